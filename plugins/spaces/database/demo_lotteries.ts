import {
  Booking,
  dayOf,
  drawLottery,
  momentOn,
  openLottery,
  takeTicket,
  waitFor,
  type Lottery,
} from '#core/booking'
import type { Person, Territory } from '#core/people'
import { DateTime } from 'luxon'
import type Space from '../models/space.ts'
import spacesAtDesk from '../queries/spaces_at_desk.ts'

type People = { residents: Person[]; staff: Person }

const evenings = [18 * 60, 19 * 60, 20 * 60]

/** Lots that are drawn in three days, lots that were just drawn, and somebody who waits for what a neighbour has. */
export default async function demoLotteries(community: Territory, { residents, staff }: People) {
  const spaces = await spacesAtDesk(community)
  const neighbours = residents.filter((resident) => resident.isRealName).slice(0, 9)
  const court = spaces.find(({ resource }) => resource.name === '羽毛球场')
  const table = spaces.find(({ resource }) => resource.name === '乒乓球台')
  if (!court || !table || neighbours.length === 0) return

  const open = { title: '下周傍晚的羽毛球场', days: 8, closesIn: { days: 3 } }
  await takeParts(await openFor(court, { ...open, by: staff }), neighbours.slice(0, 6))
  const drawn = { title: '乒乓球台，傍晚抽签', days: 5, closesIn: { minutes: 1 } }
  const lottery = await openFor(table, { ...drawn, by: staff })
  await takeParts(lottery, neighbours)
  await lottery.merge({ closesAt: DateTime.now() }).save()
  await drawLottery(lottery.id)
  await waitForNeighbour(table, neighbours)
}

type Planned = {
  title: string
  days: number
  closesIn: { days?: number; minutes?: number }
  by: Person
}

async function openFor({ resource }: Space, { by, closesIn, days, title }: Planned) {
  const day = dayOf(DateTime.now().plus({ days }))
  const starts = evenings.map((minute) => momentOn(day, minute))
  const closesAt = DateTime.now().plus(closesIn)
  return openLottery(resource, { title, closesAt, starts, minutes: 60, by })
}

/** One of each household, each with wishes of their own. */
async function takeParts(lottery: Lottery, neighbours: Person[]) {
  await lottery.load('resource')
  const homes = new Map(neighbours.map((person) => [person.householdId ?? person.id, person]))
  const { termsVersion } = lottery.resource
  const seen = { priceSeen: lottery.resource.priceFor(60), termsVersion }
  for (const [position, person] of [...homes.values()].entries()) {
    const choices = [0, 1, 2].map((step) => ((position + step) % 3) + 1)
    const wish = { people: 2, purpose: '打球', waits: true, ...seen }
    await takeTicket(lottery.id, person, { ...wish, choices: choices.slice(0, 1 + (position % 3)) })
  }
}

/** Somebody who has not booked it waits for the next time that is taken. */
async function waitForNeighbour({ resource }: Space, neighbours: Person[]) {
  const booking = await Booking.query()
    .where('resource_id', resource.id)
    .whereNotNull('person_id')
    .where('starts_at', '>', DateTime.now().plus({ hours: 3 }).toJSDate())
    .doesntHave('ending')
    .orderBy('starts_at')
    .first()
  const waiting = neighbours.find(({ id }) => id !== booking?.personId)
  if (booking && waiting) await waitFor(resource, waiting, booking)
}
