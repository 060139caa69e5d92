import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('enrolment_sessions', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('plugin_id').notNullable()
      table.smallint('seats').notNullable()
      table.timestamp('starts_at').notNullable().index()
      table.timestamp('ends_at').notNullable()
      table.timestamps(true, true)
      table.unique(['id', 'seats'])
      table.check('seats >= 1', [], 'enrolment_sessions_have_seats')
      table.check('ends_at > starts_at', [], 'enrolment_sessions_end_after_start')
    })

    this.schema.createTable('enrolments', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.uuid('session_id').notNullable().index()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.smallint('seats')
      table.smallint('seat')
      table.text('code').notNullable()
      table.timestamp('cancelled_at')
      table.timestamps(true, true)
      table.unique(['session_id', 'code'])
      // Each enrolment carries the session's number of seats, kept equal by the database itself.
      // So no seat above it can be taken, and it cannot be lowered below a seat that is.
      table
        .foreign(['session_id', 'seats'])
        .references(['id', 'seats'])
        .inTable('enrolment_sessions')
        .onUpdate('CASCADE')
      table.foreign('session_id').references('enrolment_sessions.id')
      table.check('seat between 1 and seats', [], 'enrolments_seat_exists')
      table.check(
        '(cancelled_at is null) = (seat is not null) and (seat is null) = (seats is null)',
        [],
        'enrolments_sit_or_are_cancelled'
      )
      table.unique(['session_id', 'seat'])
    })
    this.schema.raw(`
      create unique index enrolments_one_per_person on enrolments (session_id, person_id)
        where cancelled_at is null
    `)

    this.schema.createTable('enrolment_attendances', (table) => {
      table.uuid('id').primary()
      table.uuid('enrolment_id').notNullable().unique().references('enrolments.id')
      table.timestamp('checked_in_at').notNullable()
      table.uuid('checked_in_by_id').notNullable().references('persons.id')
      table.timestamp('checked_out_at')
      table.uuid('checked_out_by_id').references('persons.id')
      table.check(
        '(checked_out_at is null) = (checked_out_by_id is null)',
        [],
        'enrolment_attendances_check_out_whole'
      )
    })

    this.schema.createTable('enrolment_confirmations', (table) => {
      table.uuid('id').primary()
      table.uuid('enrolment_id').notNullable().unique().references('enrolments.id')
      table.integer('minutes').notNullable()
      table.uuid('confirmed_by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check('minutes between 1 and 1440', [], 'enrolment_confirmations_minutes')
    })
  }

  async down() {
    this.schema.dropTable('enrolment_confirmations')
    this.schema.dropTable('enrolment_attendances')
    this.schema.dropTable('enrolments')
    this.schema.dropTable('enrolment_sessions')
  }
}
