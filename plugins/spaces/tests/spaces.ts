import type { ApiClient } from '@japa/api-client'
import { v4 as uuid } from 'uuid'
import {
  book,
  BookingWait,
  cancelBooking,
  clockOf,
  dayOf,
  drawLottery,
  minuteOf,
  momentOn,
  openLottery,
  setOpeningHours,
  waitFor,
  type Booking,
  type BookingRequest,
  type Lottery,
} from '#core/booking'
import { Territory, type Person } from '#core/people'
import { DateTime } from 'luxon'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'
import addSpace from '../actions/add_space.ts'
import type Space from '../models/space.ts'
import type { NewSpaceWords } from '../validators/space_validator.ts'

/** A community in which spaces can be booked. */
export async function createPlace() {
  const community = await createCommunity()
  await enablePlugin('spaces', community)
  return community
}

const words: NewSpaceWords = {
  name: '邻里活动室',
  kind: 'room',
  description: '书画、棋牌都可以',
  place: '党群服务中心 2 楼',
  equipment: ['投影'],
  accessibility: ['lift'],
  access: 'code',
  accessNote: '门锁密码 3021',
  visibility: 'published',
  capacity: 20,
  leastPeople: 1,
  stepMinutes: 30,
  leastMinutes: 60,
  mostMinutes: 180,
  minutesBefore: 0,
  minutesAfter: 0,
  noticeMinutes: 60,
  offerMinutes: 120,
  advanceDays: 14,
  cancelMinutes: 120,
  holidays: 'as_usual',
  confirmation: 'instant',
  price: 0,
  pricePer: 'booking',
  deposit: 0,
  purposes: [],
  terms: '',
}

/** A room that is open from eight to eight, on holidays too, so that a test does not depend on its day. */
export async function createSpace(community: Territory, more: Partial<NewSpaceWords> = {}) {
  const { confirmation = 'instant', ...rest } = more
  const space = await addSpace(community, { ...words, ...rest, confirmation })
  const weekdays = [1, 2, 3, 4, 5, 6, 7]
  await setOpeningHours(
    space.resource,
    weekdays.map((weekday) => ({ weekday, opens: 480, closes: 1200 }))
  )
  return space
}

/** The form of a space as staff send it. */
export const spaceForm: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(words).flatMap(([name, value]) =>
      Array.isArray(value) ? [] : [[name, String(value)]]
    )
  ),
  equipment: '投影\n白板',
  purposes: '排练、会议',
}

/** Ten o'clock so many days from today, or another clock such as `14:30`. */
export function at(clock = '10:00', days = 2) {
  const [hour, minute] = clock.split(':').map(Number)
  return momentOn(dayOf(DateTime.now().plus({ days })), hour * 60 + minute)
}

/** An hour for a resident, from ten o'clock the day after tomorrow. */
export async function createBooking(
  { resource }: Space,
  person: Person,
  more: Partial<BookingRequest> = {}
): Promise<Booking> {
  const startsAt = more.startsAt ?? at()
  return book(resource, {
    kind: 'own',
    person,
    by: person,
    startsAt,
    endsAt: startsAt.plus({ hours: 1 }),
    people: 4,
    purpose: '排练',
    requestKey: uuid(),
    ...more,
  })
}

/** What the page puts into the form for an hour from a moment, and what is typed. */
export function wishFor(startsAt = at(), more: Record<string, string> = {}) {
  return {
    from: startsAt.toISO()!,
    minutes: '60',
    people: '4',
    purpose: '排练',
    price: '0',
    requestKey: uuid(),
    ...more,
  }
}

/** What staff type for an hour from a moment. */
export function deskWishFor(space: Space, startsAt = at(), more: Record<string, string> = {}) {
  return {
    space: space.id,
    kind: 'staff',
    day: dayOf(startsAt),
    start: clockOf(minuteOf(startsAt)),
    end: clockOf(minuteOf(startsAt) + 60),
    purpose: '社区义诊',
    requestKey: uuid(),
    ...more,
  }
}

/** A neighbour has the hour and gives it up: it is kept for whoever waited for it. */
export async function createOffer(space: Space, person: Person, startsAt = at()) {
  const neighbour = await createNeighbour(await Territory.findOrFail(space.territoryId), 100)
  const booking = await createBooking(space, neighbour, { startsAt })
  const { id } = await waitFor(space.resource, person, booking)
  await cancelBooking(booking, { by: neighbour, reason: '' })
  return BookingWait.findOrFail(id)
}

/** Lots for two hours in four days, as staff open them; tickets are taken until tomorrow. */
export async function createLottery({ resource }: Space) {
  const by = await createStaff(await Territory.findOrFail(resource.territoryId))
  return openLottery(resource, {
    title: '周末的活动室',
    closesAt: DateTime.now().plus({ days: 1 }),
    starts: [at('10:00', 4), at('11:00', 4)],
    minutes: 60,
    by,
  })
}

/** As if it had closed, and lots had been drawn. */
export async function drawNow(lottery: Lottery) {
  await lottery.merge({ closesAt: DateTime.now().minus({ seconds: 1 }) }).save()
  await drawLottery(lottery.id)
}

/** What staff type to let lots decide about an hour, or two. */
export function lotteryForm(space: Space, startsAt = at('10:00', 4)) {
  const line = `${dayOf(startsAt)} ${clockOf(minuteOf(startsAt))}`
  return {
    space: space.id,
    title: '周末的活动室',
    closesDay: dayOf(DateTime.now().plus({ days: 1 })),
    closesAt: '09:00',
    minutes: '60',
    times: `${line}\n${line}`,
  }
}

/** What a resident types to take part, and what the page puts into the form. */
export const ticketForm = { first: '1', second: '2', people: '4', purpose: '排练', price: '0' }

/** As if a booking had been for another time. */
export async function moveTo(booking: Booking, startsAt: DateTime) {
  const endsAt = startsAt.plus({ minutes: booking.minutes })
  await booking.merge({ startsAt, endsAt }).save()
}

/** A verified resident, with points if any are said. */
export async function createNeighbour(community: Territory, points = 0) {
  const person = await createResident(community, { assuranceLevel: 'real_name', name: '张建明' })
  if (points > 0) await givePoints(person, points)
  return person
}

export async function visitorFor(client: ApiClient, person: Person) {
  return new Visitor(client, await createAccount(person))
}

export async function staffAt(client: ApiClient, community: Territory) {
  return visitorFor(client, await createStaff(community))
}
