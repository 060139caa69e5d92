import type { BaseCommand } from '@adonisjs/core/ace'
import type { CommandMetaData } from '@adonisjs/core/types/ace'

type CommandClass = typeof BaseCommand

/** Every command of the core, loaded only when ace asks for one. */
const commands: (() => Promise<{ default: CommandClass }>)[] = [
  () => import('#territories/commands/territories_import'),
  () => import('#points/commands/points_audit'),
  () => import('#points/commands/points_proof'),
  () => import('#audit/commands/audit_verify'),
  () => import('#identity/commands/keys_rotate'),
  () => import('#identity/commands/roles_grant'),
  () => import('#notifications/commands/messages_try'),
  () => import('#kernel/commands/events_replay'),
  () => import('#kernel/commands/make_plugin'),
  () => import('#kernel/commands/personal_data_export'),
  () => import('#kernel/commands/plugin_seed'),
  () => import('#kernel/commands/search_rebuild'),
  () => import('#kernel/commands/search_verify'),
  () => import('#web/commands/chores_run'),
  () => import('#web/commands/demo_load'),
  () => import('#web/commands/holidays_import'),
  () => import('#web/commands/page_ask'),
  () => import('#kernel/commands/plugin_bisect'),
  () => import('#kernel/commands/work_list'),
  () => import('#kernel/commands/work_run'),
]

async function classes() {
  const modules = await Promise.all(commands.map((load) => load()))
  return modules.map((module) => module.default)
}

export async function getMetaData(): Promise<CommandMetaData[]> {
  const all = await classes()
  return all.map((command) => command.serialize())
}

export async function getCommand(metaData: CommandMetaData) {
  const all = await classes()
  return all.find((command) => command.commandName === metaData.commandName) ?? null
}
