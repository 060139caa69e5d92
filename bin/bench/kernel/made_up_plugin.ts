import { provide } from '#core/contracts'
import upcoming from '#core/contracts/upcoming'
import { DomainEvent } from '#core/events'
import { definePlugin, points, type Plugin } from '#core/plugin'
import { setting } from '#core/settings'

class Welcomed extends DomainEvent<{ personId: string }> {
  static override eventName = 'bench.welcomed'

  get subject() {
    return this.payload.personId
  }
}

const NoPage = async () => ({ default: class {} })

/**
 * A plugin that adds as much as a real one does, and takes no time for it: what the page takes longer
 * for many of them is the kernel's. Its card has nothing to show now, as most have on most days.
 */
export default function madeUpPlugin(number: number): Plugin {
  const id = `bench${number}`
  const manage = `${id}.manage` as const
  return definePlugin({
    id,
    version: '1.0.0',
    core: '^1.0.0',
    routes: async () => ({
      default: ({ desk, open }) => {
        open.get('offers', [NoPage, 'index'], 'offers.index')
        desk.get('offers', [NoPage, 'index'], 'offers.index')
      },
    }),
    permissions: { [manage]: { grantedTo: ['community_staff'] } },
    capabilities: { points: ['budget'], notify: ['normal'] },
    settings: {
      days: setting.integer(7, { min: 1, max: 60 }),
      isOpen: setting.boolean(true),
    },
    navigation: [
      { end: 'resident', label: 'nav.offers', icon: 'gift', route: 'offers.index' },
      {
        end: 'desk',
        label: 'nav.desk',
        icon: 'gift',
        route: 'desk.offers.index',
        permission: manage,
      },
    ],
    cards: [{ slot: 'home', component: 'offers', props: nothingOf(null) }],
    points: [
      points('welcome', Welcomed, ({ payload: { personId } }) => ({
        personId,
        amount: 5,
        reference: personId,
        reason: { key: `${id}.points.welcome`, values: {} },
      })),
    ],
    provides: [provide(upcoming, nothingOf([]))],
    search: [{ kind: 'offer', documents: nothingOf([]) }],
    keywords: [id],
  })
}

function nothingOf<Nothing>(nothing: Nothing) {
  return async () => ({ default: async () => nothing })
}
