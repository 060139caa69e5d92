import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import ace from '@adonisjs/core/services/ace'
import { test } from '@japa/runner'
import TerritoriesImport from '#territories/commands/territories_import'
import uniqueNumber from '#tests/factories/unique_number'

async function run(file: string) {
  ace.ui.switchMode('raw')
  const command = await ace.create(TerritoriesImport, [file])
  await command.exec()
  const lines = command.logger.getLogs().map((log) => log.message)
  return { command, lines, output: lines.join('\n') }
}

async function fileWith(lines: string[]) {
  const path = join(tmpdir(), `territories-${uniqueNumber()}.csv`)
  await writeFile(path, ['code,level,name,parent_code', ...lines].join('\n'))
  return path
}

test.group('node ace territories:import', (group) => {
  group.each.teardown(() => ace.ui.switchMode('normal'))

  test('says how many are new, changed and unchanged', async ({ assert }) => {
    const file = await fileWith([`t${uniqueNumber()},city,云城市,`])

    const first = await run(file)
    const second = await run(file)

    first.command.assertSucceeded()
    assert.include(first.output, '新增 1 个，更新 0 个，未变 0 个')
    assert.include(second.output, '0 new, 0 changed, 1 unchanged')
  })

  test('names the first twenty faults and counts the rest', async ({ assert }) => {
    const file = await fileWith(Array.from({ length: 25 }, () => `t${uniqueNumber()},city,,`))

    const { command, lines, output } = await run(file)

    command.assertFailed()
    assert.lengthOf(
      lines.filter((line) => line.includes('名称是空的')),
      20
    )
    assert.include(output, '第 2 行：名称是空的')
    assert.include(output, '共 25 处问题，以上是前 20 处')
  })

  test('says that there is no such file', async ({ assert }) => {
    const { command, output } = await run('/nowhere/territories.csv')

    command.assertFailed()
    assert.include(output, '没有这个文件')
  })

  test('says that a folder is not a file', async ({ assert }) => {
    const { command, output } = await run(tmpdir())

    command.assertFailed()
    assert.include(output, '这是一个文件夹')
  })
})
