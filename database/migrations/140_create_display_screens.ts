import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // A big screen that shows the figures of a place without anybody being signed in at it.
    this.schema.createTable('display_screens', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('name').notNullable()
      table.text('token_digest').notNullable().unique()
      table.uuid('opened_by_id').notNullable().references('persons.id').index()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('expires_at').notNullable()
      table.uuid('revoked_by_id').references('persons.id').index()
      table.timestamp('revoked_at')
      table.timestamp('seen_at')
      table.check('expires_at > created_at', [], 'display_screens_last_a_while')
      table.check(
        '(revoked_at is null) = (revoked_by_id is null)',
        [],
        'display_screens_are_revoked_by_somebody'
      )
    })
  }

  async down() {
    this.schema.dropTable('display_screens')
  }
}
