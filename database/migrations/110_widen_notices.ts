import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('notices', (table) => {
      // What several notices of one kind are about: while they are unread they are one line in the inbox.
      table.text('matter')
      // Since when it holds no more; it stays in the inbox and says so.
      table.timestamp('withdrawn_at')
      table.dropChecks(['notices_urgency'])
      table.check("urgency in ('normal', 'urgent', 'emergency')", [], 'notices_urgency_known')
    })
    this.schema.raw(`
      create index notices_of_a_matter on notices (person_id, sender, kind, matter, id)
      where matter is not null and read_at is null`)
    this.schema.raw(`
      create index notices_by_reference on notices (reference) where urgency = 'emergency'`)
  }

  async down() {
    this.schema.raw("delete from notices where urgency = 'emergency'")
    this.schema.raw('drop index notices_by_reference')
    this.schema.raw('drop index notices_of_a_matter')
    this.schema.alterTable('notices', (table) => {
      table.dropChecks(['notices_urgency_known'])
      table.check("urgency in ('normal', 'urgent')", [], 'notices_urgency')
      table.dropColumn('withdrawn_at')
      table.dropColumn('matter')
    })
  }
}
