import db from '@adonisjs/lucid/services/db'
import loadDemo from '#database/demo/load_demo'
import catalogue from '#kernel/catalogue'
import openCommunities from '#territories/queries/open_communities'
import { disablePlugin } from '#tests/factories/territories'

export type DemoSignIns = { resident: string; staff: string; merchant: string }

const DEMO = '620602001001'

let signIns: Promise<DemoSignIns> | undefined

/**
 * Loads the demo community into the suite's database, and says with which phones to sign in. It is the one community
 * that guests find: those that other tests have opened are closed.
 */
export default async function loadDemoOnce() {
  signIns ??= load()
  const found = await signIns
  for (const community of await openCommunities()) {
    if (community.code === DEMO) continue
    for (const { id } of catalogue.plugins) await disablePlugin(id, community)
  }
  return found
}

/** The ids of the demo community and its grids, to look at nothing else. */
export function inTheDemo() {
  return db
    .from('territories')
    .select('id')
    .whereRaw('path <@ (select path from territories where code = ?)', [DEMO])
}

async function load(): Promise<DemoSignIns> {
  const people = await loadDemo()
  const phoneOf = (role: string) => people.find((person) => person.role === role)!.phone
  return {
    resident: phoneOf('居民（已实名）'),
    staff: phoneOf('社区工作人员'),
    merchant: phoneOf('服务者'),
  }
}
