import type { Proof } from '#core/enrolment'
import type { Answered, Remembered } from '#core/remembered'
import type { NeedQuestion } from './need_questions.ts'
import type { Obstacle } from './obstacles.ts'
import type { SeriesWish } from './series_plan.ts'
import type { ListedTrainingDay, OwnPlace, Trainee } from './training_day_views.ts'
import type { Statistics } from './queries/statistics.ts'
import type {
  DeskShift,
  ListedShift,
  PlannedShift,
  Refusal,
  SeriesTime,
  ShiftAtPlace,
  ShiftStart,
  ShownShift,
} from './shift_views.ts'
import type {
  CheckedCertificate,
  Choice,
  DeskCertificate,
  DeskNeed,
  DeskService,
  DeskStars,
  DeskTraining,
  Help,
  HoursLine,
  ConsentToAnswer,
  ListedCertificate,
  ListedConsent,
  ListedNeed,
  ListedRecord,
  ListedService,
  ListedTask,
  ListedTeam,
  ListedVolunteer,
  NeedToAnswer,
  NoticedStars,
  OwnCertificate,
  OwnConsent,
  OwnNeed,
  OwnRecord,
  OwnService,
  PassedTraining,
  RosterEntry,
  ShownTask,
  ShownTeam,
  Standing,
  TaskChoices,
  TaskStart,
  TeamRoster,
  Wish,
} from './views.ts'

