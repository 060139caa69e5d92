import type { Plugin } from '#core/plugin'
import capabilityNames from '#kernel/capability_names'
import type { PluginPageProps } from '#kernel/pages'
import contributionsOf from '#kernel/queries/contributions_of'
import decisionsAbout, { consentTo } from '#kernel/queries/decisions_about'
import faultsOf from '#kernel/queries/faults_of'
import healthOf from '#kernel/queries/health_of'
import mayHaveBudget from '#kernel/queries/may_have_budget'
import metricsOf from '#kernel/queries/metrics_of'
import standingsAt, { type Standing } from '#kernel/queries/standings_at'
import DecisionTransformer from '#kernel/transformers/decision_transformer'
import StandingTransformer from '#kernel/transformers/standing_transformer'
import type Person from '#identity/models/person'
import budgetsAt from '#points/queries/budgets_at'
import type Territory from '#territories/models/territory'

/** All that the desk of a territory shows of one plugin; lists as far as the member may use them. */
export default async function pluginAt(
  plugin: Plugin,
  territory: Territory,
  member: Person
): Promise<PluginPageProps> {
  const standing = await standingOf(plugin, territory)
  return {
    plugin: new StandingTransformer(standing, territory).forShow(),
    adds: contributionsOf(plugin),
    asks: asksOf(standing),
    consent: await consentOf(standing, territory),
    ...(await faring(standing, territory)),
    story: await storyOf(plugin, territory),
    faults: await faultsOf(plugin),
    exports: namesOf(plugin.exports, territory, member),
    imports: standing.isOn ? namesOf(plugin.imports, territory, member) : [],
  }
}

/** How things stand with one plugin at a territory. */
async function standingOf(plugin: Plugin, territory: Territory): Promise<Standing> {
  const standings = await standingsAt(territory)
  return standings.find((standing) => standing.plugin === plugin)!
}

/** Where it is off nobody asks it anything. */
async function faring({ isOn, plugin }: Standing, territory: Territory) {
  const budgets = await budgetsAt(territory)
  return {
    health: isOn ? await healthOf(plugin, territory) : null,
    metrics: isOn ? await metricsOf(plugin, territory) : [],
    budget: budgets.get(plugin.id) ?? null,
    mayHaveBudget: mayHaveBudget(plugin, territory),
  }
}

function asksOf({ isOn, notAgreedTo, plugin }: Standing) {
  return capabilityNames(plugin.capabilities).map((name) => ({
    name,
    isAgreedTo: isOn && !notAgreedTo.includes(name),
  }))
}

async function consentOf({ decidedAt, isOn, plugin }: Standing, territory: Territory) {
  const consent = isOn && decidedAt ? await consentTo(plugin, decidedAt) : null
  return consent && new DecisionTransformer(consent, territory).forStory()
}

async function storyOf(plugin: Plugin, territory: Territory) {
  const decisions = await decisionsAbout(plugin, territory)
  return decisions.map((decision) => new DecisionTransformer(decision, territory).forStory())
}

function namesOf(
  lists: readonly { name: string; permission: string }[],
  territory: Territory,
  member: Person
) {
  return lists.filter(({ permission }) => member.can(permission, territory)).map(({ name }) => name)
}
