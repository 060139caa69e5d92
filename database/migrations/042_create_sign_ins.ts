import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Somebody is signed in on a device. A session names its row, and without an open row it is worth nothing.
    this.schema.createTable('sign_ins', (table) => {
      table.uuid('id').primary()
      table.uuid('account_id').notNullable().references('accounts.id')
      table.text('way').notNullable()
      // What the browser says that it is, and from where it came last.
      table.text('device')
      table.text('address')
      // The browser keeps the token, we its keyed hash; without one the device is not known any more.
      table.text('device_digest')
      table.timestamp('began_at').notNullable()
      table.timestamp('last_seen_at').notNullable()
      // In minutes, between two requests: an end stays closed after a long one.
      table.integer('longest_pause').notNullable().defaultTo(0)
      // When the second factor was given, for whoever has one.
      table.timestamp('second_factor_at')
      table.timestamp('ended_at')
      table.text('ending')
      table.index(['account_id', 'last_seen_at'])
      table.check(
        "way in ('code', 'password', 'registration', 'earlier')",
        [],
        'sign_ins_way_known'
      )
      table.check(
        "ending in ('signed_out', 'revoked', 'timed_out', 'replaced')",
        [],
        'sign_ins_ending_known'
      )
      table.check('(ended_at is null) = (ending is null)', [], 'sign_ins_end_somehow')
    })

    // A password that was changed or removed stays for a while, so that it is not taken again.
    this.schema.createTable('passwords', (table) => {
      table.uuid('id').primary()
      table.uuid('account_id').notNullable().references('accounts.id').index()
      table.text('hash').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('ended_at')
    })
    this.schema.raw(
      'create unique index passwords_one_at_a_time on passwords (account_id) where ended_at is null'
    )

    // The second factor of staff: an app that counts time (RFC 6238).
    this.schema.createTable('authenticators', (table) => {
      table.uuid('id').primary()
      table.uuid('account_id').notNullable().unique().references('accounts.id')
      table.text('secret_sealed').notNullable()
      // The latest step whose code was used: none is taken twice, and none before it.
      table.bigInteger('last_step').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
    })
    this.schema.createTable('recovery_codes', (table) => {
      table.uuid('id').primary()
      table
        .uuid('authenticator_id')
        .notNullable()
        .references('authenticators.id')
        .onDelete('CASCADE')
      table.text('code_digest').notNullable()
      table.timestamp('used_at')
      table.unique(['authenticator_id', 'code_digest'])
    })
  }

  async down() {
    this.schema.dropTable('recovery_codes')
    this.schema.dropTable('authenticators')
    this.schema.dropTable('passwords')
    this.schema.dropTable('sign_ins')
  }
}
