import { test } from '@japa/runner'
import IdentityVerification from '#identity/models/identity_verification'
import Person from '#identity/models/person'
import { digest, unseal } from '#identity/sealed'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

const requestsOf = (person: Person) => IdentityVerification.query().where('person_id', person.id)

test.group('Asking to be verified', () => {
  test('a guest is led to sign in', async ({ client }) => {
    const visitor = new Visitor(client)

    const page = await visitor.get('/me/verification')
    const answered = await visitor.post('/me/verification', { name: '王秀英' })

    page.assertHeader('location', '/sign-in')
    answered.assertHeader('location', '/sign-in')
  })

  test('a resident asks and waits; name and number are understood as typed', async ({
    assert,
    client,
  }) => {
    const person = await createResident(await createCommunity())
    const visitor = new Visitor(client, await createAccount(person))
    const number = uniqueIdentityNumber()

    const typed = number.toLowerCase().replace(/(.{6})/, '$1 ')
    await visitor.post('/me/verification', { name: ' 阿依古丽.买买提 ', identityNumber: typed })

    const request = await requestsOf(person).firstOrFail()
    assert.equal(request.name, '阿依古丽·买买提')
    assert.equal(unseal(request.identityNumberSealed!), number)
    const page = await visitor.get('/me/verification')
    assert.isTrue(page.inertiaProps.isPending)
    assert.isFalse(page.inertiaProps.isVerified)
  })

  test('the number is not stored in the clear', async ({ assert, client }) => {
    const person = await createResident(await createCommunity())
    const identityNumber = uniqueIdentityNumber()

    await new Visitor(client, await createAccount(person)).post('/me/verification', {
      name: '王秀英',
      identityNumber,
    })

    const request = await requestsOf(person).firstOrFail()
    assert.notInclude(JSON.stringify(request.$attributes), identityNumber)
  })

  test('a name of {$self} is not a name')
    .with(['', '王', '··', '王秀英1', '<b>王</b>', '王'.repeat(31)])
    .run(async ({ assert, client }, name) => {
      const person = await createResident(await createCommunity())
      const visitor = new Visitor(client, await createAccount(person))

      const answered = await visitor.post('/me/verification', {
        name,
        identityNumber: uniqueIdentityNumber(),
      })

      assert.exists(errorBeside('name', answered))
      assert.isEmpty(await requestsOf(person))
    })

  test('a faulty number is explained beside the field, and what was typed is kept', async ({
    assert,
    client,
  }) => {
    const person = await createResident(await createCommunity())
    const visitor = new Visitor(client, await createAccount(person))

    const answered = await visitor.post('/me/verification', {
      name: '王秀英',
      identityNumber: '110105194912310021',
    })

    assert.exists(errorBeside('identityNumber', answered))
    assert.isEmpty(await requestsOf(person))
    const page = await visitor.get('/me/verification')
    assert.equal(page.inertiaProps.old.name, '王秀英')
  })

  test('each fault of a number has its own words', async ({ assert, client }) => {
    const person = await createResident(await createCommunity())
    const visitor = new Visitor(client, await createAccount(person))
    const faulty = [
      '1101051949',
      '1101051949123100AX',
      '99010519491231002X',
      '11010519490230002X',
      '110105194912310021',
    ]

    const texts = new Set()
    for (const identityNumber of faulty) {
      const answered = await visitor.post('/me/verification', { name: '王秀英', identityNumber })
      texts.add(errorBeside('identityNumber', answered))
    }

    assert.equal(texts.size, faulty.length)
  })

  test('asking again while the first request waits changes nothing', async ({ assert, client }) => {
    const person = await createResident(await createCommunity())
    const visitor = new Visitor(client, await createAccount(person))
    const ask = () =>
      visitor.post('/me/verification', { name: '王秀英', identityNumber: uniqueIdentityNumber() })
    await ask()

    const answered = await ask()

    assert.equal(noticeIn(answered)?.tone, 'error')
    assert.lengthOf(await requestsOf(person), 1)
  })

  test('two requests at the same moment are one', async ({ assert, client }) => {
    const person = await createResident(await createCommunity())
    const account = await createAccount(person)
    const form = { name: '王秀英', identityNumber: uniqueIdentityNumber() }

    await Promise.all(
      [1, 2, 3].map(() => new Visitor(client, account).post('/me/verification', form))
    )

    assert.lengthOf(await requestsOf(person), 1)
  })

  test('whoever is verified does not become somebody with another number', async ({
    assert,
    client,
  }) => {
    const person = await createResident(await createCommunity(), { assuranceLevel: 'real_name' })
    const visitor = new Visitor(client, await createAccount(person))

    const answered = await visitor.post('/me/verification', {
      name: '王秀英',
      identityNumber: uniqueIdentityNumber(),
    })

    assert.exists(errorBeside('identityNumber', answered))
    assert.isEmpty(await requestsOf(person))
  })

  test('a number that is somebody else’s waits for staff, and nobody is told whose it is', async ({
    assert,
    client,
  }) => {
    const community = await createCommunity()
    const identityNumber = uniqueIdentityNumber()
    await createResident(community, { assuranceLevel: 'real_name', identityNumber })
    const person = await createResident(community)

    const answered = await new Visitor(client, await createAccount(person)).post(
      '/me/verification',
      { name: '王秀英', identityNumber }
    )

    assert.isUndefined(errorBeside('identityNumber', answered))
    assert.lengthOf(await requestsOf(person), 1)
    assert.equal(await countOf(identityNumber), 1)
  })
})

async function countOf(identityNumber: string) {
  const holders = await Person.query().where('identity_number_digest', digest(identityNumber))
  return holders.length
}
