import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { v4 as uuid } from 'uuid'
import { closedToOthers, staffOf } from '#kernel/tests/desk'
import awardPoints from '#points/actions/award_points'
import { proposeGrant } from '#points/actions/propose'
import Decision from '#points/models/decision'
import Proposal from '#points/models/proposal'
import balanceOf from '#points/queries/balance'
import budgetsAt from '#points/queries/budgets_at'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { giveBudget, givePoints } from '#tests/factories/points'
import { createCommunity, createTerritory, enablePlugin } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'

const root = '/desk/points'
const reason = '秋季志愿服务，社区议事会通过'

async function createVolunteering() {
  const street = await createTerritory('street')
  const community = await createTerritory('community', street)
  await enablePlugin('volunteer', community)
  return { street, community }
}

async function colleagueOf(client: ApiClient, community: Territory) {
  return new Visitor(client, await createAccount(await createStaff(community, { name: '周国强' })))
}

const leftOf = async (community: Territory) =>
  (await budgetsAt(community)).get('volunteer')?.left ?? 0

test.group('Budgets at the desk', () => {
  test('are closed to others', async ({ assert, client }) => {
    const community = await createCommunity()
    const here = { assert, client, community }
    const pages = ['', '/grants/create', '/proposals', '/accounts', '/reports', '/statements']
    for (const page of [...pages, '/reports/file']) {
      await closedToOthers(here, (visitor) => visitor.get(`${root}${page}`))
    }
    await closedToOthers(here, (visitor) => visitor.post(`${root}/grants`, { reason }))
  })

  test('tell what was granted and used, what is left and how long it lasts', async ({
    assert,
    client,
  }) => {
    const { community, street } = await createVolunteering()
    await giveBudget('volunteer', community, 1_000)
    const person = await createResident(community)
    const award = { pluginId: 'volunteer', territoryId: community.id, personId: person.id }
    const words = { key: 'points.reason.adjust', values: { reason: '护学岗' } }
    await awardPoints({
      ...award,
      amount: 100,
      ruleCode: 'service',
      reference: uuid(),
      reason: words,
    })

    for (const place of [community, street]) {
      const { budgets } = (await (await staffOf(client, place)).get(root)).inertiaProps
      assert.lengthOf(budgets, 1)
      const facts = { granted: 1_000, used: 100, held: 0, left: 900, perDay: 100 }
      assert.deepInclude(budgets[0], facts)
      assert.isNotNull(budgets[0].lastsUntil)
    }
    const [{ id }] = (await (await staffOf(client, community)).get(root)).inertiaProps.budgets
    const elsewhere = await staffOf(client, await createCommunity())
    assert.equal((await elsewhere.get(`${root}/budgets/${id}`)).status(), 404)
  })

  test('grow by two people', async ({ assert, client }) => {
    const { community } = await createVolunteering()
    const staff = await staffOf(client, community)
    const form = {
      ...{ requestKey: uuid(), pluginId: 'volunteer', amount: '５００', reason },
      'communities[0]': community.code,
    }
    await staff.post(`${root}/grants`, form)
    await staff.post(`${root}/grants`, form)
    const proposals = await Proposal.query().where('territoryId', community.id)
    assert.lengthOf(proposals, 1)
    const path = `${root}/proposals/${proposals[0].id}`
    assert.equal((await staff.get(path)).inertiaProps.obstacle, 'budgets.proposals.obstacles.own')
    const own = await staff.post(`${path}/decision`, { verdict: 'approved' })
    assert.include(noticeIn(own)?.text, '另一位同事')
    assert.equal(await leftOf(community), 0)

    const colleague = await colleagueOf(client, community)
    assert.isNull((await colleague.get(path)).inertiaProps.obstacle)
    const answer = await colleague.post(`${path}/decision`, { verdict: 'approved' })
    assert.include(noticeIn(answer)?.text, '已同意')
    assert.equal(await leftOf(community), 500)
    const [{ id }] = (await staff.get(root)).inertiaProps.budgets
    const { grants } = (await staff.get(`${root}/budgets/${id}`)).inertiaProps
    assert.deepInclude(grants[0], {
      amount: 500,
      reason,
      proposedBy: '陈晓燕',
      approvedBy: '周国强',
    })
  })

  test('of several communities are proposed at once by their street', async ({
    assert,
    client,
  }) => {
    const { community, street } = await createVolunteering()
    const other = await createTerritory('community', street)
    const off = await createTerritory('community', street)
    await enablePlugin('volunteer', other)
    const clerk = await staffOf(client, street)
    const page = (await clerk.get(`${root}/grants/create`)).inertiaProps
    assert.lengthOf(page.communities, 2)
    const form = { requestKey: uuid(), pluginId: 'volunteer', amount: '10', reason }
    const codes = [community, other, off].map(({ code }, place) => [`communities[${place}]`, code])
    await clerk.post(`${root}/grants`, { ...form, ...Object.fromEntries(codes) })
    const { waiting } = (await clerk.get(`${root}/proposals`)).inertiaProps
    assert.lengthOf(waiting, 2)
  })

  test('say beside the field what is missing, and what is declined needs a reason', async ({
    assert,
    client,
  }) => {
    const { community } = await createVolunteering()
    const staff = await staffOf(client, community)
    const wrong = { requestKey: uuid(), pluginId: 'volunteer', amount: '0.5', reason: '' }
    const answer = await staff.post(`${root}/grants`, wrong)
    for (const field of ['amount', 'reason', 'communities']) {
      assert.isString(errorBeside(field, answer), field)
    }
    assert.isEmpty(await Proposal.query().where('territoryId', community.id))

    const proposer = await createStaff(community)
    const wish = { amount: 5, reason, requestKey: uuid(), by: proposer }
    const { id } = await proposeGrant('volunteer', community, wish)
    const path = `${root}/proposals/${id}`
    const declined = await staff.post(`${path}/decision`, { verdict: 'declined' }, path)
    assert.include(errorBeside('reason', declined), '请填写原因')
    assert.isNull(await Decision.find(id))
    const elsewhere = await staffOf(client, await createCommunity())
    const foreign = await elsewhere.post(`${path}/decision`, { verdict: 'approved' })
    assert.equal(foreign.status(), 404)
  })
})

