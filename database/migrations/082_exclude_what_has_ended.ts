import { BaseSchema } from '@adonisjs/lucid/schema'

/** Of rows that agree in `key`, no two may be believed of the same day. */
type Rule = {
  name: string
  table: string
  key: string[]
  /** What all these rows are about: a column of the key, and the table it leads to. */
  about: [column: string, table: string]
  period: [from: string, to: string]
  /** If only some rows may not meet. */
  only?: string
}

const valid: Rule['period'] = ['valid_from', 'valid_to']
const lived: Rule['period'] = ['moved_in_on', 'moved_out_on']

const rules: Rule[] = [
  {
    name: 'person_facts_are_one_at_a_time',
    table: 'person_facts',
    key: ['person_id', 'fact'],
    about: ['person_id', 'persons'],
    period: valid,
  },
  {
    name: 'house_relations_are_not_doubled',
    table: 'house_relations',
    key: ['house_id', 'person_id', 'relation'],
    about: ['person_id', 'persons'],
    period: valid,
  },
  {
    name: 'house_relations_have_one_owner',
    table: 'house_relations',
    key: ['house_id'],
    about: ['house_id', 'houses'],
    period: valid,
    only: "relation = 'owner'",
  },
  {
    name: 'house_relations_register_once',
    table: 'house_relations',
    key: ['person_id'],
    about: ['person_id', 'persons'],
    period: valid,
    only: "relation = 'registered'",
  },
  {
    name: 'household_members_live_there_once',
    table: 'household_members',
    key: ['household_id', 'person_id'],
    about: ['person_id', 'persons'],
    period: lived,
  },
  {
    name: 'household_members_have_one_head',
    table: 'household_members',
    key: ['household_id'],
    about: ['household_id', 'households'],
    period: lived,
    only: "relation in ('0', '02')",
  },
]

/**
 * An exclusion constraint over all rows took most of the time of a list of a hundred thousand people. Nearly
 * all rows last, and two rows that last always meet: a unique index says so. See decision 35.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(waitForOthers)
    this.schema.raw(refuseMeeting)
    for (const rule of rules) this.#divide(rule)
    // Before the foreign key takes its lock: two who both had it would wait for each other.
    this.schema.raw(`
      create trigger house_relations_share_in_turn before insert on house_relations for each row
      when (new.relation in ('owner', 'co_owner'))
      execute function wait_for_others('house_id', 'houses')`)
  }

  async down() {
    this.schema.raw('drop trigger house_relations_share_in_turn on house_relations')
    for (const rule of rules) this.#unite(rule)
    this.schema.raw('drop function refuse_meeting()')
    this.schema.raw('drop function wait_for_others()')
  }

  #divide({ about, key, name, only, period, table }: Rule) {
    const [, to] = period
    const some = only ? ` and ${only}` : ''
    this.schema.raw(`alter table ${table} drop constraint ${name}`)
    this.schema.raw(`
      create unique index ${name} on ${table} (${key.join(', ')})
      where superseded_at is null and ${to} is null${some}`)
    this.schema.raw(`
      alter table ${table} add constraint ${name}_before ${exclusion({ key, period })}
      where (superseded_at is null and ${to} is not null${some})`)
    this.schema.raw(`
      create trigger ${name}_wait before insert or update on ${table} for each row
      when (new.superseded_at is null and new.${to} is not null)
      execute function wait_for_others(${quoted(about)})`)
    for (const event of ['insert', 'update']) {
      const rule = quoted([name, ...period, only ?? 'true', ...key])
      this.schema.raw(`
        create trigger ${name}_${event} after ${event} on ${table}
        referencing new table as changed for each statement execute function refuse_meeting(${rule})`)
    }
  }

  #unite({ key, name, only, period, table }: Rule) {
    for (const moment of ['wait', 'insert', 'update']) {
      this.schema.raw(`drop trigger ${name}_${moment} on ${table}`)
    }
    this.schema.raw(`alter table ${table} drop constraint ${name}_before`)
    this.schema.raw(`drop index ${name}`)
    const some = only ? ` and ${only}` : ''
    this.schema.raw(`
      alter table ${table} add constraint ${name} ${exclusion({ key, period })}
      where (superseded_at is null${some})`)
  }
}

function exclusion({ key, period: [from, to] }: Pick<Rule, 'key' | 'period'>) {
  const equal = key.map((column) => `${column} with =`).join(', ')
  return `exclude using gist (${equal}, daterange(${from}, ${to}) with &&)`
}

function quoted(values: string[]) {
  return values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')
}

/*
 * Whoever writes a row that has ended waits until all who write about the same person, house or household have
 * committed: their foreign keys hold a lock that this one does not go with. From then on they wait, too.
 */
const waitForOthers = `
  create function wait_for_others() returns trigger language plpgsql as $$
  begin
    execute format('select from %I where id = ($1).%I for update', tg_argv[1], tg_argv[0]) using new;
    return new;
  end $$`

/*
 * A row that lasts must not meet one that has ended; the index and the constraint see only their own kind. It
 * runs after the foreign keys have taken their locks, and so sees what others have committed.
 */
const refuseMeeting = `
  create function refuse_meeting() returns trigger language plpgsql as $$
  declare
    starts constant text := tg_argv[1];
    ends constant text := tg_argv[2];
    condition constant text := tg_argv[3];
    keys constant text := array_to_string(tg_argv[4:], ', ');
    existing constant text := format('select * from %I where superseded_at is null and (%s)', tg_table_name,
      condition);
    meets boolean;
  begin
    execute format(
      'with written as (select * from changed where superseded_at is null and (%3$s))
       select exists (
         select from written as lasting join (%4$s and %2$I is not null) as ended using (%5$s)
         where lasting.%2$I is null and ended.%2$I > lasting.%1$I
       ) or exists (
         select from written as ended join (%4$s and %2$I is null) as lasting using (%5$s)
         where ended.%2$I is not null and ended.%2$I > lasting.%1$I
       )', starts, ends, condition, existing, keys) into meets;
    if meets then
      raise exception 'Two rows of % are believed of the same day', tg_table_name
        using errcode = 'exclusion_violation', constraint = tg_argv[0], table = tg_table_name;
    end if;
    return null;
  end $$`
