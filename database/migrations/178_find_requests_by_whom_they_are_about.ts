import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('representation_requests', (table) => {
      table.index('identity_number_digest')
    })
  }

  async down() {
    this.schema.alterTable('representation_requests', (table) => {
      table.dropIndex('identity_number_digest')
    })
  }
}
