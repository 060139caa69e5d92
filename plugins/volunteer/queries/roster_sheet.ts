import type { I18n } from '@adonisjs/i18n'
import { partyOf } from '#core/enrolment'
import type { Sheet } from '#core/lists'
import type Service from '../models/service.ts'
import type Shift from '../models/shift.ts'
import { clockOf, dayOf } from '../shanghai_time.ts'
import rosterAt from './roster_at.ts'

const columns = [
  ...(['number', 'person', 'companions', 'state'] as const),
  ...(['checked_in', 'checked_out', 'minutes'] as const),
]

/** Who has a seat in a shift, as a sheet in the reader's language; names as neighbours see them. Expects `session`. */
export default async function rosterSheet(shift: Shift, i18n: I18n) {
  const services = await rosterAt(shift)
  return {
    title: `${shift.title} ${dayOf(shift.session.startsAt)}`,
    head: columns.map((column) => i18n.t(`volunteer.roster_file.${column}`)),
    rows: services.map((service, index) => rowOf(service, index + 1, i18n)),
  } satisfies Sheet
}

function rowOf({ confirmedMinutes, enrolment, state }: Service, number: number, i18n: I18n) {
  const { attendance, brought, person } = enrolment
  const checkedOutAt = attendance?.checkedOutAt
  return [
    number,
    person.maskedName,
    partyOf(brought),
    i18n.t(`volunteer.state.${state}`),
    attendance ? clockOf(attendance.checkedInAt) : null,
    checkedOutAt ? clockOf(checkedOutAt) : null,
    confirmedMinutes,
  ]
}
