import nameOfDevice from '#identity/name_of_device'
import type SignIn from '#identity/models/sign_in'

export default class SignInTransformer {
  constructor(
    private signIn: SignIn,
    private present: SignIn
  ) {}

  toObject() {
    const { address, beganAt, device, id, lastSeenAt, way } = this.signIn
    return {
      id,
      ...nameOfDevice(device),
      address,
      way,
      beganAt: beganAt.toISO()!,
      lastSeenAt: lastSeenAt.toISO()!,
      isThis: id === this.present.id,
    }
  }
}
