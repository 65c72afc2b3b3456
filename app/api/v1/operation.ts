import type { z } from 'zod'
import { noQuery } from '../../../lib/api/input.ts'
import { pieceRefusal } from '../../../lib/api/piece-refusal.ts'
import { type Refused, refused } from '../../../lib/api/refused.ts'
import type { Actor } from '../../../lib/staff/actor.ts'
import { can, type PieceAction, type Right } from '../../../lib/staff/policy.ts'
import { readForm, readJson } from './body.ts'
import { type ProblemName, problem } from './problem.ts'

export type Method = 'GET' | 'POST' | 'PUT'
type Answer = { status: 200 | 201; body: unknown; headers?: Record<string, string> }

/** What the document says of an operation. */
export type Description = {
  id: string
  method: Method
  /** Under /api/v1. */
  path: string
  summary: string
  query?: z.ZodObject
  body?: z.ZodType
  /** The body is a form with a file. */
  form?: true
  answer: { status: 200 | 201; schema: z.ZodType }
  /** Statuses beside those that follow from the rest. */
  also?: number[]
  /** The right, or the right to the piece, that is asked for before the body is read; the work asks again. */
  right?: Right
  pieceRight?: PieceAction
}

export type Operation = Description & {
  /** Reads the request and does what it asks. */
  run: (actor: Actor, request: Request, id: number) => Promise<Response>
}

/** What an operation is given: the piece's number, the query and the body, understood. */
type Input<Q, B> = {
  id: number
  query: Q extends z.ZodType ? z.output<Q> : undefined
  body: B extends z.ZodType ? z.output<B> : undefined
}

/** Makes an operation: understood, allowed, then done. */
export function operation<Q extends z.ZodObject | undefined, B extends z.ZodType | undefined>(
  description: Description & { query?: Q; body?: B },
  work: (actor: Actor, input: Input<Q, B>) => Promise<Answer | Refused>,
): Operation {
  const run = async (actor: Actor, request: Request, id: number): Promise<Response> => {
    const refusal = await refusalOf(description, actor, id)
    if (refusal) return answered(refusal)
    const query = Object.fromEntries(new URL(request.url).searchParams)
    const asked = understood(description.query ?? noQuery, query)
    if (!asked.ok) return problem('invalid', asked)
    let body: unknown
    if (description.body) {
      const read = await (description.form ? readForm(request) : readJson(request))
      if (!read.ok) return problem(read.problem)
      const sent = understood(description.body, read.value)
      if (!sent.ok) return problem('invalid', sent)
      body = sent.value
    }
    return answered(await work(actor, { id, query: asked.value, body } as Input<Q, B>))
  }
  return { ...description, run }
}

async function refusalOf(
  { right, pieceRight }: Description,
  actor: Actor,
  id: number,
): Promise<Refused | null> {
  if (right && !can(actor, right)) return refused('forbidden')
  return pieceRight ? pieceRefusal(actor, pieceRight, id) : null
}

function answered(outcome: Answer | Refused): Response {
  if ('reason' in outcome) return problem(outcome.reason satisfies ProblemName, outcome)
  return Response.json(outcome.body, { status: outcome.status, headers: outcome.headers ?? {} })
}

type Understood = { ok: true; value: unknown } | { ok: false; problems: Record<string, string> }

function understood(schema: z.ZodType, value: unknown): Understood {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { ok: true, value: parsed.data }
  const problems: Record<string, string> = {}
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys.slice(0, 20))
        problems[[...issue.path, key].join('.')] ??= 'không có trường này'
    } else {
      const missing = issue.code === 'invalid_type' && issue.input === undefined
      problems[issue.path.join('.')] ??= missing ? 'thiếu' : issue.message
    }
  }
  return { ok: false, problems }
}
