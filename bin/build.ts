import { ensureBuild } from './build-state.ts'

try {
  await ensureBuild(console.error)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
