import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import transaction from '#core/transaction'
import awardPoints from '#points/actions/award_points'
import changePolicy from '#points/actions/change_policy'
import expireLots from '#points/actions/expire_lots'
import releaseLateHolds from '#points/actions/release_late_holds'
import setAccountState from '#points/actions/set_account_state'
import { issuance as source, personAccount } from '#points/accounts'
import within from '#points/ledger'
import audit from '#points/queries/audit'
import outlookOf from '#points/queries/outlook_of'
import type { AccountState } from '#points/ledger_state'
import { createResident, createStaff } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'
import { capture, carryOut, fresh, hold, openAccounts, post, release, reverse } from './ledger.ts'

/** Days from today in Shanghai, such as `2026-12-31`. */
const inDays = (days: number) => DateTime.now().setZone('Asia/Shanghai').plus({ days }).toISODate()!

/** A purse with 30 points that expire soon, 30 that expire later and 40 that never do; and where it spends. */
async function createPurse(soon = 5, later = 60) {
  const [issuance, purse, shop] = await openAccounts(
    { normalSide: 'debit', minBalance: null },
    { lots: [] },
    {}
  )
  await carryOut([
    earn(issuance, purse, later),
    post(issuance, purse, 40),
    earn(issuance, purse, soon),
  ])
  return { issuance, purse, shop }
}

function earn(from: AccountState, to: AccountState, days: number) {
  const lot = { expiresOn: inDays(days), programme: 'volunteer' }
  return { ...post(from, to, 30), lot }
}

async function lotsOf({ id }: AccountState) {
  const rows = await db.from('points_lots').where('account_id', id).orderBy('expires_on')
  return rows.map(({ remaining }) => Number(remaining))
}

test.group('Points: what expires', () => {
  test('what expires earliest is used first, and what never expires last', async ({ assert }) => {
    const { purse, shop } = await createPurse()
    await carryOut([post(purse, shop, 20)])
    assert.deepEqual(await lotsOf(purse), [10, 30])
    await carryOut([post(purse, shop, 25)])
    assert.deepEqual(await lotsOf(purse), [0, 15])
    await carryOut([post(purse, shop, 20)])
    assert.deepEqual(await lotsOf(purse), [0, 0])
    assert.equal((await fresh(purse)).posted, 35)
  })

  test('what is set aside is taken from its lots, and what is released goes back to them', async ({
    assert,
  }) => {
    const { purse, shop } = await createPurse()
    const [{ id }] = await carryOut([hold(purse, shop, 45)])
    assert.deepEqual(await lotsOf(purse), [0, 15])
    await carryOut([release(id!)])
    assert.deepEqual(await lotsOf(purse), [30, 30])
    assert.isEmpty((await audit()).faults)
  })

  test('of a hold that is captured in part, the rest goes back', async ({ assert }) => {
    const { purse, shop } = await createPurse()
    const [{ id }] = await carryOut([hold(purse, shop, 45)])
    await carryOut([{ ...capture(id!), amount: 20 }])
    const { held, posted } = await fresh(purse)
    assert.deepEqual({ held, posted }, { held: 0, posted: 80 })
    assert.deepEqual(await lotsOf(purse), [10, 30])
    assert.equal((await fresh(shop)).posted, 20)
    assert.isEmpty((await audit()).faults)
  })

  test('more than was set aside cannot be captured', async ({ assert }) => {
    const { purse, shop } = await createPurse()
    const [{ id }] = await carryOut([hold(purse, shop, 45)])
    const [{ outcome }] = await carryOut([{ ...capture(id!), amount: 46 }])
    assert.deepEqual(outcome, { status: 'refused', code: 'over_hold' })
    assert.equal((await fresh(purse)).held, 45)
  })

  test('what is reversed goes back to the lots it came from, the last used first', async ({
    assert,
  }) => {
    const { purse, shop } = await createPurse()
    const [{ id }] = await carryOut([post(purse, shop, 70)])
    await carryOut([reverse(id!, 30)])
    assert.deepEqual(await lotsOf(purse), [0, 20])
    await carryOut([reverse(id!, 40)])
    assert.deepEqual(await lotsOf(purse), [30, 30])
  })

  test('what is late cannot be spent, even before it is taken', async ({ assert }) => {
    const { purse, shop } = await createPurse(-1)
    const [refused, done] = await carryOut([post(purse, shop, 71), post(purse, shop, 70)])
    assert.deepEqual(refused.outcome, { status: 'refused', code: 'insufficient', available: 70 })
    assert.equal(done.outcome.status, 'applied')
    assert.deepEqual(await lotsOf(purse), [30, 0])
  })
})

