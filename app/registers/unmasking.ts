import type { HttpContext } from '@adonisjs/core/http'

/** Long enough to copy a number into a form, too short to be forgotten on a screen. */
const MINUTES = 5

type Session = HttpContext['session']

/** For some minutes this session sees the data of one person or organisation in full. */
export function unmask(session: Session, id: string) {
  session.put('unmasked', { ...current(session), [id]: Date.now() + MINUTES * 60_000 })
}

/** Until when, as an ISO time, or null while it is masked. */
export function unmaskedUntil(session: Session, id: string) {
  const until = current(session)[id]
  return until ? new Date(until).toISOString() : null
}

function current(session: Session) {
  const kept: Record<string, number> = session.get('unmasked', {})
  return Object.fromEntries(Object.entries(kept).filter(([, until]) => until > Date.now()))
}
