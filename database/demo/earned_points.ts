/** What was done for the neighbourhood, for how many minutes, and what it brought. */
export type EarnedPoints = { shift: string; minutes: number; points: number }

/** What the first resident did, who is the one to sign in as. */
export const ofTheFirst: EarnedPoints[] = [
  { shift: '陪独居老人就诊', minutes: 150, points: 50 },
  { shift: '小区清洁日', minutes: 120, points: 40 },
  { shift: '图书角整理', minutes: 60, points: 20 },
  { shift: '图书角整理', minutes: 60, points: 20 },
  { shift: '助老送餐', minutes: 90, points: 30 },
]

/** What the others did, one after the other. */
export const ofTheOthers: EarnedPoints[] = [
  { shift: '助老送餐', minutes: 120, points: 40 },
  { shift: '小区清洁日', minutes: 120, points: 40 },
  { shift: '平安巡逻', minutes: 90, points: 30 },
  { shift: '义务理发', minutes: 180, points: 60 },
  { shift: '四点半课堂', minutes: 90, points: 35 },
]
