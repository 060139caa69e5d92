export type SealedColumn = {
  table: string
  sealed: string
  /** The digest by which the value is found; null where it is never looked for. */
  digest: string | null
}

/** Every column of the core that holds a sealed value. `keys:rotate` seals them anew. */
const sealedColumns: SealedColumn[] = [
  { table: 'accounts', sealed: 'phone_sealed', digest: 'phone_digest' },
  { table: 'booking_lotteries', sealed: 'seed_sealed', digest: null },
  { table: 'enrolment_calendar_feeds', sealed: 'secret_sealed', digest: 'secret_digest' },
  { table: 'files', sealed: 'key_sealed', digest: null },
  { table: 'files', sealed: 'name_sealed', digest: null },
  { table: 'houses', sealed: 'door_sealed', digest: 'door_digest' },
  { table: 'data_copies', sealed: 'archive_sealed', digest: null },
  { table: 'authenticators', sealed: 'secret_sealed', digest: null },
  { table: 'households', sealed: 'unit_sealed', digest: null },
  {
    table: 'identity_verifications',
    sealed: 'identity_number_sealed',
    digest: 'identity_number_digest',
  },
  {
    table: 'identity_verifications',
    sealed: 'network_number_sealed',
    digest: 'network_number_digest',
  },
  { table: 'message_addresses', sealed: 'address_sealed', digest: 'address_digest' },
  { table: 'organisations', sealed: 'legal_person_name_sealed', digest: null },
  {
    table: 'organisations',
    sealed: 'legal_person_number_sealed',
    digest: 'legal_person_number_digest',
  },
  { table: 'organisations', sealed: 'phone_sealed', digest: 'phone_digest' },
  { table: 'person_facts', sealed: 'value_sealed', digest: 'value_digest' },
  { table: 'persons', sealed: 'identity_number_sealed', digest: 'identity_number_digest' },
  { table: 'points_appeals', sealed: 'words_sealed', digest: null },
  { table: 'privacy_requests', sealed: 'relative_name_sealed', digest: null },
  { table: 'privacy_requests', sealed: 'wanted_sealed', digest: null },
  { table: 'privacy_requests', sealed: 'words_sealed', digest: null },
  { table: 'persons', sealed: 'network_number_sealed', digest: 'network_number_digest' },
  { table: 'remembered_answers', sealed: 'answer_sealed', digest: null },
  { table: 'unfinished_forms', sealed: 'answers_sealed', digest: null },
  { table: 'register_import_chunks', sealed: 'lines_sealed', digest: null },
  {
    table: 'representation_requests',
    sealed: 'identity_number_sealed',
    digest: 'identity_number_digest',
  },
]

export default sealedColumns
