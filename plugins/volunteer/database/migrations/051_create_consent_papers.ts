import { BaseSchema } from '#core/database'

export default class extends BaseSchema {
  async up() {
    // What a guardian signed, as a picture or a PDF; its bytes are sealed, and go once nobody needs to see it any more.
    this.schema.createTable('volunteer_consent_papers', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.text('guardian').notNullable()
      table.uuid('file_id').notNullable().unique().references('files.id')
      table.text('kind').notNullable().checkIn(['picture', 'document'])
      table.text('decision').checkIn(['kept', 'declined'])
      table.text('reason')
      table.uuid('answered_by_id').references('persons.id')
      table.timestamp('answered_at')
      table.timestamp('removed_at')
      table.timestamps(true, true)
      table.check(
        '(decision is null) = (answered_at is null) and (decision is null) = (answered_by_id is null)',
        [],
        'volunteer_consent_papers_are_answered_whole'
      )
      table.check(
        "decision is distinct from 'declined' or reason is not null",
        [],
        'volunteer_consent_papers_declined_say_why'
      )
    })
    this.schema.raw(`
      create unique index volunteer_consent_papers_wait_once on volunteer_consent_papers (person_id)
      where answered_at is null and removed_at is null`)
  }

  async down() {
    this.schema.dropTable('volunteer_consent_papers')
  }
}
