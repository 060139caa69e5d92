import type { World } from './simulated_connection.ts'
import type SimulatedProcess from './simulated_process.ts'
import { simulatedAccounts } from './wishes.ts'

type Scene = World & {
  processes: SimulatedProcess[]
  /** Puts a new process where one was killed. */
  restart: (place: number) => void
  moveClock: (milliseconds: number) => void
  tell: (words: string) => void
}

const HOUR = 3_600_000

/** What goes wrong, again and again until `end`. */
export default function haveTroubles(scene: Scene, end: number) {
  const { chances, timeline } = scene
  timeline.after(chances.between(20, 300), () => {
    const trouble = chances.oneOf(troubles)
    trouble(scene)
    if (timeline.now < end) haveTroubles(scene, end)
  })
}

const troubles = [killProcess, killDatabase, cut, cut, cut, jump, freeze, freeze]

function killProcess({ chances, processes, restart, tell, timeline }: Scene) {
  const place = chances.between(0, processes.length - 1)
  processes[place].kill()
  tell(`process ${place} is killed`)
  timeline.after(chances.between(10, 300), () => restart(place))
}

/** Connections end with it; those who are waiting hear of it a little later. */
function killDatabase({ chances, database, processes, tell, timeline }: Scene) {
  if (database.isDown) return
  database.kill()
  tell('the database is killed')
  for (const { connections } of processes) {
    for (const connection of connections) connection.cut()
  }
  timeline.after(chances.between(100, 500), () => (database.isDown = false))
}

function cut({ chances, processes, tell }: Scene) {
  const connections = processes.flatMap((process) => [...process.connections])
  if (connections.length === 0) return
  chances.oneOf(connections).cut()
  tell('a connection is cut')
}

function jump({ chances, moveClock, tell }: Scene) {
  const milliseconds = chances.oneOf([-HOUR, HOUR, 31 * 24 * HOUR])
  moveClock(milliseconds)
  tell(`the clock of the database jumps by ${milliseconds / HOUR} hours`)
}

function freeze({ chances, database, tell }: Scene) {
  const { id } = chances.oneOf(simulatedAccounts)
  const state = chances.oneOf(['frozen', 'open', 'open'] as const)
  database.setState(id, state)
  tell(`account ${id} is ${state}`)
}
