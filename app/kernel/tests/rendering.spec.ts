import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { CardProps } from '#core/cards'
import resumeContribution from '#kernel/actions/resume_contribution'
import catalogue from '#kernel/catalogue'
import faults from '#kernel/faults'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'

const UNAVAILABLE = '这一块暂时打不开'

/** No shift at all where the card expects one: its component throws when it is rendered. */
const unbearable: CardProps = { shifts: [null] }

/** Somebody who looks at a community whose home page has the volunteers' card, with these props. */
async function visitorOfCard(client: ApiClient, props: CardProps) {
  const [card] = catalogue.find('volunteer')!.cards
  card.props = async () => ({ default: async () => props })
  const community = await createCommunity()
  await enablePlugin('volunteer', community)
  const visitor = new Visitor(client)
  visitor.lookAt(community)
  return visitor
}

test.group('A card that fails while it is rendered', (group) => {
  group.each.setup(async () => {
    const [card] = catalogue.find('volunteer')!.cards
    const { props } = card
    await forgetFaults()
    return async () => {
      card.props = props
      await forgetFaults()
    }
  })

  test('is unavailable on the page, which is whole, and is counted', async ({ assert, client }) => {
    const visitor = await visitorOfCard(client, unbearable)
    const page = await visitor.open('/')
    assert.equal(page.status(), 200)
    assert.include(page.text(), UNAVAILABLE)
    assert.include(page.text(), '</html>')
    assert.notInclude(page.text(), 'Cannot read properties')

    await faults.settled()
    const fault = await db.from('plugin_faults').where('plugin_id', 'volunteer').firstOrFail()
    assert.equal(fault.contribution, 'card:open_shifts')
    assert.equal(fault.count, 1)
    assert.include(fault.message, 'Cannot read properties of null')
  })

  test('five times is left out', async ({ assert, client }) => {
    const visitor = await visitorOfCard(client, unbearable)
    for (let time = 0; time < 5; time++) {
      await visitor.open('/')
      await faults.settled()
    }
    const page = await visitor.open('/')
    assert.equal(page.status(), 200)
    assert.notInclude(page.text(), UNAVAILABLE)
  })
})

async function forgetFaults() {
  await faults.settled()
  await resumeContribution({ id: 'volunteer' }, 'card:open_shifts')
}
