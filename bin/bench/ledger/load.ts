/**
 * Posts transfers from one process for some seconds and tells how it went, as one line of JSON.
 * `load.ts WAY MODE CLIENTS SECONDS [WARM_UP]`: the way is `lane`, `within` (a transaction for each) or `orm`
 * (one row at a time, as an ORM would); the mode is `uniform` (between any two purses), `zipf` (some
 * much oftener than others) or `hot` (all from one budget).
 */
import { randomUUID } from 'node:crypto'
import boot from './boot.ts'

const [way, mode, clients, seconds, warmUp = '1'] = process.argv.slice(2)
const app = await boot()
const { default: transaction } = await import('#core/transaction')
const { default: lane } = await import('#points/points_lane')
const { default: within } = await import('#points/ledger')
const { default: openPurses } = await import('./open_purses.ts')
const { default: chainCost } = await import('./chain_cost.ts')
const { default: ormTransfer } = await import('./orm_transfer.ts')

type Transfer = ReturnType<typeof transfer>

const ways: Record<string, (wanted: Transfer) => Promise<string>> = {
  async lane(wanted) {
    const [{ outcome }] = await lane.post(wanted)
    return outcome.status
  },
  async within(wanted) {
    const [{ outcome }] = await transaction((client) => within(client).carryOut([wanted]))
    return outcome.status
  },
  orm: ormTransfer,
}

const { budget, purses } = await openPurses()
await loadFor(Number(warmUp) * 1_000)
const figures = await loadFor(Number(seconds) * 1_000)
console.log(JSON.stringify({ ...figures, chainMicroseconds: chainCost() }))
await app.terminate()

async function loadFor(milliseconds: number) {
  const began = process.cpuUsage()
  const until = performance.now() + milliseconds
  const waits: number[] = []
  await Promise.all(
    Array.from({ length: Number(clients) }, async () => {
      while (performance.now() < until) waits.push(await timed(transfer()))
    })
  )
  waits.sort((one, other) => one - other)
  const { system, user } = process.cpuUsage(began)
  return {
    perSecond: Math.round((waits.length * 1_000) / milliseconds),
    p99Milliseconds: rounded(waits[Math.floor(waits.length * 0.99)]),
    cpuMicroseconds: Math.round((user + system) / waits.length),
  }
}

async function timed(wanted: Transfer) {
  const began = performance.now()
  const status = await ways[way](wanted)
  if (status !== 'applied') throw new Error(`a transfer was ${status}`)
  return performance.now() - began
}

function transfer() {
  const [credit, other] = [anyPurse(), anyPurse()]
  const debit = mode === 'hot' || credit === other ? budget : other
  return {
    type: 'post' as const,
    kind: 'bench',
    reference: randomUUID(),
    debit,
    credit,
    amount: 1,
    actorId: null,
    memo: { key: 'points.bench', values: {} },
  }
}

function anyPurse() {
  // With an exponent of 2 place n is taken about n² times less often than the first.
  const place = mode === 'zipf' ? 1 / (1 - Math.random()) - 1 : Math.random() * purses.length
  return purses[Math.floor(place) % purses.length]
}

function rounded(milliseconds: number) {
  return Math.round(milliseconds * 10) / 10
}
