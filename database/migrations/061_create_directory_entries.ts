import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Whom residents can turn to. By duty it hangs on the wall too, so its numbers are not sealed.
    this.schema.createTable('directory_entries', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      // Null for an office, such as the service hall.
      table.uuid('person_id').references('persons.id').index()
      table.text('title').notNullable()
      table.text('duty').notNullable()
      table.text('phone').notNullable()
      table.text('supervision_phone').notNullable()
      table.text('hours').notNullable()
      table.uuid('picture_id').references('files.id')
      // Nobody is shown who has not agreed to just these words and numbers.
      table.timestamp('agreed_at')
      table.uuid('written_by_id').references('persons.id')
      table.timestamps(true, true)
    })
  }

  async down() {
    this.schema.dropTable('directory_entries')
  }
}
