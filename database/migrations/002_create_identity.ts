import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('households', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('number').notNullable()
      table.text('address').notNullable()
      table.timestamps(true, true)
      table.unique(['territory_id', 'number'])
    })

    // A person is not an account: children and elders without a phone are persons too.
    this.schema.createTable('persons', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('grid_id').references('territories.id').index()
      table.uuid('household_id').references('households.id').index()
      table.text('name')
      table.date('birth_date')
      table.text('sex')
      table.text('identity_number_sealed')
      // A keyed hash: one identity document, one person, without the number being readable.
      table.text('identity_number_digest').unique()
      table.text('assurance_level').notNullable().defaultTo('phone')
      // Whoever signed up before staff found them in the register; that entry is the person now.
      table.uuid('merged_into_id').references('persons.id')
      table.timestamps(true, true)
      table.check("assurance_level in ('phone', 'real_name')", [], 'persons_assurance_level_known')
      table.check("sex in ('male', 'female')", [], 'persons_sex_known')
    })

    this.schema.createTable('accounts', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().unique().references('persons.id')
      table.text('phone_sealed').notNullable()
      table.text('phone_digest').notNullable().unique()
      table.timestamps(true, true)
    })

    this.schema.createTable('sessions', (table) => {
      table.string('id').primary()
      table.text('data').notNullable()
      table.string('user_id').nullable().index()
      table.timestamp('expires_at').notNullable().index()
    })

    this.schema.createTable('rate_limits', (table) => {
      table.string('key', 255).notNullable().primary()
      table.integer('points', 9).notNullable().defaultTo(0)
      table.bigint('expire').unsigned()
    })

    this.schema.createTable('sign_in_codes', (table) => {
      table.uuid('id').primary()
      table.text('phone_digest').notNullable().index()
      table.text('code_digest').notNullable()
      table.smallint('failures').notNullable().defaultTo(0)
      table.timestamp('expires_at').notNullable()
      table.timestamp('used_at')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
    })

    this.schema.createTable('role_grants', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.text('role').notNullable()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.timestamp('expires_at').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['person_id', 'role', 'territory_id'])
    })

    this.schema.createTable('identity_verifications', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('name').notNullable()
      table.text('identity_number_sealed').notNullable()
      table.text('identity_number_digest').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
    })

    // The decision is a record of its own: who, when, and why not.
    this.schema.createTable('identity_verification_decisions', (table) => {
      table.uuid('id').primary()
      table.uuid('verification_id').notNullable().unique().references('identity_verifications.id')
      table.uuid('decided_by_id').notNullable().references('persons.id')
      table.boolean('is_confirmed').notNullable()
      table.text('reason')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check('is_confirmed or reason is not null', [], 'refusals_have_a_reason')
    })
  }

  async down() {
    for (const table of [
      'identity_verification_decisions',
      'identity_verifications',
      'role_grants',
      'sign_in_codes',
      'rate_limits',
      'sessions',
      'accounts',
      'persons',
      'households',
    ]) {
      this.schema.dropTable(table)
    }
  }
}
