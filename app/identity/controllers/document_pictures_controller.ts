import type { HttpContext } from '@adonisjs/core/http'
import addDocumentPicture from '#identity/actions/add_document_picture'
import waitingRequestOf from '#identity/queries/waiting_request_of'
import { documentPictureValidator } from '#identity/validators/document_picture_validator'

/** A resident photographs their document, so that staff can compare it without them coming. */
export default class DocumentPicturesController {
  async create({ inertia, member }: HttpContext) {
    const { pictures } = await waitingRequestOf(member)

    return inertia.render('identity/document_pictures', {
      sides: pictures.filter(({ removedAt }) => !removedAt).map(({ side }) => side),
    })
  }

  async store({ i18n, member, request, response, session }: HttpContext) {
    const { picture, side } = await request.validateUsing(documentPictureValidator)
    const verification = await waitingRequestOf(member)

    await addDocumentPicture(verification, { side, picture }, member)
    session.flash('notice', { tone: 'success', text: i18n.t('verification.pictures.kept') })
    return response.redirect().toPath('/me/verification/pictures')
  }
}
