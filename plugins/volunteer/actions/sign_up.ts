import { enrol, enrolmentsOf, enrolOrWait, type Companion, type SignUp } from '#core/enrolment'
import type { Person } from '#core/people'
import { ShiftWithdrawn } from '../errors.ts'
import type Shift from '../models/shift.ts'
import refuseUnfit from './refuse_unfit.ts'

/** Who comes along, and whether a guardian is signing up for their child. */
type Manner = { companions?: Companion[]; isGuardianHere?: boolean }

/** Gives a person a seat in a shift. The same tap sent again gives the same enrolment. */
export default async function signUp(shift: Shift, person: Person, manner: Manner = {}) {
  const { companions = [], isGuardianHere = false } = manner
  const earlier = await earlierSeat(shift, person)
  if (earlier) return earlier
  if (!shift.isPublished) throw new ShiftWithdrawn()
  await refuseUnfit(shift, person, isGuardianHere)

  return enrol(shift.sessionId, person, companions)
}

/** The same, but where no seat is free the person joins the waiting list. */
export async function signUpOrWait(
  shift: Shift,
  person: Person,
  { companions = [], isGuardianHere = false }: Manner
): Promise<SignUp> {
  const earlier = await earlierSeat(shift, person)
  if (earlier) return { enrolment: earlier, wait: null }
  if (!shift.isPublished) throw new ShiftWithdrawn()
  await refuseUnfit(shift, person, isGuardianHere)

  return enrolOrWait(shift.sessionId, person, companions)
}

function earlierSeat({ sessionId }: Shift, person: Person) {
  return enrolmentsOf(person.id, 'volunteer').where({ sessionId }).first()
}
