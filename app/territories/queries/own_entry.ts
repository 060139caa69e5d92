import type Person from '#identity/models/person'
import DirectoryEntry from '#territories/models/directory_entry'

/** The entry with this id if it is this person's, or a 404. */
export default function ownEntry({ id: personId }: Person, id: string) {
  return DirectoryEntry.query()
    .where({ personId })
    .whereRaw('id::text = ?', [String(id)])
    .firstOrFail()
}
