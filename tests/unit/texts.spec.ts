import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import IntlMessageFormat from 'intl-messageformat'
import { locales } from '#config/i18n'
import pluginFolders from '#config/plugin_folders'

type Texts = Record<string, string>

const folders = ['resources', ...Object.values(pluginFolders)]

test.group('Texts', () => {
  for (const folder of folders) {
    test(`${folder}: every language has the same keys`, async ({ assert }) => {
      const [first, ...others] = await Promise.all(locales.map((locale) => textsOf(folder, locale)))
      for (const other of others) assert.sameMembers(Object.keys(other), Object.keys(first))
    })

    test(`${folder}: every text is well-formed and takes the same values`, async ({ assert }) => {
      const all = await Promise.all(locales.map((locale) => textsOf(folder, locale)))
      for (const key of Object.keys(all[0])) {
        const placeholders = all.map((texts, index) => valuesIn(texts[key], locales[index]))
        assert.deepEqual(placeholders[1], placeholders[0], key)
      }
    })
  }

  test('every key that the code names has a text', async ({ assert }) => {
    const all = await Promise.all(folders.map((folder) => textsOf(folder, 'zh-CN')))
    const known = new Set(all.flatMap((texts) => Object.keys(texts)))
    const named = await namedKeys()
    assert.isNotEmpty(named)
    assert.deepEqual(
      named.filter((key) => !known.has(key)),
      []
    )
  })
})

async function textsOf(folder: string, locale: string): Promise<Texts> {
  const directory = app.makePath(folder, 'lang', locale)
  const files = (await readdir(directory)).filter((file) => file.endsWith('.json'))
  const texts: Texts = {}
  for (const file of files) {
    const entries = JSON.parse(await readFile(join(directory, file), 'utf-8'))
    Object.assign(texts, flatten(entries, `${file.replace('.json', '')}.`))
  }
  return texts
}

function flatten(entries: Record<string, unknown>, prefix: string): Texts {
  return Object.entries(entries).reduce<Texts>((flat, [key, value]) => {
    if (typeof value === 'string') flat[prefix + key] = value
    else Object.assign(flat, flatten(value as Record<string, unknown>, `${prefix}${key}.`))
    return flat
  }, {})
}

function valuesIn(text: string, locale: string) {
  const names = new Set<string>()
  collectNames(new IntlMessageFormat(text, locale).getAst(), names)
  return [...names].sort()
}

function collectNames(elements: object[], names: Set<string>) {
  for (const element of elements as { type: number; value?: string; options?: object }[]) {
    // 0 is literal text, 7 the number sign within a plural.
    if (element.type !== 0 && element.type !== 7 && element.value) names.add(element.value)
    for (const option of Object.values(element.options ?? {})) collectNames(option.value, names)
  }
}

/** Keys written out in pages and server code: `t('…')`. Keys put together at run time are not seen. */
async function namedKeys() {
  const roots = ['app', ...folders]
  const files = (await Promise.all(roots.map((root) => filesBelow(app.makePath(root))))).flat()
  const codes = await Promise.all(files.map((file) => readFile(file, 'utf-8')))
  const keys = codes.flatMap((code) =>
    [...code.matchAll(/\bt\(\s*'([\w-]+(?:\.[\w-]+)+)'/g)].map((match) => match[1])
  )
  return [...new Set(keys)].sort()
}

async function filesBelow(root: string) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.(js|ts|svelte)$/.test(entry.name))
    .filter((entry) => !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}
