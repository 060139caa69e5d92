import type { Memo } from '#points/commands'
import type { Outlook } from '#points/queries/outlook_of'
import type { PointsPolicy } from '#points/queries/policy_at'
import type { Month } from '#purse/months_of'
import type { AppealKind } from '#purse/models/appeal'
import type { RefusalGround, Verdict } from '#purse/models/appeal_answer'
import type { Tie } from '#purse/queries/entry_details'
import type { Showing } from '#purse/queries/history'
import type { PartyStanding } from '#purse/queries/party_standing'
import type { OffersOfPlugin } from '#purse/queries/offers_at'
import type { RuleOffer } from '#purse/queries/rule_offers'

export type EntryState = 'earned' | 'spent' | 'expired' | 'held' | 'was_held' | 'returned'

/** The rule that paid; `text` is the key of its name. */
export type RuleView = { text: string; version: number | null }

export type HistoryLine = {
  id: string
  amount: number
  balance: number
  kind: string
  reason: Memo
  at: string
  state: EntryState
  /** The community whose budget or shop stands across from it. */
  place: string | null
  /** Who gave it or was given it, masked. */
  person: string | null
  rule: RuleView | null
}

export type HistoryView = {
  show: Showing
  months: Month<HistoryLine>[]
  /** Place of the last line shown, where there is something older. */
  older: number | null
  isFirst: boolean
}

/** What is set aside, for what and until when. */
export type HoldView = { id: string; amount: number; reason: Memo; until: string }

/** One line of what counts for a party member; `source` is the key of the name of the plugin that says so. */
export type PartyScoreLine = {
  id: string
  score: number
  /** For which it counts, where that is not the year in which the line was written. */
  otherYear: number | null
  reason: Memo
  source: string | null
  at: string
}

export type LinkedView = { tie: Tie; line: HistoryLine }

export type EntryView = HistoryLine & {
  /** The key of the sentence that says what happened. */
  story: string
  isHold: boolean
  /** What kind of account stands across from it. */
  across: string
  until: string | null
  expiring: { on: string; amount: number }[]
  byTwo: boolean
  isSealed: boolean
  linked: LinkedView[]
}

export type AppealState = 'waiting' | 'taken_up' | 'correcting' | Verdict

export type AppealStep = { key: string; at: string | null; state: 'done' | 'now' | 'next' }

export type AppealView = {
  id: string
  kind: AppealKind
  transferId: string
  state: AppealState
  askedAt: string
  dueOn: string
  isOverdue: boolean
  answer: string | null
  ground: RefusalGround | null
}

type AppealStory = { words: string | null; steps: AppealStep[] }

type QueuedAppeal = AppealView & { name: string | null; takenUpBy: string | null }

/** A correction that waits for a second person; `isOwn` to whoever proposed it. */
type WaitingCorrection = {
  amount: number
  reason: string
  by: string | null
  isOwn: boolean
  until: string
}

export type GiftPlan = {
  to: string
  kind: 'household' | 'self' | 'person'
  name: string | null
  amount: number
  /** What is left where it comes from. */
  left: number
}

export type GiftChoices = {
  available: number
  household: { available: number } | null
  family: { id: string; name: string | null }[]
  allowsNeighbours: boolean
}

type HouseholdView = {
  address: string
  available: number
  members: {
    id: string
    name: string | null
    given: number
    taken: number
    livesHere: boolean
    isViewer: boolean
  }[]
  mayGiveToEachOther: boolean
  history: HistoryView
}

export type ResultView = {
  month: string
  total: number
  people: number
  publishedAt: string
  objectionsUntil: string
}

export type ResultLineView = { place: number; name: string | null; awards: number; points: number }

type DeskResult = ResultView & {
  id: string
  by: string | null
  withdrawnAt: string | null
  withdrawalReason: string | null
}

/** Whole points of a month, and how many people took part. */
export type PointsOfTerritory = {
  code: string
  name: string
  issued: number
  spent: number
  expired: number
  held: number
  people: number
}

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'purse/index': {
      outlook: Outlook
      holds: HoldView[]
      history: HistoryView
      household: { points: number } | null
      /** Null for whoever is no party member, or has no score yet. */
      party: PartyStanding | null
      openAppeals: number
      isFrozen: boolean
    }
    'purse/party_scores': { standing: PartyStanding | null; entries: PartyScoreLine[] }
    'purse/entry': { entry: EntryView; isOwn: boolean; appeal: AppealView | null }
    /** `reasons` are what the entries were for, by `transferId`. */
    'purse/appeals/index': { appeals: AppealView[]; reasons: Record<string, Memo> }
    'purse/appeals/create': { entry: EntryView; requestKey: string }
    'purse/appeals/show': { appeal: AppealView & AppealStory; entry: EntryView }
    'purse/household': { household: HouseholdView | null }
    'purse/gifts/create': { choices: GiftChoices; to: string }
    'purse/gifts/plan': { plan: GiftPlan; requestKey: string }
    'purse/ways': {
      community: string
      earning: OffersOfPlugin[]
      spending: OffersOfPlugin[]
      rules: RuleOffer[]
    }
    'purse/about': { community: string } & Pick<PointsPolicy, 'expireAfterMonths' | 'gifts'>
    'purse/results': {
      community: string
      months: string[]
      result: ResultView | null
      lines: ResultLineView[]
      page: number
      hasMore: boolean
    }
    'desk/points/appeals/index': { appeals: QueuedAppeal[]; isClosed: boolean; overdue: number }
    'desk/points/appeals/show': {
      appeal: QueuedAppeal &
        AppealStory & {
          personId: string
          isTakenUp: boolean
          proposal: WaitingCorrection | null
          declined: string | null
        }
      entry: EntryView | null
      grounds: RefusalGround[]
      requestKey: string
    }
    'desk/points/results/index': { results: DeskResult[]; months: string[] }
    'desk/points/results/create': {
      month: string
      isRunning: boolean
      people: number
      total: number
      lines: ResultLineView[]
    }
    'cockpit/points': {
      community: string
      month: string
      earlier: string
      later: string | null
      territories: PointsOfTerritory[]
      at: string
    }
  }
}
