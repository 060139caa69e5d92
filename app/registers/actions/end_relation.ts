import type { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { replace } from '#registers/actions/correct_relation'
import { EndsTooEarly } from '#registers/errors'
import HouseRelation from '#registers/models/house_relation'

/** A relation ends on a day: sold, given notice, moved away. */
export default async function endRelation(
  { id }: HouseRelation,
  { by, on }: { on: DateTime; by: Person }
) {
  await transaction(async (client) => {
    const relation = await HouseRelation.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (on <= relation.validFrom) throw new EndsTooEarly()

    await replace(relation, { from: relation.validFrom, to: on, reason: null }, { by, client })
    await recordAct({
      act: 'registers.relation_ended',
      by,
      subject: { kind: 'person', id: relation.personId },
      territoryId: relation.territoryId,
      after: { house: relation.houseId, relation: relation.relation, on: on.toISODate() },
    })
  })
}
