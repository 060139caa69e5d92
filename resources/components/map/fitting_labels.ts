import type { Spot } from './ground'

/** A name, and the middle of the square that it belongs to. */
type Wanted = { id: string; name: string; spot: Spot }
type Box = { left: number; right: number; top: number; bottom: number }
export type Label = { id: string; name: string; spot: Spot }

/**
 * The labels that can be written beside their squares without covering one another, another's square or what
 * is `taken`, the earlier ones first. Where `12 号楼` has no room, `12` may have.
 */
export default function fittingLabels(
  wanted: Wanted[],
  letter: number,
  taken: Label[] = []
): Label[] {
  const boxes = taken.map((label) => boxOf(label, letter * 1.25))
  return wanted.flatMap((each) => {
    const label = waysToWrite(each, letter).find((way) => {
      const box = boxOf(way, letter)
      const hides = wanted.some(({ id, spot }) => id !== each.id && isNear(spot, box))
      return !hides && !boxes.some((other) => covers(box, other))
    })
    if (!label) return []
    boxes.push(boxOf(label, letter))
    return [label]
  })
}

/** The names of areas in or near their middle, where they cover none of the squares. */
export function areaLabels(areas: Wanted[], letter: number, squares: Spot[]): Label[] {
  return areas.map((area) => {
    const ways = [0, 1.5, -1.5, 2.5, -2.5].map((lines) => ({
      ...area,
      spot: { x: area.spot.x, y: area.spot.y + lines * letter },
    }))
    const free = ways.find((way) => !squares.some((square) => isNear(square, boxOf(way, letter))))
    return free ?? ways[0]
  })
}

function isNear({ x, y }: Spot, { bottom, left, right, top }: Box) {
  const air = (bottom - top) / 3
  return x > left - air && x < right + air && y > top - air && y < bottom + air
}

function waysToWrite({ id, name, spot }: Wanted, letter: number): Label[] {
  const number = /\d+/.exec(name)?.[0] ?? name
  return [name, number].flatMap((written) => {
    const aside = lengthOf(written) * letter * 0.5 + letter * 0.7
    const places = [
      { x: 0, y: letter * 1.4 },
      { x: 0, y: -letter * 0.7 },
      { x: aside, y: letter * 0.35 },
      { x: -aside, y: letter * 0.35 },
    ]
    return places.map(({ x, y }) => ({
      id,
      name: written,
      spot: { x: spot.x + x, y: spot.y + y },
    }))
  })
}

/** `y` is the line on which the letters stand. */
function boxOf({ name, spot }: Label, letter: number): Box {
  const half = (lengthOf(name) * letter) / 2
  return {
    left: spot.x - half,
    right: spot.x + half,
    top: spot.y - letter,
    bottom: spot.y + letter * 0.25,
  }
}

function covers(one: Box, other: Box) {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}

/** In letters: Chinese ones are as wide as they are high, figures and spaces about half of that. */
function lengthOf(name: string) {
  return [...name].reduce((length, letter) => length + (/[\d\sA-Za-z]/.test(letter) ? 0.6 : 1), 0)
}
