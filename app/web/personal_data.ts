import { defineDomainData } from '#privacy/domain_data'

/** What somebody chose to see first. */
export default defineDomainData({
  domain: 'web',
  holdings: [
    {
      kind: 'pinned_tile',
      table: 'pinned_tiles',
      about: ['person_id'],
      fields: { tile: 'tile', at: 'pinned_at' },
      purpose: 'display',
      basis: 'contract',
      sensitivity: 1,
      kept: 'until_erased',
      erasing: { outcome: 'erased' },
    },
  ],
  deeds: {},
})
