import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // How somebody wants pages, for the next device on which they sign in.
    this.schema.createTable('display_wishes', (table) => {
      table.uuid('id').primary()
      table.uuid('account_id').notNullable().unique().references('accounts.id').onDelete('cascade')
      table.boolean('is_elder_mode').notNullable()
      table.smallint('text_size').notNullable()
      table.text('locale').notNullable()
      table.timestamp('updated_at').notNullable().defaultTo(this.now())
      table.check('text_size between 20 and 30', [], 'display_wishes_can_be_read')
    })
  }

  async down() {
    this.schema.dropTable('display_wishes')
  }
}
