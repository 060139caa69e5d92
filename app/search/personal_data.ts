import { defineDomainData } from '#privacy/domain_data'

/** What can be found: documents that only their owner is shown. Whoever wrote the record has it as well. */
export default defineDomainData({
  domain: 'search',
  holdings: [
    {
      kind: 'document',
      table: 'search_documents',
      about: ['owner_id'],
      fields: { title: 'title' },
      purpose: 'taking_part',
      basis: 'contract',
      sensitivity: 1,
      kept: 'until_erased',
      erasing: { outcome: 'erased' },
    },
  ],
  deeds: {},
})
