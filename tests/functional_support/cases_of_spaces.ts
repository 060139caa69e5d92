import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import type { MovingCase } from '#tests/functional_support/cases_of_persons'
import {
  at,
  createBooking,
  createNeighbour,
  createOffer,
  createPlace,
  createSpace,
  deskWishFor,
  moveTo,
  staffAt,
  visitorFor,
  wishFor,
} from '../../plugins/spaces/tests/spaces.ts'
import { createAccount, uniquePhone } from '#tests/factories/people'

const controllers = 'plugins/spaces/controllers'

/** What each route of the spaces is sent that moves points. */
const casesOfSpaces: Record<string, MovingCase> = {
  [`${controllers}/bookings_controller.ts store`]: async (client) => {
    const { person, space } = await createPaid()
    const resident = await visitorFor(client, person)
    const wish = wishFor(at(), { price: '30' })
    return () => resident.post(`/spaces/spaces/${space.id}/bookings`, wish)
  },
  [`${controllers}/cancellations_controller.ts store`]: async (client) => {
    const { booking, person } = await createBooked()
    const resident = await visitorFor(client, person)
    return () => resident.post(`/spaces/bookings/${booking.id}/cancellation`)
  },
  [`${controllers}/offered_times_controller.ts store`]: async (client) => {
    const { person, space } = await createPaid()
    const wait = await createOffer(space, person)
    const resident = await visitorFor(client, person)
    const wish = wishFor(at(), { price: '30' })
    return () => resident.post(`/spaces/waits/${wait.id}/booking`, wish)
  },
  [`${controllers}/desk/bookings_controller.ts store`]: async (client) => {
    const { community, person, space } = await createPaid()
    const phone = uniquePhone()
    await createAccount(person, phone)
    const staff = await staffAt(client, community)
    const wish = deskWishFor(space, at(), { kind: 'behalf', phone, people: '4' })
    return () => staff.post('/desk/spaces/bookings', wish)
  },
  [`${controllers}/desk/answers_controller.ts store`]: async (client) => {
    const { booking, community } = await createBooked({ confirmation: 'approval' })
    const staff = await staffAt(client, community)
    const answer = { answer: 'deny', reason: '当天社区要用' }
    return () => staff.post(`/desk/spaces/bookings/${booking.id}/answer`, answer)
  },
  [`${controllers}/desk/cancellations_controller.ts store`]: async (client) => {
    const { booking, staff } = await createBookedAtDesk(client)
    const reason = { reason: '停电' }
    return () => staff.post(`/desk/spaces/bookings/${booking.id}/cancellation`, reason)
  },
  [`${controllers}/desk/kept_deposits_controller.ts store`]: async (client) => {
    const { booking, staff } = await createBookedAtDesk(client, { price: 0, deposit: 20 })
    await moveTo(booking, DateTime.now().minus({ minutes: 30 }))
    const reason = { reason: '没有打扫' }
    return () => staff.post(`/desk/spaces/bookings/${booking.id}/kept_deposit`, reason)
  },
}

export default casesOfSpaces

type Terms = { price?: number; deposit?: number; confirmation?: 'instant' | 'approval' }

/** One transfer for each booking: it has a price, or a deposit. */
async function createPaid({ confirmation, deposit = 0, price = 30 }: Terms = {}) {
  const community = await createPlace()
  const space = await createSpace(community, { price, deposit, confirmation })
  return { community, space, person: await createNeighbour(community, 5_000) }
}

async function createBooked(terms: Terms = {}) {
  const place = await createPaid(terms)
  return { ...place, booking: await createBooking(place.space, place.person) }
}

async function createBookedAtDesk(client: ApiClient, terms: Terms = {}) {
  const booked = await createBooked(terms)
  return { ...booked, staff: await staffAt(client, booked.community) }
}
