import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('points_appeals', (table) => {
      // Made with the form: what was sent again, from a phone that lost its network, is one question.
      table.uuid('request_key')
      table.unique(['person_id', 'request_key'], 'points_appeals_once_for_each_form')
    })
  }

  async down() {
    this.schema.alterTable('points_appeals', (table) => {
      table.dropUnique(['person_id', 'request_key'], 'points_appeals_once_for_each_form')
      table.dropColumn('request_key')
    })
  }
}
