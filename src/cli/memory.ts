import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const MEGABYTE = 1 << 20

/**
 * Keeps memory low over many articles: gives a function to call after each one, which collects what articles left behind once they
 * left more than `megabytes`. The engine by itself waits until there is several times as much, for each thread.
 */
export function createTidy(megabytes: number): () => void {
  let collect: (() => void) | null = null
  let live = 0
  return () => {
    if (getHeapStatistics().used_heap_size - live < megabytes * MEGABYTE) return
    if (collect === null) {
      setFlagsFromString('--expose-gc')
      collect = runInNewContext('gc')
    }
    collect?.()
    live = getHeapStatistics().used_heap_size
  }
}
