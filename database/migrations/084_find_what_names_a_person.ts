import { BaseSchema } from '@adonisjs/lucid/schema'

/** Who recorded, ended or confirmed something, in tables that grow with the people of a city. */
const columns = [
  ['person_facts', 'recorded_by_id'],
  ['person_facts', 'superseded_by_id'],
  ['house_relations', 'recorded_by_id'],
  ['house_relations', 'superseded_by_id'],
  ['household_members', 'moved_in_by_id'],
  ['household_members', 'moved_out_by_id'],
  ['household_members', 'superseded_by_id'],
  ['audit_entries', 'on_behalf_of_id'],
  ['enrolment_attendances', 'checked_in_by_id'],
  ['enrolment_attendances', 'checked_out_by_id'],
  ['enrolment_confirmations', 'confirmed_by_id'],
] as const

/**
 * Before a person is removed, each table that may name them is asked. Without an index it is read from end to
 * end, for each person of a list that is undone.
 */
export default class extends BaseSchema {
  async up() {
    for (const [table, column] of columns) {
      this.schema.raw(
        `create index ${table}_${column} on ${table} (${column}) where ${column} is not null`
      )
    }
  }

  async down() {
    for (const [table, column] of columns) this.schema.raw(`drop index ${table}_${column}`)
  }
}
