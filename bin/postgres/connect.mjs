import pg from 'pg'

/** Does something over one connection and closes it. */
export default async function connect(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  // A server that goes away while we are idle is told of here; the next query says it better.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
