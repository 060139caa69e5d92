import { drawPicture } from '#core/pictures'
import type { Person, Territory } from '#core/people'
import addPicture from '../../actions/add_picture.ts'
import Good from '../../models/good.ts'

/** What a good looks like, on a ground that is the same for all. */
const drawings: Record<string, { ground: string; shape: string; says: string }> = {
  '大米 5 kg': {
    ground: '#f4ead8',
    says: '一袋五公斤的大米，袋口扎着绳子',
    shape: `<path d="M270 180h260l40 300q-170 40-340 0z" fill="#fbf7ee" stroke="#c9a86a" stroke-width="6"/>
      <path d="M270 180q130-70 260 0l-30-80q-100-30-200 0z" fill="#e4d3ae"/>
      <path d="M280 178h240" stroke="#a3623f" stroke-width="14"/>
      <ellipse cx="400" cy="340" rx="86" ry="70" fill="#8aa36b"/>
      <path d="M400 380v-80M400 330q-34-4-40-36 36 2 40 36M400 345q34-4 40-36-36 2-40 36" stroke="#fbf7ee" stroke-width="7" fill="none"/>`,
  },
  '食用油 1.8 L': {
    ground: '#f6f0d6',
    says: '一瓶金黄色的食用油，瓶子带提手',
    shape: `<path d="M330 200q-60 40-60 110v180q0 30 30 30h200q30 0 30-30V310q0-70-60-110z" fill="#e9b949" opacity=".92"/>
      <rect x="350" y="110" width="100" height="90" rx="10" fill="#d9a02f"/><rect x="340" y="80" width="120" height="44" rx="10" fill="#b5482f"/>
      <rect x="290" y="320" width="220" height="120" rx="8" fill="#fffaf0"/><circle cx="400" cy="380" r="36" fill="#8aa36b"/>`,
  },
  '洗衣液 2 kg': {
    ground: '#e3eef2',
    says: '一瓶蓝色的洗衣液，侧面有把手',
    shape: `<path d="M280 220q0-40 40-40h160q40 0 40 40v260q0 40-40 40H320q-40 0-40-40z" fill="#5d94b5"/>
      <rect x="350" y="110" width="100" height="74" rx="12" fill="#35607d"/>
      <path d="M470 240q60 20 40 120" stroke="#e3eef2" stroke-width="26" fill="none"/>
      <circle cx="380" cy="380" r="62" fill="#ffffff" opacity=".9"/><circle cx="362" cy="364" r="16" fill="#bcd7e4"/><circle cx="402" cy="392" r="22" fill="#bcd7e4"/>`,
  },
  '抽纸 6 包': {
    ground: '#eaf1e4',
    says: '六包抽纸叠成两摞',
    shape: `${[0, 1, 2]
      .flatMap((row) => [0, 1].map((column) => [230 + column * 180, 220 + row * 90]))
      .map(
        ([x, y]) =>
          `<rect x="${x}" y="${y}" width="160" height="76" rx="12" fill="#ffffff" stroke="#9cc3a2" stroke-width="5"/>
          <path d="M${x + 50} ${y + 8}q30-26 60 0z" fill="#dfe8e2"/>`
      )
      .join('')}`,
  },
  '儿童绘本 1 册': {
    ground: '#f7e6dd',
    says: '一本打开的绘本，一页是太阳，一页是小房子',
    shape: `<path d="M400 190q-120-50-240-20v290q120-30 240 20 120-50 240-20V170q-120-30-240 20z" fill="#ffffff" stroke="#c9835a" stroke-width="6"/>
      <path d="M400 190v290" stroke="#c9835a" stroke-width="6"/><circle cx="280" cy="300" r="50" fill="#e9b949"/>
      <path d="M470 390v-90l60-50 60 50v90z" fill="#8aa36b"/><rect x="515" y="330" width="30" height="60" fill="#fff"/>`,
  },
  '手写春联 1 副': {
    ground: '#f6e3d3',
    says: '一副红纸春联和一张横批',
    shape: `<rect x="250" y="90" width="300" height="70" rx="4" fill="#b5382c"/>
      <rect x="210" y="190" width="110" height="340" rx="4" fill="#b5382c"/><rect x="480" y="190" width="110" height="340" rx="4" fill="#b5382c"/>
      ${[230, 300, 370, 440].map((y) => `<path d="M245 ${y}h40M265 ${y - 16}v40M515 ${y}h40M535 ${y - 16}v40" stroke="#f1c75b" stroke-width="9" fill="none"/>`).join('')}
      <path d="M300 125h40M390 125h40M470 125h40" stroke="#f1c75b" stroke-width="10"/>`,
  },
  '鸡蛋 30 枚': {
    ground: '#efe8dc',
    says: '一盘鸡蛋，整齐地排着',
    shape: `<rect x="170" y="200" width="460" height="280" rx="24" fill="#b9a98e"/>
      ${[0, 1, 2]
        .flatMap((row) => [0, 1, 2, 3, 4].map((column) => [222 + column * 89, 250 + row * 88]))
        .map(([x, y]) => `<ellipse cx="${x}" cy="${y}" rx="32" ry="38" fill="#e2b58b"/>`)
        .join('')}`,
  },
  '牛肉面 1 碗': {
    ground: '#f3e3cf',
    says: '一碗牛肉面，上面有香菜、萝卜和红油',
    shape: `<ellipse cx="400" cy="300" rx="230" ry="70" fill="#ffffff"/><ellipse cx="400" cy="300" rx="205" ry="56" fill="#c9663a"/>
      <path d="M170 300q20 200 230 210 210-10 230-210z" fill="#ffffff"/><path d="M230 420q170 60 340 0" stroke="#5d94b5" stroke-width="14" fill="none"/>
      <path d="M260 300q60-40 120 0t120 0" stroke="#f3d9a0" stroke-width="16" fill="none"/>
      <circle cx="330" cy="290" r="20" fill="#8aa36b"/><circle cx="470" cy="312" r="24" fill="#fdf7ea"/><circle cx="410" cy="282" r="18" fill="#7a4127"/>`,
  },
}

/** Draws the goods of the demo that have no picture yet; those that are only a voucher have none. */
export default async function drawGoods(community: Territory, by: Person) {
  const goods = await Good.within(community).preload('pictures')
  for (const good of goods) {
    const drawing = drawings[good.name]
    if (!drawing || good.pictures.length > 0) continue
    const { ground, says: description, shape } = drawing
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">
      <rect width="800" height="600" fill="${ground}"/>${shape}</svg>`
    await drawPicture(svg, (upload) => addPicture(good, { upload, description, by }))
  }
}
