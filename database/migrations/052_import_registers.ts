import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    for (const name of ['households', 'buildings']) {
      this.schema.alterTable(name, (table) => table.uuid('import_id').index())
    }

    // A list that was brought, and how far it has come: the work goes on from `next_chunk` in any process.
    this.schema.createTable('register_imports', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('register').notNullable()
      table.text('file_name').notNullable()
      table.text('state').notNullable()
      // Which column stands where; null for those that mean nothing here.
      table.jsonb('head').notNullable()
      table.integer('lines').notNullable()
      table.integer('chunks').notNullable()
      table.integer('next_chunk').notNullable().defaultTo(0)
      table.uuid('made_by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('worked_at')
      table.timestamp('failed_at')
      table.check(
        "register in ('persons', 'houses', 'organisations')",
        [],
        'register_imports_register'
      )
      table.check(
        "state in ('checking', 'checked', 'applying', 'applied', 'undoing', 'undone')",
        [],
        'register_imports_state'
      )
    })

    // Some hundred lines at a time, sealed: they hold names and numbers. Gone a month later.
    this.schema.createTable('register_import_chunks', (table) => {
      table.uuid('id').primary()
      table.uuid('import_id').notNullable().references('register_imports.id').onDelete('CASCADE')
      table.integer('ordinal').notNullable()
      table.text('lines_sealed').notNullable()
      table.unique(['import_id', 'ordinal'])
    })

    this.schema.createTable('register_import_lines', (table) => {
      table.uuid('import_id').notNullable().references('register_imports.id').onDelete('CASCADE')
      // As the table program numbers it.
      table.integer('line').notNullable()
      table.integer('chunk').notNullable()
      table.text('key_digest')
      table.text('outcome').notNullable()
      table.jsonb('faults').notNullable().defaultTo('[]')
      // What was made of it.
      table.uuid('record_id')
      table.primary(['import_id', 'line'])
      table.index(['import_id', 'key_digest'])
      table.index(['import_id', 'outcome', 'line'])
      table.check(
        "outcome in ('ready', 'faulty', 'repeated', 'known', 'taken', 'undone', 'kept')",
        [],
        'register_import_lines_outcome'
      )
    })
  }

  async down() {
    this.schema.dropTable('register_import_lines')
    this.schema.dropTable('register_import_chunks')
    this.schema.dropTable('register_imports')
    for (const name of ['households', 'buildings']) {
      this.schema.alterTable(name, (table) => table.dropColumn('import_id'))
    }
  }
}
