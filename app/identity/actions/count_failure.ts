import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import type IdentityVerification from '#identity/models/identity_verification'

/**
 * Counts an attempt that failed; the table takes three a day, by the calendar of Shanghai. The person
 * is locked, so that of two failures at the same moment both are counted.
 */
export default async function countFailure(
  { id, openedById, personId }: IdentityVerification,
  client: TransactionClient
) {
  // What staff typed in at the counter is no guess of the person.
  if (openedById) return null
  await client.rawQuery('select 1 from persons where id = ? for update', [personId])
  await client.rawQuery(
    `insert into verification_failures (id, verification_id, person_id, day, number)
     select :id, :verification, :person, today, count(failure.id) + 1
     from (select (clock_timestamp() at time zone 'Asia/Shanghai')::date as today) as clock
     left join verification_failures as failure on failure.person_id = :person and failure.day = today
     group by today having count(failure.id) < 3`,
    { id: uuid(), verification: id, person: personId }
  )
  return null
}
