import type { ScheduledWork, Work } from '#core/work'
import catalogue from '#kernel/catalogue'

/** What a plugin's schedule or one-off job of this name does, or null if there is none. */
export default function workOf(pluginId: string, name: string): Work | null {
  return scheduleOf(pluginId, name) ?? catalogue.find(pluginId)?.jobs[name] ?? null
}

/** A plugin's schedule of this name, or null if there is none. */
export function scheduleOf(pluginId: string, name: string): ScheduledWork | null {
  return catalogue.find(pluginId)?.schedule.find((work) => work.name === name) ?? null
}
