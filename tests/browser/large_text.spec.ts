import { test } from '@japa/runner'
import loadDemoOnce from '#tests/browser/demo'
import { Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'

/** The narrowest phone there is in the village. */
const narrow = { width: 360, height: 740 }

const pages = ['/', '/services', '/messages', '/me', '/me/points', '/directory', '/display']

test.group('Large text', () => {
  test('fits a phone of 360 px at the largest text', async ({ assert, cleanup }) => {
    const { resident: number } = await loadDemoOnce()
    const browser = await launchChromium()
    cleanup(() => browser.close())
    const elder = await Window.open(browser, narrow, 'large_text')
    await elder.signIn(number)

    await elder.visit('/display')
    await elder.page.getByRole('slider', { name: '字的大小' }).fill('30')
    await elder.tap('就用这个大小')
    await elder.page.waitForSelector('html[data-elder=on][data-text="30"]')

    for (const path of pages) {
      await elder.visit(path)
      const { size, width } = await elder.page.evaluate(() => ({
        size: getComputedStyle(document.body).fontSize,
        width: document.documentElement.scrollWidth,
      }))
      await elder.photograph(path.replaceAll('/', '_'))
      assert.equal(size, '30px', path)
      assert.isAtMost(width, narrow.width, path)
    }
    await elder.close()
  })
})
