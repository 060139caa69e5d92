import type { Holding } from '#privacy/domain_data'

const personOf = (column: string) =>
  `(select name from persons where persons.id = representations.${column})`

/** Whoever asked, and whom they asked for, who is known by their number until staff have decided. */
const ofEither = `representation_requests.asked_by_id = any(:people)
  or representation_requests.identity_number_digest = any(array(
    select identity_number_digest from persons where persons.id = any(:people)))`

/** Who acts for whom. */
const family: Holding[] = [
  {
    kind: 'representation_decision',
    table: 'representation_decisions',
    about: [],
    whose: `request_id in (select id from representation_requests where ${ofEither})`,
    fields: { reason: 'reason', decided_at: 'created_at' },
    purpose: 'representation',
    basis: 'contract',
    sensitivity: 1,
    kept: { span: { months: 36 }, since: 'created_at' },
    erasing: { outcome: 'erased' },
  },
  {
    kind: 'representation_request',
    table: 'representation_requests',
    about: ['asked_by_id'],
    whose: ofEither,
    fields: {
      represented: 'name',
      identity_number: { sealed: 'identity_number_sealed' },
      relation: { said: "'identity.relations.' || relation" },
      asked_at: 'created_at',
    },
    purpose: 'representation',
    basis: 'contract',
    sensitivity: 2,
    kept: {
      span: { months: 36 },
      since: 'created_at',
      only: `not exists (select from representation_decisions as decision
        where decision.request_id = representation_requests.id)`,
    },
    erasing: { outcome: 'erased' },
  },
  {
    kind: 'representation',
    table: 'representations',
    about: ['represented_id', 'representative_id'],
    fields: {
      represented: { sql: personOf('represented_id') },
      representative: { sql: personOf('representative_id') },
      from: 'begins_at',
      until: { sql: 'coalesce(ended_at, expires_at)' },
      reason: 'basis',
    },
    purpose: 'representation',
    basis: 'contract',
    sensitivity: 1,
    kept: {
      span: { months: 36 },
      since: 'coalesce(ended_at, expires_at)',
      only: `not exists (select from representation_decisions as decision
        where decision.representation_id = representations.id)`,
    },
    // What one did for the other stays explained; from now on they do nothing more.
    erasing: {
      outcome: 'anonymised',
      set: {
        ended_at: 'coalesce(ended_at, now())',
        ended_by_id: 'coalesce(ended_by_id, represented_id)',
        basis: "'—'",
      },
    },
  },
]

export default family
