// Leaves of dist/types what the public modules lead to; the compiler declares every file that it saw.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FOLDER = 'dist/types'
const needed = new Set()

function visit(file) {
  if (needed.has(file)) return
  needed.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"](\.[^'"]+)\.ts['"]/g)) {
    visit(join(dirname(file), `${path}.d.ts`))
  }
}

for (const name of ['index', 'testing', 'remark']) visit(join(FOLDER, `${name}.d.ts`))
for (const path of readdirSync(FOLDER, { recursive: true })) {
  const file = join(FOLDER, path)
  if (statSync(file).isFile() && !needed.has(file)) rmSync(file)
}
