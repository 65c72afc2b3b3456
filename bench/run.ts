import { backupBench } from './backup.ts'
import { growthBench } from './growth.ts'
import { importBench, wordpressBench } from './import.ts'
import { lighthouseBench } from './lighthouse.ts'
import { publishBench } from './publish.ts'
import { searchBench } from './search.ts'
import { serverBench } from './server.ts'
import { weightBench } from './weight.ts'

const benches: Record<string, () => Promise<void>> = {
  backup: backupBench,
  growth: growthBench,
  import: importBench,
  lighthouse: lighthouseBench,
  publish: publishBench,
  search: searchBench,
  server: serverBench,
  weight: weightBench,
  wordpress: wordpressBench,
}

/** `npm run bench -- NAME`: 0 done, 1 failed, 2 not understood. */
const [name = ''] = process.argv.slice(2)
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(benches).join(' | ')}`)
  process.exit(2)
}
await bench()
process.exit(0)
