import { BaseSchema } from '#core/database'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('volunteer_organisations', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('name').notNullable()
      table.text('contact_phone').notNullable()
      table.timestamps(true, true)
      table.unique(['territory_id', 'name'])
    })

    // Time, seats and who has signed up belong to the session, which the enrolment kit keeps.
    this.schema.createTable('volunteer_shifts', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('organisation_id').notNullable().references('volunteer_organisations.id').index()
      table.uuid('session_id').notNullable().unique().references('enrolment_sessions.id')
      table.text('title').notNullable()
      table.text('description').notNullable()
      table.text('bring')
      table.text('place').notNullable()
      table.integer('points_per_hour').notNullable()
      table.timestamp('published_at')
      table.timestamps(true, true)
      table.check('points_per_hour > 0', [], 'volunteer_shifts_points_positive')
    })
  }

  async down() {
    this.schema.dropTable('volunteer_shifts')
    this.schema.dropTable('volunteer_organisations')
  }
}
