/** Teams of the demo; the first has a leader. */
export const demoTeams = [
  { teamName: '银发守望队', purpose: '每周看望一次独居老人，换灯泡、量血压、说说话。' },
  { teamName: '绿色家园队', purpose: '周末一起做垃圾分类指导和绿地养护，欢迎带孩子来。' },
]

/** What some tasks ask for; the first is passed by somebody. */
export const demoTrainings = [
  {
    trainingName: '急救员培训',
    about: '心肺复苏、止血包扎、气道异物，每季度一期。',
    validMonths: 24,
  },
  { trainingName: '上门服务规范', about: '进门登记、两人同行、尊重隐私，半天学完。' },
]
