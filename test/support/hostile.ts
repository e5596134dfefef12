import { checkText } from '../../src/index.ts'
import type { PlacedEvidence } from '../../src/model/finding.ts'
import type { FileReport } from '../../src/model/report.ts'
import { shippedKnowledge } from './shipped.ts'

/** What an article, a fact or a file name may hold, and no format may be misled by. */
export const HOSTILE: Readonly<Record<string, string>> = {
  percent: '100 %0A% %25 %s',
  command: 'x::error file=a.md::made up ::set-output name=a::b',
  script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'end of CDATA': ']]> <![CDATA[ <!-- --> &amp; &lt;',
  quotes: `"double" 'single' \`back\` “curly” \\"`,
  'line ends': 'one\ntwo\r\nthree\rfour\u2028five',
  control: 'a\u0000b\u0007c\u001b[31md\u007fe\u0085f\ufffe',
  'right to left': 'a\u202eb\u2066c\u200fd אב',
  emoji: '😀 👩‍👩‍👧 é 統計',
  surrogates: 'a\ud800b\udc00c',
  formula: '=HYPERLINK("http://example.org","x")',
  minus: "-2+3+cmd|' /C calc'!A0",
  at: '@SUM(1+1)*cmd|',
  mention: '@everyone see #123, owner/repo#4, GH-5 and https://example.org/a and www.example.org',
  markup: '**bold** _em_ ~~no~~ [a](javascript:alert(1)) ![i](x) | cell | `code` # h',
  long: 'word '.repeat(2_000),
  'long word': 'x'.repeat(10_000),
}

function poisoned(evidence: PlacedEvidence, text: string): PlacedEvidence {
  const { source } = evidence
  return {
    ...evidence,
    says: `${evidence.says} ${text}`,
    source: { ...source, title: text, url: `javascript:alert("${text}")`, locator: text },
  }
}

/** A report on an article with an error, a warning, a supported claim and a suppressed finding, and the text in every part of it. */
export async function hostileReport(text: string, path = `a ${text.slice(0, 30)}.md`): Promise<FileReport> {
  const article = `${text}\n\nRobert Muller, the former FBI director, wrote it. ${text}\n\nThe statue of limitations ran out. ${text}\n\nRobert Mueller was the director of the FBI.\n`
  const report = await checkText(article, { path, knowledge: shippedKnowledge(), format: 'text', date: '2020-03-01' })
  const findings = report.findings.map((finding) => ({
    ...finding,
    message: `${text} ${finding.message}`,
    actual: text,
    evidence: finding.evidence.map((item) => poisoned(item, text)),
    suggestions: finding.suggestions.map((one) => ({ ...one, replacement: `${text}${one.replacement}` })),
  }))
  const [first, ...rest] = findings
  return {
    ...report,
    findings: rest,
    suppressed: first === undefined ? [] : [{ ...first, suppression: { kind: 'directive', reason: text } }],
    claims: report.claims.map((claim) => ({ ...claim, text: `${text} ${claim.text}`, speaker: text })),
    notices: [text],
  }
}
