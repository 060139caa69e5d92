import { test } from '@japa/runner'
import loadDemoOnce from '#tests/browser/demo'
import { phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'

test.group('Without JavaScript', () => {
  test('a resident signs in, signs up for a shift and thinks better of it', async ({ cleanup }) => {
    const { resident: number } = await loadDemoOnce()
    const browser = await launchChromium()
    cleanup(() => browser.close())

    const options = { javaScriptEnabled: false }
    const resident = await Window.open(browser, phone, 'without_javascript', options)
    await resident.visit('/sign-in')
    await resident.type('手机号', '12345')
    await resident.tap('获取验证码')
    await resident.sees('这不是大陆的手机号')
    await resident.keeps('手机号', '12345')

    await resident.signIn(number)
    await resident.visit('/')
    await resident.photograph('home')
    await resident.tap(/垃圾分类桶边指导|护学岗|社区食堂帮厨/)
    await resident.tap('报名')
    await resident.sees('报名成功')
    await resident.photograph('enrolled')
    await resident.page.getByText('来不了了').click()
    await resident.tap('取消报名')
    await resident.sees('已取消报名')
    await resident.close()
  })
})
