import { BaseSchema } from '@adonisjs/lucid/schema'

/** What people ask about their own data (PIPL art. 44 to 49), what they were answered, and what was done. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('persons', (table) => {
      // From then on only stored (PIPL art. 47); from then on nobody any more.
      table.timestamp('restricted_at')
      table.timestamp('erased_at')
      table.check(
        'erased_at is null or (name is null and identity_number_digest is null)',
        [],
        'persons_erased_are_nobody'
      )
    })

    this.schema.createTable('privacy_requests', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.uuid('asked_by_id').references('persons.id').index()
      table.uuid('received_by_id').references('persons.id')
      table.text('kind').notNullable()
      table.text('field')
      table.text('wanted_sealed')
      table.text('words_sealed')
      // Close relatives of the dead (PIPL art. 49), who need not be known here themselves.
      table.text('relation')
      table.text('relative_name_sealed')
      table.text('proof')
      table.date('due_on').notNullable()
      table.timestamp('taken_up_at')
      table.uuid('taken_up_by_id').references('persons.id')
      table.timestamp('closed_at')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check(
        "kind in ('correction', 'restriction', 'erasure', 'closure', 'copy')",
        [],
        'privacy_requests_kind_known'
      )
      table.check(
        "field in ('name', 'identity_number', 'other')",
        [],
        'privacy_requests_field_known'
      )
      table.check(
        "(kind = 'correction') = (field is not null)",
        [],
        'privacy_requests_correct_something'
      )
      table.check(
        '(taken_up_at is null) = (taken_up_by_id is null)',
        [],
        'privacy_requests_are_taken_up_by_somebody'
      )
      table.check("relation ~ '^[0-9]$'", [], 'privacy_requests_relation_is_a_code')
      table.check(
        'asked_by_id is not null or received_by_id is not null',
        [],
        'privacy_requests_come_from_somebody'
      )
    })
    this.schema.raw(`
      create unique index privacy_requests_one_open on privacy_requests (person_id, kind)
      where closed_at is null`)
    this.schema.raw(`
      create index privacy_requests_open on privacy_requests (territory_id, due_on)
      where closed_at is null`)

    this.schema.createTable('privacy_answers', (table) => {
      table.uuid('id').primary()
      table.uuid('request_id').notNullable().unique().references('privacy_requests.id')
      // Null where no person had to decide: everybody may close their own account.
      table.uuid('answered_by_id').references('persons.id')
      table.boolean('is_granted').notNullable()
      table.text('ground')
      table.text('words')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check(
        'is_granted or (ground is not null and words is not null)',
        [],
        'privacy_refusals_have_a_reason'
      )
    })

    this.schema.createTable('privacy_erasures', (table) => {
      table.uuid('id').primary()
      table.uuid('request_id').notNullable().unique().references('privacy_requests.id')
      table.integer('attempts').notNullable().defaultTo(1)
      // [{"owner": "identity", "kind": "account", "outcome": "erased", "basis": null}, …]
      table.jsonb('outcomes')
      table.text('failure')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('finished_at')
      table.check(
        '(finished_at is null) = (outcomes is null) and (finished_at is null) = (failure is not null)',
        [],
        'privacy_erasures_end_or_failed'
      )
    })

    // What the State Council announced, or moved, after the calendar that came with Linli was made.
    this.schema.createTable('calendar_days', (table) => {
      table.date('day').primary()
      table.boolean('is_workday').notNullable()
      table.text('name').notNullable()
      table.uuid('decided_by_id').references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
    })
  }

  async down() {
    for (const table of [
      'calendar_days',
      'privacy_erasures',
      'privacy_answers',
      'privacy_requests',
    ]) {
      this.schema.dropTable(table)
    }
    this.schema.alterTable('persons', (table) => {
      table.dropChecks(['persons_erased_are_nobody'])
      table.dropColumns('restricted_at', 'erased_at')
    })
  }
}
