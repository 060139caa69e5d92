import {
  HouseHasOwner,
  RegisteredElsewhere,
  RelationDoubled,
  SharesTooLarge,
} from '#registers/errors'
import explain from '#registers/explain'

/** What the database says about relations that cannot be, in words. */
const explainRelation = explain({
  house_relations_are_not_doubled: RelationDoubled,
  house_relations_have_one_owner: HouseHasOwner,
  house_relations_register_once: RegisteredElsewhere,
  house_relations_shares_fit: SharesTooLarge,
})

export default explainRelation
