import { test } from '@japa/runner'
import { v4 as uuid } from 'uuid'
import { closedToOthers, staffOf } from '#kernel/tests/desk'
import Proposal from '#points/models/proposal'
import budgetsAt from '#points/queries/budgets_at'
import policyAt from '#points/queries/policy_at'
import { createCommunity, createTerritory, enablePlugin } from '#tests/factories/territories'
import { errorBeside, noticeIn } from '#tests/factories/visitor'

const page = '/desk/points/policy'
const decided = { gifts: 'community', expireAfterMonths: '24', grantsByTwoFrom: '500' }

test.group('How points are used here', () => {
  test('is decided at the desk, for what lies below too', async ({ assert, client }) => {
    const street = await createTerritory('street')
    const community = await createTerritory('community', street)
    const staff = await staffOf(client, street)

    const answer = await staff.post(`${page}?_method=PUT`, decided)

    assert.equal(noticeIn(answer)?.tone, 'success')
    const policy = { gifts: 'community', expireAfterMonths: 24, grantsByTwoFrom: 500 }
    assert.deepEqual(await policyAt(community.id), policy)
    assert.deepEqual((await staff.get(page)).inertiaProps.policy, policy)
  })

  test('may say that nothing expires and one person grants', async ({ assert, client }) => {
    const community = await createCommunity()
    const staff = await staffOf(client, community)
    await staff.post(`${page}?_method=PUT`, decided)

    const open = { ...decided, expireAfterMonths: '', grantsByTwoFrom: '' }
    await staff.post(`${page}?_method=PUT`, open)

    const { expireAfterMonths, grantsByTwoFrom } = await policyAt(community.id)
    assert.deepEqual([expireAfterMonths, grantsByTwoFrom], [null, null])
  })

  test('says what is wrong beside its field, and is closed to others', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const staff = await staffOf(client, community)

    const wrong = { gifts: 'everybody', expireAfterMonths: '500', grantsByTwoFrom: '-1' }
    const answer = await staff.post(`${page}?_method=PUT`, wrong)

    for (const field of Object.keys(wrong)) assert.isString(errorBeside(field, answer), field)
    await closedToOthers({ assert, client, community }, (visitor) => visitor.get(page))
    await closedToOthers({ assert, client, community }, (visitor) =>
      visitor.post(`${page}?_method=PUT`, decided)
    )
  })

  test('makes a large budget of a plugin wait for a second person', async ({ assert, client }) => {
    const community = await createCommunity()
    await enablePlugin('volunteer', community)
    const staff = await staffOf(client, community)
    await staff.post(`${page}?_method=PUT`, decided)
    const leftOf = async () => (await budgetsAt(community)).get('volunteer')?.left ?? 0
    const before = await leftOf()
    const form = { requestKey: uuid(), reason: '秋季志愿服务' }

    const small = { ...form, requestKey: uuid(), budget: '100' }
    await staff.post('/desk/plugins/volunteer/budget', small)
    const answer = await staff.post('/desk/plugins/volunteer/budget', { ...form, budget: '600' })

    assert.equal((await leftOf()) - before, 100)
    assert.include(noticeIn(answer)?.text, '另一位同事')
    const waiting = await Proposal.query().where('territory_id', community.id)
    assert.deepEqual(
      waiting.map(({ amount, kind }) => [kind, amount]),
      [['grant', 600]]
    )
  })
})
