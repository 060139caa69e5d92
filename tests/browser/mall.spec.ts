import { test } from '@japa/runner'
import type { Browser } from 'playwright-core'
import { createAccount, uniquePhone } from '#tests/factories/people'
import { desk, phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'
import type { Person } from '#core/people'
import { addCounter } from '#plugins/mall/actions/keep_counter'
import { addPool } from '#plugins/mall/actions/keep_pool'
import { createGood, createMall, createNeighbour } from '#plugins/mall/tests/mall'
import { createShop } from '#plugins/mall/tests/merchants'

const place = { name: '社区服务中心', address: '文庙路 18 号', hours: '周一到周五 9:00–18:00' }
const pool = { name: '困难家庭互助池', purpose: '帮助有需要的家庭换米面油。' }

/** The mall as three people use it: who has points, who keeps the cupboard, and who has a shop. */
test.group('The mall, played through', (group) => {
  let browser: Browser

  group.setup(async () => {
    browser = await launchChromium()
    return () => browser.close()
  })

  test('a resident reserves, lets a neighbour fetch it, and gives points; staff hand over and count', async ({
    assert,
  }) => {
    const { numbers } = await createPlace()
    const resident = await Window.open(browser, phone, 'mall/resident')
    await resident.signIn(numbers.resident)
    await resident.visit('/mall/goods')
    await resident.tap('米面粮油')
    await resident.tap(/大米/)
    await resident.tap('用 80 分预留')
    await resident.sees('核对一下')
    await resident.photograph('check')
    await resident.tap('确认用 80 分预留')
    await resident.sees('已为您留好')
    await resident.page.getByText('请别人代领').click()
    await resident.tap('生成代领码')
    await resident.sees('代领码好了')
    await resident.photograph('code_for_a_neighbour')
    const code = await resident.page.getByText(/^\d{5} \d{5}$/).innerText()

    await resident.visit('/mall/pools')
    await resident.tap(/困难家庭互助池/)
    await resident.tap('捐积分')
    await resident.page.getByRole('textbox', { name: '积分' }).fill('500')
    await resident.tap('下一步，核对')
    await resident.sees('现在只有 120 分')
    await resident.page.getByRole('textbox', { name: '积分' }).fill('20')
    await resident.tap('下一步，核对')
    await resident.tap('确认捐 20 分')
    await resident.sees('已捐 20 分')
    await resident.photograph('given')

    const staff = await Window.open(browser, desk, 'mall/staff')
    await staff.signIn(numbers.staff)
    await staff.visit('/desk/mall/reservations')
    await staff.sees(/张\*明/)
    await staff.photograph('queue')
    await staff.tap('核销取货码')
    await staff.type('取货码', code)
    await staff.tap('查看预留')
    await staff.sees('这是代领码')
    await staff.photograph('handover')
    await staff.tap('确认核销')
    await staff.sees('核销成功')

    await staff.visit('/desk/mall/goods')
    await staff.page
      .getByRole('link', { name: /盘点进货/ })
      .first()
      .click()
    await staff.tap('记下来')
    await staff.sees('请填多少件')
    await staff.type('件数', '10')
    await staff.type('说明', '送货单 1126')
    await staff.tap('记下来')
    await staff.sees(/现在可预留 \d+ 件/)
    await staff.photograph('stock')

    await resident.visit('/messages')
    await resident.sees(/已由别人代您领走/)
    await staff.visit('/desk/mall/pools')
    await staff.tap(/困难家庭互助池/)
    await staff.sees('和积分账本核对一致')
    await staff.photograph('pool')
    assert.deepEqual([...resident.errors, ...staff.errors], [])
    await resident.close()
    await staff.close()
  })

  test('a merchant hands over what is its own, on a phone, and reads its statement', async ({
    assert,
  }) => {
    const { numbers } = await createPlace()
    const resident = await Window.open(browser, phone, 'mall/merchant')
    await resident.signIn(numbers.resident)
    await resident.visit('/mall/goods')
    await resident.tap(/理发券/)
    await resident.sees('文庙路理发店')
    await resident.tap('用 40 分预留')
    await resident.tap('确认用 40 分预留')
    await resident.sees('已为您留好')
    const code = await resident.page.getByText(/^\d{4} \d{4}$/).innerText()
    await resident.close()

    const merchant = await Window.open(browser, phone, 'mall/merchant')
    await merchant.signIn(numbers.merchant)
    await merchant.visit('/provider/mall/today')
    await merchant.sees(/张\*明/)
    await merchant.photograph('today')
    await merchant.tap('核销取货码')
    await merchant.type('取货码', '00000000')
    await merchant.tap('查看预留')
    await merchant.sees('没有这个取货码')
    await merchant.type('取货码', code)
    await merchant.tap('查看预留')
    await merchant.photograph('handover')
    await merchant.tap('确认核销')
    await merchant.sees('核销成功')
    await merchant.visit('/provider/mall/orders')
    await merchant.sees('已领取')
    await merchant.tap('对账单')
    await merchant.sees('和积分账本核对一致')
    await merchant.photograph('statement')
    const downloading = merchant.page.waitForEvent('download')
    await merchant.tap('下载 PDF')
    const file = await downloading
    assert.match(file.suggestedFilename(), /理发店.*\.pdf$/)
    assert.deepEqual(merchant.errors, [])
    await merchant.close()
  })

  test('reserving works without JavaScript', async ({ assert }) => {
    const { numbers } = await createPlace()
    const resident = await Window.open(browser, phone, 'mall/plain', { javaScriptEnabled: false })
    await resident.signIn(numbers.resident)
    await resident.visit('/mall/goods')
    await resident.tap(/大米/)
    await resident.tap('用 80 分预留')
    await resident.tap('确认用 80 分预留')
    await resident.sees('已为您留好')
    assert.deepEqual(resident.errors, [])
    await resident.close()
  })
})

/** A cupboard, a shop and a pool, with a phone for each of the three. */
async function createPlace() {
  const community = await createMall()
  await createGood(community, { price: 80, stock: 5 })
  await addCounter(community, { ...place, merchantId: null })
  await addPool(community, pool)
  const { good, provider, staff } = await createShop(community)
  await good.merge({ name: '理发券 1 张', category: 'service' }).save()
  const numbers = {
    resident: await phoneOf(await createNeighbour(community, 200)),
    staff: await phoneOf(staff),
    merchant: await phoneOf(provider),
  }
  return { community, numbers }
}

async function phoneOf(person: Person) {
  const number = uniquePhone()
  await createAccount(person, number)
  return number
}
