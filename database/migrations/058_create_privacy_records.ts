import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Impact assessments (PIPL art. 56), what was given to others (网络数据安全管理条例 art. 12) and
    // breaches (PIPL art. 57): each to be kept for three years at least.
    this.schema.createTable('privacy_records', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('kind').notNullable()
      table.text('title').notNullable()
      table.text('body').notNullable()
      table.date('happened_on').notNullable()
      table.uuid('recorded_by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check("kind in ('assessment', 'sharing', 'breach')", [], 'privacy_records_kind_known')
    })
    this.schema.raw(`
      create trigger privacy_records_are_kept before update or delete on privacy_records
      for each statement execute function audit_refuse()`)
  }

  async down() {
    this.schema.dropTable('privacy_records')
  }
}
