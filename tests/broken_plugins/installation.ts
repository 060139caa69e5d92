import { mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { locales } from '#config/i18n'
import permissions from '#identity/permissions'
import catalogue from '#kernel/catalogue'
import type { BrokenPlugin } from '#tests/broken_plugins/broken_plugins'
import { keysOf } from '#tests/conformance/checks/texts'

/** Makes the table of a broken plugin and puts it into the catalogue; answers how to take it out again. */
export default async function install({ plugin }: BrokenPlugin) {
  const table = `${plugin.id}_notes`
  await db.rawQuery(
    `create table ${table} (
       id uuid primary key,
       territory_id uuid not null references territories (id),
       person_id uuid references persons (id),
       title text not null
     )`
  )
  permissions.grant(`${plugin.id}.manage`, ['community_staff'])
  catalogue.plugins.push(plugin)
  return async () => {
    catalogue.plugins = catalogue.plugins.filter((each) => each !== plugin)
    await db.rawQuery(`drop table ${table}`)
  }
}

/** A folder with the files of a broken plugin: its texts, and those in which its fault is. */
export async function folderOf({ files, plugin, withoutText }: BrokenPlugin) {
  const folder = await mkdtemp(join(tmpdir(), 'linli-broken-'))
  for (const file of files ? await readdir(app.makePath(files)) : []) {
    await symlink(app.makePath(files!, file), join(folder, file))
  }
  for (const locale of locales) {
    const left = locale === 'en' ? withoutText : undefined
    const keys = keysOf(plugin).filter((key) => key !== left)
    const texts = Object.fromEntries(keys.map((key) => [key, 'Words']))
    await mkdir(join(folder, 'lang', locale), { recursive: true })
    await writeFile(join(folder, 'lang', locale, `${plugin.id}.json`), JSON.stringify(texts))
  }
  return folder
}
