import { RedisError, type Answer, OK } from './words.ts'

type Kept = { value: string; endsAt: number }

/** The values of the stand-in, with their ends. */
export default class Values {
  #kept = new Map<string, Kept>()

  get size() {
    return this.#kept.size
  }

  get(key: string): string | null {
    return this.#living(key)?.value ?? null
  }

  /** With the options `NX` and `EX seconds`. */
  set(key: string, value: string, ...options: string[]): Answer {
    const words = options.map((option) => option.toUpperCase())
    if (words.includes('NX') && this.#living(key)) return null
    const seconds = words.includes('EX') ? Number(options[words.indexOf('EX') + 1]) : Infinity
    this.#kept.set(key, { value, endsAt: Date.now() + seconds * 1000 })
    return OK
  }

  incrby(key: string, by: string): Answer {
    const kept = this.#living(key) ?? { value: '0', endsAt: Infinity }
    const sum = Number(kept.value) + Number(by)
    if (!Number.isInteger(sum)) throw new RedisError('ERR value is not an integer or out of range')
    this.#kept.set(key, { ...kept, value: String(sum) })
    return sum
  }

  /** In milliseconds: -1 of what has no end, -2 of what is not there. */
  pttl(key: string): number {
    const kept = this.#living(key)
    if (!kept) return -2
    return kept.endsAt === Infinity ? -1 : kept.endsAt - Date.now()
  }

  expire(key: string, seconds: string): number {
    const kept = this.#living(key)
    if (kept) kept.endsAt = Date.now() + Number(seconds) * 1000
    return kept ? 1 : 0
  }

  del(...keys: string[]): number {
    const living = keys.filter((key) => this.#living(key))
    for (const key of keys) this.#kept.delete(key)
    return living.length
  }

  #living(key: string) {
    const kept = this.#kept.get(key)
    if (kept && kept.endsAt <= Date.now()) this.#kept.delete(key)
    return this.#kept.get(key)
  }
}
