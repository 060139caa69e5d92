import type { Position, Ring } from '#territories/geometry/ring'
import { ringOf } from '#territories/geometry/geo_json'

/** Corners as people write them: `102.6374, 37.9283`, one in a line. Six digits are a decimetre. */
export function textOf(ring: Ring) {
  return ring.map((corner) => corner.map((degrees) => degrees.toFixed(6)).join(', ')).join('\n')
}

/** The corners in a text of lines, or in a polygon of GeoJSON; null where it is neither. */
export default function cornersIn(text: string): Ring | null {
  const written = text.normalize('NFKC').trim()
  if (written.startsWith('{')) return ringIn(written)

  const lines = written.split(/[\n;；]+/).filter((line) => line.trim())
  const corners = lines.map(cornerIn)
  return corners.every((corner) => corner !== null) ? withoutEnd(corners) : null
}

function cornerIn(line: string): Position | null {
  const match = /^\s*(\d{1,3}(?:\.\d+)?)\s*[,\s]\s*(\d{1,2}(?:\.\d+)?)\s*$/.exec(line)
  return match && [Number(match[1]), Number(match[2])]
}

/** Some write the first corner again at the end. */
function withoutEnd(corners: Ring): Ring {
  const [first, last] = [corners[0], corners[corners.length - 1]]
  const isClosed = corners.length > 3 && first[0] === last[0] && first[1] === last[1]
  return isClosed ? corners.slice(0, -1) : corners
}

function ringIn(json: string): Ring | null {
  try {
    const content: unknown = JSON.parse(json)
    const isFeature = typeof content === 'object' && content !== null && 'geometry' in content
    return ringOf(isFeature ? content.geometry : content)
  } catch {
    // Not JSON: it is told beside the field.
    return null
  }
}
