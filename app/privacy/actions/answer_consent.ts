import giveConsent, { refuseConsent, type Consenting } from '#privacy/actions/give_consent'
import withdrawConsent from '#privacy/actions/withdraw_consent'
import type ConsentAnswer from '#privacy/models/consent_answer'

/** Whatever somebody answers: each is one step, and none is harder than the other. */
export default async function answerConsent(
  consenting: Consenting,
  answer: ConsentAnswer['answer']
) {
  if (answer === 'given') await giveConsent(consenting)
  else if (answer === 'refused') await refuseConsent(consenting)
  else await withdrawConsent(consenting)
}
