import { v4 as uuid } from 'uuid'
import awardPoints from '#points/actions/award_points'
import grantBudget from '#points/actions/grant_budget'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

/** Points out of which a plugin can pay in a community. */
export async function giveBudget(pluginId: string, community: Territory, amount = 1_000) {
  await fillBudget(pluginId, community.id, amount)
}

/** Points to spend, earned from nowhere in particular. */
export async function givePoints(person: Person, amount: number) {
  const { territoryId } = person
  await fillBudget('tests', territoryId, amount)
  await awardPoints({
    pluginId: 'tests',
    territoryId,
    personId: person.id,
    amount,
    ruleCode: 'gift',
    reference: uuid(),
    reason: { key: 'points.reason.grant', values: {} },
  })
}

async function fillBudget(pluginId: string, territoryId: string, amount: number) {
  await grantBudget({ pluginId, territoryId, amount, reference: uuid(), byPersonId: null })
}
