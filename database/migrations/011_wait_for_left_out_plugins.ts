import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Plugins that are on where it happened, but did not run in the process that fanned it out.
    this.schema.alterTable('kernel_events', (table) => {
      table.specificType('waits_for', 'text[]').notNullable().defaultTo('{}')
    })
  }

  async down() {
    this.schema.alterTable('kernel_events', (table) => {
      table.dropColumn('waits_for')
    })
  }
}
