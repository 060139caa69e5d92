import { BaseSchema } from '@adonisjs/lucid/schema'

/** Each listener has a delivery of its own: waiting, delivered, parked after too many failures, or dismissed. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('drop index kernel_events_undelivered')
    this.schema.alterTable('kernel_events', (table) => {
      table.specificType('position', 'bigint generated always as identity').notNullable()
      table.text('subject').notNullable().defaultTo('')
      table.timestamp('fanned_out_at')
    })
    this.schema.raw('update kernel_events set fanned_out_at = delivered_at')
    this.schema.alterTable('kernel_events', (table) => {
      table.dropColumns('delivered_at', 'attempts', 'next_attempt_at')
    })
    this.schema.raw(`
      create index kernel_events_not_fanned_out on kernel_events (subject, position)
      where fanned_out_at is null`)

    this.schema.alterTable('kernel_event_deliveries', (table) => {
      table.uuid('id').notNullable().unique().defaultTo(this.raw('gen_random_uuid()'))
      table.text('plugin_id').notNullable().defaultTo('')
      table.text('subject').notNullable().defaultTo('')
      table.bigInteger('position').notNullable().defaultTo(0)
      table.text('state').notNullable().defaultTo('delivered')
      table.integer('attempts').notNullable().defaultTo(0)
      // The process that fans out delivers at once; only if it is cut off does another try.
      table
        .timestamp('next_attempt_at')
        .notNullable()
        .defaultTo(this.raw("clock_timestamp() + interval '10 seconds'"))
      table.text('last_error')
      table.timestamp('ended_at')
      table.uuid('dismissed_by_id').references('persons.id')
      table.text('dismissed_because')
      table.check(
        "state in ('waiting', 'delivered', 'parked', 'dismissed')",
        [],
        'kernel_event_deliveries_state'
      )
    })
    this.schema.raw(`
      create index kernel_event_deliveries_due on kernel_event_deliveries (next_attempt_at)
      where state = 'waiting'`)
    // What comes before in the same matter, and holds a later delivery up until it has ended.
    this.schema.raw(`
      create index kernel_event_deliveries_order
      on kernel_event_deliveries (listener, subject, position)
      where state in ('waiting', 'parked')`)
  }

  async down() {
    this.schema.raw('drop index kernel_event_deliveries_due')
    this.schema.raw('drop index kernel_event_deliveries_order')
    this.schema.raw("delete from kernel_event_deliveries where state in ('waiting', 'parked')")
    this.schema.alterTable('kernel_event_deliveries', (table) => {
      table.dropColumns(
        'id',
        'plugin_id',
        'subject',
        'position',
        'state',
        'attempts',
        'next_attempt_at',
        'last_error',
        'ended_at',
        'dismissed_by_id',
        'dismissed_because'
      )
    })
    this.schema.raw('drop index kernel_events_not_fanned_out')
    this.schema.alterTable('kernel_events', (table) => {
      table.dropColumns('position', 'subject')
      table.renameColumn('fanned_out_at', 'delivered_at')
      table.integer('attempts').notNullable().defaultTo(0)
      table.timestamp('next_attempt_at').notNullable().defaultTo(this.now())
    })
    this.schema.raw(
      'create index kernel_events_undelivered on kernel_events (next_attempt_at) where delivered_at is null'
    )
  }
}