export type * from './shift_views.ts'
export type * from './views.ts'
export type * from './training_day_views.ts'

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'volunteer/shifts/index': { shifts: ListedShift[]; isMember: boolean }
    /** `others` are for whoever comes too late for this one. */
    'volunteer/shifts/show': {
      shift: ShownShift
      others: ListedShift[]
      refusals: Refusal[]
      isMember: boolean
      /** Why the viewer could not sign up, and what they can do. */
      obstacles: Obstacle[]
    }
    'volunteer/needs/index': { needs: ListedNeed[] }
    'volunteer/needs/create': {
      answers: Answered
      /** The question that is open; null when all are answered, and can be checked and sent. */
      next: NeedQuestion | null
      requestKey: string
      words: string
      agreement: Remembered['agreement']
    }
    'volunteer/need_answers/edit': {
      question: NeedQuestion
      before: NeedQuestion | null
      answer: Record<string, string>
      words: string
      minutes: number
      remembered: Remembered
    }
    'volunteer/needs/show': { need: OwnNeed; shifts: ListedShift[]; helps: Help[] }
    'volunteer/confirmations/create': { help: Help; back: string }
    'volunteer/records/index': {
      number: string | null
      standing: Standing
      skills: string[]
      freeTimes: string[]
      trainings: PassedTraining[]
      records: ListedRecord[]
    }
    'volunteer/records/show': { record: OwnRecord }
    'volunteer/profile/edit': { skills: string[]; freeTimes: string[] }
    'volunteer/consents/create': { consent: OwnConsent; name: string | null }
    'volunteer/certificates/index': {
      certificates: ListedCertificate[]
      from: string
      to: string
      minutes: number
    }
    'volunteer/certificates/show': { certificate: OwnCertificate; address: string }
    'volunteer/checks/show': {
      code: string
      community: string
      certificate: CheckedCertificate | null
    }
    'volunteer/teams/index': { teams: ListedTeam[]; mine: string[] }
    'volunteer/teams/show': {
      team: ShownTeam
      isMember: boolean
      roster: TeamRoster | null
      helps: Help[]
      shifts: ListedShift[]
    }
    'volunteer/trainings/index': { days: ListedTrainingDay[]; passed: PassedTraining[] }
    'volunteer/training_days/show': {
      day: ListedTrainingDay & { about: string }
      isMember: boolean
      place: OwnPlace | null
      refusals: Refusal[]
    }
    'volunteer/hours/index': {
      minutes: number
      entries: HoursLine[]
      family: Choice[]
      requestKey: string
    }
    'volunteer/stars/index': { levels: number[]; notices: NoticedStars[] }
    'volunteer/enrolments/index': { upcoming: ListedService[]; done: ListedService[] }
    'volunteer/enrolments/show': { service: OwnService }
    'volunteer/desk/shifts/index': {
      today: DeskShift[]
      later: DeskShift[]
      past: DeskShift[]
      canManage: boolean
    }
    'volunteer/desk/shifts/show': {
      shift: ShiftAtPlace
      /** How many shifts of its series are still to come. */
      rest: number
      /** How many wait for a seat. */
      waiting: number
      roster: RosterEntry[]
      canManage: boolean
    }
    'volunteer/desk/codes/show': {
      shift: ShiftAtPlace
      proofs: Proof[]
    }
    'volunteer/desk/shifts/create': {
      organisations: Choice[]
      grids: Choice[]
      today: string
      start: ShiftStart | null
    }
    'volunteer/desk/shifts/edit': {
      shift: PlannedShift
      organisations: Choice[]
      today: string
    }
    'volunteer/desk/series/create': {
      shift: DeskShift
      wish: SeriesWish
      /** Empty before it was asked for. */
      times: SeriesTime[]
      /** The last day that can be chosen. */
      latest: string
      today: string
    }
    'volunteer/desk/excuses/create': {
      service: RosterEntry & { shiftId: string; shift: string; startsAt: string; endsAt: string }
      /** How many missed shifts of the person count. */
      count: number
    }
    'volunteer/desk/explanations/create': { shift: DeskShift }
    'volunteer/desk/explanations/show': {
      shift: DeskShift
      /** Masked; null while the name is not known. */
      person: string | null
      refusals: Refusal[]
      obstacles: Obstacle[]
    }
    'volunteer/desk/organisations/create': {}
    'volunteer/desk/confirmations/create': { service: DeskService }
    'volunteer/desk/needs/index': { state: string; needs: DeskNeed[] }
    'volunteer/desk/needs/show': { need: NeedToAnswer }
    'volunteer/desk/tasks/index': { open: ListedTask[]; closed: ListedTask[] }
    'volunteer/desk/tasks/show': { task: ShownTask; days: DeskShift[] }
    'volunteer/desk/tasks/create': {
      start: TaskStart
      need: { id: string; title: string } | null
      choices: TaskChoices
    }
    'volunteer/desk/tasks/edit': { id: string; start: TaskStart; choices: TaskChoices }
    'volunteer/desk/teams/index': { teams: ListedTeam[] }
    'volunteer/desk/teams/create': {}
    'volunteer/desk/teams/show': { team: ListedTeam; roster: TeamRoster }
    'volunteer/desk/trainings/index': { trainings: DeskTraining[] }
    'volunteer/desk/training_days/create': {
      training: { id: string; name: string }
      today: string
    }
    'volunteer/desk/training_days/show': {
      day: ListedTrainingDay
      trainingId: string
      isCheckInOpen: boolean
      trainees: Trainee[]
    }
    'volunteer/desk/trainings/create': {}
    'volunteer/desk/trainings/show': {
      training: DeskTraining
      passed: (PassedTraining & { person: string | null })[]
      days: ListedTrainingDay[]
      today: string
    }
    'volunteer/desk/volunteers/index': {
      q: string
      volunteers: ListedVolunteer[]
      previous: string | null
      next: string | null
    }
    'volunteer/desk/volunteers/show': {
      volunteer: ListedVolunteer & {
        isMinor: boolean
        guardian: string | null
        /** What the guardian sent, as long as it can be seen. */
        paperId: string | null
        freeTimes: string[]
      }
      trainings: PassedTraining[]
      records: ListedRecord[]
      certificates: ListedCertificate[]
    }
    'volunteer/desk/consents/index': { papers: ListedConsent[] }
    'volunteer/desk/consents/show': { paper: ConsentToAnswer }
    'volunteer/desk/amendments/create': {
      record: ListedRecord
      volunteer: string | null
      back: string
    }
    'volunteer/desk/corrections/index': {
      corrections: {
        id: string
        person: string | null
        title: string
        at: string
        minutes: number
        wishedMinutes: number
      }[]
    }
    'volunteer/desk/corrections/show': {
      correction: Wish
      record: ListedRecord
      person: string | null
    }
    'volunteer/desk/certificates/show': { certificate: DeskCertificate }
    'volunteer/desk/stars/index': {
      levels: number[]
      candidates: { number: string; person: string | null; stars: number; minutes: number }[]
      running: DeskStars | null
      past: DeskStars[]
    }
    'volunteer/desk/statistics/index': { statistics: Statistics }
  }
}
