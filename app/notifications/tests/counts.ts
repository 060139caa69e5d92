import { once } from 'node:events'
import type { PassThrough } from 'node:stream'

/** The next count that a stream tells; pings and hints are no counts. */
export default async function nextCount(stream: PassThrough): Promise<number> {
  for (;;) {
    const text: Buffer | null = stream.read()
    const counts = [...String(text ?? '').matchAll(/^data: (\d+)$/gm)]
    if (counts.length > 0) return Number(counts.at(-1)![1])
    await once(stream, 'readable')
  }
}
