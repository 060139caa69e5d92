import router from '@adonisjs/core/services/router'
import type { Plugin } from '#core/plugin'

/** One thing that a plugin adds. `text` and `where` are text keys; `where` names the end or slot. */
export type Contribution = { kind: string; text: string; where: string | null }

/** How many pages a plugin adds to an end. */
export type PagesAt = { end: string; count: number }

/** What a plugin adds to a community where it is on, derived from its manifest. */
export default function contributionsOf(plugin: Plugin) {
  return {
    pages: pagesOf(plugin),
    parts: [...inMenus(plugin), ...onPages(plugin), ...behind(plugin)],
  }
}

function pagesOf({ id }: Plugin): PagesAt[] {
  const routes = Object.values(router.toJSON()).flat()
  const pages = routes
    .filter(({ methods, name }) => name?.startsWith(`${id}.`) && methods.includes('GET'))
    .map(({ name }) => endOf(name!.split('.')[1]))
  return [...new Set(pages)].map((end) => ({
    end,
    count: pages.filter((each) => each === end).length,
  }))
}

function endOf(room: string) {
  return ['desk', 'provider', 'cockpit'].includes(room) ? room : 'resident'
}

function inMenus({ id, navigation }: Plugin): Contribution[] {
  return navigation.map(({ end, label }) => ({
    kind: 'menu',
    text: `${id}.${label}`,
    where: `plugins.ends.${end}`,
  }))
}

function onPages({ cards, id }: Plugin): Contribution[] {
  return cards.map(({ component, slot }) => ({
    kind: 'cards',
    text: `${id}.adds.cards.${component}`,
    where: `plugins.slots.${slot}`,
  }))
}

/** What works without being looked at, and what can be taken along. */
function behind(plugin: Plugin): Contribution[] {
  const { exports, id, imports, jobs, notifications, points, schedule, search } = plugin
  return [
    ...points.map(({ code }) => part('rules', `${id}.adds.rules.${code}`)),
    ...notifications.map(({ name }) => part('notices', `${id}.adds.notices.${name}`)),
    ...search.map(({ kind }) => part('search', `${id}.adds.search.${kind}`)),
    ...schedule.map(({ name }) => part('work', `${id}.adds.work.${name}`)),
    ...Object.keys(jobs).map((name) => part('work', `${id}.adds.work.${name}`)),
    ...exports.map(({ name }) => part('exports', `${id}.exports.${name}`)),
    ...imports.map(({ name }) => part('imports', `${id}.imports.${name}`)),
  ]
}

function part(kind: string, text: string): Contribution {
  return { kind, text, where: null }
}
