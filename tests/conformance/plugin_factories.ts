import type { DomainEvent } from '#core/events'
import type { Person, Territory } from '#core/people'

/** What a plugin's factories have put into a community. */
export type Filled = {
  /** The resident whose records they are; nobody else's own pages show them. */
  owner: Person
  /** Who works at the providers' end for what was made there; somebody with that role and nothing more unless said. */
  provider?: Person
  /** By route name without the plugin's id: the values of its parameters. */
  params: Record<string, Record<string, string>>
  /** By name of a POST route: a form that it takes. */
  forms?: Record<string, Record<string, string>>
  /** One event for each point rule, as it is announced. */
  events?: DomainEvent[]
}

/**
 * The default export of `plugins/<id>/tests/factories.ts`: the only thing that a plugin gives to the
 * conformance suite. `fill` makes one record of each kind, and may be called several times: without
 * `owner` for somebody new, with it for them again.
 */
export type PluginFactories = {
  fill: (community: Territory, owner?: Person) => Promise<Filled>
}
