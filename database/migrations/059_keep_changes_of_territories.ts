import { BaseSchema } from '@adonisjs/lucid/schema'
import readingOfName from '#territories/name_reading'

type Row = { id: string; name: string }

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('territories', (table) => {
      // How its name is typed with Latin letters: `nanyuanshequ nysq`.
      table.text('reading').notNullable().defaultTo('')
      // What was given up stays: old records and old links lead to it, and on to its successor.
      table.timestamp('retired_at')
      table.uuid('succeeded_by_id').references('territories.id').index()
      table.check('succeeded_by_id <> id', [], 'territories_succeed_others')
      table.check(
        'succeeded_by_id is null or retired_at is not null',
        [],
        'territories_are_retired_when_succeeded'
      )
    })
    this.defer(async (client) => {
      const rows: Row[] = await client.from('territories').select('id', 'name')
      await client.rawQuery(
        `update territories set reading = readings.reading
         from unnest(?::uuid[], ?::text[]) as readings (id, reading)
         where territories.id = readings.id`,
        [rows.map(({ id }) => id), rows.map(({ name }) => readingOfName(name))]
      )
    })

    this.schema.createTable('territory_names', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.text('name').notNullable()
      table.text('reading').notNullable()
      table.timestamp('used_until').notNullable()
    })
    // In the database, so that no way of renaming forgets what people still say.
    this.schema.raw(`
      create function territories_remember_name() returns trigger language plpgsql as $$
      begin
        insert into territory_names (id, territory_id, name, reading, used_until)
        values (gen_random_uuid(), old.id, old.name, old.reading, clock_timestamp());
        return null;
      end $$`)
    this.schema.raw(`
      create trigger territories_remember_name after update of name on territories
      for each row when (old.name <> new.name) execute function territories_remember_name()`)

    // A retired territory says nothing about plugins any more.
    this.schema.raw('drop trigger territories_revise on territories')
    this.schema.raw(`
      create trigger territories_revise after update of path, retired_at on territories
      for each statement execute function kernel_revise()`)

    // Whoever writes while territories merge waits here for the end of it, and then sees the successor.
    this.schema.raw(`
      create function living_territory(uuid) returns uuid language plpgsql as $$
      declare successor uuid;
      begin
        select succeeded_by_id into successor from territories where id = $1 for key share;
        return coalesce(successor, $1);
      end $$`)
    this.schema.raw(`
      create function follow_succession() returns trigger language plpgsql as $$
      begin
        new.territory_id := living_territory(new.territory_id);
        return new;
      end $$`)
    this.schema.raw(`
      create function persons_follow_succession() returns trigger language plpgsql as $$
      begin
        new.territory_id := living_territory(new.territory_id);
        new.grid_id := living_territory(new.grid_id);
        return new;
      end $$`)
    this.schema.raw(`
      create trigger persons_follow_succession before insert or update of territory_id, grid_id
      on persons for each row execute function persons_follow_succession()`)
    for (const table of ['households', 'buildings', 'houses']) {
      this.schema.raw(`
        create trigger ${table}_follow_succession before insert or update of territory_id
        on ${table} for each row execute function follow_succession()`)
    }
    // A role must not grow by itself to a territory for which nobody granted it.
    this.schema.raw(`
      create function role_grants_need_territory() returns trigger language plpgsql as $$
      begin
        if exists (
          select from territories
          where id = new.territory_id and retired_at is not null for key share
        ) then
          raise exception 'This territory is retired' using
            errcode = 'check_violation', constraint = 'role_grants_are_at_living_territories';
        end if;
        return new;
      end $$`)
    this.schema.raw(`
      create trigger role_grants_need_territory before insert
      on role_grants for each row execute function role_grants_need_territory()`)
  }

  async down() {
    for (const table of ['persons', 'households', 'buildings', 'houses']) {
      this.schema.raw(`drop trigger ${table}_follow_succession on ${table}`)
    }
    this.schema.raw('drop trigger role_grants_need_territory on role_grants')
    this.schema.raw('drop trigger territories_remember_name on territories')
    this.schema.raw('drop trigger territories_revise on territories')
    for (const name of [
      'role_grants_need_territory',
      'persons_follow_succession',
      'follow_succession',
      'territories_remember_name',
    ]) {
      this.schema.raw(`drop function ${name}()`)
    }
    this.schema.raw('drop function living_territory(uuid)')
    this.schema.raw(`
      create trigger territories_revise after update of path on territories
      for each statement execute function kernel_revise()`)
    this.schema.dropTable('territory_names')
    this.schema.alterTable('territories', (table) => {
      table.dropChecks(['territories_succeed_others', 'territories_are_retired_when_succeeded'])
      for (const column of ['reading', 'retired_at', 'succeeded_by_id']) table.dropColumn(column)
    })
  }
}
