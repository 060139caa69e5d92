/**
 * Brings `ROWS` people to the database that the environment names, as `KIND` of file; ends with one line of
 * JSON. With `PLAIN` it writes as many rows plainly before and afterwards, to compare; with `UNDO`
 * the list is taken out again.
 */
import 'reflect-metadata'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pipeline } from 'node:stream/promises'
import ignitor from '../../ignitor.ts'

const ROWS = Number(process.env.ROWS)
const KIND = process.env.KIND === 'csv' ? 'csv' : 'xlsx'

const app = ignitor().createApp('console')
await app.init()
await app.boot()
await app.start(() => {})

const { default: madeUpIdentityNumber } = await import('#database/demo/made_up_identity_number')
const { default: transaction } = await import('#core/transaction')
const { default: bringList } = await import('#registers/actions/bring_list')
const { applyImport, undoImport } = await import('#registers/actions/decide_import')
const { default: workOnImport } = await import('#registers/actions/work_on_import')
const { default: registerLists } = await import('#registers/lists/register_lists')
const { default: countOutcomes } = await import('#registers/queries/count_outcomes')
const { default: writeSheet } = await import('#sheets/write_sheet')
const { default: writePlainly } = await import('./write_plainly.ts')
const { createBuilding, createRegister } = await import('#tests/factories/registers')

const { by, community } = await createRegister()
const building = await createBuilding(community, by)
await fillBuilding()
const path = join(tmpdir(), `linli-bench-${process.pid}.${KIND}`)
const head = [
  '姓名',
  '身份证号码',
  '联系电话',
  '楼栋',
  '门牌',
  '户号',
  '与户主关系',
  '民族',
  '入住日期',
]
await pipeline(writeSheet({ title: '居民', head, rows: people() }, KIND), createWriteStream(path))

const before = await plainSeconds()
let most = 0
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50)
const brought = { id: crypto.randomUUID(), path, name: `residents.${KIND}`, by }
const readSeconds = await seconds(() => bringList(registerLists.persons, community, brought))
const checkSeconds = await seconds(() => workOnImport(brought.id))
await applyImport(await importCalled(brought.id))
const applySeconds = await seconds(() => workOnImport(brought.id))
clearInterval(watch)
await rm(path)
const afterwards = await plainSeconds()

const { taken } = await countOutcomes(brought.id)
const undoSeconds = process.env.UNDO ? await takeOut() : null
if (taken !== ROWS) throw new Error(`${taken} of ${ROWS} were taken`)
const figures = {
  rows: ROWS,
  seconds: round(readSeconds + checkSeconds + applySeconds),
  readSeconds,
  checkSeconds,
  applySeconds,
  undoSeconds,
  megabytes: Math.round(most / 1024 / 1024),
  plainSeconds: before === null ? null : round((before + afterwards!) / 2),
}
console.log(JSON.stringify(figures))
await app.terminate()

async function takeOut() {
  await undoImport(await importCalled(brought.id))
  const needed = await seconds(() => workOnImport(brought.id))
  const { undone } = await countOutcomes(brought.id)
  if (undone !== ROWS) throw new Error(`${undone} of ${ROWS} were undone`)
  return needed
}

/** Before and after: what else runs on the machine may change meanwhile. */
async function plainSeconds() {
  return process.env.PLAIN ? seconds(() => writePlainly(ROWS)) : null
}

/** Behind each door lives a family of four. */
async function fillBuilding() {
  const context = { territory: community, importId: crypto.randomUUID(), byId: by.id }
  const place = { estate: building.estate, number: building.number, address: building.address }
  for (let first = 0; first < ROWS / 4; first += 1000) {
    const doors = Array.from({ length: 1000 }, (_, index) => String(first + index).padStart(6, '0'))
    const rows = doors.map((door) => ({ ...place, door: `1-${door}` }))
    await transaction((client) => registerLists.houses.write(rows, { ...context, client }))
  }
}

/** Four people to a household, a household to a house. */
function* people() {
  const region = String(Math.floor(Math.random() * 9000) + 1000)
  for (let index = 0; index < ROWS; index++) {
    const year = 1930 + (Math.floor(index / 500) % 90)
    const month = String((Math.floor(index / 45_000) % 12) + 1).padStart(2, '0')
    const birthDate = `${year}-${month}-17`
    const bearer = { region: `62${region}`, birthDate, sex: 'female', turn: index % 500 } as const
    const phone = `139${String(index).padStart(8, '0')}`
    const household = String(Math.floor(index / 4)).padStart(6, '0')
    const home = [building.label, `1-${household}`, household]
    const relation = index % 4 === 0 ? '户主' : ''
    const number = madeUpIdentityNumber(bearer)
    yield ['王秀英', number, phone, ...home, relation, '汉族', '2019-05-01']
  }
}

async function importCalled(id: string) {
  const { default: RegisterImport } = await import('#registers/models/register_import')
  return RegisterImport.findOrFail(id)
}

async function seconds(act: () => Promise<unknown>) {
  const began = performance.now()
  await act()
  return round((performance.now() - began) / 1000)
}

function round(value: number) {
  return Math.round(value * 10) / 10
}
