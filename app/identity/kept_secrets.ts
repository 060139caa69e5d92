import type { HttpContext } from '@adonisjs/core/http'
import { newSecret } from '#identity/authenticator_code'
import { seal, unseal } from '#identity/sealed'

type Session = HttpContext['session']

/** The secret that is being set up in this session, the same until it is. */
export function enrolmentSecret(session: Session) {
  const kept: string | undefined = session.get('enrolment')
  if (kept) return unseal(kept)

  const secret = newSecret()
  session.put('enrolment', seal(secret))
  return secret
}

/** Keeps recovery codes until they have been shown, sealed even for that moment. */
export function keepForOneLook(session: Session, codes: string[]) {
  session.put('recovery_codes', seal(JSON.stringify(codes)))
}

/** The codes that were kept, once; null ever after. */
export function lookOnce(session: Session): string[] | null {
  const kept: string | undefined = session.pull('recovery_codes')
  return kept ? JSON.parse(unseal(kept)) : null
}

/** How long a number that somebody proved is theirs here, while they say where they live. */
const MINUTES_TO_REGISTER = 15

/** Keeps the number that somebody proved and with which they have not registered yet. */
export function keepProvenPhone(session: Session, phone: string) {
  const until = Date.now() + MINUTES_TO_REGISTER * 60_000
  session.put('registering', seal(JSON.stringify({ phone, until })))
}

/** The number, while it counts; else null. */
export function provenPhone(session: Session): string | null {
  const kept: string | undefined = session.get('registering')
  if (!kept) return null
  const { phone, until } = JSON.parse(unseal(kept))
  return until > Date.now() ? phone : null
}
