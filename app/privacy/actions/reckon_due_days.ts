import PrivacyRequest from '#privacy/models/privacy_request'
import daysUnlikeWeekdays from '#holidays/queries/days_unlike_weekdays'
import { WORKING_DAYS } from '#privacy/queries/due_day'
import workingDaysAfter from '#privacy/working_days'

/** Finds anew by when the open requests are due, after the calendar has changed. */
export default async function reckonDueDays() {
  const overrides = await daysUnlikeWeekdays()
  const open = await PrivacyRequest.query().whereNull('closed_at').orderBy('id')
  for (const request of open) {
    const asked = request.createdAt.setZone('Asia/Shanghai')
    const { day } = workingDaysAfter(asked, WORKING_DAYS, overrides)
    await request.merge({ dueOn: day }).save()
  }
}
