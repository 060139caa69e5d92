import { BaseSchema } from '@adonisjs/lucid/schema'

const channels = "('sms', 'mail', 'wechat', 'alipay')"

export default class extends BaseSchema {
  async up() {
    this.schema.raw('create extension if not exists btree_gist')

    // A window of time whose notices go out as one message. What belongs to it is said by the rows that name
    // it, never by the clock.
    this.schema.createTable('digests', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.text('channel').notNullable()
      table.text('pace').notNullable()
      table.timestamp('starts_at').notNullable()
      table.timestamp('ends_at').notNullable()
      table.text('state').notNullable().defaultTo('open')
      table.text('reason')
      // Once it is closed: when it is to be tried, and how often it was.
      table.timestamp('due_at')
      table.integer('attempts').notNullable().defaultTo(0)
      table.check(`channel in ${channels}`, [], 'digests_channel_known')
      table.check("pace in ('daily', 'weekly')", [], 'digests_pace_known')
      table.check(
        "state in ('open', 'closed', 'sent', 'not_sent', 'empty')",
        [],
        'digests_state_known'
      )
      table.check('ends_at > starts_at', [], 'digests_last')
      table.check("state <> 'closed' or due_at is not null", [], 'closed_digests_are_due')
      table.check("state <> 'not_sent' or reason is not null", [], 'digests_not_sent_say_why')
    })
    this.schema.raw(`
      alter table digests add constraint digests_never_overlap
      exclude using gist (
        person_id with =, channel with =, pace with =, tstzrange(starts_at, ends_at) with &&)`)
    this.schema.raw(`
      create unique index digests_one_open on digests (person_id, channel, pace)
      where state = 'open'`)
    this.schema.raw("create index digests_open on digests (ends_at) where state = 'open'")
    this.schema.raw("create index digests_due on digests (due_at) where state = 'closed'")

    // What is to go out of a notice, by each channel on its own.
    this.schema.createTable('outgoing_messages', (table) => {
      table.uuid('id').primary()
      table.uuid('notice_id').notNullable().references('notices.id').onDelete('CASCADE')
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.text('channel').notNullable()
      table.text('pace').notNullable()
      table.text('state').notNullable()
      table.text('reason')
      table.uuid('digest_id').references('digests.id').index()
      table.timestamp('due_at').notNullable()
      table.integer('attempts').notNullable().defaultTo(0)
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('settled_at')
      table.unique(['notice_id', 'channel'])
      table.check(`channel in ${channels}`, [], 'outgoing_messages_channel_known')
      table.check(
        "pace in ('off', 'at_once', 'daily', 'weekly')",
        [],
        'outgoing_messages_pace_known'
      )
      table.check(
        "state in ('waiting', 'in_digest', 'sent', 'not_sent')",
        [],
        'outgoing_messages_state_known'
      )
      table.check(
        "state <> 'not_sent' or reason is not null",
        [],
        'outgoing_messages_not_sent_say_why'
      )
      table.check(
        "(settled_at is null) = (state in ('waiting', 'in_digest'))",
        [],
        'outgoing_messages_are_settled_once'
      )
      table.check("digest_id is null or state <> 'waiting'", [], 'waiting_messages_go_alone')
    })
    this.schema.raw(
      "create index outgoing_messages_due on outgoing_messages (due_at) where state = 'waiting'"
    )
    this.schema.raw(`
      create index outgoing_messages_ungathered on outgoing_messages (person_id, channel, pace)
      where state = 'in_digest' and digest_id is null`)

    // Whoever agrees in WeChat agrees to one message.
    this.schema.createTable('wechat_consents', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.timestamp('given_at').notNullable()
      // The message or the digest that it was used for; each uses one.
      table.uuid('used_for').unique()
      table.timestamp('used_at')
      table.check('(used_for is null) = (used_at is null)', [], 'wechat_consents_are_used_once')
    })
    this.schema.raw(`
      create index wechat_consents_left on wechat_consents (person_id, given_at)
      where used_for is null`)

    this.schema.alterTable('message_deliveries', (table) => {
      table.uuid('outgoing_id').index()
      table.dropChecks(['message_deliveries_state_known'])
      table.check(
        "state in ('delivered', 'refused', 'later', 'withheld')",
        [],
        'message_deliveries_states'
      )
    })
  }

  async down() {
    this.schema.raw("delete from message_deliveries where state = 'withheld'")
    this.schema.alterTable('message_deliveries', (table) => {
      table.dropChecks(['message_deliveries_states'])
      table.check(
        "state in ('delivered', 'refused', 'later')",
        [],
        'message_deliveries_state_known'
      )
      table.dropColumn('outgoing_id')
    })
    this.schema.dropTable('wechat_consents')
    this.schema.dropTable('outgoing_messages')
    this.schema.dropTable('digests')
  }
}
