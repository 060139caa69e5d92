import type { AssuranceLevel } from '#core/assurance'
import type IdentityVerification from '#identity/models/identity_verification'

export type ProviderName = 'counter' | 'alipay' | 'network_identity'

/** What a person must agree to before a provider is asked, each by itself. */
export type ConsentKind = 'identity' | 'face'

/** What a provider says of an attempt: `unfinished` while it may still pass. */
export type Outcome =
  { result: 'passed'; networkNumber?: string } | { result: 'failed' } | { result: 'unfinished' }

/** A way of being verified, as the platform offers it. */
export type Provider = {
  name: ProviderName
  /** How well a person is known who was verified in this way. */
  gives: AssuranceLevel
  /** Whether the person has to say name and number; a network identity stands for both. */
  asksForNumber: boolean
  consents: ConsentKind[]
  /** Whether it can be used in this installation. */
  isConfigured: () => boolean
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
