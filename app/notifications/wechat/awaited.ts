import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'

type Session = HttpContext['session']
const KEY = 'wechat_state'

/** A new secret word for one way to WeChat and back. */
export function sendAway(session: Session) {
  const state = randomUUID()
  session.put(KEY, state)
  return state
}

/** Whether who comes back with this word is who was sent away; once. */
export function isAwaited(session: Session, state: string | undefined) {
  const awaited: unknown = session.pull(KEY)
  return state !== undefined && state === awaited
}
