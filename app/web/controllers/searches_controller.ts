import type { HttpContext } from '@adonisjs/core/http'
import noteMiss from '#search/actions/note_miss'
import search from '#search/queries/search'
import resultPage from '#search/queries/result_page'
import helpInVain from '#web/queries/help_in_vain'
import inquiryOf from '#web/queries/inquiry_of'
import narrowingIn from '#web/queries/narrowing_in'

export default class SearchesController {
  async show(ctx: HttpContext) {
    const { community, inertia } = ctx
    const inquiry = await inquiryOf(ctx, narrowingIn(ctx))
    const findings = await search(inquiry)

    await noteMiss(community, inquiry, findings)
    const found = await resultPage(inquiry, findings)
    return inertia.render('search', { ...found, help: await helpInVain(community, found) })
  }
}
