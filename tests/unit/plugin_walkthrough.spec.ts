import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import writePlugin from '#kernel/actions/write_plugin'

const guide = 'docs/plugins.md'

/** As the guide has it written. */
const choices = {
  id: 'lost_things',
  resource: 'lost_thing',
  plural: 'lost_things',
  zh: '失物招领',
  en: 'Lost and found',
  isModerated: false,
  hasSignUp: false,
  hasBooking: false,
}

test.group('The half hour in docs/plugins.md', (group) => {
  let root: string

  group.setup(async () => {
    root = await mkdtemp(join(tmpdir(), 'linli-guide-'))
    for (const path of ['app/kernel/stubs', 'config/plugins.ts', '.prettierrc.json']) {
      await cp(app.makePath(path), join(root, path), { recursive: true })
    }
    await writePlugin(root, choices)
    return () => rm(root, { recursive: true })
  })

  test('whatever it changes, the generator has written', async ({ assert }) => {
    const faults: string[] = []
    for (const { file, line } of await linesToFind()) {
      const text = await readFile(join(root, file), 'utf8')
      const lines = text.split('\n').map((each) => each.trim())
      if (lines.includes(line)) continue
      faults.push(`${guide}: ${file} as make:plugin writes it has no line "${line}"; correct it`)
    }
    assert.deepEqual(faults, [])
  })
})

type ExpectedLine = { file: string; line: string }

/** The lines that the diffs take away, and those they stand beside. */
async function linesToFind(): Promise<ExpectedLine[]> {
  const text = await readFile(app.makePath(guide), 'utf8')
  const diffs = [...text.matchAll(/^```diff\n(.*?)^```$/gms)].map(([, diff]) => diff)
  return diffs.flatMap((diff) => diff.split(/^ \/\/ (?=plugins\/)/m).slice(1)).flatMap(linesOf)
}

function linesOf(change: string): ExpectedLine[] {
  const [file, ...lines] = change.split('\n')
  return lines
    .filter((line) => /^[ -]./.test(line) && line.trim() !== '…')
    .map((line) => ({ file, line: line.slice(1).trim() }))
}
