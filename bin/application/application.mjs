import claim from '../processes/claim.mjs'
import openOwnDatabase from '../postgres/open_own_database.mjs'
import buildApplication from './build_application.mjs'
import ensureSettingsFile from './ensure_settings_file.mjs'
import prepareDatabase from './prepare_database.mjs'
import readSettings from './read_settings.mjs'
import refuseTakenPort from './refuse_taken_port.mjs'
import serve from './serve.mjs'
import tellSignIns from './tell_sign_ins.mjs'

let database = null
let server = null

/** Everything that runs after `npm start`: the database, unless there is a foreign one, and the web server. */
const application = {
  /** `onDeath(error)` is told when a part of it ends by itself. */
  async start({ onDeath }) {
    ensureSettingsFile()
    const settings = readSettings()
    await refuseTakenPort(settings)
    if (!settings.DATABASE_URL) database = await openOwnDatabase()
    tellDatabase(database)
    database?.onDeath(onDeath)
    const environment = {
      ...settings,
      DATABASE_URL: settings.DATABASE_URL ?? database.url('linli'),
    }
    const built = await buildApplication()
    await prepareDatabase({ environment, built, isOurs: database !== null })
    server = await serve(environment)
    server.onDeath(onDeath)
    claim.note({ url: settings.APP_URL })
    tellServer(settings)
  },

  async stop() {
    await server?.stop()
    await database?.stop()
  },
}

export default application

function tellDatabase(own) {
  const where = own ? `PostgreSQL 18 · 127.0.0.1:${own.port}` : 'DATABASE_URL'
  console.log(`✓ 数据库 database  ${where}`)
}

function tellServer(settings) {
  console.log(`✓ 邻里 Linli       ${settings.APP_URL}`)
  tellLeftOut(settings)
  tellSignIns(settings)
  console.log('  日志 log storage/logs/linli.log · 按 Ctrl-C 停止 to stop')
}

function tellLeftOut({ PLUGINS_OFF: leftOut }) {
  if (leftOut === '*') console.log('⚠ 安全模式 safe mode  所有插件都已停用 all plugins are off')
  else if (leftOut) console.log(`⚠ 停用的插件 plugins off  ${leftOut}`)
}
