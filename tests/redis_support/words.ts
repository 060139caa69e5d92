/** An error that Redis answers, such as `NOAUTH Authentication required.`. */
export class RedisError extends Error {}

/** What Redis says in RESP2: a status (`OK`), a number, a text or nothing, an error, or several of these. */
export type Answer = { status: string } | number | string | null | RedisError | Answer[]

export const OK: Answer = { status: 'OK' }

export function written(answer: Answer): string {
  if (answer === null) return '$-1\r\n'
  if (answer instanceof RedisError) return `-${answer.message}\r\n`
  if (typeof answer === 'number') return `:${answer}\r\n`
  if (typeof answer === 'string') return `$${Buffer.byteLength(answer)}\r\n${answer}\r\n`
  if (Array.isArray(answer)) return `*${answer.length}\r\n${answer.map(written).join('')}`
  return `+${answer.status}\r\n`
}

/** Takes the first whole command, an array of texts, off what was received; null while some of it is still to come. */
export function commandIn(received: Buffer): { words: string[]; rest: Buffer } | null {
  const count = numberAt(received, 0, '*')
  if (!count) return null

  let at = count.next
  const words: string[] = []
  for (let word = 0; word < count.value; word++) {
    const length = numberAt(received, at, '$')
    if (!length || received.length < length.next + length.value + 2) return null
    words.push(received.toString('utf8', length.next, length.next + length.value))
    at = length.next + length.value + 2
  }
  return { words, rest: received.subarray(at) }
}

function numberAt(received: Buffer, at: number, sign: string) {
  const end = received.indexOf('\r\n', at)
  if (end === -1) return null
  const line = received.toString('latin1', at, end)
  if (!line.startsWith(sign)) throw new RedisError(`ERR Protocol error: expected '${sign}'`)
  return { value: Number(line.slice(1)), next: end + 2 }
}
