import { BaseSchema } from '#core/database'

export default class extends BaseSchema {
  async up() {
    // What it proves is kept as it was when it was issued; the code leads strangers to the page that checks it.
    this.schema.createTable('volunteer_certificates', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.text('number').notNullable().unique()
      table.text('code').notNullable().unique()
      table.text('name').notNullable()
      table.date('from_on').notNullable()
      table.date('to_on').notNullable()
      table.integer('minutes').notNullable()
      table.jsonb('services').notNullable()
      table.jsonb('issuer').notNullable()
      table.uuid('replaces_id').unique().references('volunteer_certificates.id')
      table.timestamp('created_at').notNullable()
      table.check('to_on >= from_on', [], 'volunteer_certificates_of_some_days')
      table.check('minutes > 0', [], 'volunteer_certificates_prove_something')
    })

    this.schema.createTable('volunteer_certificate_revocations', (table) => {
      table.uuid('id').primary()
      table.uuid('certificate_id').notNullable().unique().references('volunteer_certificates.id')
      table.text('reason').notNullable()
      // Null where it follows from a correction that left nothing to prove.
      table.uuid('revoked_by_id').references('persons.id')
      table.timestamps(true, true)
    })

    this.schema.createTable('volunteer_star_notices', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.date('until').notNullable()
      table.uuid('published_by_id').notNullable().references('persons.id')
      table.timestamp('closed_at')
      table.uuid('closed_by_id').references('persons.id')
      table.timestamps(true, true)
    })

    this.schema.createTable('volunteer_stars', (table) => {
      table.uuid('id').primary()
      table.uuid('notice_id').notNullable().references('volunteer_star_notices.id').index()
      table.uuid('person_id').notNullable().references('persons.id')
      table.integer('stars').notNullable()
      table.integer('minutes').notNullable()
      table.timestamp('granted_at')
      table.timestamp('withheld_at')
      table.text('reason')
      table.uuid('withheld_by_id').references('persons.id')
      table.timestamps(true, true)
      table.check('stars between 1 and 5', [], 'volunteer_stars_one_to_five')
      table.check(
        'withheld_at is null or (granted_at is null and reason is not null)',
        [],
        'volunteer_stars_withheld_says_why'
      )
    })
    this.schema.raw(
      `create unique index volunteer_stars_once on volunteer_stars (person_id, stars)
       where withheld_at is null`
    )
  }

  async down() {
    this.schema.dropTable('volunteer_stars')
    this.schema.dropTable('volunteer_star_notices')
    this.schema.dropTable('volunteer_certificate_revocations')
    this.schema.dropTable('volunteer_certificates')
  }
}
