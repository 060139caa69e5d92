import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import moveIn from '#identity/actions/move_in'
import Person from '#identity/models/person'
import erasePerson from '#privacy/actions/erase_person'
import { refuseConsent } from '#privacy/actions/give_consent'
import { createNeighbours } from '#privacy/tests/asking'
import rememberAnswers from '#remembered/actions/remember_answers'
import RememberedAnswer from '#remembered/models/remembered_answer'
import rememberedAnswers from '#remembered/queries/remembered_answers'
import { createHousehold } from '#tests/factories/households'
import { createAccount, createResident } from '#tests/factories/people'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'

const consent = '/me/data/consents/remembered.answers'
const agreed = { form: 'remembered.title', agrees: true }

const answersOf = (person: Person) => RememberedAnswer.query().where('person_id', person.id)

test.group('What was typed once', () => {
  test('fills in the next form, whoever asks it, and says where it is from', async ({
    assert,
    client,
  }) => {
    const { resident } = await createNeighbours(client)
    await rememberAnswers(resident, { place: '南苑小区 3 号楼', people: '12' }, agreed)

    const { agreement, answers } = await rememberedAnswers(resident, ['place', 'purpose'])

    assert.equal(agreement, 'given')
    assert.deepInclude(answers.place, { answer: '南苑小区 3 号楼', form: 'remembered.title' })
    assert.sameMembers(Object.keys(answers), ['place'])
    const [{ answerSealed }] = await answersOf(resident)
    assert.notInclude(answerSealed, '南苑')
  })

  test('is kept of nobody who has not agreed, and gone when they do not agree any more', async ({
    assert,
    client,
  }) => {
    const { atHome, resident } = await createNeighbours(client)
    await rememberAnswers(resident, { place: '社区活动室' }, { ...agreed, agrees: false })
    assert.isEmpty(await answersOf(resident))

    await rememberAnswers(resident, { place: '社区活动室' }, agreed)
    await rememberAnswers(resident, { people: '8' }, { ...agreed, agrees: false })
    assert.lengthOf(await answersOf(resident), 2)

    await atHome.post(consent, { answer: 'withdrawn' })
    assert.isEmpty(await answersOf(resident))
    await rememberAnswers(resident, { place: '社区活动室' }, agreed)
    assert.isEmpty(await answersOf(resident))
    assert.equal((await rememberedAnswers(resident, [])).agreement, 'none')
  })

  test('is asked for once: whoever said no sees no box any more', async ({ assert, client }) => {
    const { resident } = await createNeighbours(client)
    assert.equal((await rememberedAnswers(resident, [])).agreement, 'open')

    const purpose = 'remembered.answers'
    await refuseConsent({ person: resident, by: resident, how: 'screen', purpose })

    assert.equal((await rememberedAnswers(resident, [])).agreement, 'none')
  })

  test('of a child is kept by nobody but the guardian', async ({ assert, client }) => {
    const { community } = await createNeighbours(client)
    const child = await createResident(community)
    await child.merge({ birthDate: DateTime.now().minus({ years: 9 }) }).save()

    await rememberAnswers(child, { place: '学校门口' }, agreed)

    assert.equal((await rememberedAnswers(child, [])).agreement, 'none')
    assert.isEmpty(await answersOf(child))
  })

  test('is one answer of a kind, however many forms are sent at once', async ({
    assert,
    client,
  }) => {
    const { atHome, resident } = await createNeighbours(client)
    await atHome.post(consent, { answer: 'given' })
    const places = ['一号楼', '二号楼', '三号楼', '四号楼', '五号楼']

    await Promise.all(places.map((place) => rememberAnswers(resident, { place }, agreed)))

    const { answers } = await rememberedAnswers(resident, ['place'])
    assert.include(places, String(answers.place?.answer))
    assert.lengthOf(await answersOf(resident), 1)
  })

  test('is seen, changed and removed by its owner, and by nobody else', async ({
    assert,
    client,
  }) => {
    const { atHome, community, resident } = await createNeighbours(client)
    await rememberAnswers(resident, { place: '南苑小区 3 号楼' }, agreed)
    const [{ id }] = await answersOf(resident)
    const neighbour = new Visitor(client, await createAccount(await createResident(community)))
    const path = `/me/remembered/${id}`

    const empty = await atHome.post(`${path}?_method=PUT`, { place: '' }, '/me/remembered')
    const changed = await atHome.post(`${path}?_method=PUT`, { place: '市医院' })
    const foreign = await neighbour.post(`${path}?_method=DELETE`)
    const guest = await new Visitor(client).get('/me/remembered')

    assert.equal(errorBeside('place', empty), '请填写地点')
    assert.include(noticeIn(changed)?.text, '已改好')
    foreign.assertStatus(404)
    guest.assertHeader('location', '/sign-in')
    const page = await atHome.get('/me/remembered')
    assert.deepInclude(page.inertiaProps.answers[0], { kind: 'place', answer: '市医院' })

    await atHome.post(`${path}?_method=DELETE`)
    assert.isEmpty(await answersOf(resident))
  })

  test('is the home that the register knows, until another place was given', async ({
    assert,
    client,
  }) => {
    const { community, resident, staff } = await createNeighbours(client)
    const on = DateTime.fromISO('2026-01-01')
    const arrival = { relation: null, on, isChiefHome: true, by: staff }
    await moveIn(resident, await createHousehold(community), arrival)
    const person = await Person.findOrFail(resident.id)

    const { answers } = await rememberedAnswers(person, ['place'])
    assert.deepEqual(answers.place, {
      answer: '文庙路 18 号院 1 号楼 1 单元 201',
      form: 'remembered.register',
      at: null,
    })

    await rememberAnswers(person, { place: '市医院' }, agreed)
    const later = await rememberedAnswers(person, ['place'])
    assert.equal(later.answers.place?.answer, '市医院')
  })

  test('is erased with its owner', async ({ assert, client }) => {
    const { resident } = await createNeighbours(client)
    await rememberAnswers(resident, { place: '社区活动室' }, agreed)

    await erasePerson(resident, { closes: true, by: null })

    assert.isEmpty(await db.from('remembered_answers').where('person_id', resident.id))
  })
})
