import { drawPicture } from '#core/pictures'

const shapes = {
  hall: `<rect x="80" y="150" width="640" height="330" fill="#f3e3cf"/>
    <path d="M80 150L400 60l320 90z" fill="#c9835a"/>
    <rect x="240" y="400" width="320" height="80" fill="#a3623f"/>
    <path d="M80 150h120v250c-40-60-80-90-120-90zM720 150H600v250c40-60 80-90 120-90z" fill="#b0563f"/>`,
  room: `<rect x="80" y="100" width="640" height="400" fill="#eef3e6"/>
    <rect x="120" y="140" width="160" height="180" fill="#bcd7e4"/>
    <rect x="190" y="360" width="420" height="40" rx="12" fill="#8f6a45"/>
    <path d="M220 400h24v80h-24zM556 400h24v80h-24z" fill="#8f6a45"/>
    <rect x="420" y="150" width="240" height="150" rx="8" fill="#ffffff"/>`,
  court: `<rect width="800" height="600" fill="#9cc3a2"/>
    <rect x="100" y="110" width="600" height="380" fill="none" stroke="#ffffff" stroke-width="10"/>
    <path d="M400 90v420" stroke="#4b6b54" stroke-width="12"/>
    <path d="M100 300h600" stroke="#ffffff" stroke-width="6"/>`,
  desk: `<rect width="800" height="600" fill="#e6e9f2"/>
    <rect x="140" y="360" width="520" height="36" rx="10" fill="#8f6a45"/>
    <path d="M180 396h24v120h-24zM596 396h24v120h-24z" fill="#8f6a45"/>
    <path d="M540 360v-130l-70-60" stroke="#35506b" stroke-width="14" fill="none"/>
    <path d="M430 150l90-30 10 70z" fill="#d9a441"/>
    <rect x="230" y="300" width="180" height="56" rx="6" fill="#ffffff"/>`,
}

/** A drawing of a space instead of a photograph: of what is made up there is none. */
export default function drawSpace(
  shape: keyof typeof shapes,
  keep: Parameters<typeof drawPicture>[1]
) {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">
    <rect width="800" height="600" fill="#dfe8e2"/>${shapes[shape]}</svg>`
  return drawPicture(drawing, keep)
}
