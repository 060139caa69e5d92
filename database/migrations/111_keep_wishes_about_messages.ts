import { BaseSchema } from '@adonisjs/lucid/schema'

const channels = "('sms', 'mail', 'wechat', 'alipay')"

export default class extends BaseSchema {
  async up() {
    // Where a person is reached beside their phone. One of each channel is confirmed, one may wait for its code.
    this.schema.createTable('message_addresses', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.text('channel').notNullable()
      table.text('address_sealed').notNullable()
      table.text('address_digest').notNullable()
      table.text('code_digest')
      table.integer('tries').notNullable().defaultTo(0)
      table.timestamp('expires_at')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('confirmed_at')
      table.check("channel in ('mail', 'wechat', 'alipay')", [], 'message_addresses_channel_known')
      table.check(
        '(confirmed_at is null) = (code_digest is not null) and (code_digest is null) = (expires_at is null)',
        [],
        'message_addresses_wait_for_a_code'
      )
    })
    this.schema.raw(`
      create unique index message_addresses_one_confirmed on message_addresses (person_id, channel)
      where confirmed_at is not null`)
    this.schema.raw(`
      create unique index message_addresses_one_waiting on message_addresses (person_id, channel)
      where confirmed_at is null`)

    // How soon somebody wants to hear of what, by which channel. '*' is everything of a channel, or of a sender.
    this.schema.createTable('message_preferences', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().references('persons.id')
      table.text('channel').notNullable()
      table.text('sender').notNullable()
      table.text('kind').notNullable()
      table.text('pace').notNullable()
      table.timestamp('changed_at').notNullable()
      table.unique(['person_id', 'channel', 'sender', 'kind'])
      table.check(`channel in ${channels}`, [], 'message_preferences_channel_known')
      table.check(
        "pace in ('off', 'at_once', 'daily', 'weekly')",
        [],
        'message_preferences_pace_known'
      )
      table.check("sender <> '*' or kind = '*'", [], 'message_preferences_from_wide_to_narrow')
    })

    // Minutes since midnight; equal ones are no quiet hours at all.
    this.schema.createTable('quiet_hours', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().unique().references('persons.id')
      table.integer('from_minute').notNullable()
      table.integer('until_minute').notNullable()
      table.timestamp('changed_at').notNullable()
      table.check(
        'from_minute between 0 and 1439 and until_minute between 0 and 1439',
        [],
        'quiet_hours_lie_in_a_day'
      )
    })
  }

  async down() {
    this.schema.dropTable('quiet_hours')
    this.schema.dropTable('message_preferences')
    this.schema.dropTable('message_addresses')
  }
}
