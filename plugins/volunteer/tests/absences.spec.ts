import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { checkIn, EnrolmentSession, noShowsOf } from '#core/enrolment'
import type { Person, Territory } from '#core/people'
import { createStaff } from '#tests/factories/people'
import { settleSessions } from '#tests/factories/sessions'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import signUp from '../actions/sign_up.ts'
import Shift from '../models/shift.ts'
import { filledIn, shiftsPath } from './plan.ts'
import {
  createNeighbourhood,
  createShift,
  createVolunteer,
  deskPath,
  enrolmentsIn,
  excusePath,
  staffAt,
  visitorFor,
} from './volunteer.ts'

const excused = 'enrolment.no_show_excused'

/** Somebody signed up and never came, while another one did; it is settled by now. */
async function miss(community: Territory, person: Person, daysAgo = 2) {
  const shift = await createShift(community, { title: '护学岗' })
  const enrolment = await signUp(shift, person)
  const { code } = await signUp(shift, await createVolunteer(community))
  await checkIn(shift.sessionId, code, await createStaff(community))
  const session = await EnrolmentSession.findOrFail(shift.sessionId)
  const endsAt = DateTime.now().minus({ days: daysAgo })
  await session.merge({ startsAt: endsAt.minus({ hours: 2 }), endsAt, title: shift.title }).save()
  await settleSessions()
  return { shift, enrolment }
}

test.group('A shift that was missed', () => {
  test('counts until staff write down why; the volunteer reads it and is told', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const person = await createVolunteer(community)
    const { enrolment, shift } = await miss(community, person)
    const resident = await visitorFor(client, person)
    const staff = await staffAt(client, community)
    const ownPath = `/volunteer/enrolments/${enrolment.id}`

    const before = await resident.open(ownPath)
    const roster = await staff.get(deskPath(shift))
    const form = await staff.get(excusePath(enrolment))
    const wordless = await staff.post(excusePath(enrolment), { reason: '' }, excusePath(enrolment))
    const answer = await staff.post(excusePath(enrolment), { reason: '那天住院了' })

    assert.include(before.text(), '可以免记')
    const entry = roster.inertiaProps.roster.find(({ id }: { id: string }) => id === enrolment.id)
    assert.deepEqual(entry.absence, { excuse: null })
    form.assertInertiaComponent('volunteer/desk/excuses/create')
    assert.equal(form.inertiaProps.count, 1)
    assert.equal(errorBeside('reason', wordless), '请写明原因')
    answer.assertHeader('location', deskPath(shift))
    assert.equal((await noShowsOf(person.id)).count, 0)
    const after = await resident.open(ownPath)
    assert.include(after.text(), '那天住院了')
    const messages = await resident.open('/messages')
    assert.include(messages.text(), '免记')
    const [act] = await db.from('audit_entries').where({ act: excused, subject_id: person.id })
    assert.equal(act.reason, '那天住院了')
  })

  test('is excused once, and never by whoever missed it', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const colleague = await createStaff(community)
    const { enrolment } = await miss(community, colleague)
    const own = await visitorFor(client, colleague)
    const staff = await staffAt(client, community)

    const self = await own.post(excusePath(enrolment), { reason: '忘了' })
    const [first, second] = await Promise.all(
      ['住院', '住院了'].map((reason) => staff.post(excusePath(enrolment), { reason }))
    )
    const third = await staff.post(excusePath(enrolment), { reason: '再来一次' })

    assert.include(noticeIn(self)?.text, '自己的服务')
    assert.lengthOf(
      [first, second].filter((each) => noticeIn(each)?.tone === 'success'),
      1
    )
    assert.include(noticeIn(third)?.text, '没有要免记的')
    const acts = await db.from('audit_entries').where({ act: excused, subject_id: colleague.id })
    assert.lengthOf(acts, 1)
  })

  test('three times keeps somebody from signing up, until one is excused', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const person = await createVolunteer(community)
    const missed = await miss(community, person)
    await miss(community, person, 4)
    await miss(community, person, 6)
    const staff = await staffAt(client, community)
    await staff.post(shiftsPath, await filledIn(community))
    const shift = await Shift.within(community).where('title', '楼道清扫').firstOrFail()
    const resident = await visitorFor(client, person)
    const path = `/volunteer/shifts/${shift.id}`

    const page = await resident.get(path)
    const refused = await resident.post(`${path}/enrolments`)
    await staff.post(excusePath(missed.enrolment), { reason: '住院了' })
    await resident.post(`${path}/enrolments`)

    assert.equal(page.inertiaProps.refusals[0].text, 'enrolment.E_ENROLMENT_NO_SHOWS')
    assert.include(noticeIn(refused)?.text, '3 次报了名没有来')
    assert.lengthOf(await enrolmentsIn(shift), 1)
  })

  test('that nobody settled yet has nothing to excuse', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const enrolment = await signUp(shift, await createVolunteer(community))
    const staff = await staffAt(client, community)

    const page = await staff.get(excusePath(enrolment))
    const answer = await staff.post(excusePath(enrolment), { reason: '住院了' })

    assert.isNull(page.inertiaProps.service.absence)
    assert.include(noticeIn(answer)?.text, '没有要免记的')
  })

  test('is excused by staff of its community with the permission only', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const person = await createVolunteer(community)
    const { enrolment } = await miss(community, person)
    const others = [
      [await visitorFor(client, person), 403],
      [await visitorFor(client, await createStaff(community, { role: 'grid_worker' })), 403],
      [await staffAt(client, await createNeighbourhood()), 404],
    ] as const

    for (const [other, status] of others) {
      const page = await other.get(excusePath(enrolment))
      page.assertStatus(status)
      await other.post(excusePath(enrolment), { reason: '住院了' })
    }
    const guest = await new Visitor(client).post(excusePath(enrolment), { reason: '住院了' })
    guest.assertHeader('location', '/sign-in')
    assert.equal((await noShowsOf(person.id)).count, 1)
  })
})
