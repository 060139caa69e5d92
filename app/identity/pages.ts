import type { OpenWork } from '#core/contracts/open_work'
import type { AssuranceLevel } from '#core/assurance'
import type { End } from '#core/plugin'
import type { WayIn } from '#identity/models/sign_in'
import type Representation from '#identity/models/representation'
import type { DeviceName } from '#identity/name_of_device'
import type { CounterView } from '#identity/queries/counter_of'
import type { SuspectedDuplicate } from '#identity/queries/suspected_duplicates'
import type { ProviderName } from '#identity/verification_providers/provider'
import type { CardView } from '#kernel/queries/cards_for'
import type { Balance } from '#points/queries/balance'
import type { ConsentPurpose } from '#privacy/consent_purposes'

type QueuedVerification = { id: string; name: string; grid: string | null; askedAt: string }
type VerificationQueues = { waiting: QueuedVerification[]; seenOnce: QueuedVerification[] }
type Choice = { code: string; name: string }

type RepresentationKind = Representation['kind']
type RepresentationView = {
  id: string
  name: string | null
  kind: RepresentationKind
  /** Ids of the plugins it covers; null for all of them. */
  plugins: string[] | null
  /** ISO date. */
  until: string
}
type QueuedRepresentationRequest = {
  id: string
  name: string
  askedBy: string | null
  relation: string
  askedAt: string
}

type MergeView = {
  id: string
  name: string | null
  by: string | null
  at: string
  isUndone: boolean
}
type EntryView = {
  id: string
  name: string | null
  level: AssuranceLevel
  phone: string | null
  grid: string | null
  since: string
}
/** `label` is a key; null where the table has words of its own. */
export type CountOf = { label: string | null; table: string; moved: number; stayed: number }

/** `role` and `permissions` are keys of texts, `until` an ISO date. */
type RoleGrantView = {
  id: string
  role: string
  territory: string
  until: string
  isAsleep: boolean
  isInForce: boolean
}

/** Instants are ISO. */
type SignInView = DeviceName & {
  id: string
  address: string | null
  way: WayIn
  beganAt: string
  lastSeenAt: string
  isThis: boolean
}

