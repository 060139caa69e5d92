import { defineDomainData } from '#privacy/domain_data'

/** Pictures and documents that people brought. Each goes with the record that shows it; here only who brought it is known. */
export default defineDomainData({
  domain: 'files',
  holdings: [
    {
      kind: 'file',
      table: 'files',
      about: ['uploaded_by_id'],
      fields: { name: { sealed: 'name_sealed' }, at: 'created_at' },
      leftOut: ['key_sealed'],
      purpose: 'pictures',
      basis: 'contract',
      sensitivity: 1,
      kept: 'until_erased',
      // What only a few may see loses its key at once, and its bytes with the next sweep.
      erasing: {
        outcome: 'anonymised',
        set: {
          uploaded_by_id: 'null',
          removed_at: 'case when key_sealed is null then removed_at else now() end',
          key_sealed: 'null',
        },
      },
    },
  ],
  deeds: {},
})
