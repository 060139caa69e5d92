import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Whether a row that was written meets another is looked up in the index, for each of them. As a join of all that
 * was written with all that is there the database, while it had no statistics of a table that was just being
 * filled, compared each with each: the first list of a new register took three times as long.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(refusing(lookedUp))
  }

  async down() {
    this.schema.raw(refusing(joined))
  }
}

// `offset 0` keeps the planner from making a join of it.
const lookedUp = `
    meets text := 'select exists (
      select from changed as written
      where superseded_at is null and %2$I is null and (%3$s) and exists (
        select from %4$I as ended where ended.superseded_at is null and ended.%2$I is not null and (%3$s)
        and (%5$s) and ended.%2$I > written.%1$I offset 0)
    ) or exists (
      select from changed as written
      where superseded_at is null and %2$I is not null and (%3$s) and exists (
        select from %4$I as lasting where lasting.superseded_at is null and lasting.%2$I is null and (%3$s)
        and (%6$s) and written.%2$I > lasting.%1$I offset 0)
    )';`

const joined = `
    meets text := 'with written as (select * from changed where superseded_at is null and (%3$s)),
    there as (select * from %4$I where superseded_at is null and (%3$s))
    select exists (
      select from written join there as ended on (%5$s)
      where written.%2$I is null and ended.%2$I > written.%1$I
    ) or exists (
      select from written join there as lasting on (%6$s)
      where lasting.%2$I is null and written.%2$I > lasting.%1$I
    )';`

const refusing = (meets: string) => `
  create or replace function refuse_meeting() returns trigger language plpgsql as $$
  declare${meets}
    agrees constant text := (
      select string_agg(format('%1$s.%2$I = written.%2$I', '%1$s', key), ' and ')
      from unnest(tg_argv[4:]) as key);
    is_met boolean;
  begin
    execute format(meets, tg_argv[1], tg_argv[2], tg_argv[3], tg_table_name,
      replace(agrees, '%1$s', 'ended'), replace(agrees, '%1$s', 'lasting')) into is_met;
    if is_met then
      raise exception 'Two rows of % are believed of the same day', tg_table_name
        using errcode = 'exclusion_violation', constraint = tg_argv[0], table = tg_table_name;
    end if;
    return null;
  end $$`
