import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { NothingToPublish } from '#purse/errors'
import Result from '#purse/models/result'
import awardsOfMonth, { type AwardsOfPerson } from '#purse/queries/awards_of_month'
import Territory from '#territories/models/territory'

/** Publishes what was earned in a community in a month, as it stands now, names masked; once until it is withdrawn. */
export default async function publishResults(community: Territory, month: DateTime, by: Person) {
  return transaction(async (client) => {
    await Territory.query({ client }).where('id', community.id).forUpdate().firstOrFail()
    const awards = await awardsOfMonth(community, month, client)
    const published = await Result.query({ client })
      .where({ territoryId: community.id, month: month.toISODate()! })
      .withScopes((results) => results.public())
      .first()
    if (awards.length === 0 || published) throw new NothingToPublish()

    const today = DateTime.now().setZone('Asia/Shanghai')
    const result = await Result.create(
      {
        territoryId: community.id,
        month,
        total: awards.reduce((sum, { points }) => sum + points, 0),
        people: awards.length,
        objectionsUntil: today.plus({ days: Result.daysToObject }),
        publishedById: by.id,
      },
      { client }
    )
    const lines = awards.map((award, index) => lineOf(award, { resultId: result.id, index }))
    await client.knexClient.batchInsert('points_result_lines', lines, 1_000)
    await recordAct({
      act: 'points.results_published',
      by,
      subject: { kind: 'territory', id: community.id },
      territoryId: community.id,
      after: { month: month.toFormat('yyyy-MM'), people: result.people, total: result.total },
    })
    return result
  })
}

function lineOf(
  { awards, maskedName, personId, points }: AwardsOfPerson,
  { index, resultId }: { index: number; resultId: string }
) {
  const who = { person_id: personId, masked_name: maskedName }
  return { id: uuid(), result_id: resultId, place: index + 1, ...who, awards, points }
}
