import vine from '@vinejs/vine'

/** Whole numbers as people type them: full-width digits are understood. */
export default function wholeNumber() {
  return vine
    .number()
    .parse((value) => (typeof value === 'string' ? value.normalize('NFKC').trim() : value))
    .withoutDecimals()
}
