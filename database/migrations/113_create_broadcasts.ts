import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // What everybody in a place must know at once. Until it is sent it is a draft of whoever wrote it.
    this.schema.createTable('broadcasts', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('title').notNullable()
      table.text('text').notNullable()
      table.uuid('corrects_id').references('broadcasts.id')
      table.uuid('written_by_id').notNullable().references('persons.id').index()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.uuid('sent_by_id').references('persons.id').index()
      table.timestamp('sent_at')
      table.uuid('withdrawn_by_id').references('persons.id').index()
      table.timestamp('withdrawn_at')
      table.check('(sent_at is null) = (sent_by_id is null)', [], 'broadcasts_are_sent_by_somebody')
      table.check(
        '(withdrawn_at is null) = (withdrawn_by_id is null)',
        [],
        'broadcasts_are_withdrawn_by_somebody'
      )
    })
    this.schema.raw(`
      create unique index broadcasts_corrected_once on broadcasts (corrects_id)
      where sent_at is not null`)
  }

  async down() {
    this.schema.dropTable('broadcasts')
  }
}
