import db from '@adonisjs/lucid/services/db'
import type { Difference } from '#search/queries/differences_in'

type Row = { id: string; kind: string; title: string; digest: string }

const AT_ONCE = 10_000

/**
 * Where another engine has something else than the index in the database; what it has not been told of yet is left out.
 * `digests` is what it has, by id. What only it has is not asked about when it is about one plugin.
 */
export default async function serverDifferences(
  digests: Map<string, string>,
  pluginId?: string
): Promise<Difference[]> {
  const strays = new Map(digests)
  const differences: Difference[] = []
  let rows = await nextRows(null, pluginId)
  while (rows.length > 0) {
    for (const { digest, id, kind, title } of rows) {
      const there = digests.get(id)
      strays.delete(id)
      if (there !== digest)
        differences.push({ kind, id, title, what: there ? 'different' : 'missing' })
    }
    rows = await nextRows(rows.at(-1)!.id, pluginId)
  }
  if (!pluginId) differences.push(...[...strays.keys()].map(stray))
  return withoutUntold(differences)
}

async function nextRows(after: string | null, pluginId?: string): Promise<Row[]> {
  const rows = db.from('search_documents').orderBy('id').limit(AT_ONCE)
  if (after) rows.where('id', '>', after)
  if (pluginId) rows.where('plugin_id', pluginId)
  return rows.select('id', 'title', 'digest', db.raw("plugin_id || '/' || kind as kind"))
}

async function withoutUntold(differences: Difference[]) {
  const untold = await db
    .from('search_outbox')
    .whereRaw('search_document_id = any(?::uuid[])', [differences.map(({ id }) => id)])
    .select('search_document_id')
  const ids = new Set(untold.map(({ search_document_id }) => search_document_id as string))
  return differences.filter(({ id }) => !ids.has(id))
}

function stray(id: string): Difference {
  return { kind: '', id, title: '', what: 'stray' }
}
