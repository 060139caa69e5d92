import { createReadStream } from 'node:fs'
import { connect } from 'node:net'
import { virusScanner, type VirusScanner } from '#config/files'
import { ScannerAway, VirusFound } from '#files/errors'

/**
 * Asks clamd about a file, where one is configured, by its command INSTREAM: pieces with their length
 * in four bytes before each, and an empty one at the end. What could not be looked through is not kept.
 */
export default async function refuseVirus(path: string, scanner = virusScanner) {
  if (!scanner) return
  const answer = await verdict(path, scanner)
  if (answer.endsWith('FOUND')) throw new VirusFound()
  if (!answer.endsWith('OK')) throw new ScannerAway()
}

async function verdict(path: string, { host, patience, port }: VirusScanner) {
  const socket = connect({ host, port })
  socket.setTimeout(patience, () => socket.destroy(new Error('clamd did not answer in time')))
  const answered = textFrom(socket)
  try {
    socket.write('zINSTREAM\0')
    for await (const piece of createReadStream(path)) {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(piece.length)
      socket.write(length)
      socket.write(piece)
    }
    socket.write(Buffer.alloc(4))
    return await answered
  } catch {
    throw new ScannerAway()
  } finally {
    socket.destroy()
  }
}

function textFrom(socket: ReturnType<typeof connect>) {
  const { promise, reject, resolve } = Promise.withResolvers<string>()
  let text = ''
  socket.setEncoding('utf8').on('data', (part) => (text += part))
  socket.on('end', () => resolve(text.replace(/\0/g, '').trim()))
  socket.on('error', reject)
  // Whoever waits for it hears of it; nobody may be waiting yet.
  promise.catch(() => {})
  return promise
}
