import { whyNot, type EnrolmentSession, type SignUpRefusal } from '#core/enrolment'
import type { Person } from '#core/people'
import type Shift from '../models/shift.ts'
import type { Refusal } from '../pages.ts'

/** The page itself says that a shift is full, has begun or is the viewer's already. */
const saidByPage = ['E_ENROLMENT_FULL', 'E_ENROLMENT_STARTED', 'E_ENROLMENT_ALREADY']

/** Which rules keep the viewer from signing up for a shift; expects `session`. */
export default async function refusalsFor({ session }: Shift, visitor: Person | null) {
  return sessionRefusals(session, visitor)
}

/** The same, of whatever one signs up for. */
export async function sessionRefusals(
  session: EnrolmentSession,
  visitor: Person | null
): Promise<Refusal[]> {
  if (!visitor) return []
  const refusals = await whyNot(session, visitor)
  return refusals.filter(({ code }) => !saidByPage.includes(code!)).map(refusalView)
}

/** What it is, what can be done, and where. */
export function refusalView({ href, textKey, values, wayKey }: SignUpRefusal): Refusal {
  return { text: textKey, way: wayKey, values, href }
}
