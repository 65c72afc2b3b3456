import type { Operation } from '../operation.ts'
import { articleOperations } from './articles.ts'
import { catalogueOperations } from './catalogue.ts'
import { pictureOperations } from './pictures.ts'
import { stepOperations } from './steps.ts'

/** Everything that the API does, in the order of its document. */
export const operations: Operation[] = [
  ...Object.values(articleOperations),
  ...stepOperations,
  ...Object.values(pictureOperations),
  ...Object.values(catalogueOperations),
]
