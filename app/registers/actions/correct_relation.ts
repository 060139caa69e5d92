import type { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import supersede from '#registers/actions/supersede'
import { EndsTooEarly, InTheFuture } from '#registers/errors'
import HouseRelation from '#registers/models/house_relation'
import explainRelation from '#registers/relation_faults'
import today from '#registers/today'

type Correction = { from: DateTime; to: DateTime | null; reason: string }

/** It was otherwise than believed: the row is superseded, and one with the right days stands beside it. */
export default async function correctRelation(
  { id }: HouseRelation,
  { from, reason, to }: Correction,
  by: Person
) {
  if (from > today()) throw new InTheFuture()
  if (to && to <= from) throw new EndsTooEarly()

  return transaction(async (client) => {
    const relation = await HouseRelation.query({ client }).where('id', id).forUpdate().firstOrFail()
    await replace(relation, { from, reason, to }, { by, client })
    await recordAct({
      act: 'registers.relation_corrected',
      by,
      subject: { kind: 'person', id: relation.personId },
      territoryId: relation.territoryId,
      reason,
      before: daysOf(relation.validFrom, relation.validTo),
      after: daysOf(from, to),
    })
  })
}

/** It was never so at all, such as an entry for the wrong person. */
export async function withdrawRelation({ id }: HouseRelation, reason: string, by: Person) {
  return transaction(async (client) => {
    const relation = await HouseRelation.query({ client }).where('id', id).forUpdate().firstOrFail()
    await supersede(relation, by, client)
    await recordAct({
      act: 'registers.relation_withdrawn',
      by,
      subject: { kind: 'person', id: relation.personId },
      territoryId: relation.territoryId,
      reason,
      before: { relation: relation.relation, ...daysOf(relation.validFrom, relation.validTo) },
    })
  })
}

type Hand = { by: Person; client: TransactionClient }

export async function replace(
  relation: HouseRelation,
  { from, reason, to }: { from: DateTime; to: DateTime | null; reason: string | null },
  { by, client }: Hand
) {
  await supersede(relation, by, client)
  const { houseId, personId, share, shareOf, territoryId } = relation
  const same = { territoryId, houseId, personId, relation: relation.relation, share, shareOf }
  const days = { validFrom: from, validTo: to }
  await HouseRelation.create({ ...same, ...days, recordedById: by.id, reason }, { client }).catch(
    explainRelation
  )
}

function daysOf(from: DateTime, to: DateTime | null) {
  return { from: from.toISODate(), to: to?.toISODate() ?? null }
}
