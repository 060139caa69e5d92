import type { Person } from '#core/people'
import Certificate from '../models/certificate.ts'
import Consent from '../models/consent.ts'
import ConsentPaper from '../models/consent_paper.ts'
import Correction from '../models/correction.ts'
import Need from '../models/need.ts'
import Profile from '../models/profile.ts'
import ServiceRecord from '../models/service_record.ts'
import Star from '../models/star.ts'
import TeamMember from '../models/team_member.ts'
import trainingsOf from './trainings_of.ts'

/** What volunteering keeps of a person beside their enrolments, by kind, for the copy they may ask for. */
export default async function personalRecords({ id }: Person) {
  const own = { personId: id }
  return {
    volunteers: (await Profile.query().where(own)).map(volunteerFacts),
    records: (await ServiceRecord.query().where(own).preload('shift').orderBy('id')).map(
      recordFacts
    ),
    corrections: (await Correction.query().where(own).orderBy('id')).map(correctionFacts),
    needs: (await Need.query().where(own).preload('evaluation').orderBy('id')).map(needFacts),
    certificates: (await Certificate.query().where(own).orderBy('id')).map(certificateFacts),
    stars: (await Star.query().where(own).orderBy('id')).map(starFacts),
    memberships: (await TeamMember.query().where(own).orderBy('id')).map(memberFacts),
    consents: (await Consent.query().where(own).orderBy('id')).map(consentFacts),
    consent_papers: (await ConsentPaper.query().where(own).orderBy('id')).map(paperFacts),
    trainings: await trainingsOf({ id }),
  }
}

function volunteerFacts({ createdAt, freeTimes, number, skills }: Profile) {
  return { number, skills, freeTimes, at: createdAt.toISO()! }
}

function recordFacts({ createdAt, minutes, reason, shift, version }: ServiceRecord) {
  return { shift: shift.title, version, minutes, reason, at: createdAt.toISO()! }
}

function correctionFacts({ createdAt, wishedMinutes, words }: Correction) {
  return { wishedMinutes, words, at: createdAt.toISO()! }
}

function needFacts({ createdAt, description, evaluation, place, title, wishedTime }: Need) {
  const said = { stars: evaluation?.stars ?? null, words: evaluation?.words ?? null }
  return { title, description, place, wishedTime, ...said, at: createdAt.toISO()! }
}

function certificateFacts({ createdAt, minutes, number, services }: Certificate) {
  return { number, minutes, services, at: createdAt.toISO()! }
}

function starFacts({ createdAt, grantedAt, minutes, reason, stars, withheldAt }: Star) {
  return {
    ...{ stars, minutes, reason, at: createdAt.toISO()! },
    grantedAt: grantedAt?.toISO() ?? null,
    withheldAt: withheldAt?.toISO() ?? null,
  }
}

function memberFacts({ createdAt, joinedAt, leftAt, part, teamId }: TeamMember) {
  return {
    ...{ teamId, part, askedAt: createdAt.toISO()! },
    joinedAt: joinedAt?.toISO() ?? null,
    leftAt: leftAt?.toISO() ?? null,
  }
}

function consentFacts({ createdAt, guardian, withdrawnAt }: Consent) {
  return { guardian, at: createdAt.toISO()!, withdrawnAt: withdrawnAt?.toISO() ?? null }
}

function paperFacts({ createdAt, guardian, reason, removedAt, state }: ConsentPaper) {
  const removed = { removedAt: removedAt?.toISO() ?? null }
  return { guardian, state, reason, at: createdAt.toISO()!, ...removed }
}
