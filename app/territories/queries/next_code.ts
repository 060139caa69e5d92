import db from '@adonisjs/lucid/services/db'
import type Territory from '#territories/models/territory'

/** A code that is free below a territory: its own and a number, as those who are there have theirs. */
export default async function nextCode({ code, id }: Territory): Promise<string> {
  const rows: { code: string }[] = await db
    .from('territories')
    .where('parent_id', id)
    .orWhereLike('code', `${code}%`)
    .select('code')
  const taken = new Set(rows.map((row) => row.code))
  const numbers = Array.from({ length: 999 }, (_, index) => String(index + 1).padStart(3, '0'))
  const free = numbers.find((number) => !taken.has(code + number))
  return code + (free ?? '')
}
