import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import type Person from '#identity/models/person'
import { AlreadySuperseded } from '#registers/errors'
import type HouseRelation from '#registers/models/house_relation'
import type PersonFact from '#registers/models/person_fact'

/** From now on a row is not believed any more; that it was stays known. */
export default async function supersede(
  row: HouseRelation | PersonFact,
  by: Person,
  client: TransactionClient
) {
  if (row.supersededAt) throw new AlreadySuperseded()
  row.useTransaction(client).merge({ supersededAt: DateTime.now(), supersededById: by.id })
  await row.save()
}
