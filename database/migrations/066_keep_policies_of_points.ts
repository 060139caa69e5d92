import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // How points are used from a territory downwards; the nearest one upwards counts.
    this.schema.createTable('points_policies', (table) => {
      table.uuid('territory_id').primary().references('territories.id')
      table.text('gifts').notNullable().defaultTo('household')
      // Null: what is earned never expires.
      table.integer('expire_after_months')
      table.uuid('changed_by_id').references('persons.id')
      table.timestamp('changed_at').notNullable().defaultTo(this.now())
      table.check("gifts in ('none', 'household', 'community')", [], 'points_policies_gifts_known')
      table.check('expire_after_months between 1 and 120', [], 'points_policies_expire_in_time')
    })

    // Why an account was frozen, and why it was opened again.
    this.schema.createTable('points_account_states', (table) => {
      table.uuid('id').primary()
      table.bigint('account_id').notNullable().references('points_accounts.id').index()
      table.text('state').notNullable()
      table.text('reason').notNullable()
      table.uuid('by_id').notNullable().references('persons.id')
      table.timestamp('at').notNullable().defaultTo(this.raw('clock_timestamp()'))
      table.check("state in ('open', 'frozen')", [], 'points_account_states_known')
      table.check("reason <> ''", [], 'points_account_states_have_a_reason')
    })
    this.schema.raw(`
      create trigger points_account_states_are_kept
      before update or delete or truncate on points_account_states
      for each statement execute function points_refuse()`)
  }

  async down() {
    this.schema.dropTable('points_account_states')
    this.schema.dropTable('points_policies')
  }
}
