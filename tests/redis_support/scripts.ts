import { createHash } from 'node:crypto'
import type Values from './values.ts'
import { RedisError, type Answer } from './words.ts'

/** The script of rate-limiter-flexible, word by word: another one is not known here, as it could not be run. */
const counting = `redis.call('set', KEYS[1], 0, 'EX', ARGV[2], 'NX')
local consumed = redis.call('incrby', KEYS[1], ARGV[1])
local ttl = redis.call('pttl', KEYS[1])
if ttl == -1 then
  redis.call('expire', KEYS[1], ARGV[2])
  ttl = 1000 * ARGV[2]
end
return {consumed, ttl}`

/** EVAL and EVALSHA: a script is known by its digest once it was sent whole. */
export default class Scripts {
  #sent = new Set<string>()

  constructor(private values: Values) {}

  eval(script: string, ...words: string[]): Answer {
    if (plain(script) !== plain(counting)) throw new RedisError('ERR this script is not known')
    this.#sent.add(createHash('sha1').update(script).digest('hex'))
    return this.#count(words)
  }

  evalsha(digest: string, ...words: string[]): Answer {
    if (!this.#sent.has(digest)) throw new RedisError('NOSCRIPT No matching script. Use EVAL.')
    return this.#count(words)
  }

  /** What the script above does, in one go as Redis does it. */
  #count([, key, by, seconds]: string[]): Answer {
    this.values.set(key, '0', 'EX', seconds, 'NX')
    const consumed = this.values.incrby(key, by)
    const left = this.values.pttl(key)
    if (left !== -1) return [consumed, left]
    this.values.expire(key, seconds)
    return [consumed, 1000 * Number(seconds)]
  }
}

function plain(script: string) {
  return script.replace(/\s+/g, ' ').trim()
}
