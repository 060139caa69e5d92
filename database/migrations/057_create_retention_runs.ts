import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // What was deleted because its time had passed, and what the oldest is that is left: the proof.
    this.schema.createTable('retention_runs', (table) => {
      table.uuid('id').primary()
      table.boolean('is_trial').notNullable()
      table.uuid('begun_by_id').references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('finished_at')
      // [{"kind": "identity.session", "due": 3, "deleted": 3, "left": 0, "oldest": "…", "fault": null}, …]
      table.jsonb('results').notNullable().defaultTo('[]')
      table.index(['created_at', 'id'])
    })
  }

  async down() {
    this.schema.dropTable('retention_runs')
  }
}
