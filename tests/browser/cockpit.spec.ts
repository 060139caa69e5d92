import { test } from '@japa/runner'
import type { Browser, Request } from 'playwright-core'
import loadDemoOnce from '#tests/browser/demo'
import { desk, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'

const shapes = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 1080 },
]

test.group('The cockpit', () => {
  test('a big screen shows everything at once, in both shapes', async ({ assert, cleanup }) => {
    const browser = await launchChromium()
    cleanup(() => browser.close())
    const path = await openScreen(browser, '一楼大厅')

    for (const shape of shapes) {
      const screen = await Window.open(browser, shape, 'cockpit')
      await screen.visit(path)
      const { height, labels, width } = await screen.page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        width: document.documentElement.scrollWidth,
        labels: [...document.querySelectorAll('.cockpit-value')].map((value) =>
          Number.parseFloat(getComputedStyle(value).fontSize)
        ),
      }))
      await screen.photograph(`screen_${shape.width}`)
      assert.isAtMost(width, shape.width)
      assert.isAtMost(height, shape.height)
      for (const size of labels) assert.isAbove(size, 80)
      assert.deepEqual(screen.errors, [])
      await screen.close()
    }
  })

  test('a big screen goes on by itself, whatever the server answers for a while', async ({
    assert,
    cleanup,
  }) => {
    const browser = await launchChromium()
    cleanup(() => browser.close())
    const path = await openScreen(browser, '二楼大厅')
    const { page } = await Window.open(browser, shapes[0], 'cockpit')
    await page.clock.install()
    await page.goto(path)
    await page.waitForSelector('html[data-hydrated]')
    const isPartial = (request: Request) => Boolean(request.headers()['x-inertia-partial-data'])
    const answers = [
      { status: 502, body: '<h1>Bad gateway</h1>', contentType: 'text/html' },
      { status: 500, json: { component: 'errors/show' }, headers: { 'x-inertia': 'true' } },
    ]
    let version = '1'
    await page.route(`**${path}`, async (route) => {
      if (!isPartial(route.request())) return route.continue()
      const headers = { 'x-inertia-location': path, 'x-inertia-version': version }
      return route.fulfill(answers.shift() ?? { status: 409, headers })
    })
    for (const _ of ['bad gateway', 'error']) {
      const answered = page.waitForResponse((response) => isPartial(response.request()))
      await page.clock.fastForward(60_000)
      await (await answered).finished()
      assert.isAbove(await page.locator('.cockpit-value').count(), 0)
      assert.equal(await page.getByRole('dialog').count(), 0)
    }

    version = '2'
    const loaded = page.waitForEvent('load')
    await page.clock.fastForward(60_000)
    await loaded
    assert.isAbove(await page.locator('.cockpit-value').count(), 0)
  })

  test('a large chart has its figures in a table, also without JavaScript', async ({
    assert,
    cleanup,
  }) => {
    const { staff: number } = await loadDemoOnce()
    const browser = await launchChromium()
    cleanup(() => browser.close())
    for (const javaScriptEnabled of [true, false]) {
      const staff = await Window.open(browser, desk, 'cockpit', { javaScriptEnabled })
      await staff.signIn(number)
      await staff.visit('/cockpit/figures/core.residents')

      const chart = staff.page.getByRole('img', { name: '近 12 个月' })
      if (javaScriptEnabled) await chart.locator('svg').waitFor()
      assert.equal(await chart.isVisible(), javaScriptEnabled)
      const rows = staff.page.getByRole('table', { name: '近 12 个月' }).getByRole('row')
      assert.equal(await rows.count(), 13)
      await staff.photograph(javaScriptEnabled ? 'figure' : 'figure_without_javascript')
      await staff.close()
    }
  })
})

/** Staff open a screen of this name; answers the path at which it stands. */
async function openScreen(browser: Browser, name: string) {
  const { staff: number } = await loadDemoOnce()
  const staff = await Window.open(browser, desk, 'cockpit')
  await staff.signIn(number)
  await staff.visit('/cockpit/screens/create')
  await staff.type('大屏名称', name)
  await staff.page.getByLabel('显示哪里的数字').selectOption({ index: 1 })
  await staff.tap('开通')
  await staff.sees('大屏开通好了')
  await staff.photograph('screens')
  const address = await staff.page.locator('.screen-address').innerText()
  await staff.close()
  return new URL(address).pathname
}
