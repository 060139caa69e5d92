import outgoing from '#notifications/outgoing_personal_data'
import { defineDomainData } from '#privacy/domain_data'

/** What people were told, and how they want to be told. */
export default defineDomainData({
  domain: 'notifications',
  holdings: [
    ...outgoing,
    {
      kind: 'notice',
      table: 'notices',
      about: ['person_id'],
      fields: {
        at: 'created_at',
        notice: { said: "sender || '.notifications.' || kind", values: '"values"' },
        read_at: 'read_at',
      },
      purpose: 'telling',
      basis: 'contract',
      sensitivity: 1,
      kept: { span: { months: 12 }, since: 'created_at' },
      erasing: { outcome: 'erased' },
    },
    {
      kind: 'message_delivery',
      table: 'message_deliveries',
      about: ['person_id'],
      fields: { at: 'created_at', phone: 'recipient' },
      purpose: 'telling',
      basis: 'contract',
      sensitivity: 1,
      kept: { span: { months: 12 }, since: 'created_at' },
      receiver: 'message_carrier',
      erasing: { outcome: 'erased' },
    },
    {
      // Where no message channel is connected; nobody's in production.
      kind: 'development_message',
      table: 'development_messages',
      about: [],
      whose: 'false',
      fields: { phone: 'recipient', at: 'created_at' },
      purpose: 'sign_in',
      basis: 'contract',
      sensitivity: 1,
      kept: { span: { days: 30 }, since: 'created_at' },
      erasing: { outcome: 'erased' },
    },
  ],
  deeds: { broadcasts: ['written_by_id', 'sent_by_id', 'withdrawn_by_id'] },
})
