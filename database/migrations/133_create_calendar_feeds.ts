import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // A secret address by which a phone reads somebody's calendar, until it is taken back.
    this.schema.createTable('enrolment_calendar_feeds', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().references('persons.id')
      table.text('secret_sealed').notNullable()
      table.text('secret_digest').notNullable().unique()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('ended_at')
    })
    this.schema.raw(`
      create unique index enrolment_calendar_feeds_one_open on enrolment_calendar_feeds (person_id)
      where ended_at is null`)
  }

  async down() {
    this.schema.dropTable('enrolment_calendar_feeds')
  }
}
