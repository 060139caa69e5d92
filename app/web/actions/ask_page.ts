import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import server from '@adonisjs/core/services/server'
import faults, { type Fault } from '#kernel/faults'
import patience from '#kernel/patience'
import temporaryCookies, { type Viewer } from '#web/actions/temporary_cookies'

/** What a page answered, and what plugins failed to contribute to it. */
export type PageAnswer = { status: number; location: string | null; text: string; faults: Fault[] }

/** Asks this process for one page as somebody in particular would see it. No fault is counted for it. */
export default async function askPage(path: string, viewer: Viewer): Promise<PageAnswer> {
  const seen = faults.watch()
  // Whoever asks wants to see what fails, not what is slow to be loaded for the first time.
  patience.milliseconds = 10_000
  await server.boot()
  const listening = createServer((request, response) => server.handle(request, response))
  await once(listening.listen(0, '127.0.0.1'), 'listening')
  // A server that listens on a port has an address of this kind.
  const { port } = listening.address() as AddressInfo
  const cookies = await temporaryCookies(viewer)
  try {
    const headers = { cookie: cookies.text, connection: 'close' }
    const url = new URL(path, `http://127.0.0.1:${port}`)
    const answer = await fetch(url, { headers, redirect: 'manual' })
    const { headers: told, status } = answer
    return { status, location: told.get('location'), text: await answer.text(), faults: seen }
  } finally {
    await cookies.forget()
    listening.close()
  }
}
