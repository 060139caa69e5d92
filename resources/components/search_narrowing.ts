import type { ResultPage } from '../../app/search/queries/result_page.ts'
import { t } from '$core/texts'

type Narrowing = Partial<ResultPage['narrowing']>

const coreKinds = ['territories/territory', 'directory/entry']

/** What a group of results is called: plugins name theirs for the list of what they add. */
export function kindLabel(kind: string) {
  if (kind === 'service') return t('search.kinds.service')
  const [owner, name] = kind.split('/')
  return coreKinds.includes(kind) ? t(`search.kinds.${name}`) : t(`${owner}.adds.search.${name}`)
}

/** The address of the same search, narrowed down. */
export function searchHref(
  action: string,
  { text }: ResultPage,
  { facets = {}, isOpenNow, kind }: Narrowing
) {
  const query = new URLSearchParams({ q: text })
  if (kind) query.set('kind', kind)
  if (isOpenNow) query.set('open', '1')
  for (const [name, value] of Object.entries(facets)) query.set(`facet[${name}]`, value)
  return `${action}?${query}`
}
