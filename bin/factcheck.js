#!/usr/bin/env node
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const start = join(__dirname, '..', 'dist', 'start.cjs')
if (existsSync(start)) {
  const { parts, keepCompiled } = require(start)
  let checked = false
  const onChecked = () => {
    checked = true
  }
  parts
    .cli()
    .then(({ main, processStreams }) => main(process.argv.slice(2), { ...processStreams(), onChecked }))
    .then((code) => {
      process.exitCode = code
      if (checked) keepCompiled()
    })
} else {
  process.stderr.write('factcheck: the program is not built yet; run `npm run build` in its folder.\n')
  process.exitCode = 2
}
