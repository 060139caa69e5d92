import { BaseSchema } from '@adonisjs/lucid/schema'

/** What was agreed to before a verification is told where every other consent is, and taken back there. */
export default class extends BaseSchema {
  async up() {
    // The answers are never changed, and their order counts: all are written anew in the order of their times.
    this.schema.raw(`
      create temporary table answers_in_order on commit drop as
      select id, person_id, by_id, territory_id, purpose, version, answer, how, created_at, position
      from consent_answers
      union all
      select consent.id, coalesce(move.before, consent.person_id), consent.given_by_id,
        verification.territory_id,
        case consent.kind when 'face' then 'identity.face' else 'identity.alipay' end,
        consent.version, 'given', 'screen', consent.created_at, 0
      from verification_consents as consent
      join identity_verifications as verification on verification.id = consent.verification_id
      -- Answers stay with the entry that gave them when two entries become one.
      left join lateral (
        select before from person_merge_moves
        where table_name = 'verification_consents' and column_name = 'person_id'
          and row_key ->> 'id' = consent.id::text
        order by id limit 1
      ) as move on true`)
    this.schema.raw('delete from consent_answers')
    this.schema.raw(`
      insert into consent_answers
        (id, person_id, by_id, territory_id, purpose, version, answer, how, created_at)
      select id, person_id, by_id, territory_id, purpose, version, answer, how, created_at
      from answers_in_order order by created_at, position, id`)
    this.schema.raw("delete from person_merge_moves where table_name = 'verification_consents'")
    this.schema.dropTable('verification_consents')
  }

  async down() {
    this.schema.createTable('verification_consents', (table) => {
      table.uuid('id').primary()
      table.uuid('verification_id').notNullable().references('identity_verifications.id')
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.text('kind').notNullable()
      table.text('version').notNullable()
      table.uuid('given_by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['verification_id', 'kind'])
      table.check("kind in ('identity', 'face')", [], 'verification_consents_kind_known')
    })
  }
}
