import { BaseSchema } from '#core/database'

/** It never cleans up. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('untidy_heaps', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
    })
  }

  async down() {}
}
