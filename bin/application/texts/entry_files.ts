import { globSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The source of whatever brings texts of its own, by what it is called: `pages/mall/goods/index`,
 * `cards/mall/goods`, and the layout of those who work here, whose words no resident needs.
 */
export default function entryFiles(
  checkout: string,
  folders: Record<string, string>
): Record<string, string> {
  const entries = Object.entries(folders).flatMap(([id, folder]) => [
    ...entriesIn(join(checkout, folder, 'pages'), `pages/${id}/`),
    ...entriesIn(join(checkout, folder, 'components/cards'), `cards/${id}/`),
  ])
  return {
    'layouts/work': join(checkout, 'resources/layouts/work_layout.svelte'),
    ...Object.fromEntries([...entriesIn(join(checkout, 'resources/pages'), 'pages/'), ...entries]),
  }
}

function entriesIn(folder: string, kind: string) {
  const files = globSync('**/*.svelte', { cwd: folder })
  return files.map((file) => [
    kind + file.replaceAll('\\', '/').replace('.svelte', ''),
    join(folder, file),
  ])
}
