import type { I18n } from '@adonisjs/i18n'
import type { Infer } from '@vinejs/vine/types'
import type { unmaskingValidator } from '#registers/validators/form_validators'

/** The purpose in words, chosen or typed: so it stands in the audit, and so the person reads it. */
export default function purposeIn(
  { purpose, words }: Infer<typeof unmaskingValidator>,
  i18n: I18n
) {
  const chosen = i18n.t(`registers.purposes.${purpose}`)
  if (purpose === 'other') return words!
  return words ? i18n.t('registers.purpose_with_words', { purpose: chosen, words }) : chosen
}
