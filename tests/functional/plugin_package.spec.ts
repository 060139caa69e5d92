import app from '@adonisjs/core/services/app'
import type { Assert } from '@japa/assert'
import { test } from '@japa/runner'
import CheckoutWithPackage from '../package_support/checkout_with_package.ts'

const page = '/hello/greetings'
const words = '早上好，三单元的各位'

/** Somebody of the demo, and a community beside theirs, where nothing is switched on. */
const phone = '13800000001'
const elsewhere = '620602001002'

test.group('A plugin from a package', () => {
  test('comes with its line in config/plugins.ts, and goes with it', async ({
    assert,
    cleanup,
  }) => {
    const checkout = await CheckoutWithPackage.prepare()
    cleanup(() => checkout.remove())

    await checkout.list()
    await checkout.start()
    await assertServed(checkout, assert)
    await assertKnownToSources(checkout, assert)
    await checkout.stop()

    await checkout.unlist()
    await checkout.start()
    await assertGone(checkout, assert)
  }).disableTimeout()
})

/** As `npm start` built it: routes, page, texts, styles, card, table, and only where it is on. */
async function assertServed(checkout: CheckoutWithPackage, assert: Assert) {
  const guest = checkout.visitor()
  assert.include((await guest.get(page)).text, '说一句早上好，也许楼上楼下就熟了。')
  assert.include((await guest.get('/services')).text, page)
  guest.lookAt(elsewhere)
  assert.equal((await guest.get(page)).status, 404)

  const resident = checkout.visitor()
  await resident.signIn(phone)
  const answer = await resident.post(page, page, { words })
  assert.include(answer.text, '邻居们听到了')
  assert.include(answer.text, words)
  assert.include((await resident.get('/')).text, words)
  await assertAssets(await resident.assetsOf(page), assert)
}

async function assertAssets(assets: { status: number; text: string }[], assert: Assert) {
  assert.isTrue(assets.every(({ status }) => status === 200))
  const all = assets.map(({ text }) => text).join('\n')
  assert.match(all, /\.words\.svelte-\w+/, 'the styles of its component')
  assert.include(all, '.text-balance', 'a class that nobody else uses')
  assert.include(all, 'hello.greetings.title', 'the script of its page')
}

/** Not built: the same table under the same name, and its factories in the project's tests. */
async function assertKnownToSources(checkout: CheckoutWithPackage, assert: Assert) {
  assert.match(
    await checkout.run('node', ['ace', 'migration:status']),
    /node_modules\/linli-plugin-hello\/database\/migrations\/001_create_hello .*completed/
  )
  const spec = 'tests/functional/hello_in_tests.spec.ts'
  await checkout.add(app.makePath('tests/fixtures/hello_in_tests.spec.ts'), spec)
  const told = await checkout.run('npm', ['test', '--', 'functional', `--files=${spec}`])
  assert.include(told, '1 passed, 0 failed')
}

async function assertGone(checkout: CheckoutWithPackage, assert: Assert) {
  const guest = checkout.visitor()
  assert.equal((await guest.get(page)).status, 404)
  assert.notInclude((await guest.get('/')).text, words)
  assert.notInclude((await guest.get('/services')).text, page)
  assert.isEmpty(await checkout.assetsWith('邻里问好'))
}
