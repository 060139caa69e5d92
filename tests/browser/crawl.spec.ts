import { test } from '@japa/runner'
import type { Browser } from 'playwright-core'
import ContactSheet from '#tests/browser/contact_sheet'
import loadDemoOnce, { type DemoSignIns } from '#tests/browser/demo'
import faultsInViews from '#tests/browser/faults_in_views'
import { phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'

/** Where someone begins, and which links they follow. */
type Visitor = { name: string; start: string[]; follows: RegExp; signsInAs?: keyof DemoSignIns }

const visitors: Visitor[] = [
  {
    name: 'a guest',
    start: ['/', '/sign-in', '/communities?q=社区', '/search?q=zy', '/nowhere'],
    follows: /^\/(?!desk)/,
  },
  {
    name: 'a resident',
    start: ['/', '/me', '/me/points', '/me/verification'],
    follows: /^\/(?!desk)/,
    signsInAs: 'resident',
  },
  {
    name: 'a member of staff',
    start: ['/desk', '/desk/styleguide', '/cockpit'],
    // The style guide leads to itself, with every component it shows.
    follows: /^\/(desk|cockpit)(?!\/styleguide\?)/,
    signsInAs: 'staff',
  },
  {
    name: 'somebody who works for a provider',
    start: ['/provider'],
    follows: /^\/provider/,
    signsInAs: 'merchant',
  },
]

test.group('Every page', (group) => {
  let browser: Browser
  let signIns: DemoSignIns

  group.setup(async () => {
    browser = await launchChromium()
    signIns = await loadDemoOnce()
    return () => browser.close()
  })

  test('is in order for {name}')
    .with(visitors)
    .run(async ({ assert }, visitor) => {
      const window = await Window.open(browser, phone, 'crawl')
      if (visitor.signsInAs) await window.signIn(signIns[visitor.signsInAs])
      const sheets = sheetsOf(visitor)
      const faults: string[] = []
      let pages = 0
      for await (const path of pathsFrom(window, visitor)) {
        const found = await faultsInViews(window, path, sheets)
        faults.push(...found.filter((fault) => !isExpected(fault)))
        pages++
      }
      assert.isAbove(pages, 4)
      await window.close()
      for (const sheet of Object.values(sheets)) await sheet.save()
      assert.deepEqual(faults, [])
    })
})

function sheetsOf({ name }: Visitor) {
  const who = name.split(' ').at(-1)
  return {
    'phone': new ContactSheet(`${who}_phone`, 'phone'),
    'desk': new ContactSheet(`${who}_desk`, 'desk'),
    'phone, elder mode': new ContactSheet(`${who}_phone_elder`, 'phone'),
  }
}

/** The browser notes that a page is a 404. */
function isExpected(fault: string) {
  return fault.startsWith('/nowhere (console')
}

/**
 * Every kind of page that can be reached by links: one address of each, whatever its ids and values. Whoever
 * takes a path opens it in the window, and its links are followed.
 */
async function* pathsFrom(window: Window, { follows, start }: Visitor) {
  const waiting = [...start]
  const seen = new Set<string>()
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const kind = path.replace(/[0-9a-f-]{36}|(?<=\/)\d+/g, ':id').replace(/=.*/, '=')
    if (seen.has(kind)) continue
    seen.add(kind)
    if (!(await window.leadsToPage(path))) continue
    yield path
    const links = (await window.links()).map((link) => link.split('#')[0])
    waiting.push(...links.filter((link) => follows.test(link)))
  }
}
