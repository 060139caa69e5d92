import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('wechat_consents', (table) => {
      // Of the way to WeChat and back by which it was given: opened twice, that page gives one.
      table.uuid('request_key').unique()
    })
  }

  async down() {
    this.schema.alterTable('wechat_consents', (table) => table.dropColumn('request_key'))
  }
}
