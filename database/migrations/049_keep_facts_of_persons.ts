import { BaseSchema } from '@adonisjs/lucid/schema'
import nameInitials from '#identity/name_initials'

type Named = { id: string; name: string }

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('persons', (table) => table.text('name_initials'))
    this.defer(async (client) => {
      const named: Named[] = await client.from('persons').whereNotNull('name').select('id', 'name')
      await client.rawQuery(
        `update persons set name_initials = anew.initials
         from unnest(?::uuid[], ?::text[]) as anew(id, initials) where persons.id = anew.id`,
        [named.map(({ id }) => id), named.map(({ name }) => nameInitials(name))]
      )
    })

    // Two times for each row: when it was so, and when it was believed. A correction never overwrites.
    this.schema.createTable('person_facts', (table) => {
      table.uuid('id').primary()
      table.uuid('person_id').notNullable().references('persons.id')
      table.text('fact').notNullable()
      // A code of a national table, or a sealed text; which of them the kind of fact says.
      table.text('code')
      table.text('value_sealed')
      table.text('value_digest')
      table.date('valid_from').notNullable()
      table.date('valid_to')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.uuid('recorded_by_id').references('persons.id')
      table.timestamp('superseded_at')
      table.uuid('superseded_by_id').references('persons.id')
      table.text('reason')
      // The list that brought it, if one did.
      table.uuid('import_id')
      table.check('(code is null) <> (value_sealed is null)', [], 'person_facts_have_one_value')
      table.index(['person_id', 'fact'])
      table.check('valid_to > valid_from', [], 'person_facts_end_after_they_begin')
    })
    this.schema.raw(`
      create index person_facts_believed on person_facts (fact, code)
      where superseded_at is null and code is not null`)
    this.schema.raw(`
      create index person_facts_found on person_facts (value_digest)
      where fact = 'contact_phone' and superseded_at is null`)
    this.schema.raw(`
      alter table person_facts add constraint person_facts_are_one_at_a_time
      exclude using gist (
        person_id with =, fact with =, daterange(valid_from, valid_to) with &&
      ) where (superseded_at is null)`)

    // Keys may be changed, persons and territories merged; all else of a row stays as it was believed.
    this.schema.raw(`
      create function registers_keep_history() returns trigger language plpgsql as $$
      declare
        free constant text[] := array['superseded_at', 'superseded_by_id', 'person_id', 'territory_id',
          'value_sealed', 'value_digest'];
      begin
        if to_jsonb(new) - free <> to_jsonb(old) - free
          or (old.superseded_at is not null and new.superseded_at is distinct from old.superseded_at)
        then
          raise exception '% keeps its history: supersede the row', tg_table_name
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`)
    this.schema.raw(`
      create trigger person_facts_keep_history before update on person_facts
      for each row execute function registers_keep_history()`)
  }

  async down() {
    this.schema.dropTable('person_facts')
    this.schema.raw('drop function registers_keep_history()')
    this.schema.alterTable('persons', (table) => table.dropColumn('name_initials'))
  }
}
