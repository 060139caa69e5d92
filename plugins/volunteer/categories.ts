/** What neighbours help each other with. Texts `volunteer.category.<name>`. */
export const categories = [
  ...(['elders', 'children', 'medical', 'errands', 'repairs'] as const),
  ...(['environment', 'safety', 'culture', 'other'] as const),
]

export type Category = (typeof categories)[number]

/** What volunteers say that they can do. Texts `volunteer.skill.<name>`. */
export const skills = [
  ...(['first_aid', 'nursing', 'driving', 'repairs', 'haircuts', 'cooking'] as const),
  ...(['teaching', 'phones', 'law', 'counselling', 'sign_language', 'photography'] as const),
]

/** When they have time. Texts `volunteer.free_time.<name>`. */
export const freeTimes = ['weekday_mornings', 'weekday_afternoons', 'evenings', 'weekends'] as const
