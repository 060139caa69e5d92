import db from '@adonisjs/lucid/services/db'
import loadDemo from '#database/demo/load_demo'

export type DemoSignIns = { resident: string; staff: string; merchant: string }

let signIns: Promise<DemoSignIns> | undefined

/** Loads the demo community into the suite's database, and says with which phones to sign in. */
export default function loadDemoOnce() {
  signIns ??= load()
  return signIns
}

/** The ids of the demo community and its grids, to look at nothing else. */
export function inTheDemo() {
  return db
    .from('territories')
    .select('id')
    .whereRaw('path <@ (select path from territories where code = ?)', ['620602001001'])
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
