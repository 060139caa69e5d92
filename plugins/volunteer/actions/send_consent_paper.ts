import { transaction, type TransactionClient } from '#core/database'
import { attachFile, storeDocument, storePicture } from '#core/files'
import type { Person } from '#core/people'
import { NoConsentNeeded, PaperWaiting } from '../errors.ts'
import ConsentPaper from '../models/consent_paper.ts'
import { isMinor } from '../queries/fitness_of.ts'
import ensureProfile from './ensure_profile.ts'

type Upload = { tmpPath?: string; clientName: string }
type Sent = { guardian: string; picture?: Upload; document?: Upload }

/** A minor, or a guardian for them, sends what the guardian signed. Staff look at it; one at a time. */
export default async function sendConsentPaper(
  person: Person,
  { document, guardian, picture }: Sent
) {
  if (!isMinor(person)) throw new NoConsentNeeded()
  await refuseWhileOneWaits(person)
  const { id: personId, territoryId } = person
  const keeping = { territoryId, uploadedById: personId, as: 'sealed' as const }
  const file = picture
    ? await storePicture(picture, keeping)
    : await storeDocument(document!, keeping)

  return transaction(async (client) => {
    // Two at once wait for the person's row; the second finds what the first has sent.
    await client.rawQuery('select 1 from persons where id = ? for no key update', [personId])
    await refuseWhileOneWaits(person, client)
    await attachFile(file.id)
    await ensureProfile(personId, territoryId)
    const kind = picture ? ('picture' as const) : ('document' as const)
    return ConsentPaper.create(
      { territoryId, personId, guardian, fileId: file.id, kind },
      { client }
    )
  })
}

async function refuseWhileOneWaits({ id }: Person, client?: TransactionClient) {
  const waiting = await ConsentPaper.query({ client })
    .where('person_id', id)
    .whereNull('answered_at')
    .whereNull('removed_at')
    .first()
  if (waiting) throw new PaperWaiting()
}
