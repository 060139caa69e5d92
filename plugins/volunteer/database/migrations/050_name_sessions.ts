import { BaseSchema } from '#core/database'

/** Notices and calendars call a session what its shift is called; who finds it full can wait two hours for an answer. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      update enrolment_sessions as session
      set title = shift.title, place = shift.place, href = '/volunteer/shifts/' || shift.id,
        offer_minutes = 120
      from volunteer_shifts as shift where shift.session_id = session.id`)
  }

  async down() {
    // The words stay with the shifts.
  }
}
