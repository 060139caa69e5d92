import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Who would like to have a time that somebody else has, in the order in which they said so.
    this.schema.createTable('booking_waits', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('plugin_id').notNullable()
      table.uuid('resource_id').notNullable().references('booking_resources.id').index()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.timestamp('starts_at').notNullable()
      table.timestamp('ends_at').notNullable()
      table.timestamp('told_at')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['person_id', 'resource_id', 'starts_at', 'ends_at'])
      table.check('ends_at > starts_at', [], 'booking_waits_end_after_start')
    })
  }

  async down() {
    this.schema.dropTable('booking_waits')
  }
}