test.group('Accounts at the desk', () => {
  async function createOwner(client: ApiClient) {
    const community = await createCommunity()
    const person = await createResident(community, { assuranceLevel: 'real_name', name: '赵桂兰' })
    await givePoints(person, 80)
    const staff = await staffOf(client, community)
    return { community, person, staff, path: `${root}/accounts/${person.id}` }
  }

  test('are found by person and by what names an entry, within the place only', async ({
    assert,
    client,
  }) => {
    const { person, staff } = await createOwner(client)
    const entry = await db
      .from('points_transfers as transfer')
      .join('points_accounts as account', 'account.id', 'transfer.credit')
      .where('account.owner_id', person.id)
      .select('transfer.id', 'transfer.reference')
      .firstOrFail()
    for (const text of ['赵桂', 'zgl', entry.id, entry.reference]) {
      const query = new URLSearchParams({ q: text })
      const { found } = (await staff.get(`${root}/accounts?${query}`)).inertiaProps
      assert.deepEqual(
        found.map(({ id, name }: Record<string, unknown>) => [id, name]),
        [[person.id, '赵*兰']],
        text
      )
    }
    const elsewhere = await staffOf(client, await createCommunity())
    for (const text of ['赵桂', entry.id]) {
      const query = new URLSearchParams({ q: text })
      assert.isEmpty((await elsewhere.get(`${root}/accounts?${query}`)).inertiaProps.found)
    }
  })

  test('are shown to whoever says what for, and the person can read it', async ({
    assert,
    client,
  }) => {
    const { path, person, staff } = await createOwner(client)
    const closed = (await staff.get(path)).inertiaProps
    assert.isNull(closed.account)
    assert.isEmpty(closed.entries)
    const mute = await staff.post(`${path}/looks`, { purpose: 'other' }, path)
    assert.include(errorBeside('words', mute), '请写明')

    await staff.post(`${path}/looks`, { purpose: 'inquiry', words: '来电询问' })
    const { account, entries } = (await staff.get(path)).inertiaProps
    assert.deepInclude(account, { available: 80, state: 'open', limit: 500 })
    assert.deepInclude(entries[0], { amount: 80, balance: 80, canCorrect: true })
    const look = await db
      .from('audit_entries')
      .where({ act: 'points.account_seen', subject_id: person.id })
      .firstOrFail()
    assert.equal(look.reason, '居民来问自己的积分：来电询问')
  })

  test('are adjusted and corrected by two, never by their owner', async ({ assert, client }) => {
    const { community, path, person, staff } = await createOwner(client)
    const form = { requestKey: uuid(), direction: 'take', amount: '30', reason: '重复发放，收回' }
    const answer = await staff.post(`${path}/adjustments`, form)
    const colleague = await colleagueOf(client, community)
    await colleague.post(`${answer.header('location')}/decision`, { verdict: 'approved' })
    assert.equal((await balanceOf(person.id)).posted, 50)

    const large = await staff.post(`${path}/adjustments`, { ...form, amount: '501' }, path)
    assert.include(errorBeside('amount', large), '500')

    const entry = await db
      .from('points_transfers')
      .where('reference', 'like', 'award:tests:gift:%')
      .whereIn('credit', (ids) =>
        ids.from('points_accounts').where('owner_id', person.id).select('id')
      )
      .firstOrFail()
    await staff.post(`${path}/looks`, { purpose: 'check' })
    const correction = { requestKey: uuid(), entry: entry.id, reason: '核对后不应发放' }
    const proposed = await staff.post(`${path}/corrections`, correction)
    const short = await colleague.post(`${proposed.header('location')}/decision`, {
      verdict: 'approved',
    })
    assert.include(noticeIn(short)?.text, '积分不够')
    assert.equal((await balanceOf(person.id)).posted, 50)
  })

  test('are frozen and opened with reasons, which the report of the day tells', async ({
    assert,
    client,
  }) => {
    const { path, staff } = await createOwner(client)
    await staff.post(`${path}/state`, { state: 'frozen', reason: '冒领核查' })
    await staff.post(`${path}/looks`, { purpose: 'check' })
    const { account } = (await staff.get(path)).inertiaProps
    assert.deepInclude(account, { state: 'frozen' })
    assert.deepInclude(account.states[0], { state: 'frozen', reason: '冒领核查', by: '陈晓燕' })
    const again = await staff.post(`${path}/state`, { state: 'frozen', reason: '再冻结一次' })
    assert.include(noticeIn(again)?.text, '已经是这个状态')

    const { adjustments } = (await staff.get(`${root}/reports`)).inertiaProps
    assert.deepInclude(adjustments[0], { what: 'frozen', person: '赵*兰', reason: '冒领核查' })
    assert.lengthOf(adjustments, 1)
    const file = await staff.get(`${root}/reports/file?format=pdf`)
    assert.equal(file.header('content-type'), 'application/pdf')
    const elsewhere = await staffOf(client, await createCommunity())
    assert.isEmpty((await elsewhere.get(`${root}/reports`)).inertiaProps.adjustments)
    const foreign = await elsewhere.post(`${path}/state`, { state: 'open', reason: '解除冻结' })
    assert.equal(foreign.status(), 404)
  })
})
