import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import attachFile from '#files/actions/attach_file'
import removeFile from '#files/actions/remove_file'
import type Person from '#identity/models/person'
import sendNotice from '#notifications/actions/send_notice'
import DirectoryEntry from '#territories/models/directory_entry'
import type Territory from '#territories/models/territory'

type DirectoryWords = Pick<
  DirectoryEntry,
  'title' | 'duty' | 'phone' | 'supervisionPhone' | 'hours'
>

type Written = {
  words: DirectoryWords
  /** Null for an office. */
  person: { id: string } | null
  /** A new picture; null leaves the one that is there. */
  pictureId: string | null
  by: Person
}

/** Writes a new entry at a territory. Who writes their own has agreed to it. */
export async function addDirectoryEntry(territory: Territory, written: Written) {
  const entry = new DirectoryEntry()
  entry.merge({ territoryId: territory.id, personId: written.person?.id ?? null, pictureId: null })
  return writeDirectoryEntry(entry, written)
}

/** Writes an entry anew. The person whose it is must agree again, unless it was they who wrote. */
export default async function writeDirectoryEntry(
  entry: DirectoryEntry,
  { by, pictureId, words }: Omit<Written, 'person'>
) {
  return transaction(async (client) => {
    const isOwn = entry.personId === null || entry.personId === by.id
    const formerPicture = pictureId ? entry.pictureId : null
    entry.useTransaction(client).merge({
      ...words,
      pictureId: pictureId ?? entry.pictureId ?? null,
      agreedAt: isOwn ? DateTime.now() : null,
      writtenById: by.id,
    })
    await entry.save()
    if (pictureId) await attachFile(pictureId)
    if (formerPicture) await removeFile(formerPicture)
    await recordAct({
      act: 'territories.entry_written',
      by,
      subject: entry.personId
        ? { kind: 'person', id: entry.personId }
        : { kind: 'directory_entry', id: entry.id },
      territoryId: entry.territoryId,
      after: { title: words.title, phone: words.phone },
    })
    if (!isOwn) await askToAgree(entry)
    return entry
  })
}

/** Nothing is shown of a person before they agreed, so they are told that it waits for them; at every change anew. */
async function askToAgree({ id, personId, phone, territoryId, title }: DirectoryEntry) {
  await sendNotice({
    ...{ sender: 'grids', kind: 'entry_waits', urgency: 'normal', href: '/desk/directory' },
    ...{ personId: personId!, territoryId, values: { title, phone } },
    reference: `${id} ${DateTime.now().toISO()}`,
  })
}
