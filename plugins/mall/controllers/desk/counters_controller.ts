import type { HttpContext } from '@adonisjs/core/http'
import { addCounter, changeCounter } from '../../actions/keep_counter.ts'
import Counter from '../../models/counter.ts'
import Merchant from '../../models/merchant.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import allCounters from '../../queries/all_counters.ts'
import termsToChoose from '../../queries/terms_to_choose.ts'
import CounterTransformer from '../../transformers/counter_transformer.ts'
import { counterValidator } from '../../validators/counter_validator.ts'

export default class CountersController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)

    const counters = await allCounters(community)
    return inertia.render('mall/desk/counters/index', {
      counters: counters.map((counter) => new CounterTransformer(counter).toObject()),
    })
  }

  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { merchants } = await termsToChoose(community)

    return inertia.render('mall/desk/counters/create', { merchants })
  }

  async store({ bouncer, community, i18n, request, response, session }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { address, hours, merchant, name } = await request.validateUsing(counterValidator)
    const merchantId = merchant ? (await Merchant.findWithin(community, merchant)).id : null

    await addCounter(community, { name, address, hours, merchantId })
    session.flash('notice', { tone: 'success', text: i18n.t('mall.kept', { name }) })
    return response.redirect().toRoute('mall.desk.counters.index')
  }

  async edit({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(MallPolicy).authorize('manage', community)
    const counter = await Counter.findWithin(community, params.id)
    const { merchants } = await termsToChoose(community, counter)

    return inertia.render('mall/desk/counters/edit', {
      counter: new CounterTransformer(counter).toObject(),
      merchants,
    })
  }

  async update({ bouncer, community, i18n, params, request, response, session }: HttpContext) {
    const counter = await Counter.findWithin(community, params.id)
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { merchant, state, ...facts } = await request.validateUsing(counterValidator)
    const merchantId = merchant ? (await Merchant.findWithin(community, merchant)).id : null

    await changeCounter(counter, { ...facts, merchantId, isClosed: state === 'closed' })
    session.flash('notice', { tone: 'success', text: i18n.t('mall.kept', { name: facts.name }) })
    return response.redirect().toRoute('mall.desk.counters.index')
  }
}
