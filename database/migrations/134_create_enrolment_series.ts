import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Sessions that come round, such as every Tuesday from two to four; days left out are its exceptions.
    this.schema.createTable('enrolment_series', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('plugin_id').notNullable()
      table.jsonb('plan').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
    })
    this.schema.alterTable('enrolment_sessions', (table) => {
      table.uuid('series_id').references('enrolment_series.id').index()
    })
  }

  async down() {
    this.schema.alterTable('enrolment_sessions', (table) => table.dropColumn('series_id'))
    this.schema.dropTable('enrolment_series')
  }
}
