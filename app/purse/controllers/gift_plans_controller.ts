import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import giftPlan from '#purse/queries/gift_plan'
import { neighbourWith } from '#purse/queries/gift_recipient'
import { giftPlanValidator, giftWishValidator } from '#purse/validators/gift_validators'

/** What a gift would do, to be looked at before it is given. Nothing moves here. */
export default class GiftPlansController {
  async store({ member, request, response }: HttpContext) {
    const { amount, phone, to: chosen } = await request.validateUsing(giftWishValidator)
    const to = chosen === 'neighbour' ? await neighbourWith(phone!, member) : chosen

    await giftPlan(member, { to, amount })
    return response.redirect().toPath(`/me/points/gifts/plan?to=${to}&amount=${amount}`)
  }

  async show({ inertia, member, request }: HttpContext) {
    const wish = await request.validateUsing(giftPlanValidator, { data: request.qs() })
    return inertia.render('purse/gifts/plan', {
      plan: await giftPlan(member, wish),
      requestKey: randomUUID(),
    })
  }
}
