import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import awardPoints from '#points/actions/award_points'
import holdPoints from '#points/actions/hold_points'
import resolveHold from '#points/actions/resolve_hold'
import reverseAward from '#points/actions/reverse_award'
import publishResults from '#purse/actions/publish_results'
import Result from '#purse/models/result'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'
import withdrawDeed from '#rules/actions/withdraw_deed'
import { createResident, createStaff } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import { visitorFor } from './purses.ts'

const month = DateTime.now().setZone('Asia/Shanghai').startOf('month')
const thisMonth = month.toFormat('yyyy-MM')
const reason = { key: 'volunteer.points.service', values: { shift: '助老', minutes: 60 } }

async function award(person: Person, amount: number, reference: string) {
  const { id: personId, territoryId } = person
  const deed = { pluginId: 'volunteer', ruleCode: 'service', personId, reference }
  await awardPoints({ ...deed, territoryId, amount, reason })
  return deed
}

/** Two who earned something, and one whose award was taken back. */
async function createEarners() {
  const community = await createCommunity()
  await giveBudget('volunteer', community)
  const named = (name: string) => createResident(community, { assuranceLevel: 'real_name', name })
  const [most, less] = [await named('张建明'), await named('欧阳娜')]
  const nameless = await createResident(community)
  const idle = await named('李四')
  await award(most, 40, `${most.id}:1`)
  await award(most, 20, `${most.id}:2`)
  await award(less, 50, `${less.id}:1`)
  await award(nameless, 5, `${nameless.id}:1`)
  const deed = await award(idle, 30, `${idle.id}:1`)
  await reverseAward({ ...deed, reason, byPersonId: null })
  await withdrawSpent(await named('王五'), community)
  return { community, most }
}

/** Earned, spent, and withdrawn since: it stands as a debt. */
async function withdrawSpent(person: Person, { id: territoryId }: Territory) {
  const deed = await award(person, 35, `${person.id}:1`)
  const expiresAt = DateTime.now().plus({ days: 1 })
  const terms = { pluginId: 'volunteer', personId: person.id, territoryId, expiresAt, reason }
  const { id } = await holdPoints({ ...terms, amount: 35, reference: crypto.randomUUID() })
  await resolveHold(id, { type: 'capture', memo: reason, actorId: null })
  await withdrawDeed({ ...deed, reason })
}

async function deskOf(client: ApiClient, community: Territory) {
  return visitorFor(client, await createStaff(community))
}

test.group('Published points', () => {
  test('staff publish a month, and guests read it with masked names', async ({
    assert,
    client,
  }) => {
    const { community } = await createEarners()
    const desk = await deskOf(client, community)
    const preview = await desk.get(`/desk/points/results/create?month=${thisMonth}`)
    assert.deepInclude(preview.inertiaProps, { people: 3, total: 115, isRunning: true })

    await desk.post('/desk/points/results', { month: thisMonth })
    const guest = new Visitor(client)
    guest.lookAt(community)
    const { inertiaProps } = await guest.get('/points/results')
    assert.deepInclude(inertiaProps.result, { month: thisMonth, total: 115, people: 3 })
    const lines = inertiaProps.lines.map(
      ({ name, points }: { name: string | null; points: number }) => [name, points]
    )
    assert.deepEqual(lines, [
      ['张*明', 60],
      ['欧*娜', 50],
      [null, 5],
    ])
  })

  test('a month is published once, also when it is sent eight times at once', async ({
    assert,
    client,
  }) => {
    const { community } = await createEarners()
    const desk = await deskOf(client, community)
    const send = () => desk.post('/desk/points/results', { month: thisMonth })
    await Promise.all(Array.from({ length: 8 }, send))
    assert.lengthOf(await Result.query().where('territory_id', community.id), 1)
    assert.equal(noticeIn(await send())?.tone, 'error')
  })

  test('a month without points, or that is none, is not published', async ({ assert, client }) => {
    const community = await createCommunity()
    const desk = await deskOf(client, community)
    const empty = await desk.post('/desk/points/results', { month: thisMonth })
    assert.equal(noticeIn(empty)?.tone, 'error')
    const future = await desk.post('/desk/points/results', { month: '2999-01' })
    assert.exists(errorBeside('month', future))
    assert.lengthOf(await Result.query().where('territory_id', community.id), 0)
  })

  test('is withdrawn for a reason, gone for guests, and can be published again', async ({
    assert,
    client,
  }) => {
    const { community } = await createEarners()
    const by = await createStaff(community)
    const result = await publishResults(community, month, by)
    const desk = await visitorFor(client, by)
    const path = `/desk/points/results/${result.id}/withdrawal`
    assert.exists(errorBeside('reason', await desk.post(path)))
    await desk.post(path, { reason: '漏了一个人' })

    const guest = new Visitor(client)
    guest.lookAt(community)
    const { inertiaProps } = await guest.get(`/points/results?month=${thisMonth}`)
    assert.isNull(inertiaProps.result)
    assert.equal(noticeIn(await desk.post(path, { reason: '再撤一次' }))?.tone, 'error')
    await publishResults(community, month, by)
    const again = await guest.get('/points/results')
    assert.equal(again.inertiaProps.result.people, 3)
  })

  test('is published and withdrawn by the staff of the community alone', async ({
    assert,
    client,
  }) => {
    const { community } = await createEarners()
    const result = await publishResults(community, month, await createStaff(community))
    const worker = await visitorFor(client, await createStaff(community, { role: 'grid_worker' }))
    const refused = await worker.get('/desk/points/results')
    refused.assertStatus(403)
    const elsewhere = await deskOf(client, await createCommunity())
    const path = `/desk/points/results/${result.id}/withdrawal`
    const unfound = await elsewhere.post(path, { reason: '不是我的' })
    unfound.assertStatus(404)
    assert.isNull((await Result.findOrFail(result.id)).withdrawnAt)
  })

  test('does not name who asked that their data only be stored', async ({ assert }) => {
    const { community, most } = await createEarners()
    await most.merge({ restrictedAt: DateTime.now() }).save()
    const result = await publishResults(community, month, await createStaff(community))
    const [first] = await result.related('lines').query().orderBy('place')
    assert.deepInclude(first.$attributes, { maskedName: null, points: 60 })
  })
})
