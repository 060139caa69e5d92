import { Organisation } from '#core/organisations'
import type { HttpContext } from '@adonisjs/core/http'
import addMerchant from '../../actions/add_merchant.ts'
import pauseMerchant from '../../actions/pause_merchant.ts'
import Merchant from '../../models/merchant.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import allMerchants from '../../queries/all_merchants.ts'
import membersToAdd from '../../queries/members_to_add.ts'
import merchantAt from '../../queries/merchant_at.ts'
import organisationsToAdd from '../../queries/organisations_to_add.ts'
import unsettledOf from '../../queries/unsettled_of.ts'
import MerchantTransformer from '../../transformers/merchant_transformer.ts'
import { merchantValidator, pauseValidator } from '../../validators/merchant_validators.ts'

/** Organisations of the registers whose goods are had for points. */
export default class MerchantsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)

    const merchants = await allMerchants(community)
    const unsettled = await unsettledOf(merchants)
    return inertia.render('mall/desk/merchants/index', {
      merchants: merchants.map((merchant, place) => ({
        ...new MerchantTransformer(merchant).toObject(),
        unsettled: unsettled[place],
      })),
    })
  }

  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)

    const organisations = await organisationsToAdd(community)
    return inertia.render('mall/desk/merchants/create', {
      organisations: organisations.map(({ id, name }) => ({ id, name })),
    })
  }

  async store({ bouncer, community, i18n, request, response, session }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { hours, organisation: id } = await request.validateUsing(merchantValidator)
    const organisation = await Organisation.findWithin(community, id)

    const merchant = await addMerchant(organisation, hours)
    const text = i18n.t('mall.kept', { name: organisation.name })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toRoute('mall.desk.merchants.show', [merchant.id])
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const merchant = await merchantAt(community, params.id)

    const people = await membersToAdd(community)
    return inertia.render('mall/desk/merchants/show', {
      merchant: new MerchantTransformer(merchant).toObject(),
      people: people.map(({ id, name }) => ({ id, name })),
    })
  }

  /** Pauses a merchant, or lets it go on. */
  async update({ bouncer, community, i18n, params, request, response, session }: HttpContext) {
    const merchant = await Merchant.findWithin(community, params.id)
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { state } = await request.validateUsing(pauseValidator)

    await pauseMerchant(merchant, state === 'paused')
    session.flash('notice', { tone: 'success', text: i18n.t(`mall.merchant.done.${state}`) })
    return response.redirect().toRoute('mall.desk.merchants.show', [merchant.id])
  }
}
