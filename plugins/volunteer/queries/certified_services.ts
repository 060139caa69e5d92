import type { TransactionClient } from '#core/database'
import type { Person } from '#core/people'
import type { CertifiedService } from '../models/certificate.ts'
import { dayOf } from '../shanghai_time.ts'
import recordsOf from './records_of.ts'

/** The first and the last day, such as `2026-01-01`. */
export type Period = { from: string; to: string }

/** What counts for a person between two days, the earliest first. */
export default async function certifiedServices(
  person: Pick<Person, 'id'>,
  { from, to }: Period,
  client?: TransactionClient
): Promise<CertifiedService[]> {
  const records = await recordsOf(person, client).where('minutes', '>', 0)
  return records
    .map(({ minutes, shift }) => ({
      on: dayOf(shift.session.startsAt),
      title: shift.title,
      organisation: shift.organisation.name,
      minutes,
    }))
    .filter(({ on }) => on >= from && on <= to)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
}
