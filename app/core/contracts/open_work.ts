import { defineContract } from '#core/contracts'
import type { Person } from '#core/people'

/**
 * Work that waits for one person and would lie still without them: the key of a text with its values
 * (`count` among them), how much it is, and where it can be looked at, or null.
 */
export type OpenWork = {
  say: { key: string; values: Record<string, string | number> }
  count: number
  href: string | null
}

/** What in this community waits for this member of the staff? Asked before they leave. */
export default defineContract<{ person: Person }, OpenWork[]>('core.open_work')
