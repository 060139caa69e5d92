import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw('create extension if not exists btree_gist')
    // Who lived where, and when. A person may have two homes; persons.household_id is the one of every day.
    this.schema.createTable('household_members', (table) => {
      table.uuid('id').primary()
      table.uuid('household_id').notNullable().references('households.id')
      table.uuid('person_id').notNullable().references('persons.id').index()
      // To the head of the household, by GB/T 4761: one digit, or two where it is known closely.
      table.text('relation')
      table.date('moved_in_on').notNullable()
      table.date('moved_out_on')
      table.uuid('moved_in_by_id').references('persons.id')
      table.uuid('moved_out_by_id').references('persons.id')
      table.timestamps(true, true)
      table.check("relation ~ '^[0-9]{1,2}$'", [], 'household_members_relation_is_a_code')
      table.check('moved_out_on > moved_in_on', [], 'household_members_leave_after_coming')
    })
    this.schema.raw(`
      alter table household_members add constraint household_members_live_there_once
      exclude using gist (
        household_id with =, person_id with =, daterange(moved_in_on, moved_out_on) with &&
      )`)
    this.schema.raw(`
      alter table household_members add constraint household_members_have_one_head
      exclude using gist (household_id with =, daterange(moved_in_on, moved_out_on) with &&)
      where (relation in ('0', '02'))`)
    this.schema.raw(`
      insert into household_members (id, household_id, person_id, moved_in_on)
      select gen_random_uuid(), household_id, id, created_at::date
      from persons where household_id is not null`)
  }

  async down() {
    this.schema.dropTable('household_members')
  }
}
