import type Correction from '../models/correction.ts'
import type ServiceRecord from '../models/service_record.ts'

/** Every view expects `shift` with its `session` and `organisation`. */
export default class RecordTransformer {
  constructor(private record: ServiceRecord) {}

  /** A line in a list of records. */
  forList() {
    const { id, minutes, shift, version } = this.record
    return {
      id,
      title: shift.title,
      place: shift.place,
      organisation: shift.organisation.name,
      startsAt: shift.session.startsAt.toISO()!,
      endsAt: shift.session.endsAt.toISO()!,
      minutes,
      isCorrected: version > 1,
    }
  }

  /** The page of whoever served; expects `correction` and its `answer`. */
  forOwner(versions: ServiceRecord[]) {
    const { confirmedAs, correction, enrolmentId } = this.record
    return {
      ...this.forList(),
      ...{ confirmedAs, enrolmentId },
      versions: versions.map(versionView),
      correction: correction ? wishView(correction) : null,
    }
  }
}

function versionView({ createdAt, minutes, reason, version }: ServiceRecord) {
  return { version, minutes, reason, at: createdAt.toISO()! }
}

/** What somebody wishes of a record, and what became of it; expects `answer`. */
export function wishView({ answer, createdAt, id, wishedMinutes, words }: Correction) {
  return {
    ...{ id, wishedMinutes, words },
    at: createdAt.toISO()!,
    answer: answer ? { decision: answer.decision, reason: answer.reason } : null,
  }
}
