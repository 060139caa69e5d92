/// <reference lib="dom" />
import { test } from '@japa/runner'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import loadDemoOnce, { type DemoSignIns } from '#tests/browser/demo'
import { phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'

const guide = '/desk/styleguide'
const PEOPLE = /需要几个人/

/** What the form would send in its field for a picture. */
async function chosenPicture({ page }: Window) {
  const base64 = await page.locator('input[type=file]').evaluate(async (input) => {
    const [file] = (input as HTMLInputElement).files!
    const bytes = new Uint8Array(await file.arrayBuffer())
    return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''))
  })
  return Buffer.from(base64, 'base64')
}

/** The colour in the middle of a picture, red, green and blue. */
async function middleOf(picture: Buffer) {
  const { height, width } = await sharp(picture).metadata()
  const middle = { left: Math.round(width / 2), top: Math.round(height / 2), width: 1, height: 1 }
  return [...(await sharp(picture).extract(middle).raw().toBuffer())]
}

test.group('Forms', (group) => {
  let browser: Browser
  let signIns: DemoSignIns

  group.setup(async () => {
    browser = await launchChromium()
    signIns = await loadDemoOnce()
    return () => browser.close()
  })

  async function atTheGuide() {
    const window = await Window.open(browser, phone, 'forms')
    await window.signIn(signIns.staff)
    await window.visit(guide)
    return window
  }

  test('say what is wrong on the page that comes next, whatever else is asked for meanwhile', async () => {
    const window = await Window.open(browser, phone, 'forms')
    await window.visit('/sign-in')
    await window.page.evaluate(async () => {
      const form = document.querySelector<HTMLFormElement>('main form')!
      const body = new URLSearchParams([...new FormData(form)].map(([name]) => [name, '']))
      body.set('_csrf', form.querySelector<HTMLInputElement>('[name=_csrf]')!.value)
      await fetch(form.action, { method: 'POST', body, redirect: 'manual' })
      // As the worker does, which keeps pages on the phone.
      await fetch('/sign-in', { headers: { accept: 'text/html' } })
    })

    await window.visit('/sign-in')
    await window.sees('有 1 处需要改一改')
    await window.close()
  })

  test('keep what was typed on the device until it is sent or thrown away', async ({ assert }) => {
    const window = await atTheGuide()
    await window.type(/^姓名/, '张桂兰')
    await window.page.waitForFunction(() => localStorage.getItem('linli.draft.styleguide'))

    await window.visit(guide)
    await window.sees('接着您上次没写完的内容')
    await window.keeps(/^姓名/, '张桂兰')
    await window.keeps(PEOPLE, '6')

    await window.tap('不要了，重新写')
    await window.keeps(/^姓名/, '')
    assert.isNull(await window.page.evaluate(() => localStorage.getItem('linli.draft.styleguide')))
    await window.close()
  })

  test('say that the network is gone, and lose nothing', async () => {
    const window = await atTheGuide()
    await window.type(/^姓名/, '张桂兰')
    await window.page.context().setOffline(true)

    await window.tap('提交')
    await window.sees('没有发出去')

    await window.keeps(/^姓名/, '张桂兰')
    await window.page.context().setOffline(false)
    await window.close()
  })

  test('send a picture made smaller, with what was covered black for good', async ({ assert }) => {
    const window = await atTheGuide()
    const original = await sharp({
      create: { width: 3200, height: 2400, channels: 3, background: '#cc3333' },
    })
      .withExif({ IFD3: { GPSLatitude: '37/1 55/1 0/1' } })
      .jpeg()
      .toBuffer()
    const file = { name: 'IMG_20261125.jpg', mimeType: 'image/jpeg', buffer: original }
    await window.page.locator('input[type=file]').setInputFiles(file)
    await window.sees('拍摄地点已去掉')

    const plain = await chosenPicture(window)
    const { exif, height, width } = await sharp(plain).metadata()
    assert.deepEqual({ width, height }, { width: 1600, height: 1200 })
    assert.isUndefined(exif)
    assert.isAbove((await middleOf(plain))[0], 150)

    await window.tap('遮住人脸和车牌')
    await window.tap('加一块')
    await window.tap('遮好了')
    await window.page.getByText('在照片上按住拖动').waitFor({ state: 'detached' })
    await window.page.waitForFunction(() => document.querySelector('.picture-chosen img'))

    const [red, green, blue] = await middleOf(await chosenPicture(window))
    assert.isBelow(Math.max(red, green, blue), 40)
    await window.close()
  })
})
