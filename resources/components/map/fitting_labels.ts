import type { Spot } from './ground'

type Label = { name: string; spot: Spot }

/** The labels that can be written without covering one another, the earlier ones first. */
export default function fittingLabels<Each extends Label>(labels: Each[], letter: number): Each[] {
  const fitting: Each[] = []
  for (const label of labels) {
    if (!fitting.some((other) => covers(label, other, letter))) fitting.push(label)
  }
  return fitting
}

/** Chinese letters are as wide as they are high. */
function covers(one: Label, other: Label, letter: number) {
  const width = ((one.name.length + other.name.length) / 2) * letter
  return (
    Math.abs(one.spot.x - other.spot.x) < width &&
    Math.abs(one.spot.y - other.spot.y) < letter * 1.2
  )
}
