import { runPortal } from './run-portal.ts'

Object.assign(process.env, { NODE_ENV: 'production' })
await runPortal({ development: false })
