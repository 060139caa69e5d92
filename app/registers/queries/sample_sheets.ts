import type { I18n } from '@adonisjs/i18n'
import type { RegisterList } from '#registers/lists/register_list'

/** The two sheets of a sample: one to fill in, all of whose cells are text, and one to read. */
export default function sampleSheets({ columns, register }: RegisterList<unknown>, i18n: I18n) {
  const label = (name: string) => i18n.t(`registers.fields.${name}`)
  const need = (isRequired: boolean) => {
    return i18n.t(isRequired ? 'registers.sample.required' : 'registers.sample.optional')
  }
  const fill = {
    name: i18n.t(`registers.lists.${register}`),
    columns: columns.map(() => ({ width: 20, numFmt: '@' })),
    rows: [columns.map(({ name }) => label(name)), columns.map(({ example }) => example)],
    freezePane: { rows: 1 },
  }
  const read = {
    name: i18n.t('registers.sample.notes'),
    columns: [{ width: 20 }, { width: 10 }, { width: 80 }],
    rows: columns.map(({ isRequired, name }) => [
      label(name),
      need(isRequired),
      i18n.t(`registers.columns.${name}`),
    ]),
  }
  return [fill, read]
}
