// Runs a TypeScript program of this folder: `node test/support/run.mjs test/bench/knowledge.ts [argument…]`.
import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import { build } from 'esbuild'

const [file = '', ...args] = process.argv.slice(2)
const outfile = `dist/bench/${basename(file, '.ts')}.js`
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  external: ['libsql', 'mammoth', 'unpdf', 'compromise-dates', 'chrono-node'],
  banner: { js: "import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);" },
})
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...args], { stdio: 'inherit' })
process.exitCode = status ?? 1
