import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Every word that is called something, so that a slip can be put right.
    this.schema.createTable('search_words', (table) => {
      table.text('word').primary()
      // Pinyin as it is often mistaken: zh as z, ang as an.
      table.text('sound').notNullable().index()
      // The word and its pinyin, each with one character less.
      table.specificType('slips', 'text[]').notNullable()
    })
    this.schema.raw('create index search_words_slips_gin on search_words using gin (slips)')
    this.schema.createTable('search_synonyms', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.specificType('words', 'text[]').notNullable()
      table.timestamps(true, true)
      table.check('cardinality(words) between 2 and 8', [], 'search_synonyms_count')
    })
    // What was looked for in vain: the words and a day, and nothing about who it was.
    this.schema.createTable('search_misses', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('words').notNullable()
      table.integer('times').notNullable().defaultTo(1)
      table.date('last_on').notNullable()
      table.unique(['territory_id', 'words'])
      table.check('times > 0', [], 'search_misses_times_positive')
    })
    // What another engine has not heard of yet.
    this.schema.createTable('search_outbox', (table) => {
      table.bigIncrements('id')
      table.uuid('search_document_id').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
    })
  }

  async down() {
    this.schema.dropTable('search_outbox')
    this.schema.dropTable('search_misses')
    this.schema.dropTable('search_synonyms')
    this.schema.dropTable('search_words')
  }
}
