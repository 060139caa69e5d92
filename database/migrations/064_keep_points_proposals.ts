import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // What one member of staff proposes and another allows, before points move without a rule behind them.
    this.schema.createTable('points_proposals', (table) => {
      table.uuid('id').primary()
      table.text('kind').notNullable()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.uuid('person_id').references('persons.id').index()
      // More than 0 gives to the person or budget, less takes.
      table.bigint('amount').notNullable()
      table.text('reason').notNullable()
      table.jsonb('command').notNullable()
      table.specificType('fingerprint', 'bytea').notNullable()
      table.text('reference').notNullable().unique()
      table.uuid('proposed_by_id').notNullable().references('persons.id')
      table.timestamp('proposed_at').notNullable().defaultTo(this.raw('clock_timestamp()'))
      table.timestamp('expires_at').notNullable()
      table.index(['territory_id', 'proposed_at'])
      // What a decision repeats, so that the database can compare the two.
      table.unique(['id', 'proposed_by_id', 'expires_at', 'fingerprint'])
      table.check("kind in ('adjust', 'correct', 'grant')", [], 'points_proposals_kind_known')
      table.check('expires_at > proposed_at', [], 'points_proposals_end_later')
      table.check("reason <> ''", [], 'points_proposals_have_a_reason')
    })

    this.schema.createTable('points_decisions', (table) => {
      table.uuid('proposal_id').primary()
      table.uuid('proposed_by_id').notNullable()
      table.timestamp('expires_at').notNullable()
      table.specificType('fingerprint', 'bytea').notNullable()
      table.text('verdict').notNullable()
      table.uuid('decided_by_id').notNullable().references('persons.id')
      table.timestamp('decided_at').notNullable().defaultTo(this.raw('clock_timestamp()'))
      table.text('reason')
      table
        .foreign(['proposal_id', 'proposed_by_id', 'expires_at', 'fingerprint'])
        .references(['id', 'proposed_by_id', 'expires_at', 'fingerprint'])
        .inTable('points_proposals')
      table.check("verdict in ('approved', 'declined')", [], 'points_decisions_verdict_known')
      table.check('decided_by_id <> proposed_by_id', [], 'points_decisions_by_a_second_person')
      table.check('decided_at < expires_at', [], 'points_decisions_in_time')
    })

    this.schema.raw(`
      create function points_refuse() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: % refused', tg_table_name, lower(tg_op)
          using errcode = 'restrict_violation';
      end $$`)
    for (const table of ['points_proposals', 'points_decisions']) {
      this.schema.raw(`
        create trigger ${table}_are_kept before update or delete or truncate on ${table}
        for each statement execute function points_refuse()`)
    }
  }

  async down() {
    this.schema.dropTable('points_decisions')
    this.schema.dropTable('points_proposals')
    this.schema.raw('drop function points_refuse()')
  }
}
