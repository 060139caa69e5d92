import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import monthStatement from '#budgets/queries/month_statement'
import monthSums from '#budgets/queries/month_sums'
import { staffOf } from '#kernel/tests/desk'
import awardPoints from '#points/actions/award_points'
import holdPoints from '#points/actions/hold_points'
import resolveHold from '#points/actions/resolve_hold'
import reverseAward from '#points/actions/reverse_award'
import { createResident } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'

const memo = { key: 'points.reason.adjust', values: { reason: '护学岗' } }
const here = () => DateTime.now().setZone('Asia/Shanghai')
const months = () =>
  [here().minus({ months: 1 }), here(), here().plus({ months: 1 })].map((month) =>
    month.toFormat('yyyy-MM')
  )

/** A budget of 1000 out of which 120 were paid and 40 taken back; 30 of the rest were spent, 20 more are set aside. */
async function createMonth() {
  const community = await createCommunity()
  await giveBudget('volunteer', community, 1_000)
  const person = await createResident(community)
  const award = { pluginId: 'volunteer', territoryId: community.id, personId: person.id }
  const [first, second] = [uuid(), uuid()]
  for (const [reference, amount] of [
    [first, 80],
    [second, 40],
  ] as const) {
    await awardPoints({ ...award, amount, ruleCode: 'service', reference, reason: memo })
  }
  await reverseAward({
    ...award,
    ruleCode: 'service',
    reference: second,
    reason: memo,
    byPersonId: null,
  })
  const expiresAt = DateTime.now().plus({ days: 1 })
  const holds: string[] = []
  for (const amount of [30, 20]) {
    const hold = { ...award, pluginId: 'mall', amount, reference: uuid(), reason: memo, expiresAt }
    holds.push((await holdPoints(hold)).id)
  }
  await resolveHold(holds[0], { type: 'capture', memo, actorId: null })
  return { community, person }
}

test.group('Monthly statements', () => {
  test('lead from one balance of the ledger to the other', async ({ assert }) => {
    const { community } = await createMonth()
    const [before, now, next] = months()
    const sums = await monthSums(community, now)
    assert.deepEqual(
      sums.map(({ closing, incoming, kind, opening, outgoing }) => [
        kind,
        opening,
        incoming,
        outgoing,
        closing,
      ]),
      [
        ['budget', 0, 1_040, 120, 920],
        ['merchant', 0, 30, 0, 30],
      ]
    )
    const [{ id }] = sums
    for (const name of [
      { kind: 'budget', key: id },
      { kind: 'plugin', key: 'volunteer' },
    ]) {
      const statement = await monthStatement(community, name, now)
      assert.isTrue(statement.agrees)
      assert.deepEqual(
        statement.lines.map(({ count, incoming, kind, outgoing, rule }) => [
          kind,
          rule,
          count,
          incoming,
          outgoing,
        ]),
        [
          ['grant', null, 1, 1_000, 0],
          ['reverse', 'volunteer.service', 1, 40, 0],
          ['award', 'volunteer.service', 2, 0, 120],
        ]
      )
    }
    const account = await db.from('points_accounts').where({ id }).firstOrFail()
    assert.equal(sums[0].closing, Number(account.posted))

    const later = await monthStatement(community, { kind: 'budget', key: id }, next)
    assert.deepInclude(later, { opening: 920, closing: 920, agrees: true })
    const earlier = await monthStatement(community, { kind: 'budget', key: id }, before)
    assert.deepInclude(earlier, { opening: 0, closing: 0, lines: [] })
  })

  test('can be taken along as a workbook and as a page, which say the same', async ({
    assert,
    client,
  }) => {
    const { community } = await createMonth()
    const [, now] = months()
    const [{ id }] = await monthSums(community, now)
    const path = `/desk/points/statements/budget/${id}`
    const staff = await staffOf(client, community)
    const { statement } = (await staff.get(`${path}?month=${now}`)).inertiaProps
    assert.deepInclude(statement, { opening: 0, closing: 920, agrees: true })

    const workbook = await staff.get(`${path}/file?month=${now}&format=xlsx`)
    assert.include(workbook.header('content-type'), 'spreadsheetml')
    const page = await staff.get(`${path}/file?month=${now}&format=pdf`)
    assert.equal(page.header('content-type'), 'application/pdf')
    assert.equal(page.body().subarray(0, 5).toString(), '%PDF-')
  })

  test('of another community, or of nothing, are not found', async ({ assert, client }) => {
    const { community } = await createMonth()
    const [{ id }] = await monthSums(community, months()[1])
    const elsewhere = await staffOf(client, await createCommunity())
    for (const name of [`budget/${id}`, 'plugin/volunteer', 'merchant/1', 'secret/1']) {
      assert.equal((await elsewhere.get(`/desk/points/statements/${name}`)).status(), 404, name)
      const file = await elsewhere.get(`/desk/points/statements/${name}/file?format=pdf`)
      assert.equal(file.status(), 404)
    }
    const staff = await staffOf(client, community)
    const wrong = await staff.get('/desk/points/statements?month=2026-13')
    assert.equal(wrong.status(), 302)
  })
})
