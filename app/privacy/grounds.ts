/**
 * On what grounds a request may be refused. Texts `privacy.grounds.<ground>`: what law demands to be kept, or
 * is still needed for what was agreed (PIPL art. 47); not who they say (art. 49, 50); asked for a second time;
 * it is right as it stands (art. 46); it would harm somebody else.
 */
export const grounds = [
  'kept_by_law',
  'still_needed',
  'not_proved',
  'repeated',
  'correct',
  'harms_others',
] as const

export type Ground = (typeof grounds)[number]
