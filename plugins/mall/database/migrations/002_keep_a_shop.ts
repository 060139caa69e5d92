import { BaseSchema } from '#core/database'

/** Merchants, seasons, counters, limits, what moves stock, codes for others, and pools that neighbours give to. */
export default class extends BaseSchema {
  async up() {
    this.merchants()
    this.places()
    this.goods()
    this.reservations()
    this.pools()
  }

  async down() {
    this.schema.dropTable('mall_shares')
    this.schema.dropTable('mall_gifts')
    this.schema.dropTable('mall_pools')
    this.schema.dropTable('mall_stock_moves')
    this.schema.alterTable('mall_outcomes', (table) => {
      table.dropColumns('counter_id', 'proxy_code_id')
    })
    this.schema.dropTable('mall_proxy_codes')
    this.schema.alterTable('mall_reservations', (table) => table.dropColumn('household_id'))
    this.schema.alterTable('mall_goods', (table) => {
      table.dropColumns('category', 'merchant_id', 'season_id')
      table.dropColumns('most_per_person', 'most_per_household', 'low_stock', 'low_since')
    })
    this.schema.dropTable('mall_counters')
    this.schema.dropTable('mall_seasons')
    this.schema.dropTable('mall_settlements')
    this.schema.dropTable('mall_merchant_members')
    this.schema.dropTable('mall_merchants')
  }

  private merchants() {
    this.schema.createTable('mall_merchants', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.uuid('organisation_id').notNullable().references('organisations.id')
      table.timestamp('paused_at')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['territory_id', 'organisation_id'])
    })

    this.schema.createTable('mall_merchant_members', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.uuid('merchant_id').notNullable().references('mall_merchants.id').index()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.uuid('added_by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      // Whoever works for a merchant works for one: what they scan is never taken for another's.
      table.unique(['territory_id', 'person_id'])
    })

    // A month is settled once.
    this.schema.createTable('mall_settlements', (table) => {
      table.uuid('id').primary()
      table.uuid('merchant_id').notNullable().references('mall_merchants.id')
      table.text('month').notNullable()
      table.integer('points').notNullable()
      table.text('voucher').notNullable()
      table.uuid('settled_by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['merchant_id', 'month'])
      table.check('points > 0', [], 'mall_settlements_points_positive')
      table.check("month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'", [], 'mall_settlements_month_is_one')
    })
  }

  private places() {
    this.schema.createTable('mall_seasons', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('name').notNullable()
      table.date('starts_on').notNullable()
      table.date('ends_on').notNullable()
      table.timestamps(true, true)
      table.check('ends_on >= starts_on', [], 'mall_seasons_end_after_they_start')
    })

    this.schema.createTable('mall_counters', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      // A shop's own counter hands out what is the shop's; all others what is the community's.
      table.uuid('merchant_id').references('mall_merchants.id').index()
      table.text('name').notNullable()
      table.text('address').notNullable()
      table.text('hours').notNullable()
      table.timestamp('closed_at')
      table.timestamps(true, true)
    })
  }

  private goods() {
    this.schema.alterTable('mall_goods', (table) => {
      table.text('category').notNullable().defaultTo('daily')
      table.uuid('merchant_id').references('mall_merchants.id').index()
      table.uuid('season_id').references('mall_seasons.id').index()
      // Pieces within the season, or within a month where there is none; null is as many as there are.
      table.integer('most_per_person')
      table.integer('most_per_household')
      table.integer('low_stock').notNullable().defaultTo(3)
      table.timestamp('low_since')
      table.check(
        "category in ('daily', 'food', 'learning', 'service', 'other')",
        [],
        'mall_goods_category_known'
      )
      table.check(
        'most_per_person > 0 and most_per_household > 0',
        [],
        'mall_goods_limits_positive'
      )
      table.check('low_stock >= 0', [], 'mall_goods_low_stock_not_negative')
    })

    // What changed the stock beside reservations, and why; never edited.
    this.schema.createTable('mall_stock_moves', (table) => {
      table.uuid('id').primary()
      table.uuid('good_id').notNullable().references('mall_goods.id').index()
      table.text('kind').notNullable()
      table.integer('pieces').notNullable()
      table.integer('stock_after').notNullable()
      table.text('reason').notNullable()
      table.uuid('by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check("kind in ('delivered', 'counted', 'lost')", [], 'mall_stock_moves_kind_known')
      table.check(
        "kind = 'counted' or (kind = 'delivered') = (pieces > 0) and pieces <> 0",
        [],
        'mall_stock_moves_go_one_way'
      )
      table.check('stock_after >= 0', [], 'mall_stock_moves_leave_no_debt')
    })
  }

  private reservations() {
    this.schema.alterTable('mall_reservations', (table) => {
      table.uuid('household_id').references('households.id').index()
      table.index(['good_id', 'person_id'])
    })

    // Ten digits where the own code has eight, so that the counter tells them apart.
    this.schema.createTable('mall_proxy_codes', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.uuid('reservation_id').notNullable().references('mall_reservations.id')
      table.text('code').notNullable()
      table.timestamp('withdrawn_at')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['territory_id', 'code'])
      table.check("code ~ '^[0-9]{10}$'", [], 'mall_proxy_codes_have_ten_digits')
    })
    this.schema.raw(`create unique index mall_proxy_codes_one_at_a_time
      on mall_proxy_codes (reservation_id) where withdrawn_at is null`)

    this.schema.alterTable('mall_outcomes', (table) => {
      table.uuid('counter_id').references('mall_counters.id')
      table.uuid('proxy_code_id').references('mall_proxy_codes.id')
    })
  }

  private pools() {
    this.schema.createTable('mall_pools', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('name').notNullable()
      table.text('purpose').notNullable()
      table.timestamp('closed_at')
      table.timestamps(true, true)
    })

    this.schema.createTable('mall_gifts', (table) => {
      table.uuid('id').primary()
      table.uuid('pool_id').notNullable().references('mall_pools.id').index()
      // Nobody's once the person was erased: what was given stays given.
      table.uuid('person_id').references('persons.id')
      table.integer('points').notNullable()
      table.boolean('is_named').notNullable()
      table.uuid('request_key').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['person_id', 'request_key'])
      table.check('points > 0', [], 'mall_gifts_points_positive')
    })

    this.schema.createTable('mall_shares', (table) => {
      table.uuid('id').primary()
      table.uuid('pool_id').notNullable().references('mall_pools.id').index()
      table.uuid('person_id').references('persons.id')
      table.integer('points').notNullable()
      table.text('reason').notNullable()
      table.uuid('shared_by_id').notNullable().references('persons.id')
      table.uuid('request_key').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['shared_by_id', 'request_key'])
      table.check('points > 0', [], 'mall_shares_points_positive')
      table.check('shared_by_id <> person_id', [], 'mall_shares_are_for_others')
    })
  }
}
