import { openTransaction } from '#core/transaction'

type Line<Result> = { end: Promise<unknown>; served: Result[] }

/**
 * Where those wait who want one thing at the same moment, in this process: one after the other, with empty
 * hands. Waiting for its row, each would hold a connection, and the whole site would wait with them. That is
 * all it does: other processes have lines of their own, and only the database sees to it that nothing is
 * given twice.
 *
 * @example
 * const lines = new Lines<Reservation>()
 * const reserve = (good: Good) => lines.inTurn(good.id, () => transaction(…))
 */
export default class Lines<Result> {
  #lines = new Map<string, Line<Result>>()

  /**
   * Runs `work` when all are served who asked for the same thing before, and returns what it returns.
   * `work` is told what those got who were served while it waited. Within a transaction it runs at once:
   * whoever holds a lock must wait for nobody who may want it.
   *
   * @param thing what is wanted, such as the id of a good
   * @throws what `work` throws; the next in line goes on
   */
  inTurn<Own extends Result>(
    thing: string,
    work: (servedMeanwhile: Result[]) => Promise<Own>
  ): Promise<Own> {
    if (openTransaction()) return work([])

    const line = this.#lines.get(thing) ?? { end: Promise.resolve(), served: [] }
    const known = line.served.length
    const turn = line.end.then(() => work(line.served.slice(known)))
    const end = turn
      .then((result) => line.served.push(result))
      .catch(() => {})
      .then(() => {
        if (line.end === end) this.#lines.delete(thing)
      })
    line.end = end
    this.#lines.set(thing, line)
    return turn
  }
}
