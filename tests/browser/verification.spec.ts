import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { Browser } from 'playwright-core'
import planDemo from '#database/demo/plan'
import { digest } from '#identity/sealed'
import loadDemoOnce from '#tests/browser/demo'
import { desk, phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident, uniquePhone } from '#tests/factories/people'
import { communityByCode } from '#territories/queries/grids_of'

/** Both ways to be known in person, each as people walk it. */
test.group('To be known in person', (group) => {
  let browser: Browser

  group.setup(async () => {
    browser = await launchChromium()
    await loadDemoOnce()
    return () => browser.close()
  })

  test('a resident shows their face, is away for a while, and goes on', async ({ assert }) => {
    const { number, resident } = await signedIn(browser, 'verification/alipay')
    await resident.visit('/me/verification')
    await resident.photograph('levels')
    await resident.tap(/支付宝刷脸/)
    await resident.type(/^姓名/, '何新苗')
    await resident.type(/^身份证号码/, uniqueIdentityNumber())
    await resident.tap('同意并去支付宝')
    await resident.sees('请先看清楚，再逐项勾选同意')
    await resident.photograph('consent_missing')
    await resident.page.getByLabel(/同意用支付宝核对实名/).check()
    await resident.page.getByLabel(/同意用人脸核对本人/).check()
    await resident.photograph('consents')
    await resident.tap('同意并去支付宝')
    await resident.sees('在对方的页面上做完')
    await resident.photograph('attempt')

    await resident.visit('/me/verification')
    await resident.sees('支付宝刷脸还没有做完')
    await resident.photograph('unfinished')
    await resident.tap('接着做')
    await resident.tap('我做完了，看看结果')
    await resident.sees('还没有结果')
    await resident.tap('去支付宝刷脸')
    await resident.sees('这不是支付宝')
    await resident.photograph('stand_in')
    await resident.tap('刷脸通过')

    await resident.sees('核验通过，马上生效')
    await resident.photograph('passed')
    assert.equal(await levelOf(number), 'in_person')
    assert.deepEqual(resident.errors, [])
    await resident.close()
  })

  test('a resident agrees with a network identity and says no name', async ({ assert }) => {
    const { number, resident } = await signedIn(browser, 'verification/network_identity')
    await resident.visit('/me/verification')
    await resident.tap(/国家网络身份认证/)
    await resident.photograph('consent')
    await resident.page.getByLabel(/同意用网号核对本人/).check()
    await resident.tap('同意并去认证')
    await resident.tap('去国家网络身份认证（网号）')
    await resident.sees('这不是国家网络身份认证')
    await resident.photograph('stand_in')
    await resident.tap('不同意')
    await resident.sees('您在对方页面上没有同意')
    await resident.photograph('refused')

    await resident.tap(/国家网络身份认证/)
    await resident.sees('您已经同意用网号核对本人')
    await resident.photograph('agreed')
    await resident.tap('同意并去认证')
    await resident.tap('去国家网络身份认证（网号）')
    await resident.tap('同意认证')

    await resident.sees('核验通过，马上生效')
    await resident.sees('已用网号认证，不用填姓名和证件号码')
    await resident.photograph('passed')
    assert.equal(await levelOf(number), 'in_person')
    assert.deepEqual(resident.errors, [])
    await resident.close()
  })

  test('a resident comes to the counter and two of the staff see them', async ({ assert }) => {
    const { number, resident } = await signedIn(browser, 'verification/counter')
    await resident.visit('/me/verification')
    await resident.tap(/到社区服务台/)
    await resident.type('姓名', '何新苗')
    await resident.type('身份证号码', uniqueIdentityNumber())
    await resident.tap('提交核对')
    await resident.sees('已提交，等待核对')
    await resident.photograph('waiting')
    await resident.tap(/拍照给工作人员看/)
    await resident.sees('拍下证件')
    await resident.photograph('pictures')

    const [first, second] = planDemo().staff
    const one = await atTheDesk(browser, first.phone)
    await one.tap(/何\*苗/)
    await one.sees('何新苗')
    await one.photograph('first')
    await one.tap('本人在场，证件无误')
    await one.sees('请另一位同事再见一次本人')
    await one.tap(/何\*苗/)
    await one.sees('第二次要由另一位同事来确认')
    await one.photograph('theirs')
    assert.equal(await levelOf(number), 'real_name')

    const other = await atTheDesk(browser, second.phone)
    await other.sees('等第二位同事确认')
    await other.photograph('queues')
    await other.tap(/何\*苗/)
    await other.sees('一位同事已经见过本人')
    await other.photograph('second')
    await other.tap('我也见到了本人')
    await other.sees('已确认，现在是“本人已核验”')
    assert.equal(await levelOf(number), 'in_person')
    for (const window of [resident, one, other]) {
      assert.deepEqual(window.errors, [])
      await window.close()
    }
  })

  test('staff join the entries of one person and separate them again', async ({ assert }) => {
    const staff = await atTheDesk(browser, planDemo().staff[0].phone)
    await staff.visit('/desk/merges')
    await staff.photograph('merges')
    await staff.tap(/已证明是同一个证件/)
    await staff.sees('合并两条记录')
    await staff.photograph('merge_preview')
    await staff.type('原因', '本人持身份证到场，换了手机号')
    await staff.tap('确认是同一个人，合并')
    await staff.sees('已合并')
    await staff.photograph('merged')
    await staff.page.locator('summary').click()
    await staff.type('原因', '合错了')
    await staff.page.locator('details button').click()
    await staff.sees('已撤销，恢复成两条记录')
    await staff.photograph('unmerged')
    assert.deepEqual(staff.errors, [])
    await staff.close()
  })
})

/** Somebody new in the demo community, at a phone. */
async function signedIn(browser: Browser, folder: string) {
  const community = await communityByCode('620602001001')
  const number = uniquePhone()
  await createAccount(await createResident(community), number)
  const resident = await Window.open(browser, phone, folder)
  await resident.signIn(number)
  return { number, resident }
}

async function atTheDesk(browser: Browser, number: string) {
  const staff = await Window.open(browser, desk, 'verification/desk')
  await staff.signIn(number)
  await staff.visit('/desk/verifications')
  return staff
}

async function levelOf(number: string) {
  const person = await db
    .from('accounts')
    .join('persons', 'persons.id', 'accounts.person_id')
    .where('phone_digest', digest(number))
    .firstOrFail()
  return person.assurance_level
}
