import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import sweepFiles from '#files/chores/sweep_files'
import uploadName, { isUploadName } from '#files/upload_name'
import Visitor from '#tests/factories/visitor'

const signal = new AbortController().signal
const HOURS = 60 * 60 * 1000

/** What lies in the system's folder as it came to us, of anybody. */
async function passing() {
  const names = (await readdir(tmpdir())).filter(isUploadName)
  return Promise.all(names.map((name) => readFile(join(tmpdir(), name), 'latin1').catch(() => '')))
}

async function left(hoursAgo: number) {
  const name = uploadName()
  const then = new Date(Date.now() - hoursAgo * HOURS)
  await writeFile(join(tmpdir(), name), 'half a picture')
  await utimes(join(tmpdir(), name), then, then)
  return name
}

test.group('What is sent to us', () => {
  test('is gone from the folder it came through, whoever sent it and wherever ({field})')
    .with(
      ['/me/verification/pictures', '/nowhere'].flatMap((path) =>
        ['picture', 'pictures[front]'].map((field) => ({ path, field }))
      )
    )
    .run(async ({ assert, client }, { field, path }) => {
      const bytes = Buffer.from(`not a picture ${crypto.randomUUID()}`)
      await new Visitor(client).upload(path, {}, { name: 'a.jpg', bytes, field })
      assert.notInclude(await passing(), bytes.toString())
    })

  test('to a process that died meanwhile is swept after an hour', async ({ assert }) => {
    const [old, fresh] = [await left(2), await left(0)]

    await sweepFiles({ signal })

    const names = await readdir(tmpdir())
    assert.notInclude(names, old)
    assert.include(names, fresh)
  })
})
