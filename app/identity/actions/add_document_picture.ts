import transaction from '#core/transaction'
import attachFile from '#files/actions/attach_file'
import storePicture from '#files/actions/store_picture'
import removeDocumentPictures from '#identity/actions/remove_document_pictures'
import { VerificationDecided } from '#identity/errors'
import IdentityVerification from '#identity/models/identity_verification'
import IdentityVerificationDecision from '#identity/models/identity_verification_decision'
import type Person from '#identity/models/person'
import VerificationPicture from '#identity/models/verification_picture'

type Upload = { side: 'front' | 'back'; picture: { tmpPath?: string } }

/** A side of the document is photographed for staff who are elsewhere; a new picture takes the place of the old one. */
export default async function addDocumentPicture(
  { id, territoryId }: IdentityVerification,
  { picture, side }: Upload,
  by: Person
) {
  const file = await storePicture(picture, { territoryId, uploadedById: by.id, as: 'sealed' })

  return transaction(async (client) => {
    await IdentityVerification.query({ client }).where('id', id).forUpdate().firstOrFail()
    const decided = await IdentityVerificationDecision.findBy({ verificationId: id }, { client })
    if (decided) throw new VerificationDecided()

    await removeDocumentPictures({ id }, client, side)
    await attachFile(file.id)
    return VerificationPicture.create({ verificationId: id, side, fileId: file.id }, { client })
  })
}
