import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('broadcasts', (table) => {
      // In hours from the sending, how long it stands above every page.
      table.smallint('lasts_hours').notNullable().defaultTo(24)
    })
    this.schema.raw(`
      alter table broadcasts
      add constraint broadcasts_last_a_while check (lasts_hours between 1 and 168)`)
    this.schema.raw(`
      create index broadcasts_running on broadcasts (sent_at)
      where sent_at is not null and withdrawn_at is null`)
  }

  async down() {
    this.schema.raw('drop index broadcasts_running')
    this.schema.alterTable('broadcasts', (table) => table.dropColumn('lasts_hours'))
  }
}
