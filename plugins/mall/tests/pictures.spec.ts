import { test } from '@japa/runner'
import sharp from 'sharp'
import { errorBeside } from '#tests/factories/visitor'
import Picture from '../models/picture.ts'
import {
  createGood,
  createMall,
  createNeighbour,
  createPicture,
  staffAt,
  visitorFor,
} from './mall.ts'

async function photograph() {
  const bytes = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#c33' } })
    .jpeg()
    .toBuffer()
  return { name: 'rice.jpg', bytes, field: 'picture' }
}

const words = { description: '一袋五公斤的大米' }
const picturesOf = ({ id: goodId }: { id: string }) => Picture.query().where({ goodId })

test.group('Photographs of goods', () => {
  test('staff put one up, residents see it in the list and on the page, and staff take it down', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community)
    const staff = await staffAt(client, community)
    const resident = await visitorFor(client, await createNeighbour(community))

    const page = `/desk/mall/goods/${good.id}`
    const added = await staff.upload(`${page}/pictures`, words, await photograph())
    assert.equal(added.header('location'), `${page}/edit`)

    const { goods } = (await resident.get('/mall/goods')).inertiaProps
    const { pictures: shown } = (await resident.get(`/mall/goods/${good.id}`)).inertiaProps.good
    const [{ description, src, srcset }] = shown
    assert.equal(goods[0].thumbnail, src)
    assert.equal(description, words.description)
    assert.include(srcset, '1280w')
    assert.equal((await resident.open(src)).status(), 200)
    const html = (await resident.open(`/mall/goods/${good.id}`)).text()
    assert.include(html, `alt="${words.description}"`)
    assert.include(html, 'loading="lazy"')

    const { pictures } = (await staff.get(`${page}/edit`)).inertiaProps
    await staff.post(`${page}/pictures/${pictures[0].id}/removal`)
    await staff.post(`${page}/pictures/${pictures[0].id}/removal`)
    assert.isNull((await resident.get('/mall/goods')).inertiaProps.goods[0].thumbnail)
    assert.equal((await resident.open(src)).status(), 404)
  })

  test('what is no picture, or says nothing of itself, is told beside the field', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community)
    const staff = await staffAt(client, community)
    const page = `/desk/mall/goods/${good.id}/pictures`

    const text = { ...(await photograph()), bytes: Buffer.from('nothing to see') }
    const faulty = await staff.upload(page, words, text)
    assert.include(String(errorBeside('picture', faulty)), '这不是能打开的照片')
    const silent = await staff.upload(page, { description: '' }, await photograph())
    assert.isDefined(errorBeside('description', silent))
    assert.isEmpty(await picturesOf(good))
  })

  test('residents and the staff of others put nothing up and take nothing down', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const good = await createGood(community)
    const resident = await visitorFor(client, await createNeighbour(community))
    const others = await staffAt(client, await createMall())
    const picture = await createPicture(good, await createNeighbour(community))
    const page = `/desk/mall/goods/${good.id}/pictures`

    for (const somebody of [resident, others]) {
      const upload = await somebody.upload(page, words, await photograph())
      assert.include([403, 404], upload.status())
      assert.include([403, 404], (await somebody.post(`${page}/${picture.id}/removal`)).status())
    }

    assert.lengthOf(await picturesOf(good), 1)
  })

  test('a picture of one good is not taken down by the address of another', async ({
    assert,
    client,
  }) => {
    const community = await createMall()
    const [good, other] = [await createGood(community), await createGood(community)]
    const staff = await staffAt(client, community)
    const picture = await createPicture(good, await createNeighbour(community))
    await staff.post(`/desk/mall/goods/${other.id}/pictures/${picture.id}/removal`)
    assert.lengthOf(await picturesOf(good), 1)
  })
})
