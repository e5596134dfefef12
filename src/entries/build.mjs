// Builds dist/: the program in one file, what starts it, and what others import.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const EXTERNAL = ['libsql', 'mammoth', 'unpdf']
const URL_OF_FILE = "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;"
const REQUIRE = "import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);"

const shared = { bundle: true, platform: 'node', target: 'node20', logLevel: 'warning', external: EXTERNAL }

/** Modules that others import: each is a face of the part of its name. */
const FACES = ['index']

/** esbuild escapes strings, but neither regular expressions nor raw templates; the start reads one byte a character. */
function escapeNonAscii(file) {
  const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escape))
}

for (const file of readdirSync('dist', { withFileTypes: true }).filter((entry) => entry.isFile())) {
  if (/\.(?:c?js|compiled)$/.test(file.name)) rmSync(`dist/${file.name}`)
}

await build({
  ...shared,
  entryPoints: { factcheck: 'src/entries/bundle.ts', start: 'src/entries/start.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  outdir: 'dist',
  minify: true,
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: URL_OF_FILE },
})
escapeNonAscii('dist/factcheck.cjs')

await build({
  ...shared,
  entryPoints: { 'compile-knowledge': 'src/knowledge/compile.ts' },
  format: 'esm',
  outdir: 'dist/build',
  banner: { js: REQUIRE },
})

for (const name of FACES) {
  const { metafile } = await build({
    ...shared,
    entryPoints: [`src/${name}.ts`],
    format: 'esm',
    metafile: true,
    write: false,
    packages: 'external',
    outdir: 'dist',
  })
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports)
  writeFileSync(
    `dist/${name}.js`,
    `import { createRequire } from 'node:module'
const { parts } = createRequire(import.meta.url)('./start.cjs')
export const { ${names.sort().join(', ')} } = await parts.${name}()
`,
  )
}
