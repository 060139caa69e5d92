import type { DateTime } from 'luxon'
import type { ListLine } from '#core/lists'
import type { Territory } from '#core/people'
import Service from '../models/service.ts'
import Shift from '../models/shift.ts'
import { clockOf, dayOf } from '../shanghai_time.ts'
import byStart from './by_start.ts'
import latestRecords from './latest_records.ts'

/** Every part that somebody took in a shift, the earliest shift first; names as neighbours see them. */
export default async function serviceLines(territory: Territory): Promise<ListLine[]> {
  const shifts = await Shift.within(territory)
    .preload('organisation')
    .preload('session', (session) =>
      session.preload('enrolments', (enrolments) =>
        enrolments
          .withScopes((seats) => seats.seated())
          .preload('person')
          .preload('attendance')
          .preload('confirmation')
          .orderBy(['seat', 'id'])
      )
    )
    .orderBy(byStart())
    .orderBy('id')
  const enrolments = shifts.flatMap(({ session }) => session.enrolments)
  const counting = await latestRecords(enrolments.map(({ id }) => id))
  return shifts.flatMap((shift) =>
    shift.session.enrolments.map((enrolment) => {
      return lineOf(new Service(enrolment, shift, counting.get(enrolment.id)))
    })
  )
}

function lineOf({ confirmedMinutes, enrolment, points, shift }: Service): ListLine {
  const { attendance, person } = enrolment
  return {
    day: dayOf(shift.session.startsAt),
    shift: shift.title,
    organisation: shift.organisation.name,
    place: shift.place,
    person: person.isShown ? person.maskedName : null,
    checked_in: clockIfAny(attendance?.checkedInAt),
    checked_out: clockIfAny(attendance?.checkedOutAt),
    minutes: confirmedMinutes,
    points,
  }
}

function clockIfAny(moment: DateTime | null | undefined) {
  return moment ? clockOf(moment) : null
}
