import type { Spot } from './ground'

const steps: Record<string, Spot> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** How many metres east and south a key moves what is chosen: one, ten with Shift; null for all other keys. */
export default function keyStep({ key, shiftKey }: KeyboardEvent): Spot | null {
  const step = steps[key]
  if (!step) return null
  const metres = shiftKey ? 10 : 1
  return { x: step.x * metres, y: step.y * metres }
}
