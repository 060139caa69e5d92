import db from '@adonisjs/lucid/services/db'
import type { NamedHolding } from '#privacy/dictionary'
import type { Keeping } from '#privacy/domain_data'

type Span = Exclude<Keeping, string>
export type Timed = NamedHolding & { kept: Span }

/** Whether the dictionary gives it a time, after which it is deleted. */
export function isTimed(holding: NamedHolding): holding is Timed {
  return typeof holding.kept === 'object'
}

/** SQL that is true for the rows of a table whose time has passed. */
export function hasPassed({ kept: { only = 'true', since, span } }: Timed) {
  const length = 'days' in span ? `${span.days} days` : `${span.months} months`
  return `${since} < now() - interval '${length}' and (${only})`
}

/** How much is left in a table, and since when the oldest of it is kept. */
export async function leftIn({ kept: { only = 'true', since }, table }: Timed) {
  const { rows } = await db.rawQuery(
    `select count(*)::int as left, min(${since}) filter (where ${only}) as oldest from ${table}`
  )
  const [{ left, oldest }]: { left: number; oldest: Date | null }[] = rows
  return { left, oldest: oldest?.toISOString() ?? null }
}
