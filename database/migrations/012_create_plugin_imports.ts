import { BaseSchema } from '@adonisjs/lucid/schema'

/** Lists that staff brought for a plugin, and what became of their lines. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('plugin_imports', (table) => {
      table.uuid('id').primary()
      table.text('plugin_id').notNullable()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('name').notNullable()
      table.integer('lines').notNullable()
      // Counted in the transaction of each line, so that it is right wherever the work was cut off.
      table.integer('taken').notNullable().defaultTo(0)
      // [{"line": 3, "key": "mall.messages.price.range", "field": "mall.fields.price", "values": {…}}, …]
      table.jsonb('faults').notNullable().defaultTo('[]')
      table.uuid('made_by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('finished_at')
      table.index(['plugin_id', 'territory_id', 'created_at'])
      table.check('taken between 0 and lines', [], 'plugin_imports_taken')
    })
  }

  async down() {
    this.schema.dropTable('plugin_imports')
  }
}
