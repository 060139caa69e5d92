import { test } from '@japa/runner'
import { createAccount, createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'

const origin = `http://${process.env.HOST}:${process.env.PORT}`

/** The client of the tests always brings a session; a guest's browser has none. */
function open(path: string, headers: Record<string, string> = {}) {
  return fetch(`${origin}${path}`, { redirect: 'manual', headers })
}

function send(path: string, fields: Record<string, string>, headers: Record<string, string>) {
  const body = new URLSearchParams(fields)
  return fetch(`${origin}${path}`, { method: 'POST', redirect: 'manual', body, headers })
}

/** Which cookies an answer sets, by name. */
function cookiesOf(response: Response) {
  return response.headers.getSetCookie().map((cookie) => cookie.split('=')[0])
}

test.group('Pages for guests', () => {
  test('come without any cookie, and may be kept', async ({ assert }) => {
    const { code } = await createCommunity()

    for (const path of ['/', '/services', '/communities', '/directory', '/privacy']) {
      const page = await open(path, { cookie: `community=${code}` })
      assert.equal(page.status, 200, path)
      assert.isEmpty(cookiesOf(page), path)
      assert.match(page.headers.get('cache-control')!, /^public, max-age=0, s-maxage=\d+/)
      assert.equal(page.headers.get('vary'), 'Cookie, Accept-Language, X-Inertia')
    }
  })

  test('are not sent again to whoever has them', async ({ assert }) => {
    const { code } = await createCommunity()
    const cookie = `community=${code}`
    const etag = (await open('/services', { cookie })).headers.get('etag')!

    const again = await open('/services', {
      cookie,
      'if-none-match': etag,
      // Said by browsers; without it this client would ask for everything anew.
      'cache-control': 'max-age=0',
    })

    assert.equal(again.status, 304)
    assert.equal(await again.text(), '')
    assert.equal(again.headers.get('etag'), etag)
    assert.isNotNull(again.headers.get('content-security-policy'))
  })

  test('are those of the community, the language and the display that were chosen', async ({
    assert,
  }) => {
    const one = await createCommunity()
    const other = await createCommunity()
    const shown = async (cookie: string) => (await open('/services', { cookie })).text()

    const pages = await Promise.all([
      shown(`community=${one.code}`),
      shown(`community=${other.code}`),
      shown(`community=${one.code}; locale=en`),
      shown(`community=${one.code}; elder=1`),
    ])

    assert.include(pages[0], one.shortName)
    assert.include(pages[1], other.shortName)
    assert.notInclude(pages[1], one.shortName)
    assert.include(pages[2], 'lang="en"')
    assert.include(pages[3], 'data-elder="on"')
  })

  test('never reach whoever is signed in, nor theirs a guest', async ({ assert, client }) => {
    const community = await createCommunity()
    const resident = await createResident(community, { name: '赵桂兰' })
    const cookie = `community=${community.code}`
    await open('/', { cookie })

    const own = await new Visitor(client, await createAccount(resident)).open('/')
    const guest = await (await open('/', { cookie })).text()

    own.assertHeader('cache-control', 'private, no-cache')
    own.assertTextIncludes(resident.name!)
    assert.notInclude(guest, resident.name!)
  })

  test('a form of a guest is taken, by what the browser says of where it comes from', async ({
    assert,
  }) => {
    const ways: Record<string, string>[] = [
      { origin },
      { 'origin': origin, 'sec-fetch-site': 'same-origin' },
    ]
    for (const headers of ways) {
      const answer = await send('/display', { elder: '1' }, headers)
      assert.equal(answer.status, 302)
      assert.include(cookiesOf(answer), 'elder')
      assert.notInclude(cookiesOf(answer), 'linli_session')
    }
  })

  test('a form from another site, or from nobody knows where, is not taken', async ({ assert }) => {
    const ways: Record<string, string>[] = [
      {},
      { origin: 'null' },
      { origin: 'https://elsewhere.example' },
      { origin, 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of ways) {
      const answer = await send('/display', { elder: '1' }, headers)
      assert.notInclude(cookiesOf(answer), 'elder', JSON.stringify(headers))
    }
  })

  test('a browser that says nothing gets its form back with what was typed, and a token', async ({
    assert,
  }) => {
    const refused = await send('/sign-in', { phone: '12345' }, { referer: `${origin}/sign-in` })
    const cookie = refused.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ')
    const form = await (await open('/sign-in', { cookie })).text()
    const [, token] = form.match(/name="_csrf" value="([^"]+)"/)!

    assert.include(form, '12345')
    const taken = await send('/display', { elder: '1', _csrf: token }, { cookie })
    assert.include(cookiesOf(taken), 'elder')
  })

  test('whoever has a session needs its token, wherever the form comes from', async ({
    assert,
    client,
  }) => {
    const account = await createAccount(await createResident(await createCommunity()))
    const answer = await client
      .post('/display')
      .loginAs(account)
      .header('origin', origin)
      .form({ elder: '1' })
      .redirects(0)

    assert.notProperty(answer.cookies(), 'elder')
  })

  test('asking for one’s own leads to sign in and back, with a session from then on', async ({
    assert,
  }) => {
    const { code } = await createCommunity()
    const answer = await open('/me', { cookie: `community=${code}` })

    assert.equal(answer.headers.get('location'), '/sign-in')
    assert.include(cookiesOf(answer), 'linli_session')
    assert.equal(answer.headers.get('cache-control'), 'private, no-cache')
  })
})
