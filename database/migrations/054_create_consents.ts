import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // A story, never edited: the latest answer of a person about a purpose is the one that counts.
    this.schema.createTable('consent_answers', (table) => {
      table.uuid('id').primary()
      table.specificType('position', 'bigint generated always as identity').notNullable().unique()
      table.uuid('person_id').notNullable().references('persons.id')
      // Whose hand it was: the person, a guardian, or staff at the counter.
      table.uuid('by_id').notNullable().references('persons.id').index()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('purpose').notNullable()
      table.text('version').notNullable()
      table.text('answer').notNullable()
      table.text('how').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.index(['person_id', 'purpose', 'position'])
      table.check("answer in ('given', 'refused', 'withdrawn')", [], 'consent_answers_known')
      table.check("how in ('screen', 'counter', 'paper')", [], 'consent_answers_how_known')
    })
    this.schema.raw(`
      create trigger consent_answers_are_kept before update on consent_answers
      for each statement execute function audit_refuse()`)
  }

  async down() {
    this.schema.dropTable('consent_answers')
  }
}
