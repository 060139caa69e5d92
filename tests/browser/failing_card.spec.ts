import { test } from '@japa/runner'
import resumeContribution from '#kernel/actions/resume_contribution'
import catalogue from '#kernel/catalogue'
import faults from '#kernel/faults'
import loadDemoOnce from '#tests/browser/demo'
import { phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'

const UNAVAILABLE = '这一块暂时打不开'
const NEIGHBOUR = '积分换礼品'

test.group('A card that throws while it is rendered', (group) => {
  group.each.setup(() => {
    const [card] = catalogue.find('volunteer')!.cards
    const { props } = card
    // No shift at all where the component expects one.
    card.props = async () => ({ default: async () => ({ shifts: [null] }) })
    return async () => {
      card.props = props
      await faults.settled()
      await resumeContribution({ id: 'volunteer' }, 'card:open_shifts')
    }
  })

  test('says so, and the page and its neighbours go on', async ({ assert, cleanup }) => {
    await loadDemoOnce()
    const browser = await launchChromium()
    cleanup(() => browser.close())

    const guest = await Window.open(browser, phone, 'failing_card')
    await guest.visit('/')
    await guest.sees(UNAVAILABLE)
    await guest.sees(NEIGHBOUR)
    await guest.photograph('from_the_server')

    // From here on the browser renders the pages by itself.
    await guest.tap('服务')
    await guest.page.waitForURL('**/services')
    await guest.tap('首页')
    await guest.sees(UNAVAILABLE)
    await guest.sees(NEIGHBOUR)
    await guest.photograph('from_the_browser')

    await guest.tap('长辈版')
    await guest.sees(UNAVAILABLE)
    assert.deepEqual(guest.errors, [])
  })
})
