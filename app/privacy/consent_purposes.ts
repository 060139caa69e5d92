import { childRulesVersion } from '#identity/child_rules'
import type { Receiver } from '#privacy/domain_data'

export type ConsentPurposeFacts = {
  /** Whoever agreed to an earlier version is asked again. */
  version: string
  /** 2 for sensitive personal information, which is asked for by itself (PIPL art. 29). */
  sensitivity: 1 | 2
  /** Who is given it then, named in the question (PIPL art. 23). */
  receiver?: Receiver
  /** Only a guardian can agree, for a child under 14 (PIPL art. 31). */
  isForGuardians?: boolean
}

/**
 * What people are asked to agree to, one by one. Texts `privacy.consents.<purpose with _ for .>.*`: `title`,
 * `text` (what, what for, for how long) and `effect` (what no longer works without it).
 */
export const consentPurposes = {
  'identity.alipay': { version: '2026-11', sensitivity: 2, receiver: 'alipay' },
  'identity.face': { version: '2026-11', sensitivity: 2, receiver: 'alipay' },
  'identity.network': { version: '2026-11', sensitivity: 2, receiver: 'network_identity' },
  'identity.child_rules': { version: childRulesVersion, sensitivity: 2, isForGuardians: true },
  'publishing.picture': { version: '2026-11', sensitivity: 1 },
  'remembered.answers': { version: '2026-11', sensitivity: 1 },
} as const satisfies Record<string, ConsentPurposeFacts>

export type ConsentPurpose = keyof typeof consentPurposes

export const purposeNames = Object.keys(consentPurposes) as ConsentPurpose[]

export function factsOf(purpose: ConsentPurpose): ConsentPurposeFacts {
  return consentPurposes[purpose]
}

/** The beginning of the keys of its texts. */
export function keyOfPurpose(purpose: string) {
  return `privacy.consents.${shortKeyOf(purpose)}`
}

/** What comes after `privacy.consents.` in it. */
export function shortKeyOf(purpose: string) {
  return purpose.replaceAll('.', '_')
}
