/** Reads CSV by RFC 4180 to the letter: CRLF between records, quotes only around a whole field and doubled inside. */
export function readCsv(text: string): string[][] {
  const records: string[][] = []
  let at = 0
  while (at < text.length) {
    const record: string[] = []
    for (;;) {
      const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
      field.lastIndex = at
      const match = field.exec(text)
      if (match === null) throw new Error(`No field of CSV at ${at}: ${JSON.stringify(text.slice(at, at + 60))}`)
      record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
      at = field.lastIndex
      if (match[3] === '\r\n') break
    }
    records.push(record)
  }
  return records
}
