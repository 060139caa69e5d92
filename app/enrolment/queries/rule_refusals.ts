import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import clock from '#enrolment/clock'
import {
  AgeOutside,
  AgeUnknown,
  GridOther,
  LevelMissing,
  NotOpenYet,
  RoleMissing,
  SessionCancelled,
  SessionStarted,
  SignUpClosed,
  TagMissing,
  TooManyNoShows,
  type SignUpRefusal,
} from '#enrolment/errors'
import belongsTo, { type Facts, type Group } from '#enrolment/groups'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import noShowsOf from '#enrolment/queries/no_shows_of'
import type Person from '#identity/models/person'

/** Every rule of a session that keeps a person from signing up, the weightiest first; seats are another matter. */
export default async function ruleRefusals(
  session: EnrolmentSession,
  person: Person,
  { client, facts }: { client: TransactionClient; facts: Facts | null }
): Promise<SignUpRefusal[]> {
  const byTime = refusalByTime(session)
  const byGroup = facts
    ? session.rules.filter((rule) => !belongsTo(rule, facts)).map((rule) => refusalBy(rule, facts))
    : []
  const byNoShows = await refusalByNoShows(session, person, client)
  return [byTime, ...byGroup, byNoShows].filter((each) => each !== null)
}

function refusalByTime(session: EnrolmentSession) {
  const { hasStarted, isCancelled, isOpen, opensAt, signUpEndsAt } = session
  if (isCancelled) return new SessionCancelled()
  if (hasStarted) return new SessionStarted()
  if (isOpen) return null
  const isTooEarly = opensAt !== null && opensAt > DateTime.now()
  return isTooEarly
    ? new NotOpenYet({ at: clock(opensAt) })
    : new SignUpClosed({ at: clock(signUpEndsAt) })
}

function refusalBy(rule: Group, facts: Facts): SignUpRefusal {
  if (rule.kind === 'age') {
    const { from = 0, to = 150 } = rule
    return facts.age === null ? new AgeUnknown() : new AgeOutside({ from, to })
  }
  if (rule.kind === 'grid') return new GridOther()
  if (rule.kind === 'role') return new RoleMissing()
  return rule.kind === 'tag' ? new TagMissing() : new LevelMissing()
}

async function refusalByNoShows(
  { noShowLimit }: EnrolmentSession,
  person: Person,
  client: TransactionClient
) {
  if (noShowLimit === null) return null
  const { count, forgivenAt, weight } = await noShowsOf(person.id, { client, limit: noShowLimit })
  if (weight < noShowLimit) return null
  return new TooManyNoShows({ count, until: forgivenAt!.setZone('Asia/Shanghai').toFormat('M-d') })
}
