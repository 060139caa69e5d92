import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // What has changed of the core since the search index was last told: written by the database itself,
    // whoever changes it, an import too.
    this.schema.createTable('search_changes', (table) => {
      table.bigIncrements('id')
      table.text('kind').notNullable()
      table.uuid('subject_id').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
    })
    this.schema.raw(noteTerritory)
    this.schema.raw(noteEntry)
    this.schema.raw(noteEntriesOf)
    for (const trigger of triggers) this.schema.raw(trigger)
  }

  async down() {
    this.schema.raw('drop trigger search_changes_note on territories')
    this.schema.raw('drop trigger search_changes_note on directory_entries')
    this.schema.raw('drop trigger search_changes_note on role_grants')
    this.schema.raw('drop trigger search_changes_note on persons')
    for (const name of ['note_territory', 'note_entry', 'note_entries_of_person']) {
      this.schema.raw(`drop function search_changes_${name}`)
    }
    this.schema.dropTable('search_changes')
  }
}

const noteTerritory = `
  create function search_changes_note_territory() returns trigger language plpgsql as $function$
  begin
    insert into search_changes (kind, subject_id) values ('territory', coalesce(new.id, old.id));
    return null;
  end $function$`

const noteEntry = `
  create function search_changes_note_entry() returns trigger language plpgsql as $function$
  begin
    insert into search_changes (kind, subject_id) values ('entry', coalesce(new.id, old.id));
    return null;
  end $function$`

/** Whether somebody is shown hangs on their name and on their roles. */
const noteEntriesOf = `
  create function search_changes_note_entries_of_person() returns trigger language plpgsql as $function$
  begin
    insert into search_changes (kind, subject_id)
      select 'entry', id from directory_entries
      where person_id = (to_jsonb(new) ->> tg_argv[0])::uuid;
    return null;
  end $function$`

const triggers = [
  `create trigger search_changes_note after insert or delete
     or update of name, path, level, retired_at on territories
     for each row execute function search_changes_note_territory()`,
  `create trigger search_changes_note after insert or update or delete on directory_entries
     for each row execute function search_changes_note_entry()`,
  `create trigger search_changes_note after insert or update on role_grants
     for each row execute function search_changes_note_entries_of_person('person_id')`,
  `create trigger search_changes_note after update of name on persons
     for each row when (old.name is distinct from new.name)
     execute function search_changes_note_entries_of_person('id')`,
]
