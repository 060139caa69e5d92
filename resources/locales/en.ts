import type { Entries } from '../texts'

/** Every text of the core and of the plugins in this language, in one file for the browser. */
export default import.meta.glob<Entries>(['../lang/en/*.json', '../../plugins/*/lang/en/*.json'], {
  eager: true,
  import: 'default',
})
