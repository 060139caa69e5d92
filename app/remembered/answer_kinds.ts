/** What forms of residents ask again and again. Texts `remembered.fields.<kind>`. */
export const answerKinds = ['place', 'people', 'purpose'] as const

export type AnswerKind = (typeof answerKinds)[number]

/** No form asks for longer ones. */
export const LONGEST_ANSWER = 60
