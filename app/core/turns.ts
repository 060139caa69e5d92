import { openTransaction } from '#core/transaction'

const lines = new Map<string, Promise<unknown>>()

/**
 * Runs `work` after all that this process was asked to do under the same key, and returns what it returns.
 * Those who want one thing at the same moment wait here with empty hands; waiting for its row, each would
 * hold a connection, and the whole site would wait with them. That is all it does: other processes
 * have lines of their own, and only the database sees to it that nothing is given twice.
 *
 * Within a transaction it runs at once: whoever holds a lock must wait for nobody who may want it.
 *
 * @param key what is wanted, such as `booking:<id of the resource>`
 * @throws what `work` throws, and the next in line goes on
 */
export default function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  if (openTransaction()) return work()

  const turn = (lines.get(key) ?? Promise.resolve()).then(work)
  const end = turn
    .catch(() => {})
    .then(() => {
      if (lines.get(key) === end) lines.delete(key)
    })
  lines.set(key, end)
  return turn
}
