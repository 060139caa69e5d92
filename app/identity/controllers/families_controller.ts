import type { HttpContext } from '@adonisjs/core/http'
import membersOfHomes from '#identity/queries/members_of_homes'
import requestsBy from '#identity/queries/representation_requests_by'
import { representationsBy, representationsFor } from '#identity/queries/representations_of'
import HouseholdMemberTransformer from '#identity/transformers/household_member_transformer'
import RepresentationRequestTransformer from '#identity/transformers/representation_request_transformer'
import RepresentationTransformer from '#identity/transformers/representation_transformer'

export default class FamiliesController {
  async show({ inertia, member }: HttpContext) {
    const members = await membersOfHomes(member)
    const others = await representationsBy(member)
    const representatives = await representationsFor(member)
    const requests = await requestsBy(member)
    return inertia.render('identity/family', {
      members: members.map((each) => new HouseholdMemberTransformer(each).forFamily()),
      others: others.map((each) => new RepresentationTransformer(each).forRepresentative()),
      representatives: representatives.map((each) =>
        new RepresentationTransformer(each).forRepresented()
      ),
      requests: requests.map((each) => new RepresentationRequestTransformer(each).forAsker()),
      isVerified: member.isRealName,
    })
  }
}
