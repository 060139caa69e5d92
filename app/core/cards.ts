import type { JSONDataTypes } from '@adonisjs/core/types/transformers'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

/**
 * Where a plugin may put a card: the resident's `home` page, their own page (`profile`), the
 * overview of the staff (`desk`), the home of providers (`provider`), the leaders' `cockpit`.
 */
export type Slot = 'home' | 'profile' | 'desk' | 'provider' | 'cockpit'

/** Who looks at the card, and where. `member` is null for guests, who see only `home`. */
export type CardContext = { community: Territory; member: Person | null }

/** What a card shows: plain values that survive JSON. */
export type CardProps = { [name: string]: JSONDataTypes }

/**
 * A card of a plugin. `component` names `plugins/<id>/components/cards/<component>.svelte`; `props`
 * gives what it shows, plain values only, or null to show nothing now. It is shown to whoever holds
 * `permission` in the community, or to all who see the slot. What throws is shown as unavailable,
 * and after repeated faults no more.
 */
export type Card<Permission extends string = string> = {
  slot: Slot
  component: string
  permission?: Permission
  props: () => Promise<{ default: (context: CardContext) => Promise<CardProps | null> }>
}
