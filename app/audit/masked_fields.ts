import { maskIdentityNumber } from '#identity/identity_number'
import maskName from '#identity/masked_name'
import { maskPhoneNumber } from '#identity/phone_number'

export type AuditedFields = { [field: string]: string | number | boolean | null | string[] }

const masks: Partial<Record<string, (value: string) => string>> = {
  name: maskName,
  phone: maskPhoneNumber,
  identityNumber: maskIdentityNumber,
  address: (address) => `${address.slice(0, 6)}***`,
}

/** The fields as they may stand in the audit: who reads it learns what changed, not a person's data. */
export default function maskFields(fields: AuditedFields): AuditedFields {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, masked(field, value)])
  )
}

function masked(field: string, value: AuditedFields[string]) {
  if (/Sealed$|Digest$/.test(field)) throw new Error(`${field} must not be written into the audit`)
  const mask = masks[field]
  return mask && typeof value === 'string' ? mask(value) : value
}
