import { areaOf, edgesOf, inMetres, type Point, type Ring } from '#territories/geometry/ring'

export type RingFault = 'too_few' | 'too_many' | 'outside_country' | 'crosses_itself' | 'too_small'

const MOST_CORNERS = 300
/** Square metres: what is smaller was a slip of the hand. */
const LEAST_AREA = 100

/** What is wrong with the corners of an area, or null. */
export default function faultOfRing(ring: Ring): RingFault | null {
  if (ring.length < 3) return 'too_few'
  if (ring.length > MOST_CORNERS) return 'too_many'
  if (!ring.every(isInCountry)) return 'outside_country'
  if (crossesItself(inMetres(ring, ring[0]))) return 'crosses_itself'
  return areaOf(ring) < LEAST_AREA ? 'too_small' : null
}

/** Whether a position lies about where the country does: whoever writes latitude first is told. */
export function isInCountry([longitude, latitude]: Ring[number]) {
  return longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54
}

type Edge = [Point, Point]

function crossesItself(corners: Point[]) {
  const edges = edgesOf(corners)
  return edges.some((edge, index) => {
    const next = edges[(index + 1) % edges.length]
    const others = edges.slice(index + 2, index === 0 ? -1 : undefined)
    return turnsBack(edge, next) || others.some((other) => touch(edge, other))
  })
}

/** Whether the line goes back on itself at a corner, or stands still there. */
function turnsBack([from, corner]: Edge, [, to]: Edge) {
  if (side(from, corner, to) !== 0) return false
  return (corner.x - from.x) * (to.x - corner.x) + (corner.y - from.y) * (to.y - corner.y) <= 0
}

/** Whether two edges have a point in common. */
function touch([a, b]: Edge, [c, d]: Edge) {
  const [ofC, ofD, ofA, ofB] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)]
  if (ofC * ofD < 0 && ofA * ofB < 0) return true
  return (
    (ofC === 0 && liesBetween(c, [a, b])) ||
    (ofD === 0 && liesBetween(d, [a, b])) ||
    (ofA === 0 && liesBetween(a, [c, d])) ||
    (ofB === 0 && liesBetween(b, [c, d]))
  )
}

/** On which side of the line from `a` to `b` a point lies: -1, 0 or 1; nearer than a hair is on it. */
function side(a: Point, b: Point, point: Point) {
  const twiceTheArea = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
  return Math.abs(twiceTheArea) < 1e-6 ? 0 : Math.sign(twiceTheArea)
}

function liesBetween(point: Point, [a, b]: Edge) {
  return (
    Math.min(a.x, b.x) <= point.x &&
    point.x <= Math.max(a.x, b.x) &&
    Math.min(a.y, b.y) <= point.y &&
    point.y <= Math.max(a.y, b.y)
  )
}
