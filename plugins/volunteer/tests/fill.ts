import { v4 as uuid } from 'uuid'
import { checkInSeat, enrol, EnrolmentSession } from '#core/enrolment'
import type { Person, Territory } from '#core/people'
import { DateTime } from 'luxon'
import askForCorrection from '../actions/ask_for_correction.ts'
import askToJoin from '../actions/ask_to_join.ts'
import foundTeam from '../actions/found_team.ts'
import addTraining from '../actions/add_training.ts'
import indexShift from '../actions/index_shift.ts'
import issueCertificate from '../actions/issue_certificate.ts'
import nameLeader from '../actions/name_leader.ts'
import recordQualification from '../actions/record_qualification.ts'
import type Shift from '../models/shift.ts'
import Profile from '../models/profile.ts'
import Star from '../models/star.ts'
import StarNotice from '../models/star_notice.ts'
import TeamMember from '../models/team_member.ts'
import { today } from '../shanghai_time.ts'
import { createPaper } from './consent_papers.ts'
import { createAged, createService, createVolunteer } from './volunteer.ts'
import {
  createNeed,
  createRecord,
  createTask,
  createTrainingDay,
  putInto,
} from './volunteer_records.ts'

/** A need of the owner that became a task, and a neighbour whose minutes they confirm. */
export async function fillHelp(community: Territory, owner: Person) {
  const waiting = await createNeed(community, owner)
  const approved = await createNeed(community, owner)
  const task = await createTask(community, { need: approved.id })
  const help = await createService(community)
  await makeFindable(help.shift)
  await putInto(task, help.shift)
  return { waiting, approved, task, help }
}

/** A team that the owner leads, somebody who asks to join it, and a training that the owner passed. */
export async function fillTeam(community: Territory, owner: Person, staff: Person) {
  const name = uuid().slice(0, 20)
  const team = await foundTeam(community, { teamName: name, purpose: '每周看望独居老人' })
  await nameLeader(team, owner, staff)
  const neighbour = await createVolunteer(community)
  await askToJoin(team, neighbour)
  const asking = await TeamMember.findByOrFail({ teamId: team.id, personId: neighbour.id })
  const words = { trainingName: name, about: '心肺复苏和止血', validMonths: 24 }
  const training = await addTraining(community, words)
  await recordQualification(training, { person: owner, passedOn: today(), by: staff })
  return { team, asking, training }
}

let records = 0

/** A record of the owner with a wish for a correction, a certificate of it, and a star on notice. */
export async function fillRecord(community: Territory, owner: Person, staff: Person) {
  const { record, shift } = await createRecord(community, { person: owner, minutes: 20 })
  // Nobody sits in two shifts at the same time, and one owner is given a dozen.
  await putBehind(shift)
  const correction = await askForCorrection(record, { wishedMinutes: 40, words: '少记了一段' })
  const period = { from: '2020-01-01', to: today() }
  const certificate = await issueCertificate(community, owner, period)
  const profile = await Profile.findByOrFail({ personId: owner.id })
  const star =
    (await Star.findBy({ personId: owner.id })) ?? (await notice(community, owner, staff))
  return { record, correction, certificate, profile, star }
}

async function notice(
  { id: territoryId }: Territory,
  owner: Person,
  { id: publishedById }: Person
) {
  const until = DateTime.now().plus({ days: 7 })
  const { id: noticeId } = await StarNotice.create({ territoryId, until, publishedById })
  return Star.create({ noticeId, personId: owner.id, stars: 1, minutes: 6_000 })
}

/** As staff do when they publish it. */
async function makeFindable(shift: Shift) {
  await shift.load('session')
  await indexShift(shift)
}

/** As if it had been some hours ago, each at a time of its own. */
async function putBehind({ sessionId }: Shift) {
  const session = await EnrolmentSession.findOrFail(sessionId)
  const endsAt = DateTime.now().minus({ minutes: 5 + (++records % 50) * 150 })
  await session.merge({ startsAt: endsAt.minus({ hours: 2 }), endsAt }).save()
}

/** What a guardian signed for a minor, which waits for staff. */
export async function fillConsent(community: Territory) {
  const minor = await createAged(community, 16)
  return createPaper(minor)
}

/** A day of a training on which the owner has a place, and a neighbour who came to another one. */
export async function fillTraining(community: Territory, owner: Person, staff: Person) {
  const { day } = await createTrainingDay(community, {
    startsIn: { minutes: 30 * 24 * 60 + (++records % 50) * 150 },
  })
  await enrol(day.sessionId, owner)
  const { day: soon } = await createTrainingDay(community, { startsIn: { minutes: 30 } })
  const trainee = await enrol(soon.sessionId, await createVolunteer(community))
  await checkInSeat(trainee.id, 'list', staff)
  return { day, trainee }
}
