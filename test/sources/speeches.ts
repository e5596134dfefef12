import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Speech } from './generate.ts'

/** Where the addresses lie that are measured on. */
export const TRANSCRIPTS = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'transcripts')

/** Whose speeches the files are, by the surname in their names. */
const SPEAKERS: ReadonlyMap<string, string> = new Map([
  ['Lincoln', 'Abraham Lincoln'],
  ['Roosevelt', 'Franklin D. Roosevelt'],
  ['Kennedy', 'John F. Kennedy'],
  ['Reagan', 'Ronald Reagan'],
  ['Clinton', 'Bill Clinton'],
  ['GWBush', 'George W. Bush'],
  ['Obama', 'Barack Obama'],
  ['Trump', 'Donald Trump'],
])

/** The page around some of the speeches is no part of them, nor are the labels of those who speak. */
const PAGE = /^.*(?:Memorial Page|Presidential State of the Union|Textual Resources).*$|^THE PRESIDENT:/gm

/** The speeches in these files, each with its speaker. */
export function readSpeeches(files: readonly string[]): Speech[] {
  return files.map((file) => ({
    speaker: SPEAKERS.get(file.split(/[-.]/)[1] ?? '') ?? file,
    text: readFileSync(join(TRANSCRIPTS, file), 'utf8').replace(PAGE, ''),
  }))
}
