import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import { createStaff } from '#tests/factories/people'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import { doScheduledWork } from '#tests/factories/work'
import ConsentPaper from '../models/consent_paper.ts'
import personalData from '../personal_data.ts'
import {
  consentsPath,
  createPaper,
  deskConsentsPath,
  sendPage,
  signedPdf,
} from './consent_papers.ts'
import {
  createAged,
  createNeighbourhood,
  createShift,
  createVolunteer,
  enrolmentsIn,
  staffAt,
  visitorFor,
} from './volunteer.ts'

const answerPath = ({ id }: ConsentPaper) => `${deskConsentsPath}/${id}/answer`

/** As if the paper had been sent, or answered, so many days ago. */
async function age(paper: ConsentPaper, days: number) {
  const at = DateTime.now().minus({ days })
  const found = await ConsentPaper.findOrFail(paper.id)
  await found.merge({ createdAt: at, answeredAt: found.answeredAt && at }).save()
}

async function isFileGone({ fileId }: ConsentPaper) {
  const file = await db.from('files').where('id', fileId).firstOrFail()
  return file.removed_at !== null && file.key_sealed === null
}

test.group('What a guardian signed', () => {
  test('is sent by the minor, looked at by staff, and lets the minor sign up', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const person = await createAged(community, 16)
    const minor = await visitorFor(client, person)
    const staff = await staffAt(client, community)
    const signUpPath = `/volunteer/shifts/${shift.id}/enrolments`

    const shown = await minor.get(`/volunteer/shifts/${shift.id}`)
    await sendPage(minor)
    const early = await minor.post(signUpPath)
    const queue = await staff.get(deskConsentsPath)
    const [{ id }] = queue.inertiaProps.papers
    const page = await staff.get(`${deskConsentsPath}/${id}`)
    const picture = await staff.get(page.inertiaProps.paper.href)
    await staff.post(`${deskConsentsPath}/${id}/answer`, { decision: 'kept' })
    await minor.post(signUpPath)

    assert.equal(shown.inertiaProps.obstacles[0].href, `${consentsPath}/create`)
    assert.include(noticeIn(early)?.text, '监护人')
    assert.equal(page.inertiaProps.paper.guardian, '张大海')
    picture.assertHeader('content-type', 'image/webp')
    assert.lengthOf(await enrolmentsIn(shift), 1)
    const own = await minor.get(`${consentsPath}/create`)
    assert.equal(own.inertiaProps.consent.guardian, '张大海')
    const messages = await minor.open('/messages')
    assert.include(messages.text(), '监护人同意书')
    const acts = await db
      .from('audit_entries')
      .where('subject_id', person.id)
      .orderBy('recorded_at')
    assert.includeMembers(
      acts.map(({ act }) => act),
      ['volunteer.consent_seen', 'volunteer.consent_kept']
    )
  })

  test('may be a PDF, which is saved and never run', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const person = await createAged(community, 15)
    const minor = await visitorFor(client, person)
    const file = { field: 'document', name: '同意书.pdf', bytes: signedPdf }

    const sent = await minor.upload(consentsPath, { guardian: '李桂英' }, file)

    assert.include(noticeIn(sent)?.text, '已提交')
    const paper = await ConsentPaper.findByOrFail({ personId: person.id })
    assert.equal(paper.kind, 'document')
    const staff = await staffAt(client, community)
    const { paper: shown } = (await staff.get(`${deskConsentsPath}/${paper.id}`)).inertiaProps
    const saved = await staff.get(shown.href)
    assert.include(saved.header('content-disposition'), 'attachment')
  })

  test('is seen by whoever was shown it, and by nobody else', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const paper = await createPaper(await createAged(community, 16))
    const staff = await staffAt(client, community)
    const colleague = await staffAt(client, community)
    const others = [
      [await visitorFor(client, await createVolunteer(community)), 403],
      [await visitorFor(client, await createStaff(community, { role: 'grid_worker' })), 403],
      [await staffAt(client, await createNeighbourhood()), 404],
    ] as const

    const page = await staff.get(`${deskConsentsPath}/${paper.id}`)
    const stolen = await colleague.get(page.inertiaProps.paper.href)

    stolen.assertStatus(404)
    for (const [other, status] of others) {
      const refused = await other.get(`${deskConsentsPath}/${paper.id}`)
      refused.assertStatus(status)
      await other.post(answerPath(paper), { decision: 'kept' })
    }
    const guest = await new Visitor(client).get(`${deskConsentsPath}/${paper.id}`)
    guest.assertHeader('location', '/sign-in')
    assert.equal((await ConsentPaper.findOrFail(paper.id)).state, 'waiting')
  })

  test('is declined with the reason, and can be sent again', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const person = await createAged(community, 16)
    const paper = await createPaper(person)
    const minor = await visitorFor(client, person)
    const staff = await staffAt(client, community)

    const wordless = await staff.post(answerPath(paper), { decision: 'declined', reason: '' })
    await staff.post(answerPath(paper), { decision: 'declined', reason: '看不清签名' })
    const again = await staff.post(answerPath(paper), { decision: 'kept' })
    const page = await minor.get(`${consentsPath}/create`)
    const sent = await sendPage(minor)

    assert.equal(errorBeside('reason', wordless), '请写明原因')
    assert.include(noticeIn(again)?.text, '已经答复过')
    assert.deepInclude(page.inertiaProps.consent.paper, {
      state: 'declined',
      reason: '看不清签名',
    })
    assert.include(noticeIn(sent)?.text, '已提交')
    assert.lengthOf(await ConsentPaper.query().where('person_id', person.id), 2)
  })

  test('is refused in words: nothing sent, no picture, a second one, or of age', async ({
    assert,
    client,
  }) => {
    const community = await createNeighbourhood()
    const person = await createAged(community, 16)
    const minor = await visitorFor(client, person)
    const adult = await visitorFor(client, await createAged(community, 30))
    const text = { field: 'picture', name: 'a.jpg', bytes: Buffer.from('not a picture') }

    const empty = await minor.post(consentsPath, { guardian: '' })
    const faulty = await minor.upload(consentsPath, { guardian: '张大海' }, text)
    const [first, second] = await Promise.all([sendPage(minor), sendPage(minor)])
    const third = await sendPage(minor)
    const grown = await sendPage(adult)

    assert.equal(errorBeside('guardian', empty), '请写上监护人姓名')
    assert.equal(errorBeside('document', empty), '请拍一张照片，或选一个 PDF 文件')
    assert.isDefined(errorBeside('picture', faulty))
    const tones = [first, second].map((each) => noticeIn(each)?.tone)
    assert.sameMembers(tones, ['success', 'error'])
    assert.include(noticeIn(third)?.text, '正在等')
    assert.include(noticeIn(grown)?.text, '不用')
    assert.lengthOf(await ConsentPaper.query().where('person_id', person.id), 1)
  })

  test('goes when it has lost its purpose, and not before', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const staff = await staffAt(client, community)
    const paperOf = async (years: number) => createPaper(await createAged(community, years))
    const [kept, fresh, declined, forgotten] = [
      await paperOf(16),
      await paperOf(16),
      await paperOf(16),
      await paperOf(16),
    ]
    await staff.post(answerPath(kept), { decision: 'kept' })
    await staff.post(answerPath(declined), { decision: 'declined', reason: '没有签名' })
    await age(kept, 200)
    await age(declined, 31)
    await age(forgotten, 91)

    await doScheduledWork('volunteer', 'remove_consent_papers', community)
    await doScheduledWork('volunteer', 'remove_consent_papers', community)

    assert.isFalse(await isFileGone(kept))
    assert.isFalse(await isFileGone(fresh))
    assert.isTrue(await isFileGone(declined))
    assert.isTrue(await isFileGone(forgotten))
    const gone = await staff.get(`${deskConsentsPath}/${declined.id}`)
    gone.assertStatus(404)
  })

  test('goes with the person, the file with it', async ({ assert }) => {
    const community = await createNeighbourhood()
    const person = await createAged(community, 16)
    const paper = await createPaper(person)

    const { consent_papers: copied } = await personalData.export(person)
    await transaction((client) => personalData.erase(person, client))

    assert.containSubset(copied, [{ guardian: '张大海', state: 'waiting' }])
    assert.isTrue(await isFileGone(paper))
    assert.isNull(await ConsentPaper.find(paper.id))
  })
})
