import { runPortal } from './run-portal.ts'

Object.assign(process.env, { NODE_ENV: 'development' })
await runPortal({ development: true })
