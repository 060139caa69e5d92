import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import Person from '#identity/models/person'
import carryOutErasure from '#privacy/actions/carry_out_erasure'
import eraseHeld from '#privacy/actions/erase_held'
import { StillHasRole } from '#privacy/errors'
import PrivacyAnswer from '#privacy/models/privacy_answer'
import PrivacyRequest from '#privacy/models/privacy_request'
import dueDay from '#privacy/queries/due_day'
import idsOf from '#privacy/queries/ids_of'
import openMatters from '#privacy/queries/open_matters'

/**
 * Closes somebody's own account, at their word: nobody signs in with it from that moment and its number is
 * free; then all else is erased. Should that fail, staff find the request among theirs and finish it.
 */
export default async function closeAccount(person: Person) {
  const request = await transaction(() => endAccess(person))
  return carryOutErasure(request, person)
}

async function endAccess(person: Person) {
  const { day } = await dueDay()
  return transaction(async (client) => {
    const locked = await Person.query({ client }).where('id', person.id).forUpdate().firstOrFail()
    const { roles } = await openMatters(locked)
    if (roles > 0) throw new StillHasRole({ count: roles })

    const { id: personId, territoryId } = locked
    const request = await PrivacyRequest.updateOrCreate(
      { personId, kind: 'closure', closedAt: null },
      { territoryId, askedById: personId, dueOn: day },
      { client }
    )
    await PrivacyAnswer.firstOrCreate(
      { requestId: request.id },
      { isGranted: true, answeredById: null },
      { client }
    )
    await eraseHeld(await idsOf(personId, client), { access: true, rest: false }, client)
    await recordAct({
      act: 'privacy.access_ended',
      by: person,
      subject: { kind: 'person', id: personId },
      territoryId,
    })
    return request
  })
}
