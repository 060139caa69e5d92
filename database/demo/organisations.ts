/** Shops, clubs and offices of the demo community; made up, and so are their numbers. */
export const demoOrganisations = [
  {
    ...{ name: '南苑便民超市', kind: 'sole_trader', address: '文庙路 20 号', code: null },
    ...{ legalPerson: '马建军', phone: '0935-2210001' },
  },
  {
    ...{ name: '东大街康民药店', kind: 'company', address: '东大街 58 号', code: null },
    ...{ legalPerson: '李玉梅', phone: '0935-2210002' },
  },
  {
    ...{ name: '凉州面馆', kind: 'sole_trader', address: '东大街 60 号', code: null },
    ...{ legalPerson: '王成', phone: '0935-2210003' },
  },
  {
    ...{ name: '文庙路小学', kind: 'public_institution', address: '文庙路 12 号', code: null },
    ...{ legalPerson: '赵文华', phone: '0935-2210004' },
  },
  {
    ...{ name: '南苑社区卫生服务站', kind: 'public_institution', address: '南苑小区 1 号楼底层' },
    ...{ code: null, legalPerson: '陈芳', phone: '0935-2210005' },
  },
  {
    ...{ name: '夕阳红合唱队', kind: 'social', address: '南苑社区活动室', code: null },
    ...{ legalPerson: '孙桂英', phone: '0935-2210006' },
  },
  {
    ...{ name: '安居物业服务公司', kind: 'company', address: '南苑小区 2 号楼底层', code: null },
    ...{ legalPerson: '周强', phone: '0935-2210007' },
  },
]
