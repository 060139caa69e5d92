import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { locales } from '#config/i18n'
import { installedPluginIds } from '#config/plugins'
import { keyOfPurpose, purposeNames } from '#privacy/consent_purposes'
import dictionary, { aboutNobody, holdings, whoseRows } from '#privacy/dictionary'
import rowsOf from '#privacy/queries/rows_of'

type Column = { table_name: string; column_name: string }

const named = ({ column_name, table_name }: Column) => `${table_name}.${column_name}`
const isOfCore = ({ table_name }: Column) =>
  !installedPluginIds.some((id) => table_name.startsWith(`${id}_`))

/** Columns of the core that lead to a person or an account, by the database's own catalogue. */
async function columnsLeadingToPeople() {
  const { rows } = await db.rawQuery(
    `select conrelid::regclass::text as table_name, attname as column_name
     from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any(conkey)
     where contype = 'f' and confrelid in ('persons'::regclass, 'accounts'::regclass)`
  )
  return (rows as Column[]).filter(isOfCore).map(named)
}

async function sealedColumns() {
  const rows: Column[] = await db
    .from('information_schema.columns')
    .where('table_schema', 'public')
    .whereLike('column_name', '%\\_sealed')
    .select('table_name', 'column_name')
  return rows.filter(isOfCore).map(named)
}

function declaredColumns() {
  const held = holdings().flatMap(({ about, table }) => about.map((column) => `${table}.${column}`))
  const deeds = dictionary.flatMap((domain) =>
    Object.entries(domain.deeds).flatMap(([table, columns]) =>
      columns.map((column) => `${table}.${column}`)
    )
  )
  return [...held, ...deeds]
}

test.group('The data dictionary', () => {
  test('names every column that leads to a person, and none that does not', async ({ assert }) => {
    const columns = await columnsLeadingToPeople()
    const known = declaredColumns()

    assert.isAbove(columns.length, 30)
    assert.isEmpty(
      columns.filter((column) => !known.includes(column)),
      'say in personal_data.ts of the domain what is held, why, and how it is erased'
    )
    assert.isEmpty(known.filter((column) => !columns.includes(column) && column !== 'persons.id'))
  })

  test('names every sealed column', async ({ assert }) => {
    const known = holdings().flatMap(({ fields, leftOut = [], table }) => [
      ...leftOut.map((column) => `${table}.${column}`),
      ...Object.values(fields).flatMap((source) =>
        typeof source === 'object' && 'sealed' in source ? [`${table}.${source.sealed}`] : []
      ),
    ])
    assert.sameMembers(await sealedColumns(), [...known, ...aboutNobody])
  })

  test('can be read as it says', async ({ assert }) => {
    const nobody = ['00000000-0000-4000-8000-000000000000']
    for (const holding of holdings()) {
      assert.deepEqual(await rowsOf(holding, nobody), [], whoseRows(holding))
    }
  })

  test('has words for everything in every language', ({ assert }) => {
    const keys = holdings().flatMap(
      ({ basis, domain, erasing, fields, kind, purpose, receiver }) => [
        `privacy.kinds.${domain}.${kind}`,
        `privacy.purposes.${purpose}`,
        `privacy.bases.${basis}`,
        ...Object.keys(fields).map((field) => `privacy.fields.${field}`),
        ...(erasing.outcome === 'retained' ? [`privacy.retained.${erasing.basis}`] : []),
        ...(receiver ? [`privacy.receivers.${receiver}.name`] : []),
      ]
    )
    const ofPurposes = purposeNames.flatMap((purpose) =>
      ['title', 'what', 'text', 'effect'].map((part) => `${keyOfPurpose(purpose)}.${part}`)
    )
    for (const locale of locales) {
      const i18n = i18nManager.locale(locale)
      assert.isEmpty([...keys, ...ofPurposes].filter((key) => !i18n.hasMessage(key)))
    }
  })
})
