import type { Brought } from '#core/enrolment'
import type { HoursEntry } from '#core/points'
import type { ServiceState } from './models/service.ts'
import type { Reward } from './models/task.ts'
import type { PaperState } from './models/consent_paper.ts'
import type CertificateTransformer from './transformers/certificate_transformer.ts'
import type ConsentPaperTransformer from './transformers/consent_paper_transformer.ts'
import type NeedTransformer from './transformers/need_transformer.ts'
import type { helpView } from './transformers/need_transformer.ts'
import type RecordTransformer from './transformers/record_transformer.ts'
import type { wishView } from './transformers/record_transformer.ts'
import type StarNoticeTransformer from './transformers/star_transformer.ts'
import type TaskTransformer from './transformers/task_transformer.ts'
import type TeamTransformer from './transformers/team_transformer.ts'

export type ListedService = {
  id: string
  title: string
  place: string
  startsAt: string
  endsAt: string
  state: ServiceState
  minutes: number | null
  /** What was paid; null where nothing was, or nothing yet. */
  points: number | null
  recordId: string | null
}

export type OwnService = ListedService & {
  shiftId: string
  sessionId: string
  /** Whether the place shows a code by which one checks in and out. */
  canArrive: boolean
  /** Who signed up for the person, masked. */
  enrolledBy: string | null
  code: string
  bring: string | null
  brought: Brought
  organisation: string
  contactPhone: string
  canCancel: boolean
  isCalledOff: boolean
  absence: Absence | null
  checkedInAt: string | null
  checkedOutAt: string | null
  confirmedAt: string | null
}

/** That somebody never came; it counts until there is an excuse. */
export type Absence = { excuse: string | null }

export type RosterEntry = {
  id: string
  /** Masked; null while the name is not known. */
  person: string | null
  brought: Brought
  absence: Absence | null
  state: ServiceState
  /** Noted without a network, and sent later. */
  isLate: boolean
  checkedInAt: string | null
  checkedOutAt: string | null
  minutes: number | null
  points: number | null
}

export type DeskService = RosterEntry & {
  shiftId: string
  shift: string
  reward: Reward
  pointsPerHour: number
  measuredMinutes: number | null
}

export type Choice = { value: string; label: string }

export type ListedNeed = ReturnType<NeedTransformer['forList']>
export type OwnNeed = ReturnType<NeedTransformer['forOwner']>
export type DeskNeed = ReturnType<NeedTransformer['forDesk']>
export type NeedToAnswer = ReturnType<NeedTransformer['forAnswer']>
export type Help = ReturnType<typeof helpView>
export type ListedTask = ReturnType<TaskTransformer['forList']>
export type ShownTask = ReturnType<TaskTransformer['forShow']>
export type TaskStart = Partial<ReturnType<TaskTransformer['forForm']>>
export type ListedTeam = ReturnType<TeamTransformer['forList']>
export type ShownTeam = ReturnType<TeamTransformer['forResident']>
export type TeamRoster = ReturnType<TeamTransformer['roster']>
export type ListedRecord = ReturnType<RecordTransformer['forList']>
export type OwnRecord = ReturnType<RecordTransformer['forOwner']>
export type Wish = ReturnType<typeof wishView>
export type ListedCertificate = ReturnType<CertificateTransformer['forList']>
export type OwnCertificate = ReturnType<CertificateTransformer['forOwner']>
export type CheckedCertificate = ReturnType<CertificateTransformer['forCheck']>
export type DeskCertificate = ReturnType<CertificateTransformer['forDesk']>
export type ListedConsent = ReturnType<ConsentPaperTransformer['forList']>
export type ConsentToAnswer = ReturnType<ConsentPaperTransformer['forAnswer']>
export type NoticedStars = ReturnType<StarNoticeTransformer['toObject']>
export type DeskStars = ReturnType<StarNoticeTransformer['forDesk']>

/** What a volunteer has passed, and until when it counts; null for ever. */
export type PassedTraining = {
  id: string
  name: string
  passedOn: string
  validUntil: string | null
  isValid: boolean
}

/** How far somebody is: `next` is null with all five stars. Minutes are whole. */
export type Standing = {
  minutes: number
  services: number
  stars: number
  next: { stars: number; minutes: number } | null
}

export type ListedVolunteer = {
  id: string
  number: string
  person: string | null
  minutes: number
  stars: number
  skills: string[]
}

export type DeskTraining = {
  id: string
  name: string
  about: string
  validMonths: number | null
  passed: number
}

export type HoursLine = Omit<HoursEntry, 'at'> & { at: string }

/** What the form of a task offers. */
export type TaskChoices = { organisations: Choice[]; teams: Choice[]; trainings: Choice[] }

/** Where somebody stands with the consent of their guardian; `guardian` is who agrees. */
export type OwnConsent = {
  isNeeded: boolean
  guardian: string | null
  paper: { state: PaperState; reason: string | null; at: string } | null
}
