import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/lucid'
import { personAccount } from '#points/accounts'
import handOf from '#privacy/hand_of'
import askAppeal from '#purse/actions/ask_appeal'
import appealsOf, { appealAbout, appealOf } from '#purse/queries/appeals_of'
import { ownEntry } from '#purse/queries/entry_for'
import entryView from '#purse/queries/entry_view'
import reasonsOf from '#purse/queries/reasons_of'
import AppealTransformer from '#purse/transformers/appeal_transformer'
import { appealValidator } from '#purse/validators/appeal_validators'

/** What somebody asks about an entry of their own points. */
export default class AppealsController {
  async index({ i18n, inertia, member }: HttpContext) {
    const appeals = await appealsOf(member)
    const ids = appeals.map(({ transferId }) => String(transferId))
    return inertia.render('purse/appeals/index', {
      appeals: appeals.map((each) => new AppealTransformer(each).forList()),
      reasons: await reasonsOf(personAccount(member.id), ids, i18n),
    })
  }

  async create({ i18n, inertia, member, params, response }: HttpContext) {
    const own = await this.#entry(member, params.entry_id)
    const earlier = await appealAbout(member, own.entry.id)
    if (earlier?.isOpen) return response.redirect().toPath(`/me/points/appeals/${earlier.id}`)

    return inertia.render('purse/appeals/create', {
      entry: await entryView(own, i18n),
      requestKey: randomUUID(),
    })
  }

  async store({ i18n, member, params, request, response, session }: HttpContext) {
    const { entry } = await this.#entry(member, params.entry_id)
    const { words = null, ...form } = await request.validateUsing(appealValidator)

    const question = { ...form, transferId: entry.id, words }
    const appeal = await askAppeal(member, question, handOf(member))
    session.flash('notice', { tone: 'success', text: i18n.t('purse.appeals.sent') })
    return response.redirect().toPath(`/me/points/appeals/${appeal.id}`)
  }

  async show({ i18n, inertia, member, params }: HttpContext) {
    const appeal = await appealOf(member, params.id)
    const own = await this.#entry(member, String(appeal.transferId))
    return inertia.render('purse/appeals/show', {
      appeal: new AppealTransformer(appeal).forPerson(),
      entry: await entryView(own, i18n),
    })
  }

  async #entry(member: { id: string }, id: string) {
    const own = await ownEntry(member, id)
    if (!own) throw new errors.E_ROW_NOT_FOUND()
    return own
  }
}
