/** How a sentence names the two ends `a` and `b` of a change. */
export const ENDS: readonly string[] = [
  'from <a> ..3 to <b>',
  '@move ..3 to <b> (,) ..3 from <a>',
  '@move ..3 to <b> , up/down/compared ..1 from/with <a>',
]

/** Two amounts one after the other: "1,500 in 2017 and 1,800 in 2018". */
export const TWO: readonly string[] = ['<a> ..2 and <b>', '<a> ..2 to <b>', '<a> against <b>']

/** Every head with every tail. */
export function join(heads: readonly string[], tails: readonly string[]): string[] {
  return heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`))
}

/** How a sentence goes on with the change itself, `x`, written as a pattern's figure. */
export function changeTails(x: string): string[] {
  return [
    `@sep (or/for) a/an (@adj) ${x} (@adj) @change`,
    `@sep (or/for) a/an/the (@adj) @change (of) ${x}`,
    `@sep (or/about) up/down/by/or ${x} @end`,
    `@sep ${x} @end`,
    `, up/down ${x} @end`,
    `up/down ${x} @end`,
    `was/is/represents/marks/means (a/an) (@adj) ${x} (@change)`,
    `was/is/represents/marks/means a/an (@adj) @change of ${x}`,
  ]
}
