import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('plugin_activations', (table) => {
      table.uuid('id').primary()
      table.text('plugin_id').notNullable()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.boolean('is_enabled').notNullable()
      table.uuid('decided_by_id').references('persons.id')
      table.timestamps(true, true)
      table.unique(['plugin_id', 'territory_id'])
    })

    this.schema.createTable('kernel_events', (table) => {
      table.uuid('id').primary()
      table.text('name').notNullable()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.jsonb('payload').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('delivered_at')
      table.integer('attempts').notNullable().defaultTo(0)
      table.timestamp('next_attempt_at').notNullable()
    })
    this.schema.raw(
      'create index kernel_events_undelivered on kernel_events (next_attempt_at) where delivered_at is null'
    )

    // Each listener is remembered by itself, so that one that fails is retried alone.
    this.schema.createTable('kernel_event_deliveries', (table) => {
      table.uuid('event_id').notNullable().references('kernel_events.id')
      table.text('listener').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.primary(['event_id', 'listener'])
    })
  }

  async down() {
    this.schema.dropTable('kernel_event_deliveries')
    this.schema.dropTable('kernel_events')
    this.schema.dropTable('plugin_activations')
  }
}
