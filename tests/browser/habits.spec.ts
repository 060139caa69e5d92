/// <reference lib="dom" />
import { test } from '@japa/runner'
import type { Browser } from 'playwright-core'
import { tell } from '#notifications/tests/telling'
import { origin, phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'
import { createAccount, createResident, uniquePhone } from '#tests/factories/people'
import { createCommunity, disablePlugin, enablePlugin } from '#tests/factories/territories'
import { createSpace } from '../../plugins/spaces/tests/spaces.ts'

/** What people are used to from one page is so on all of them (docs/ux_points.md). */
test.group('Habits', (group) => {
  let browser: Browser

  group.setup(async () => {
    browser = await launchChromium()
    return () => browser.close()
  })

  /** A resident of a community where rooms can be booked, at the phone. */
  async function atThePhone(spaces: number) {
    const community = await createCommunity()
    await enablePlugin('spaces', community)
    const names = Array.from({ length: spaces }, (_, index) => `活动室 ${index + 1}`)
    for (const name of names) await createSpace(community, { name, noticeMinutes: 0 })
    const person = await createResident(community, { assuranceLevel: 'real_name' })
    const number = uniquePhone()
    await createAccount(person, number)
    const resident = await Window.open(browser, phone, 'habits')
    await resident.signIn(number)
    // A guest of the other tests has one community to look at, that of the demo.
    const leave = async () => {
      await resident.close()
      await disablePlugin('spaces', community)
    }
    return { community, leave, person, resident }
  }

  test('of a strip that is wider than a phone what is chosen is seen', async ({ assert }) => {
    const { community, leave, resident } = await atThePhone(1)
    await enablePlugin('mall', community)
    const { page } = resident
    await page.context().addCookies([{ name: 'elder', value: '1', url: origin }])
    await resident.visit('/mall/goods?category=other')
    const [strip, chosen] = await page
      .locator('.tab-links')
      .first()
      .evaluate((element) => {
        const current = element.querySelector('[aria-current]')!
        return [element, current].map((each) => each.getBoundingClientRect().toJSON())
      })
    assert.isAtLeast(chosen.left, strip.left)
    assert.isAtMost(chosen.right, strip.right)
    await disablePlugin('mall', community)
    await leave()
  })

  test('four tabs, two levels to a service, and back to the same place', async ({ assert }) => {
    const { leave, resident } = await atThePhone(12)
    const { page } = resident
    const tabs = page.getByRole('navigation', { name: '主要页面' }).getByRole('link')
    assert.equal(await tabs.count(), 4)

    await resident.tap('服务')
    await page.waitForURL('**/services')
    const services = page.getByRole('main').getByRole('link')
    const hrefs = await services.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href'))
    )
    assert.include(hrefs, '/spaces/spaces')
    for (const href of hrefs) assert.isTrue(await resident.leadsToPage(String(href)), String(href))

    await services.filter({ hasText: '场地预约' }).first().click()
    const last = page.getByRole('link', { name: /活动室 12/ })
    await last.waitFor()
    // To the end, so that nothing has to be moved for the tap.
    const place = await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight)
      return window.scrollY
    })
    // A moment later it is known where the reader is.
    await page.waitForFunction(() => history.state?.documentScrollPosition?.top > 100)
    await last.click()
    await page.waitForURL(/spaces\/[0-9a-f-]{36}/)
    await page.goBack()
    await last.waitFor()
    await page.waitForFunction((before) => Math.abs(window.scrollY - before) < 3, place)
    assert.isAbove(place, 100)
    await leave()
  })

  test('a tap is answered even if a part of the next page does not come', async ({ assert }) => {
    const guest = await Window.open(browser, phone, 'habits', { serviceWorkers: 'block' })
    const { page } = guest
    await guest.visit('/')
    let cutOff = 0
    await page.route('**/assets/services-*.js', async (route) => {
      cutOff += 1
      return cutOff === 1 ? route.abort() : route.continue()
    })
    await page.getByRole('navigation', { name: '主要页面' }).getByText('服务').click()
    await page.waitForURL('**/services')
    await page.waitForSelector('html[data-hydrated]')
    await guest.sees('全部服务')
    assert.isAbove(cutOff, 1)
    await guest.close()
  })

  test('answers are checked before they bind, and the confirmation says what happens next', async ({
    assert,
  }) => {
    const { leave, resident } = await atThePhone(1)
    const { page } = resident
    await resident.visit('/spaces/spaces')
    await resident.tap(/活动室 1/)
    await resident.sees('选时间')
    await page.getByRole('navigation', { name: '日期' }).getByRole('link').nth(1).click()
    await page.waitForURL(/day=/)
    const day = new URL(page.url()).searchParams.get('day')
    await page.getByRole('radio').first().check()
    await resident.tap('下一步')
    await resident.sees('核对一下')

    await page.getByRole('link', { name: /修改.*时间|修改.*什么时候/ }).click()
    await resident.sees('选时间')
    assert.equal(new URL(page.url()).searchParams.get('day'), day)
    await page.goBack()
    await resident.sees('核对一下')
    await resident.type('几个人', '6')
    await resident.type(/做什么用/, '过生日')
    await resident.tap('确认预约')

    await resident.sees('约好了')
    assert.match(await page.locator('.confirmation-number').innerText(), /^[\d ]{6,}$/)
    assert.isAbove(await page.locator('.numbered li').count(), 1)
    const calendar = page.getByRole('link', { name: '加到日历' })
    assert.match(String(await calendar.getAttribute('href')), /calendar$/)
    await page.getByRole('button', { name: /打印/ }).waitFor()
    await leave()
  })

  test('what went wrong takes the focus, with the words that stand beside the field', async ({
    assert,
  }) => {
    const guest = await Window.open(browser, phone, 'habits')
    await guest.visit('/sign-in')
    await guest.type('手机号', '123')
    await guest.tap('获取验证码')
    await guest.page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert')

    const summary = guest.page.locator('[role=alert]:focus')
    const words = await summary.getByRole('link').innerText()
    assert.equal((await guest.page.locator('.field-error').innerText()).trim(), words)
    assert.match(await guest.page.title(), /^错误：/)
    await summary.getByRole('link').click()
    const focused = await guest.page.evaluate(() => document.activeElement?.id)
    assert.equal(focused, 'field-phone')
    await guest.close()
  })

  test('a message is read aloud, slowly and in its language, until it is told to stop', async ({
    assert,
  }) => {
    const { leave, person, resident } = await atThePhone(0)
    await tell(person)
    const { page } = resident
    await resident.visit('/messages')
    await page.getByRole('main').getByRole('list').getByRole('link').first().click()
    await page.waitForURL(/messages\/[0-9a-f-]+$/)
    // This machine has no voice; what it is given to say is what counts.
    await page.evaluate(() => {
      speechSynthesis.speak = ({ lang, rate, text }) => {
        document.body.dataset.heard = JSON.stringify({ lang, rate, text })
      }
    })
    await resident.tap('读给我听')

    const heard = JSON.parse((await page.locator('body').getAttribute('data-heard')) ?? '{}')
    assert.include(heard.text, await page.locator('h1').innerText())
    assert.equal(heard.lang, 'zh-CN')
    assert.isBelow(heard.rate, 1)
    await resident.tap('停下')
    await resident.sees('读给我听')
    await leave()
  })
})
