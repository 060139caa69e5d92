import type { HttpContext } from '@adonisjs/core/http'
import { childRulesVersion } from '#identity/child_rules'

/** 《儿童个人信息处理规则》 (PIPL art. 31). */
export default class ChildRulesController {
  async show({ inertia }: HttpContext) {
    return inertia.render('privacy/children', { version: childRulesVersion })
  }
}
