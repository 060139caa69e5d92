import asking from '#core/contracts/asking'
import { ask } from '#core/contracts'
import type { ResultPage } from '#search/queries/result_page'
import type Territory from '#territories/models/territory'
import { contactsIn } from '#territories/queries/directory_entries'

/** Whom to turn to where nothing was found: `phone` is null while the community has no office in its directory. */
export type HelpInVain = {
  phone: { called: string; number: string } | null
  askingHref: string | null
}

/** Null where something was found. */
export default async function helpInVain(
  community: Territory,
  { results, text }: ResultPage
): Promise<HelpInVain | null> {
  if (results.length > 0 || text === '') return null

  const [place] = await ask(asking, community, { words: text })
  return { phone: await phoneOf(community), askingHref: place?.answer.href ?? null }
}

/** An office answers whoever calls, a person may be away. */
async function phoneOf(community: Territory) {
  const contacts = await contactsIn(community)
  const office = contacts.find(({ personId }) => personId === null)
  return office ? { called: office.title, number: office.phone } : null
}
