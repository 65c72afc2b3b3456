import { serve } from '../serve.ts'

/** What is no address of the API says so in JSON. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(() => [])
