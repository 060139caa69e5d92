import vine from '@vinejs/vine'

/** A whole number; full-width digits of a Chinese keyboard are understood. */
export default function wholeNumber() {
  return vine
    .number()
    .parse((value) => (typeof value === 'string' ? value.normalize('NFKC').trim() : value))
    .withoutDecimals()
}
