import type { CounterView } from '#identity/queries/counter_of'
import type { RequestKind } from '#privacy/models/privacy_request'
import type { CollectedLine, SharedLine } from '#privacy/queries/declared_lists'
import type { Look } from '#privacy/queries/looks_at'
import type { OpenMatters } from '#privacy/queries/open_matters'

/** `title`, `what`, `effect` are keys of texts; times are ISO texts. */
type ConsentView = {
  purpose: string
  key: string
  answer: 'given' | 'refused' | 'withdrawn'
  isInForce: boolean
  version: string
  at: string
  how: string
  /** Who answered, where it was not the person. */
  by: string | null
}

/** A step of the story of a request; `title` is the key of a text with its values. */
type StepView = {
  key: string
  at: string | null
  state: 'done' | 'now' | 'next'
}

export type OutcomeView = {
  what: string
  outcome: 'erased' | 'anonymised' | 'retained'
  basis: string | null
}

type RequestView = {
  id: string
  kind: RequestKind
  state: 'waiting' | 'taken_up' | 'unfinished' | 'granted' | 'refused'
  askedAt: string
  dueOn: string
  isOverdue: boolean
}

type HeldView = {
  owner: string
  kind: string
  title: string
  count: number
}

type RegisterLine = { id: string; kind: string; title: string; on: string; by: string | null }

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'privacy/overview': { community: string | null; office: CounterView['office'] }
    'privacy/collection': { lines: CollectedLine[]; plugins: { id: string; kinds: string[] }[] }
    'privacy/sharing': { lines: SharedLine[] }
    'privacy/children': { version: string }
    'privacy/closed': { outcomes: OutcomeView[]; isDone: boolean }
    'privacy/data_bank': {
      held: HeldView[]
      looks: Look[]
      consents: number
      openRequests: number
      isRestricted: boolean
      isChild: boolean
    }
    'privacy/records': {
      held: (HeldView & { records: { label: string; value: string }[][] })[]
    }
    'privacy/looks': { looks: Look[]; next: string | null }
    'privacy/consents': { consents: ConsentView[] }
    'privacy/consent': {
      purpose: string
      key: string
      version: string
      isSensitive: boolean
      receiver: string | null
      latest: ConsentView | null
    }
    'privacy/copies': {
      copies: {
        id: string
        askedAt: string
        isReady: boolean
        until: string | null
        bytes: number
      }[]
      isWaiting: boolean
    }
    'privacy/requests': { requests: RequestView[]; isRestricted: boolean }
    'privacy/ask': { kind: 'correction' | 'restriction' | 'erasure'; matters: OpenMatters | null }
    'privacy/request': {
      request: RequestView & {
        words: string | null
        wanted: string | null
        field: string | null
        ground: string | null
        answer: string | null
        steps: StepView[]
        outcomes: OutcomeView[]
      }
    }
    'privacy/closure': { matters: OpenMatters; phone: string | null }
    'desk/privacy/index': {
      requests: (RequestView & { name: string | null; isForDead: boolean })[]
      overdue: number
      /** Years in which a due day lies and for which nobody has entered the holidays. */
      unknownYears: number[]
    }
    'desk/privacy/show': {
      request: RequestView & {
        name: string | null
        words: string | null
        wanted: string | null
        field: string | null
        relative: { name: string; relation: string; proof: string } | null
        isTakenUp: boolean
        isAnswered: boolean
        ground: string | null
        answer: string | null
        failure: string | null
        outcomes: OutcomeView[]
        matters: OpenMatters | null
        canPrint: boolean
      }
      grounds: string[]
    }
    'desk/privacy/counter': {}
    'desk/privacy/retention': {
      runs: { id: string; at: string; isTrial: boolean; deleted: number; faults: number }[]
      latest: {
        at: string
        isTrial: boolean
        results: {
          kind: string
          title: string
          kept: string
          due: number
          deleted: number
          left: number
          oldest: string | null
          fault: string | null
        }[]
      } | null
    }
    'desk/privacy/registers/index': { records: RegisterLine[] }
    'desk/privacy/registers/create': {}
    'desk/privacy/registers/show': { record: RegisterLine & { body: string } }
    'desk/privacy/calendar': {
      days: { day: string; isWorkday: boolean; name: string }[]
      years: { year: number; isKnown: boolean }[]
    }
  }
}
