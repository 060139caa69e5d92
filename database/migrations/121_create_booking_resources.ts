import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw('create extension if not exists btree_gist')

    this.schema.createTable('booking_resources', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('plugin_id').notNullable()
      table.uuid('parent_id').references('booking_resources.id').index()
      // From the root of its tree down to itself; a resource never moves to another tree.
      table.specificType('lineage', 'uuid[]').notNullable()
      table.text('name').notNullable()
      table.integer('capacity').notNullable()
      table.integer('least_people').notNullable()
      table.integer('step_minutes').notNullable()
      table.integer('least_minutes').notNullable()
      table.integer('most_minutes').notNullable()
      table.integer('minutes_before').notNullable()
      table.integer('minutes_after').notNullable()
      table.integer('notice_minutes').notNullable()
      table.integer('advance_days').notNullable()
      table.integer('cancel_minutes').notNullable()
      table.integer('check_in_minutes')
      table.integer('monthly_per_household')
      table.text('holidays').notNullable()
      table.text('confirmation').notNullable()
      table.integer('price').notNullable()
      table.text('price_per').notNullable()
      table.integer('deposit').notNullable()
      table.specificType('purposes', 'text[]').notNullable()
      table.text('terms').notNullable()
      table.integer('terms_version').notNullable()
      table.timestamp('retired_at')
      table.timestamps(true, true)
      table.check('capacity >= 1 and least_people between 1 and capacity', [], 'booking_people')
      table.check('step_minutes between 5 and 1440', [], 'booking_step')
      table.check(
        'least_minutes between step_minutes and most_minutes and most_minutes <= 1440',
        [],
        'booking_length'
      )
      table.check(
        'minutes_before between 0 and 720 and minutes_after between 0 and 720',
        [],
        'booking_buffers'
      )
      table.check(
        'notice_minutes >= 0 and advance_days between 0 and 366 and cancel_minutes >= 0',
        [],
        'booking_window'
      )
      table.check('check_in_minutes >= 5 and monthly_per_household >= 1', [], 'booking_fair_use')
      table.check("holidays in ('as_usual', 'closed')", [], 'booking_holidays')
      table.check("confirmation in ('instant', 'approval')", [], 'booking_confirmation')
      table.check(
        "price >= 0 and price_per in ('booking', 'hour') and deposit >= 0",
        [],
        'booking_price'
      )
      table.check(
        `lineage[cardinality(lineage)] = id
         and lineage[cardinality(lineage) - 1] is not distinct from parent_id`,
        [],
        'booking_resources_lineage'
      )
    })
    this.schema.raw('create index on booking_resources using gin (lineage)')

    // Minutes of the day, as the clock of the neighbourhood has them; nearest in the lineage counts.
    this.schema.createTable('booking_hours', (table) => {
      table.uuid('id').primary()
      table.uuid('resource_id').notNullable().references('booking_resources.id')
      table.smallint('weekday').notNullable()
      table.smallint('opens').notNullable()
      table.smallint('closes').notNullable()
      table.check('weekday between 1 and 7', [], 'booking_hours_weekday')
      table.check('opens >= 0 and closes > opens and closes <= 1440', [], 'booking_hours_span')
    })
    this.schema.raw(`
      alter table booking_hours add constraint booking_hours_once exclude using gist
        (resource_id with =, weekday with =, int4range(opens, closes) with &&)
    `)

    // One day that is not like its weekday; without hours it is closed.
    this.schema.createTable('booking_exceptions', (table) => {
      table.uuid('id').primary()
      table.uuid('resource_id').notNullable().references('booking_resources.id')
      table.date('day').notNullable()
      table.smallint('opens')
      table.smallint('closes')
      table.text('reason').notNullable()
      table.uuid('made_by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['resource_id', 'day'])
      table.check(
        `(opens is null and closes is null)
         or (opens >= 0 and closes > opens and closes <= 1440)`,
        [],
        'booking_exceptions_span'
      )
    })
  }

  async down() {
    this.schema.dropTable('booking_exceptions')
    this.schema.dropTable('booking_hours')
    this.schema.dropTable('booking_resources')
  }
}
