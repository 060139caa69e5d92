import { BaseSchema } from '@adonisjs/lucid/schema'

/** Two entries of one person become one, and two again where that was wrong. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('person_merges', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('kept_id').notNullable().references('persons.id').index()
      table.uuid('merged_id').notNullable().references('persons.id').index()
      // Null where a provider outside had proved it.
      table.uuid('merged_by_id').references('persons.id')
      table.text('reason').notNullable()
      table.text('kept_level_before').notNullable()
      table.boolean('took_network_number').notNullable().defaultTo(false)
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check('kept_id <> merged_id', [], 'person_merges_take_two')
      table.check(
        'merged_by_id not in (kept_id, merged_id)',
        [],
        'person_merges_are_not_for_oneself'
      )
    })

    // Every reference that was led from one to the other, so that undoing restores exactly these.
    this.schema.createTable('person_merge_moves', (table) => {
      table.uuid('id').primary()
      table.uuid('merge_id').notNullable().references('person_merges.id').index()
      table.text('table_name').notNullable()
      table.jsonb('row_key').notNullable()
      table.text('column_name').notNullable()
      // Ids of what the column referred to; not keys, since they lead to many tables.
      table.uuid('before')
      table.uuid('after').notNullable()
    })

    // Points that followed: what there was at the merge, and what was set aside then and freed later.
    this.schema.createTable('person_merge_points', (table) => {
      table.uuid('id').primary()
      table.uuid('merge_id').notNullable().references('person_merges.id').index()
      table.bigInteger('transfer_id').notNullable().unique().references('points_transfers.id')
      table.bigInteger('amount').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check('amount > 0', [], 'person_merge_points_are_some')
    })

    this.schema.createTable('person_unmerges', (table) => {
      table.uuid('id').primary()
      table.uuid('merge_id').notNullable().unique().references('person_merges.id')
      table.uuid('unmerged_by_id').notNullable().references('persons.id')
      table.text('reason').notNullable()
      // Of what had followed; less only where the rest has been spent.
      table.bigInteger('points_returned').notNullable()
      table.bigInteger('points_missing').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check(
        'points_returned >= 0 and points_missing >= 0',
        [],
        'person_unmerges_return_points'
      )
    })

    this.schema.raw(`
      alter table persons add constraint persons_are_not_merged_into_themselves
      check (merged_into_id <> id)`)
    this.schema.raw('create index persons_merged_into on persons (merged_into_id)')
    // Under whichever id somebody was known once: who they are now.
    this.schema.raw(`
      create function person_now(asked uuid) returns uuid language sql stable as $$
        with recursive chain as (
          select id, merged_into_id from persons where id = asked
          union all
          select person.id, person.merged_into_id
          from persons as person join chain on person.id = chain.merged_into_id
        )
        select id from chain where merged_into_id is null
      $$`)
  }

  async down() {
    this.schema.raw('drop function person_now(uuid)')
    this.schema.raw('drop index persons_merged_into')
    this.schema.raw('alter table persons drop constraint persons_are_not_merged_into_themselves')
    this.schema.dropTable('person_unmerges')
    this.schema.dropTable('person_merge_points')
    this.schema.dropTable('person_merge_moves')
    this.schema.dropTable('person_merges')
  }
}
