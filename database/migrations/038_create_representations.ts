import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('representations', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('represented_id').notNullable().references('persons.id').index()
      table.uuid('representative_id').notNullable().references('persons.id').index()
      table.text('kind').notNullable()
      // Ids of plugins, or `*` for all of them.
      table.specificType('scopes', 'text[]').notNullable()
      // What was shown or said: a household booklet, a power of attorney, consent at the counter.
      table.text('basis').notNullable()
      // The version of the rules for children under 14 that the guardian agreed to (PIPL art. 31).
      table.text('child_rules_version')
      table.uuid('begun_by_id').notNullable().references('persons.id')
      table.timestamp('begins_at').notNullable()
      table.timestamp('expires_at').notNullable()
      table.timestamp('ended_at')
      table.uuid('ended_by_id').references('persons.id')
      table.timestamps(true, true)
      table.check("kind in ('guardian', 'family', 'staff')", [], 'representations_kind_known')
      table.check('represented_id <> representative_id', [], 'nobody_represents_themselves')
      table.check('cardinality(scopes) > 0', [], 'representations_have_a_scope')
      table.check('expires_at > begins_at', [], 'representations_expire_later')
      table.check(
        '(ended_at is null) = (ended_by_id is null)',
        [],
        'representations_end_by_somebody'
      )
      table.check(
        "kind <> 'staff' or expires_at <= begins_at + interval '1 day'",
        [],
        'staff_represent_for_a_day'
      )
    })
    this.schema.raw(`
      alter table representations add constraint representations_are_not_doubled
      exclude using gist (
        represented_id with =, representative_id with =, tstzrange(begins_at, expires_at) with &&
      ) where (ended_at is null)`)

    // Asked for by a relative, for somebody who cannot ask: staff see the documents and decide.
    this.schema.createTable('representation_requests', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('asked_by_id').notNullable().references('persons.id').index()
      table.text('name').notNullable()
      table.text('identity_number_sealed').notNullable()
      table.text('identity_number_digest').notNullable()
      table.text('relation').notNullable()
      table.text('child_rules_version')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check("relation ~ '^[0-9]$'", [], 'representation_requests_relation_is_a_code')
    })
    this.schema.createTable('representation_decisions', (table) => {
      table.uuid('id').primary()
      table.uuid('request_id').notNullable().unique().references('representation_requests.id')
      table.uuid('decided_by_id').notNullable().references('persons.id')
      table.uuid('representation_id').references('representations.id')
      table.text('reason')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.check(
        'representation_id is not null or reason is not null',
        [],
        'refused_representations_have_a_reason'
      )
    })
  }

  async down() {
    this.schema.dropTable('representation_decisions')
    this.schema.dropTable('representation_requests')
    this.schema.dropTable('representations')
  }
}
