import { test } from '@japa/runner'
import loadDemoOnce from '#tests/browser/demo'
import { desk, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'

test.group('The keys of the desk', () => {
  test('staff work through a list by the keyboard alone', async ({ assert, cleanup }) => {
    const { staff: number } = await loadDemoOnce()
    const browser = await launchChromium()
    cleanup(() => browser.close())
    const staff = await Window.open(browser, desk, 'desk_keys')
    const { keyboard } = staff.page
    const focused = () => staff.page.evaluate(() => document.activeElement?.getAttribute('href'))
    await staff.signIn(number)

    await staff.visit('/desk/verifications')
    await keyboard.press('j')
    const first = await focused()
    await keyboard.press('j')
    const second = await focused()
    await keyboard.press('k')
    assert.match(String(first), /^\/desk\/verifications\//)
    assert.notEqual(second, first)
    assert.equal(await focused(), first)

    await keyboard.press('Enter')
    await staff.page.waitForURL(`**${first}`)
    await keyboard.press('/')
    await keyboard.type('jk')
    assert.equal(await staff.page.getByRole('combobox').inputValue(), 'jk')

    await staff.visit('/desk/verifications')
    await keyboard.press('?')
    await staff.sees('键盘操作')
    await staff.photograph('keys')
    await staff.tap('关掉字母键')
    await keyboard.press('Escape')
    await keyboard.press('j')
    assert.notMatch(String(await focused()), /^\/desk\/verifications\//)
    await staff.close()
  })

  test('a table that grows wider than its frame is scrolled by keyboard', async ({
    assert,
    cleanup,
  }) => {
    const { staff: number } = await loadDemoOnce()
    const browser = await launchChromium()
    cleanup(() => browser.close())
    const staff = await Window.open(browser, desk, 'desk_keys')
    const { keyboard } = staff.page
    await staff.signIn(number)
    await staff.visit('/desk/styleguide')
    const frame = staff.page.locator('.table-frame').first()
    assert.isNull(await frame.getAttribute('tabindex'))

    const name = frame.getByRole('rowheader').first()
    await name.evaluate((element) => (element.textContent = '长'.repeat(200)))
    await name.evaluate((element) => (element.style.whiteSpace = 'nowrap'))
    await staff.isDrawn()
    assert.equal(await frame.getAttribute('role'), 'region')
    await frame.focus()
    await keyboard.press('ArrowRight')
    await frame.evaluate(async (element) => {
      while (element.scrollLeft === 0) await new Promise(requestAnimationFrame)
    })
    await staff.close()
  })
})
