import db from '@adonisjs/lucid/services/db'
import { enablePlugin } from '#tests/factories/territories'
import smallPlugin, { type SmallPlugin } from '#tests/broken_plugins/small_plugin'

/** A plugin with one fault, the check that finds it, and what is then said. */
export type BrokenPlugin = SmallPlugin & {
  check: string
  says: RegExp
  /** Its files, below this folder; only where the fault is in one of them. */
  files?: string
  /** A text that it lacks in English. */
  withoutText?: string
}

const shy = smallPlugin('shy')
const ghostly = smallPlugin('ghostly')
const faceless = smallPlugin('faceless', { labelOf: () => 'faceless.not_a_text' })
const loud = smallPlugin('loud', { indexedAs: 'mall', hasSearchSource: false })
const greedy = smallPlugin('greedy', {
  labelOf: async ({ id }) => (await db.from('greedy_notes').where({ id }).firstOrFail()).title,
})

/** One for each check. Everything else about them is sound. */
const brokenPlugins: BrokenPlugin[] = [
  {
    ...ghostly,
    plugin: {
      ...ghostly.plugin,
      cards: [
        { slot: 'desk', component: 'ghost', props: async () => ({ default: async () => null }) },
      ],
    },
    check: 'manifest',
    says: /plugins\/ghostly\/plugin\.ts: has a card without components\/cards\/ghost\.svelte; write/,
  },
  {
    ...smallPlugin('talkative'),
    files: 'tests/broken_plugins/talkative',
    check: 'imports',
    says: /plugins\/talkative\/gossip\.ts: imports from inside the core: #kernel\/memory; use what/,
  },
  {
    ...smallPlugin('speechless'),
    withoutText: 'summary',
    check: 'texts',
    says: /plugins\/speechless\/lang\/en\/speechless\.json: has no text "summary"; write "summary"/,
  },
  {
    ...smallPlugin('untidy'),
    files: 'tests/broken_plugins/untidy',
    check: 'migrations',
    says: /plugins\/untidy\/database\/migrations: leaves untidy_heaps behind .*; drop it in `down`/,
  },
  {
    ...shy,
    factories: {
      async fill(community, owner) {
        const filled = await shy.factories.fill(community, owner)
        return { ...filled, params: {} }
      },
    },
    check: 'factories',
    says: /plugins\/shy\/tests\/factories\.ts: says nothing about the parameters of \/shy\/notes\/:id; add 'notes\.show' to/,
  },
  {
    ...loud,
    factories: {
      async fill(community, owner) {
        await enablePlugin('mall', community)
        return loud.factories.fill(community, owner)
      },
    },
    check: 'silence',
    says: /plugins\/loud: is found at \/loud\/notes\/.* where it is switched off; .* under its own id/,
  },
  {
    ...smallPlugin('leaky', { find: (_, id) => db.from('leaky_notes').where({ id }).first() }),
    check: 'foreign',
    says: /plugins\/leaky\/controllers: answers 200 to get \/leaky\/notes\/:id with the id of another/,
  },
  {
    ...smallPlugin('trusting', { mayManage: () => true }),
    check: 'roles',
    says: /get \/desk\/trusting\/notes is open, without any permission of the plugin, to .*; authorise/,
  },
  {
    ...faceless,
    check: 'rendering',
    says: /plugins\/faceless\/pages: .*shows "faceless\.not_a_text" instead of a text .*; open it/,
  },
  {
    ...smallPlugin('generous', { referenceOf: ({ id }) => id }),
    check: 'pointRules',
    says: /the point rule "note" pays 10 points instead of 5 for a deed heard of twice; let `reference`/,
  },
  {
    ...smallPlugin('clinging', { erase: async () => ({ outcome: 'erased' }) }),
    check: 'personalData',
    says: /personal_data\.ts: says that it erased somebody who is still in "clinging_notes"; delete/,
  },
  {
    ...smallPlugin('forgetful', {
      documentOf: ({ id, territory_id: territoryId }) => ({
        ...{ kind: 'note', id, territoryId, detail: '', keywords: [], icon: 'message-circle' },
        ...{ title: 'Something', href: '/forgetful/notes' },
      }),
    }),
    check: 'search',
    says: /plugins\/forgetful\/plugin\.ts: its search sources give 1 documents .*; make documents in/,
  },
  {
    ...greedy,
    check: 'queryBudget',
    says: /\/greedy\/notes asks the database \d+ times for 3 records and \d+ times for 12; load/,
  },
]

export default brokenPlugins
