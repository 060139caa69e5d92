/** What a new plugin is called: its id, one of its records and several, and its name for people. */
export type PluginNames = {
  /** Lower case with underscores, such as `lost_things`; also the folder. */
  id: string
  resource: string
  plural: string
  zh: string
  en: string
}

export type PluginChoices = PluginNames & {
  isModerated: boolean
  hasSignUp: boolean
  hasBooking: boolean
}

/**
 * Fills a stub in: `_note_` becomes the record's name, `_Note_` the same as a class, `_noteVar_` as a
 * variable, `_notes_` several of them, `_id_` and `_Id_` the plugin, `_zh_` and `_en_` its names for
 * people. Lines between `[[if moderated]]`, `[[if signUp]]` or `[[if booking]]`, `[[else]]` and `[[end]]` come or
 * go; of several, as in `[[if signUp booking]]`, one is enough. Answers null for a file that begins with
 * `[[only moderated]]` and so on where that is not so.
 */
export default function fillStub(text: string, choices: PluginChoices): string | null {
  const [mark, condition] = text.match(/^\[\[only (\w+)\]\]\n/) ?? ['', null]
  if (condition && !holds(condition, choices)) return null
  return fillNames(chooseLines(text.slice(mark.length), choices), choices)
}

/** Puts the names into a text, or into the name of a file. */
export function fillNames(text: string, names: PluginNames) {
  const words: Record<string, string> = {
    id: names.id,
    Id: pascalCase(names.id),
    note: names.resource,
    Note: pascalCase(names.resource),
    noteVar: camelCase(names.resource),
    notes: names.plural,
    Notes: pascalCase(names.plural),
    notesVar: camelCase(names.plural),
    zh: names.zh,
    en: names.en,
  }
  const tokens = new RegExp(`_(${Object.keys(words).join('|')})_`, 'g')
  return text.replace(tokens, (_, token: string) => words[token])
}

function chooseLines(text: string, choices: PluginChoices) {
  let isWanted = true
  const lines = text.split('\n').filter((line) => {
    const mark = line.trim()
    const [, conditions] = mark.match(/^\[\[if (\w+(?: \w+)*)\]\]$/) ?? []
    if (conditions) isWanted = conditions.split(' ').some((each) => holds(each, choices))
    else if (mark === '[[else]]') isWanted = !isWanted
    else if (mark === '[[end]]') isWanted = true
    else return isWanted
    return false
  })
  return lines.join('\n')
}

function holds(condition: string, { hasBooking, hasSignUp, isModerated }: PluginChoices) {
  if (condition === 'moderated') return isModerated
  if (condition === 'signUp') return hasSignUp
  if (condition === 'booking') return hasBooking
  throw new Error(`A stub asks for "${condition}", which nobody chooses`)
}

function pascalCase(name: string) {
  return name.replace(/(^|_)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())
}

function camelCase(name: string) {
  const pascal = pascalCase(name)
  return pascal[0].toLowerCase() + pascal.slice(1)
}
