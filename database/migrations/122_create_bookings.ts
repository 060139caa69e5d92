import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('bookings', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('plugin_id').notNullable()
      table.uuid('resource_id').notNullable().references('booking_resources.id')
      table.text('kind').notNullable()
      table.uuid('person_id').references('persons.id').index()
      table.uuid('made_by_id').notNullable().references('persons.id')
      table.timestamp('starts_at').notNullable()
      table.timestamp('ends_at').notNullable()
      table.integer('people')
      table.text('purpose').notNullable()
      table.integer('price').notNullable()
      table.integer('deposit').notNullable()
      table.text('price_hold_id').unique()
      table.text('deposit_hold_id').unique()
      table.text('code').notNullable()
      table.uuid('request_key').notNullable()
      table.integer('terms_version').notNullable()
      table.timestamp('confirmed_at')
      table.uuid('confirmed_by_id').references('persons.id')
      table.timestamp('checked_in_at')
      table.timestamp('settled_at')
      table.integer('sequence').notNullable().defaultTo(0)
      table.timestamps(true, true)
      table.index(['resource_id', 'starts_at'])
      table.index(['territory_id', 'plugin_id', 'starts_at'])
      // A code is never used again, so that an old one can be told from one that never was.
      table.unique(['territory_id', 'code'])
      // One tap, one booking, however often the phone sends it.
      table.unique(['made_by_id', 'request_key'])
      table.check("kind in ('own', 'behalf', 'staff', 'block')", [], 'bookings_kind_known')
      table.check("(person_id is not null) = (kind in ('own', 'behalf'))", [], 'bookings_person')
      table.check('ends_at > starts_at', [], 'bookings_end_after_start')
      table.check('price >= 0 and deposit >= 0 and people >= 1', [], 'bookings_numbers')
      table.check('confirmed_at is not null or confirmed_by_id is null', [], 'bookings_confirmed')
    })
    this.schema.raw('create index on bookings (ends_at) where settled_at is null')

    // One row ends a booking: cancelled, denied, given to others because nobody came, or never answered.
    this.schema.createTable('booking_endings', (table) => {
      table.uuid('id').primary()
      table.uuid('booking_id').notNullable().unique().references('bookings.id')
      table.text('kind').notNullable()
      table.text('reason').notNullable()
      table.uuid('by_id').references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check(
        "kind in ('cancelled', 'denied', 'released', 'unanswered')",
        [],
        'booking_endings_kind_known'
      )
      table.check(
        "(by_id is null) = (kind in ('released', 'unanswered'))",
        [],
        'booking_endings_somebody_acted'
      )
    })

    // Staff found something broken or dirty: the deposit is not given back.
    this.schema.createTable('booking_kept_deposits', (table) => {
      table.uuid('id').primary()
      table.uuid('booking_id').notNullable().unique().references('bookings.id')
      table.text('reason').notNullable()
      table.uuid('by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
    })

    // What makes it impossible to give a place twice: a row for each leaf of what is booked, with the
    // time before and after. A booking that ends has no rows any more.
    this.schema.createTable('booking_occupancies', (table) => {
      table.uuid('booking_id').notNullable().references('bookings.id')
      table.uuid('leaf_id').notNullable().references('booking_resources.id')
      table.specificType('during', 'tstzrange').notNullable()
      table.primary(['booking_id', 'leaf_id'])
      table.check('not isempty(during)', [], 'booking_occupancies_last')
    })
    this.schema.raw(`
      alter table booking_occupancies add constraint booking_occupancies_never_twice
        exclude using gist (leaf_id with =, during with &&)
    `)
  }

  async down() {
    this.schema.dropTable('booking_occupancies')
    this.schema.dropTable('booking_kept_deposits')
    this.schema.dropTable('booking_endings')
    this.schema.dropTable('bookings')
  }
}
