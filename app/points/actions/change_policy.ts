import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import policyAt, { type PointsPolicy } from '#points/queries/policy_at'
import type Territory from '#territories/models/territory'

/**
 * Decides how points are used at a territory and below it; what is not said stays as it was. What was
 * earned before keeps its day.
 */
export default async function changePolicy(
  territory: Territory,
  change: Partial<PointsPolicy>,
  by: Person
) {
  await transaction(async (client) => {
    const before = await policyAt(territory.id, client)
    const after = { ...before, ...change }
    await client
      .knexQuery()
      .table('points_policies')
      .insert({
        territory_id: territory.id,
        gifts: after.gifts,
        expire_after_months: after.expireAfterMonths,
        grants_by_two_from: after.grantsByTwoFrom,
        changed_by_id: by.id,
        changed_at: new Date(),
      })
      .onConflict('territory_id')
      .merge()
    await recordAct({
      act: 'points.policy_changed',
      by,
      subject: { kind: 'territory', id: territory.id },
      territoryId: territory.id,
      before,
      after,
    })
  })
}
