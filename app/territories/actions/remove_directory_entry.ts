import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import removeFile from '#files/actions/remove_file'
import type Person from '#identity/models/person'
import type DirectoryEntry from '#territories/models/directory_entry'

/** Takes an entry out of the directory, with its picture. */
export default async function removeDirectoryEntry(entry: DirectoryEntry, by: Person) {
  const { id, personId, pictureId, territoryId, title } = entry
  await transaction(async (client) => {
    await entry.useTransaction(client).delete()
    if (pictureId) await removeFile(pictureId)
    await recordAct({
      act: 'territories.entry_removed',
      by,
      subject: personId ? { kind: 'person', id: personId } : { kind: 'directory_entry', id },
      territoryId,
      before: { title },
    })
  })
}
