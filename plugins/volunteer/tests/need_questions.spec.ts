import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { createAccount, createResident } from '#tests/factories/people'
import Visitor, { errorBeside } from '#tests/factories/visitor'
import Need from '../models/need.ts'
import { createNeighbourhood, visitorFor } from './volunteer.ts'

const answers = {
  category: { category: 'medical' },
  words: { title: '陪我去医院复查', description: '腿脚不便，要人搀扶。' },
  place: { place: '市医院' },
  time: { wishedTime: '下周三上午' },
  whose: {},
}
type Question = keyof typeof answers
const create = '/volunteer/needs/create'
const edit = (question: string) => `/volunteer/need_answers/edit?question=${question}`

async function atThePhone(client: ApiClient) {
  const community = await createNeighbourhood()
  const account = await createAccount(await createResident(community))
  const resident = new Visitor(client, account)
  const answer = (question: Question, changes: Record<string, string> = {}) =>
    resident.post('/volunteer/need_answers', { question, ...answers[question], ...changes })
  return { account, answer, community, resident }
}

test.group('A request for help', () => {
  test('is asked one question at a time, goes on wherever it was left, and is checked before it is sent', async ({
    assert,
    client,
  }) => {
    const { account, answer, community, resident } = await atThePhone(client)
    assert.equal((await resident.get(create)).inertiaProps.next, 'category')

    const first = await answer('category')
    const second = await answer('words')
    first.assertHeader('location', edit('words'))
    second.assertHeader('location', edit('place'))

    const elsewhere = new Visitor(client, account)
    assert.equal((await elsewhere.get(create)).inertiaProps.next, 'place')
    const question = (await elsewhere.get(edit('words'))).inertiaProps
    assert.equal(question.answer.title, '陪我去医院复查')
    for (const each of ['place', 'time', 'whose'] as const) await answer(each)

    const changed = await answer('time', { wishedTime: '周末都可以' })
    changed.assertHeader('location', create)
    const { answers: checked, next, requestKey } = (await elsewhere.get(create)).inertiaProps
    assert.isNull(next)
    assert.equal(checked.time.wishedTime, '周末都可以')
    assert.isEmpty(await Need.within(community))

    const fields = Object.assign({}, ...Object.values(checked))
    await elsewhere.post('/volunteer/needs', { ...fields, requestKey })
    const [need] = await Need.within(community)
    assert.equal(need.title, '陪我去医院复查')
    assert.equal(need.wishedTime, '周末都可以')
    assert.equal((await resident.get(create)).inertiaProps.next, 'category')
  })

  test('says beside the field what is wrong, and keeps what was answered before', async ({
    assert,
    client,
  }) => {
    const { answer, resident } = await atThePhone(client)
    await answer('words')

    const faulty = await answer('words', { title: '陪', description: '' })
    const none = await answer('category', { category: 'nothing' })
    const unknown = await resident.post('/volunteer/need_answers', { question: 'nothing' })

    assert.equal(errorBeside('title', faulty), '名称至少要 2 个字')
    assert.equal(errorBeside('description', faulty), '请用几句话说明要做些什么')
    assert.equal(errorBeside('category', none), '请选择类别')
    assert.exists(errorBeside('question', unknown))
    const { answers: kept, next } = (await resident.get(create)).inertiaProps
    assert.equal(kept.words.title, '陪我去医院复查')
    assert.equal(next, 'category')
  })

  test('is nobody else’s, also of two questions answered at once', async ({ assert, client }) => {
    const { answer, community, resident } = await atThePhone(client)
    const neighbour = await visitorFor(client, await createResident(community))

    await Promise.all((Object.keys(answers) as Question[]).map((question) => answer(question)))

    assert.isNull((await resident.get(create)).inertiaProps.next)
    assert.deepEqual((await neighbour.get(create)).inertiaProps.answers, {})
    await resident.post('/volunteer/need_answers/removal')
    assert.deepEqual((await resident.get(create)).inertiaProps.answers, {})
  })

  test('remembers the place for the next one, if the box was ticked', async ({
    assert,
    client,
  }) => {
    const { answer, resident } = await atThePhone(client)
    const ask = async (remember: Record<string, string>) => {
      for (const question of Object.keys(answers) as Question[]) await answer(question)
      const { answers: checked, requestKey } = (await resident.get(create)).inertiaProps
      const fields = Object.assign({}, ...Object.values(checked))
      await resident.post('/volunteer/needs', { ...fields, requestKey, ...remember })
      return (await resident.get(edit('place'))).inertiaProps.remembered
    }

    const without = await ask({})
    const { agreement, answers: remembered } = await ask({ remember: '1' })

    assert.deepEqual(without, { agreement: 'open', answers: {} })
    assert.equal(agreement, 'given')
    assert.deepInclude(remembered.place, { answer: '市医院', form: 'volunteer.need.ask' })
  })

  test('begins with the words that a search did not find', async ({ assert, client }) => {
    const { resident } = await atThePhone(client)

    const page = await resident.get(`${create}?words=换灯泡`)
    const question = await resident.get(`${edit('words')}&words=换灯泡`)

    assert.equal(page.inertiaProps.words, '换灯泡')
    assert.equal(question.inertiaProps.words, '换灯泡')
  })
})
