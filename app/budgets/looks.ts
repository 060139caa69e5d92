import type { HttpContext } from '@adonisjs/core/http'

/** Long enough to answer a question at the counter, too short to be forgotten on a screen. */
const MINUTES = 30

type Session = HttpContext['session']

/** For some minutes this session sees the points of a person. */
export function openAccount(session: Session, personId: string) {
  session.put('points_seen', { ...current(session), [personId]: Date.now() + MINUTES * 60_000 })
}

/** Whether this session has said what it needs to see them for. */
export function isOpened(session: Session, personId: string) {
  return personId in current(session)
}

function current(session: Session) {
  const kept: Record<string, number> = session.get('points_seen', {})
  return Object.fromEntries(Object.entries(kept).filter(([, until]) => until > Date.now()))
}
