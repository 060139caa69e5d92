import db from '@adonisjs/lucid/services/db'
import { partyScoreFund } from '#points/accounts'
import type { Memo } from '#points/commands'

/** What somebody has for one year of Asia/Shanghai. */
export type YearOfParty = { year: number; score: number }

/** One line of it: less than 0 where it was taken back. */
export type PartyScoreEntry = {
  id: string
  score: number
  /** Of the deed, not of the line. */
  year: number
  reason: Memo
  /** Who says so: the plugin that wrote it. */
  pluginId: string
  at: Date
}

const LATEST = 20

/** All entries of one person, those that were merged into theirs among them, and their accounts in the book. */
const theirs = `
  with recursive entries as (
    select person_now(:personId) as id
    union select persons.id from persons join entries on persons.merged_into_id = entries.id
  ), accounts as (
    select id, posted, split_part(code, ':', 3)::int as year from points_accounts
    where book = :book and owner_kind = 'person' and owner_id in (select id::text from entries)
  )`

/** What a person has for each year, the latest first; none for whoever never had any. */
export async function partyYearsOf(personId: string): Promise<YearOfParty[]> {
  const { rows } = await db.rawQuery<{ rows: { year: number; score: string }[] }>(
    `${theirs} select year, sum(posted) as score from accounts group by year order by year desc`,
    { personId, book: partyScoreFund.book }
  )
  return rows.map(({ score, year }) => ({ year, score: Number(score) }))
}

/** What a person has in all, or in one year of Asia/Shanghai; 0 for whoever never had any. */
export default async function partyScoreOf(personId: string, year?: number): Promise<number> {
  const years = await partyYearsOf(personId)
  const counted = years.filter((each) => year === undefined || each.year === year)
  return counted.reduce((sum, { score }) => sum + score, 0)
}

/** The latest twenty lines, the newest first. */
export async function partyScoreHistoryOf(personId: string): Promise<PartyScoreEntry[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `${theirs} select id, score, year, memo, at,
       split_part(regexp_replace(reference, '^back:', ''), ':', 2) as "pluginId"
     from (
       select transfer.*, year, amount as score
       from accounts join points_transfers as transfer on credit = accounts.id
       union all
       select transfer.*, year, -amount
       from accounts join points_transfers as transfer on debit = accounts.id
     ) as lines order by id desc limit ${LATEST}`,
    { personId, book: partyScoreFund.book }
  )
  return rows.map(({ memo, score, ...line }) => ({ ...line, score: Number(score), reason: memo }))
}

type Row = Pick<PartyScoreEntry, 'id' | 'year' | 'pluginId' | 'at'> & { score: string; memo: Memo }
