import type { HttpContext } from '@adonisjs/core/http'
import addMember from '../../actions/add_member.ts'
import removeMember from '../../actions/remove_member.ts'
import Merchant from '../../models/merchant.ts'
import MerchantMember from '../../models/merchant_member.ts'
import MallPolicy from '../../policies/mall_policy.ts'
import memberToAdd from '../../queries/member_to_add.ts'
import { memberValidator } from '../../validators/merchant_validators.ts'

/** Who hands out for a merchant. */
export default class MembersController {
  async store(context: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = context
    const merchant = await Merchant.findWithin(community, params.merchant_id)
    await bouncer.with(MallPolicy).authorize('manage', community)
    const { person: id } = await request.validateUsing(memberValidator)
    const person = await memberToAdd(community, id)

    await addMember(merchant, person, member)
    session.flash('notice', { tone: 'success', text: i18n.t('mall.merchant.member_added') })
    return response.redirect().toRoute('mall.desk.merchants.show', [merchant.id])
  }

  async destroy({ bouncer, community, i18n, member, params, response, session }: HttpContext) {
    const membership = await MerchantMember.findWithin(community, params.id)
    await bouncer.with(MallPolicy).authorize('manage', community)

    await removeMember(membership, member)
    session.flash('notice', { tone: 'success', text: i18n.t('mall.merchant.member_removed') })
    return response.redirect().toRoute('mall.desk.merchants.show', [membership.merchantId])
  }
}
