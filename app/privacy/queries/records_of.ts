import type { I18n } from '@adonisjs/i18n'
import type Person from '#identity/models/person'
import exportPersonalData from '#kernel/actions/export_personal_data'
import { holdings } from '#privacy/dictionary'
import { labelOf, wordsOf } from '#privacy/held_words'
import idsOf from '#privacy/queries/ids_of'
import rowsOf from '#privacy/queries/rows_of'

/** What is held of one kind, as a person reads it and as it is. */
export type HeldRecords = {
  /** The domain or plugin that holds it. */
  owner: string
  kind: string
  title: string
  records: { label: string; value: string }[][]
  raw: Record<string, unknown>[]
}

/** All that is held about a person, in the core and in every plugin; kinds of which there is nothing are left out. */
export default async function recordsOf(person: Person, i18n: I18n): Promise<HeldRecords[]> {
  const ofCore = await recordsOfCore(person, i18n)
  const ofPlugins = await recordsOfPlugins(person, i18n)
  return [...ofCore, ...ofPlugins].filter(({ raw }) => raw.length > 0)
}

async function recordsOfCore(person: Person, i18n: I18n) {
  const people = await idsOf(person.id)
  const found: HeldRecords[] = []
  for (const holding of holdings()) {
    if (holding.erasing.outcome === 'by_plugins') continue
    const title = i18n.t(`privacy.kinds.${holding.domain}.${holding.kind}`)
    const rows = await rowsOf(holding, people)
    found.push(told({ owner: holding.domain, kind: holding.kind, title, rows }, i18n))
  }
  return found
}

async function recordsOfPlugins(person: Person, i18n: I18n) {
  const copies = await exportPersonalData(person)
  return copies.flatMap(({ pluginId, records }) =>
    Object.entries(records).map(([kind, rows]) => {
      const title = i18n.t(`${pluginId}.personal_data.${kind}`)
      return told({ owner: pluginId, kind, title, rows }, i18n)
    })
  )
}

type Rows = { owner: string; kind: string; title: string; rows: Record<string, unknown>[] }

function told({ kind, owner, rows, title }: Rows, i18n: I18n): HeldRecords {
  const records = rows.map((row) =>
    Object.entries(row).flatMap(([field, value]) => {
      const words = wordsOf(value, i18n)
      return words === null ? [] : [{ label: labelOf(owner, field, i18n), value: words }]
    })
  )
  return { owner, kind, title, records, raw: rows }
}
