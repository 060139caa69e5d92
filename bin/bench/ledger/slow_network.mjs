/** A network in a process of its own: each answer of the database comes a millisecond later. */
import { connect, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const target = new URL(process.argv[2])

const server = createServer({ noDelay: true }, (client) => {
  const database = connect({ port: Number(target.port), host: target.hostname, noDelay: true })
  client.pipe(database)
  let last = Promise.resolve()
  database.on('data', (bytes) => {
    const later = pause(1)
    last = last.then(() => later).then(() => client.write(bytes))
  })
  for (const socket of [client, database]) {
    socket.on('error', () => {})
    socket.on('close', () => {
      client.destroy()
      database.destroy()
    })
  }
})
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.once('disconnect', () => process.exit())
