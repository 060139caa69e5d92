import loadDemo from '#database/demo/load_demo'

export type DemoSignIns = { resident: string; staff: string }

let signIns: Promise<DemoSignIns> | undefined

/** Loads the demo community into the suite's database, and says with which phones to sign in. */
export default function loadDemoOnce() {
  signIns ??= load()
  return signIns
}

async function load(): Promise<DemoSignIns> {
  const people = await loadDemo()
  const phoneOf = (role: string) => people.find((person) => person.role === role)!.phone
  return { resident: phoneOf('居民（已实名）'), staff: phoneOf('社区工作人员') }
}
