import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Transfers that stand or fall together have the key of the first of them.
    this.schema.alterTable('points_transfers', (table) => {
      table.specificType('group_key', 'bytea')
      table.check('octet_length(group_key) = 16', [], 'points_transfers_group_key_length')
    })
  }

  async down() {
    this.schema.alterTable('points_transfers', (table) => table.dropColumn('group_key'))
  }
}
