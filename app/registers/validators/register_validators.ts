import vine from '@vinejs/vine'
import { faultOfSocialCreditCode, normaliseSocialCreditCode } from '#identity/social_credit_code'

/** Names the exact fault: a clerk can mend what they know. */
const validSocialCreditCode = vine.createRule((value, _, field) => {
  if (typeof value !== 'string') return
  const fault = faultOfSocialCreditCode(value)
  if (fault) field.report(`The {{ field }} has a faulty ${fault}`, `creditCode.${fault}`, field)
})

export const socialCreditCode = () =>
  vine
    .string()
    .parse((value) => (typeof value === 'string' ? normaliseSocialCreditCode(value) : value))
    .use(validSocialCreditCode())
