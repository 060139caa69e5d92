import type { SessionData, SessionStoreContract } from '@adonisjs/session/types'

const HOUR = 60 * 60 * 1000
const MOST = 20_000

/** When this process wrote down last that a session is in use. */
const touchedAt = new Map<string, number>()

/**
 * A session ends so long after it was used last; that is kept to the hour. Otherwise every page that anybody opens
 * would write a row. Of whoever brings no session there is none to be looked for.
 */
export default class SeldomTouched implements SessionStoreContract {
  constructor(
    private store: SessionStoreContract,
    private brought: { session: boolean }
  ) {}

  read(id: string) {
    return this.brought.session ? this.store.read(id) : null
  }

  write(id: string, values: SessionData) {
    return this.store.write(id, values)
  }

  destroy(id: string) {
    return this.store.destroy(id)
  }

  async touch(id: string) {
    const now = Date.now()
    if (now - (touchedAt.get(id) ?? 0) < HOUR) return
    // Added anew at the end: the first is always the oldest.
    touchedAt.delete(id)
    if (touchedAt.size >= MOST) touchedAt.delete(touchedAt.keys().next().value!)
    touchedAt.set(id, now)
    await this.store.touch(id)
  }
}
