/** Measures reservations of the mall on the database that the environment names; ends with one line of JSON. */
import 'reflect-metadata'
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
const { default: redeemReservation } = await import('#plugins/mall/actions/redeem_reservation')
const { GoodSoldOut } = await import('#plugins/mall/errors')
const { default: Good } = await import('#plugins/mall/models/good')
const { default: Reservation } = await import('#plugins/mall/models/reservation')
const { createGood, createMall, createNeighbour, createReservation } =
  await import('#plugins/mall/tests/mall')
const { createStaff } = await import('#tests/factories/people')

const community = await createMall()
const good = await createGood(community, { price: PRICE, stock: PIECES })
const residents = [await createNeighbour(community, 3 * PRICE)]
while (residents.length < RESIDENTS) residents.push(await createNeighbour(community, 3 * PRICE))

const began = performance.now()
const attempts = await Promise.all(residents.map(attempt))
const seconds = (performance.now() - began) / 1000
const counters = [await createStaff(community), await createStaff(community)]
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

async function attempt(resident: (typeof residents)[number]) {
  const from = performance.now()
  const answer = await createReservation(good, resident).then(
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
