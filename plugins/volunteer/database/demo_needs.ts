/** What the neighbours of the demo ask for. */
const demoNeeds = {
  hair: {
    title: '请人上门给我妈理发',
    category: 'elders',
    description: '我妈 86 岁，腿脚不便，两个月没理发了。短发，随便剪剪就好。',
    place: '南苑小区 7 号楼',
    wishedTime: '周末上午都可以',
  },
  shopping: {
    title: '帮忙代买两袋米面',
    category: 'errands',
    description: '老伴住院，我走不开，想请人到超市代买，钱我当面给。',
    place: '南苑小区 2 号楼',
    wishedTime: '这两天下午',
  },
  declined: {
    title: '想请人通下水道',
    category: 'repairs',
    description: '厨房下水堵了三天。',
    place: '南苑小区 5 号楼',
    wishedTime: '越快越好',
    answer: '管道疏通要专业工具，志愿者做不了。已帮您转给物业，电话 0935-2212399，当天上门。',
  },
  arranged: {
    title: '陪我去医院复查',
    category: 'medical',
    description: '下周要去复查眼睛，散瞳以后看不清路，想请人陪一趟。',
    place: '市人民医院',
    wishedTime: '工作日上午',
    task: {
      title: '陪长辈做眼科检查',
      description: '陪一位长辈到医院检查眼睛，帮忙挂号、取药，散瞳后搀扶回家。',
      category: 'medical',
      place: '市人民医院门诊大厅',
      bring: '身份证',
      risks: '医院人多，搀扶上下楼梯请当心脚下。',
      insurance: '社区已统一购买志愿者意外险',
      minAge: 18,
    },
    shift: {
      title: '陪长辈做眼科检查',
      description: '陪一位长辈到医院检查眼睛，帮忙挂号、取药，散瞳后搀扶回家。',
      bring: '身份证',
      place: '市人民医院门诊大厅',
      start: '08:30',
      end: '11:30',
      seats: 2,
      pointsPerHour: 20,
    },
  },
  done: {
    title: '给独居的父亲换灯泡',
    category: 'repairs',
    description: '客厅和厕所的灯都坏了，他不敢爬高。',
    place: '南苑小区 9 号楼',
    wishedTime: '周末',
    task: {
      title: '上门换灯泡、查开关',
      description: '带上梯子，两个人一组，先断电再动手。',
      category: 'repairs',
      place: '南苑小区 9 号楼下集合',
    },
    report: '换了三只灯泡，检查了开关和插座，老人很满意。',
    words: '来得快，还把电线也理好了，谢谢两位邻居！',
  },
} as const

export default demoNeeds
