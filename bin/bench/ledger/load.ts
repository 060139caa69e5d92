/**
 * Posts transfers from one process for some seconds and tells how it went, as one line of JSON.
 * `load.ts WAY MODE CLIENTS SECONDS [WARM_UP]`: the way is `lane`, `within` (a transaction for each) or `orm`
 * (one row at a time, as an ORM would); the mode is `uniform` (between any two purses), `zipf` (some
 * much oftener than others) or `hot` (all from one budget), or `lots` and `hot_lots`: the same with points that expire.
 */
import { randomUUID } from 'node:crypto'
import boot from './boot.ts'

const [way, mode, clients, seconds, warmUp = '1'] = process.argv.slice(2)
const app = await boot()
const { default: transaction } = await import('#core/transaction')
const { default: lane } = await import('#points/points_lane')
const { default: within } = await import('#points/ledger')
const { default: openPurses, lot } = await import('./open_purses.ts')
const { default: chainCost } = await import('./chain_cost.ts')
const { default: ormTransfer } = await import('./orm_transfer.ts')

type Transfer = ReturnType<typeof transfer>

const ways: Record<string, (wanted: Transfer) => Promise<string>> = {
  async lane(wanted) {
    const [{ outcome }] = await lane.post(wanted)
    return wordFor(outcome)
  },
  async within(wanted) {
    const [{ outcome }] = await transaction((client) => within(client).carryOut([wanted]))
    return wordFor(outcome)
  },
  orm: ormTransfer,
}

const { budget, purses, savings } = await openPurses()
const [isHot, hasLots] = [mode.startsWith('hot'), mode.endsWith('lots')]
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

/** Why not, where it was refused: that is a mistake of the bench. */
function wordFor(outcome: { status: string; code?: string }) {
  return outcome.code ?? outcome.status
}

function transfer() {
  const [credit, other] = [anyPurse(), anyPurse()]
  const debit = isHot || credit === other ? budget : other
  return {
    type: 'post' as const,
    kind: 'bench',
    reference: randomUUID(),
    debit,
    credit,
    amount: 1,
    actorId: null,
    memo: { key: 'points.bench', values: {} },
    // What comes from savings keeps the lots that it has.
    ...(hasLots && debit === budget ? { lot } : {}),
  }
}

function anyPurse() {
  const accounts = hasLots ? savings : purses
  // With an exponent of 2 place n is taken about n² times less often than the first.
  const place = mode === 'zipf' ? 1 / (1 - Math.random()) - 1 : Math.random() * accounts.length
  return accounts[Math.floor(place) % accounts.length]
}

function rounded(milliseconds: number) {
  return Math.round(milliseconds * 10) / 10
}
