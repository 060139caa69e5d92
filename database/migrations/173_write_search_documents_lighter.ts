import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // A key of its own locked the row of the territory for each document, and no territory is ever removed.
    this.schema.raw(
      'alter table search_documents drop constraint search_documents_territory_id_foreign'
    )
    // Few belong to one person alone.
    this.schema.raw('drop index search_documents_owner_id_index')
    this.schema.raw(
      'create index search_documents_owner_id_index on search_documents (owner_id) where owner_id is not null'
    )
    // While autovacuum puts in order what waits in the index nobody else can, so it is not to pause in between.
    this.schema.raw('alter table search_documents set (autovacuum_vacuum_cost_delay = 0)')
  }

  async down() {
    this.schema.raw('alter table search_documents reset (autovacuum_vacuum_cost_delay)')
    this.schema.raw('drop index search_documents_owner_id_index')
    this.schema.raw('create index search_documents_owner_id_index on search_documents (owner_id)')
    this.schema.raw(
      'alter table search_documents add constraint search_documents_territory_id_foreign foreign key (territory_id) references territories (id)'
    )
  }
}
