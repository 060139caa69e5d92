import { pinyin } from 'pinyin-pro'

const options = { toneType: 'none', pattern: 'first', type: 'array', surname: 'head' } as const

/** `wxy` for `王秀英`: how clerks look people up. A surname is read as one: 单 is `s`, not `d`. */
export default function nameInitials(name: string) {
  return pinyin(name.normalize('NFKC').toLowerCase(), options)
    .join('')
    .replace(/[^a-z]/g, '')
}
