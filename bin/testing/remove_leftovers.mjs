import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import stopOrphan from '../postgres/stop_orphan.mjs'
import ownerMark from './owner_mark.mjs'

/** Ends and removes what killed test runs left behind, never what a living one uses. */
export default async function removeLeftovers(home) {
  if (!existsSync(home)) return
  for (const name of readdirSync(home)) {
    if (name === ownerMark(Number.parseInt(name, 10))) continue
    await stopOrphan(join(home, name, 'postgres'))
    rmSync(join(home, name), { recursive: true, force: true })
  }
}
