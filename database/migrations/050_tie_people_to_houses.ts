import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('households', (table) => {
      table.uuid('house_id').references('houses.id').index()
    })

    this.schema.createTable('house_relations', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.uuid('house_id').notNullable().references('houses.id').index()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.text('relation').notNullable()
      // Of the house, for those who own it together: 1 of 2.
      table.smallint('share')
      table.smallint('share_of')
      table.date('valid_from').notNullable()
      table.date('valid_to')
      table.timestamp('recorded_at').notNullable().defaultTo(this.now())
      table.uuid('recorded_by_id').references('persons.id')
      table.timestamp('superseded_at')
      table.uuid('superseded_by_id').references('persons.id')
      table.text('reason')
      table.uuid('import_id')
      table.check(
        "relation in ('owner', 'co_owner', 'tenant', 'resident', 'registered', 'user')",
        [],
        'house_relations_relation_known'
      )
      table.check("(relation = 'co_owner') = (share is not null)", [], 'house_relations_share')
      table.check('(share is null) = (share_of is null)', [], 'house_relations_whole_share')
      table.check('share between 1 and share_of', [], 'house_relations_share_within_one')
      table.check('valid_to > valid_from', [], 'house_relations_end_after_they_begin')
    })
    this.schema.raw(`
      alter table house_relations add constraint house_relations_are_not_doubled
      exclude using gist (
        house_id with =, person_id with =, relation with =, daterange(valid_from, valid_to) with &&
      ) where (superseded_at is null)`)
    this.schema.raw(`
      alter table house_relations add constraint house_relations_have_one_owner
      exclude using gist (house_id with =, daterange(valid_from, valid_to) with &&)
      where (relation = 'owner' and superseded_at is null)`)
    // A household registration (户籍) is in one place only.
    this.schema.raw(`
      alter table house_relations add constraint house_relations_register_once
      exclude using gist (person_id with =, daterange(valid_from, valid_to) with &&)
      where (relation = 'registered' and superseded_at is null)`)
    this.schema.raw(`
      create trigger house_relations_keep_history before update on house_relations
      for each row execute function registers_keep_history()`)

    // Nobody owns more of a house than there is, and it belongs to one or to several, never to both.
    this.schema.raw(`
      create function house_shares_fit() returns trigger language plpgsql as $$
      begin
        perform 1 from houses where id = new.house_id for update;
        if exists (
          select 1 from house_relations as moment
          where moment.house_id = new.house_id and moment.superseded_at is null
            and moment.relation in ('owner', 'co_owner')
            and (
              select sum(coalesce(each.share::numeric / each.share_of, 1)) from house_relations as each
              where each.house_id = new.house_id and each.superseded_at is null
                and each.relation in ('owner', 'co_owner')
                and daterange(each.valid_from, each.valid_to) @> moment.valid_from
            ) > 1.000001
        ) then
          raise exception 'more than the whole house is owned'
            using errcode = 'check_violation', constraint = 'house_relations_shares_fit';
        end if;
        return null;
      end $$`)
    this.schema.raw(`
      create constraint trigger house_relations_shares_fit after insert on house_relations
      for each row when (new.relation in ('owner', 'co_owner')) execute function house_shares_fit()`)

    // Who lived where may be corrected; what was believed before stays.
    this.schema.alterTable('household_members', (table) => {
      table.timestamp('superseded_at')
      table.uuid('superseded_by_id').references('persons.id')
      table.text('reason')
      table.uuid('import_id')
      table.dropChecks(['household_members_live_there_once', 'household_members_have_one_head'])
    })
    this.schema.raw(`
      alter table household_members add constraint household_members_live_there_once
      exclude using gist (
        household_id with =, person_id with =, daterange(moved_in_on, moved_out_on) with &&
      ) where (superseded_at is null)`)
    this.schema.raw(`
      alter table household_members add constraint household_members_have_one_head
      exclude using gist (household_id with =, daterange(moved_in_on, moved_out_on) with &&)
      where (relation in ('0', '02') and superseded_at is null)`)
  }

  async down() {
    this.schema.alterTable('household_members', (table) => {
      for (const column of ['superseded_at', 'superseded_by_id', 'reason', 'import_id'])
        table.dropColumn(column)
    })
    this.schema.dropTable('house_relations')
    this.schema.raw('drop function house_shares_fit()')
    this.schema.alterTable('households', (table) => table.dropColumn('house_id'))
  }
}
