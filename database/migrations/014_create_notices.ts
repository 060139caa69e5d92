import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // What the platform tells people. The words are in the texts of whoever sent it.
    this.schema.createTable('notices', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().references('persons.id')
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('sender').notNullable()
      table.text('kind').notNullable()
      // Names what the notice is about, so that nobody is told twice.
      table.text('reference').notNullable()
      table.text('urgency').notNullable()
      table.jsonb('values').notNullable()
      table.text('href')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('read_at')
      table.unique(['person_id', 'sender', 'kind', 'reference'])
      table.index(['person_id', 'created_at'])
      table.check("urgency in ('normal', 'urgent')", [], 'notices_urgency')
    })
    this.schema.raw('create index notices_unread on notices (person_id) where read_at is null')
  }

  async down() {
    this.schema.dropTable('notices')
  }
}
