import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Who waits for a seat, in the order in which they came. A place is never given twice.
    this.schema.createTable('enrolment_waits', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.uuid('session_id').notNullable().references('enrolment_sessions.id')
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.integer('place').notNullable()
      table.jsonb('companions').notNullable().defaultTo('[]')
      table.uuid('enrolled_by_id').references('persons.id')
      // The seat that is offered, or was taken.
      table.uuid('enrolment_id').unique().references('enrolments.id').onDelete('SET NULL')
      table.timestamp('ended_at')
      table.text('ending')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['session_id', 'place'])
      table.check('place >= 1', [], 'enrolment_waits_places_count')
      table.check('(ended_at is null) = (ending is null)', [], 'enrolment_waits_end_whole')
      table.check(
        "ending in ('seated', 'left', 'declined', 'expired', 'closed', 'session_cancelled')",
        [],
        'enrolment_waits_ending_known'
      )
    })
    this.schema.raw(`
      create unique index enrolment_waits_one_per_person on enrolment_waits (session_id, person_id)
      where ended_at is null`)

    // At most so many of a group, such as those under 60. Each seat that counts has a place of its own.
    this.schema.createTable('enrolment_quotas', (table) => {
      table.uuid('id').primary()
      table.uuid('session_id').notNullable().references('enrolment_sessions.id').index()
      table.jsonb('group').notNullable()
      table.boolean('is_for_others').notNullable().defaultTo(false)
      table.smallint('at_most').notNullable()
      table.unique(['id', 'at_most'])
      table.check('at_most >= 0', [], 'enrolment_quotas_not_negative')
    })
    this.schema.createTable('enrolment_quota_places', (table) => {
      table.uuid('enrolment_id').notNullable().references('enrolments.id').onDelete('CASCADE')
      table.uuid('quota_id').notNullable()
      table.smallint('at_most').notNullable()
      table.smallint('place').notNullable()
      table.primary(['enrolment_id', 'quota_id'])
      table.unique(['quota_id', 'place'])
      table
        .foreign(['quota_id', 'at_most'])
        .references(['id', 'at_most'])
        .inTable('enrolment_quotas')
        .onUpdate('CASCADE')
      table.check('place between 1 and at_most', [], 'enrolment_quota_places_exist')
    })
  }

  async down() {
    this.schema.dropTable('enrolment_quota_places')
    this.schema.dropTable('enrolment_quotas')
    this.schema.dropTable('enrolment_waits')
  }
}
