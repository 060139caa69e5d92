import type { I18n } from '@adonisjs/i18n'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import navigationFor from '#kernel/queries/navigation_for'
import type Territory from '#territories/models/territory'
import type { GuideView } from '#web/pages'

/** The guides of the services that a community offers, as far as their plugins wrote one. */
export default async function guidesIn(community: Territory, i18n: I18n): Promise<GuideView[]> {
  const entries = await navigationFor('resident', community, null)
  const plugins = await enabledPlugins(community)
  return plugins.flatMap(({ id }) => {
    const entry = entries.find(({ label }) => label.startsWith(`${id}.`))
    const isWritten = Object.values(factsOf(id)).every((key) => i18n.hasMessage(key))
    return entry && isWritten ? [{ ...entry, id, facts: factsOf(id) }] : []
  })
}

/** The guide of one service, or null. */
export async function guideOf(id: string, community: Territory, i18n: I18n) {
  const guides = await guidesIn(community, i18n)
  return guides.find((guide) => guide.id === id) ?? null
}

/** The keys of what is told: who may, what to bring, how long it takes, what it costs. */
function factsOf(id: string): GuideView['facts'] {
  return {
    who: `${id}.guide.who`,
    bring: `${id}.guide.bring`,
    time: `${id}.guide.time`,
    cost: `${id}.guide.cost`,
  }
}
