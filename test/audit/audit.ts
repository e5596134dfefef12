import { parseArgs } from 'node:util'
import { audit } from './compare-all.ts'

const { values } = parseArgs({
  options: {
    packs: { type: 'string', default: 'src/knowledge/packs' },
    data: { type: 'string', default: '../shared/data' },
    explained: { type: 'string', default: 'test/audit/explained.yaml' },
    absent: { type: 'boolean', default: false },
  },
})
const { lines, open } = audit(values)
console.log(lines.join('\n'))
process.exitCode = open > 0 ? 1 : 0
