import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('search_documents', (table) => {
      table.uuid('id').primary()
      table.text('plugin_id').notNullable()
      table.text('kind').notNullable()
      table.uuid('document_id').notNullable()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('title').notNullable()
      table.text('detail').notNullable()
      table.text('href').notNullable()
      table.text('icon').notNullable()
      // Lower-case, half-width: what was typed is brought into the same form before it is compared.
      table.text('words').notNullable()
      table.text('pinyin').notNullable()
      table.text('initials').notNullable()
      table.timestamps(true, true)
      table.unique(['plugin_id', 'kind', 'document_id'])
    })
  }

  async down() {
    this.schema.dropTable('search_documents')
  }
}
