import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'

/** What is held may be used again; doing it twice changes nothing. */
export default async function liftRestriction(person: Person) {
  if (!person.restrictedAt) return
  await transaction(async (client) => {
    await person.useTransaction(client).merge({ restrictedAt: null }).save()
    await recordAct({
      act: 'privacy.restriction_lifted',
      by: person,
      subject: { kind: 'person', id: person.id },
      territoryId: person.territoryId,
    })
  })
}
