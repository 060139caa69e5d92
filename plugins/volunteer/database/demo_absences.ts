import { randomInt } from 'node:crypto'
import { DateTime } from 'luxon'
import { Enrolment, openSession } from '#core/enrolment'
import type { Person } from '#core/people'
import Shift from '../models/shift.ts'
import type { DemoPlace } from './demo_help.ts'

type Place = Pick<DemoPlace, 'community' | 'organisation' | 'staff'>

/** A shift three days ago: one neighbour was there, one had a good reason not to come, one was simply missed. */
export default async function demoAbsences(place: Place, [there, ill, missed]: Person[]) {
  const shift = await planBehind(place)
  const came = await sit(shift, there, 1)
  const { endsAt, startsAt } = came
  await came.related('attendance').create({
    ...{ checkedInAt: startsAt, checkedOutAt: endsAt, notedAt: startsAt, how: 'list' },
    ...{ checkedInById: place.staff.id, checkedOutById: place.staff.id },
  })
  const excuse = { excusedAt: DateTime.now(), excusedById: place.staff.id, excuse: '那天发烧了' }
  await note(await sit(shift, ill, 2), excuse)
  await note(await sit(shift, missed, 3), {})
}

async function planBehind({ community, organisation }: Place) {
  const startsAt = DateTime.now()
    .setZone('Asia/Shanghai')
    .minus({ days: 3 })
    .set({ hour: 16, minute: 30, second: 0, millisecond: 0 })
  const words = { title: '护学岗：放学路口值守', place: '东大街小学南门' }
  const session = await openSession({
    ...{ pluginId: 'volunteer', territoryId: community.id, seats: 6, ...words },
    ...{ startsAt, endsAt: startsAt.plus({ minutes: 90 }) },
  })
  await session.merge({ settledAt: DateTime.now() }).save()
  const shift = await Shift.create({
    ...{ territoryId: community.id, organisationId: organisation.id, sessionId: session.id },
    ...{ ...words, description: '在校门口的路口提醒车辆慢行，带孩子们过马路。', bring: null },
    ...{ pointsPerHour: 20, publishedAt: startsAt },
  })
  await shift.load('session')
  return shift
}

function sit({ session, sessionId, territoryId }: Shift, { id: personId }: Person, seat: number) {
  const { endsAt, seats, startsAt } = session
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  return Enrolment.create({ territoryId, sessionId, personId, seats, seat, code, startsAt, endsAt })
}

type Excuse = { excusedAt?: DateTime; excusedById?: string; excuse?: string }

async function note(enrolment: Enrolment, excuse: Excuse) {
  const { endsAt: missedAt, personId, territoryId } = enrolment
  const missed = { territoryId, personId, pluginId: 'volunteer', missedAt }
  await enrolment.related('noShow').create({ ...missed, ...excuse })
}
