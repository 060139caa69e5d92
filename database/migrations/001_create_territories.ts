import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw('create extension if not exists ltree')
    this.schema.createTable('territories', (table) => {
      table.uuid('id').primary()
      // Opaque text: the police, the statisticians and the grids each count differently.
      table.text('code').notNullable().unique()
      table.text('name').notNullable()
      table.text('level').notNullable()
      table.uuid('parent_id').references('territories.id').index()
      // What decides who covers what; made of codes with dots between them.
      table.specificType('path', 'ltree').notNullable().unique()
      table.timestamps(true, true)
      table.check(
        "level in ('province', 'city', 'county', 'street', 'community', 'grid')",
        [],
        'territories_level_known'
      )
    })
    this.schema.raw('create index territories_path_gist on territories using gist (path)')
  }

  async down() {
    this.schema.dropTable('territories')
  }
}
