import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import sharp from 'sharp'
import RoleGrant from '#identity/models/role_grant'
import DirectoryEntry from '#territories/models/directory_entry'
import { createDirectoryEntry } from '#tests/factories/directory'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createCommunity, createGrid } from '#tests/factories/territories'
import Visitor, { errorBeside } from '#tests/factories/visitor'

const words = {
  title: '第一网格网格员',
  duty: '走访、报修、代办',
  phone: '0935-2210002',
  supervisionPhone: '12345',
  hours: '每天 8:30–18:00',
}
const namesIn = (contacts: { name: string | null; title: string }[]) =>
  contacts.map(({ name, title }) => name ?? title)

async function createPlace() {
  const community = await createCommunity()
  const grid = await createGrid(community)
  const staff = await createStaff(community, { name: '马建国' })
  const worker = await createStaff(grid, { role: 'grid_worker', name: '李秀兰' })
  return { community, grid, staff, worker }
}

test.group('The directory', () => {
  test('shows a worker once they have agreed, first to those of their grid', async ({
    assert,
    client,
  }) => {
    const { community, grid, staff, worker } = await createPlace()
    const desk = new Visitor(client, await createAccount(staff))
    const colleague = new Visitor(client, await createAccount(worker))
    const guest = new Visitor(client)
    guest.lookAt(community)

    await desk.post('/desk/directory/create', { place: grid.code, person: worker.id, ...words })
    const before = await guest.get('/directory')
    const entry = await DirectoryEntry.findByOrFail('personId', worker.id)
    await colleague.post(`/directory/${entry.id}/agreement`)
    const after = await guest.get('/directory')

    assert.isEmpty(before.inertiaProps.others)
    assert.deepEqual(namesIn(after.inertiaProps.others), ['李秀兰'])
    const neighbour = await createResident(community, { grid })
    const own = await new Visitor(client, await createAccount(neighbour)).get('/directory')
    assert.deepEqual(namesIn(own.inertiaProps.own), ['李秀兰'])
    const acts = await db.from('audit_entries').where('subject_id', worker.id).orderBy('id')
    assert.deepEqual(
      acts.map(({ act }) => act),
      ['territories.entry_written', 'territories.entry_agreed']
    )
  })

  test('tells a worker that an entry waits for them, and again when others change it', async ({
    assert,
    client,
  }) => {
    const { grid, staff, worker } = await createPlace()
    const desk = new Visitor(client, await createAccount(staff))
    const colleague = new Visitor(client, await createAccount(worker))
    const told = () => db.from('notices').where({ person_id: worker.id, kind: 'entry_waits' })

    await desk.post('/desk/directory/create', { place: grid.code, person: worker.id, ...words })
    assert.lengthOf(await told(), 1)
    const [notice] = await told()
    const page = await colleague.open(`/messages/${notice.id}`)
    assert.include(page.text(), words.phone)
    ;(await colleague.get(notice.href)).assertStatus(200)

    const entry = await DirectoryEntry.findByOrFail('personId', worker.id)
    await colleague.post(`/directory/${entry.id}/agreement`)
    await desk.post(`/desk/directory/${entry.id}/edit`, { ...words, phone: '0935-2210009' })
    assert.lengthOf(await told(), 2)
  })

  test('lets residents call the community from every page, with one tap', async ({
    assert,
    client,
  }) => {
    const { community, worker } = await createPlace()
    const resident = await createResident(community)
    const visitor = new Visitor(client, await createAccount(resident))
    assert.notInclude((await visitor.open('/services')).text(), 'tel:')

    await createDirectoryEntry(community, worker)
    await createDirectoryEntry(community)

    for (const path of ['/', '/services', '/me', '/messages', '/me/data']) {
      assert.include((await visitor.open(path)).text(), 'href="tel:09352210001"', path)
    }
  })

  test('who takes it back, or whose role ends, is gone at once', async ({ assert, client }) => {
    const { community, grid, worker } = await createPlace()
    const entry = await createDirectoryEntry(grid, worker)
    const colleague = new Visitor(client, await createAccount(worker))
    const guest = new Visitor(client)
    guest.lookAt(community)
    const shown = async () => namesIn((await guest.get('/directory')).inertiaProps.others)

    await colleague.post(`/directory/${entry.id}/agreement`)
    assert.deepEqual(await shown(), ['李秀兰'])
    await colleague.post(`/directory/${entry.id}/agreement?_method=DELETE`)
    assert.isEmpty(await shown())
    await colleague.post(`/directory/${entry.id}/agreement`)
    await RoleGrant.query().where('person_id', worker.id).update({ revoked_at: new Date() })
    assert.isEmpty(await shown())
  })

  test('a change by another asks the person again', async ({ assert, client }) => {
    const { grid, staff, worker } = await createPlace()
    const entry = await createDirectoryEntry(grid, worker)
    const colleague = new Visitor(client, await createAccount(worker))
    await colleague.post(`/directory/${entry.id}/agreement`)
    const desk = new Visitor(client, await createAccount(staff))

    await desk.post(`/desk/directory/${entry.id}/edit`, words)

    await entry.refresh()
    assert.equal(entry.phone, words.phone)
    assert.isNull(entry.agreedAt)
  })

  test('nobody agrees for another', async ({ assert, client }) => {
    const { grid, staff, worker } = await createPlace()
    const entry = await createDirectoryEntry(grid, worker)
    const desk = new Visitor(client, await createAccount(staff))

    const answer = await desk.post(`/directory/${entry.id}/agreement`)

    answer.assertStatus(404)
    await entry.refresh()
    assert.isNull(entry.agreedAt)
  })

  test('an office is shown at once, with a picture, until it is removed', async ({
    assert,
    client,
  }) => {
    const { community, staff } = await createPlace()
    const desk = new Visitor(client, await createAccount(staff))
    const guest = new Visitor(client)
    guest.lookAt(community)
    const picture = await sharp({
      create: { width: 90, height: 90, channels: 3, background: '#3c3' },
    })
      .png()
      .toBuffer()

    await desk.upload(
      '/desk/directory/create',
      { place: community.code, ...words },
      {
        field: 'picture',
        name: 'hall.png',
        bytes: picture,
      }
    )
    const [office] = (await guest.get('/directory')).inertiaProps.others
    const photo = await guest.open(office.photo)
    await desk.post(`/desk/directory/${office.id}?_method=DELETE`)

    assert.equal(office.title, words.title)
    photo.assertStatus(200)
    assert.isEmpty((await guest.get('/directory')).inertiaProps.others)
    const gone = await guest.open(office.photo)
    gone.assertStatus(404)
  })

  test('what was typed badly is said beside the field', async ({ assert, client }) => {
    const { community, staff } = await createPlace()
    const desk = new Visitor(client, await createAccount(staff))
    const form = { place: community.code, ...words, phone: '打给我' }

    const answer = await desk.post('/desk/directory/create', form)

    assert.include(errorBeside('phone', answer), '数字')
    assert.isEmpty(await DirectoryEntry.within(community))
  })

  test('entries of elsewhere are not found, and strangers are not listed', async ({
    assert,
    client,
  }) => {
    const { community, staff } = await createPlace()
    const elsewhere = await createPlace()
    const entry = await createDirectoryEntry(elsewhere.community)
    const desk = new Visitor(client, await createAccount(staff))

    const foreign = await desk.get(`/desk/directory/${entry.id}/edit`)
    const form = { place: community.code, person: elsewhere.worker.id, ...words }
    const stranger = await desk.post('/desk/directory/create', form)

    foreign.assertStatus(404)
    stranger.assertStatus(404)
    assert.isEmpty(await DirectoryEntry.within(community))
  })
})
