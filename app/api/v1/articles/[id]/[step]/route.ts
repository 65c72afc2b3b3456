import { stepOperations } from '../../../operations/steps.ts'
import { serve } from '../../../serve.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(({ step }) =>
  stepOperations.filter(({ path }) => path === `/articles/{id}/${step}`),
)
