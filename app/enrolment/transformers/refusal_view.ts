import type { SignUpRefusal } from '#enrolment/errors'
import type { ShownRefusal } from '#enrolment/pages'

/** A refusal in words for a page: what it is, and the way out. */
export default function refusalView({
  href,
  textKey,
  values,
  wayKey,
}: SignUpRefusal): ShownRefusal {
  return { text: textKey, way: wayKey, values, href }
}
