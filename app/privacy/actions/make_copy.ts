import i18nManager from '@adonisjs/i18n/services/main'
import { strToU8, zipSync } from 'fflate'
import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import Person from '#identity/models/person'
import { seal } from '#identity/sealed'
import sendNotice from '#notifications/actions/send_notice'
import copyPage from '#privacy/copy_page'
import DataCopy from '#privacy/models/data_copy'
import recordsOf, { type HeldRecords } from '#privacy/queries/records_of'

/** Puts all that is held about a person into a ZIP: JSON for machines, and a page to read and print. Again changes nothing. */
export default async function makeCopy({ id, locale, personId }: DataCopy) {
  const person = await Person.findOrFail(personId)
  const i18n = i18nManager.locale(locale)
  const held = await recordsOf(person, i18n)
  const archive = zipSync({
    [`${i18n.t('privacy.copy_page.file')}.html`]: strToU8(copyPage(held, i18n)),
    'data.json': strToU8(JSON.stringify(plain(held), null, 2)),
  })
  await keep(id, archive)
}

/** By who holds it and by kind, as the database has it. */
function plain(held: HeldRecords[]) {
  const byOwner: Record<string, Record<string, unknown>> = {}
  for (const { kind, owner, raw } of held) {
    byOwner[owner] = { ...byOwner[owner], [kind]: raw }
  }
  return byOwner
}

async function keep(id: string, archive: Uint8Array) {
  await transaction(async (client) => {
    const copy = await DataCopy.query({ client }).where('id', id).forUpdate().firstOrFail()
    if (copy.madeAt) return
    const madeAt = DateTime.now()
    await copy
      .merge({
        archiveSealed: seal(Buffer.from(archive).toString('base64')),
        bytes: archive.length,
        madeAt,
        expiresAt: madeAt.plus({ days: DataCopy.daysKept }),
      })
      .save()
    await sendNotice({
      sender: 'privacy',
      kind: 'copy_ready',
      urgency: 'normal',
      personId: copy.askedById,
      territoryId: copy.territoryId,
      reference: copy.id,
      values: { days: DataCopy.daysKept },
      href: '/me/data/copies',
    })
  })
}
