import { performance } from 'node:perf_hooks'
import db from '@adonisjs/lucid/services/db'
import type Snapshot from '#kernel/snapshot'
import loadSnapshot from '#kernel/queries/load_snapshot'

/**
 * How long, in milliseconds, what is remembered may go without being confirmed: a second less the
 * time that asking takes.
 */
const OLDEST = 900

/** A process that serves pages confirms so often that no request has to. */
const ROUND = 400

/**
 * What is decided about plugins, as this process remembers it. Whatever is read here was true at
 * some moment of the last second, on every process: the database has one number that changes with
 * every decision, and reading on an unconfirmed memory asks for it first.
 */
class Memory {
  #snapshot: Snapshot | null = null
  #revision = ''
  #holdsUntil = Infinity
  #confirmedAt = -Infinity
  #forgottenAt = -Infinity
  #confirmation: Promise<void> | null = null

  /** The snapshot to decide by; no query while it has been confirmed within the last second. */
  async current(): Promise<Snapshot> {
    while (!this.#snapshot || this.#age() > OLDEST) await this.confirm()
    return this.#snapshot
  }

  /** Asks the database whether what is remembered still holds; all who ask at once share the answer. */
  async confirm() {
    this.#confirmation ??= this.#ask()
    const confirmation = this.#confirmation
    try {
      await confirmation
    } finally {
      if (this.#confirmation === confirmation) this.#confirmation = null
    }
  }

  /** A decision was just made in this process: what is remembered is of yesterday. */
  forget() {
    this.#forgottenAt = performance.now()
    this.#confirmedAt = -Infinity
    this.#confirmation = null
  }

  /** Confirms round and round; returns the timer that stops it. */
  keepFresh() {
    // While the database is away, requests ask by themselves and say so.
    return setInterval(() => this.confirm().catch(() => {}), ROUND).unref()
  }

  #age() {
    return performance.now() - this.#confirmedAt
  }

  async #ask() {
    const askedAt = performance.now()
    const { revision } = await db
      .connection('kernel')
      .from('kernel_revision')
      .select('revision')
      .firstOrFail()
    const isCurrent = revision === this.#revision && askedAt < this.#holdsUntil
    const loaded = isCurrent ? null : await loadSnapshot()
    // A decision of this process came between; whoever waits asks again.
    if (askedAt <= this.#forgottenAt) return

    this.#confirmedAt = askedAt
    if (!loaded) return
    this.#snapshot = loaded.snapshot
    this.#holdsUntil = askedAt + loaded.holdsFor
    this.#revision = revision
  }
}

export default new Memory()
