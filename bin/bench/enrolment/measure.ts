/** Measures a rush for seats on the database that the environment names; ends with one line of JSON. */
import 'reflect-metadata'
import { performance } from 'node:perf_hooks'
import ignitor from '../../ignitor.ts'

const PEOPLE = 500
const SEATS = 50

const app = ignitor().createApp('console')
await app.init()
await app.boot()
await app.start(() => {})

const { default: db } = await import('@adonisjs/lucid/services/db')
const { v7: uuid } = await import('uuid')
const { default: transaction } = await import('#core/transaction')
const { default: enrolOrWait } = await import('#enrolment/actions/enrol_or_wait')
const { neighbours, openWith, seated, waiting } = await import('#enrolment/tests/sessions')
const { createCommunity, enablePlugin } = await import('#tests/factories/territories')

const community = await createCommunity()
await enablePlugin('volunteer', community)
const people = await neighbours(community, PEOPLE)
// The first one opens connections, prepares statements and plans them.
await rush((await openWith(community, { seats: SEATS, offerMinutes: 60 }, { hours: 9 })).id)
await db.rawQuery('create table bench_rows (id uuid primary key, person_id uuid, at timestamptz)')

const rowsPerSecond = perSecond((await atOnce(writeRow)).milliseconds)
const session = await openWith(community, { seats: SEATS, offerMinutes: 60 })
const rushed = await rush(session.id)
const line = await waiting(session)

const figures = {
  people: PEOPLE,
  seats: SEATS,
  seated: (await seated(session)).length,
  waitingInOrder: line.filter(({ place }, index) => place === index + 1).length,
  errors: rushed.errors,
  allAnsweredMilliseconds: Math.round(rushed.milliseconds),
  p50Milliseconds: at(rushed.waits, 0.5),
  p99Milliseconds: at(rushed.waits, 0.99),
  signUpsPerSecond: perSecond(rushed.milliseconds),
  rowsWrittenPerSecond: rowsPerSecond,
  signUpsPerRowWritten: Math.round((100 * perSecond(rushed.milliseconds)) / rowsPerSecond) / 100,
}
console.log(JSON.stringify(figures))
await app.terminate()

function rush(sessionId: string) {
  return atOnce((index) => enrolOrWait(sessionId, people[index]))
}

async function writeRow(index: number) {
  const row = { id: uuid(), person_id: people[index].id, at: new Date() }
  await transaction((client) => client.table('bench_rows').insert(row))
}

/** All of them in the same moment: how long until each had an answer, and how many got an error. */
async function atOnce(act: (index: number) => Promise<unknown>) {
  const began = performance.now()
  const waits: number[] = []
  let errors = 0
  await Promise.all(
    people.map(async (_, index) => {
      await act(index).catch(() => (errors += 1))
      waits.push(performance.now() - began)
    })
  )
  return { milliseconds: performance.now() - began, errors, waits }
}

function at(times: number[], share: number) {
  const sorted = times.toSorted((one, other) => one - other)
  return Math.round(sorted[Math.ceil(share * sorted.length) - 1])
}

function perSecond(taken: number) {
  return Math.round((PEOPLE * 1000) / taken)
}
