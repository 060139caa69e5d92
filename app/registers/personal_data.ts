import { defineDomainData } from '#privacy/domain_data'

/** What the registers say of people beyond who they are. */
export default defineDomainData({
  domain: 'registers',
  holdings: [
    {
      kind: 'person_fact',
      table: 'person_facts',
      about: ['person_id'],
      fields: {
        kind: { said: "'registers.facts.' || fact || '.name'" },
        value: { sealed: 'value_sealed' },
        code: 'code',
        from: { sql: 'valid_from::text' },
        until: { sql: 'valid_to::text' },
      },
      purpose: 'served',
      basis: 'statutory_duty',
      sensitivity: 2,
      kept: 'until_erased',
      erasing: { outcome: 'erased' },
    },
    {
      kind: 'house_relation',
      table: 'house_relations',
      about: ['person_id'],
      fields: {
        relation: { said: "'registers.relations.' || relation" },
        from: { sql: 'valid_from::text' },
        until: { sql: 'valid_to::text' },
      },
      purpose: 'home',
      basis: 'statutory_duty',
      sensitivity: 2,
      kept: 'until_erased',
      erasing: { outcome: 'erased' },
    },
    {
      // Whom it names as its legal representative; the organisation itself stays.
      kind: 'organisation',
      table: 'organisations',
      about: [],
      whose: `legal_person_number_digest in (
        select identity_number_digest from persons where id = any(:people))`,
      fields: { name: 'name', phone: { sealed: 'phone_sealed' } },
      leftOut: ['legal_person_name_sealed', 'legal_person_number_sealed'],
      purpose: 'served',
      basis: 'statutory_duty',
      sensitivity: 2,
      kept: 'until_erased',
      erasing: {
        outcome: 'anonymised',
        set: {
          legal_person_name_sealed: 'null',
          legal_person_number_sealed: 'null',
          legal_person_number_digest: 'null',
          phone_sealed: 'null',
          phone_digest: 'null',
        },
      },
    },
    {
      // Lines of a list that was brought, as they were typed; nobody is looked up in them.
      kind: 'import_chunk',
      table: 'register_import_chunks',
      about: [],
      whose: 'false',
      fields: {},
      leftOut: ['lines_sealed'],
      purpose: 'served',
      basis: 'statutory_duty',
      sensitivity: 2,
      kept: {
        span: { days: 30 },
        since: '(select created_at from register_imports where register_imports.id = import_id)',
      },
      erasing: { outcome: 'erased' },
    },
    {
      // What became of each line; by it a list can be taken back, and a keyed hash of a number is in it.
      kind: 'import_line',
      table: 'register_import_lines',
      about: [],
      whose: 'false',
      fields: {},
      purpose: 'served',
      basis: 'statutory_duty',
      sensitivity: 1,
      kept: {
        span: { months: 12 },
        since: '(select created_at from register_imports where register_imports.id = import_id)',
      },
      erasing: { outcome: 'erased' },
    },
  ],
  deeds: {
    house_relations: ['recorded_by_id', 'superseded_by_id'],
    person_facts: ['recorded_by_id', 'superseded_by_id'],
    register_imports: ['made_by_id'],
  },
})
