/** Every text of the core and of the plugins in this language, in one file for the browser. */
export default import.meta.glob<Record<string, unknown>>(
  ['../lang/en/*.json', '../../plugins/*/lang/en/*.json'],
  { eager: true, import: 'default' }
)
