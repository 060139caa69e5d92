import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import reckonDueDays from '#privacy/actions/reckon_due_days'

type Day = { day: string; name: string; isWorkday: boolean }

/** Says of one day whether it is worked on, in place of what the calendar says; what is due is reckoned anew. */
export default async function setCalendarDay({ day, isWorkday, name }: Day, by: Person) {
  await transaction(async (client) => {
    await client
      .knexQuery()
      .table('calendar_days')
      .insert({ day, is_workday: isWorkday, name, decided_by_id: by.id })
      .onConflict('day')
      .merge()
    await recordAct({
      act: 'privacy.calendar_day_set',
      by,
      subject: { kind: 'calendar_day', id: day },
      territoryId: null,
      after: { day, isWorkday, name },
    })
  })
  await reckonDueDays()
}
