import { BaseSchema } from '@adonisjs/lucid/schema'

/** The ledger reads a batch by one call and writes it by another. */
export default class extends BaseSchema {
  async up() {
    for (const statement of functions) this.schema.raw(statement)
  }

  async down() {
    this.schema.raw('drop function points_read(bigint[], bigint[], bytea[])')
    this.schema.raw('drop function points_write(json, json, json)')
  }
}

const functions = [
  // Within a function the plans are kept, and made without reading whole tables: one made while a table was small
  // would do so for ever after. What is locked first is read afterwards, by statements that see what others have
  // committed meanwhile.
  `create function points_read(wanted bigint[], earlier_ids bigint[], asked_keys bytea[])
  returns json language plpgsql set enable_seqscan = off as $$
  declare
    locked text;
    answer json;
  begin
    if cardinality(earlier_ids) > 0 then
      select wanted || array_agg(debit) || array_agg(credit) into wanted
      from points_transfers where id = any(earlier_ids);
    end if;

    -- As lines, since to make JSON of each account would cost as much as to find it.
    select string_agg(concat_ws(e'\\x1f', id, book, normal_side, posted, held, pending_in,
        coalesce(min_balance::text, ''), coalesce(max_balance::text, ''), state, seq,
        encode(head, 'hex'), keeps_lots), e'\\x1e') into locked
    from (
      select * from points_accounts where id = any(wanted) order by id for update
    ) as account;

    select json_build_object(
      'now', floor(extract(epoch from clock_timestamp()) * 1000),
      'accounts', locked,
      'known', case when cardinality(asked_keys) > 0 then (
        select json_agg(json_build_object('id', id, 'key', encode(key, 'hex'),
          'fingerprint', encode(fingerprint, 'hex'), 'phase', phase, 'debit', debit, 'credit', credit,
          'amount', amount, 'at', floor(extract(epoch from at) * 1000)))
        from points_transfers where key = any(asked_keys)
      ) end,
      'lots', (
        select json_agg(json_build_object('account', account_id, 'expiresOn', expires_on,
            'programme', programme, 'amount', remaining)
          order by expires_on, programme collate "C")
        from points_lots where account_id = any(wanted) and remaining > 0
      ),
      'earlier', case when cardinality(earlier_ids) > 0 then (
        select json_agg(json_build_object('id', id, 'phase', phase, 'reversesId', reverses_id,
          'debit', debit, 'credit', credit, 'amount', amount, 'lots', lots,
          'expiresAt', floor(extract(epoch from expires_at) * 1000),
          'isResolved', exists (
            select from points_transfers as ending where ending.pending_id = earlier.id
              and ending.phase in ('post', 'void')),
          'reversed', (
            select coalesce(sum(amount), 0) from points_transfers as reversal
            where reversal.reverses_id = earlier.id)))
        from points_transfers as earlier where id = any(earlier_ids)
      ) end
    ) into answer;
    return answer;
  end $$`,

  // One statement writes accounts and transfers, so that the checks on each see what it did to the other; most batches
  // move no lots.
  `create function points_write(changed json, kept json, added json) returns json
  language plpgsql set enable_seqscan = off as $$
  declare
    answer json;
  begin
    with moved as (
      update points_accounts as account
      set posted = new.posted, held = new.held, pending_in = new."pendingIn", seq = new.seq,
          head = decode(new.head, 'hex')
      from json_to_recordset(changed) as new
        (id bigint, posted bigint, held bigint, "pendingIn" bigint, seq bigint, head text)
      where account.id = new.id
    ), written as (
      insert into points_transfers (key, fingerprint, reference, book, kind, phase, pending_id,
        reverses_id, debit, credit, amount, debit_seq, credit_seq, debit_after, credit_after, at,
        expires_at, actor_id, group_key, approval_id, lots, memo, hash)
      select key, fingerprint, reference, book, kind, phase, pending_id, reverses_id, debit, credit,
        amount, debit_seq, credit_seq, debit_after, credit_after, at, expires_at, actor_id,
        group_key, approval_id, lots, memo, hash
      from json_populate_recordset(null::points_transfers, added)
      returning id, key
    )
    select json_object_agg(encode(key, 'hex'), id) into answer from written;

    if kept is not null then
      insert into points_lots (account_id, expires_on, programme, remaining)
      select account, "expiresOn", programme, amount
      from json_to_recordset(kept) as new
        (account bigint, "expiresOn" date, programme text, amount bigint)
      on conflict (account_id, expires_on, programme) do update set remaining = excluded.remaining;
    end if;
    return answer;
  end $$`,
]
