import handOf from '#audit/hand_of'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import Person from '#identity/models/person'
import { isStillChild } from '#privacy/actions/give_consent'
import { ChildRulesNotInForce, GuardianNeeded } from '#privacy/errors'
import { consentAnswer } from '#privacy/queries/consents_of'

/** What is held may be used again; doing it twice changes nothing. For a child under 14 the guardian says so. */
export default async function liftRestriction({ id }: Person) {
  await transaction(async (client) => {
    const person = await Person.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (!person.restrictedAt) return
    if (isStillChild(person)) await refuseWithoutGuardian(person)

    await person.merge({ restrictedAt: null }).save()
    await recordAct({
      act: 'privacy.restriction_lifted',
      by: person,
      subject: { kind: 'person', id: person.id },
      territoryId: person.territoryId,
    })
  })
}

/** Nothing but keeping is done with a child's data while the guardian does not agree (PIPL art. 31). */
async function refuseWithoutGuardian(child: Person) {
  if (!handOf(child)) throw new GuardianNeeded()
  const latest = await consentAnswer(child.id, 'identity.child_rules')
  if (latest && latest.answer !== 'given') throw new ChildRulesNotInForce()
}
