import { test } from '@japa/runner'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import { createNeighbour, goodPassword, uniqueAddress } from '#identity/tests/accounts'
import { uniquePhone } from '#tests/factories/people'
import Visitor from '#tests/factories/visitor'

const someone = (client: ApiClient) => new Visitor(client).from(uniqueAddress())
const form = (phone: string) => ({ phone, password: 'Wrong-1-guess' })

/** All that an answer tells, without what differs each time anyway. */
function told(response: ApiResponse) {
  const { location, 'content-type': type, 'content-length': length } = response.headers()
  const cookies = Object.keys(response.cookies()).sort()
  const { phone, ...flashed } = response.flashMessages() as Record<string, unknown>
  return { status: response.status(), location, type, length, cookies, flashed }
}

async function milliseconds(act: () => Promise<unknown>) {
  const began = performance.now()
  await act()
  return performance.now() - began
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]

test.group('From outside nobody learns whether a number is known', () => {
  test('by asking for a code', async ({ assert, client }) => {
    const { phone } = await createNeighbour()

    const known = await someone(client).post('/sign-in', { phone })
    const unknown = await someone(client).post('/sign-in', { phone: uniquePhone() })

    assert.deepEqual(told(known), told(unknown))
  })

  test('by asking for codes until it is too much', async ({ assert, client }) => {
    const { phone } = await createNeighbour()
    const answers = []
    for (const each of [phone, uniquePhone()]) {
      const visitor = someone(client)
      for (let asked = 0; asked < 5; asked++) await visitor.post('/sign-in', { phone: each })
      answers.push(told(await visitor.post('/sign-in', { phone: each })))
    }

    assert.deepEqual(answers[0], answers[1])
  })

  test('by typing a wrong code', async ({ assert, client }) => {
    const { phone } = await createNeighbour()
    const answers = []
    for (const each of [phone, uniquePhone()]) {
      const visitor = someone(client)
      await visitor.post('/sign-in', { phone: each })
      answers.push(told(await visitor.post('/sign-in/code', { code: 'x00000' })))
    }

    assert.deepEqual(answers[0], answers[1])
  })

  test('by typing a password: not with one, without one, or unknown', async ({
    assert,
    client,
  }) => {
    const [withOne, without] = [await createNeighbour(goodPassword), await createNeighbour()]
    const phones = [withOne.phone, without.phone, uniquePhone()]
    const answers: object[][] = []
    for (const phone of phones) {
      const visitor = someone(client)
      const all = []
      for (let tried = 0; tried < 7; tried++) {
        all.push(told(await visitor.post('/sign-in/password', form(phone))))
      }
      answers.push(all)
    }

    assert.deepEqual(answers[1], answers[0])
    assert.deepEqual(answers[2], answers[0])
  })

  test('by what the pages show after it was typed', async ({ assert, client }) => {
    const [known, unknown] = [(await createNeighbour(goodPassword)).phone, uniquePhone()]
    const pages = []
    for (const phone of [known, unknown]) {
      const visitor = someone(client)
      await visitor.post('/sign-in/password', form(phone))
      const page = await visitor.get('/sign-in/password')
      pages.push(
        JSON.stringify(page.inertiaProps)
          .replaceAll(phone, '')
          .replace(/"csrfToken":"[^"]*"/, '')
      )
    }

    assert.equal(pages[0], pages[1])
  })

  test('by how long a password takes', async ({ assert, client }) => {
    const { phone } = await createNeighbour(goodPassword)
    const stranger = uniquePhone()
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
    const tryOnce = (typed: string) => someone(client).post('/sign-in/password', form(typed))
    await tryOnce(stranger)
    // In turns, so that whatever else the machine does slows both.
    for (let turn = 0; turn < 9; turn++) {
      times.known.push(await milliseconds(() => tryOnce(phone)))
      times.unknown.push(await milliseconds(() => tryOnce(stranger)))
    }

    // Without the work of a hash an answer takes a fraction of the time.
    const ratio = median(times.unknown) / median(times.known)
    assert.isAbove(ratio, 0.6)
    assert.isBelow(ratio, 1.7)
  })

  test('nobody registers, or types a code, without having asked for one', async ({ client }) => {
    const { phone } = await createNeighbour()
    for (const each of [phone, uniquePhone()]) {
      const code = await someone(client).post('/sign-in/code', { phone: each, code: '000000' })
      const registered = await someone(client).post('/register', { phone: each })
      code.assertHeader('location', '/sign-in')
      registered.assertHeader('location', '/sign-in')
    }
  })
})
