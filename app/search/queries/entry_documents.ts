import type { SearchDocument } from '#search/document'
import type DirectoryEntry from '#territories/models/directory_entry'
import directoryEntries from '#territories/queries/directory_entries'
import type Territory from '#territories/models/territory'

/** Whom residents below a top of the tree can turn to: what stands in the directory for everybody, and no more. */
export default async function entryDocuments(top: Territory): Promise<SearchDocument[]> {
  return documentsOfEntries(await directoryEntries(top))
}

/** Of these entries those that are shown. */
export function documentsOfEntries(entries: DirectoryEntry[]): SearchDocument[] {
  return entries.filter(({ state }) => state === 'shown').map(documentOf)
}

function documentOf(entry: DirectoryEntry): SearchDocument {
  const { duty, id, person, shownUntil, territory, territoryId, title } = entry
  const name = person?.name
  return {
    kind: 'entry',
    id,
    territoryId,
    title: name ?? title,
    detail: [territory.shortName, ...(name ? [title] : []), duty].join(' · '),
    keywords: name ? [title] : [],
    href: '/directory',
    icon: 'phone',
    ...(shownUntil ? { visibleUntil: shownUntil.toJSDate() } : {}),
  }
}
