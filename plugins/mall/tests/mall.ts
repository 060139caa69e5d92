import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import { v4 as uuid } from 'uuid'
import { drawPicture } from '#core/pictures'
import { balanceOf } from '#core/points'
import type { Person, Territory } from '#core/people'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'
import { doScheduledWork } from '#tests/factories/work'
import addPicture from '../actions/add_picture.ts'
import reserveGood from '../actions/reserve_good.ts'
import Good from '../models/good.ts'
import Outcome from '../models/outcome.ts'
import type Picture from '../models/picture.ts'
import Reservation from '../models/reservation.ts'

/** A community in which the mall is open. */
export async function createMall() {
  const community = await createCommunity()
  await enablePlugin('mall', community)
  return community
}

type GoodOptions = {
  price?: number
  stock?: number
  isPublished?: boolean
  name?: string
  merchantId?: string
  seasonId?: string
  mostPerPerson?: number
  mostPerHousehold?: number
}

export async function createGood(community: Territory, options: GoodOptions = {}) {
  const { isPublished = true, name = '大米 5 kg', price = 80, stock = 5, ...terms } = options
  const publishedAt = isPublished ? DateTime.now() : null
  const facts = { name, description: '本地新米', price, stock, category: 'food' as const }
  const territoryId = community.id
  return Good.create({ territoryId, ...facts, ...terms, lowStock: 0, publishedAt })
}

/** A verified resident with points to spend. */
export async function createNeighbour(community: Territory, points = 100) {
  const person = await createResident(community, { assuranceLevel: 'real_name', name: '张建明' })
  if (points > 0) await givePoints(person, points)
  return person
}

export async function createReservation(good: Good, person: Person) {
  return reserveGood(good, person, { price: good.price, requestKey: uuid() })
}

/** A small picture of a good, as staff put it up. */
export async function createPicture(good: Good, by: Person) {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"><rect width="80" height="60"/></svg>'
  const pictures: Picture[] = []
  await drawPicture(drawing, async (upload) => {
    pictures.push(await addPicture(good, { upload, description: '绿色包装的大米', by }))
  })
  return pictures[0]
}

/** As if the days to fetch it had gone by. */
export async function letExpire(reservation: Reservation) {
  await reservation.merge({ expiresAt: DateTime.now().minus({ minutes: 1 }) }).save()
}

/** As every minute, here. */
export async function releaseExpiredReservations(community: Territory) {
  await doScheduledWork('mall', 'release_expired_reservations', community)
}

export async function visitorFor(client: ApiClient, person: Person) {
  return new Visitor(client, await createAccount(person))
}

export async function staffAt(client: ApiClient, community: Territory) {
  return visitorFor(client, await createStaff(community))
}

/** The form on a good's page, as it is sent by one tap. */
export function tapOn(good: Good, requestKey = uuid()) {
  return { requestKey, price: String(good.price) }
}

export async function stockOf(good: Good) {
  const { stock } = await Good.findOrFail(good.id)
  return stock
}

/** What points and cupboard look like, in one line to compare. */
export async function stateOf(person: Person, good: Good) {
  const { available, held } = await balanceOf(person.id)
  const stock = await stockOf(good)
  const reservations = await Reservation.query().where({ goodId: good.id })
  return { available, held, stock, reservations: reservations.length }
}

export async function outcomesOf(reservation: Reservation) {
  const outcomes = await Outcome.query().where('reservation_id', reservation.id)
  return outcomes.map((outcome) => outcome.kind)
}
