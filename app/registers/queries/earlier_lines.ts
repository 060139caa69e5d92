import type { ListContext } from '#registers/lists/register_list'

type Keyed = { line: { number: number }; keyDigest: string | null }

/** The first line in which each key occurs: in the chunks checked before, or in these lines. */
export default async function earlierLines({ client, importId }: ListContext, lines: Keyed[]) {
  const firsts = new Map<string, number>()
  for (const { keyDigest, line } of lines.toReversed()) {
    if (keyDigest) firsts.set(keyDigest, line.number)
  }
  const rows: { key_digest: string; line: number }[] = await client
    .from('register_import_lines')
    .where('import_id', importId)
    .whereIn('key_digest', [...firsts.keys()])
    .groupBy('key_digest')
    .select('key_digest')
    .min('line as line')
  for (const { key_digest, line } of rows) firsts.set(key_digest, line)
  return firsts
}
