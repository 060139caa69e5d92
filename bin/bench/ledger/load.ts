/**
 * Posts transfers from one process for some seconds and tells how it went, as one line of JSON.
 * `node load.ts MODE CLIENTS SECONDS`, where MODE is `uniform` (between any two purses) or `hot` (all
 * from one budget).
 */
import { randomUUID } from 'node:crypto'
import boot from './boot.ts'

const [mode, clients, seconds] = process.argv.slice(2)
const app = await boot()
const { default: lane } = await import('#points/points_lane')
const { default: openPurses } = await import('./open_purses.ts')

const { budget, purses } = await openPurses()
await loadFor(1_000)
const figures = await loadFor(Number(seconds) * 1_000)
console.log(JSON.stringify(figures))
await app.terminate()

async function loadFor(milliseconds: number) {
  const until = performance.now() + milliseconds
  const waits: number[] = []
  await Promise.all(
    Array.from({ length: Number(clients) }, async () => {
      while (performance.now() < until) waits.push(await timed(() => lane.post(transfer())))
    })
  )
  waits.sort((one, other) => one - other)
  const p99 = waits[Math.floor(waits.length * 0.99)]
  return {
    perSecond: Math.round((waits.length * 1_000) / milliseconds),
    p99Milliseconds: round(p99),
  }
}

async function timed(work: () => Promise<{ outcome: { status: string } }[]>) {
  const began = performance.now()
  const [{ outcome }] = await work()
  if (outcome.status !== 'applied') throw new Error(`a transfer was ${outcome.status}`)
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
  return purses[Math.floor(Math.random() * purses.length)]
}

function round(milliseconds: number) {
  return Math.round(milliseconds * 10) / 10
}
