import SavedFilter from '#identity/models/saved_filter'

const MOST = 20

/** What somebody saved for the list at this address, by name. */
export default function savedFiltersOf(personId: string, path: string) {
  return SavedFilter.query().where({ personId, path }).orderBy('name').orderBy('id').limit(MOST)
}
