import type { I18n } from '@adonisjs/i18n'
import { consentPurposes, factsOf, keyOfPurpose, purposeNames } from '#privacy/consent_purposes'
import dictionary, { holdings } from '#privacy/dictionary'
import type { Holding, Keeping } from '#privacy/domain_data'

/** One line of the list of what is collected (个人信息收集清单). */
export type CollectedLine = {
  key: string
  title: string
  fields: string
  purpose: string
  basis: string
  isSensitive: boolean
  kept: string
}

/** One line of the list of with whom it is shared (第三方共享清单). */
export type SharedLine = {
  key: string
  receiver: string
  what: string
  purpose: string
  how: string
  consent: string
}

/** What is collected, by domain, as the dictionary says. */
export function collectedLines(i18n: I18n): CollectedLine[] {
  return dictionary.flatMap(({ domain, holdings: held }) =>
    held.map((holding) => collectedLine(domain, holding, i18n))
  )
}

function collectedLine(domain: string, holding: Holding, i18n: I18n): CollectedLine {
  const { basis, fields, kept, kind, purpose, sensitivity } = holding
  const names = Object.keys(fields).map((field) => i18n.t(`privacy.fields.${field}`))
  return {
    key: `${domain}.${kind}`,
    title: i18n.t(`privacy.kinds.${domain}.${kind}`),
    fields: names.join('、'),
    purpose: i18n.t(`privacy.purposes.${purpose}`),
    basis: i18n.t(`privacy.bases.${basis}`),
    isSensitive: sensitivity === 2,
    kept: wordsOfKeeping(kept, i18n),
  }
}

export function wordsOfKeeping(kept: Keeping, i18n: I18n) {
  if (typeof kept === 'string') return i18n.t(`privacy.kept.${kept}`)
  const { span } = kept
  return 'days' in span
    ? i18n.t('privacy.kept.days', { count: span.days })
    : i18n.t('privacy.kept.months', { count: span.months })
}

/** With whom what is shared: what the dictionary says, and what people are asked to agree to. */
export function sharedLines(i18n: I18n): SharedLine[] {
  const always = holdings().flatMap(({ domain, fields, kind, purpose, receiver }) => {
    if (!receiver) return []
    const what = Object.keys(fields).map((field) => i18n.t(`privacy.fields.${field}`))
    return [
      {
        key: `${domain}.${kind}`,
        receiver: i18n.t(`privacy.receivers.${receiver}.name`),
        what: what.join('、'),
        purpose: i18n.t(`privacy.purposes.${purpose}`),
        how: i18n.t(`privacy.receivers.${receiver}.how`),
        consent: i18n.t('privacy.sharing.needed'),
      },
    ]
  })
  return [...always, ...sharedByConsent(i18n)]
}

function sharedByConsent(i18n: I18n): SharedLine[] {
  return purposeNames.flatMap((purpose) => {
    const { receiver } = factsOf(purpose)
    if (!receiver) return []
    return [
      {
        key: purpose,
        receiver: i18n.t(`privacy.receivers.${receiver}.name`),
        what: i18n.t(`${keyOfPurpose(purpose)}.what`),
        purpose: i18n.t(`${keyOfPurpose(purpose)}.title`),
        how: i18n.t(`privacy.receivers.${receiver}.how`),
        consent: i18n.t('privacy.sharing.only_with_consent', {
          version: consentPurposes[purpose].version,
        }),
      },
    ]
  })
}
