import { BaseSchema } from '@adonisjs/lucid/schema'

/** What the desk shows of background work. The queue itself lives in a schema of its own, which it makes. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('kernel_job_runs', (table) => {
      table.uuid('id').primary()
      table.text('plugin_id').notNullable()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('name').notNullable()
      table.jsonb('payload').notNullable()
      table.text('state').notNullable()
      // If not, a round is just doing it, and nobody but the next round would find it again.
      table.boolean('is_queued').notNullable()
      table.integer('attempts').notNullable()
      table.integer('done')
      table.integer('total')
      table.text('error')
      table.timestamp('enqueued_at').notNullable()
      table.timestamp('started_at')
      table.timestamp('finished_at')
      table.check(
        "state in ('waiting', 'running', 'done', 'failed', 'skipped')",
        [],
        'kernel_job_runs_state'
      )
      table.check('done >= 0 and done <= total', [], 'kernel_job_runs_progress')
    })
    // Nearly all are done; whoever looks, looks for the others.
    this.schema.raw(
      "create index kernel_job_runs_undone on kernel_job_runs (territory_id) where state <> 'done'"
    )
    this.schema.raw(
      `create index kernel_job_runs_done on kernel_job_runs (plugin_id, name, territory_id, finished_at, id)
        where state = 'done'`
    )

    // A schedule runs in many communities every minute; one row tells of its latest round.
    this.schema.createTable('kernel_rounds', (table) => {
      table.text('plugin_id').notNullable()
      table.text('name').notNullable()
      table.timestamp('started_at').notNullable()
      table.timestamp('finished_at')
      table.integer('communities').notNullable()
      table.integer('failures').notNullable()
      table.primary(['plugin_id', 'name'])
    })
  }

  async down() {
    this.schema.dropTable('kernel_rounds')
    this.schema.dropTable('kernel_job_runs')
    this.schema.raw('drop schema if exists pgboss cascade')
  }
}
