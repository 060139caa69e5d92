import type { Holding } from '#privacy/domain_data'

const telling = { purpose: 'telling', basis: 'contract', sensitivity: 1 } as const
const erased = { erasing: { outcome: 'erased' } } as const
const forAYear = (since: string, only?: string) => ({
  kept: { span: { months: 12 }, since, ...(only ? { only } : {}) },
})

/** What goes out to people, and what they said about it. */
const outgoing: Holding[] = [
  {
    ...{ kind: 'outgoing_message', table: 'outgoing_messages', about: ['person_id'] },
    fields: {
      at: 'created_at',
      channel: 'channel',
      pace: 'pace',
      state: 'state',
      reason: 'reason',
    },
    ...{ ...telling, ...erased, ...forAYear('created_at', 'settled_at is not null') },
  },
  {
    ...{ kind: 'digest', table: 'digests', about: ['person_id'] },
    fields: { from: 'starts_at', until: 'ends_at', channel: 'channel', state: 'state' },
    ...{ ...telling, ...erased },
    ...forAYear(
      'ends_at',
      'not exists (select 1 from outgoing_messages where digest_id = digests.id)'
    ),
  },
  {
    ...{ kind: 'address', table: 'message_addresses', about: ['person_id'] },
    fields: {
      channel: 'channel',
      address: { sealed: 'address_sealed' },
      confirmed: 'confirmed_at',
    },
    ...{
      ...telling,
      ...erased,
      basis: 'consent',
      kept: 'until_erased',
      receiver: 'message_carrier',
    },
  },
  {
    ...{ kind: 'preference', table: 'message_preferences', about: ['person_id'] },
    fields: { channel: 'channel', sender: 'sender', kind: 'kind', pace: 'pace', at: 'changed_at' },
    ...{ ...telling, ...erased, kept: 'until_erased' },
  },
  {
    ...{ kind: 'quiet_hours', table: 'quiet_hours', about: ['person_id'] },
    fields: {
      from: { sql: "to_char(make_interval(mins => from_minute), 'HH24:MI')" },
      until: { sql: "to_char(make_interval(mins => until_minute), 'HH24:MI')" },
      at: 'changed_at',
    },
    ...{ ...telling, ...erased, kept: 'until_erased' },
  },
  {
    ...{ kind: 'wechat_consent', table: 'wechat_consents', about: ['person_id'] },
    fields: { at: 'given_at', used_at: 'used_at' },
    ...{ ...telling, ...erased, basis: 'consent', ...forAYear('used_at', 'used_at is not null') },
  },
]

export default outgoing
