import { randomInt } from 'node:crypto'
import { DateTime } from 'luxon'
import { transaction, type TransactionClient } from '#core/database'
import { Enrolment, openSession } from '#core/enrolment'
import type { Person } from '#core/people'
import { depositHours } from '#core/points'
import addTask from '../actions/add_task.ts'
import askForCorrection from '../actions/ask_for_correction.ts'
import ensureProfile from '../actions/ensure_profile.ts'
import issueCertificate from '../actions/issue_certificate.ts'
import publishStars from '../actions/publish_stars.ts'
import Organisation from '../models/organisation.ts'
import ServiceRecord from '../models/service_record.ts'
import Shift from '../models/shift.ts'
import type Task from '../models/task.ts'
import recordsOf from '../queries/records_of.ts'
import { dayOf } from '../shanghai_time.ts'
import type { DemoPlace } from './demo_help.ts'

/** How many weeks back neighbours have been serving; the most faithful have their first star to come. */
const WEEKS = 27
const EACH = 4 * 60

/** Half a year of Saturdays, and what follows from it: certificates, a wish, hours, and stars on notice. */
export default async function demoRecords(place: DemoPlace) {
  const { community, neighbours, staff } = place
  const [first, second] = neighbours
  const tasks = await openTasks(place)
  for (let week = WEEKS; week > 0; week--) await serve(place, week, tasks[week % tasks.length])
  await offer(first, ['phones', 'photography'], ['weekends'])
  await offer(second, ['haircuts'], ['weekday_afternoons', 'weekends'])
  const period = { from: dayOf(DateTime.now().minus({ months: 6 })), to: dayOf(DateTime.now()) }
  await issueCertificate(community, first, period)
  const [latest] = await recordsOf(second).limit(1)
  if (latest)
    await askForCorrection(latest, {
      wishedMinutes: 270,
      words: '收队以后还帮忙送了一位老人回家，半小时没有算。',
    })
  await saveHours(first)
  await publishStars(community, staff)
}

/** One Saturday: the most faithful always, whoever signs in every fourth week, others now and then. */
async function serve({ community, neighbours, staff }: DemoPlace, week: number, task: Task) {
  const startsAt = DateTime.now()
    .setZone('Asia/Shanghai')
    .minus({ weeks: week })
    .set({ weekday: 6, hour: 8, minute: 0, second: 0, millisecond: 0 })
  const endsAt = startsAt.plus({ minutes: EACH })
  const [first, ...others] = neighbours
  const faithful = others.slice(-2)
  const some = others.slice(0, -2).filter((_, place) => (place + week) % 5 === 0)
  const people = [...faithful, ...some, ...(week % 4 === 0 ? [first] : [])]
  await transaction(async (client) => {
    const { id: sessionId } = await openSession({
      ...{ pluginId: 'volunteer', territoryId: community.id, seats: 20, startsAt, endsAt },
    })
    const shift = await Shift.create(
      {
        ...{ territoryId: community.id, organisationId: task.organisationId, sessionId },
        ...wordsOf(task),
        ...{ taskId: task.id, reward: task.reward, pointsPerHour: 20, publishedAt: startsAt },
      },
      { client }
    )
    for (const [place, person] of people.entries()) {
      await takePart(shift, person, { seat: place + 1, startsAt, endsAt, staff, client })
    }
  })
}

function wordsOf({ bring, description, place, title }: Task) {
  return { bring, description, place, title }
}

/** What is done on Saturdays, by whom. */
async function openTasks({ community, organisation, staff }: DemoPlace) {
  const school = await Organisation.create({
    ...{ territoryId: community.id, name: '东大街小学家校志愿队', contactPhone: '0935-2212388' },
  })
  const [patrol, cleaning, lessons] = [organisation, organisation, school].map(({ id }, place) => {
    return { ...sorts[place], organisation: id, reward: 'points' as const }
  })
  return [
    await addTask(community, patrol, staff),
    await addTask(community, cleaning, staff),
    await addTask(community, lessons, staff),
  ]
}

const sorts = [
  {
    title: '周末平安巡逻',
    description: '两人一组，走一圈小区，看看消防通道。',
    place: '社区警务室',
    category: 'safety' as const,
  },
  {
    title: '小区清洁日',
    description: '清理楼道和绿地。',
    place: '南苑小区中心花园',
    category: 'environment' as const,
  },
  {
    title: '周末课堂',
    description: '陪孩子们写作业、读书。',
    place: '社区图书角',
    category: 'children' as const,
  },
]

type Part = {
  seat: number
  startsAt: DateTime
  endsAt: DateTime
  staff: Person
  client: TransactionClient
}

/** What the points of these Saturdays are has been said already, where the demo gives out points. */
async function takePart(
  shift: Shift,
  person: Person,
  { client, endsAt, seat, staff, startsAt }: Part
) {
  const { id: shiftId, sessionId, territoryId } = shift
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const enrolment = await Enrolment.create(
    { territoryId, sessionId, personId: person.id, seats: 20, seat, code, startsAt, endsAt },
    { client }
  )
  const seen = {
    checkedInAt: startsAt,
    checkedOutAt: endsAt,
    notedAt: startsAt,
    how: 'list' as const,
  }
  await enrolment
    .related('attendance')
    .create({ ...seen, checkedInById: staff.id, checkedOutById: staff.id })
  await enrolment.related('confirmation').create({ minutes: EACH, confirmedById: staff.id })
  await ensureProfile(person.id, territoryId)
  await ServiceRecord.create(
    {
      ...{ territoryId, shiftId, enrolmentId: enrolment.id, personId: person.id, version: 1 },
      ...{ minutes: EACH, confirmedAs: 'staff' as const, confirmedById: staff.id },
    },
    { client }
  )
}

async function offer(person: Person, skills: string[], freeTimes: string[]) {
  const profile = await ensureProfile(person.id, person.territoryId)
  await profile.merge({ skills, freeTimes }).save()
}

/** Two mornings that were given for hours. */
async function saveHours({ id: personId }: Person) {
  for (const [place, shift] of ['陪独居老人聊天', '代买药品'].entries()) {
    await depositHours({
      ...{ pluginId: 'volunteer', personId, minutes: 90 + 30 * place },
      reference: `demo:${personId}:${place}`,
      reason: { key: 'volunteer.hours.service', values: { shift } },
    })
  }
}
