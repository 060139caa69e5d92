/// <reference lib="dom" />
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { Browser } from 'playwright-core'
import { createPurse, latestEntry } from '#purse/tests/purses'
import loadDemoOnce, { type DemoSignIns } from '#tests/browser/demo'
import Wire from '#tests/browser/wire'
import { phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'
import { createAccount, uniquePhone } from '#tests/factories/people'

const appealsOf = (id: string) => db.from('points_appeals').where('person_id', id)
const needs = (title: string) => db.from('volunteer_needs').where('title', title)

/** What this device keeps of forms that wait. */
function keptOn({ page }: Window) {
  return page.evaluate(() => localStorage.getItem('linli.waiting'))
}

test.group('A form without a network', (group) => {
  let browser: Browser
  let signIns: DemoSignIns

  group.setup(async () => {
    browser = await launchChromium()
    signIns = await loadDemoOnce()
    return () => browser.close()
  })

  async function onTheWire(number = signIns.resident) {
    const wire = new Wire()
    await wire.mend()
    // A worker would carry some requests past what stands in their way here.
    const options = { baseURL: wire.origin, serviceWorkers: 'block' } as const
    const resident = await Window.open(browser, phone, 'waiting', options)
    await resident.signIn(number)
    return { resident, wire }
  }

  /** Answers all that is asked of whoever wants help, up to the page on which it is checked. */
  async function fillIn(resident: Window, title: string) {
    const { page } = resident
    await resident.visit('/volunteer/needs/create')
    const startAgain = page.getByText('全部重填')
    if (await startAgain.isVisible()) {
      await startAgain.click()
      await resident.tap('清空重填')
    }
    await resident.tap('开始填写')
    await page.getByRole('radio').first().check()
    await resident.tap('下一步')
    await resident.type('需要帮什么忙', title)
    await resident.type(/^说明/, '两箱书，要搬到三楼')
    await resident.tap('下一步')
    await resident.type(/^地点/, '南苑小区 3 号楼')
    await resident.tap('下一步')
    await resident.type('希望的时间', '周六上午')
    await resident.tap('下一步')
    await resident.sees(/第 5 步/)
    await resident.tap('下一步')
    await resident.sees('核对一下')
  }

  test('waits on the phone and is sent once when the network is back', async ({ assert }) => {
    const { resident, wire } = await onTheWire()
    await fillIn(resident, '断网时搬书')
    await wire.cut()

    await resident.tap('提交求助')
    await resident.sees('已经存在这台手机上')
    await resident.photograph('kept')
    assert.isEmpty(await needs('断网时搬书'))

    await wire.mend()
    await resident.visit('/me')
    await resident.sees('已发出：')
    await resident.photograph('sent')
    assert.lengthOf(await needs('断网时搬书'), 1)
    assert.isNull(await keptOn(resident))

    await resident.tap('去看看')
    await resident.sees('断网时搬书')
    await resident.visit('/me')
    assert.lengthOf(await needs('断网时搬书'), 1)
    await resident.close()
  })

  test('is sent once even if only the answer was lost', async ({ assert }) => {
    const { resident } = await onTheWire()
    await fillIn(resident, '答复丢了')
    // The server takes it, and the phone never hears of it.
    await resident.page.route('**/volunteer/needs', async (route) => {
      await route.fetch({ maxRedirects: 0 })
      await route.abort('connectionreset')
    })
    await resident.tap('提交求助')
    await resident.sees('已经存在这台手机上')
    assert.lengthOf(await needs('答复丢了'), 1)

    await resident.page.unroute('**/volunteer/needs')
    await resident.visit('/me')
    await resident.sees('已发出：')
    assert.lengthOf(await needs('答复丢了'), 1)
    await resident.close()
  })

  test('that is refused is shown with what was typed, and can be changed', async ({ assert }) => {
    const { person } = await createPurse()
    const number = uniquePhone()
    await createAccount(person, number)
    const { resident, wire } = await onTheWire(number)
    await resident.visit(`/me/points/entries/${await latestEntry(person)}/appeal`)
    await wire.cut()
    await resident.page.getByRole('radio').first().check()
    await resident.type(/^您想说的/, '少')
    await resident.tap('提出疑问')
    await resident.sees('已经存在这台手机上')

    await wire.mend()
    await resident.visit('/me')
    await resident.sees('没有收下：')
    await resident.sees('您填的内容')
    await resident.photograph('refused')
    assert.isEmpty(await appealsOf(person.id))

    await resident.tap('打开改一改')
    await resident.sees('接着您上次没写完的内容')
    await resident.keeps(/^您想说的/, '少')
    await resident.type(/^您想说的/, '少了十分')
    await resident.tap('提出疑问')
    await resident.page.waitForURL(/me\/points\/appeals\/[0-9a-f-]+$/)
    assert.lengthOf(await appealsOf(person.id), 1)
    assert.isNull(await keptOn(resident))
    await resident.close()
  })

  test('is never sent for whoever signs in next', async ({ assert }) => {
    const { resident, wire } = await onTheWire()
    await fillIn(resident, '只属于我')
    await wire.cut()
    await resident.tap('提交求助')
    await resident.sees('已经存在这台手机上')
    const kept = await keptOn(resident)
    await wire.mend()

    await resident.page.context().clearCookies()
    await resident.signIn(signIns.staff)
    await resident.visit('/me')
    await resident.page.waitForFunction(() => localStorage.getItem('linli.waiting') === null)

    // Another window may still hold it as the first one's.
    const status = await resident.page.evaluate(async (forms) => {
      const [{ fields, owner }] = JSON.parse(String(forms))
      const values = fields.map(({ name, value }: Record<string, string>) => [name, value])
      const [, token] = document.cookie.match(/XSRF-TOKEN=([^;]+)/) ?? []
      const headers = { 'linli-owner': owner, 'x-xsrf-token': decodeURIComponent(String(token)) }
      const body = new URLSearchParams(values)
      return (await fetch('/volunteer/needs', { method: 'POST', body, headers })).status
    }, kept)
    assert.equal(status, 409)
    assert.isEmpty(await needs('只属于我'))
    await resident.close()
  })

  test('is gone from the phone when its owner signs out', async ({ assert }) => {
    const { resident } = await onTheWire()
    await fillIn(resident, '还没发就退出')
    await resident.page.route('**/volunteer/needs', (route) => route.abort('internetdisconnected'))
    await resident.tap('提交求助')
    await resident.sees('已经存在这台手机上')

    await resident.visit('/me')
    await resident.sees('有 1 件等着发出')
    await resident.photograph('waiting')
    await resident.tap('退出登录')
    await resident.sees('登录后')
    assert.isNull(await keptOn(resident))
    await resident.close()
  })
})
