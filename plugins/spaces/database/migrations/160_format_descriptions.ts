import { BaseSchema } from '#core/database'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('spaces_spaces', (table) => {
      // Null as long as there is only the plain text beside it.
      table.text('description_html')
    })
  }

  async down() {
    this.schema.alterTable('spaces_spaces', (table) => table.dropColumn('description_html'))
  }
}
