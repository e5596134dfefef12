/** The parts of the program that can be started, each read only when it is asked for. */
export const parts = {
  cli: () => import('../cli/main.ts'),
  index: () => import('../index.ts'),
  testing: () => import('../testing.ts'),
  worker: () => import('../cli/worker.ts'),
  remark: () => import('../remark.ts'),
}
