import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { PasswordTooCommon, PasswordTooPlain, PasswordTooShort } from '#identity/account_errors'

/** What is known of whoever chooses a password: none of it makes a good one. */
export type Chooser = { isStaff: boolean; phone: string; name: string | null }

/** Small letters, capitals, digits, and all else: signs and characters. */
const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u]

/** GB/T 22239-2019 8.1.4.1 for staff; for residents what keeps a guesser busy, and no more. */
const rules = {
  staff: { least: 10, classes: 3, score: 3 },
  resident: { least: 8, classes: 1, score: 2 },
}

const judge = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })

/** Throws what is wrong with a password that somebody has chosen. */
export default function refuseWeakPassword(password: string, { isStaff, name, phone }: Chooser) {
  const rule = isStaff ? rules.staff : rules.resident
  if ([...password].length < rule.least) throw new PasswordTooShort({ least: rule.least })

  const used = classes.filter((each) => each.test(password))
  if (used.length < rule.classes) throw new PasswordTooPlain()

  const own = [phone, phone.slice(-8), name, 'linli'].filter((each) => each !== null)
  const { score } = judge.check(password, own)
  if (score < rule.score) throw new PasswordTooCommon()
}

/** Whether the rules that hold for staff hold for a password: one chosen as a resident may be too weak. */
export function isStrongEnough(password: string, chooser: Chooser) {
  try {
    refuseWeakPassword(password, chooser)
    return true
  } catch {
    // Any fault at all makes it too weak.
    return false
  }
}
