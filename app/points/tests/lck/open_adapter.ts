import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import env from '#start/env'

/** The adapter in a process of its own, on a scratch database that goes away with it. */
export default async function openAdapter() {
  const database = `linli_scratch_${uuid().replaceAll('-', '')}`
  await db.rawQuery(`create database ${database} template template_linli`)
  const child = startAdapter(urlOf(database))
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  return {
    address: String(line).trim(),
    async close() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      await db.rawQuery(`drop database ${database} with (force)`)
    },
  }
}

/** What the adapter says where it refuses to start. */
export async function refusalOn(url: string, environment: NodeJS.ProcessEnv = {}) {
  const child = startAdapter(url, environment)
  const [words] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { words, exitCode: child.exitCode }
}

export function urlOf(database: string) {
  const url = new URL(env.get('DATABASE_URL'))
  url.pathname = `/${database}`
  return url.href
}

function startAdapter(url: string, environment: NodeJS.ProcessEnv = {}) {
  const script = 'app/points/tests/lck/run_adapter.ts'
  return spawn(process.execPath, ['--import=@poppinss/ts-exec', script], {
    cwd: app.makePath(),
    env: { ...process.env, DATABASE_URL: url, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
