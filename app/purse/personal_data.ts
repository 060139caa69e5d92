import { defineDomainData } from '#privacy/domain_data'

const isTheirs = `exists (select from points_appeals as appeal
  where appeal.id = points_appeal_answers.appeal_id and appeal.person_id = any(:people))`

const kept = {
  purpose: 'points',
  basis: 'contract',
  sensitivity: 1,
} as const

/** What people asked about their points, what they were answered, and where their masked name was published. */
export default defineDomainData({
  domain: 'purse',
  holdings: [
    {
      ...kept,
      kind: 'appeal_answer',
      table: 'points_appeal_answers',
      about: [],
      whose: isTheirs,
      fields: {
        at: 'created_at',
        outcome: { said: "'purse.appeals.verdicts.' || verdict" },
        reason: 'words',
      },
      kept: 'always',
      erasing: { outcome: 'retained', basis: 'ledger' },
    },
    {
      ...kept,
      kind: 'appeal',
      table: 'points_appeals',
      about: ['person_id', 'asked_by_id'],
      whose: 'points_appeals.person_id = any(:people)',
      fields: {
        at: 'created_at',
        request: { said: "'purse.appeals.kinds.' || points_appeals.kind" },
        words: { sealed: 'words_sealed' },
        due_on: { sql: 'due_on::text' },
      },
      kept: 'always',
      // That it was asked and answered stays beside the entry; what was said in it goes.
      erasing: { outcome: 'anonymised', set: { words_sealed: 'null' } },
    },
    {
      ...kept,
      kind: 'result_line',
      table: 'points_result_lines',
      about: ['person_id'],
      fields: { name: 'masked_name', points: 'points' },
      // Published so that neighbours may object; afterwards the sum is enough.
      kept: {
        span: { months: 12 },
        since:
          '(select published_at from points_results where points_results.id = points_result_lines.result_id)',
      },
      erasing: { outcome: 'anonymised', set: { masked_name: 'null', person_id: 'null' } },
    },
  ],
  deeds: {
    points_appeals: ['taken_up_by_id'],
    points_appeal_answers: ['answered_by_id'],
    points_results: ['published_by_id', 'withdrawn_by_id'],
  },
})
