import { defineContract } from '#core/contracts'
import type { Person } from '#core/people'

/**
 * Something that brings points, or takes them: the key of a text with its values, how many whole points
 * at most, where to go, and an icon's name. `at` is when it is (ISO instant), null for what is there always.
 */
export type PointsOffer = {
  say: { key: string; values: Record<string, string | number> }
  points: number
  at: string | null
  href: string
  icon: string
}

/**
 * What in this community can somebody do for points now, the nearest first? Asked for the page that tells
 * people how to earn more; `person` is null for guests.
 */
export default defineContract<{ person: Person | null }, PointsOffer[]>('core.earning')
