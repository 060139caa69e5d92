import { defineDomainData } from '#privacy/domain_data'

const ofRequest = 'request_id in (select id from privacy_requests where person_id = any(:people))'
const kept = {
  purpose: 'rights',
  basis: 'statutory_duty',
  sensitivity: 1,
  erasing: { outcome: 'retained', basis: 'rights' },
} as const

/** What people agreed to and asked for, and how they were answered: kept so that it can be proved. */
export default defineDomainData({
  domain: 'privacy',
  holdings: [
    {
      ...kept,
      kind: 'consent',
      table: 'consent_answers',
      about: ['person_id', 'by_id'],
      whose: 'person_id = any(:people)',
      fields: {
        purpose: { said: "'privacy.consents.' || replace(purpose, '.', '_') || '.title'" },
        version: 'version',
        answer: { said: "'privacy.answers.' || answer" },
        at: 'created_at',
      },
      kept: {
        span: { months: 36 },
        since: 'created_at',
        only: `answer <> 'given' or exists (select from consent_answers as later
          where (later.person_id, later.purpose) = (consent_answers.person_id, consent_answers.purpose)
            and later.position > consent_answers.position)`,
      },
    },
    {
      ...kept,
      kind: 'erasure',
      table: 'privacy_erasures',
      about: [],
      whose: ofRequest,
      fields: { at: 'finished_at' },
      kept: { span: { months: 36 }, since: 'finished_at' },
    },
    {
      ...kept,
      kind: 'answer',
      table: 'privacy_answers',
      about: [],
      whose: ofRequest,
      fields: { granted: 'is_granted', reason: 'words', at: 'created_at' },
      kept: {
        span: { months: 36 },
        since: 'created_at',
        only: `not exists (select from privacy_erasures as erasure
          where erasure.request_id = privacy_answers.request_id)`,
      },
    },
    {
      ...kept,
      kind: 'request',
      table: 'privacy_requests',
      about: ['person_id', 'asked_by_id'],
      whose: 'privacy_requests.person_id = any(:people)',
      fields: {
        request: { said: "'privacy.requests.kinds.' || privacy_requests.kind" },
        wanted: { sealed: 'wanted_sealed' },
        words: { sealed: 'words_sealed' },
        relative: { sealed: 'relative_name_sealed' },
        at: 'created_at',
        due_on: { sql: 'due_on::text' },
      },
      sensitivity: 2,
      kept: {
        span: { months: 36 },
        since: 'closed_at',
        only: `not exists (select from privacy_answers as answer
          where answer.request_id = privacy_requests.id)`,
      },
      // That it was asked and answered stays; what was said in it goes.
      erasing: {
        outcome: 'anonymised',
        set: {
          wanted_sealed: 'null',
          words_sealed: 'null',
          relative_name_sealed: 'null',
          proof: 'null',
        },
      },
    },
    {
      ...kept,
      kind: 'copy',
      table: 'data_copies',
      about: ['person_id', 'asked_by_id'],
      whose: 'person_id = any(:people)',
      // A copy within a copy would only repeat it.
      fields: { at: 'created_at', fetched_at: 'fetched_at' },
      leftOut: ['archive_sealed'],
      sensitivity: 2,
      kept: { span: { days: 0 }, since: 'expires_at' },
      erasing: { outcome: 'erased' },
    },
  ],
  deeds: {
    calendar_days: ['decided_by_id'],
    privacy_answers: ['answered_by_id'],
    privacy_records: ['recorded_by_id'],
    privacy_requests: ['received_by_id', 'taken_up_by_id'],
    retention_runs: ['begun_by_id'],
  },
})
