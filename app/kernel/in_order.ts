import type { ArrangedCard } from '#kernel/snapshot'

/** The cards in the order that staff gave them; those that came since, last, and shown. */
export default function inOrder(
  components: string[],
  arrangement: ArrangedCard[] = []
): ArrangedCard[] {
  const known = arrangement.filter(({ component }) => components.includes(component))
  const placed = new Set(known.map(({ component }) => component))
  const others = components.filter((component) => !placed.has(component))
  return [...known, ...others.map((component) => ({ component, isHidden: false }))]
}
