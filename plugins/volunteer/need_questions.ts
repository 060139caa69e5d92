/** What whoever asks for help is asked, one after the other. Texts `volunteer.question.<name>`. */
export const needQuestions = ['category', 'words', 'place', 'time', 'whose'] as const

export type NeedQuestion = (typeof needQuestions)[number]

/** The key of the text that calls the form, by which its answers are kept. */
export const formName = 'volunteer.need.ask'

/** The first question without an answer, from the one after this on and then from the beginning; null if there is none. */
export function questionAfter(question: NeedQuestion | null, answers: object) {
  const place = question ? needQuestions.indexOf(question) + 1 : 0
  const inOrder = [...needQuestions.slice(place), ...needQuestions.slice(0, place)]
  return inOrder.find((each) => !(each in answers)) ?? null
}

/** The one before it, or null for the first. */
export function questionBefore(question: NeedQuestion): NeedQuestion | null {
  return needQuestions[needQuestions.indexOf(question) - 1] ?? null
}
