import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // What somebody put first on their home page: what was put there last stands first.
    this.schema.createTable('pinned_tiles', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().references('persons.id').onDelete('cascade')
      // `mall/goods`, as the order of a community names it.
      table.text('tile').notNullable()
      table.timestamp('pinned_at').notNullable().defaultTo(this.now())
      table.unique(['person_id', 'tile'])
    })
  }

  async down() {
    this.schema.dropTable('pinned_tiles')
  }
}
