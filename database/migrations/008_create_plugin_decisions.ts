import { BaseSchema } from '@adonisjs/lucid/schema'

/** What staff decide about plugins: states, settings, cards; and the faults that suspend them. */
export default class extends BaseSchema {
  async up() {
    // A story, never edited: the latest word that has begun is the state at a territory.
    this.schema.createTable('plugin_decisions', (table) => {
      table.uuid('id').primary()
      table.specificType('position', 'bigint generated always as identity').notNullable().unique()
      table.text('plugin_id').notNullable()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('state').notNullable()
      table.boolean('is_locked').notNullable().defaultTo(false)
      table.timestamp('starts_at').notNullable()
      table.jsonb('capabilities').notNullable().defaultTo('{}')
      table.integer('budget')
      table.uuid('decided_by_id').references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.index(['plugin_id', 'territory_id', 'position'])
      table.check(
        "state in ('enabled', 'disabled', 'archived', 'purged', 'inherited')",
        [],
        'plugin_decisions_state'
      )
      table.check('budget > 0', [], 'plugin_decisions_budget')
    })
    // Until now whatever was on could move points and tell people.
    this.schema.raw(`
      insert into plugin_decisions
        (id, plugin_id, territory_id, state, capabilities, starts_at, decided_by_id, created_at)
      select id, plugin_id, territory_id, case when is_enabled then 'enabled' else 'disabled' end,
        '{"points": ["budget", "holds"], "notify": ["normal"]}', updated_at, decided_by_id, updated_at
      from plugin_activations order by updated_at, id`)
    this.schema.dropTable('plugin_activations')
    this.schema.raw(`
      create view plugin_activations as
      select distinct on (plugin_id, territory_id) *
      from plugin_decisions where starts_at <= clock_timestamp()
      order by plugin_id, territory_id, position desc`)

    this.schema.createTable('plugin_settings', (table) => {
      table.text('plugin_id').notNullable()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('name').notNullable()
      table.jsonb('value').notNullable()
      table.boolean('is_locked').notNullable().defaultTo(false)
      table.uuid('decided_by_id').references('persons.id')
      table.timestamp('updated_at').notNullable().defaultTo(this.now())
      table.primary(['plugin_id', 'territory_id', 'name'])
    })

    this.schema.createTable('card_arrangements', (table) => {
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('slot').notNullable()
      // In their order: [{"component": "mall/goods", "isHidden": false}, …]
      table.jsonb('cards').notNullable()
      table.uuid('decided_by_id').references('persons.id')
      table.timestamp('updated_at').notNullable().defaultTo(this.now())
      table.primary(['territory_id', 'slot'])
    })

    this.schema.createTable('plugin_faults', (table) => {
      table.text('plugin_id').notNullable()
      table.text('contribution').notNullable()
      table.integer('count').notNullable()
      table.text('message').notNullable()
      table.timestamp('first_at').notNullable()
      table.timestamp('last_at').notNullable()
      table.timestamp('suspended_at')
      table.primary(['plugin_id', 'contribution'])
    })

    this.schema.createTable('plugin_exports', (table) => {
      table.uuid('id').primary()
      table.text('plugin_id').notNullable()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.jsonb('counts').notNullable()
      table.text('sha256').notNullable()
      table.uuid('made_by_id').references('persons.id')
      table.timestamp('finished_at').notNullable()
      table.index(['plugin_id', 'territory_id', 'finished_at'])
    })

    // One number tells every process whether what it remembers of all this is still true.
    this.schema.createTable('kernel_revision', (table) => {
      table.boolean('is_only').primary().defaultTo(true)
      table.bigInteger('revision').notNullable()
      table.check('is_only', [], 'kernel_revision_is_only')
    })
    this.schema.raw('insert into kernel_revision (revision) values (1)')
    this.schema.raw(`
      create function kernel_revise() returns trigger language plpgsql as $$
      begin
        update kernel_revision set revision = revision + 1;
        return null;
      end $$`)
    for (const table of ['plugin_decisions', 'plugin_settings', 'card_arrangements']) {
      this.schema.raw(`
        create trigger ${table}_revise after insert or update or delete on ${table}
        for each statement execute function kernel_revise()`)
    }
    // Not every fault changes what is shown, only the one that suspends.
    this.schema.raw(`
      create trigger plugin_faults_revise after update of suspended_at on plugin_faults
      for each row when (old.suspended_at is distinct from new.suspended_at)
      execute function kernel_revise()`)
    this.schema.raw(`
      create trigger plugin_faults_resume after delete on plugin_faults
      for each row when (old.suspended_at is not null) execute function kernel_revise()`)
    // What is decided is remembered by path, so a community that moves in the tree changes it too.
    this.schema.raw(`
      create trigger territories_revise after update of path on territories
      for each statement execute function kernel_revise()`)
    this.schema.raw(`
      create function plugin_decisions_stay() returns trigger language plpgsql as $$
      begin
        raise exception 'A decision about a plugin is never changed; a new one follows it';
      end $$`)
    this.schema.raw(`
      create trigger plugin_decisions_stay before update or delete on plugin_decisions
      for each row execute function plugin_decisions_stay()`)
  }

  async down() {
    this.schema.raw('drop view plugin_activations')
    this.schema.createTable('plugin_activations', (table) => {
      table.uuid('id').primary()
      table.text('plugin_id').notNullable()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.boolean('is_enabled').notNullable()
      table.uuid('decided_by_id').references('persons.id')
      table.timestamps(true, true)
      table.unique(['plugin_id', 'territory_id'])
    })
    this.schema.raw(`
      insert into plugin_activations (id, plugin_id, territory_id, is_enabled, decided_by_id)
      select distinct on (plugin_id, territory_id)
        id, plugin_id, territory_id, state = 'enabled', decided_by_id
      from plugin_decisions where starts_at <= now()
      order by plugin_id, territory_id, position desc`)
    for (const table of [
      'plugin_exports',
      'plugin_faults',
      'card_arrangements',
      'plugin_settings',
      'plugin_decisions',
      'kernel_revision',
    ]) {
      this.schema.dropTable(table)
    }
    this.schema.raw('drop trigger territories_revise on territories')
    this.schema.raw('drop function plugin_decisions_stay()')
    this.schema.raw('drop function kernel_revise()')
  }
}
