import {
  edgesOf,
  inMetres,
  signedArea,
  southernmost,
  type Point,
  type Ring,
} from '#territories/geometry/ring'

/** Square metres that neighbours may share: corners are rounded, and a line is drawn by hand. */
const TOLERANCE = 25

/** Whether two areas share more than a line that was drawn by hand. */
export function doOverlap(one: Ring, other: Ring) {
  return overlapOf(one, other) > TOLERANCE
}

/**
 * How many square metres two areas have in common. Each is the sum of the triangles from its first corner
 * to its edges, counted against it where they turn the other way; so is what they share. No case is
 * special: borders in common, corners on edges and notches add up to what they are.
 */
export default function overlapOf(one: Ring, other: Ring) {
  const origin = southernmost([...one, ...other])
  const fan = fanOf(inMetres(one, origin))
  const otherFan = fanOf(inMetres(other, origin))
  const shared = fan.flatMap((triangle) =>
    otherFan.map(
      (another) => triangle.sign * another.sign * sharedArea(triangle.corners, another.corners)
    )
  )
  return Math.abs(shared.reduce((sum, area) => sum + area, 0))
}

type Triangle = { corners: Point[]; sign: number }

/** Triangles that go round against the clock, each with the sign with which it counts. */
function fanOf(corners: Point[]): Triangle[] {
  const [first] = corners
  return edgesOf(corners).flatMap(([from, to]) => {
    const sign = Math.sign(signedArea([first, from, to]))
    if (sign === 0) return []
    return [{ sign, corners: sign > 0 ? [first, from, to] : [first, to, from] }]
  })
}

/** What lies within both triangles: one is cut along each edge of the other (Sutherland and Hodgman). */
function sharedArea(triangle: Point[], other: Point[]) {
  const rest = edgesOf(other).reduce((corners, [from, to]) => cut(corners, from, to), triangle)
  return rest.length < 3 ? 0 : Math.abs(signedArea(rest))
}

/** The part of a convex area on the left of the line. */
function cut(corners: Point[], from: Point, to: Point): Point[] {
  const height = ({ x, y }: Point) =>
    (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)
  return edgesOf(corners).flatMap(([here, next]) => {
    const [before, after] = [height(here), height(next)]
    const kept = before >= 0 ? [here] : []
    if (before >= 0 === after >= 0) return kept
    const share = before / (before - after)
    const crossing = {
      x: here.x + share * (next.x - here.x),
      y: here.y + share * (next.y - here.y),
    }
    return [...kept, crossing]
  })
}
