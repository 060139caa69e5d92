import type { Group } from '@japa/runner/core'
import { DomainError } from '#core/errors'
import type { ListLine } from '#core/lists'
import { definePlugin } from '#core/plugin'
import { setting } from '#core/settings'
import changeSetting from '#kernel/actions/change_setting'
import catalogue from '#kernel/catalogue'
import permissions from '#identity/permissions'

/** What the orchard does is said here by each test. */
export const orchardMood = { isHealthy: true, isBroken: false }

/** What was harvested, for the list to take away. */
export const harvest: ListLine[] = []

/** A tree that cannot be planted. */
class TreeTooTall extends DomainError {
  static override code = 'E_ORCHARD_TREE_TOO_TALL'
}

/** A plugin for the tests of the desk: it asks for everything, and grows nothing. */
export const orchard = definePlugin({
  id: 'orchard',
  version: '1.2.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
  cards: [
    {
      slot: 'home',
      component: 'blossom',
      props: async () => ({ default: async () => ({ a: 1 }) }),
    },
  ],
  notifications: [{ name: 'ripe', urgency: 'normal' }],
  permissions: { 'orchard.manage': { grantedTo: ['community_staff'] } },
  capabilities: { points: ['budget', 'holds'], notify: ['normal'] },
  settings: {
    trees: setting.integer(3, { min: 1, max: 9 }),
    isOpen: setting.boolean(true),
    greeting: setting.text('', { maxLength: 10 }),
    fruit: setting.choice('apple', ['apple', 'pear']),
  },
  assurance: { 'visits.store': 'phone' },
  metrics: [
    {
      name: 'apples',
      unit: 'count',
      value: async () => ({
        default: async (_, { from, to }) => Math.round(to.diff(from).as('days')),
      }),
    },
    {
      name: 'lost',
      unit: 'count',
      value: async () => {
        throw new Error('Nobody counts what is lost')
      },
    },
  ],
  exports: [
    {
      name: 'harvest',
      permission: 'orchard.manage',
      columns: ['fruit', 'weight'],
      lines: async () => ({ default: async () => harvest }),
    },
  ],
  imports: [
    {
      name: 'trees',
      permission: 'orchard.manage',
      columns: ['kind', 'height'],
      line: async () => ({
        default: async (territory, { height, kind }, by) => {
          await changeSetting(orchard, territory, { name: 'greeting', value: kind, by })
          if (Number(height) > 9) throw new TreeTooTall({ kind })
          if (kind === 'thistle') throw new Error('A fault of ours')
        },
      }),
    },
  ],
  health: async () => ({
    default: async () => {
      if (orchardMood.isBroken) throw new Error('The ladder broke')
      const say = { key: 'orchard.health', values: {} }
      return { isHealthy: orchardMood.isHealthy, say }
    },
  }),
})

/** Installs the orchard for the tests of a group. */
export default function withOrchard(group: Group) {
  group.setup(() => {
    permissions.grant('orchard.manage', ['community_staff'])
    catalogue.plugins.push(orchard)
    return () => {
      catalogue.plugins = catalogue.plugins.filter((plugin) => plugin !== orchard)
    }
  })
}
