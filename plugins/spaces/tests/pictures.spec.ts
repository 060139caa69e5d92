import { test } from '@japa/runner'
import sharp from 'sharp'
import { errorBeside } from '#tests/factories/visitor'
import Picture from '../models/picture.ts'
import { createNeighbour, createPlace, createSpace, staffAt, visitorFor } from './spaces.ts'

async function photograph() {
  const bytes = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#3c3' } })
    .jpeg()
    .toBuffer()
  return { name: 'room.jpg', bytes, field: 'picture' }
}

test.group('Photographs of spaces', () => {
  test('are put up and taken down by staff, and seen by residents in both sizes', async ({
    assert,
    client,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community)
    const staff = await staffAt(client, community)
    const resident = await visitorFor(client, await createNeighbour(community))
    const page = `/desk/spaces/spaces/${space.id}`

    const faulty = await staff.upload(`${page}/pictures`, { description: '' }, await photograph())
    assert.isDefined(errorBeside('description', faulty))
    await staff.upload(`${page}/pictures`, { description: '从门口看' }, await photograph())

    const { spaces } = (await resident.get('/spaces/spaces')).inertiaProps
    const shown = (await resident.get(`/spaces/spaces/${space.id}`)).inertiaProps.space.pictures
    assert.equal(shown[0].description, '从门口看')
    assert.equal(spaces[0].thumbnail, shown[0].src)
    assert.include(shown[0].srcset, '1280w')
    const [{ id }] = await Picture.query().where({ spaceId: space.id })
    await resident.post(`${page}/pictures/${id}/removal`)
    assert.lengthOf(await Picture.query().where({ spaceId: space.id }), 1)
    await staff.post(`${page}/pictures/${id}/removal`)
    assert.isEmpty(await Picture.query().where({ spaceId: space.id }))
  })
})
