import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('plugin_decisions', (table) => {
      // How many rows of each table went when a plugin was purged.
      table.jsonb('counts')
    })
  }

  async down() {
    this.schema.alterTable('plugin_decisions', (table) => {
      table.dropColumn('counts')
    })
  }
}
