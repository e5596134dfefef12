import { pack } from './package-size.ts'

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`
const { files, size, unpackedSize } = pack(null)
const largest = [...files].sort((a, b) => b.size - a.size).slice(0, 5)
process.stdout.write(`installed ${megabytes(unpackedSize)}, packed ${megabytes(size)}, ${files.length} files\n`)
for (const { path, size: bytes } of largest) process.stdout.write(`  ${megabytes(bytes).padStart(9)}  ${path}\n`)
