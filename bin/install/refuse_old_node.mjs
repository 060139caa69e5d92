/** Linli runs on its own Node 24 from the `node` package; the machine's Node only has to fetch it. */
const major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  console.error(
    `✗ 这台电脑的 Node.js 是 ${process.versions.node}，邻里需要 20 或更新的版本。\n` +
      '  请到 https://nodejs.org/zh-cn/download 下载安装，然后再运行一次。\n' +
      '  Linli needs Node.js 20 or newer; please install it and try again.'
  )
  process.exit(1)
}
