import { test } from '@japa/runner'
import { checkIn, checkOut } from '#core/enrolment'
import { balanceOf } from '#core/points'
import { createResident, createStaff } from '#tests/factories/people'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import signUp from '../actions/sign_up.ts'
import Evaluation from '../models/evaluation.ts'
import Need from '../models/need.ts'
import NeedAnswer from '../models/need_answer.ts'
import Task from '../models/task.ts'
import {
  createNeighbourhood,
  createShift,
  createVolunteer,
  letEnd,
  staffAt,
  visitorFor,
} from './volunteer.ts'
import { createNeed, createTask, needForm, putInto, taskForm } from './volunteer_records.ts'

test.group('A need', () => {
  test('becomes a task, is helped with, confirmed by who was helped, and judged', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const person = await createResident(community)
    const resident = await visitorFor(client, person)
    await resident.post('/volunteer/needs', needForm())
    const need = await Need.within(community).firstOrFail()
    const staff = await staffAt(client, community)

    const queue = await staff.get('/desk/volunteer/needs')
    const start = await staff.get(`/desk/volunteer/tasks/create?need=${need.id}`)
    await staff.post('/desk/volunteer/tasks', { ...(await taskForm(community)), need: need.id })
    const task = await Task.within(community).firstOrFail()
    const shift = await createShift(community)
    await putInto(task, shift)
    const helper = await createVolunteer(community)
    const enrolment = await signUp(shift, helper)
    const worker = await createStaff(community)
    await checkIn(shift.sessionId, enrolment.code, worker)
    await checkOut(enrolment.id, worker)
    const path = `/volunteer/services/${enrolment.id}/confirmation`
    const tooMuch = await resident.post(path, { minutes: '300' })
    await resident.post(path, { minutes: '1' })
    await letEnd(shift)
    await staff.post(`/desk/volunteer/tasks/${task.id}/closure`, { report: '顺利取到药' })
    await resident.post(`/volunteer/needs/${need.id}/evaluation`, { stars: '5', words: '很耐心' })

    assert.equal(queue.inertiaProps.needs[0].title, need.title)
    assert.notProperty(start.inertiaProps.start, 'description')
    assert.include(errorBeside('minutes', tooMuch), '不能超过签到签退的 1 分钟')
    assert.equal((await balanceOf(helper.id)).posted, 1)
    const page = await resident.get(`/volunteer/needs/${need.id}`)
    assert.equal(page.inertiaProps.need.state, 'done')
    assert.equal(page.inertiaProps.need.report, '顺利取到药')
    assert.deepEqual(page.inertiaProps.need.evaluation, { stars: 5, words: '很耐心' })
    const messages = await resident.open('/messages')
    assert.include(messages.text(), '您的求助已通过')
    assert.include(messages.text(), '您的求助办完了')
  })

  test('asked for twice by one tap is one', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const resident = await visitorFor(client, await createResident(community))
    const form = needForm()

    await Promise.all([1, 2, 3].map(() => resident.post('/volunteer/needs', form)))

    assert.lengthOf(await Need.within(community), 1)
  })

  test('says beside each field what is missing and keeps what was typed', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const resident = await visitorFor(client, await createResident(community))
    const faulty = needForm({ title: '陪', category: 'nothing', description: '', wishedTime: '' })

    const answer = await resident.post('/volunteer/needs', faulty, '/volunteer/needs/create')

    assert.equal(errorBeside('title', answer), '名称至少要 2 个字')
    assert.equal(errorBeside('category', answer), '请选择类别')
    assert.equal(errorBeside('description', answer), '请用几句话说明要做些什么')
    assert.equal(errorBeside('wishedTime', answer), '请写上什么时候方便')
    const page = await resident.get('/volunteer/needs/create')
    assert.equal(page.inertiaProps.old.title, '陪')
    assert.isEmpty(await Need.within(community))
  })

  test('is declined with the reason', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const person = await createResident(community)
    const need = await createNeed(community, person)
    const staff = await staffAt(client, community)
    const path = `/desk/volunteer/needs/${need.id}/refusal`

    const wordless = await staff.post(path, { reason: '' })
    await staff.post(path, { reason: '请联系物业' })
    const again = await staff.post(path, { reason: '请联系物业' })

    assert.equal(errorBeside('reason', wordless), '请写明原因')
    assert.include(noticeIn(again)?.text, '已经答复过')
    const resident = await visitorFor(client, person)
    const page = await resident.get(`/volunteer/needs/${need.id}`)
    assert.deepInclude(page.inertiaProps.need, { state: 'declined', reason: '请联系物业' })
  })

  test('that was withdrawn cannot be approved, and the other way round', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const person = await createResident(community)
    const resident = await visitorFor(client, person)
    const [withdrawn, approved] = [
      await createNeed(community, person),
      await createNeed(community, person),
    ]
    const staff = await staffAt(client, community)

    await resident.post(`/volunteer/needs/${withdrawn.id}/withdrawal`)
    const form = await taskForm(community)
    const late = await staff.post('/desk/volunteer/tasks', { ...form, need: withdrawn.id })
    await createTask(community, { need: approved.id })
    const tooLate = await resident.post(`/volunteer/needs/${approved.id}/withdrawal`)

    assert.include(noticeIn(late)?.text, '已经撤回')
    assert.include(noticeIn(tooLate)?.text, '已经答复过')
    assert.lengthOf(await Task.within(community), 1)
  })

  test('approved and declined at once has one answer', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const need = await createNeed(community)
    const staff = await staffAt(client, community)
    const form = { ...(await taskForm(community)), need: need.id }

    await Promise.all([
      ...[1, 2].map(() => staff.post('/desk/volunteer/tasks', form)),
      staff.post(`/desk/volunteer/needs/${need.id}/refusal`, { reason: '人手不够' }),
    ])

    assert.lengthOf(await NeedAnswer.query().where('need_id', need.id), 1)
    assert.isAtMost((await Task.within(community)).length, 1)
  })

  test('is read by nobody else', async ({ client }) => {
    const community = await createNeighbourhood()
    const need = await createNeed(community)
    const neighbour = await visitorFor(client, await createResident(community))
    const elsewhere = await staffAt(client, await createNeighbourhood())
    const guest = new Visitor(client)
    guest.lookAt(community)

    const [page, atDesk, asGuest] = [
      await neighbour.get(`/volunteer/needs/${need.id}`),
      await elsewhere.get(`/desk/volunteer/needs/${need.id}`),
      await guest.get(`/volunteer/needs/${need.id}`),
    ]

    page.assertStatus(404)
    atDesk.assertStatus(404)
    asGuest.assertHeader('location', '/sign-in')
  })

  test('is not judged before it is done', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const person = await createResident(community)
    const need = await createNeed(community, person)
    const resident = await visitorFor(client, person)

    const answer = await resident.post(`/volunteer/needs/${need.id}/evaluation`, { stars: '1' })

    assert.include(noticeIn(answer)?.text, '办完以后')
    assert.isNull(await Evaluation.findBy({ needId: need.id }))
  })
})

test.group('A task', () => {
  test('with risks has to be insured', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const staff = await staffAt(client, community)
    const risky = await taskForm(community, { risks: '要登高' })

    const answer = await staff.post('/desk/volunteer/tasks', risky)

    assert.include(errorBeside('insurance', answer), '写明保险')
    assert.isEmpty(await Task.within(community))
  })

  test('is not closed while somebody waits for their minutes', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const task = await createTask(community)
    await putInto(task, await createShift(community))
    const staff = await staffAt(client, community)

    const answer = await staff.post(`/desk/volunteer/tasks/${task.id}/closure`, { report: '好了' })

    assert.include(noticeIn(answer)?.text, '还有没结束的班次')
  })

  test('gives its words to its shifts', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const task = await createTask(community, { risks: '人多', insurance: '社区统保' })
    const shift = await putInto(task, await createShift(community))
    const staff = await staffAt(client, community)

    const form = await staff.get(`/desk/volunteer/shifts/create?task=${task.id}`)
    const page = await staff.get(`/volunteer/shifts/${shift.id}`)

    assert.deepInclude(form.inertiaProps.start, { title: task.title, task: task.id })
    assert.deepInclude(page.inertiaProps.shift.demands, { risks: '人多', insurance: '社区统保' })
  })
})
