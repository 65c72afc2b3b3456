import { backupBench } from './backup.ts'
import { documentsBench } from './documents.ts'
import { growthBench } from './growth.ts'
import { importBench, wordpressBench } from './import.ts'
import { lighthouseBench } from './lighthouse.ts'
import { searchBench } from './search.ts'

const benches: Record<string, () => Promise<void>> = {
  backup: backupBench,
  documents: documentsBench,
  growth: growthBench,
  import: importBench,
  lighthouse: lighthouseBench,
  search: searchBench,
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
