import { defineDomainData } from '#privacy/domain_data'

/** Who did what to whom. Names are masked when it is written, and nobody can change it afterwards. */
export default defineDomainData({
  domain: 'audit',
  holdings: [
    {
      kind: 'entry',
      table: 'audit_entries',
      about: ['actor_id', 'on_behalf_of_id'],
      whose: `actor_id = any(:people) or on_behalf_of_id = any(:people)
        or (subject_kind = 'person' and subject_id = any(:people::text[]))`,
      fields: {
        at: 'recorded_at',
        act: { said: "'audit.acts.' || act" },
        reason: 'reason',
        // From where somebody else did it is theirs.
        network_address: { sql: 'case when actor_id = any(:people) then address end' },
        device: { sql: 'case when actor_id = any(:people) then device end' },
      },
      purpose: 'security',
      basis: 'statutory_duty',
      sensitivity: 1,
      kept: 'always',
      erasing: { outcome: 'retained', basis: 'audit' },
    },
  ],
  deeds: {},
})
