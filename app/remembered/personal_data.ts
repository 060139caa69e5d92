import { defineDomainData } from '#privacy/domain_data'

const kept = { purpose: 'filling_in', sensitivity: 1, erasing: { outcome: 'erased' } } as const

/** What people gave in forms: what they agreed to have kept, and what they have not sent yet. */
export default defineDomainData({
  domain: 'remembered',
  holdings: [
    {
      ...kept,
      kind: 'answer',
      table: 'remembered_answers',
      about: ['person_id'],
      fields: {
        kind: { said: "'remembered.fields.' || kind" },
        value: { sealed: 'answer_sealed' },
        title: { said: 'form' },
        at: 'given_at',
      },
      basis: 'consent',
      kept: 'until_erased',
    },
    {
      ...kept,
      kind: 'unfinished_form',
      table: 'unfinished_forms',
      about: ['person_id'],
      fields: { title: { said: 'form' }, words: { sealed: 'answers_sealed' }, at: 'updated_at' },
      basis: 'contract',
      kept: { span: { days: 30 }, since: 'updated_at' },
    },
  ],
  deeds: {},
})
