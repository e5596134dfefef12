// Builds dist/: the program in one file, what starts it, and what others import.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'

const EXTERNAL = ['libsql', 'mammoth', 'unpdf']
/** The bundle is one function, which the start compiles with the code that it kept. */
const OPENS = `(function(module,exports,require,__filename,hostImport){\
const importMetaUrl=require('node:url').pathToFileURL(__filename).href;\
const whenUsed=(name)=>{let loaded;return new Proxy({},{get:(_,key)=>(loaded??=require(name))[key]})};`
const CLOSES = '})'
const REQUIRE = "import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);"

const shared = { bundle: true, platform: 'node', target: 'node20', logLevel: 'warning', external: EXTERNAL }

/** Libraries that many articles and commands do not need: each is a file of its own, read when it is asked for. */
const SELDOM = [
  ...['compromise/two', 'diff', 'ignore', 'lilconfig', 'ora', 'rehype-parse', 'remark-gfm', 'remark-mdx', 'remark-parse'],
  ...['smol-toml', 'tinyglobby', 'unified', 'yaml', 'zod'],
]
const fileOf = (library) => `${library.replaceAll('/', '-')}.cjs`

/** Modules that others import: each is a face of the part of its name. */
const FACES = ['index', 'testing', 'remark']

/** Replaces a function of a library; the build fails where a new version of the library has it no longer. */
function replaced(source, pattern, replacement) {
  if (!pattern.test(source)) throw new Error(`${pattern} is not in the library any more`)
  return source.replace(pattern, replacement)
}

/**
 * Leaves out of the start what libraries load and this program never uses: commander's sub-processes, and the report on the
 * whole process that libsql asks Node for to tell one C library from another.
 */
const quickStart = {
  name: 'quick start',
  setup({ onLoad }) {
    onLoad({ filter: /commander.lib.command\.js$/ }, ({ path }) => ({
      contents: replaced(readFileSync(path, 'utf8'), /require\('node:child_process'\)/, '{}'),
    }))
    onLoad({ filter: /libsql.index\.js$/ }, ({ path }) => ({
      contents: replaced(
        replaced(
          readFileSync(path, 'utf8'),
          /const \{ load, currentTarget \} = require\("@neon-rs\/load"\);\s*const \{[^}]*\} = require\("detect-libc"\);/,
          `const { requireNative } = require(${JSON.stringify(resolve('src/entries/native-database.ts'))});`,
        ),
        /function requireNative\(\) \{[\s\S]*?\n\}\n/,
        '',
      ),
    }))
  },
}

const seldomUsed = {
  name: 'seldom used libraries',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(?:${SELDOM.join('|')})$`) }, ({ path }) => ({
      path: `./${fileOf(path)}`,
      external: true,
    }))
  },
}

/** Leaves out zod's messages in other languages, which nothing here asks for. */
const oneLanguage = {
  name: 'one language',
  setup({ onLoad }) {
    onLoad({ filter: /zod.v4.locales.index\.c?js$/ }, () => ({ contents: '' }))
  },
}

/** What is compiled with the code that was kept: one function a file, which loads other files by its own means. */
const compiled = {
  ...shared,
  format: 'cjs',
  external: EXTERNAL.filter((name) => name !== 'libsql'),
  minify: true,
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: OPENS },
  footer: { js: CLOSES },
}

/** Node's own modules that are large, and that most articles do not need. */
const LARGE = /=require\("(node:(?:child_process|crypto|fs\/promises|os|stream|zlib))"\)/g

/**
 * Loads Node's large modules when they are used, and escapes what is not ASCII: esbuild does so in strings, but neither in regular
 * expressions nor in raw templates, and the start reads one byte a character.
 */
function finishBundle(file) {
  const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  const text = readFileSync(file, 'utf8').replace(LARGE, '=whenUsed("$1")')
  writeFileSync(file, text.replace(/[^\0-\x7f]/g, escape))
}

for (const file of readdirSync('dist', { withFileTypes: true }).filter((entry) => entry.isFile())) {
  if (/\.(?:c?js|compiled)$/.test(file.name)) rmSync(`dist/${file.name}`)
}

await build({
  ...compiled,
  entryPoints: ['src/entries/bundle.ts'],
  outfile: 'dist/factcheck.cjs',
  plugins: [quickStart, seldomUsed],
})
finishBundle('dist/factcheck.cjs')
for (const library of SELDOM) {
  const outfile = `dist/${fileOf(library)}`
  // Whoever imports a file that is no module takes all of it for its default export.
  const contents = `const all = require('${library}')
module.exports = typeof all.default === 'function' ? Object.assign(all.default, all) : all`
  await build({ ...compiled, stdin: { contents, resolveDir: '.' }, outfile, plugins: [oneLanguage] })
  finishBundle(outfile)
}

await build({
  ...shared,
  entryPoints: ['src/entries/start.ts'],
  format: 'cjs',
  outfile: 'dist/start.cjs',
  minify: true,
})

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
  const named = names.filter((one) => one !== 'default').sort()
  writeFileSync(
    `dist/${name}.js`,
    `import { createRequire } from 'node:module'
const { parts } = createRequire(import.meta.url)('./start.cjs')
const face = await parts.${name}()
${named.length === 0 ? '' : `export const { ${named.join(', ')} } = face\n`}${names.includes('default') ? 'export default face.default\n' : ''}`,
  )
}
