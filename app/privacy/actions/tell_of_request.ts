import sendNotice from '#notifications/actions/send_notice'
import type PrivacyRequest from '#privacy/models/privacy_request'

export type Step = 'received' | 'taken_up' | 'granted' | 'refused' | 'done'

/**
 * Tells the person what became of their request, at each step once. A relative of the dead comes to the
 * counter again; and of a closed account nobody is left to be told.
 */
export default async function tellOfRequest(request: PrivacyRequest, step: Step) {
  const { askedById, dueOn, id, kind, personId, relation, territoryId } = request
  const isNobodyLeft = kind === 'closure' && step === 'done'
  if (relation || isNobodyLeft) return

  await sendNotice({
    sender: 'privacy',
    kind: `request_${step}`,
    urgency: 'normal',
    personId: askedById ?? personId,
    territoryId,
    reference: id,
    values: { due: dueOn.toISODate()! },
    href: `/me/data/requests/${id}`,
  })
}
