import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import askCopy from '#privacy/actions/ask_copy'
import fetchCopy from '#privacy/actions/fetch_copy'
import handOf from '#privacy/hand_of'
import copiesOf, { copyToFetch } from '#privacy/queries/copies_of'

/** A person takes away what is held about them (PIPL art. 45). */
export default class CopiesController {
  async index({ inertia, member }: HttpContext) {
    const copies = await copiesOf(member)
    return inertia.render('privacy/copies', {
      copies: copies.map(({ bytes, createdAt, expiresAt, id, isReady }) => ({
        id,
        askedAt: createdAt.toISO()!,
        isReady,
        until: expiresAt?.toISO() ?? null,
        bytes: bytes ?? 0,
      })),
      isWaiting: copies.some(({ madeAt }) => madeAt === null),
    })
  }

  async store({ i18n, member, response, session }: HttpContext) {
    const { isReady } = await askCopy(member, { by: handOf(member), locale: i18n.locale })
    const text = i18n.t(isReady ? 'privacy.copies.ready' : 'privacy.copies.begun')
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath('/me/data/copies')
  }

  async show({ member, params, response }: HttpContext) {
    const copy = await copyToFetch(member, params.id)

    const archive = await fetchCopy(copy, member)
    const day = DateTime.now().setZone('Asia/Shanghai').toISODate()
    response.header('content-type', 'application/zip')
    response.header('content-disposition', `attachment; filename="linli-my-data-${day}.zip"`)
    response.header('cache-control', 'no-store')
    return response.send(archive)
  }
}
