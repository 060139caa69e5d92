import { BaseSchema } from '@adonisjs/lucid/schema'

/** Several hands work on a list at once, each at a chunk of its own. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('register_import_chunks', (table) => {
      // In which state of its import this chunk was done last.
      table.text('done_in')
    })
    this.schema.raw(`
      update register_import_chunks set done_in = state from register_imports
      where register_imports.id = import_id and ordinal < next_chunk
        and state in ('checking', 'applying', 'undoing')`)

    // Nothing that changes while a list is worked on is in an index: a line stays where it is.
    this.schema.alterTable('register_import_lines', (table) => {
      table.dropIndex(['import_id', 'key_digest'])
      table.dropIndex(['import_id', 'outcome', 'line'])
      table.index(['import_id', 'chunk'])
    })
    this.schema.raw('alter table register_import_lines set (fillfactor = 60)')

    this.schema.raw(followSuccession)
    this.schema.raw(personsFollowSuccession)
  }

  async down() {
    this.schema.raw(`
      create or replace function follow_succession() returns trigger language plpgsql as $$
      begin
        new.territory_id := living_territory(new.territory_id);
        return new;
      end $$`)
    this.schema.raw(`
      create or replace function persons_follow_succession() returns trigger language plpgsql as $$
      begin
        new.territory_id := living_territory(new.territory_id);
        new.grid_id := living_territory(new.grid_id);
        return new;
      end $$`)
    this.schema.raw('alter table register_import_lines reset (fillfactor)')
    this.schema.alterTable('register_import_lines', (table) => {
      table.dropIndex(['import_id', 'chunk'])
      table.index(['import_id', 'outcome', 'line'])
      table.index(['import_id', 'key_digest'])
    })
    this.schema.alterTable('register_import_chunks', (table) => table.dropColumn('done_in'))
  }
}

// A function that asks another one costs twice as much, and these are asked for each person of a list.
const followSuccession = `
  create or replace function follow_succession() returns trigger language plpgsql as $$
  declare successor uuid;
  begin
    select succeeded_by_id into successor from territories where id = new.territory_id for key share;
    if successor is not null then new.territory_id := successor; end if;
    return new;
  end $$`

const personsFollowSuccession = `
  create or replace function persons_follow_succession() returns trigger language plpgsql as $$
  declare successor uuid;
  begin
    select succeeded_by_id into successor from territories where id = new.territory_id for key share;
    if successor is not null then new.territory_id := successor; end if;
    if new.grid_id is not null then
      select succeeded_by_id into successor from territories where id = new.grid_id for key share;
      if successor is not null then new.grid_id := successor; end if;
    end if;
    return new;
  end $$`
