import { DomainEvent } from '#core/events'
import { definePlugin, listen, points } from '#core/plugin'
import { setting } from '#core/settings'

class Nodded extends DomainEvent<{ personId: string }> {
  static override eventName = 'bench.nodded'

  get subject() {
    return this.payload.personId
  }
}

const NoddingController = async () => ({ default: class {} })

/** A plugin as most will be, that nobody uses now. */
export default function madeUpPlugin(id: string) {
  return definePlugin({
    id,
    version: '1.0.0',
    core: '^1.0.0',
    routes: async () => ({
      default: ({ desk, open }) => {
        open.get('nods', [NoddingController, 'index'], 'nods.index')
        desk.get('nods', [NoddingController, 'index'], 'nods.index')
      },
    }),
    settings: { nodsPerDay: setting.integer(3, { min: 1, max: 9 }) },
    capabilities: { points: ['budget'], notify: ['normal'] },
    navigation: [
      { end: 'resident', label: 'nav.nods', icon: 'smile', route: 'nods.index' },
      { end: 'desk', label: 'nav.desk', icon: 'smile', route: 'desk.nods.index' },
    ],
    cards: [
      { slot: 'profile', component: 'nods', props: async () => ({ default: async () => null }) },
    ],
    points: [points('nod', Nodded, () => null)],
    listeners: [listen(Nodded, 'nod_back', async () => ({ default: async () => {} }))],
    notifications: [{ name: 'nodded', urgency: 'normal' }],
    search: [{ kind: 'nod', documents: async () => ({ default: async () => [] }) }],
  })
}
