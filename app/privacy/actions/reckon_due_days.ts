import PrivacyRequest from '#privacy/models/privacy_request'
import workingDaysAfter from '#holidays/queries/working_days_after'
import { WORKING_DAYS } from '#privacy/queries/due_day'

/** Finds anew by when the open requests are due, after the calendar has changed. */
export default async function reckonDueDays() {
  const open = await PrivacyRequest.query().whereNull('closed_at').orderBy('id')
  for (const request of open) {
    const { day } = await workingDaysAfter(request.createdAt, WORKING_DAYS)
    await request.merge({ dueOn: day }).save()
  }
}
