import { defineDomainData } from '#privacy/domain_data'

/** Whom residents can turn to: shown to everybody, once they themselves have agreed to the words and numbers. */
export default defineDomainData({
  domain: 'territories',
  holdings: [
    {
      kind: 'directory_entry',
      table: 'directory_entries',
      about: ['person_id'],
      fields: {
        title: 'title',
        duty: 'duty',
        phone: 'phone',
        agreed_at: 'agreed_at',
      },
      purpose: 'directory',
      basis: 'consent',
      sensitivity: 1,
      kept: 'until_erased',
      erasing: { outcome: 'erased' },
    },
  ],
  deeds: {
    directory_entries: ['written_by_id'],
    grid_versions: ['drawn_by_id'],
  },
})
