import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Copies that people asked for of what is held about them (PIPL art. 45), to be fetched for some days.
    this.schema.createTable('data_copies', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.uuid('asked_by_id').notNullable().references('persons.id').index()
      table.text('locale').notNullable()
      // The ZIP in base64; gone again when it has expired.
      table.text('archive_sealed')
      table.integer('bytes')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('made_at')
      table.timestamp('expires_at')
      table.timestamp('fetched_at')
      table.check(
        '(made_at is null) = (archive_sealed is null) and (made_at is null) = (expires_at is null)',
        [],
        'data_copies_are_made_whole'
      )
    })
    this.schema.raw(`
      create unique index data_copies_one_waiting on data_copies (person_id) where made_at is null`)
  }

  async down() {
    this.schema.dropTable('data_copies')
  }
}
