import type { AssuranceLevel } from '#core/assurance'
import type { ClosingReason } from '#identity/actions/close_attempt'
import type IdentityVerification from '#identity/models/identity_verification'
import type Person from '#identity/models/person'
import type { ConsentPurpose } from '#privacy/consent_purposes'

export type ProviderName = 'counter' | 'alipay' | 'network_identity'

/**
 * What a provider says of an attempt: `unfinished` while it may still pass, `failed` where it has not passed
 * by now and might, `closed` where it never will.
 */
export type Outcome =
  | { result: 'passed'; networkNumber?: string }
  | { result: 'failed' }
  | { result: 'unfinished' }
  | { result: 'closed'; reason: ClosingReason }

/** A way of being verified, as the platform offers it. */
export type Provider = {
  name: ProviderName
  /** How well a person is known who was verified in this way. */
  gives: AssuranceLevel
  /** Whether the person has to say name and number; a network identity stands for both. */
  asksForNumber: boolean
  /** What a person must agree to before it is asked, each by itself. */
  consents: ConsentPurpose[]
  /** Whether it can be used in this installation. */
  isConfigured: () => boolean
  /** Whether it can tell anything about somebody who is known as well as this person. */
  isFor: (person: Person) => boolean
}

/** A provider that decides by itself, somewhere outside. */
export type OutsideProvider = Provider & {
  /** Whether it can check a document with this number at all. */
  accepts: (identityNumber: string) => boolean
  /** Announces an attempt under its order number; returns the provider's name for it. */
  begin: (verification: IdentityVerification, returnUrl: string) => Promise<string>
  /** Where the person goes on. */
  pageFor: (verification: IdentityVerification) => string
  /** What became of it: asked of the provider itself, whatever an address says. */
  ask: (verification: IdentityVerification) => Promise<Outcome>
}

/** The provider knows our order number already, with something else behind it: another one has to be tried. */
export class OrderTaken extends Error {}
