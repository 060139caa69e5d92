/** Longitude and latitude in degrees of WGS-84. */
export type Position = [longitude: number, latitude: number]
/** A place on the ground: metres east and south of the middle of the map. */
export type Spot = { x: number; y: number }
type Area = { id: string; name: string; corners: Position[] }
type Place = { id: string; name: string; position: Position }

/** What is on a map: the outline of it all, areas side by side, and buildings. */
export type MapContents = { outline: Position[] | null; areas: Area[]; places: Place[] }

/** The same with one more place on it, such as where somebody wants to go; its name is the first to find room. */
export function withPoint(
  contents: MapContents,
  { name, position }: Omit<Place, 'id'>
): MapContents {
  return { ...contents, places: [{ id: 'point', name, position }, ...contents.places] }
}

/** The part of the ground on which everything lies; its middle in degrees, its size in metres. */
export type Frame = { middle: Position; width: number; height: number }

const METRES_PER_DEGREE = 111_320
/** Maps are drawn four wide and three high, with some air around what is on them. */
const SHAPE = 4 / 3
const AIR = 1.15
const LEAST_HEIGHT = 120

export function frameAround(positions: Position[]): Frame {
  const [west, east] = endsOf(positions.map(([longitude]) => longitude))
  const [south, north] = endsOf(positions.map(([, latitude]) => latitude))
  const middle: Position = [(west + east) / 2, (south + north) / 2]
  const width = (east - west) * METRES_PER_DEGREE * narrowing(middle) * AIR
  const height = Math.max((north - south) * METRES_PER_DEGREE * AIR, width / SHAPE, LEAST_HEIGHT)
  return { middle, width: height * SHAPE, height }
}

export function spotOf([longitude, latitude]: Position, { middle }: Frame): Spot {
  return {
    x: (longitude - middle[0]) * METRES_PER_DEGREE * narrowing(middle),
    y: (middle[1] - latitude) * METRES_PER_DEGREE,
  }
}

export function positionOf({ x, y }: Spot, { middle }: Frame): Position {
  return [middle[0] + x / METRES_PER_DEGREE / narrowing(middle), middle[1] - y / METRES_PER_DEGREE]
}

/** A position so many metres further east and south. */
export function moved(position: Position, by: Spot): Position {
  return positionOf(by, { middle: position, width: 0, height: 0 })
}

/** Where a name is written: the middle of the corners. */
export function middleOf(spots: Spot[]): Spot {
  const sum = spots.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 })
  return { x: sum.x / spots.length, y: sum.y / spots.length }
}

/** The corners with another in the place of one. */
export function exchanged(corners: Position[], index: number, corner: Position): Position[] {
  return corners.map((each, place) => (place === index ? corner : each))
}

/** The corners with one more before a place. */
export function inserted(corners: Position[], index: number, corner: Position): Position[] {
  return [...corners.slice(0, index), corner, ...corners.slice(index)]
}

/** After which corner a new one belongs: at the end of the nearest side. */
export function nearestSide(spot: Spot, corners: Spot[]): number {
  const distances = corners.map((from, index) =>
    distanceToSide(spot, from, corners[(index + 1) % corners.length])
  )
  return distances.indexOf(Math.min(...distances))
}

export function distance(one: Spot, other: Spot) {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

/** Degrees of longitude lie closer together the further north. */
function narrowing([, latitude]: Position) {
  return Math.cos((latitude * Math.PI) / 180)
}

function endsOf(numbers: number[]) {
  return [Math.min(...numbers), Math.max(...numbers)]
}

function distanceToSide(spot: Spot, from: Spot, to: Spot) {
  const [x, y] = [to.x - from.x, to.y - from.y]
  const along = ((spot.x - from.x) * x + (spot.y - from.y) * y) / (x * x + y * y || 1)
  const share = Math.min(1, Math.max(0, along))
  return distance(spot, { x: from.x + share * x, y: from.y + share * y })
}
