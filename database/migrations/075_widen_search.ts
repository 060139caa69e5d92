import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw('create sequence search_positions')
    this.schema.alterTable('search_documents', (table) => {
      table.specificType('keywords', 'text[]').notNullable().defaultTo('{}')
      // The texts of the declared fields, by how much they count.
      table.text('high').notNullable().defaultTo('')
      table.text('normal').notNullable().defaultTo('')
      table.text('low').notNullable().defaultTo('')
      // For everybody, unless there are roles or an owner.
      table.specificType('roles', 'text[]').notNullable().defaultTo('{}')
      table.uuid('owner_id').references('persons.id').index()
      table.timestamp('visible_from')
      table.timestamp('visible_until')
      table.specificType('boost', 'smallint').notNullable().defaultTo(0)
      table.boolean('suggests').notNullable().defaultTo(true)
      table.jsonb('facets').notNullable().defaultTo('{}')
      // Minutes of the week, from Monday 0:00 on.
      table.specificType('open_during', 'int4multirange')
      // Newer documents have higher positions; what was written before this has none.
      table.bigInteger('position').notNullable().defaultTo(0)
      // The way in which texts were cut; 0 is indexed anew as soon as there is time.
      table.specificType('form', 'smallint').notNullable().defaultTo(0).index()
      table.text('digest').notNullable().defaultTo('')
      table.specificType('lexemes', 'tsvector').notNullable().defaultTo('')
      table.check('boost between 0 and 9', [], 'search_documents_boost_small')
    })
    // What is not yet in order is looked through with every search, so it is kept short, in kilobytes.
    this.schema.raw(
      'create index search_documents_lexemes_gin on search_documents using gin (lexemes) with (gin_pending_list_limit = 1024)'
    )
    this.schema.raw('create index search_documents_words_index on search_documents (words)')
    // Which documents are common and which rare must be known soon after many were written.
    this.schema.raw(
      'alter table search_documents set (autovacuum_analyze_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05)'
    )
  }

  async down() {
    this.schema.alterTable('search_documents', (table) => {
      table.dropIndex([], 'search_documents_words_index')
      table.dropColumns(
        ...['keywords', 'high', 'normal', 'low', 'roles', 'owner_id', 'visible_from'],
        ...['visible_until', 'boost', 'suggests', 'facets', 'open_during', 'position', 'form'],
        ...['digest', 'lexemes']
      )
    })
    this.schema.raw('drop sequence search_positions')
  }
}
