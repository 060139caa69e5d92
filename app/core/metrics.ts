import type { DateTime } from 'luxon'
import type Territory from '#territories/models/territory'

/** A span of time from `from` (included) to `to` (excluded), instants. */
export type Span = { from: DateTime; to: DateTime }

/**
 * A number that a dashboard adds up: what happened at and below a territory in a span of time.
 * Always whole, in its `unit`; text `<id>.metrics.<name>`.
 */
export type Metric = {
  name: string
  unit: 'count' | 'minutes' | 'points'
  value: () => Promise<{ default: (territory: Territory, during: Span) => Promise<number> }>
}

/**
 * Something that waits for a decision of staff; shown among the to-dos of the desk with its number.
 * Text `<id>.reviewables.<name>` with `{count}`; `route` is the desk's route that lists it.
 */
export type Reviewable<Permission extends string = string> = {
  name: string
  permission: Permission
  route: string
  waiting: () => Promise<{ default: (territory: Territory) => Promise<number> }>
}

/** How a plugin fares at a territory; `say` is the key of a text and its values, shown to staff. */
export type Health = {
  isHealthy: boolean
  say: { key: string; values: Record<string, string | number> }
}
