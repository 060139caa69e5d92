import type { Holding } from '#privacy/domain_data'

/** Who somebody is, and where they live. */
const person: Holding[] = [
  {
    kind: 'person',
    table: 'persons',
    about: ['id', 'merged_into_id'],
    // Whoever signed up before staff found them in the register is one of the ids already.
    whose: 'persons.id = any(:people)',
    fields: {
      name: 'name',
      sex: { said: "'privacy.values.' || sex" },
      birth_date: { sql: 'birth_date::text' },
      identity_number: { sealed: 'identity_number_sealed' },
      network_number: { sealed: 'network_number_sealed' },
      community: {
        sql: '(select name from territories where territories.id = persons.territory_id)',
      },
      grid: { sql: '(select name from territories where territories.id = persons.grid_id)' },
      registered_at: 'created_at',
    },
    purpose: 'known',
    basis: 'contract',
    sensitivity: 2,
    kept: 'until_erased',
    erasing: {
      outcome: 'anonymised',
      set: {
        name: 'null',
        name_initials: 'null',
        sex: 'null',
        birth_date: 'null',
        identity_number_sealed: 'null',
        identity_number_digest: 'null',
        network_number_sealed: 'null',
        network_number_digest: 'null',
        household_id: 'null',
        grid_id: 'null',
        assurance_level: "'phone'",
        restricted_at: 'null',
      },
    },
  },
  {
    kind: 'household',
    table: 'households',
    about: [],
    whose: `households.id in (
      select household_id from household_members where person_id = any(:people))`,
    fields: { number: 'number', address: 'address', door: { sealed: 'unit_sealed' } },
    purpose: 'home',
    basis: 'statutory_duty',
    sensitivity: 2,
    kept: 'until_erased',
    // The home stays, and others may live in it; who lived there goes with the next one.
    erasing: { outcome: 'anonymised', set: {} },
  },
  {
    kind: 'residence_confirmation',
    table: 'residence_confirmations',
    about: ['person_id'],
    fields: { from: 'created_at', until: 'ended_at' },
    purpose: 'verification',
    basis: 'contract',
    sensitivity: 1,
    kept: 'until_erased',
    erasing: { outcome: 'erased' },
  },
  {
    // That two entries are one person: without it what was written down of either could not be found.
    kind: 'person_merge',
    table: 'person_merges',
    about: ['kept_id', 'merged_id'],
    fields: { at: 'created_at', reason: 'reason' },
    purpose: 'known',
    basis: 'contract',
    sensitivity: 1,
    kept: 'until_erased',
    erasing: { outcome: 'anonymised', set: { reason: "'—'" } },
  },
  {
    kind: 'household_member',
    table: 'household_members',
    about: ['person_id'],
    fields: {
      address: { sql: '(select address from households where households.id = household_id)' },
      relation_to_head: { said: "'identity.relations_to_head.' || left(relation, 1)" },
      moved_in_on: { sql: 'moved_in_on::text' },
      moved_out_on: { sql: 'moved_out_on::text' },
    },
    purpose: 'home',
    basis: 'statutory_duty',
    sensitivity: 1,
    kept: 'until_erased',
    erasing: { outcome: 'erased' },
  },
  {
    kind: 'role_grant',
    table: 'role_grants',
    about: ['person_id'],
    fields: {
      role: { said: "'identity.roles.' || role" },
      place: {
        sql: '(select name from territories where territories.id = role_grants.territory_id)',
      },
      from: 'created_at',
      until: 'expires_at',
      reason: 'reason',
    },
    purpose: 'work',
    basis: 'statutory_duty',
    sensitivity: 1,
    kept: { span: { months: 36 }, since: 'coalesce(revoked_at, expires_at)' },
    erasing: { outcome: 'retained', basis: 'roles' },
  },
]

export default person