type BulkReport = { done: number; refused: { title: string; why: string }[] }

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'accounts/sign_in_password': { phone: string }
    'accounts/security': {
      passwordSince: string | null
      isPasswordOld: boolean
      signIns: SignInView[]
      /** Null for whoever has nothing to do with it. */
      secondFactor: { isOn: boolean; isMissing: boolean; recoveryCodes: number } | null
    }
    'accounts/second_factor': {
      /** What to scan, or to type by hand; null once it is set up. */
      enrolment: { address: string; secret: string } | null
      since: string | null
      recoveryCodes: number
      isRequired: boolean
    }
    'accounts/recovery_codes': { codes: string[]; next: string }
    'accounts/second_factor_check': {}
    'accounts/password': { hasPassword: boolean; isStaff: boolean }
    'identity/sign_in': { phone: string }
    'identity/code': { phone: string; canCall: boolean; showsMessages: boolean }
    'identity/register_community': {
      search: string
      communities: { code: string; name: string; place: string }[]
    }
    'identity/register_grid': { community: Choice; grids: Choice[] }
    'identity/profile': {
      name: string | null
      isVerified: boolean
      isPending: boolean
      place: string
      balance: Balance
      cards: CardView[]
    }
    'identity/verification': {
      level: AssuranceLevel
      /** What somebody was led here for, and is not reached yet. */
      needed: AssuranceLevel | null
      maskedName: string | null
      isVerified: boolean
      ways: { name: ProviderName; gives: AssuranceLevel }[]
      waiting: { id: string; provider: ProviderName }[]
      isPending: boolean
      /** In the words of staff, or why an attempt outside was closed. */
      refusal: { text: string | null; closed: string | null } | null
      waitsForColleague: boolean
      waitsForMerge: boolean
      triesLeft: number
      counter: CounterView
    }
    'identity/verification_way': {
      name: ProviderName
      gives: AssuranceLevel
      /** `key` leads to its texts, `privacy.consents.<key>.*`. */
      consents: { purpose: ConsentPurpose; key: string; isGiven: boolean }[]
      asksForNumber: boolean
      asksForNewName: boolean
      /** The verified name, which need not be typed again. */
      knownName: string | null
      counter: CounterView
    }
    /** Which sides staff have by now. */
    'identity/document_pictures': { sides: ('front' | 'back')[] }
    'identity/verification_attempt': {
      id: string
      provider: ProviderName
      isDecided: boolean
      /** Null while the provider could not be told yet. */
      pageUrl: string | null
      ownUrl: string
    }
    'development/network_identity': { certToken: string }
    'development/alipay': { certifyId: string; name: string; identityNumber: string }
    'identity/family': {
      members: { id: string; name: string | null; relation: string | null; home: string }[]
      /** Whom the viewer may act for. */
      others: RepresentationView[]
      /** Who may act for the viewer. */
      representatives: RepresentationView[]
      requests: { id: string; name: string; refusal: string | null }[]
      isVerified: boolean
    }
    'identity/representation_request': { isVerified: boolean }
    'identity/representative': { plugins: { id: string; name: string }[] }
    'identity/workplaces': {
      end: End
      workplaces: { id: string; level: string; name: string }[]
    }
    'desk/roles/index': {
      search: string
      grants: (RoleGrantView & { personId: string; name: string | null })[]
      page: number
      pages: number
      /** What became of those that were renewed together just now. */
      report: BulkReport | null
    }
    'desk/roles/renewals': {
      grants: (RoleGrantView & { personId: string; name: string | null; refusal: string | null })[]
    }
    'desk/roles/territory': {
      search: string
      territories: (Choice & { level: string })[]
    }
    'desk/roles/create': { territory: Choice; roles: { role: string; label: string }[] }
    'desk/roles/handover': {
      person: { id: string; name: string | null }
      work: OpenWork[]
      colleagues: { id: string; name: string }[]
    }
    'desk/roles/show': {
      name: string | null
      personId: string
      canChange: boolean
      canResetSecondFactor: boolean
      grants: (RoleGrantView & { permissions: string[] })[]
    }
    'desk/representations/index': {
      waiting: QueuedRepresentationRequest[]
      inForce: {
        id: string
        kind: RepresentationKind
        represented: string | null
        representative: string | null
        until: string
      }[]
    }
    'desk/representations/show': {
      request: QueuedRepresentationRequest & {
        fullName: string
        identityNumber: string
        askedByName: string | null
        isChild: boolean
        isMinor: boolean
        isDecided: boolean
      }
    }
    'desk/representations/counter': {}
    'desk/verifications/index': VerificationQueues
    'desk/verifications/show': VerificationQueues & {
      verification: QueuedVerification & {
        fullName: string
        identityNumber: string
        isDecided: boolean
        /** Seen by one of the staff: `theirs` where that was the viewer, who cannot be the second too. */
        second: 'waits' | 'theirs' | null
        /** Links that work for the viewer alone, for a while. */
        pictures: { side: 'front' | 'back'; href: string }[]
      }
      /** Another entry that has this number. */
      duplicate: { id: string; name: string | null } | null
      personId: string
    }
    'desk/verifications/counter': {}
    'desk/residences/index': {
      search: string
      members: {
        id: string
        name: string | null
        home: string
        level: AssuranceLevel
        since: string
      }[]
    }
    'desk/merges/index': { suspected: SuspectedDuplicate[]; merges: MergeView[] }
    'desk/merges/create': {
      kept: EntryView
      merged: EntryView
      points: number
      counts: CountOf[]
    }
    'desk/merges/show': {
      merge: MergeView & {
        /** Null where the household register showed it. */
        reason: string | null
        undone: { reason: string; at: string; pointsMissing: number } | null
      }
    }
  }
}
