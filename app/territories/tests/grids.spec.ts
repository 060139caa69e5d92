import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { ApiClient } from '@japa/api-client'
import drawGrid from '#territories/actions/draw_grid'
import mergeTerritories from '#territories/actions/merge_territories'
import { textOf } from '#territories/geometry/corner_text'
import type { Position, Ring } from '#territories/geometry/ring'
import type Territory from '#territories/models/territory'
import gridAt from '#territories/queries/grid_at'
import { createTown } from '#territories/tests/tree_changes'
import { createAccount, createStaff } from '#tests/factories/people'
import Visitor, { errorBeside } from '#tests/factories/visitor'

/** A square of about a hundred metres, so many squares east of the first. */
function square(east: number): Ring {
  const [west, south, side] = [102.64 + east * 0.001, 37.93, 0.001]
  return [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
  ]
}
const middleOf = ([[west, south]]: Ring): Position => [west + 0.0005, south + 0.0005]

const drawing = (ring: Ring) => {
  return { area: { ring }, range: '东至东大街，西至文庙路', gridKind: 'general' as const }
}

async function createBuilding(community: Territory, position: Position | null = null) {
  const id = crypto.randomUUID()
  const [longitude, latitude] = position ?? [null, null]
  await db.table('buildings').insert({
    ...{ id, territory_id: community.id, estate: '南苑小区', number: id, address: '南苑小区' },
    ...{ longitude, latitude },
  })
  return id
}

async function deskOf(client: ApiClient, place: Territory) {
  const staff = await createStaff(place, { role: 'street_staff' })
  return new Visitor(client, await createAccount(staff))
}

test.group('Bounds of grids', () => {
  test('an old event keeps the grid of its day', async ({ assert }) => {
    const { grids, manager, one } = await createTown()
    await drawGrid(grids[0], drawing(square(0)), manager)
    await drawGrid(grids[1], drawing(square(1)), manager)
    const then = DateTime.now()
    await drawGrid(grids[0], drawing(square(5)), manager)
    await drawGrid(grids[1], drawing(square(0)), manager)

    const place = { position: middleOf(square(0)) }
    assert.equal((await gridAt(one, place, then))?.id, grids[0].id)
    assert.equal((await gridAt(one, place))?.id, grids[1].id)
    assert.isNull(await gridAt(one, { position: [100, 30] }))
  })

  test('and after its community has become a part of another', async ({ assert }) => {
    const { grids, manager, one, other } = await createTown()
    await drawGrid(grids[0], drawing(square(0)), manager)
    await drawGrid(grids[1], drawing(square(1)), manager)
    const then = DateTime.now()
    const because = { by: manager, reason: '撤并' }
    await mergeTerritories({ from: grids[0], into: grids[1] }, because)
    await mergeTerritories({ from: one, into: other }, because)

    const place = { position: middleOf(square(0)) }
    assert.equal((await gridAt(other, place, then))?.id, grids[0].id)
    assert.isNull(await gridAt(other, place))
    const beside = { position: middleOf(square(1)) }
    assert.equal((await gridAt(other, beside))?.id, grids[1].id)
  })

  test('a building is of the grid that lists it, else of the one around it', async ({ assert }) => {
    const { grids, manager, one } = await createTown()
    const listed = await createBuilding(one, middleOf(square(0)))
    const around = await createBuilding(one, middleOf(square(0)))
    await drawGrid(grids[0], drawing(square(0)), manager)
    const list = {
      area: { buildingIds: [listed] },
      range: '专属网格',
      gridKind: 'special' as const,
    }
    await drawGrid(grids[1], list, manager)

    assert.equal((await gridAt(one, { buildingId: listed }))?.id, grids[1].id)
    assert.equal((await gridAt(one, { buildingId: around }))?.id, grids[0].id)
  })

  test('neighbours share a line and no ground', async ({ assert }) => {
    const { grids, manager, one } = await createTown()
    await drawGrid(grids[0], drawing(square(0)), manager)
    await drawGrid(grids[1], drawing(square(1)), manager)

    await assert.rejects(() => drawGrid(grids[1], drawing(square(0.5)), manager))

    const beside = { position: middleOf(square(1)) }
    assert.equal((await gridAt(one, beside))?.id, grids[1].id)
  })

  test('of two who draw over each other at once, one is refused', async ({ assert }) => {
    const { grids, manager } = await createTown()

    const outcomes = await Promise.allSettled(
      grids.map((grid, index) => drawGrid(grid, drawing(square(index * 0.5)), manager))
    )

    assert.lengthOf(
      outcomes.filter(({ status }) => status === 'fulfilled'),
      1
    )
  })

  test('a building is in one list at a time, whoever is first', async ({ assert }) => {
    const { grids, manager, one, other } = await createTown()
    const building = await createBuilding(one)
    const elsewhere = await createBuilding(other)
    const list = (id: string) => {
      return { area: { buildingIds: [id] }, range: '几栋楼', gridKind: 'micro' as const }
    }

    const outcomes = await Promise.allSettled(
      grids.map((grid) => drawGrid(grid, list(building), manager))
    )
    await assert.rejects(() => drawGrid(grids[0], list(elsewhere), manager))

    const listings = await db.from('grid_buildings').where('building_id', building)
    assert.lengthOf(listings, 1)
    assert.lengthOf(
      outcomes.filter(({ status }) => status === 'fulfilled'),
      1
    )
  })

  test('drawn many times at once, one version is in force and no moment is in two', async ({
    assert,
  }) => {
    const { grids, manager } = await createTown()

    await Promise.all(
      Array.from({ length: 8 }, (_, index) => drawGrid(grids[0], drawing(square(index)), manager))
    )

    const versions = await db.from('grid_versions').where('grid_id', grids[0].id)
    assert.lengthOf(versions, 8)
    assert.lengthOf(
      versions.filter((version) => version.valid_to === null),
      1
    )
  })
})

