import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import importTerritories from '#territories/actions/import_territories'
import Territory from '#territories/models/territory'
import { city, header, stored, uniquePrefix, written } from './city_file.ts'

test.group('Importing territories', () => {
  test('a city is imported with its tree', async ({ assert }) => {
    const prefix = uniquePrefix()

    const result = await importTerritories(written(prefix, [header, ...city]))

    assert.deepEqual(result, { created: 5, changed: 0, unchanged: 0 })
    const grid = await Territory.findByOrFail('code', `${prefix}11111`)
    const labels = ['1', '11', '111', '1111', '11111'].map((code) => prefix + code)
    assert.equal(grid.path, labels.join('.'))
    assert.equal(grid.name, '第一网格')
    const community = await Territory.findByOrFail('code', `${prefix}1111`)
    assert.equal(grid.parentId, community.id)
  })

  test('children may stand before their parents, columns in any order', async ({ assert }) => {
    const prefix = uniquePrefix()
    const upsideDown = city
      .toReversed()
      .map((line) => line.split(',').toReversed().join(',') + ',备注')

    await importTerritories(written(prefix, ['parent_code,name,level,code,remark', ...upsideDown]))

    const territories = await stored(prefix)
    assert.deepEqual(
      territories.map((territory) => territory.level),
      ['city', 'county', 'street', 'community', 'grid']
    )
  })

  test('a file from Excel is understood: byte order mark, CRLF, quotes, empty lines', async ({
    assert,
  }) => {
    const prefix = uniquePrefix()
    const lines = ['\uFEFF' + header, '"A1","city","云城市, 新区",""', '', 'A11,county,东区,A1', '']

    const result = await importTerritories(written(prefix, lines, '\r\n'))

    assert.equal(result.created, 2)
    const first = await Territory.findByOrFail('code', `${prefix}1`)
    assert.equal(first.name, '云城市, 新区')
  })

  test('the same file again changes nothing', async ({ assert }) => {
    const prefix = uniquePrefix()
    const file = written(prefix, [header, ...city])
    await importTerritories(file)
    const before = await stored(prefix)

    const result = await importTerritories(file)

    assert.deepEqual(result, { created: 0, changed: 0, unchanged: 5 })
    const after = await stored(prefix)
    assert.deepEqual(
      after.map((territory) => territory.$attributes),
      before.map((territory) => territory.$attributes)
    )
  })

  test('a new name is taken over, what the file does not mention stays', async ({ assert }) => {
    const prefix = uniquePrefix()
    await importTerritories(written(prefix, [header, ...city]))

    const result = await importTerritories(
      written(prefix, [header, 'A1111,community,杨树社区,A111', 'A11112,grid,第二网格,A1111'])
    )

    assert.deepEqual(result, { created: 1, changed: 1, unchanged: 0 })
    const territories = await stored(prefix)
    assert.deepEqual(
      territories.map((territory) => territory.name),
      ['云城市', '东区', '河街道', '杨树社区', '第一网格', '第二网格']
    )
  })

  test('two imports at once bring everything in once', async ({ assert }) => {
    const prefix = uniquePrefix()
    const file = written(prefix, [header, ...city])

    const results = await Promise.all([1, 2, 3].map(() => importTerritories(file)))

    const created = results.map((result) => result.created)
    assert.sameMembers(created, [5, 0, 0])
    assert.lengthOf(await stored(prefix), 5)
  })

  test('the 1,354 territories of Wuwei are imported, and again without a change', async ({
    assert,
  }) => {
    const prefix = uniquePrefix()
    const wuwei = await readFile(app.makePath('database/data/territories-wuwei.csv'), 'utf8')
    // Codes of its own: the real ones may be there already.
    const file = Buffer.from(wuwei.replaceAll(/\d+/g, `${prefix}$&`))

    assert.deepEqual(await importTerritories(file), { created: 1354, changed: 0, unchanged: 0 })
    assert.deepEqual(await importTerritories(file), { created: 0, changed: 0, unchanged: 1354 })
    const community = await Territory.findByOrFail('code', `${prefix}620602001001`)
    const labels = ['62', '6206', '620602', '620602001', '620602001001']
    assert.equal(community.path, labels.map((label) => prefix + label).join('.'))
  })
})
