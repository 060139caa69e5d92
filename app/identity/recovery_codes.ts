import { randomInt } from 'node:crypto'
import fingerprint from '#identity/fingerprint'

// Without those that look alike on paper: 0 and O, 1, I and L.
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const COUNT = 10
const LENGTH = 12

export function newRecoveryCodes() {
  return Array.from({ length: COUNT }, () =>
    Array.from({ length: LENGTH }, () => letters[randomInt(letters.length)]).join('')
  )
}

/** `AB3D-EF5G-HJ7K`: easier to copy by hand. */
export function inGroups(code: string) {
  return code.match(/.{4}/g)!.join('-')
}

/** As it was made, however it was typed. */
export function tidyRecoveryCode(typed: string) {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
}

export function digestOfRecoveryCode(authenticatorId: string, code: string) {
  return fingerprint(`${authenticatorId}:${code}`)
}
