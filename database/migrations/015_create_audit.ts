import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('audit_entries', (table) => {
      table.uuid('id').primary()
      table.timestamp('recorded_at').notNullable().defaultTo(this.raw('clock_timestamp()')).index()
      table.text('kind').notNullable()
      table.text('act').notNullable().index()
      // Whose hand it was; none for what the platform does by itself.
      table.uuid('actor_id').references('persons.id')
      table.uuid('on_behalf_of_id').references('persons.id')
      table.text('subject_kind').notNullable()
      table.text('subject_id').notNullable()
      table.uuid('territory_id').references('territories.id').index()
      table.jsonb('before')
      table.jsonb('after')
      table.text('reason')
      table.text('address')
      table.text('device')
      table.index(['actor_id', 'recorded_at'])
      table.index(['subject_kind', 'subject_id', 'recorded_at'])
      table.check("kind in ('change', 'look', 'access')", [], 'audit_entries_kind_known')
      table.check("kind <> 'look' or reason is not null", [], 'looks_have_a_purpose')
    })

    this.schema.createTable('audit_links', (table) => {
      table.bigInteger('sequence').primary()
      table.uuid('entry_id').notNullable().unique()
      table.binary('hash').notNullable()
    })

    // Where the chain ends: without it nobody would miss the last links.
    this.schema.createTable('audit_heads', (table) => {
      table.integer('id').primary().defaultTo(1).checkIn(['1'])
      table.bigInteger('sequence').notNullable()
      table.binary('hash').notNullable()
    })
    this.schema.raw(`insert into audit_heads (sequence, hash) values (0, sha256('linli audit'))`)

    // What is hashed. Column by column, so that a column added later leaves old entries as they are.
    this.schema.raw(`
      create function audit_text(entry audit_entries) returns text
      language sql immutable as $$
        select jsonb_build_array(
          entry.id, (extract(epoch from entry.recorded_at) * 1000000)::bigint, entry.kind, entry.act,
          entry.actor_id, entry.on_behalf_of_id, entry.subject_kind, entry.subject_id,
          entry.territory_id, entry.before, entry.after, entry.reason, entry.address, entry.device
        )::text
      $$`)

    // Deferred to the commit, so that nobody else's work waits while the head is held.
    this.schema.raw(`
      create function audit_link() returns trigger language plpgsql as $$
      begin
        with head as (
          update audit_heads
          set sequence = sequence + 1, hash = sha256(hash || convert_to(audit_text(new), 'UTF8'))
          returning sequence, hash
        )
        insert into audit_links (sequence, entry_id, hash)
        select sequence, new.id, hash from head;
        return null;
      end $$`)
    this.schema.raw(`
      create constraint trigger audit_entries_are_linked after insert on audit_entries
      deferrable initially deferred for each row execute function audit_link()`)

    this.schema.raw(`
      create function audit_refuse() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: % refused', tg_table_name, lower(tg_op)
          using errcode = 'restrict_violation';
      end $$`)
    for (const table of ['audit_entries', 'audit_links']) {
      this.schema.raw(`
        create trigger ${table}_are_kept before update or delete or truncate on ${table}
        for each statement execute function audit_refuse()`)
    }
  }

  async down() {
    this.schema.dropTable('audit_heads')
    this.schema.dropTable('audit_links')
    this.schema.raw('drop function audit_text(audit_entries)')
    this.schema.dropTable('audit_entries')
    this.schema.raw('drop function audit_link()')
    this.schema.raw('drop function audit_refuse()')
  }
}
