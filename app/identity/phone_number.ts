/** The number as it is stored: 11 digits, without +86, spaces or dashes; full-width digits are understood. */
export function normalisePhoneNumber(typed: string) {
  return typed
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^(\+|00)86/, '')
}

/** A mobile number of mainland China. Operators' ranges are not compared: numbers move between them. */
export function isPhoneNumber(number: string) {
  return /^1[3-9]\d{9}$/.test(number)
}

/** `138****2345` */
export function maskPhoneNumber(number: string) {
  return `${number.slice(0, 3)}****${number.slice(-4)}`
}
