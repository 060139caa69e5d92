/** Books free slots for so many seconds on the database that the environment names: `load.ts 4`. Ends with one line of JSON. */
import 'reflect-metadata'
import { performance } from 'node:perf_hooks'
import boot from '../ledger/boot.ts'

const CLIENTS = 20
const seconds = Number(process.argv[2])

const app = await boot()
const { default: openHalls, freeSlots } = await import('./open_halls.ts')
const { default: bookSlot } = await import('./book_slot.ts')
const slots = freeSlots(await openHalls())

// The first ones plan statements and open connections.
await inLanes(performance.now() + 1_000)
const done = await inLanes(performance.now() + seconds * 1_000)
console.log(JSON.stringify({ perSecond: Math.round(done / seconds) }))
await app.terminate()

async function inLanes(until: number) {
  let booked = 0
  const lane = async () => {
    while (performance.now() < until) {
      await bookSlot(slots.next().value!)
      booked++
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, lane))
  return booked
}
