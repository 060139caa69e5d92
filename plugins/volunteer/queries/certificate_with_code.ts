import Certificate from '../models/certificate.ts'
import { withState } from './certificates_of.ts'

/** The certificate that a code leads to, from wherever somebody checks it; null for any other code. */
export default async function certificateWithCode(code: string) {
  return withState(Certificate.query().where('code', code)).first()
}
