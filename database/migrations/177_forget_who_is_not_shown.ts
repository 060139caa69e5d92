import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Whether somebody is shown hangs on this too: who may only be stored, or was erased, leaves the search.
    this.schema.raw('drop trigger search_changes_note on persons')
    this.schema.raw(`
      create trigger search_changes_note after update of name, restricted_at, erased_at on persons
      for each row when (
        (old.name, old.restricted_at, old.erased_at)
          is distinct from (new.name, new.restricted_at, new.erased_at)
      ) execute function search_changes_note_entries_of_person('id')`)
    // Those who are in it still.
    this.schema.raw(`
      insert into search_changes (kind, subject_id)
        select 'entry', directory_entries.id from directory_entries
        join persons on persons.id = directory_entries.person_id
        where persons.restricted_at is not null or persons.erased_at is not null`)
  }

  async down() {
    this.schema.raw('drop trigger search_changes_note on persons')
    this.schema.raw(`
      create trigger search_changes_note after update of name on persons
      for each row when (old.name is distinct from new.name)
      execute function search_changes_note_entries_of_person('id')`)
  }
}
