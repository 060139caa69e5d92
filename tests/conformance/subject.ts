import type { ApiClient } from '@japa/api-client'
import type { Plugin } from '#core/plugin'
import type { PluginFactories } from '#tests/conformance/plugin_factories'

/** A plugin that is looked at: its manifest, its folder, its factories, and a client to visit it with. */
export type Subject = {
  plugin: Plugin
  /** Absolute. */
  folder: string
  factories: PluginFactories
  client: ApiClient
}

/** Something that a plugin may not do: where it is, what is wrong, and what to do about it. */
export type Fault = { where: string; what: string; doThis: string }

/** Looks at one side of a plugin and answers what it found. */
export type Check = (subject: Subject) => Promise<Fault[]>
