import { DomainEvent } from '#core/events'

/** Staff have answered to a need. */
export class NeedAnswered extends DomainEvent<{
  needId: string
  personId: string
  title: string
  decision: 'approved' | 'declined'
}> {
  static override eventName = 'volunteer.need_answered'

  get subject() {
    return this.payload.needId
  }
}

/** What a need asked for has been done. */
export class TaskClosed extends DomainEvent<{
  taskId: string
  title: string
  needId: string | null
  personId: string | null
}> {
  static override eventName = 'volunteer.task_closed'

  get subject() {
    return this.payload.taskId
  }
}

/** Staff have answered to a wish for a correction. */
export class CorrectionAnswered extends DomainEvent<{
  correctionId: string
  recordId: string
  personId: string
  shift: string
  decision: 'corrected' | 'declined'
}> {
  static override eventName = 'volunteer.correction_answered'

  get subject() {
    return this.payload.correctionId
  }
}

/** Somebody has one star more. */
export class StarGranted extends DomainEvent<{ starId: string; personId: string; stars: number }> {
  static override eventName = 'volunteer.star_granted'

  get subject() {
    return this.payload.personId
  }
}

/** Somebody asks to join a team, or was accepted. */
export class MemberChanged extends DomainEvent<{
  memberId: string
  teamId: string
  team: string
  personId: string
  change: 'asked' | 'accepted'
  leaderIds: string[]
}> {
  static override eventName = 'volunteer.member_changed'

  get subject() {
    return this.payload.teamId
  }
}

/** A certificate follows what was corrected in its records. */
export class CertificateRenewed extends DomainEvent<{
  certificateId: string
  personId: string
  number: string
}> {
  static override eventName = 'volunteer.certificate_renewed'

  get subject() {
    return this.payload.personId
  }
}

/** Staff have looked at what a guardian signed. */
export class ConsentAnswered extends DomainEvent<{
  paperId: string
  personId: string
  decision: 'kept' | 'declined'
}> {
  static override eventName = 'volunteer.consent_answered'

  get subject() {
    return this.payload.paperId
  }
}
