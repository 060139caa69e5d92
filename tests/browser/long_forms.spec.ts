/// <reference lib="dom" />
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { Browser } from 'playwright-core'
import { phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'
import { createAccount, createResident, uniquePhone } from '#tests/factories/people'
import { createCommunity, disablePlugin, enablePlugin } from '#tests/factories/territories'

test.group('A long form', (group) => {
  let browser: Browser

  group.setup(async () => {
    browser = await launchChromium()
    return () => browser.close()
  })

  async function atThePhone(options: { javaScriptEnabled: boolean }) {
    const community = await createCommunity()
    await enablePlugin('volunteer', community)
    const person = await createResident(community, { assuranceLevel: 'real_name' })
    const number = uniquePhone()
    await createAccount(person, number)
    const resident = await Window.open(browser, phone, 'long_forms', options)
    await resident.signIn(number)
    // A guest of the other tests has one community to look at, that of the demo.
    const leave = async () => {
      await resident.close()
      await disablePlugin('volunteer', community)
    }
    return { leave, person, resident }
  }

  async function answerAll(resident: Window) {
    await resident.visit('/volunteer/needs/create')
    await resident.tap('开始填写')
    await resident.sees(/第 1 步/)
    await resident.page
      .getByRole('radio', { name: /陪诊|就医/ })
      .first()
      .check()
    await resident.tap('下一步')
    await resident.type('需要帮什么忙', '陪我去医院复查')
    await resident.type(/^说明/, '腿脚不便，要人搀扶')
    await resident.tap('下一步')
    await resident.type(/^地点/, '市医院')
    await resident.tap('下一步')
    await resident.type('希望的时间', '下周三上午')
    await resident.tap('下一步')
    await resident.sees(/第 5 步/)
    await resident.tap('下一步')
    await resident.sees('核对一下')
  }

  const needsOf = (id: string) => db.from('volunteer_needs').where('person_id', id)

  test('is answered question by question without JavaScript, and Back keeps the answers', async ({
    assert,
  }) => {
    const { leave, person, resident } = await atThePhone({ javaScriptEnabled: false })
    await answerAll(resident)
    await resident.photograph('check')

    await resident.page.goBack()
    await resident.page.goBack()
    await resident.keeps('希望的时间', '下周三上午')
    await resident.visit('/volunteer/needs/create')
    await resident.page.getByRole('link', { name: /修改.*地点/ }).click()
    await resident.keeps(/^地点/, '市医院')
    await resident.type(/^地点/, '南苑小区 3 号楼')
    await resident.tap('下一步')
    await resident.sees('核对一下')
    await resident.page.getByRole('checkbox', { name: /记住这次填的/ }).check()
    await resident.tap('提交求助')
    await resident.sees('陪我去医院复查')
    assert.equal((await needsOf(person.id).first()).place, '南苑小区 3 号楼')

    await resident.visit('/volunteer/need_answers/edit?question=place')
    await resident.keeps(/^地点/, '南苑小区 3 号楼')
    await resident.sees(/在“我要求助”里填过/)
    await resident.photograph('filled_in')
    await leave()
  })

  test('leaves no draft of an answer that was sent, and keeps that of another', async ({
    assert,
  }) => {
    const { leave, resident } = await atThePhone({ javaScriptEnabled: true })
    await answerAll(resident)
    await resident.visit('/volunteer/need_answers/edit?question=place')
    await resident.type(/^地点/, '南苑小区 3 号楼')
    await resident.page.waitForFunction(isDrafted, 'volunteer.need.place')
    await resident.visit('/volunteer/need_answers/edit?question=words')
    await resident.type('需要帮什么忙', '陪我去县医院复查')
    await resident.page.waitForFunction(isDrafted, 'volunteer.need.words')
    await resident.tap('下一步')
    await resident.page.waitForURL((url) => !url.search.includes('question=words'))

    assert.isFalse(await resident.page.evaluate(isDrafted, 'volunteer.need.words'))
    assert.isTrue(await resident.page.evaluate(isDrafted, 'volunteer.need.place'))
    await leave()
  })

  test('goes on where it was left, and is sent once', async ({ assert }) => {
    const { leave, person, resident } = await atThePhone({ javaScriptEnabled: true })
    await answerAll(resident)
    await resident.page.getByRole('link', { name: /修改.*需要帮什么忙/ }).click()
    await resident.type('需要帮什么忙', '短')
    await resident.tap('下一步')
    await resident.sees('名称至少要 2 个字')
    await resident.page.reload()
    await resident.visit('/volunteer/needs/create')
    await resident.sees('陪我去医院复查')
    await resident.page.getByRole('button', { name: '提交求助' }).dblclick()
    await resident.page.waitForURL(/volunteer\/needs\/[0-9a-f-]+$/)
    assert.lengthOf(await needsOf(person.id), 1)
    await leave()
  })
})

/** Runs in the browser: whether this device keeps what was typed there. */
function isDrafted(name: string) {
  return localStorage.getItem(`linli.draft.${name}`) !== null
}
