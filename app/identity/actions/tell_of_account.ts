import { v7 as uuid } from 'uuid'
import type Person from '#identity/models/person'
import sendNotice from '#notifications/actions/send_notice'

type AccountNews =
  | 'new_device'
  | 'password_set'
  | 'password_removed'
  | 'password_tried'
  | 'second_factor_set'
  | 'second_factor_removed'
  | 'second_factor_reset'
  | 'recovery_code_used'

/** Tells somebody what was done to their account, so that they notice when it was not them. */
export default async function tellOfAccount(
  { id, territoryId }: Pick<Person, 'id' | 'territoryId'>,
  kind: AccountNews,
  /** Of one reference a person is told once. */
  reference = uuid()
) {
  await sendNotice({
    ...{ sender: 'accounts', kind, urgency: 'urgent', reference },
    ...{ personId: id, territoryId, values: {}, href: '/me/security' },
  })
}
