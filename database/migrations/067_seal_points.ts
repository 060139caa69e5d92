import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Signed statements, one after the other, about all transfers from one id to another.
    this.schema.createTable('points_seals', (table) => {
      table.bigInteger('no').primary()
      table.bigInteger('first_id').notNullable().unique()
      table.bigInteger('last_id').notNullable()
      table.bigInteger('transfers').notNullable()
      // Of the statement before, so that none can be left out or put between.
      table.binary('previous').notNullable().unique()
      table.binary('root').notNullable()
      table.timestamp('at').notNullable()
      table.binary('public_key').notNullable()
      table.binary('signature').notNullable()
      table.check('no > 0 and last_id >= first_id', [], 'points_seals_go_forward')
      table.check('transfers > 0', [], 'points_seals_seal_something')
    })
    this.schema.raw(`
      create trigger points_seals_are_kept before update or delete or truncate on points_seals
      for each statement execute function points_refuse()`)
  }

  async down() {
    this.schema.dropTable('points_seals')
  }
}
