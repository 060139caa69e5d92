import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import countFailure from '#identity/actions/count_failure'
import makeKnown from '#identity/actions/make_known'
import removeDocumentPictures from '#identity/actions/remove_document_pictures'
import { OwnVerification, VerificationDecided } from '#identity/errors'
import IdentityVerification from '#identity/models/identity_verification'
import IdentityVerificationDecision from '#identity/models/identity_verification_decision'
import type Person from '#identity/models/person'

type Decision = {
  isConfirmed: boolean
  /** Whether the person stood there with the document; then a colleague may confirm the same. */
  isSeenInPerson?: boolean
  reason: string | null
}

/** Confirms or refuses a request; confirmed, the person is known by the name and number compared. */
export default async function decideVerification(
  verification: IdentityVerification,
  { isConfirmed, isSeenInPerson = false, reason }: Decision,
  by: Person
) {
  if (verification.personId === by.id) throw new OwnVerification()

  return transaction(async (client) => {
    await IdentityVerification.query({ client }).where('id', verification.id).forUpdate().first()
    const earlier = await IdentityVerificationDecision.findBy(
      { verificationId: verification.id },
      { client }
    )
    if (earlier) throw new VerificationDecided()

    await removeDocumentPictures(verification, client)
    const known = isConfirmed
      ? await makeKnown(verification, { level: 'real_name', by }, client)
      : await countFailure(verification, client)
    await recordAct({
      act: isConfirmed ? 'identity.verification_confirmed' : 'identity.verification_refused',
      by,
      subject: { kind: 'person', id: known?.id ?? verification.personId },
      territoryId: verification.territoryId,
      reason,
      ...(isSeenInPerson ? { after: { seenInPerson: true } } : {}),
    })
    return IdentityVerificationDecision.create(
      {
        verificationId: verification.id,
        decidedById: by.id,
        isConfirmed,
        isSeenInPerson: isConfirmed && isSeenInPerson,
        level: isConfirmed ? 'real_name' : null,
        reason,
      },
      { client }
    )
  })
}
