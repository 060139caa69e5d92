import { BaseSchema } from '@adonisjs/lucid/schema'

/** Transfers are written in the order of time: an index of block ranges finds a month and costs a write next to nothing. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create index points_transfers_by_time on points_transfers using brin (at)
      with (autosummarize = on)`)
  }

  async down() {
    this.schema.raw('drop index points_transfers_by_time')
  }
}
