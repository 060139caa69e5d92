import { BaseSchema } from '@adonisjs/lucid/schema'

/** What the State Council publishes each autumn: days off, and weekends on which one works for them. */
export default class extends BaseSchema {
  async up() {
    // A year without a row is one nobody knows anything of, which is not a year without holidays.
    this.schema.createTable('holiday_years', (table) => {
      table.smallint('year').primary()
      table.text('source').notNullable()
      table.timestamps(true, true)
      table.check('year between 2000 and 2200', [], 'holiday_years_year')
    })

    this.schema.createTable('holidays', (table) => {
      table.date('day').primary()
      table.smallint('year').notNullable().references('holiday_years.year').onDelete('CASCADE')
      table.text('kind').notNullable()
      table.text('name').notNullable()
      table.check("kind in ('day_off', 'workday')", [], 'holidays_kind_known')
      table.check('extract(year from day) = year', [], 'holidays_in_their_year')
    })
  }

  async down() {
    this.schema.dropTable('holidays')
    this.schema.dropTable('holiday_years')
  }
}
