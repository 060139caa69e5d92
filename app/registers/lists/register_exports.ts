import type { I18n } from '@adonisjs/i18n'
import housesExport from '#registers/lists/houses_export'
import householdsExport from '#registers/lists/households_export'
import organisationsExport from '#registers/lists/organisations_export'
import personsExport from '#registers/lists/persons_export'
import type { Cell } from '#sheets/write_sheet'
import type Territory from '#territories/models/territory'

type Asked = Record<string, string>

/** A register as a sheet: its columns (texts `registers.fields.<column>`), and its rows some at a time. */
export type RegisterExport = {
  columns: readonly string[]
  count: (territory: Territory, asked: Asked) => Promise<number>
  rows: (
    territory: Territory,
    options: { asked: Asked; isUnmasked: boolean; i18n: I18n }
  ) => AsyncGenerator<Cell[]>
}

const registerExports = {
  persons: personsExport,
  households: householdsExport,
  houses: housesExport,
  organisations: organisationsExport,
} satisfies Record<string, RegisterExport>

export default registerExports

/** Which register was asked for; people where nothing sensible was. */
export function exportIn({ register }: Record<string, unknown>) {
  const names = Object.keys(registerExports) as (keyof typeof registerExports)[]
  return names.find((name) => name === register) ?? 'persons'
}
