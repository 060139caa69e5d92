import type { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { InTheFuture, ShareNeeded } from '#registers/errors'
import type House from '#registers/models/house'
import HouseRelation, { type RelationKind } from '#registers/models/house_relation'
import explainRelation from '#registers/relation_faults'
import today from '#registers/today'

export type NewRelation = {
  relation: RelationKind
  /** For co-owners: how many parts of how many. */
  share: number | null
  shareOf: number | null
  from: DateTime
}

/** A person becomes something to a house: its owner, a tenant, somebody who lives there. */
export default async function recordRelation(
  person: Person,
  house: House,
  { from, relation, share, shareOf, by }: NewRelation & { by: Person }
) {
  if (from > today()) throw new InTheFuture()
  if ((relation === 'co_owner') !== (share !== null && shareOf !== null)) throw new ShareNeeded()

  return transaction(async (client) => {
    const row = await HouseRelation.create(
      {
        territoryId: house.territoryId,
        houseId: house.id,
        personId: person.id,
        relation,
        share,
        shareOf,
        validFrom: from,
        recordedById: by.id,
      },
      { client }
    ).catch(explainRelation)
    await recordAct({
      act: 'registers.relation_recorded',
      by,
      subject: { kind: 'person', id: person.id },
      territoryId: house.territoryId,
      after: { house: house.id, relation, from: from.toISODate() },
    })
    return row
  })
}
