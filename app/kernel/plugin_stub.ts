/** What a new plugin is called: its id, one of its records and several, and its name for people. */
export type PluginNames = {
  /** Lower case with underscores, such as `lost_things`; also the folder. */
  id: string
  resource: string
  plural: string
  zh: string
  en: string
}

export type PluginChoices = PluginNames & { isModerated: boolean }

/**
 * Fills a stub in: `_note_` becomes the record's name, `_Note_` the same as a class, `_noteVar_` as a
 * variable, `_notes_` several of them, `_id_` and `_Id_` the plugin, `_zh_` and `_en_` its names for
 * people. Lines between `[[if moderated]]`, `[[else]]` and `[[end]]` come or go. Answers null for a file
 * that begins with `[[only moderated]]` where nothing is moderated.
 */
export default function fillStub(text: string, choices: PluginChoices): string | null {
  const only = '[[only moderated]]\n'
  if (text.startsWith(only) && !choices.isModerated) return null
  return fillNames(chooseLines(text.replace(only, ''), choices), choices)
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

function chooseLines(text: string, { isModerated }: PluginChoices) {
  let isWanted = true
  const lines = text.split('\n').filter((line) => {
    const mark = line.trim()
    if (mark === '[[if moderated]]') isWanted = isModerated
    else if (mark === '[[else]]') isWanted = !isWanted
    else if (mark === '[[end]]') isWanted = true
    else return isWanted
    return false
  })
  return lines.join('\n')
}

function pascalCase(name: string) {
  return name.replace(/(^|_)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())
}

function camelCase(name: string) {
  const pascal = pascalCase(name)
  return pascal[0].toLowerCase() + pascal.slice(1)
}
