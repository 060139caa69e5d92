import { DomainError } from '#core/errors'

/** Staff have taken the shift off the list. */
export class ShiftWithdrawn extends DomainError {
  static override code = 'E_VOLUNTEER_SHIFT_WITHDRAWN'
}

/** What has begun can no longer be planned anew. */
export class ShiftStarted extends DomainError {
  static override code = 'E_VOLUNTEER_SHIFT_STARTED'
}

/** It does not take place: it can be neither changed nor repeated. */
export class ShiftCalledOff extends DomainError {
  static override code = 'E_VOLUNTEER_SHIFT_CALLED_OFF'
}

/** None of the days that were chosen is a day on which the shift comes round. */
export class NothingToRepeat extends DomainError {
  static override code = 'E_VOLUNTEER_NOTHING_TO_REPEAT'
  static override field = 'days'
}

export class OrganisationKnown extends DomainError {
  static override code = 'E_VOLUNTEER_ORGANISATION_KNOWN'
  static override field = 'name'
}

/** What stands in the way of signing up; the text says the way out. Values: `name` of the training or the team, `age`. */
export class Unfit extends DomainError {
  static override code = 'E_VOLUNTEER_UNFIT'

  constructor(
    readonly obstacle: string,
    values: Record<string, string | number> = {}
  ) {
    super(values)
  }

  override get textKey() {
    return `volunteer.obstacle.${this.obstacle}`
  }
}

/** Whoever is of age signs up for themselves. */
export class NoConsentNeeded extends DomainError {
  static override code = 'E_VOLUNTEER_NO_CONSENT_NEEDED'
}

/** What was sent before has not been looked at yet. */
export class PaperWaiting extends DomainError {
  static override code = 'E_VOLUNTEER_PAPER_WAITING'
}

export class PaperAnswered extends DomainError {
  static override code = 'E_VOLUNTEER_PAPER_ANSWERED'
}

/** Nobody confirms or corrects what they did themselves. */
export class OwnService extends DomainError {
  static override code = 'E_VOLUNTEER_OWN_SERVICE'
}

/** Whoever was helped, or leads the team, confirms no more than was measured. Values: `minutes`. */
export class MoreThanMeasured extends DomainError {
  static override code = 'E_VOLUNTEER_MORE_THAN_MEASURED'
  static override field = 'minutes'
}

/** There is nothing that whoever was helped could say yet, or any more. */
export class HelpNotOver extends DomainError {
  static override code = 'E_VOLUNTEER_HELP_NOT_OVER'
}

/** Longer than the time that there was until now. Values: `minutes`. */
export class MoreThanPossible extends DomainError {
  static override code = 'E_VOLUNTEER_MORE_THAN_POSSIBLE'
  static override field = 'minutes'
}

/** More than twelve hours in one day. Values: `minutes`, what is confirmed for that day already. */
export class DayFull extends DomainError {
  static override code = 'E_VOLUNTEER_DAY_FULL'
  static override field = 'minutes'
}

/** A newer version of the record counts. */
export class RecordReplaced extends DomainError {
  static override code = 'E_VOLUNTEER_RECORD_REPLACED'
}

/** A correction that corrects nothing. */
export class SameMinutes extends DomainError {
  static override code = 'E_VOLUNTEER_SAME_MINUTES'
  static override field = 'minutes'
}

export class CorrectionAsked extends DomainError {
  static override code = 'E_VOLUNTEER_CORRECTION_ASKED'
}

export class CorrectionAnswered extends DomainError {
  static override code = 'E_VOLUNTEER_CORRECTION_ANSWERED'
}

export class NeedAnswered extends DomainError {
  static override code = 'E_VOLUNTEER_NEED_ANSWERED'
}

export class NeedWithdrawn extends DomainError {
  static override code = 'E_VOLUNTEER_NEED_WITHDRAWN'
}

/** Only help that was given can be judged, and once. */
export class NotToBeJudged extends DomainError {
  static override code = 'E_VOLUNTEER_NOT_TO_BE_JUDGED'
}

export class TaskClosed extends DomainError {
  static override code = 'E_VOLUNTEER_TASK_CLOSED'
}

/** Somebody still has a seat in a shift that has not ended, or waits for their minutes. */
export class TaskUnfinished extends DomainError {
  static override code = 'E_VOLUNTEER_TASK_UNFINISHED'
}

/** The certificate would prove nothing. */
export class NothingToCertify extends DomainError {
  static override code = 'E_VOLUNTEER_NOTHING_TO_CERTIFY'
  static override field = 'from'
}

export class CertificateEnded extends DomainError {
  static override code = 'E_VOLUNTEER_CERTIFICATE_ENDED'
}

export class TeamKnown extends DomainError {
  static override code = 'E_VOLUNTEER_TEAM_KNOWN'
  static override field = 'teamName'
}

export class TrainingKnown extends DomainError {
  static override code = 'E_VOLUNTEER_TRAINING_KNOWN'
  static override field = 'trainingName'
}

/** Nobody passes a training to which they did not come. */
export class TraineeNotThere extends DomainError {
  static override code = 'E_VOLUNTEER_TRAINEE_NOT_THERE'
}

/** Nobody here has this volunteer number. */
export class VolunteerUnknown extends DomainError {
  static override code = 'E_VOLUNTEER_NUMBER_UNKNOWN'
  static override field = 'number'
}

/** Nobody here has this phone number, volunteer number or name. */
export class ResidentUnknown extends DomainError {
  static override code = 'E_VOLUNTEER_RESIDENT_UNKNOWN'
  static override field = 'whom'
}

/** Values: `count`, how many have this name. */
export class ResidentAmbiguous extends DomainError {
  static override code = 'E_VOLUNTEER_RESIDENT_AMBIGUOUS'
  static override field = 'whom'
}

export class TeamDisbanded extends DomainError {
  static override code = 'E_VOLUNTEER_TEAM_DISBANDED'
}

/** The last leader of a team cannot leave it to itself. */
export class LastLeader extends DomainError {
  static override code = 'E_VOLUNTEER_LAST_LEADER'
}

/** Nobody has the hours for their next star, or a notice is running. */
export class NobodyForStars extends DomainError {
  static override code = 'E_VOLUNTEER_NOBODY_FOR_STARS'
}

/** Values: `until`, the last day of the notice. */
export class NoticeRunning extends DomainError {
  static override code = 'E_VOLUNTEER_NOTICE_RUNNING'
}
