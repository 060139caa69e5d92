export type KeptPage = { href: string; title: string }

/** The pages that public/service_worker.js keeps on this device, the last first. */
export default async function keptPages(): Promise<KeptPage[]> {
  if (!('caches' in window)) return []
  const names = (await caches.keys()).filter((name) => name.startsWith('linli-pages-'))
  const lists = await Promise.all(names.map(pagesIn))
  const pages = new Map(lists.flat().map((page) => [page.href, page]))
  return [...pages.values()].reverse()
}

async function pagesIn(name: string) {
  const cache = await caches.open(name)
  const requests = await cache.keys()
  const pages = await Promise.all(
    requests.map(async ({ url }) => {
      const response = await cache.match(url, { ignoreVary: true })
      return response ? pageOf(new URL(url), await response.text()) : null
    })
  )
  return pages.filter((page) => page !== null)
}

/** The whole of a page says its title; of one that was visited from within only its name is known. */
function pageOf({ pathname, searchParams }: URL, text: string): KeptPage | null {
  if (searchParams.has('linli-visit')) return null
  const [, title = pathname] = text.match(/<title[^>]*>([^<]*)<\/title>/) ?? []
  const query = searchParams.toString()
  return { href: query ? `${pathname}?${query}` : pathname, title: title.split(' · ')[0] }
}
