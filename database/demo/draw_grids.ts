import { v7 as uuid } from 'uuid'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import drawGrid from '#territories/actions/draw_grid'
import { polygonOf } from '#territories/geometry/geo_json'
import type { Position, Ring } from '#territories/geometry/ring'
import { versionsInForce } from '#territories/queries/grid_versions'
import { courtyards } from './households.ts'
import type { DemoPlace } from './place.ts'

const [north, east, south, west]: Position[] = [
  [102.6425, 37.9264],
  [102.6472, 37.9212],
  [102.6415, 37.9178],
  [102.6372, 37.9228],
]
const crossing: Position = [102.6424, 37.9222]
const [northWest, northEast, southEast, southWest]: Position[] = [
  [102.638, 37.926],
  [102.6468, 37.9257],
  [102.6458, 37.9185],
  [102.6376, 37.919],
]

const outline: Ring = [northWest, north, northEast, east, southEast, south, southWest, west]

/** Three grids around a crossing, one for each courtyard. */
const drawings: { ring: Ring; range: string; courtyard: Position }[] = [
  {
    ring: [northWest, north, crossing, west],
    range: '东至步行街，西至西巷，南至文庙路，北至和平街',
    courtyard: [102.6392, 37.9248],
  },
  {
    ring: [north, northEast, east, crossing],
    range: '东至东城壕，西至步行街，南至东大街，北至和平街',
    courtyard: [102.6444, 37.9246],
  },
  {
    ring: [west, crossing, east, southEast, south, southWest],
    range: '东至东城壕，西至西巷，南至南城门，北至文庙路、东大街',
    courtyard: [102.6414, 37.9207],
  },
]

/** Draws the grids of the demo community and the buildings of its courtyards; once. */
export default async function drawGrids({ community, grids }: DemoPlace, by: Person) {
  const drawn = await versionsInForce(community)
  if (drawn.length > 0) return

  await transaction(async (client) => {
    await community
      .useTransaction(client)
      .merge({ outline: polygonOf(outline) })
      .save()
    for (const [index, { courtyard, range, ring }] of drawings.entries()) {
      await drawGrid(grids[index], { area: { ring }, range, gridKind: 'general' }, by)
      await client
        .knexQuery()
        .table('buildings')
        .insert(buildingsIn(community.id, courtyards[index], courtyard))
        .onConflict(['territory_id', 'estate', 'number'])
        .merge(['longitude', 'latitude'])
    }
  })
}

/** Five buildings in each courtyard, three in front and two behind. */
function buildingsIn(territoryId: string, estate: string, [longitude, latitude]: Position) {
  return [1, 2, 3, 4, 5].map((number) => ({
    ...{ id: uuid(), territory_id: territoryId, estate, number: `${number} 号楼` },
    ...{ address: `${estate} ${number} 号楼`, units: 2, floors: 6 },
    longitude: longitude + ((number - 1) % 3) * 0.0011,
    latitude: latitude - Math.floor((number - 1) / 3) * 0.001,
  }))
}
