import transaction from '#core/transaction'
import Attendance from '#enrolment/models/attendance'
import Enrolment from '#enrolment/models/enrolment'

/**
 * Removes a person's enrolments with a plugin and frees their seats. Those with confirmed minutes are
 * a record of service and stay; the answer says how many.
 */
export default async function eraseEnrolments(pluginId: string, personId: string) {
  return transaction(async (client) => {
    const enrolments = await Enrolment.query({ client })
      .where('person_id', personId)
      .whereHas('session', (session) => session.where('plugin_id', pluginId))
      .preload('confirmation')
      .orderBy('id')
      .forUpdate()
    const erased = enrolments.filter(({ confirmation }) => !confirmation).map(({ id }) => id)
    await Attendance.query({ client }).whereIn('enrolment_id', erased).delete()
    await Enrolment.query({ client }).whereIn('id', erased).delete()
    return enrolments.length - erased.length
  })
}
