import { parse } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

type Entries = { [key: string]: string | Entries }

/**
 * Parses the texts while building, so that no phone has to download the parser: a text with
 * placeholders becomes the tree that `intl-messageformat` works with, every other stays a string.
 */
export default function parsedTexts(): Plugin {
  return {
    name: 'linli-parsed-texts',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: {
          '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
        },
      },
    }),
    transform(code, id) {
      if (/\/lang\/[\w-]+\/\w+\.json$/.test(id)) return JSON.stringify(parsed(JSON.parse(code)))
    },
  }
}

function parsed(entries: Entries): object {
  const each = Object.entries(entries).map(([key, entry]) => {
    if (typeof entry !== 'string') return [key, parsed(entry)]
    return [key, entry.includes('{') ? parse(entry) : entry]
  })
  return Object.fromEntries(each)
}
