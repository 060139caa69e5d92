import type { Command } from '#points/commands'
import Lane from '#points/lane'
import { carryOut, type Receipt } from '#points/ledger'
import type { Bug } from './bugs.ts'
import SimulatedConnection, { type World } from './simulated_connection.ts'
import SimulatedStore from './simulated_store.ts'

/** A web process with the real lane and the real core in it, which can be killed at any moment. */
export default class SimulatedProcess {
  isAlive = true
  readonly connections = new Set<SimulatedConnection>()
  #lane: Lane

  constructor(
    private world: World,
    private databaseTime: () => string,
    private bug: Bug | null
  ) {
    const limits = { groups: 4, batches: 2, pauses: [5, 20, 100, 500] }
    this.#lane = new Lane(
      (groups) => this.#inOneTransaction(groups),
      limits,
      (milliseconds) => this.#wait(milliseconds)
    )
  }

  /** Who is told that nobody knows is as good as not answered, and asks again. */
  async throughLane(group: Command[]): Promise<Receipt[]> {
    const receipts = await this.#lane.post(...group)
    return receipts.map((receipt) => {
      if (receipt.outcome.status === 'unknown') throw new Error('Nobody knows')
      return { id: receipt.id, outcome: receipt.outcome }
    })
  }

  /** As an action does that has rows of its own to write: a batch of one, and nobody tries again. */
  async withinTransaction(group: Command[]): Promise<Receipt[]> {
    const [receipts] = await this.#inOneTransaction([group])
    return receipts
  }

  kill() {
    this.isAlive = false
    for (const connection of this.connections) connection.cut()
  }

  /** The dead wait for ever. */
  #wait(milliseconds: number) {
    return new Promise<void>((resolve) => {
      this.world.timeline.after(milliseconds, () => this.isAlive && resolve())
    })
  }

  async #inOneTransaction(groups: Command[][]): Promise<Receipt[][]> {
    const connection = new SimulatedConnection(this.world, () => this.isAlive)
    this.connections.add(connection)
    try {
      return await this.#carryOut(groups, connection)
    } finally {
      this.connections.delete(connection)
      connection.cut()
    }
  }

  async #carryOut(asked: Command[][], connection: SimulatedConnection) {
    const isLoose = this.bug === 'linksLoosened'
    const groups = isLoose ? asked.flat().map((command) => [command]) : asked
    const store = new SimulatedStore(connection, this.databaseTime, this.bug)
    const receipts = await carryOut(store, groups)

    const carried = { groups: asked, receipts: isLoose ? regroup(receipts, asked) : receipts }
    // Now and then a commit takes long, with all its locks held.
    const slowness = this.world.chances.happens(0.05) ? 100 : 1
    const kept = connection.ask((database, session) => {
      session.carried = { ...carried, at: store.at }
      return database.commit(session)
    }, slowness)
    if (this.bug === 'answersBeforeCommit') {
      kept.catch(() => {})
      await this.#wait(1)
    } else {
      await kept
    }
    return this.bug === 'answersMixed' ? carried.receipts.reverse() : carried.receipts
  }
}

function regroup(receipts: Receipt[][], groups: Command[][]) {
  const rest = receipts.flat()
  return groups.map(({ length }) => rest.splice(0, length))
}
