import { test } from '@japa/runner'
import { closedToOthers, staffOf } from '#kernel/tests/desk'
import audit from '#points/queries/audit'
import balanceOf from '#points/queries/balance'
import RuleVersion from '#rules/models/rule_version'
import { createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import { errorBeside, noticeIn } from '#tests/factories/visitor'
import withGarden, { createGarden, rulePath, say, weed } from './garden.ts'

const form = { state: 'pays', formula: 'minutes / 30 * 2', capPersonDay: '１０' }
const asAddress = new URLSearchParams(form).toString()
const reason = '居民议事会 11 月 20 日通过'

test.group('Rules at the desk', (group) => {
  withGarden(group)

  test('are closed to others, and not found where the plugin is off', async ({
    assert,
    client,
  }) => {
    const { community } = await createGarden()
    const here = { assert, client, community }
    await closedToOthers(here, (visitor) => visitor.get('/desk/points/rules'))
    await closedToOthers(here, (visitor) => visitor.get(rulePath))
    await closedToOthers(here, (visitor) => visitor.post(`${rulePath}/trial`, form))
    await closedToOthers(here, (visitor) => visitor.get(`${rulePath}/trial?${asAddress}`))
    const version = { ...form, reason, after: '0' }
    await closedToOthers(here, (visitor) => visitor.post(`${rulePath}/versions`, version))
    await closedToOthers(here, (visitor) => visitor.post(`${rulePath}/return`, version))

    const elsewhere = await staffOf(client, await createCommunity())
    assert.equal((await elsewhere.get(rulePath)).status(), 404)
    assert.equal((await elsewhere.post(`${rulePath}/versions`, version)).status(), 404)
    assert.isEmpty(await RuleVersion.query().where('territoryId', community.id))
  })

  test('say beside the field what cannot be read, and keep what was typed', async ({
    assert,
    client,
  }) => {
    const { community } = await createGarden()
    const staff = await staffOf(client, community)
    const wrong = { ...form, formula: 'hours * 2', ageFrom: '60', ageTo: '50' }
    const answer = await staff.post(`${rulePath}/trial`, wrong, rulePath)

    assert.equal(answer.header('location'), rulePath)
    assert.include(errorBeside('formula', answer), '不认识“hours”')
    assert.include(errorBeside('ageTo', answer), '最大年龄')
    const page = await staff.get(rulePath)
    assert.equal(page.inertiaProps.old.formula, 'hours * 2')
  })

  test('are tried out on what happened, by what counts and by what is planned', async ({
    assert,
    client,
  }) => {
    const { community, person } = await createGarden()
    const other = await createResident(community)
    for (const minutes of [90, 90, 30]) await weed(community, person, { minutes })
    await weed(community, other, { minutes: 20 })
    const staff = await staffOf(client, community)

    const answer = await staff.post(`${rulePath}/trial`, form)
    const location = answer.header('location')!
    assert.include(location, `${rulePath}/trial?state=pays&formula=minutes`)
    const { simulation } = (await staff.get(`${location}&period=this_month`)).inertiaProps
    const { now, planned } = simulation
    assert.deepInclude(now, { deeds: 4, points: 20, people: 2, capped: 0 })
    assert.deepInclude(planned, { deeds: 4, points: 11, people: 2, capped: 1, paid: 3 })
    assert.equal(planned.most.points, 10)
    assert.equal(simulation.left, 9_980)
    assert.isEmpty(await RuleVersion.query().where('territoryId', community.id))
  })

  test('count once they are decided, and were tried out rightly', async ({ assert, client }) => {
    const { community, person } = await createGarden()
    const staff = await staffOf(client, community)
    const version = { ...form, reason, after: '0' }
    const answer = await staff.post(`${rulePath}/versions`, version)
    assert.include(noticeIn(answer)?.text, '规则 v1 已启用')

    for (const minutes of [90, 61, 15, 200]) await weed(community, person, { minutes })
    const paid = (await balanceOf(person.id)).posted
    const trial = await staff.get(`${rulePath}/trial?${asAddress}&period=this_month`)
    assert.equal(trial.inertiaProps.simulation.now.points, paid)
    assert.equal(trial.inertiaProps.simulation.planned.points, paid)
    const { story } = (await staff.get(rulePath)).inertiaProps
    assert.deepInclude(story[0], { version: 1, reason, by: '陈晓燕', place: null })
    assert.isEmpty((await audit()).faults)
  })

  test('cannot be decided on what somebody else has changed meanwhile', async ({
    assert,
    client,
  }) => {
    const { community, staff: colleague } = await createGarden()
    await say(community, colleague, { formula: '1' })
    const staff = await staffOf(client, community)
    const answer = await staff.post(`${rulePath}/versions`, { ...form, reason, after: '0' })
    assert.include(noticeIn(answer)?.text, '有同事刚刚改过')
    assert.lengthOf(await RuleVersion.query().where('territoryId', community.id), 1)
  })

  test('are given back to those above', async ({ assert, client }) => {
    const { community, person, staff: colleague } = await createGarden()
    await say(community, colleague, { formula: '1' })
    const staff = await staffOf(client, community)
    await staff.post(`${rulePath}/return`, { reason, after: '1' })
    await weed(community, person)
    assert.equal((await balanceOf(person.id)).posted, 5)
  })

  test('of a street can be locked for all below', async ({ assert, client }) => {
    const { community, person, street } = await createGarden()
    const clerk = await staffOf(client, street)
    await clerk.post(`${rulePath}/versions`, { ...form, locks: '1', reason, after: '0' })
    const staff = await staffOf(client, community)
    const answer = await staff.post(`${rulePath}/versions`, { ...form, reason, after: '0' })
    assert.include(noticeIn(answer)?.text, '上级已统一规定')
    assert.isTrue((await staff.get(rulePath)).inertiaProps.rule.isLockedAbove)
    await weed(community, person, { minutes: 60 })
    assert.equal((await balanceOf(person.id)).posted, 4)
  })
})
