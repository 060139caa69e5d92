import { BaseSchema } from '@adonisjs/lucid/schema'

const channels = "('sms', 'mail', 'wechat', 'alipay')"

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('development_messages', (table) => {
      table.text('channel').notNullable().defaultTo('sms')
      table.text('title').notNullable().defaultTo('')
      table.check(`channel in ${channels}`, [], 'development_messages_channel_known')
    })

    // That something was sent, or why not. Neither its words nor the whole address are kept.
    this.schema.createTable('message_deliveries', (table) => {
      table.uuid('id').primary()
      table.text('channel').notNullable()
      table.text('kind').notNullable()
      table.uuid('person_id').references('persons.id').index()
      table.text('recipient').notNullable()
      table.text('state').notNullable()
      table.text('reason')
      table.text('receipt')
      table.timestamp('created_at').notNullable().defaultTo(this.now()).index()
      table.check(`channel in ${channels}`, [], 'message_deliveries_channel_known')
      table.check("kind in ('code', 'notice')", [], 'message_deliveries_kind_known')
      table.check("kind <> 'code' or channel = 'sms'", [], 'codes_go_by_text_message')
      table.check(
        "state in ('delivered', 'refused', 'later')",
        [],
        'message_deliveries_state_known'
      )
      table.check(
        "(state = 'delivered') = (reason is null)",
        [],
        'what_was_not_delivered_has_a_reason'
      )
    })
  }

  async down() {
    this.schema.dropTable('message_deliveries')
    this.schema.alterTable('development_messages', (table) => {
      table.dropChecks(['development_messages_channel_known'])
      table.dropColumn('channel')
      table.dropColumn('title')
    })
  }
}
