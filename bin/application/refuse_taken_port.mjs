import portIsFree from '../postgres/port_is_free.mjs'
import Trouble from '../trouble.mjs'

/** Says so before anything slow is done. ::1 counts too: browsers try it first for `localhost`. */
export default async function refuseTakenPort({ HOST, PORT }) {
  const port = Number(PORT)
  if ((await portIsFree(port, HOST)) && (await portIsFree(port, '::1'))) return
  throw new Trouble(
    `端口 ${port} 已经被别的程序占用 port ${port} is taken.\n` +
      `  换一个端口 choose another：PORT=${await freePortAfter(port)} npm start\n` +
      '  （或者写进 .env： PORT=…）'
  )
}

async function freePortAfter(port) {
  return (await portIsFree(port + 1)) ? port + 1 : freePortAfter(port + 1)
}
