import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { Browser } from 'playwright-core'
import indexDocument from '#search/actions/index_document'
import { desk, origin, phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'
import { createDirectoryEntry } from '#tests/factories/directory'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { documentOf } from '#tests/factories/search'
import { createCommunity, enablePlugin } from '#tests/factories/territories'

async function createPlace() {
  const community = await createCommunity()
  await community.merge({ name: '南苑社区居委会' }).save()
  await enablePlugin('volunteer', community)
  await createDirectoryEntry(community)
  for (const title of ['老年食堂帮厨', '老年食堂送餐', '陪老人散步']) {
    const detail = '周六上午 · 社区活动室'
    await indexDocument('volunteer', documentOf(community, title, { detail }))
  }
  const [staffPhone, residentPhone] = [uniquePhone(), uniquePhone()]
  await createAccount(await createStaff(community), staffPhone)
  await createAccount(await createResident(community), residentPhone)
  for (const words of ['食糖', '恐龙蛋']) {
    const day = db.raw('current_date')
    const miss = { territory_id: community.id, day, words, times: 3 }
    await db.table('search_miss_days').insert(miss)
  }
  return { staffPhone, residentPhone }
}

/** The same page for elders, and at night. */
async function photographInEveryLight(window: Window, name: string) {
  await window.photograph(name)
  await window.page.context().addCookies([{ name: 'elder', value: '1', url: origin }])
  await window.visit(window.page.url())
  await window.photograph(`${name}_elder`)
  await window.page.context().addCookies([{ name: 'elder', value: '0', url: origin }])
  await window.page.emulateMedia({ colorScheme: 'dark' })
  await window.visit(window.page.url())
  await window.photograph(`${name}_dark`)
  await window.page.emulateMedia({ colorScheme: 'light' })
}

test.group('The search', (group) => {
  let browser: Browser

  group.setup(async () => {
    browser = await launchChromium()
    return () => browser.close()
  })

  test('finds by the keyboard alone, remembers on the device, and offers a call in vain', async ({
    assert,
  }) => {
    const { residentPhone } = await createPlace()
    const resident = await Window.open(browser, phone, 'search/resident')
    await resident.signIn(residentPhone)
    await resident.visit('/search')
    const box = resident.page.getByRole('combobox')
    await box.focus()
    await resident.page.keyboard.type('lnst')
    await resident.page.getByRole('option', { name: '老年食堂帮厨' }).waitFor()
    await resident.photograph('suggestions')
    await resident.page.keyboard.press('Escape')
    await resident.page.keyboard.press('Enter')
    await resident.sees(/找到 2 条/)
    await photographInEveryLight(resident, 'found')

    await resident.visit('/search')
    await box.focus()
    await resident.page.getByRole('option', { name: 'lnst' }).waitFor()
    await resident.visit(`/search?q=${encodeURIComponent('恐龙蛋')}`)
    await resident.sees(/没有找到/)
    const call = resident.page.getByRole('link', { name: '打给社区服务大厅' })
    assert.equal(await call.getAttribute('href'), 'tel:09352210001')
    await photographInEveryLight(resident, 'in_vain')
    assert.deepEqual(resident.errors, [])
    await resident.close()
  })

  test('finds by another word once staff have said that it means the same', async ({ assert }) => {
    const { residentPhone, staffPhone } = await createPlace()
    const staff = await Window.open(browser, desk, 'search/staff')
    await staff.signIn(staffPhone)
    await staff.visit('/desk/search/misses')
    await photographInEveryLight(staff, 'misses')
    await staff.page.getByRole('link', { name: '给“食糖”加同义词' }).click()
    await staff.type('同一个意思的说法', '食糖')
    await staff.tap('保存')
    await staff.sees(/请写 2 到 8 个说法/)
    await staff.photograph('faulty')
    await staff.type('同一个意思的说法', '食糖\n老年食堂')
    await staff.tap('保存')
    await staff.sees(/食糖 = 老年食堂/)
    await photographInEveryLight(staff, 'synonyms')
    await staff.tap(/修改“食糖/)
    await staff.sees(/改动记录/)
    await staff.photograph('history')
    assert.deepEqual(staff.errors, [])
    await staff.close()

    const resident = await Window.open(browser, phone, 'search/synonym')
    await resident.signIn(residentPhone)
    await resident.visit(`/search?q=${encodeURIComponent('食糖')}`)
    await resident.sees(/老年食堂帮厨/)
    await resident.close()
  })
})
