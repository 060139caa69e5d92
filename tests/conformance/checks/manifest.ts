import { existsSync } from 'node:fs'
import { join } from 'node:path'
import collectRoutes from '#kernel/collect_routes'
import type { Plugin } from '#core/plugin'
import type { Check, Fault } from '#tests/conformance/subject'

/** Everything that the manifest names is there, and what it does it has asked for. */
const manifest: Check = async ({ folder, plugin }) => {
  const missing = [...(await unreadable(plugin)), ...(await unknownRoutes(plugin))]
  const cards = plugin.cards
    .map(({ component }) => join('components/cards', `${component}.svelte`))
    .filter((path) => !existsSync(join(folder, path)))
    .map((path) => fault(plugin, `has a card without ${path}`, `write ${path} or remove the card`))
  return [...missing, ...cards, ...unasked(plugin), ...doubles(plugin)]
}

export default manifest

function fault({ id }: Plugin, what: string, doThis: string): Fault {
  return { where: `plugins/${id}/plugin.ts`, what, doThis }
}

type Lazy = () => Promise<{ default: unknown }>

/** Each lazy import loads and has a default export. */
async function unreadable(plugin: Plugin) {
  const faults: Fault[] = []
  for (const [name, load] of imports(plugin)) {
    try {
      const { default: found } = await load()
      if (found === undefined) throw new Error('it has no default export')
    } catch (error) {
      const { message } = error as Error
      faults.push(fault(plugin, `cannot load ${name}: ${message}`, 'mend the import'))
    }
  }
  return faults
}

function imports(plugin: Plugin): [string, Lazy][] {
  const { cards, exports, health, imports: lists, jobs, lifecycle, listeners, metrics } = plugin
  const { personalData, provides, reviewables, schedule, search, seeds } = plugin
  const lazy: [string, Lazy | undefined][] = [
    ...cards.map((card): [string, Lazy] => [`card ${card.component}`, card.props]),
    ...listeners.map((each): [string, Lazy] => [`listener ${each.name}`, each.handler]),
    ...provides.map((each): [string, Lazy] => [`contract ${each.contract}`, each.answer]),
    ...schedule.map((each): [string, Lazy] => [`schedule ${each.name}`, each.run]),
    ...Object.entries(jobs).map(([name, job]): [string, Lazy] => [`job ${name}`, job.run]),
    ...metrics.map((each): [string, Lazy] => [`metric ${each.name}`, each.value]),
    ...reviewables.map((each): [string, Lazy] => [`reviewable ${each.name}`, each.waiting]),
    ...exports.map((each): [string, Lazy] => [`export ${each.name}`, each.lines]),
    ...lists.map((each): [string, Lazy] => [`import ${each.name}`, each.line]),
    ...search.map((each): [string, Lazy] => [`search ${each.kind}`, each.documents]),
    ...Object.entries(lifecycle).map(([name, hook]): [string, Lazy] => [`hook ${name}`, hook]),
    ['personalData', personalData],
    ['health', health],
    ['demo seed', seeds.demo],
    ['reference seed', seeds.reference],
  ]
  return lazy.filter((each): each is [string, Lazy] => each[1] !== undefined)
}

async function unknownRoutes(plugin: Plugin) {
  const routes = await collectRoutes(plugin)
  const names = new Set(routes.map(({ name }) => name))
  const actions = new Set(routes.map(({ action }) => action))
  const named = [
    ...plugin.reviewables.map(({ route }) => route),
    ...plugin.navigation.map(({ route }) => route),
  ].filter((route) => !names.has(`${plugin.id}.${route}`))
  const assured = Object.keys(plugin.assurance).filter((action) => !actions.has(action))
  return [...named, ...assured].map((route) =>
    fault(plugin, `names the route "${route}", which routes.ts does not have`, 'correct the name')
  )
}

/** What staff did not read at the moment of enabling is refused at the moment of doing. */
function unasked(plugin: Plugin) {
  const { capabilities, notifications, points } = plugin
  const faults: Fault[] = []
  if (points.length > 0 && !capabilities.points?.includes('budget')) {
    const doThis = "add 'budget' to capabilities.points"
    faults.push(fault(plugin, 'pays points without asking for a budget', doThis))
  }
  for (const { name, urgency } of notifications) {
    if (capabilities.notify?.includes(urgency)) continue
    const what = `sends the ${urgency} notice "${name}" without asking for it`
    faults.push(fault(plugin, what, `add '${urgency}' to capabilities.notify`))
  }
  return faults
}

/** Deliveries, runs and payments are remembered under these names. */
function doubles(plugin: Plugin) {
  const names = [
    ...plugin.listeners.map(({ name }) => `listener ${name}`),
    ...plugin.points.map(({ code }) => `point rule ${code}`),
    ...plugin.schedule.map(({ name }) => `job ${name}`),
    ...Object.keys(plugin.jobs).map((name) => `job ${name}`),
  ]
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  return twice.map((name) => fault(plugin, `has the ${name} twice`, 'give one another name'))
}