test.group('Drawing at the desk', () => {
  test('staff of the street draw a grid, and it is recorded', async ({ assert, client }) => {
    const { grids, one, street } = await createTown()
    const desk = await deskOf(client, street)
    const form = { kind: 'polygon', corners: textOf(square(0)), range: '四至', gridKind: 'general' }

    await desk.post(`/desk/territories/${grids[0].code}/boundary`, form)

    const page = await desk.get(`/desk/territories/${grids[0].code}/boundary`)
    assert.equal(page.inertiaProps.current.corners, textOf(square(0)))
    const all = await desk.get(`/desk/territories/${one.code}/grids`)
    assert.equal(all.inertiaProps.map.areas[0].id, grids[0].code)
    const acts = await db
      .from('audit_entries')
      .where({ act: 'territories.grid_drawn', subject_id: grids[0].id })
    assert.lengthOf(acts, 1)
  })

  test('what is wrong is said beside the corners, and they are kept', async ({
    assert,
    client,
  }) => {
    const { grids, street } = await createTown()
    const desk = await deskOf(client, street)
    const [a, b, c, d] = square(0)
    const corners = textOf([a, c, b, d])
    const form = { kind: 'polygon', corners, range: '四至', gridKind: 'general' }

    const answer = await desk.post(`/desk/territories/${grids[0].code}/boundary`, form)

    assert.include(errorBeside('corners', answer), '相交')
    const page = await desk.get(`/desk/territories/${grids[0].code}/boundary`)
    assert.equal(page.inertiaProps.old.corners, corners)
    assert.isNull(page.inertiaProps.current)
  })

  test('what was exported is imported again, all of it or nothing', async ({ assert, client }) => {
    const { grids, manager, one, street } = await createTown()
    await drawGrid(grids[0], drawing(square(0)), manager)
    await drawGrid(grids[1], drawing(square(1)), manager)
    const desk = await deskOf(client, street)
    const exported = await desk.open(`/desk/territories/${one.code}/grids/export`)
    const collection = JSON.parse(exported.text())
    const [first, second] = collection.features
    // They exchange their places: neither may be drawn while the other still lies there.
    const exchange = [first.geometry, second.geometry]
    ;[second.geometry, first.geometry] = exchange
    const file = (content: unknown) => {
      return { name: 'grids.geojson', bytes: Buffer.from(JSON.stringify(content)) }
    }

    const path = `/desk/territories/${one.code}/grids/import`
    await desk.upload(path, {}, file(collection))

    assert.equal((await gridAt(one, { position: middleOf(square(0)) }))?.id, grids[1].id)
    second.geometry = first.geometry
    const refused = await desk.upload(path, {}, file(collection))
    assert.include(errorBeside('file', refused), '重叠')
    const nothing = await desk.upload(path, {}, file({ type: 'Feature' }))
    assert.isString(errorBeside('file', nothing))
    assert.equal((await gridAt(one, { position: middleOf(square(1)) }))?.id, grids[0].id)
  })
})
