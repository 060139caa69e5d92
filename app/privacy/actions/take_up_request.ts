import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import tellOfRequest from '#privacy/actions/tell_of_request'
import { RequestAlreadyClosed } from '#privacy/errors'
import PrivacyRequest from '#privacy/models/privacy_request'

/** Notes who sees to it; the first one counts. */
export default async function takeUpRequest({ id }: PrivacyRequest, by: Person) {
  await transaction(async (client) => {
    const request = await PrivacyRequest.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (!request.isOpen) throw new RequestAlreadyClosed()
    if (request.takenUpAt) return

    await request.merge({ takenUpAt: DateTime.now(), takenUpById: by.id }).save()
    await recordAct({
      act: 'privacy.request_taken_up',
      by,
      subject: { kind: 'person', id: request.personId },
      territoryId: request.territoryId,
    })
    await tellOfRequest(request, 'taken_up')
  })
}
