import type { AnswerKind } from '#remembered/answer_kinds'

/** `form` is the key of the text that calls the form it was given in; `at` is null for what is in the register. */
export type RememberedView = { answer: string; form: string; at: string | null }

/**
 * What a form can be filled in with, and whether more is kept: the person agreed, was not asked yet (`open`), or
 * is not to be asked.
 */
export type Remembered = {
  answers: Partial<Record<AnswerKind, RememberedView>>
  agreement: 'given' | 'open' | 'none'
}

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'remembered/index': {
      answers: (RememberedView & { id: string; kind: AnswerKind; at: string })[]
      isAgreed: boolean
    }
  }
}
