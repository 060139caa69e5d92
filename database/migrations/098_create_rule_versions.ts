import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // What staff have said of an earning rule at a territory and below it; the latest there counts.
    this.schema.createTable('points_rule_versions', (table) => {
      table.uuid('id').primary()
      table.text('plugin_id').notNullable()
      table.text('rule_code').notNullable()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.integer('version').notNullable()
      table.text('state').notNullable()
      table.jsonb('terms').notNullable()
      // Nothing below may say otherwise.
      table.boolean('is_locked').notNullable().defaultTo(false)
      table.text('reason').notNullable()
      table.uuid('decided_by_id').notNullable().references('persons.id')
      table.timestamp('decided_at').notNullable().defaultTo(this.raw('clock_timestamp()'))
      table.unique(['plugin_id', 'rule_code', 'territory_id', 'version'])
      table.check("state in ('pays', 'rests', 'inherits')", [], 'points_rule_versions_state_known')
      table.check('version > 0', [], 'points_rule_versions_counted')
      table.check("reason <> ''", [], 'points_rule_versions_have_a_reason')
      table.check(
        "not (is_locked and state = 'inherits')",
        [],
        'points_rule_versions_lock_something'
      )
    })

    // Deeds that did not happen after all: whoever hears of one late pays nothing for it any more.
    this.schema.createTable('points_withdrawn_deeds', (table) => {
      table.text('reference').primary()
      table.timestamp('at').notNullable().defaultTo(this.raw('clock_timestamp()'))
    })

    for (const table of ['points_rule_versions', 'points_withdrawn_deeds']) {
      this.schema.raw(`
        create trigger ${table}_are_kept before update or delete or truncate on ${table}
        for each statement execute function points_refuse()`)
    }

    // Whoever tries a rule out reads the events of a month.
    this.schema.raw('create index kernel_events_by_name on kernel_events (name, created_at)')
  }

  async down() {
    this.schema.raw('drop index kernel_events_by_name')
    this.schema.dropTable('points_withdrawn_deeds')
    this.schema.dropTable('points_rule_versions')
  }
}
