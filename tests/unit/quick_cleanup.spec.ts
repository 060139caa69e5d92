import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { build } from 'vite'
import quickCleanup from '../../bin/application/quick_cleanup.ts'

/** Three parts within each other, of which the innermost has something to do at its end. */
const source = `
  import { onDestroy } from 'svelte'
  import { render } from 'svelte/server'
  export default function draw(atEnd) {
    const innermost = ($$renderer) => $$renderer.component(() => { if (atEnd) onDestroy(atEnd) })
    const middle = ($$renderer) => $$renderer.component(innermost)
    return render(($$renderer) => $$renderer.component(middle)).body
  }`

test.group('What a part of a page does at its end', () => {
  test('is done on the server, also where most parts do nothing', async ({ assert, cleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), 'linli-cleanup-'))
    cleanup(() => rm(folder, { recursive: true }))
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [
        quickCleanup(),
        {
          name: 'source',
          resolveId: (id) => (id === 'virtual:draw' ? id : null),
          load: (id) => (id === 'virtual:draw' ? source : null),
        },
      ],
      ssr: { noExternal: true },
      build: { ssr: true, outDir: folder, rolldownOptions: { input: { draw: 'virtual:draw' } } },
    })
    const built = join(folder, 'draw.js')
    const { default: draw } = await import(built)

    let ends = 0
    draw(() => ends++)
    draw(null)
    draw(() => ends++)

    assert.equal(ends, 2)
    // Svelte has not moved away what is edited.
    assert.include(await readFile(built, 'utf8'), 'cleansUp')
  })
})
