import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // A picture has a size in pixels, a document a name; a name may say who it is about.
    this.schema.alterTable('files', (table) => {
      table.text('name_sealed')
      table.integer('width').nullable().alter()
      table.integer('height').nullable().alter()
      table.check(
        '(name_sealed is null) = (width is not null and height is not null)',
        [],
        'files_are_pictures_or_documents'
      )
    })
  }

  async down() {
    this.schema.raw('delete from files where name_sealed is not null')
    this.schema.alterTable('files', (table) => {
      table.dropChecks(['files_are_pictures_or_documents'])
      table.dropColumn('name_sealed')
      table.integer('width').notNullable().alter()
      table.integer('height').notNullable().alter()
    })
  }
}
