import { BaseSchema } from '@adonisjs/lucid/schema'

const chosen = "('sms', 'mail', 'wechat', 'alipay')"
const all = "('sms', 'mail', 'wechat', 'alipay', 'voice')"

export default class extends BaseSchema {
  async up() {
    this.known('development_messages', all)
    this.known('message_deliveries', all)
    // A code goes to a phone, and a call does nothing but read one out.
    this.schema.raw(`
      alter table message_deliveries
        drop constraint codes_go_by_text_message,
        add constraint codes_go_to_a_phone
          check (kind <> 'code' or channel in ('sms', 'voice')),
        add constraint calls_read_codes_out check (channel <> 'voice' or kind = 'code')`)
  }

  async down() {
    this.schema.raw("delete from development_messages where channel = 'voice'")
    this.schema.raw("delete from message_deliveries where channel = 'voice'")
    this.schema.raw(`
      alter table message_deliveries
        drop constraint calls_read_codes_out,
        drop constraint codes_go_to_a_phone,
        add constraint codes_go_by_text_message check (kind <> 'code' or channel = 'sms')`)
    this.known('message_deliveries', chosen)
    this.known('development_messages', chosen)
  }

  private known(table: string, channels: string) {
    this.schema.raw(`
      alter table ${table}
        drop constraint ${table}_channel_known,
        add constraint ${table}_channel_known check (channel in ${channels})`)
  }
}
