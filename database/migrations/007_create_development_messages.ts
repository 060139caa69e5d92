import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // What would have been sent to phones, where no message channel is connected.
    this.schema.createTable('development_messages', (table) => {
      table.uuid('id').primary()
      table.text('recipient').notNullable()
      table.text('text').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
    })
  }

  async down() {
    this.schema.dropTable('development_messages')
  }
}
