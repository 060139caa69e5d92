import access from '#identity/personal_data/access'
import family from '#identity/personal_data/family'
import person from '#identity/personal_data/person'
import verification from '#identity/personal_data/verification'
import { defineDomainData } from '#privacy/domain_data'

/** What the core knows of who people are, where they live and what they may do. */
export default defineDomainData({
  domain: 'identity',
  // What is found by a number stands before the person whom it is taken from.
  holdings: [...family, ...person, ...verification, ...access],
  deeds: {
    household_members: ['moved_in_by_id', 'moved_out_by_id', 'superseded_by_id'],
    identity_verification_decisions: ['decided_by_id'],
    identity_verifications: ['opened_by_id'],
    in_person_confirmations: ['confirmed_by_id'],
    person_merges: ['merged_by_id'],
    person_unmerges: ['unmerged_by_id'],
    representation_decisions: ['decided_by_id'],
    representations: ['begun_by_id', 'ended_by_id'],
    residence_confirmations: ['confirmed_by_id', 'ended_by_id'],
    role_grants: ['granted_by_id', 'revoked_by_id'],
  },
})
