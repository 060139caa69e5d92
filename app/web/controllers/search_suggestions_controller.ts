import type { HttpContext } from '@adonisjs/core/http'
import suggestionsFor from '#search/queries/suggestions_for'
import { everything } from '#search/queries/search'
import inquiryOf from '#web/queries/inquiry_of'

/** What somebody who is typing may mean, as JSON. */
export default class SearchSuggestionsController {
  async index(ctx: HttpContext) {
    const inquiry = await inquiryOf(ctx, everything)
    return ctx.response.json(await suggestionsFor(inquiry))
  }
}
