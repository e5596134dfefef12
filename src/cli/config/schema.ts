import * as z from 'zod'

const some = (what: string) => z.union([z.string(), z.array(z.string())]).describe(what)
const level = z.enum(['off', 'info', 'warn', 'error'])
const rules = z
  .record(z.string(), level)
  .describe('Levels of checks, by id (names/misspelled) or by family (words): off, info, warn or error.')
const date = z.iso.date().describe('The day of publication of articles that do not say it, such as 2020-03-01.')
const frontMatter = z
  .array(z.string())
  .describe('Keys of the front matter whose texts are checked besides the title; left out, subtitle and description.')
const requireSources = z.boolean().describe('Whether every quotation must stand in one of the sources.')

const override = z.strictObject({
  files: some('Patterns of the files that these settings are for, from the folder of this file.'),
  rules: rules.optional(),
  date: date.optional(),
  frontMatter: frontMatter.optional(),
  requireSources: requireSources.optional(),
})

/** What a configuration file may hold. Paths are those of its folder. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    extends: some('Configuration files that this one builds on, nearest last.').optional(),
    files: some('Files, folders and patterns to check when none is named; `!` before a pattern leaves out.').optional(),
    ignore: some('Patterns of files to leave out, as in .gitignore.').optional(),
    rules: rules.optional(),
    overrides: z.array(override).describe('Settings for some of the files; later ones win.').optional(),
    facts: some('The repository’s own facts: YAML files, or CSV lists of names; nearest first.').optional(),
    knowledge: some('Knowledge files made by an import; nearest first.').optional(),
    sources: some(
      'Transcripts and documents that quotations are compared with: files, folders or patterns.',
    ).optional(),
    requireSources: requireSources.optional(),
    plugins: some('Modules whose default export is a check, or a list of checks, made with defineCheck.').optional(),
    frontMatter: frontMatter.optional(),
    date: date.optional(),
    maxWarnings: z.int().min(0).describe('Exit with 1 if there are more warnings than this.').optional(),
    format: some('How to print the report: the name of a format, or a name, a colon and a file.').optional(),
    cache: z
      .union([z.boolean(), z.string()])
      .describe('Whether to remember what was checked; a text names the folder to remember it in.')
      .optional(),
  })
  .meta({ title: 'Configuration of factcheck' })

export type Config = z.infer<typeof configSchema>
export type Override = z.infer<typeof override>
export type ConfigLevel = z.infer<typeof level>

/** The schema in the form that editors read. */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(configSchema)
}
