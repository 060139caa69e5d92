import { defineContract } from '#core/contracts'
import type { Person } from '#core/people'

/**
 * Something that a person has ahead: the key of a text with its values, when (ISO instant), where to
 * look, and an icon's name.
 */
export type UpcomingEntry = {
  say: { key: string; values: Record<string, string | number> }
  at: string
  href: string
  icon: string
}

/** What does this person have ahead in this community? Asked for the home page. */
export default defineContract<{ person: Person }, UpcomingEntry[]>('core.upcoming')
