import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import fillStub, { fillNames, type PluginChoices } from '#kernel/plugin_stub'

export class PluginNotWritten extends Error {}

/**
 * Writes a small plugin into `<root>/plugins/<id>` and its line into `<root>/config/plugins.ts`; answers
 * the files. Throws PluginNotWritten, and writes nothing, if there is one already or a name cannot be.
 */
export default async function writePlugin(root: string, choices: PluginChoices) {
  refuseBadNames(choices)
  const folder = join(root, 'plugins', choices.id)
  if (existsSync(folder)) {
    throw new PluginNotWritten(`plugins/${choices.id} 已经存在，请换一个名字 (it exists already)`)
  }
  const files = await filledStubs(root, choices)
  for (const { path, text } of files) await write(join(folder, path), text)
  await list(root, choices.id)
  return files.map(({ path }) => join('plugins', choices.id, path))
}

/** Words with a meaning of their own in addresses, texts and tables. */
const taken = [
  ...[
    'api',
    'app',
    'assets',
    'auth',
    'booking',
    'bookings',
    'card',
    'cockpit',
    'communities',
    'core',
    'desk',
    'development',
  ],
  ...[
    'display',
    'ends',
    'enrolment',
    'enrolments',
    'health',
    'holidays',
    'identity',
    'interface',
    'kernel',
    'me',
  ],
  ...['messages', 'notices', 'notifications', 'persons', 'plugin', 'plugins', 'points', 'provider'],
  ...['register', 'role', 'search', 'services', 'sign', 'territories', 'validator'],
]

function refuseBadNames({ en, id, plural, resource, zh }: PluginChoices) {
  for (const name of [id, resource, plural]) {
    if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name)) {
      throw new PluginNotWritten(
        `“${name}” 不能用：请用小写英文和下划线，例如 lost_things (lower case and underscores)`
      )
    }
  }
  if (taken.includes(id)) {
    throw new PluginNotWritten(`“${id}” 已被平台使用，请换一个名字 (the platform uses this name)`)
  }
  if (resource === plural) {
    throw new PluginNotWritten(
      `单数和复数要不同，请用 --plural 指定 (name the plural with --plural)`
    )
  }
  for (const title of [zh, en]) {
    if (/["'\\{}<>\n]/.test(title) || !title.trim()) {
      throw new PluginNotWritten(`“${title}” 不能作名称 (no quotes, braces or angle brackets)`)
    }
  }
}

async function filledStubs(root: string, choices: PluginChoices) {
  const stubs = join(root, 'app/kernel/stubs/plugin')
  const names = await readdir(stubs, { recursive: true })
  const files: { path: string; text: string }[] = []
  for (const name of names.filter((each) => each.endsWith('.stub')).sort()) {
    const text = fillStub(await readFile(join(stubs, name), 'utf8'), choices)
    if (text === null) continue
    const path = fillNames(name.replace(/\.stub$/, ''), choices)
    files.push({ path, text: await tidy(root, path, text) })
  }
  return files
}

/** Names differ in length, and with them where lines break. */
async function tidy(root: string, path: string, text: string) {
  const filepath = join(root, 'plugins/any', path)
  const rules = await resolveConfig(filepath, { editorconfig: true })
  return format(text, { ...rules, filepath })
}

async function write(path: string, text: string) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

/** The one place in the project that names a plugin. */
async function list(root: string, id: string) {
  const path = join(root, 'config/plugins.ts')
  const text = await readFile(path, 'utf8')
  const line = `  ${id}: () => import('#plugins/${id}/plugin'),\n`
  await writeFile(path, text.replace(/^\} satisfies/m, `${line}} satisfies`))
}
