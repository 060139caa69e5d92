/**
 * What a form of residents can be filled in with: `answers` by kind (`place`, `people`, `purpose`), each with the
 * key of the form it was given in and when, and `agreement`. Show where it is from (`originOf` of
 * `$core/remembered`), leave it changeable, and put `$core/components/remember_choice.svelte` into the form.
 *
 * @example
 * const remembered = await rememberedAnswers(member, ['place'])
 */
export { default as rememberedAnswers } from '#remembered/queries/remembered_answers'

/**
 * Keeps what somebody gave in a form, so that no other asks it anew, in the caller's transaction: `form` is the key of
 * the text that calls the form, `agrees` whether its box (`remember`) was ticked. Nothing is kept of whoever has not agreed.
 *
 * @example
 * await rememberAnswers(member, { place: need.place }, { form: 'volunteer.need.ask', agrees: remember ?? false })
 */
export { default as rememberAnswers } from '#remembered/actions/remember_answers'

/**
 * A long form, asked one question at a time, that a person has begun: `answers` by question and field, and the
 * `requestKey` with which it is sent; null if there is none. It is gone after 30 days without a new answer.
 */
export { default as unfinishedForm } from '#remembered/queries/unfinished_form'

/** Keeps the answer to one question of a long form, sealed, so that it is gone on with on any device. */
export { default as keepUnfinished } from '#remembered/actions/keep_unfinished'

/** Forgets the answers to a long form: it was sent, or is begun anew. In the caller's transaction. */
export { default as endUnfinished } from '#remembered/actions/end_unfinished'

/** What pages are given of it. */
export type { Remembered, RememberedView } from '#remembered/pages'
/** The answers to a form that was not sent yet, by question and field, all as texts. */
export type { Answered } from '#remembered/models/unfinished_form'
