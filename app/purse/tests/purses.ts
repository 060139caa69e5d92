import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { issuance, personAccount, type Account } from '#points/accounts'
import within from '#points/ledger'
import historyOf from '#purse/queries/history'
import { createCouple } from '#tests/factories/households'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'

export async function visitorFor(client: ApiClient, person: Person) {
  return new Visitor(client, await createAccount(person))
}

/** The id of the newest entry of a person's history. */
export async function latestEntry(person: Person) {
  const { entries } = await historyOf(personAccount(person.id))
  return entries[0].id
}

/** A resident of a community with some points, and two who work there. */
export async function createPurse(points = 50) {
  const community = await createCommunity()
  const person = await createResident(community, { assuranceLevel: 'real_name' })
  if (points > 0) await givePoints(person, points)
  const [staff, colleague] = [await createStaff(community), await createStaff(community)]
  return { community, person, staff, colleague }
}

/** Two who live together, and a neighbour; each has 50 points. */
export async function createFamily() {
  const community = await createCommunity()
  const by = await createStaff(community)
  const { household, one, other } = await createCouple(community)
  const neighbour = await createResident(community, { assuranceLevel: 'real_name' })
  for (const person of [one, other, neighbour]) await givePoints(person, 50)
  return { by, community, household, neighbour, one, other }
}

/** Days from today in Shanghai, such as `2026-12-31`. */
export function inDays(days: number) {
  return DateTime.now().setZone('Asia/Shanghai').plus({ days }).toISODate()!
}

/** Points that expire in so many days. */
export async function giveExpiring(person: Person, amount: number, days: number) {
  await giveExpiringTo(personAccount(person.id), amount, days)
}

export async function giveExpiringTo(account: Account, amount: number, days: number) {
  const lot = { expiresOn: inDays(days), programme: 'volunteer' }
  await transaction(async (client) => {
    const ledger = within(client)
    const [debit, credit] = await ledger.accounts(issuance, account)
    const memo = { key: 'points.reason.grant', values: {} }
    const deed = { reference: randomUUID(), kind: 'test', actorId: null, memo }
    await ledger.carryOut([{ ...deed, type: 'post', debit, credit, amount, lot }])
  })
}
