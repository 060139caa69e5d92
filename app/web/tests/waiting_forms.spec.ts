import { test } from '@japa/runner'
import { createAccount, createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'

test.group('Whose it is what is typed', () => {
  test('is told to the page: the same at each sign-in, another for each person, nobody’s for guests', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const [one, other] = [
      await createAccount(await createResident(community)),
      await createAccount(await createResident(community)),
    ]
    const ownerFor = async (visitor: Visitor): Promise<string> => {
      return (await visitor.get('/display')).inertiaProps.viewer.owner
    }

    const first = await ownerFor(new Visitor(client, one))
    assert.equal(await ownerFor(new Visitor(client, one)), first)
    assert.notEqual(await ownerFor(new Visitor(client, other)), first)
    assert.equal(await ownerFor(new Visitor(client)), '')
    assert.notInclude(one.personId, first)
  })

  test('decides whether it is taken: what is somebody else’s is not', async ({
    assert,
    client,
  }) => {
    const account = await createAccount(await createResident(await createCommunity()))
    const { owner } = (await new Visitor(client, account).get('/display')).inertiaProps.viewer
    const form = { from: '21:00', until: '07:00' }
    const send = (as: string) =>
      client
        .put('/messages/quiet-hours')
        .loginAs(account)
        .withCsrfToken()
        .redirects(0)
        .header('linli-owner', as)
        .form(form)

    assert.equal((await send('somebody else')).status(), 409)
    assert.equal((await send(owner)).status(), 302)
  })
})
