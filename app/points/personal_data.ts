import { defineDomainData } from '#privacy/domain_data'

const isTheirs =
  "points_accounts.owner_kind = 'person' and points_accounts.owner_id = any(:people::text[])"

/** Points, hours and party scores lie in accounts of one kind. */
const book = { said: "'points.books.' || points_accounts.book" }

/** The ledger is never changed: of whom nothing else is known, an account is nobody's. */
export default defineDomainData({
  domain: 'points',
  holdings: [
    {
      kind: 'account',
      table: 'points_accounts',
      about: [],
      whose: isTheirs,
      fields: { book, points: 'posted', held: 'held', opened_at: 'created_at' },
      purpose: 'points',
      basis: 'contract',
      sensitivity: 1,
      kept: 'always',
      erasing: { outcome: 'retained', basis: 'ledger' },
    },
    {
      kind: 'transfer',
      table: 'points_transfers',
      about: [],
      whose: isTheirs,
      from: `points_transfers join points_accounts
        on points_accounts.id in (points_transfers.debit, points_transfers.credit)`,
      fields: {
        at: 'at',
        book,
        points: { sql: 'case when credit = points_accounts.id then amount else -amount end' },
        reason: { said: "memo->>'key'", values: "memo->'values'" },
      },
      purpose: 'points',
      basis: 'contract',
      sensitivity: 1,
      kept: 'always',
      erasing: { outcome: 'retained', basis: 'ledger' },
    },
    {
      kind: 'proposal',
      table: 'points_proposals',
      about: ['person_id'],
      fields: { at: 'proposed_at', points: 'amount', reason: 'reason' },
      purpose: 'points',
      basis: 'contract',
      sensitivity: 1,
      kept: 'always',
      erasing: { outcome: 'retained', basis: 'ledger' },
    },
    {
      kind: 'account_state',
      table: 'points_account_states',
      about: [],
      whose: isTheirs,
      from: `points_account_states join points_accounts
        on points_accounts.id = points_account_states.account_id`,
      fields: {
        at: { sql: 'points_account_states.at' },
        state: { sql: 'points_account_states.state' },
        reason: 'reason',
      },
      purpose: 'points',
      basis: 'contract',
      sensitivity: 1,
      kept: 'always',
      erasing: { outcome: 'retained', basis: 'ledger' },
    },
  ],
  deeds: {
    points_proposals: ['proposed_by_id'],
    points_decisions: ['decided_by_id'],
    points_account_states: ['by_id'],
    points_policies: ['changed_by_id'],
    points_rule_versions: ['decided_by_id'],
  },
})
