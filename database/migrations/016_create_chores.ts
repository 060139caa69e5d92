import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // One row for each piece of work that the core does by itself, over and over.
    this.schema.createTable('chores', (table) => {
      table.text('name').primary()
      table.timestamp('due_at').notNullable()
      // Who does it now, and until when they are believed to be alive.
      table.uuid('claim')
      table.timestamp('claimed_until')
      table.timestamp('started_at')
      table.timestamp('finished_at')
      table.integer('failures').notNullable().defaultTo(0)
      table.text('error')
      table.check('(claim is null) = (claimed_until is null)', [], 'chores_are_claimed_for_a_time')
    })
  }

  async down() {
    this.schema.dropTable('chores')
  }
}
