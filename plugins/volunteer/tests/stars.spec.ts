import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { Territory } from '#core/people'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import Star from '../models/star.ts'
import StarNotice from '../models/star_notice.ts'
import { createNeighbourhood, staffAt, visitorFor } from './volunteer.ts'
import { createRecord } from './volunteer_records.ts'

/** A community where one hour makes the first star. */
async function createGenerous(client: ConstructorParameters<typeof Visitor>[0]) {
  const community = await createNeighbourhood()
  const staff = await staffAt(client, community)
  await staff.post('/desk/plugins/volunteer/settings', {
    ...{ hoursForStar1: '1', hoursForStar2: '3', hoursForStar3: '6' },
    ...{ hoursForStar4: '10', hoursForStar5: '15' },
    'noShowLimit': '3',
    'assurance-enrolments-store': 'real_name',
    'assurance-certificates-store': 'real_name',
  })
  return { community, staff }
}

async function letNoticeEnd(community: Territory) {
  const notice = await StarNotice.within(community).firstOrFail()
  await notice.merge({ until: DateTime.now().minus({ days: 1 }) }).save()
  return notice
}

test.group('Stars', () => {
  test('are put on notice, and granted when it is over', async ({ assert, client }) => {
    const { community, staff } = await createGenerous(client)
    const { person } = await createRecord(community, { minutes: 60 })
    await createRecord(community, { minutes: 59 })

    await staff.post('/desk/volunteer/star_notices')
    const again = await staff.post('/desk/volunteer/star_notices')
    const guest = new Visitor(client)
    guest.lookAt(community)
    const shown = await guest.get('/volunteer/stars')
    const notice = await StarNotice.within(community).firstOrFail()
    const early = await staff.post(`/desk/volunteer/star_notices/${notice.id}/grant`)
    await letNoticeEnd(community)
    await staff.post(`/desk/volunteer/star_notices/${notice.id}/grant`)

    assert.include(noticeIn(again)?.text, '没有达到时长')
    assert.deepInclude(shown.inertiaProps.notices[0].stars[0], { person: '张*明', stars: 1 })
    assert.lengthOf(shown.inertiaProps.notices[0].stars, 1)
    assert.include(noticeIn(early)?.text, '才结束')
    const owner = await visitorFor(client, person)
    const page = await owner.get('/volunteer/records')
    assert.deepInclude(page.inertiaProps.standing, { stars: 1, minutes: 60 })
    assert.include((await owner.open('/messages')).text(), '一星')
  })

  test('are withheld with a reason, and not given again at once', async ({ assert, client }) => {
    const { community, staff } = await createGenerous(client)
    const { person } = await createRecord(community, { minutes: 60 })
    await staff.post('/desk/volunteer/star_notices')
    const star = await Star.findByOrFail({ personId: person.id })
    const path = `/desk/volunteer/stars/${star.id}/withholding`

    const wordless = await staff.post(path, { reason: '' })
    await staff.post(path, { reason: '有邻居提出异议' })
    const notice = await letNoticeEnd(community)
    await staff.post(`/desk/volunteer/star_notices/${notice.id}/grant`)

    assert.equal(errorBeside('reason', wordless), '请写明原因')
    await star.refresh()
    assert.isNull(star.grantedAt)
    const page = await staff.get('/desk/volunteer/stars')
    assert.isEmpty(page.inertiaProps.candidates)
  })

  test('published five times at once are on one notice', async ({ assert, client }) => {
    const { community, staff } = await createGenerous(client)
    await createRecord(community, { minutes: 60 })

    await Promise.all(Array.from({ length: 5 }, () => staff.post('/desk/volunteer/star_notices')))

    assert.lengthOf(await StarNotice.within(community), 1)
  })

  test('are not for another community to grant', async ({ client }) => {
    const { community, staff } = await createGenerous(client)
    await createRecord(community, { minutes: 60 })
    await staff.post('/desk/volunteer/star_notices')
    const notice = await letNoticeEnd(community)
    const elsewhere = await staffAt(client, await createNeighbourhood())

    const answer = await elsewhere.post(`/desk/volunteer/star_notices/${notice.id}/grant`)

    answer.assertStatus(404)
  })
})
