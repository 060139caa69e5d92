import type { DeclaredKind } from '#search/declarations'
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
]

export default coreSources
