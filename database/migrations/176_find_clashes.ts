import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Few among very many, and looked for every minute.
    this.schema.raw(`
      create index enrolments_that_clash on enrolments (id)
      where clashing_since is not null and cancelled_at is null`)
  }

  async down() {
    this.schema.raw('drop index enrolments_that_clash')
  }
}
