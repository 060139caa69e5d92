import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import raiseLevel from '#identity/actions/raise_level'
import { OwnVerification, VerificationDecided } from '#identity/errors'
import IdentityVerificationDecision from '#identity/models/identity_verification_decision'
import type IdentityVerification from '#identity/models/identity_verification'
import InPersonConfirmation from '#identity/models/in_person_confirmation'
import Person from '#identity/models/person'
import { NothingToConfirm, SameStaff } from '#identity/verification_errors'

type Answer = { isConfirmed: boolean; reason: string | null }

/** The second of the staff says that they saw the person too; only then is the person known in person. */
export default async function confirmInPerson(
  { id, personId, territoryId }: IdentityVerification,
  { isConfirmed, reason }: Answer,
  by: Person
) {
  if (personId === by.id) throw new OwnVerification()

  return transaction(async (client) => {
    const decision = await IdentityVerificationDecision.query({ client })
      .where({ verificationId: id, isSeenInPerson: true })
      .preload('confirmation')
      .forUpdate()
      .first()
    if (!decision?.decidedById) throw new NothingToConfirm()
    if (decision.confirmation) throw new VerificationDecided()

    const facts = { decisionId: decision.id, decidedById: decision.decidedById }
    const confirmation = await InPersonConfirmation.create(
      { ...facts, confirmedById: by.id, isConfirmed, reason },
      { client }
    ).catch(explain)
    const person = await Person.query({ client }).where('id', personId).forUpdate().firstOrFail()
    if (isConfirmed) await raiseLevel(person, 'in_person', client)
    await recordAct({
      act: isConfirmed ? 'verification.in_person_confirmed' : 'verification.in_person_refused',
      by,
      subject: { kind: 'person', id: personId },
      territoryId,
      reason,
      after: { decidedBy: decision.decidedById },
    })
    return confirmation
  })
}

/** That they are two is held by the table. */
function explain(error: unknown): never {
  const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null
  if (constraint === 'in_person_takes_two_of_the_staff') throw new SameStaff()
  throw error
}
