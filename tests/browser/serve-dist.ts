import type { TestProject } from 'vitest/node'
import { startServer } from '../../scripts/start-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
  }
}

/** Serves dist/ for the browser tests, on any free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, url } = await startServer('dist', 0)
  project.provide('address', url)
  return () => new Promise((done) => server.close(() => done()))
}
