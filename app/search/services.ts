import normalise from '#search/normalise'
import type { Query } from '#search/query'
import type { Ranked } from '#search/ranking'
import { readingOf } from '#search/reading'

/** A service of the community: a plugin, by its name and the words it is known by. */
export type Service = {
  pluginId: string
  title: string
  keywords: string[]
  href: string
  icon: string
}

/** A service comes before the documents that fit equally well. */
const BOOST = 9

export type FoundService = Ranked & { service: Service }

/** The services that are called what was typed, or sound so. There are few, so all are looked at. */
export default function servicesMatching(services: Service[], { parts }: Query): FoundService[] {
  if (parts.length === 0) return []

  return services.flatMap((service) => {
    const names = [service.title, ...service.keywords].map(normalise)
    const fits = parts.every(({ ways }) =>
      ways.some((words) => words.every((word) => isIn(word, names)))
    )
    return fits ? [foundService(service, names)] : []
  })
}

function foundService(service: Service, [words, ...keywords]: string[]): FoundService {
  const rest = { distance: 0, boost: BOOST, score: 1, position: 0 }
  return {
    id: `service:${service.pluginId}`,
    words,
    keywords,
    ...readingOf(service.title),
    ...rest,
    service,
  }
}

function isIn(word: string, names: string[]) {
  return names.some((name) => name.includes(word) || soundsLike(word, name))
}

/** Pinyin is typed from the beginning of a name on, or at least three letters of it. */
function soundsLike(word: string, name: string) {
  if (!/^[a-z]{2,}$/.test(word)) return false
  const { initials, pinyin } = readingOf(name)
  if (pinyin.startsWith(word) || initials.startsWith(word)) return true
  return word.length > 2 && (pinyin.includes(word) || initials.includes(word))
}
