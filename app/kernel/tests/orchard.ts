import type { Group } from '@japa/runner/core'
import { definePlugin } from '#core/plugin'
import { setting } from '#core/settings'
import catalogue from '#kernel/catalogue'
import permissions from '#identity/permissions'

/** What the orchard does is said here by each test. */
export const orchardMood = { isHealthy: true, isBroken: false }

/** A plugin for the tests of the desk: it asks for everything, and grows nothing. */
export const orchard = definePlugin({
  id: 'orchard',
  version: '1.2.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
  permissions: { 'orchard.manage': { grantedTo: ['community_staff'] } },
  capabilities: { points: ['budget', 'holds'], notify: ['normal'] },
  settings: {
    trees: setting.integer(3, { min: 1, max: 9 }),
    isOpen: setting.boolean(true),
    greeting: setting.text('', { maxLength: 10 }),
    fruit: setting.choice('apple', ['apple', 'pear']),
  },
  assurance: { 'visits.store': 'phone' },
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