const award = {
  pluginId: 'volunteer',
  amount: 30,
  ruleCode: 'service',
  reason: { key: 'volunteer.points.service', values: { minutes: 60 } },
}

/** A resident who was given 30 points that expired yesterday. */
async function createLatePerson() {
  const person = await createResident(await createCommunity())
  const lot = { expiresOn: inDays(-1), programme: 'volunteer' }
  await transaction(async (client) => {
    const [debit, credit] = await within(client).accounts(source, personAccount(person.id))
    const memo = { key: 'points.test', values: {} }
    const deed = { reference: uuid(), kind: 'test', actorId: null, memo }
    await within(client).carryOut([{ ...deed, type: 'post', debit, credit, amount: 30, lot }])
  })
  return person
}

test.group('Points: awards that expire', () => {
  test('an award expires with the month that the policy says', async ({ assert }) => {
    const community = await createCommunity()
    const by = await createStaff(community)
    await changePolicy(community, { gifts: 'household', expireAfterMonths: 1 }, by)
    await giveBudget('volunteer', community)
    const { id: personId } = await createResident(community)
    await awardPoints({ ...award, territoryId: community.id, personId, reference: uuid() })

    const { available, expiring, expiringIn7 } = await outlookOf(personId)
    const lastDay = DateTime.now().setZone('Asia/Shanghai').plus({ months: 1 }).endOf('month')
    assert.equal(available, 30)
    assert.equal(expiringIn7, 0)
    assert.deepEqual(expiring, [{ on: lastDay.toISODate(), amount: 30 }])
  })

  test('what is late is taken once, also when it is taken sixteen times at once', async ({
    assert,
  }) => {
    const person = await createLatePerson()
    const before = await outlookOf(person.id)
    await Promise.all(Array.from({ length: 16 }, () => expireLots()))
    await expireLots()

    assert.deepInclude(before, { available: 0, posted: 30, expiring: [] })
    assert.deepInclude(await outlookOf(person.id), { available: 0, posted: 0 })
    const { code } = personAccount(person.id)
    const account = await db.from('points_accounts').where({ code }).firstOrFail()
    assert.lengthOf(await db.from('points_transfers').where({ debit: account.id }), 1)
    assert.isEmpty((await audit()).faults)
  })

  test('what is frozen waits', async ({ assert }) => {
    const person = await createLatePerson()
    const by = await createStaff(await person.related('territory').query().firstOrFail())
    await setAccountState(person, { state: 'frozen', reason: '核查', by })
    await expireLots()
    assert.equal((await outlookOf(person.id)).posted, 30)
    await setAccountState(person, { state: 'open', reason: '核查完毕', by })
    await expireLots()
    assert.equal((await outlookOf(person.id)).posted, 0)
  })
})

test.group('Points: holds beyond their time', () => {
  test('they are given back once, with the words of whoever comes first', async ({ assert }) => {
    const { purse, shop } = await createPurse()
    const late = { expiresAt: '2026-01-01T00:00:00.000Z' }
    const receipts = await carryOut([
      { ...hold(purse, shop, 10), ...late },
      { ...hold(purse, shop, 10), ...late },
      hold(purse, shop, 10),
    ])
    const [first] = receipts.map(({ id }) => String(id))
    await Promise.all(Array.from({ length: 4 }, () => releaseLateHolds()))
    assert.equal((await fresh(purse)).held, 10)
    const isOpen = await db.from('points_open_holds').where('transfer_id', first).first()
    assert.isNull(isOpen)
    assert.isEmpty((await audit()).faults)
  })
})
