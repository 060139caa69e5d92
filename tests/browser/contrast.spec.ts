import { test } from '@japa/runner'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import contrastFaults from '#tests/browser/contrast_faults'
import launchChromium from '#tests/browser_support/launch_chromium'

async function faultsOf(page: Page, body: string) {
  await page.setContent(`<body style="background: #fff; color: #222">${body}</body>`)
  await page.evaluate(axe.source)
  return contrastFaults(page)
}

test.group('Contrast', () => {
  test('is judged once for each look, and found wanting wherever a look is new', async ({
    assert,
    cleanup,
  }) => {
    const browser = await launchChromium()
    cleanup(() => browser.close())
    const page = await browser.newPage()

    assert.isEmpty(await faultsOf(page, '<p>三单元</p><p>五单元</p>'))
    assert.isEmpty(await faultsOf(page, '<ul><li>三单元</li></ul>'))
    const pale = '<p style="color: #bbb">三单元</p>'
    assert.lengthOf(await faultsOf(page, `<p>五单元</p>${pale}`), 1)
    assert.lengthOf(await faultsOf(page, pale), 1, 'a look that is wrong stays wrong')
    const dark = '<section style="background: #333"><div><p>三单元</p></div></section>'
    assert.lengthOf(await faultsOf(page, dark), 1, 'the ground of an ancestor counts')
    const faint = '<section style="opacity: 0.3"><p>三单元</p></section>'
    assert.lengthOf(await faultsOf(page, faint), 1, 'so does what shines through')
    const off = '<button disabled style="color: #bbb; background: #fff">三单元</button>'
    assert.isEmpty(await faultsOf(page, off), 'nobody has to read what is off')
    assert.lengthOf(await faultsOf(page, off.replace(' disabled', '')), 1)
  })

  test('of what lies freely over the page is judged each time', async ({ assert, cleanup }) => {
    const browser = await launchChromium()
    cleanup(() => browser.close())
    const page = await browser.newPage()
    const free = '<p style="position: absolute; top: 1rem; margin: 0">三单元</p>'
    const over = (ground: string) =>
      `<div style="background: ${ground}; width: 20rem; height: 4rem"></div>${free}`

    assert.isEmpty(await faultsOf(page, over('#fff')))
    assert.lengthOf(await faultsOf(page, over('#333')), 1)
  })
})
