import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import callOffSession from '#enrolment/actions/call_off_session'
import cancelEnrolment from '#enrolment/actions/cancel_enrolment'
import changeSession from '#enrolment/actions/change_session'
import enrol from '#enrolment/actions/enrol'
import enrolOrWait from '#enrolment/actions/enrol_or_wait'
import { proofsOf } from '#enrolment/check_in_proof'
import Attendance from '#enrolment/models/attendance'
import CalendarFeed from '#enrolment/models/calendar_feed'
import Enrolment from '#enrolment/models/enrolment'
import type Person from '#identity/models/person'
import { createAccount, createRepresentation, createResident } from '#tests/factories/people'
import { createCommunity, disablePlugin, enablePlugin } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import { neighbours, openWith, seated, waiting } from './sessions.ts'

async function createPlace() {
  const community = await createCommunity()
  await enablePlugin('volunteer', community)
  return community
}

async function visitorFor(client: ApiClient, person: Person) {
  return new Visitor(client, await createAccount(person))
}

/** A session of one seat that was just offered to the second of two people. */
async function createOffer() {
  const community = await createPlace()
  const [one, other] = await neighbours(community, 2)
  const session = await openWith(community, { seats: 1, offerMinutes: 60 })
  const first = await enrolOrWait(session.id, one)
  await enrolOrWait(session.id, other)
  await cancelEnrolment(first.enrolment!.id)
  const [wait] = await waiting(session)
  return { community, session, one, other, wait }
}

test.group('My calendar', () => {
  test('shows what one signed up for, and nothing where the plugin is off', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const [person] = await neighbours(community, 1)
    const session = await openWith(community, { place: '市医院', href: '/volunteer/shifts/1' })
    await enrol(session.id, person)
    const resident = await visitorFor(client, person)

    const page = await resident.get('/me/calendar')
    page.assertInertiaComponent('enrolment/calendar/show')
    assert.containSubset(page.inertiaProps.entries, [
      { title: '陪诊', place: '市医院', href: '/volunteer/shifts/1', isCalledOff: false },
    ])
    const guest = await new Visitor(client).get('/me/calendar')
    guest.assertHeader('location', '/sign-in')
    await disablePlugin('volunteer', community)
    assert.isEmpty((await resident.get('/me/calendar')).inertiaProps.entries)
  })

  test('a secret link is read without signing in, follows changes, and is taken back', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const [person] = await neighbours(community, 1)
    const session = await openWith(community, {})
    const enrolment = await enrol(session.id, person)
    const resident = await visitorFor(client, person)
    const guest = new Visitor(client)

    await resident.post('/me/calendar/feed')
    const { feed } = (await resident.get('/me/calendar')).inertiaProps
    const path = new URL(feed.url).pathname
    const first = await guest.get(path)
    first.assertHeader('content-type', 'text/calendar; charset=utf-8')
    assert.include(first.text(), `UID:${enrolment.id}@linli\r\nSEQUENCE:0`)
    assert.include(first.text(), 'STATUS:CONFIRMED')

    const startsAt = session.startsAt.plus({ days: 1 })
    const endsAt = session.endsAt.plus({ days: 1 })
    await changeSession(session.id, { seats: 5, startsAt, endsAt })
    await callOffSession(session.id, '下雨')
    const second = (await guest.get(path)).text()
    assert.include(second, 'SEQUENCE:3')
    assert.include(second, 'STATUS:CANCELLED')

    await resident.post('/me/calendar/feed')
    const old = await guest.get(path)
    old.assertStatus(404)
    const renewed = (await resident.get('/me/calendar')).inertiaProps.feed
    await resident.post('/me/calendar/feed?_method=DELETE')
    const ended = await guest.get(new URL(renewed.url).pathname)
    ended.assertStatus(404)
    const feeds = await CalendarFeed.query().where('person_id', person.id).whereNull('ended_at')
    assert.isEmpty(feeds)
  })

  test('one entry is a file of its own, for its owner alone', async ({ assert, client }) => {
    const community = await createPlace()
    const [person, neighbour] = await neighbours(community, 2)
    const { id } = await enrol((await openWith(community, {})).id, person)

    const file = await (await visitorFor(client, person)).get(`/me/calendar/entries/${id}`)
    assert.include(file.text(), `UID:${id}@linli`)
    const hidden = await (await visitorFor(client, neighbour)).get(`/me/calendar/entries/${id}`)
    hidden.assertStatus(404)
  })
})

