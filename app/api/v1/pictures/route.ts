import { pictureOperations } from '../operations/pictures.ts'
import { serve } from '../serve.ts'

const { list, upload } = pictureOperations
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(() => [list, upload])
