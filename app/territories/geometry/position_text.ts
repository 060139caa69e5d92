import cornersIn, { textOf } from '#territories/geometry/corner_text'
import type { Position } from '#territories/geometry/ring'
import { isInCountry } from '#territories/geometry/ring_fault'

/** A position as people write it, `102.637400, 37.928300`. */
export function positionText(position: Position) {
  return textOf([position])
}

/** The position in such a text, or null where there is none or it does not lie in the country. */
export default function positionIn(text: string): Position | null {
  const corners = cornersIn(text) ?? []
  return corners.length === 1 && isInCountry(corners[0]) ? corners[0] : null
}
