/** Folders that articles are often kept in, the first that exists is taken. */
export const ARTICLE_FOLDERS = ['content', 'articles', 'posts', '_posts', 'stories', 'news', 'text'] as const

/** The configuration of a repository whose articles stand in a folder, or anywhere where that is null. */
export function configTemplate(folder: string | null): string {
  const pattern = '**/*.{md,markdown,mdx,txt,html}'
  const config = {
    files: [folder === null ? pattern : `${folder}/${pattern}`],
    ignore: ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE*', 'drafts/'],
    facts: ['facts/house.yaml'],
    rules: { 'words/apostrophe': 'warn' },
  }
  return `${JSON.stringify(config, null, 2)}\n`
}

/** Sample facts, as of an ISO date: lines that start with one number sign and a space are facts once those are taken away. */
export function factsTemplate(today: string): string {
  return `## Facts of your own. They stand above the ones that ship with factcheck: people, places and events that only you know,
## and spellings that your desk has settled. Take the first number sign and the blank from a line to use it.
##
## See what is known of a name already:  factcheck lookup "Jon Smyth"

## Up to this day you vouch for what is still going on.
as-of: ${today}

## Spelt like this, whatever else is known.
# right:
#   - Jon Smyth
#   - { name: Vale Hall, kind: place }
#   - { name: Vale Days, kind: event, expires: 2027-06-30 }

## Spellings that must not appear, and what to write.
# never:
#   Jonathon Smyth: Jon Smyth

## Where your facts come from; a report names it beside each finding.
# sources:
#   minutes:
#     title: Minutes of the council, December 1, 2022
#     url: https://lund.example/minutes

## People, offices, organizations, cases and events.
# entities:
#   mayor-of-lund: { kind: office, name: Mayor of Lund }
#   ann-vale:
#     kind: person
#     name: Ann Vale
#     also: [A. B. Vale]
#     held: mayor-of-lund; from 2022-12-01; source minutes
`
}

/** A workflow for pull requests: what a branch changes is checked, findings stand beside the lines. */
export const WORKFLOW_TEMPLATE = `name: Fact check

on:
  pull_request:

permissions:
  contents: read

jobs:
  factcheck:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          # The lines that a branch changes can only be told with its history.
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: Install
        if: hashFiles('package-lock.json') != ''
        run: npm ci
      - name: Check the changed lines
        run: npx --yes factcheck --since "origin/$GITHUB_BASE_REF" --format github --format html:factcheck.html
      - name: Keep the report
        if: always()
        uses: actions/upload-artifact@v4
        with:
          name: factcheck
          path: factcheck.html
          if-no-files-found: ignore
`
