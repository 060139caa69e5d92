import type { Person } from '#core/people'
import { balanceOf } from '#core/points'

/** What the viewer can spend now, or null for a guest. */
export default async function spendablePoints(visitor: Person | null) {
  if (!visitor) return null
  const { available } = await balanceOf(visitor.id)
  return available
}
