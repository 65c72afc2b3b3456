import { catalogueOperations } from '../operations/catalogue.ts'
import { serve } from '../serve.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(() => [catalogueOperations.sections])
