import { test } from '@japa/runner'
import loadDemoOnce from '#tests/browser/demo'
import { desk, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'

const shapes = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 1080 },
]

test.group('The cockpit', () => {
  test('a big screen shows everything at once, in both shapes', async ({ assert, cleanup }) => {
    const { staff: number } = await loadDemoOnce()
    const browser = await launchChromium()
    cleanup(() => browser.close())
    const staff = await Window.open(browser, desk, 'cockpit')
    await staff.signIn(number)
    await staff.visit('/cockpit/screens/create')
    await staff.type('大屏名称', '一楼大厅')
    await staff.page.getByLabel('显示哪里的数字').selectOption({ index: 1 })
    await staff.tap('开通')
    await staff.sees('大屏开通好了')
    await staff.photograph('screens')
    const address = await staff.page.locator('.screen-address').innerText()

    for (const shape of shapes) {
      const screen = await Window.open(browser, shape, 'cockpit')
      await screen.visit(new URL(address).pathname)
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
    await staff.close()
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
