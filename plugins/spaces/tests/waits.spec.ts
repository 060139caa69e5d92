import { test } from '@japa/runner'
import { Booking, BookingWait } from '#core/booking'
import { createResident } from '#tests/factories/people'
import noticesOf from '#tests/factories/notices'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import {
  at,
  createBooking,
  createNeighbour,
  createOffer,
  createPlace,
  createSpace,
  staffAt,
  visitorFor,
  wishFor,
} from './spaces.ts'

const kindsOf = async (person: Parameters<typeof noticesOf>[0]) =>
  (await noticesOf(person)).map(({ kind }) => kind)

test.group('Spaces: waiting for a time', () => {
  test('a neighbour waits, sees their place, is offered what is given up and books it', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const person = await createNeighbour(community)
    const booking = await createBooking(space, person)
    const neighbour = await createNeighbour(community)
    const waiting = await visitorFor(client, neighbour)
    const path = `/spaces/spaces/${space.id}/waits`
    const taken = { from: at().toISO()!, minutes: '60' }

    const free = await waiting.post(path, { ...taken, from: at('14:00').toISO()! })
    assert.equal(noticeIn(free)?.tone, 'error')
    await waiting.post(path, taken)
    await waiting.post(path, taken)
    const [wait, ...more] = await BookingWait.within(community)
    assert.isEmpty(more)
    const page = `/spaces/waits/${wait.id}`
    assert.deepInclude((await waiting.get(page)).inertiaProps.wait, {
      before: 0,
      offeredUntil: null,
    })
    assert.isEmpty(await kindsOf(neighbour))

    const resident = await visitorFor(client, person)
    await resident.post(`/spaces/bookings/${booking.id}/cancellation`)
    assert.deepEqual(await kindsOf(neighbour), ['offered'])
    const { requestKey, wait: shown } = (await waiting.get(page)).inertiaProps
    assert.isNotNull(shown.offeredUntil)
    const others = await resident.post(`/spaces/spaces/${space.id}/bookings`, wishFor())
    assert.equal(noticeIn(others)?.text, '这个时间已经有人约了。')
    const answer = await waiting.post(`${page}/booking`, wishFor(at(), { requestKey }))

    const standing = await Booking.within(community).doesntHave('ending')
    assert.deepEqual(
      standing.map(({ personId }) => personId),
      [neighbour.id]
    )
    assert.equal(answer.header('location'), `/spaces/bookings/${standing[0].id}`)
    assert.equal((await waiting.get(page)).inertiaProps.wait.bookingId, standing[0].id)
  })

  test('what is wrong in the form stands beside the field, and the time stays kept', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const person = await createNeighbour(community)
    const wait = await createOffer(space, person)
    const resident = await visitorFor(client, person)

    const answer = await resident.post(
      `/spaces/waits/${wait.id}/booking`,
      wishFor(at(), { people: '' })
    )

    assert.equal(errorBeside('people', answer), '请写上有几个人')
    await wait.refresh()
    assert.isTrue(wait.isOffered)
  })

  test('an offer that is let go is told to the next, and whoever let it go is not asked again', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const [person, next] = [await createNeighbour(community), await createNeighbour(community)]
    const wait = await createOffer(space, person)
    const [resident, neighbour] = [await visitorFor(client, person), await visitorFor(client, next)]
    await neighbour.post(`/spaces/spaces/${space.id}/waits`, {
      from: at().toISO()!,
      minutes: '60',
    })

    await resident.post(`/spaces/waits/${wait.id}/removal`)

    assert.deepEqual(await kindsOf(next), ['offered'])
    const { wait: shown } = (await resident.get(`/spaces/waits/${wait.id}`)).inertiaProps
    assert.deepInclude(shown, { ending: 'declined', offeredUntil: null })
    assert.isEmpty((await resident.get('/spaces/bookings')).inertiaProps.waits)
    const late = await resident.post(`/spaces/waits/${wait.id}/booking`, wishFor())
    assert.equal(noticeIn(late)?.tone, 'error')
  })

  test('a guest, a neighbour and whoever is not known by a number have no part in it', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const wait = await createOffer(space, await createNeighbour(community))
    const page = `/spaces/waits/${wait.id}`
    const neighbour = await visitorFor(client, await createNeighbour(community))
    const guest = new Visitor(client)
    guest.lookAt(community)

    assert.equal((await neighbour.get(page)).status(), 404)
    assert.equal((await neighbour.post(`${page}/booking`, wishFor())).status(), 404)
    assert.equal((await neighbour.post(`${page}/removal`)).status(), 404)
    assert.equal((await guest.post(`${page}/booking`, wishFor())).header('location'), '/sign-in')
    const stranger = await visitorFor(client, await createResident(await createPlace()))
    assert.equal((await stranger.get(page)).status(), 404)
    await wait.refresh()
    assert.isTrue(wait.isOffered)
  })

  test('staff see who waits for a time that somebody has, in order', async ({ assert, client }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const booking = await createBooking(space, await createNeighbour(community))
    const waiting = await visitorFor(client, await createNeighbour(community))
    await waiting.post(`/spaces/spaces/${space.id}/waits`, {
      from: at().toISO()!,
      minutes: '60',
    })
    const staff = await staffAt(client, community)
    const page = `/desk/spaces/bookings/${booking.id}`
    const { waiting: line } = (await staff.get(page)).inertiaProps
    assert.lengthOf(line, 1)
    assert.equal(line[0].name, '张*明')
  })
})
