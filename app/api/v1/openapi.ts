import { z } from 'zod'
import * as inputs from '../../../lib/api/input.ts'
import * as answers from '../../../lib/api/schema.ts'
import { states } from '../../../lib/articles/workflow.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations/all.ts'
import { problemSchema } from './problem.ts'

type Json = Record<string, unknown>

/** The OpenAPI 3.1 document of the API, made from the schemas by which requests are read and answers written. */
export function openapi(serverUrl: string): Json {
  const taken = componentsOf(inputs, 'input')
  const given = componentsOf({ ...answers, problemSchema }, 'output')
  const paths: Record<string, Json> = {}
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: described(operation),
    }
  }
  return {
    openapi: '3.1.1',
    info: { title: 'API tòa soạn', version: '1', description },
    servers: [{ url: `${serverUrl}/api/v1` }],
    security: [{ key: [] }],
    paths,
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'Khóa bt_… làm ở /admin/khoa-api' },
      },
      schemas: { ...taken, ...given },
    },
  }
}

const description = `Viết, duyệt, hẹn giờ, đăng và gỡ bài. Trạng thái của bài: ${Object.entries(states)
  .map(([state, name]) => `${state} (${name})`)
  .join(', ')}. Lỗi trả theo RFC 9457.`

/** Which errors an operation can answer. */
function refusalsOf({ path, body, right, pieceRight, also = [] }: Operation): number[] {
  return [
    ...(body ? [400, 413, 415] : []),
    401,
    ...(right || pieceRight ? [403] : []),
    ...(path.includes('{id}') ? [404] : []),
    406,
    ...also,
    422,
    429,
  ].toSorted()
}

function described(operation: Operation): Json {
  const { id, summary, path, query, body, form, answer } = operation
  const parameters = [
    ...(path.includes('{id}')
      ? [{ name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } }]
      : []),
    ...Object.entries(query ? propertiesOf(query) : {}).map(([name, { description, ...schema }]) => ({
      name,
      in: 'query',
      ...(description ? { description } : {}),
      schema,
    })),
  ]
  const problem = (words: string) => ({
    description: words,
    content: { 'application/problem+json': { schema: reference('Problem') } },
  })
  return {
    operationId: id,
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: {
              [form ? 'multipart/form-data' : 'application/json']: { schema: reference(idOf(body)) },
            },
          },
        }
      : {}),
    responses: {
      [answer.status]: {
        description: 'Xong',
        content: { 'application/json': { schema: reference(idOf(answer.schema)) } },
      },
      ...Object.fromEntries(refusalsOf(operation).map((status) => [status, problem('Không làm, và vì sao')])),
      default: problem('Lỗi khác'),
    },
  }
}

const reference = (id: string) => ({ $ref: `#/components/schemas/${id}` })
const idOf = (schema: z.ZodType) => schema.meta()?.id ?? ''

function propertiesOf(query: z.ZodObject): Record<string, Json> {
  const { properties } = z.toJSONSchema(query, { io: 'input' }) as { properties?: Record<string, Json> }
  return properties ?? {}
}

/** The JSON schemas of a module's zod schemas that have an id. */
function componentsOf(module: Json, io: 'input' | 'output'): Record<string, Json> {
  const registry = z.registry<{ id: string }>()
  for (const schema of Object.values(module)) {
    if (!(schema instanceof z.ZodType)) continue
    const id = idOf(schema)
    if (id) registry.add(schema, { id })
  }
  const { schemas } = z.toJSONSchema(registry, { io, uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(
    Object.entries(schemas as Record<string, Json>).map(([id, { $id: _, $schema: __, ...schema }]) => [
      id,
      schema,
    ]),
  )
}
