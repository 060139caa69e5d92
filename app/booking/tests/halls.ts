import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import addResource, { type NewResource } from '#booking/actions/add_resource'
import book, { type BookingRequest } from '#booking/actions/book'
import setOpeningHours from '#booking/actions/set_opening_hours'
import { momentOn, zone } from '#booking/clock'
import type Booking from '#booking/models/booking'
import type Resource from '#booking/models/resource'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'
import { enablePluginSinceYesterday } from '#tests/factories/territories'

const plugin = 'spaces'

/** Open every day from eight to eight, on holidays too, so that a test does not depend on its day. */
export async function openHall(
  community: Territory,
  rules: Omit<Partial<NewResource>, 'territoryId' | 'pluginId'> = {}
) {
  const place = { pluginId: plugin, territoryId: community.id, name: '多功能厅' }
  await enablePluginSinceYesterday(plugin, community)
  const hall = await addResource({ ...place, holidays: 'as_usual', ...rules })
  if (!rules.parent) await setOpeningHours(hall, everyDay(8 * 60, 20 * 60))
  return hall
}

export function everyDay(opens: number, closes: number) {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes }))
}

/** A hall and its two halves. */
export async function openHallWithHalves(community: Territory) {
  const hall = await openHall(community)
  const east = await openHall(community, { name: '东半区', parent: hall })
  const west = await openHall(community, { name: '西半区', parent: hall })
  return { hall, east, west }
}

/** So many days from today, at a clock such as `09:30`. */
export function at(clock: string, days = 2) {
  const day = DateTime.now().setZone(zone).plus({ days }).toISODate()!
  const [hour, minute] = clock.split(':').map(Number)
  return momentOn(day, hour * 60 + minute)
}

/** For an hour from ten o'clock the day after tomorrow, unless more is said. */
export function bookFor(
  person: Person,
  resource: Resource,
  more: Partial<BookingRequest> = {}
): Promise<Booking> {
  const startsAt = more.startsAt ?? at('10:00')
  return book(resource, {
    kind: 'own',
    person,
    by: person,
    startsAt,
    endsAt: startsAt.plus({ hours: 1 }),
    people: null,
    purpose: '',
    requestKey: uuid(),
    ...more,
  })
}

/** For staff, for nobody in particular. */
export function blockBy(staff: Person, resource: Resource, more: Partial<BookingRequest> = {}) {
  return bookFor(staff, resource, { kind: 'block', person: null, ...more })
}

/** Who has a part when; what has ended has nothing. */
export async function occupanciesOf(resource: Resource) {
  return db.from('booking_occupancies').where('leaf_id', resource.id)
}

/** As if a booking had been for another time. */
export async function moveTo(booking: Booking, startsAt: DateTime) {
  const endsAt = startsAt.plus({ minutes: booking.minutes })
  const createdAt = DateTime.min(booking.createdAt, startsAt)
  await booking.merge({ startsAt, endsAt, createdAt }).save()
}

/** What each attempt came to: the class of its error, or null. */
export async function outcomesOf(attempts: Promise<unknown>[]) {
  const settled = await Promise.allSettled(attempts)
  return settled.map((each) => (each.status === 'rejected' ? each.reason.constructor : null))
}

/** Points may be set aside here. */
export function allowPoints(community: Territory) {
  return enablePluginSinceYesterday(plugin, community)
}
