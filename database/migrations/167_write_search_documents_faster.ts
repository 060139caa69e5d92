import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Words hardly get shorter by compressing, and ranking reads them: up to a page they stand as they are, in the row.
    this.schema.raw('alter table search_documents alter column lexemes set storage external')
    this.schema.raw('alter table search_documents set (toast_tuple_target = 8160)')
    // How long the list of what is not yet in order may become is said by whoever writes: few or many.
    this.schema.raw('alter index search_documents_lexemes_gin reset (gin_pending_list_limit)')
  }

  async down() {
    this.schema.raw('alter index search_documents_lexemes_gin set (gin_pending_list_limit = 1024)')
    this.schema.raw('alter table search_documents reset (toast_tuple_target)')
    this.schema.raw('alter table search_documents alter column lexemes set storage extended')
  }
}
