#!/usr/bin/env node
import { existsSync } from 'node:fs'

const bundle = new URL('../dist/main.js', import.meta.url)
if (existsSync(bundle)) {
  const { main } = await import(bundle.href)
  process.exitCode = await main(process.argv.slice(2))
} else {
  process.stderr.write('factcheck: the program is not built yet; run `npm run build` in its folder.\n')
  process.exitCode = 2
}
