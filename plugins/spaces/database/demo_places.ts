import { communityMap, positionText, type Position } from '#core/maps'
import type { Territory } from '#core/people'
import placeSpace from '../actions/place_space.ts'
import type Space from '../models/space.ts'

const centre = {
  address: '文庙路 18 号，社区党群服务中心',
  way: '坐公交到“文庙”站，下车往东走三分钟，看到红色的“党群服务中心”牌子就到了。\n门口有坡道，轮椅能直接进；电梯在大厅左手边。',
}

/** Where the spaces of the demo are, by how their place begins; each beside one of the buildings that are on the map. */
const places: { begins: string; building: number; address: string; way: string }[] = [
  { begins: '社区党群服务中心', building: 0, ...centre },
  {
    begins: '南苑小区',
    building: 7,
    address: '东大街 6 号，南苑小区 6 号楼',
    way: '从小区东门进，往前走到第二个路口左转，6 号楼一楼架空层就是。晚上走东门，西门十点关。',
  },
  {
    begins: '社区文体广场',
    building: 12,
    address: '文庙路和东大街路口，社区文体广场',
    way: '广场东侧，健身器材后面的绿色围网。开车来可以停在广场南边的车位。',
  },
  {
    begins: '社区图书角',
    building: 0,
    address: centre.address,
    way: '进党群服务中心大门右转，走到头就是图书角，跟管理员说一声就能坐。',
  },
]

/** Tells the way to a space of the demo, and puts it on the map where there is one. */
export default async function demoPlaceOf(space: Space, community: Territory) {
  const place = places.find(({ begins }) => space.place.startsWith(begins))
  if (!place) return
  const { address, building, way } = place
  const beside = (await communityMap(community)).places[building]?.position
  await placeSpace(space, { address, way, position: beside && positionText(eastOf(beside)) })
}

/** About thirty metres. */
function eastOf([longitude, latitude]: Position): Position {
  return [longitude + 0.00035, latitude - 0.0002]
}
