import type Territory from '#territories/models/territory'

/** `level` is a key of a text. */
export type TerritoryView = { code: string; name: string; level: string; isRetired: boolean }

export default class TerritoryTransformer {
  constructor(private territory: Territory) {}

  toObject(): TerritoryView {
    const { code, level, name, retiredAt } = this.territory
    return { code, name, level, isRetired: retiredAt !== null }
  }
}
