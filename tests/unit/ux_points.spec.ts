import { existsSync, readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'

const POINTS = 40

test.group('The points of the interface', () => {
  test('are all there, each with tests that exist or with what is missing', ({ assert }) => {
    const rows = readFileSync(app.makePath('docs/ux_points.md'), 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter(([, number]) => /^\d+$/.test(number ?? ''))

    assert.deepEqual(
      rows.map(([, number]) => Number(number)),
      Array.from({ length: POINTS }, (_, index) => index + 1)
    )
    for (const [, number, , tests, missing] of rows) {
      const names = tests.split('<br>').filter((each) => each !== '—')
      assert.isTrue(names.length > 0 || missing !== '', `point ${number}`)
      for (const each of names) assert.isTrue(exists(each), each)
    }
  })
})

/** A test is named as `file`: its title. */
function exists(named: string) {
  const [, file, title] = named.match(/^`([^`]+)`: (.+)$/) ?? []
  const path = app.makePath(file ?? '')
  return existsSync(path) && readFileSync(path, 'utf8').includes(title)
}
