import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Prints who may sign in to the demo, as `demo:load` wrote it down. */
export default function tellSignIns({ STORAGE_PATH }) {
  const file = join(STORAGE_PATH, 'demo_sign_ins.json')
  if (!existsSync(file)) return
  console.log('  演示账号 demo sign-ins（验证码会显示在页面上 the code is shown on the page）')
  for (const { role, name, phone } of JSON.parse(readFileSync(file, 'utf8'))) {
    console.log(`    ${role} ${name} ${phone}`)
  }
}
