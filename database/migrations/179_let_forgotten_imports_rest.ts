import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // They wait to be undone for ever: the lines that this needs are deleted.
    this.schema.raw(`
      update register_imports set state = 'applied', next_chunk = 0, failed_at = null
      where state = 'undoing' and chunks > 0
        and not exists (select from register_import_chunks where import_id = register_imports.id)`)
  }

  async down() {}
}
