import { BaseSchema } from '@adonisjs/lucid/schema'

/** What people of a community earned in a month, published by staff with masked names, and withdrawn with a reason. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('points_results', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      // The first day of the month.
      table.date('month').notNullable()
      table.bigint('total').notNullable()
      table.integer('people').notNullable()
      table.date('objections_until').notNullable()
      table.uuid('published_by_id').notNullable().references('persons.id')
      table.timestamp('published_at').notNullable().defaultTo(this.raw('clock_timestamp()'))
      table.timestamp('withdrawn_at')
      table.uuid('withdrawn_by_id').references('persons.id')
      table.text('withdrawal_reason')
      table.check("month = date_trunc('month', month)", [], 'points_results_are_of_a_month')
      table.check('total > 0 and people > 0', [], 'points_results_say_something')
      table.check(
        '(withdrawn_at is null) = (withdrawn_by_id is null) and (withdrawn_at is null) = (withdrawal_reason is null)',
        [],
        'points_results_are_withdrawn_for_a_reason'
      )
    })
    this.schema.raw(`
      create unique index points_results_once on points_results (territory_id, month)
      where withdrawn_at is null`)

    this.schema.createTable('points_result_lines', (table) => {
      table.uuid('id').primary()
      table.uuid('result_id').notNullable().references('points_results.id')
      table.integer('place').notNullable()
      table.uuid('person_id').references('persons.id').index()
      // Null for whoever is not known by name.
      table.text('masked_name')
      table.integer('awards').notNullable()
      table.bigint('points').notNullable()
      table.unique(['result_id', 'place'])
      table.check('place > 0 and awards > 0 and points > 0', [], 'points_result_lines_count')
    })
  }

  async down() {
    this.schema.dropTable('points_result_lines')
    this.schema.dropTable('points_results')
  }
}
