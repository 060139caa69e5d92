import { BaseSchema } from '#core/database'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('mall_pictures', (table) => {
      table.uuid('id').primary()
      table.uuid('good_id').notNullable().references('mall_goods.id').index()
      table.uuid('file_id').notNullable().unique().references('files.id')
      // What it shows, for whoever does not see it.
      table.text('description').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
    })
  }

  async down() {
    this.schema.dropTable('mall_pictures')
  }
}
