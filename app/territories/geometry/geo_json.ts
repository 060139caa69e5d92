import type { Position, Ring } from '#territories/geometry/ring'

/** A polygon of GeoJSON with one ring, which ends where it began (RFC 7946). */
export type Polygon = { type: 'Polygon'; coordinates: [Position[]] }

export type Feature = {
  type: 'Feature'
  properties: Record<string, string | null>
  geometry: Polygon | null
}

export function polygonOf(ring: Ring): Polygon {
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] }
}

/** The corners of a polygon, or null for anything else: holes and parts apart are no grid. */
export function ringOf(geometry: unknown): Ring | null {
  if (!isRecord(geometry) || geometry.type !== 'Polygon' || !Array.isArray(geometry.coordinates)) {
    return null
  }
  const [ring, ...holes] = geometry.coordinates
  if (holes.length > 0 || !Array.isArray(ring) || !ring.every(isPosition)) return null
  const corners = ring.map(([longitude, latitude]): Position => [longitude, latitude])
  return isClosed(corners) ? corners.slice(0, -1) : corners
}

/** The features of a file, or null if it is no collection of them. */
export function featuresIn(text: string): { properties: unknown; geometry: unknown }[] | null {
  const content = parsed(text)
  if (!isRecord(content) || !Array.isArray(content.features)) return null
  return content.features
    .filter(isRecord)
    .map(({ geometry, properties }) => ({ geometry, properties }))
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every(Number.isFinite)
}

function isClosed(corners: Position[]) {
  const [first, last] = [corners[0], corners[corners.length - 1]]
  return corners.length > 1 && first[0] === last[0] && first[1] === last[1]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON at all: whoever brought it is told the same as of a wrong JSON.
    return null
  }
}
