import PrivacyRequest from '#privacy/models/privacy_request'
import type Territory from '#territories/models/territory'

/** The request for a copy that was granted to somebody without a phone, with the person, or a 404. */
export default function grantedCopy(territory: Territory, id: string) {
  return PrivacyRequest.within(territory)
    .whereRaw('privacy_requests.id::text = ?', [String(id)])
    .where('kind', 'copy')
    .whereHas('answer', (answer) => answer.where('is_granted', true))
    .preload('person')
    .firstOrFail()
}
