/** Longitude and latitude in degrees of WGS-84, in the order of GeoJSON (RFC 7946). */
export type Position = [longitude: number, latitude: number]

/** The corners of an area, each once: the last is joined to the first. */
export type Ring = Position[]

/** A point of the plane, in metres from an origin nearby. */
export type Point = { x: number; y: number }

const METRES_PER_DEGREE = 111_320

/** The corners in metres around an origin; true to a thousandth within a community. */
export function inMetres(ring: Ring, [longitude, latitude]: Position): Point[] {
  const narrowing = Math.cos((latitude * Math.PI) / 180)
  return ring.map((corner) => ({
    x: (corner[0] - longitude) * METRES_PER_DEGREE * narrowing,
    y: (corner[1] - latitude) * METRES_PER_DEGREE,
  }))
}

/** From where to measure, so that the answer is the same whichever corner comes first. */
export function southernmost(corners: Position[]) {
  return corners.reduce((lowest, corner) => (corner[1] < lowest[1] ? corner : lowest))
}

/** Square metres within the ring. */
export function areaOf(ring: Ring) {
  return Math.abs(signedArea(inMetres(ring, southernmost(ring))))
}

/** More than 0 where the corners go round against the clock. */
export function signedArea(corners: Point[]) {
  return edgesOf(corners).reduce((sum, [from, to]) => sum + from.x * to.y - to.x * from.y, 0) / 2
}

/** Each corner with the next one, the last with the first. */
export function edgesOf<Corner>(corners: Corner[]): [Corner, Corner][] {
  return corners.map((corner, index) => [corner, corners[(index + 1) % corners.length]])
}

/** Whether a position lies within; on the very line it may be either. */
export function contains(ring: Ring, [x, y]: Position) {
  const crossed = edgesOf(ring).filter(([from, to]) => {
    if (from[1] > y === to[1] > y) return false
    return x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])
  })
  return crossed.length % 2 === 1
}
