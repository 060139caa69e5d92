import db from '@adonisjs/lucid/services/db'
import IdentityVerification from '#identity/models/identity_verification'
import type Person from '#identity/models/person'

/** How often somebody may fail on one day; held by the table of failures. */
const FAILURES_A_DAY = 3

export type VerificationStanding = {
  /** With which providers something is under way, the latest first. */
  waiting: IdentityVerification[]
  /** The latest answer, where it was a refusal and nothing is under way since. */
  refused: IdentityVerification | null
  /** One of the staff has seen the person, the second has not. */
  waitsForColleague: boolean
  /** The number was proved, and is that of another entry. */
  waitsForMerge: boolean
  triesLeft: number
}

/** What a person has asked for and what became of it, as their page tells it. */
export default async function verificationStanding(person: Person): Promise<VerificationStanding> {
  const verifications = await IdentityVerification.query()
    .where('person_id', person.id)
    .preload('decision', (decision) => decision.preload('confirmation'))
    .orderBy('id', 'desc')
    .limit(20)
  const waiting = verifications.filter(({ hasExpired, isDecided }) => !isDecided && !hasExpired)
  const latest = verifications.find(({ isDecided }) => isDecided)
  const decision = latest?.decision
  return {
    waiting,
    refused: decision && !decision.isConfirmed && waiting.length === 0 ? latest : null,
    waitsForColleague: Boolean(decision?.isSeenInPerson && !decision.confirmation),
    waitsForMerge: decision?.reason === 'duplicate',
    triesLeft: FAILURES_A_DAY - (await failuresToday(person)),
  }
}

async function failuresToday({ id }: Person) {
  const [{ count }] = await db
    .from('verification_failures')
    .where('person_id', id)
    .whereRaw("day = (clock_timestamp() at time zone 'Asia/Shanghai')::date")
    .count('* as count')
  return Number(count)
}
