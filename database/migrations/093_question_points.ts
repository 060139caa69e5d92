import { BaseSchema } from '@adonisjs/lucid/schema'

/** People question an entry of their points; staff answer in time, or propose to take the entry back. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('points_appeals', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.uuid('asked_by_id').notNullable().references('persons.id')
      table.bigint('transfer_id').notNullable().references('points_transfers.id')
      table.text('kind').notNullable()
      table.text('words_sealed')
      table.date('due_on').notNullable()
      table.timestamp('taken_up_at')
      table.uuid('taken_up_by_id').references('persons.id').index()
      // The latest correction that somebody proposed; a second person decides about it.
      table.uuid('proposal_id').unique().references('points_proposals.id')
      table.timestamp('closed_at')
      table.timestamp('created_at').notNullable().defaultTo(this.raw('clock_timestamp()'))
      table.check(
        "kind in ('amount', 'not_done', 'not_known', 'other')",
        [],
        'points_appeals_kind_known'
      )
      table.check(
        '(taken_up_at is null) = (taken_up_by_id is null)',
        [],
        'points_appeals_are_taken_up_by_somebody'
      )
      table.check('closed_at >= created_at', [], 'points_appeals_close_later')
    })
    this.schema.raw(`
      create unique index points_appeals_one_open on points_appeals (transfer_id, person_id)
      where closed_at is null`)
    this.schema.raw(`
      create index points_appeals_open on points_appeals (territory_id, due_on)
      where closed_at is null`)

    this.schema.createTable('points_appeal_answers', (table) => {
      table.uuid('id').primary()
      table.uuid('appeal_id').notNullable().unique().references('points_appeals.id')
      table.text('verdict').notNullable()
      table.text('ground')
      table.text('words').notNullable()
      table.uuid('answered_by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.raw('clock_timestamp()'))
      table.check(
        "verdict in ('corrected', 'explained', 'refused')",
        [],
        'points_appeal_answers_verdict_known'
      )
      table.check(
        "(verdict = 'refused') = (ground is not null)",
        [],
        'points_appeal_refusals_have_a_ground'
      )
      table.check("words <> ''", [], 'points_appeal_answers_say_something')
    })
    this.schema.raw(`
      create trigger points_appeal_answers_are_kept before update or delete or truncate
      on points_appeal_answers for each statement execute function points_refuse()`)
  }

  async down() {
    this.schema.dropTable('points_appeal_answers')
    this.schema.dropTable('points_appeals')
  }
}
