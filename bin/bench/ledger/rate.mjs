import { performance } from 'node:perf_hooks'
import pg from 'pg'

export const CLIENTS = 32

/** How often in a second `act(client)` is done by so many clients at once. */
export default async function rate(url, seconds, act) {
  const until = performance.now() + seconds * 1_000
  let done = 0
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const client = new pg.Client(url)
      await client.connect()
      for (; performance.now() < until; done++) await act(client)
      await client.end()
    })
  )
  return Math.round(done / seconds)
}
