import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('booking_resources', (table) => {
      // How long a time that has become free is kept for the first who waits.
      table.integer('offer_minutes').notNullable().defaultTo(120)
      table.check('offer_minutes between 5 and 10080', [], 'booking_offer_minutes')
    })

    this.schema.alterTable('booking_waits', (table) => {
      table.timestamp('offer_expires_at')
      table.timestamp('ended_at')
      table.text('ending')
      table.uuid('booking_id').references('bookings.id').index()
      table.check(
        "ending in ('booked', 'left', 'declined', 'expired', 'closed')",
        [],
        'booking_waits_ending_known'
      )
      table.check('(ended_at is null) = (ending is null)', [], 'booking_waits_ended')
      table.check(
        "(coalesce(ending, '') = 'booked') = (booking_id is not null)",
        [],
        'booking_waits_booked'
      )
    })
    // Lower ones came earlier; the order of a list is that of its places.
    this.schema.raw(
      'alter table booking_waits add column place integer generated always as identity'
    )
    this.schema.raw(
      "update booking_waits set ended_at = starts_at, ending = 'closed' where starts_at <= now()"
    )
    this.schema.raw('create index on booking_waits (resource_id, place) where ended_at is null')

    // A time that is offered is held like one that is booked, by whoever waited for it.
    this.schema.raw(`
      alter table booking_occupancies
        drop constraint booking_occupancies_pkey,
        alter column booking_id drop not null,
        add column wait_id uuid references booking_waits (id),
        add constraint booking_occupancies_held check (num_nonnulls(booking_id, wait_id) = 1),
        add constraint booking_occupancies_once_a_booking unique (booking_id, leaf_id),
        add constraint booking_occupancies_once_a_wait unique (wait_id, leaf_id)
    `)
  }

  async down() {
    this.schema.raw('delete from booking_occupancies where booking_id is null')
    this.schema.raw(`
      alter table booking_occupancies
        drop constraint booking_occupancies_held,
        drop constraint booking_occupancies_once_a_booking,
        drop column wait_id,
        add primary key (booking_id, leaf_id)
    `)
    this.schema.alterTable('booking_waits', (table) => {
      table.dropColumns('offer_expires_at', 'ended_at', 'ending', 'booking_id', 'place')
    })
    this.schema.alterTable('booking_resources', (table) => {
      table.dropColumn('offer_minutes')
    })
  }
}
