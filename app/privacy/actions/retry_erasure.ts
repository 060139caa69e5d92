import type Person from '#identity/models/person'
import carryOutErasure from '#privacy/actions/carry_out_erasure'
import { RequestAlreadyClosed } from '#privacy/errors'
import PrivacyAnswer from '#privacy/models/privacy_answer'
import type PrivacyRequest from '#privacy/models/privacy_request'

/** Goes on with an erasure that was granted; what nobody granted is not erased. */
export default async function retryErasure(request: PrivacyRequest, by: Person) {
  const answer = await PrivacyAnswer.findBy('requestId', request.id)
  if (!answer?.isGranted || !request.isOpen || !request.erases) throw new RequestAlreadyClosed()

  return carryOutErasure(request, by)
}
