import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { usesAlipayStandIn } from '#config/alipay'
import alipayStandIn from '#identity/alipay_stand_in/stand_in'
import { faceValidator } from '#identity/validators/attempt_validator'

/** Somebody plays the face before the stand-in for Alipay, and is sent back to where they came from. */
export default class AlipayFacesController {
  async store({ params, request, response }: HttpContext) {
    const certification = usesAlipayStandIn ? alipayStandIn.find(params.certify_id) : null
    if (!certification) throw new Exception('Not found', { status: 404 })
    const { face } = await request.validateUsing(faceValidator)

    alipayStandIn.settle(certification.certifyId, face === 'right')
    // Back to this very application, by whichever name the browser knows it.
    return response.redirect().toPath(new URL(certification.returnUrl).pathname)
  }
}
