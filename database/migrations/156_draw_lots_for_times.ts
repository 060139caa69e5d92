import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Times that more want than there are: they are held until lots are drawn for them.
    this.schema.createTable('booking_lotteries', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('plugin_id').notNullable()
      table.uuid('resource_id').notNullable().references('booking_resources.id').index()
      table.text('title').notNullable()
      table.timestamp('closes_at').notNullable()
      // Published from the beginning: the SHA-256 of the seed, which nobody can read before it is used.
      table.text('commitment').notNullable()
      table.text('seed_sealed').notNullable()
      table.text('seed')
      table.uuid('made_by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('drawn_at')
      table.timestamp('called_off_at')
      table.uuid('called_off_by_id').references('persons.id')
      table.text('reason')
      table.index(['territory_id', 'plugin_id', 'closes_at'])
      table.check('(seed is null) = (drawn_at is null)', [], 'booking_lotteries_seed_when_drawn')
      table.check(
        "seed is null or encode(sha256(convert_to(seed, 'UTF8')), 'hex') = commitment",
        [],
        'booking_lotteries_seed_as_promised'
      )
      table.check(
        'num_nulls(called_off_at, called_off_by_id, reason) in (0, 3)',
        [],
        'booking_lotteries_called_off'
      )
      table.check('num_nonnulls(drawn_at, called_off_at) <= 1', [], 'booking_lotteries_one_end')
    })
    this.schema.raw(`
      create index on booking_lotteries (closes_at) where drawn_at is null and called_off_at is null
    `)

    this.schema.createTable('booking_lottery_times', (table) => {
      table.uuid('id').primary()
      table.uuid('lottery_id').notNullable().references('booking_lotteries.id')
      table.smallint('number').notNullable()
      table.timestamp('starts_at').notNullable()
      table.timestamp('ends_at').notNullable()
      table.unique(['lottery_id', 'number'])
      table.check('number >= 1 and ends_at > starts_at', [], 'booking_lottery_times_last')
    })

    // A ticket without a person was an erased person's: the draw can still be made again with it.
    this.schema.createTable('booking_lottery_tickets', (table) => {
      table.uuid('id').primary()
      table.uuid('lottery_id').notNullable().references('booking_lotteries.id')
      table.integer('number').notNullable()
      table.uuid('person_id').references('persons.id').index()
      table.specificType('choices', 'smallint[]').notNullable()
      table.integer('people')
      table.text('purpose').notNullable()
      table.integer('terms_version')
      table.integer('price').notNullable()
      table.boolean('waits').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('withdrawn_at')
      table.text('outcome')
      table.text('lot')
      table.text('refusal')
      // Nobody wins what another has won.
      table.uuid('time_id').unique().references('booking_lottery_times.id')
      table.uuid('booking_id').unique().references('bookings.id')
      table.unique(['lottery_id', 'number'])
      table.unique(['lottery_id', 'person_id'])
      table.check('number >= 1 and cardinality(choices) >= 1', [], 'booking_tickets_numbers')
      table.check("outcome in ('won', 'lost', 'left_out')", [], 'booking_tickets_outcome_known')
      table.check('(outcome is null) = (lot is null)', [], 'booking_tickets_lot')
      table.check(
        "(coalesce(outcome, '') = 'won') = (time_id is not null)",
        [],
        'booking_tickets_won'
      )
      table.check('outcome is null or withdrawn_at is null', [], 'booking_tickets_drawn_or_not')
    })

    this.schema.raw(`
      alter table booking_occupancies
        add column lottery_time_id uuid references booking_lottery_times (id),
        drop constraint booking_occupancies_held,
        add constraint booking_occupancies_held
          check (num_nonnulls(booking_id, wait_id, lottery_time_id) = 1),
        add constraint booking_occupancies_once_a_lottery unique (lottery_time_id, leaf_id)
    `)

    // What was promised when people took their tickets is not changed afterwards.
    this.schema.raw(`
      create function booking_keep_promise() returns trigger language plpgsql as $$
      begin
        raise exception 'What a lottery has promised is not changed' using errcode = 'check_violation';
      end $$
    `)
    this.schema.raw(`
      create trigger booking_lotteries_keep_promise before update on booking_lotteries
      for each row when (
        old.commitment is distinct from new.commitment
        or (old.seed is not null and old.seed is distinct from new.seed)
      ) execute function booking_keep_promise()
    `)
  }

  async down() {
    this.schema.raw('delete from booking_occupancies where lottery_time_id is not null')
    this.schema.raw(`
      alter table booking_occupancies
        drop constraint booking_occupancies_held,
        drop column lottery_time_id,
        add constraint booking_occupancies_held check (num_nonnulls(booking_id, wait_id) = 1)
    `)
    this.schema.dropTable('booking_lottery_tickets')
    this.schema.dropTable('booking_lottery_times')
    this.schema.dropTable('booking_lotteries')
    this.schema.raw('drop function booking_keep_promise()')
  }
}
