import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Bookings that were made together, every so many weeks, and can be given up together.
    this.schema.createTable('booking_series', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('plugin_id').notNullable()
      table.uuid('resource_id').notNullable().references('booking_resources.id')
      table.uuid('made_by_id').notNullable().references('persons.id')
      table.uuid('request_key').notNullable()
      table.smallint('weeks').notNullable()
      table.date('until').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['made_by_id', 'request_key'])
      table.check('weeks between 1 and 4', [], 'booking_series_weeks')
    })
    this.schema.alterTable('bookings', (table) => {
      table.uuid('series_id').references('booking_series.id').index()
    })
  }

  async down() {
    this.schema.alterTable('bookings', (table) => {
      table.dropColumn('series_id')
    })
    this.schema.dropTable('booking_series')
  }
}
