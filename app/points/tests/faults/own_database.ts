import { cpSync, chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { v4 as uuid } from 'uuid'
import connect from '../../../../bin/postgres/connect.mjs'
import createCluster from '../../../../bin/postgres/create_cluster.mjs'
import createDatabase from '../../../../bin/postgres/create_database.mjs'
import findGround from '../../../../bin/postgres/find_ground.mjs'
import freePort from '../../../../bin/postgres/free_port.mjs'
import startPostgres from '../../../../bin/postgres/start_postgres.mjs'
import runConsole from '../../../../bin/application/run_console.mjs'
import type { Asking } from './settled.ts'

/** A PostgreSQL of its own, as durable as in earnest, to be killed and copied. */
export default class OwnDatabase {
  readonly #ground = findGround()
  readonly #folder = join(this.#ground.directory, `faults-${uuid()}`)
  readonly #password = uuid()
  #cluster: Awaited<ReturnType<typeof startPostgres>> | null = null
  #port = 0

  async open() {
    mkdirSync(this.#folder)
    // As root, PostgreSQL's own account has to pass through.
    chmodSync(this.#folder, 0o711)
    this.#port = await freePort()
    const place = { directory: this.#directory, password: this.#password }
    await createCluster({ ...this.#ground, directory: this.#folder }, place)
    await this.start()
    await createDatabase(this.#cluster!, 'linli')
    await this.console('migration:run', '--force', '--no-schema-generate', '--compact-output')
  }

  get url(): string {
    return this.#cluster!.url('linli')
  }

  async start(directory = this.#directory) {
    this.#cluster = await startPostgres(this.#ground, {
      directory,
      password: this.#password,
      port: this.#port,
      log: join(this.#folder, 'postgres.log'),
      settings: {},
    })
  }

  /** Kill -9 of all of its processes at once, and up again. */
  async killAndStart() {
    const [first] = readFileSync(join(this.#directory, 'postmaster.pid'), 'utf8').split('\n')
    const dead = new Promise((resolve) => this.#cluster!.onDeath(resolve))
    for (const pid of [first, ...childrenOf(first)]) killHard(pid)
    await dead
    await this.start()
  }

  /** Goes on from a copy of its files, as after a restored backup. */
  async goOnFromCopy() {
    await this.#cluster!.stop()
    const copy = `${this.#directory}-copy`
    cpSync(this.#directory, copy, { recursive: true })
    giveTo(this.#ground.account, copy)
    chmodSync(copy, 0o700)
    await this.start(copy)
  }

  console(...words: string[]) {
    return runConsole(words, { ...process.env, DATABASE_URL: this.url })
  }

  readonly ask: Asking = (sql, values) =>
    connect(this.url, async (client: Client) => (await client.query(sql, values)).rows)

  async close() {
    await this.#cluster?.stop()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  get #directory() {
    return join(this.#folder, 'postgres')
  }
}

function childrenOf(parent: string) {
  return readdirSync('/proc').filter((pid) => {
    return /^\d+$/.test(pid) && statOf(pid).split(') ').at(-1)?.split(' ')[1] === parent
  })
}

function statOf(pid: string) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    // It ended while we looked.
    return ''
  }
}

function killHard(pid: string) {
  try {
    process.kill(Number(pid), 'SIGKILL')
  } catch {
    // It ended with its parent.
  }
}

function giveTo(account: { uid?: number; gid?: number }, folder: string) {
  const { gid, uid } = account
  if (uid === undefined || gid === undefined) return
  for (const name of ['', ...readdirSync(folder, { recursive: true })]) {
    chownSync(join(folder, String(name)), uid, gid)
  }
}
