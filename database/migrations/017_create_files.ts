import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('files', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('uploaded_by_id').references('persons.id').index()
      // The key of its bytes, sealed in turn; null where everybody may see them. Gone with the file,
      // so that what a backup still has of it cannot be read either.
      table.text('key_sealed')
      table.text('media_type').notNullable()
      table.integer('width').notNullable()
      table.integer('height').notNullable()
      // Set by the record that shows it; until then nobody does, and after a day it is swept away.
      table.timestamp('attached_at')
      // From here on nobody is shown it; a moment later its bytes are gone too.
      table.timestamp('removed_at')
      table.timestamp('erased_at')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check('erased_at is null or removed_at is not null', [], 'files_are_removed_first')
    })
    this.schema.raw(`
      create index files_to_sweep on files (created_at)
        where erased_at is null and (attached_at is null or removed_at is not null)`)
  }

  async down() {
    this.schema.dropTable('files')
  }
}
