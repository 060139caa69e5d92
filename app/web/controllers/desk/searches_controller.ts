import type { HttpContext } from '@adonisjs/core/http'
import search from '#search/queries/search'
import resultPage from '#search/queries/result_page'
import inquiryOf from '#web/queries/inquiry_of'
import narrowingIn from '#web/queries/narrowing_in'

/** The same search where somebody works: in their street or grid, and what their role lets them see. */
export default class DeskSearchesController {
  async show(ctx: HttpContext) {
    const inquiry = await inquiryOf(ctx, narrowingIn(ctx))
    const findings = await search(inquiry)
    return ctx.inertia.render('desk/search', await resultPage(inquiry, findings))
  }
}
