import { articleOperations } from '../../operations/articles.ts'
import { serve } from '../../serve.ts'

const { read, change } = articleOperations
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(() => [read, change])
