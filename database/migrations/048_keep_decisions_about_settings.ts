import { BaseSchema } from '@adonisjs/lucid/schema'

/** Who set what of a plugin and when: what counts now stands in `plugin_settings`, this is how it came to be. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('plugin_setting_decisions', (table) => {
      table.uuid('id').primary()
      table.text('plugin_id').notNullable()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('name').notNullable()
      // Null where the word was taken back, so that what counts above counts again.
      table.jsonb('value')
      table.boolean('is_locked').notNullable()
      table.uuid('decided_by_id').references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.raw('clock_timestamp()'))
      table.index(['plugin_id', 'territory_id', 'id'])
    })
    this.schema.raw(`
      create function setting_decisions_stay() returns trigger language plpgsql as $$
      begin
        raise exception 'A decision about a setting is never changed; a new one follows it'
          using errcode = 'restrict_violation';
      end $$`)
    this.schema.raw(`
      create trigger setting_decisions_stay before update or delete on plugin_setting_decisions
      for each row execute function setting_decisions_stay()`)

    // A photographed document waits for staff to look at it, and is gone once they have decided.
    this.schema.createTable('verification_pictures', (table) => {
      table.uuid('id').primary()
      table.uuid('verification_id').notNullable().references('identity_verifications.id')
      table.text('side').notNullable()
      table.uuid('file_id').notNullable().unique().references('files.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('removed_at')
      table.check("side in ('front', 'back')", [], 'verification_pictures_side_known')
    })
    this.schema.raw(`
      create unique index verification_pictures_one_of_each_side
        on verification_pictures (verification_id, side) where removed_at is null`)
  }

  async down() {
    this.schema.dropTable('verification_pictures')
    this.schema.dropTable('plugin_setting_decisions')
    this.schema.raw('drop function setting_decisions_stay()')
  }
}
