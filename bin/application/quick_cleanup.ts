import type { Plugin } from 'vite'

/** What stands there, and what takes its place. */
const edits = [
  ['(this.#on_destroy ??= []).push(fn);', '$& this.global.cleansUp = true;'],
  ['renderer.#run_on_destroy(failed);', 'if (renderer.global.cleansUp) $&'],
] as const

/**
 * After a page was drawn on the server, Svelte asks each of its parts what is to be done at the end (`onDestroy`), by
 * generators that lead through all the parts around it: an eighth of what drawing a home page takes, for nothing.
 * Here it asks only where a part has said that there is something (docs/decisions/0069).
 */
export default function quickCleanup(): Plugin {
  return {
    name: 'linli-quick-cleanup',
    transform: {
      filter: { id: /svelte\/src\/internal\/server\/renderer\.js$/ },
      handler: (code) => ({ code: edits.reduce(edited, code), map: null }),
    },
  }
}

function edited(code: string, [standing, other]: (typeof edits)[number]) {
  if (!code.includes(standing)) throw new Error(`Svelte has no more "${standing}"`)
  return code.replaceAll(standing, other)
}
