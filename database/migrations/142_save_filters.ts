import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // What somebody of the staff narrows a list to again and again, by a name of their own.
    this.schema.createTable('saved_filters', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().references('persons.id').onDelete('cascade')
      table.text('path').notNullable()
      table.text('name').notNullable()
      table.text('query').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['person_id', 'path', 'name'])
      table.check("path like '/desk/%'", [], 'saved_filters_are_of_the_desk')
    })
  }

  async down() {
    this.schema.dropTable('saved_filters')
  }
}
