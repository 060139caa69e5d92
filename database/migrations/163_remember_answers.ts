import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // What somebody gave in one form and every other asks again; one of a kind, the latest.
    this.schema.createTable('remembered_answers', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().references('persons.id')
      table.text('kind').notNullable()
      table.text('answer_sealed').notNullable()
      // The key of the text that calls the form.
      table.text('form').notNullable()
      table.timestamp('given_at').notNullable()
      table.unique(['person_id', 'kind'], 'remembered_answers_once_for_each_kind')
    })

    // A long form that somebody has begun, question by question.
    this.schema.createTable('unfinished_forms', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().references('persons.id')
      table.text('form').notNullable()
      // Of the form, so that what is sent twice counts once.
      table.uuid('request_key').notNullable()
      table.text('answers_sealed').notNullable()
      table.timestamp('created_at').notNullable()
      table.timestamp('updated_at').notNullable()
      table.unique(['person_id', 'form'], 'unfinished_forms_once_for_each_form')
    })
  }

  async down() {
    this.schema.dropTable('unfinished_forms')
    this.schema.dropTable('remembered_answers')
  }
}
