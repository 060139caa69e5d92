/**
 * `npm run bench -- booking`: a thousand people want one slot at the same moment, over HTTP: one has it, all
 * others get a clean answer, soon; beside it a thousand requests that ask for nothing, since all of them come to one
 * process at once. Then how many free slots are booked in a second, beside plain INSERTs by pgbench on the same
 * PostgreSQL in the same run. The database is one that survives a power cut, as in earnest.
 */
import endingOnSignals from '../processes/ending_on_signals.mjs'
import openBenchDatabase from './database/open_bench_database.mjs'
import raceForSlots from './booking/race_for_slots.mjs'
import openPlainInserts from './booking/plain_inserts.mjs'
import load from './booking/load.mjs'
import median from './kernel/median.mjs'

const ATTEMPTS = 1_000
const ROUNDS = 3
const SECONDS = 4

// A booking is sixteen statements from Node and three rows with their constraints; a plain row is one, written by a
// program in C that does nothing else.
const goals = {
  succeeded: 1,
  refused: ATTEMPTS - 1,
  failed: 0,
  p99Milliseconds: 1_000,
  ratio: 0.008,
}

const figures = await endingOnSignals(measure)
const pass =
  figures.rounds.every(
    ({ failed, refused, succeeded }) =>
      succeeded === goals.succeeded && refused === goals.refused && failed === goals.failed
  ) &&
  figures.p99Milliseconds <= goals.p99Milliseconds &&
  figures.ratio >= goals.ratio
console.log(JSON.stringify({ bench: 'booking', attempts: ATTEMPTS, ...figures, goals, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  const database = await openBenchDatabase()
  try {
    const rounds = await raceForSlots(database.environment, { attempts: ATTEMPTS, rounds: ROUNDS })
    const inserts = await openPlainInserts(database.environment.DATABASE_URL)
    const { booked, inserted } = await inTurns(inserts, database.environment)
    return {
      rounds,
      p99Milliseconds: median(rounds.map(({ p99Milliseconds }) => p99Milliseconds)),
      plainP99Milliseconds: median(rounds.map(({ plainP99Milliseconds }) => plainP99Milliseconds)),
      yardstick: inserts.name,
      bookingsPerSecond: booked,
      insertsPerSecond: inserted,
      ratio: Math.round((booked / inserted) * 1_000) / 1_000,
    }
  } finally {
    await database.close()
  }
}

/** In turns, so that whatever else the machine does slows both alike; of each the median. */
async function inTurns(inserts, environment) {
  const [booked, inserted] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    inserted.push(await inserts.measure(SECONDS))
    booked.push(await load(environment, SECONDS))
  }
  return { booked: median(booked), inserted: median(inserted) }
}
