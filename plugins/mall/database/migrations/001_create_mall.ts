import { BaseSchema } from '#core/database'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('mall_goods', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('name').notNullable()
      table.text('description').notNullable()
      table.integer('price').notNullable()
      table.integer('stock').notNullable()
      table.timestamp('published_at')
      table.timestamps(true, true)
      table.check('price > 0', [], 'mall_goods_price_positive')
      table.check('stock >= 0', [], 'mall_goods_stock_not_negative')
    })

    this.schema.createTable('mall_reservations', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.uuid('good_id').notNullable().references('mall_goods.id').index()
      table.uuid('person_id').notNullable().references('persons.id')
      table.integer('price').notNullable()
      table.text('hold_id').notNullable().unique()
      table.uuid('request_key').notNullable()
      table.text('code').notNullable()
      table.timestamp('expires_at').notNullable().index()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      // A code is never used again, so that an old one can be told from one that never was.
      table.unique(['territory_id', 'code'])
      // One tap, one reservation, however often the phone sends it.
      table.unique(['person_id', 'request_key'])
      table.check('price > 0', [], 'mall_reservations_price_positive')
    })

    // One row ends a reservation: handed over or given back, never both.
    this.schema.createTable('mall_outcomes', (table) => {
      table.uuid('id').primary()
      table.uuid('reservation_id').notNullable().unique().references('mall_reservations.id')
      table.text('kind').notNullable()
      table.uuid('by_id').references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check("kind in ('redeemed', 'cancelled', 'expired')", [], 'mall_outcomes_kind_known')
      table.check("(kind = 'expired') = (by_id is null)", [], 'mall_outcomes_somebody_acted')
    })
  }

  async down() {
    this.schema.dropTable('mall_outcomes')
    this.schema.dropTable('mall_reservations')
    this.schema.dropTable('mall_goods')
  }
}
