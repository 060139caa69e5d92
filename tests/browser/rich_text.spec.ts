import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { Browser } from 'playwright-core'
import loadDemoOnce, { inTheDemo, type DemoSignIns } from '#tests/browser/demo'
import { desk, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'

test.group('Longer texts', (group) => {
  let browser: Browser
  let signIns: DemoSignIns
  let space: { id: string }

  group.setup(async () => {
    browser = await launchChromium()
    signIns = await loadDemoOnce()
    space = await db
      .from('spaces_spaces')
      .whereIn('territory_id', inTheDemo())
      .where('place', 'like', '%图书角%')
      .firstOrFail()
    return () => browser.close()
  })

  async function atTheForm(options = {}) {
    const window = await Window.open(browser, desk, 'rich_text', options)
    await window.signIn(signIns.staff)
    await window.visit(`/desk/spaces/spaces/${space.id}/edit`)
    return window
  }

  test('are set out by staff with the tools and the keyboard, and read by residents', async ({
    assert,
  }) => {
    const staff = await atTheForm()
    const { keyboard } = staff.page
    // A plain field stands there until the editor has come.
    await staff.page.locator('.rich-text-area').click()
    await keyboard.press('Control+a')
    await keyboard.press('Delete')

    await staff.tap('大标题')
    await keyboard.type('安静自习')
    await keyboard.press('Enter')
    await staff.tap('项目符号')
    await keyboard.type('自带杯子')
    await keyboard.press('Enter')
    await staff.tap('加粗')
    await keyboard.type('不占座')
    assert.equal(
      await staff.page.getByRole('button', { name: '加粗' }).getAttribute('aria-pressed'),
      'true'
    )
    await keyboard.press('Enter')
    await staff.tap('链接')
    await staff.type('网址、电话或邮箱', '0935-2214567')
    await keyboard.press('Enter')
    await staff.photograph('written')
    await staff.tap('保存')
    await staff.page.waitForURL(`**/desk/spaces/spaces/${space.id}`)

    await staff.visit(`/spaces/spaces/${space.id}`)
    const shown = staff.page.locator('.rich-text')
    assert.equal(await shown.locator('h3').innerText(), '安静自习')
    assert.deepEqual(await shown.locator('li').allInnerTexts(), [
      '自带杯子',
      '不占座',
      '0935-2214567',
    ])
    assert.equal(await shown.locator('li strong').first().innerText(), '不占座')
    assert.equal(await shown.locator('a').getAttribute('href'), 'tel:09352214567')
    await staff.photograph('read')
    assert.deepEqual(staff.errors, [])
    await staff.close()
  })

  test('are written without scripts too', async ({ assert }) => {
    const staff = await atTheForm({ javaScriptEnabled: false })
    await staff.type('介绍', '只有台灯\n\n没有网络')
    await staff.tap('保存')

    await staff.visit(`/spaces/spaces/${space.id}`)
    assert.deepEqual(await staff.page.locator('.rich-text p').allInnerTexts(), [
      '只有台灯',
      '没有网络',
    ])
    await staff.close()
  })
})
