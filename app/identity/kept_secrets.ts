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
