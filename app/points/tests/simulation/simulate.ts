import type { Bug } from './bugs.ts'
import Chances from './chances.ts'
import SimulatedDatabase from './simulated_database.ts'
import SimulatedMember from './simulated_member.ts'
import SimulatedProcess from './simulated_process.ts'
import Timeline from './timeline.ts'
import haveTroubles from './troubles.ts'
import verdict from './verdict.ts'
import Wishes, { simulatedAccounts } from './wishes.ts'

export type Simulated = {
  faults: string[]
  /** What happened, a line each. */
  story: string[]
  /** Answers that were heard by members. */
  answers: number
}

const MEMBERS = 4
const PROCESSES = 2
const TROUBLED = 3_000
/** By then everything has been answered long ago. */
const END = 600_000
const BEGINNING = Date.UTC(2026, 0, 31, 15, 59, 58)

/**
 * The real lane and the real core in two processes, over a database, a network and clocks that are
 * simulated in one thread. The same seed tells the same story.
 */
export default async function simulate(seed: number, bug: Bug | null = null): Promise<Simulated> {
  const chances = new Chances(seed)
  const timeline = new Timeline()
  const database = new SimulatedDatabase(simulatedAccounts, bug)
  const world = { timeline, chances, database }
  const story: string[] = []
  const tell = (words: string) => story.push(`${timeline.now} ms: ${words}`)

  let clock = BEGINNING
  const time = () => new Date(clock + timeline.now)
  const newProcess = () => new SimulatedProcess(world, () => time().toISOString(), bug)
  const processes = Array.from({ length: PROCESSES }, newProcess)
  const restart = (place: number) => (processes[place] = newProcess())
  const moveClock = (milliseconds: number) => (clock += milliseconds)

  const wishes = new Wishes(chances, time)
  const anyProcess = () => chances.oneOf(processes)
  const members = Array.from(
    { length: MEMBERS },
    () => new SimulatedMember(world, wishes, anyProcess)
  )
  for (const member of members) void member.live()
  haveTroubles({ ...world, processes, restart, moveClock, tell }, TROUBLED)
  await timeline.run(END)

  for (const { key, ...row } of database.rows) tell(`kept ${JSON.stringify(row)}`)
  const answers = members.flatMap(({ acknowledged }) => acknowledged).length
  return { faults: verdict(database, members), story, answers }
}
