import { PassThrough } from 'node:stream'
import logger from '@adonisjs/core/services/logger'
import { EVERYBODY } from '#notifications/live/wire'
import wires from '#notifications/live/wires'
import unreadNotices from '#notifications/queries/unread_notices'

const SECOND = 1_000
const PING = 25 * SECOND
/** Then the browser comes again, and whether it is still signed in is asked anew. */
const LIFE = 10 * 60 * SECOND
const MOST_OF_A_PERSON = 4
const MOST = 2_000

/** The open pages of this process that show how many messages are unread (server-sent events). */
class InboxStreams {
  #streams = new Map<string, Set<PassThrough>>()
  #pinging: NodeJS.Timeout | undefined

  get size() {
    return [...this.#streams.values()].reduce((sum, { size }) => sum + size, 0)
  }

  /** Null if this process has enough of them; the page then asks by itself. */
  async open(personId: string) {
    if (this.size >= MOST) return null
    await wires.current.listen((changedId) => this.#hear(changedId))
    this.#pinging ??= setInterval(() => this.#ping(), PING).unref()

    const stream = new PassThrough()
    this.#keep(personId, stream)
    stream.write(`retry: 5000\n\n`)
    await this.#tell(personId)
    return stream
  }

  /** Ends them all, so that the process can end. */
  async close() {
    clearInterval(this.#pinging)
    this.#pinging = undefined
    for (const streams of this.#streams.values()) for (const stream of streams) stream.end()
    this.#streams.clear()
    await wires.current.close()
  }

  /** Of one person the newest few: whoever opens twenty windows sees it in four. */
  #keep(personId: string, stream: PassThrough) {
    const streams = this.#streams.get(personId) ?? new Set()
    this.#streams.set(personId, streams.add(stream))
    const [oldest] = streams
    if (streams.size > MOST_OF_A_PERSON) this.#drop(personId, oldest)
    const ending = setTimeout(() => this.#drop(personId, stream), LIFE).unref()
    stream.once('close', () => {
      clearTimeout(ending)
      this.#drop(personId, stream)
    })
  }

  #drop(personId: string, stream: PassThrough) {
    const streams = this.#streams.get(personId)
    streams?.delete(stream)
    if (streams?.size === 0) this.#streams.delete(personId)
    stream.end()
  }

  /** What concerns everybody is told to all who are here. */
  #hear(personId: string) {
    const whom = personId === EVERYBODY ? [...this.#streams.keys()] : [personId]
    for (const each of whom) void this.#tell(each)
  }

  async #tell(personId: string) {
    if (!this.#streams.has(personId)) return
    try {
      const unread = await unreadNotices(personId)
      // Only those that did not end while it was counted.
      const streams = this.#streams.get(personId) ?? []
      for (const stream of streams) stream.write(`data: ${unread}\n\n`)
    } catch (error) {
      // The next change, or the next page, counts anew.
      logger.warn({ err: error }, 'unread messages were not counted')
    }
  }

  #ping() {
    for (const streams of this.#streams.values()) {
      for (const stream of streams) stream.write(': still here\n\n')
    }
  }
}

export default new InboxStreams()
