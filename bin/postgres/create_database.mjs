import connect from './connect.mjs'

/** Creates a database on a running cluster, unless there is one of that name. */
export default async function createDatabase(cluster, name, template = 'template1') {
  await connect(cluster.url('postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database "${name}" template "${template}"`)
  })
}
