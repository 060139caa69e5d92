import { BaseSchema } from '#core/database'

export default class extends BaseSchema {
  async up() {
    // A day on which a training is held. Time, seats, deposit and who signed up belong to the session.
    this.schema.createTable('volunteer_training_days', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('training_id').notNullable().references('volunteer_trainings.id').index()
      table.uuid('session_id').notNullable().unique().references('enrolment_sessions.id')
      table.timestamps(true, true)
    })
  }

  async down() {
    this.schema.dropTable('volunteer_training_days')
  }
}
