import { articleOperations } from '../operations/articles.ts'
import { serve } from '../serve.ts'

const { list, create } = articleOperations
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(() => [list, create])
