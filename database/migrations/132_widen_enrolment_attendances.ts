import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('enrolment_attendances', (table) => {
      // How it was seen, and when it became known: later than it happened, where there was no network.
      table.text('how').notNullable().defaultTo('code')
      table.timestamp('noted_at').notNullable().defaultTo(this.now())
      // Of one tap on one device, however often it is sent.
      table.uuid('request_key').unique()
      table.check(
        "how in ('code', 'scan', 'list', 'beneficiary')",
        [],
        'enrolment_attendances_how_known'
      )
    })
    this.schema.raw('update enrolment_attendances set noted_at = checked_in_at')

    // Who had a seat and never came. It counts less with time; staff may excuse it.
    this.schema.createTable('enrolment_no_shows', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.uuid('enrolment_id').notNullable().unique().references('enrolments.id')
      table.uuid('person_id').notNullable().references('persons.id')
      table.text('plugin_id').notNullable()
      table.timestamp('missed_at').notNullable()
      table.timestamp('excused_at')
      table.uuid('excused_by_id').references('persons.id')
      table.text('excuse')
      table.index(['person_id', 'missed_at'])
      table.check(
        '(excused_at is null) = (excuse is null) and (excused_at is null) = (excused_by_id is null)',
        [],
        'enrolment_no_shows_are_excused_whole'
      )
    })
  }

  async down() {
    this.schema.dropTable('enrolment_no_shows')
    this.schema.alterTable('enrolment_attendances', (table) => {
      for (const column of ['how', 'noted_at', 'request_key']) table.dropColumn(column)
    })
  }
}
