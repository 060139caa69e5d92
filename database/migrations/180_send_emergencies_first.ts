import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('outgoing_messages', (table) => {
      // That of the notice. Processes of the version before do not write it until they have all ended.
      table.text('urgency').notNullable().defaultTo('normal')
      table.check(
        "urgency in ('normal', 'urgent', 'emergency')",
        [],
        'outgoing_messages_urgency_known'
      )
    })
    this.schema.raw(`
      update outgoing_messages set urgency = notices.urgency
      from notices where notices.id = notice_id and notices.urgency <> 'normal'`)
    this.schema.raw('drop index outgoing_messages_due')
    this.schema.raw(`
      create index outgoing_messages_due
      on outgoing_messages ((urgency = 'emergency') desc, due_at, id) where state = 'waiting'`)
  }

  async down() {
    this.schema.raw('drop index outgoing_messages_due')
    this.schema.raw(
      "create index outgoing_messages_due on outgoing_messages (due_at) where state = 'waiting'"
    )
    this.schema.alterTable('outgoing_messages', (table) => {
      table.dropChecks(['outgoing_messages_urgency_known'])
      table.dropColumn('urgency')
    })
  }
}
