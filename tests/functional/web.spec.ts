import { test } from '@japa/runner'

const spellings = [
  '/assets/server/ssr.js',
  '/assets/x/../server/ssr.js',
  '/assets/%2e%2e/assets/server/ssr.js',
  '/assets%2fserver/ssr.js',
  '/assets\\server\\ssr.js',
  '//assets/server/ssr.js',
  '/ASSETS/Server/ssr.js',
  '/assets/server/.vite/manifest.json',
  '/assets/.vite/manifest.json',
]

/** No inline scripts and no other host; only the reader of QR codes may compile WebAssembly. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join(';')

test.group('Web', () => {
  test('the health page says that the database answers', async ({ client }) => {
    const response = await client.get('/health')
    response.assertStatus(200)
    response.assertBodyContains({ isHealthy: true })
  })

  test('an address that leads nowhere is a 404 in the same look', async ({ client }) => {
    const response = await client.get('/nowhere')
    response.assertStatus(404)
    response.assertTextIncludes('没有找到这个页面')
  })

  test('the pages compiled for the server are not public: {$self}')
    .with(spellings)
    .run(async ({ assert }, path) => {
      const status = await statusOf(path)
      assert.equal(status, 404)
    })

  test('built files come compressed, and are kept by browsers for good', async ({ assert }) => {
    const page = await fetch(addressOf('/sign-in'))
    const [, script] = (await page.text()).match(/href="(\/assets\/home-[^"]+\.js)"/)!
    const headers = { 'accept-encoding': 'gzip, br' }

    const response = await fetch(addressOf(script), { headers })

    assert.equal(response.status, 200)
    assert.equal(response.headers.get('content-encoding'), 'br')
    assert.match(response.headers.get('cache-control')!, /immutable/)
    assert.match(response.headers.get('content-type')!, /javascript/)
    assert.include(await response.text(), 'import')
  })

  test('a file that is not there is a 404', async ({ client }) => {
    const response = await client.get('/assets/nothing-0000.js')
    response.assertStatus(404)
  })

  test('every answer carries a request id and the security headers', async ({ client, assert }) => {
    const response = await client.get('/sign-in')
    response.assertStatus(200)
    assert.match(String(response.header('x-request-id')), /^[\w-]{36}$/)
    response.assertHeader('x-frame-options', 'DENY')
    response.assertHeader('x-content-type-options', 'nosniff')
    response.assertHeader('content-security-policy', policy)
  })

  test('a form without its token is refused', async ({ client }) => {
    const response = await client.post('/display').form({ elder: '1' }).redirects(0)
    response.assertStatus(302)
    response.assertCookieMissing('elder')
  })

  test('elder mode and language are remembered and rendered by the server', async ({ assert }) => {
    const response = await fetch(addressOf('/sign-in'), {
      headers: { cookie: 'elder=1; locale=en' },
    })
    const text = await response.text()
    assert.include(text, 'data-elder="on"')
    assert.include(text, 'Sign in or register')
  })

  test('text that looks like a script stays text', async ({ client, assert }) => {
    const hostile = '<!--<script>'
    const response = await client.get('/communities').qs({ q: hostile })
    response.assertStatus(200)
    assert.notInclude(response.text(), hostile)
    assert.include(response.text(), '&lt;!--&lt;script>')
  })
})

const addressOf = (path: string) => `http://${process.env.HOST}:${process.env.PORT}${path}`

/** The client of the tests would tidy these paths up; they must arrive as they are written. */
async function statusOf(path: string) {
  const { request } = await import('node:http')
  const options = { host: process.env.HOST, port: process.env.PORT, path }
  return new Promise<number | undefined>((resolve, reject) => {
    request(options, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
