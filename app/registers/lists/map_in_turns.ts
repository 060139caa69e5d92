import { setImmediate } from 'node:timers/promises'

const AT_A_TIME = 50

/** Maps many rows and lets others in between: whoever opens a page meanwhile does not wait for all of them. */
export default async function mapInTurns<From, To>(
  rows: From[],
  make: (row: From) => To
): Promise<Awaited<To>[]> {
  const made: Awaited<To>[] = []
  for (const [place, row] of rows.entries()) {
    if (place % AT_A_TIME === 0) await setImmediate()
    made.push(await make(row))
  }
  return made
}
