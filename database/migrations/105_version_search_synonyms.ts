import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('search_synonyms', (table) => {
      // Goes up with each change: nobody writes over what somebody else has changed meanwhile.
      table.integer('version').notNullable().defaultTo(1)
      table.check('version > 0', [], 'search_synonyms_version_positive')
    })
    // What was looked for in vain, by day: the words and how often, and nothing about who it was.
    // `search_misses` is written by processes of the version before until they have all ended.
    this.schema.createTable('search_miss_days', (table) => {
      table.uuid('territory_id').notNullable().references('territories.id')
      table.date('day').notNullable()
      table.text('words').notNullable()
      table.integer('times').notNullable().defaultTo(1)
      table.primary(['territory_id', 'day', 'words'])
      table.check('times > 0', [], 'search_miss_days_times_positive')
    })
    this.schema.raw(`
      insert into search_miss_days (territory_id, day, words, times)
      select territory_id, last_on, words, times from search_misses`)
  }

  async down() {
    this.schema.dropTable('search_miss_days')
    this.schema.alterTable('search_synonyms', (table) => table.dropColumn('version'))
  }
}
