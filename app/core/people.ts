/** A person, with or without an account: `name` (null until known), `isRealName`, `can(permission, territory)`. */
export { default as Person } from '#identity/models/person'
/** A node of the tree province → city → county → street → community → grid; decide by `covers`, never by `code`. */
export { default as Territory } from '#territories/models/territory'
/** `张*明` for `张建明`: how a person's name is shown to whoever need not know it. */
export { default as maskName } from '#identity/masked_name'
