import type Person from '#identity/models/person'
import UnfinishedForm from '#remembered/models/unfinished_form'

/** The form of this name that a person has begun, or null. */
export default function unfinishedForm({ id }: Pick<Person, 'id'>, form: string) {
  return UnfinishedForm.findBy({ personId: id, form })
}
