import { spawn } from 'node:child_process'
import { once } from 'node:events'
import app from '@adonisjs/core/services/app'

type Posting = { mark: string; debit: number; credit: number; url: string }

/** A process that posts on a database, and what it has been told was posted. */
export default function startPoster({ credit, debit, mark, url }: Posting) {
  const acknowledged: number[] = []
  const script = 'app/points/tests/faults/poster.ts'
  const words = ['--import=@poppinss/ts-exec', script, mark, String(debit), String(credit)]
  const child = spawn(process.execPath, words, {
    cwd: app.makePath(),
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  process.once('exit', () => child.kill('SIGKILL'))
  let heard = () => {}
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    acknowledged.push(...lines.map(Number))
    heard()
  })
  return {
    acknowledged,
    /** Until so many more have been acknowledged. */
    async acknowledges(more: number) {
      const wanted = acknowledged.length + more
      while (acknowledged.length < wanted) await new Promise<void>((resolve) => (heard = resolve))
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
