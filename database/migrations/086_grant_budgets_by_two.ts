import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('points_policies', (table) => {
      // So many points within a day into one budget need a second person; null: any number is granted by one.
      table.bigint('grants_by_two_from')
      table.check('grants_by_two_from > 0', [], 'points_policies_grants_by_two_from_positive')
    })
    for (const statement of guards) this.schema.raw(statement)
  }

  async down() {
    this.schema.raw('drop trigger points_transfers_granted on points_transfers')
    this.schema.raw('drop function points_check_grants()')
    this.schema.raw('drop function points_grant_needs_two(bigint, bigint)')
    this.schema.alterTable('points_policies', (table) => table.dropColumn('grants_by_two_from'))
  }
}

const guards = [
  // Whether `more` points for a budget are more than one person may grant it within a day, by what the nearest
  // territory upwards has decided.
  `create function points_grant_needs_two(budget bigint, more bigint) returns boolean
  language sql stable as $$
    select coalesce((
      select policy.grants_by_two_from
      from points_accounts as account
      join territories as here on here.id = account.territory_id
      join territories as decided on here.path <@ decided.path
      join points_policies as policy on policy.territory_id = decided.id
      where account.id = budget
      order by nlevel(decided.path) desc limit 1
    ) <= more + (
      select coalesce(sum(amount), 0) from points_transfers
      where credit = budget and kind = 'grant' and approval_id is null
        and at > clock_timestamp() - interval '1 day'
    ), false)
  $$`,
  `create function points_check_grants() returns trigger language plpgsql
  set enable_seqscan = off as $$
  begin
    if exists (
      select from added where kind = 'grant' and approval_id is null
        and points_grant_needs_two(credit, 0)
    ) then
      raise exception 'points_transfers grant by one what needs two';
    end if;
    return null;
  end $$`,
  `create trigger points_transfers_granted after insert on points_transfers
    referencing new table as added
    for each statement execute function points_check_grants()`,
]