test.group('A place on the waiting list', () => {
  test('says how many are before, and how it goes on', async ({ assert, client }) => {
    const { community, session } = await createOffer()
    const [late] = await neighbours(community, 1)
    const { wait } = await enrolOrWait(session.id, late)
    const resident = await visitorFor(client, late)

    const page = await resident.get(`/me/calendar/waits/${wait!.id}`)
    page.assertInertiaComponent('enrolment/waits/show')
    assert.containSubset(page.inertiaProps.wait, { before: 0, seats: 1, offeredUntil: null })
    const list = await resident.get('/me/calendar')
    assert.lengthOf(list.inertiaProps.waits, 1)
    await resident.post(`/me/calendar/waits/${wait!.id}?_method=DELETE`)
    assert.isEmpty((await resident.get('/me/calendar')).inertiaProps.waits)
  })

  test('an offer is told at once, and taken or declined by its owner alone', async ({
    assert,
    client,
  }) => {
    const { one, other, session, wait } = await createOffer()
    const owner = await visitorFor(client, other)
    const neighbour = await visitorFor(client, one)
    const path = `/me/calendar/waits/${wait.id}`

    const inbox = await owner.open('/messages')
    assert.include(inbox.text(), '有名额了')
    for (const address of [`${path}/seat`, `${path}?_method=DELETE`]) {
      const answer = await neighbour.post(address)
      answer.assertStatus(404)
    }
    const guest = await new Visitor(client).post(`${path}/seat`)
    guest.assertHeader('location', '/sign-in')

    const taken = await owner.post(`${path}/seat`)
    taken.assertHeader('location', '/me/calendar')
    const [seat] = await seated(session)
    assert.equal(seat.personId, other.id)
    assert.isNull(seat.offerExpiresAt)
  })

  test('one that is over says so, and changes nothing', async ({ assert, client }) => {
    const { other, session, wait } = await createOffer()
    const owner = await visitorFor(client, other)
    const path = `/me/calendar/waits/${wait.id}`
    await owner.post(`${path}?_method=DELETE`)

    const answer = await owner.post(`${path}/seat`)
    assert.equal(noticeIn(answer)?.tone, 'error')
    assert.isEmpty(await seated(session))
    assert.equal((await owner.get(path)).inertiaProps.wait.ending, 'declined')
  })
})

test.group('Why somebody cannot sign up', () => {
  test('is said in words with the way out, to whoever lives there', async ({ assert, client }) => {
    const community = await createPlace()
    const [person] = await neighbours(community, 1)
    const [stranger] = await neighbours(await createPlace(), 1)
    const session = await openWith(community, { rules: [{ kind: 'level', level: 'real_name' }] })
    const path = `/sign-up/${session.id}/why`

    const page = await (await visitorFor(client, person)).open(path)
    assert.include(page.text(), '要先完成身份认证')
    assert.include(page.text(), '先完成认证，再回来报名')
    const hidden = await (await visitorFor(client, stranger)).get(path)
    hidden.assertStatus(404)
  })
})

test.group('Checking in by the code of the place', () => {
  test('what was scanned opens a page with one button; typed digits have words beside them', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const [person] = await neighbours(community, 1)
    const session = await openWith(community, {})
    const enrolment = await enrol(session.id, person)
    const resident = await visitorFor(client, person)
    const [{ address, digits }] = proofsOf(session.id, DateTime.now(), 1)
    const { pathname, search, searchParams } = new URL(address)

    const page = await resident.get(pathname + search)
    assert.containSubset(page.inertiaProps, {
      state: 'expected',
      proof: searchParams.get('proof'),
    })
    const faults = [
      ['', '请扫现场的二维码'],
      ['12', '6 位数字'],
      [digits === '123456' ? '654321' : '123456', '已经换了'],
    ]
    for (const [proof, words] of faults) {
      const answer = await resident.post(pathname, { proof, requestKey: uuid() }, pathname)
      assert.include(errorBeside('proof', answer), words)
    }
    const sighting = { proof: `${digits.slice(0, 3)} ${digits.slice(3)}`, requestKey: uuid() }
    await resident.post(pathname, sighting)
    assert.equal((await resident.get(pathname)).inertiaProps.state, 'there')
    await resident.post(`${pathname}/departure`, sighting)
    assert.equal((await resident.get(pathname)).inertiaProps.state, 'left')
    const [attendance] = await Attendance.query().where('enrolment_id', enrolment.id)
    assert.equal(attendance.how, 'scan')
  })
})

test.group('Signing up for somebody else', () => {
  test('is their seat, and says whose hand it was', async ({ assert, client }) => {
    const community = await createPlace()
    const named = { assuranceLevel: 'real_name' as const }
    const mother = await createResident(community, { ...named, name: '王秀英' })
    const daughter = await createResident(community, { ...named, name: '赵桂兰' })
    const representation = await createRepresentation(mother, daughter)
    const { session, wait } = await createOfferTo(community, mother)
    const visitor = await visitorFor(client, daughter)
    await visitor.post('/me/acting', { representation: representation.id })

    await visitor.post(`/me/calendar/waits/${wait.id}/seat`)

    const [seat] = await Enrolment.query().where('session_id', session.id).whereNull('cancelled_at')
    assert.equal(seat.personId, mother.id)
    assert.equal(seat.enrolledById, daughter.id)
  })
})

async function createOfferTo(community: Awaited<ReturnType<typeof createPlace>>, person: Person) {
  const [one] = await neighbours(community, 1)
  const session = await openWith(community, { seats: 1, offerMinutes: 60 })
  const first = await enrolOrWait(session.id, one)
  const { wait } = await enrolOrWait(session.id, person)
  await cancelEnrolment(first.enrolment!.id)
  return { session, wait: wait! }
}
