import db from '@adonisjs/lucid/services/db'
import { emptyHead } from '#points/fingerprint'

const PURSES = 100_000
/** Enough that none runs dry while it is measured. */
const GIVEN = 1_000_000

/** An issuance, a budget and many purses, all of them funded; made once in a database. */
export default async function openPurses() {
  const [known] = await db.from('points_accounts').where('code', 'bench:budget')
  if (!known) await open()
  const rows: { id: string; code: string }[] = await db
    .from('points_accounts')
    .whereLike('code', 'bench:%')
    .select('id', 'code')
  const idOf = ({ id }: { id: string }) => Number(id)
  return {
    budget: idOf(rows.find(({ code }) => code === 'bench:budget')!),
    purses: rows.filter(({ code }) => code.startsWith('bench:purse')).map(idOf),
  }
}

/** Purses with no floor need no funding: what is measured is the same but for one comparison. */
async function open() {
  await db.rawQuery(
    `insert into points_accounts (book, code, owner_kind, normal_side, min_balance, head)
     select 'bench', code, 'platform', 'credit', :floor, decode(:head, 'hex')
     from (
       select 'bench:budget' as code union all
       select 'bench:purse:' || number from generate_series(1, :purses) as number
     ) as codes`,
    { floor: -GIVEN, head: emptyHead, purses: PURSES }
  )
  await db.rawQuery(`create table bench_accounts as select id, posted from points_accounts`)
  await db.rawQuery(`alter table bench_accounts add primary key (id)`)
  await db.rawQuery(
    `create table bench_transfers (
       id bigint generated always as identity primary key, reference text not null unique,
       debit bigint not null, credit bigint not null, amount bigint not null,
       debit_after bigint not null, credit_after bigint not null)`
  )
  await db.rawQuery(`create index on bench_transfers (debit, id)`)
  await db.rawQuery(`create index on bench_transfers (credit, id)`)
}
