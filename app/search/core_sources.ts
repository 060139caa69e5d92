import declarations, { type DeclaredKind } from '#search/declarations'
import type { SearchDocument } from '#search/document'
import type Territory from '#territories/models/territory'

/** All documents of one kind at a territory, as the database has them now. */
export type Source = DeclaredKind & {
  documents: () => Promise<{ default: (territory: Territory) => Promise<SearchDocument[]> }>
}

/** What can be found that belongs to the core; it is always on. Their documents lie at the tops of the tree. */
const coreSources: { id: string; search: Source[] }[] = [
  {
    id: 'territories',
    search: [{ kind: 'territory', documents: () => import('#search/queries/territory_documents') }],
  },
  {
    id: 'directory',
    search: [
      {
        kind: 'entry',
        isOfPeople: true,
        documents: () => import('#search/queries/entry_documents'),
      },
    ],
  },
]

for (const { id, search } of coreSources) {
  for (const source of search) declarations.declare(id, source)
}

export default coreSources
