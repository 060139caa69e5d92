/** Measures reservations of the mall on the database that the environment names; ends with one line of JSON. */
import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import ignitor from '../../ignitor.ts'

const RESIDENTS = 500
const PIECES = 100
const PRICE = 10

const app = ignitor().createApp('console')
await app.init()
await app.boot()
await app.start(() => {})

const { default: audit } = await import('#points/queries/audit')
const { default: addGood } = await import('#plugins/mall/actions/add_good')
const { default: redeemReservation } = await import('#plugins/mall/actions/redeem_reservation')
const { default: reserveGood } = await import('#plugins/mall/actions/reserve_good')
const { GoodSoldOut } = await import('#plugins/mall/errors')
const { default: Good } = await import('#plugins/mall/models/good')
const { default: Reservation } = await import('#plugins/mall/models/reservation')
const { createResident } = await import('#tests/factories/people')
const { givePoints } = await import('#tests/factories/points')
const { createCommunity, enablePlugin } = await import('#tests/factories/territories')

const community = await createCommunity()
await enablePlugin('mall', community)
const words = { name: '大米 5 kg', description: '本地新米', visibility: 'published' as const }
const good = await addGood(community, { ...words, price: PRICE, stock: PIECES })
const residents = [await createBuyer()]
while (residents.length < RESIDENTS) residents.push(await createBuyer())

const began = performance.now()
const attempts = await Promise.all(residents.map(attempt))
const seconds = (performance.now() - began) / 1000
const counters = [await createBuyer(), await createBuyer()]
const handedOver = await handOver()
const { faults } = await audit()
const { stock } = await Good.findOrFail(good.id)

const times = attempts.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)
const count = (answer: string) => attempts.filter((each) => each.answer === answer).length
const figures = {
  residents: RESIDENTS,
  pieces: PIECES,
  reserved: count('reserved'),
  soldOut: count('soldOut'),
  failed: count('failed'),
  left: stock,
  handedOver,
  booksAgree: faults.length === 0,
  seconds: Math.round(seconds * 10) / 10,
  p50Milliseconds: Math.round(times[times.length / 2]),
  p99Milliseconds: Math.round(times[Math.floor(times.length * 0.99)]),
}
console.log(JSON.stringify(figures))
await app.terminate()

async function createBuyer() {
  const person = await createResident(community, { assuranceLevel: 'real_name' })
  await givePoints(person, 3 * PRICE)
  return person
}

async function attempt(resident: (typeof residents)[number]) {
  const from = performance.now()
  const tap = { price: PRICE, requestKey: randomUUID() }
  const answer = await reserveGood(good, resident, tap).then(
    () => 'reserved',
    (error) => (error instanceof GoodSoldOut ? 'soldOut' : 'failed')
  )
  return { answer, milliseconds: performance.now() - from }
}

/** Every other reservation is confirmed at both counters in one moment; each is handed over once. */
async function handOver() {
  const reservations = await Reservation.query().where('good_id', good.id).orderBy('id')
  const chosen = reservations.filter((_, place) => place % 2 === 0)
  const tries = chosen.flatMap((reservation) =>
    counters.map((by) =>
      redeemReservation(reservation, by).then(
        () => 1,
        () => 0
      )
    )
  )
  const done: number[] = await Promise.all(tries)
  return done.reduce((sum, each) => sum + each, 0)
}
