import type { Position } from './ground'

/** Corners as they stand in the field, one in a line: `102.637400, 37.928300`. */
export function textOf(corners: Position[]) {
  return corners.map((corner) => corner.map((degrees) => degrees.toFixed(6)).join(', ')).join('\n')
}

/** The corners that can be read so far; the server says what is wrong with the others. */
export function cornersIn(text: string): Position[] {
  return text
    .normalize('NFKC')
    .split('\n')
    .map((line) =>
      line
        .split(/[,\s]+/)
        .filter(Boolean)
        .map(Number)
    )
    .filter(
      (numbers): numbers is Position => numbers.length === 2 && numbers.every(Number.isFinite)
    )
}
