import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import removeFile from '#files/actions/remove_file'
import IdentityVerification from '#identity/models/identity_verification'
import VerificationPicture from '#identity/models/verification_picture'
import sendNotice from '#notifications/actions/send_notice'

/** Removes pictures of documents, their bytes with them, and tells whoever still waited for staff to look at one. */
export default async function forgetDocumentPictures(ids: string[]) {
  for (const id of ids) await forget(id)
}

async function forget(id: string) {
  await transaction(async (client) => {
    const picture = await VerificationPicture.query({ client }).where({ id }).forUpdate().first()
    if (!picture) return

    await picture.delete()
    if (picture.removedAt) return
    await removeFile(picture.fileId)
    await tell(await IdentityVerification.findOrFail(picture.verificationId, { client }))
  })
}

/** Once for both sides. */
async function tell({ id, personId, territoryId }: IdentityVerification) {
  await sendNotice({
    ...{ sender: 'identity', kind: 'pictures_forgotten', urgency: 'normal', values: {} },
    ...{ personId, territoryId, href: '/me/verification' },
    reference: `${id} ${DateTime.now().toISODate()}`,
  })
}
