import type { CreateReporter } from '../reporter.ts'
export const htmlReporter: CreateReporter = () => ({ begin: () => '', file: () => '', end: () => '' })
