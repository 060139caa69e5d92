import { textOf } from '#territories/geometry/corner_text'
import { areaOf } from '#territories/geometry/ring'
import type GridVersion from '#territories/models/grid_version'

/** `from` and `until` are ISO times; `until` is null for what is in force. Area in square metres. */
export type GridVersionView = {
  id: string
  kind: 'polygon' | 'buildings'
  range: string
  area: number | null
  from: string
  until: string | null
}

export default class GridVersionTransformer {
  constructor(private version: GridVersion) {}

  forHistory(): GridVersionView {
    const { id, kind, range, ring, validFrom, validTo } = this.version
    return {
      ...{ id, kind, range },
      area: ring && Math.round(areaOf(ring)),
      from: validFrom.toISO()!,
      until: validTo && validTo.toISO(),
    }
  }

  /** What the form begins with. */
  forForm() {
    const { kind, range, ring } = this.version
    return { kind, range, corners: ring ? textOf(ring) : '' }
  }
}
