import { z } from 'zod'
import { oneLine } from '../articles/body/tidy.ts'
import { roleNames } from '../staff/roles.ts'

/** A key as it is asked for. */
export const tokenInput = z.object({
  name: z
    .string('thiếu')
    .max(100, 'dài quá 100 ký tự')
    .transform(oneLine)
    .refine((name) => name !== '', 'chưa có tên'),
  role: z.enum(roleNames, 'không có vai trò này'),
  /** Ids; none: all sections. */
  sections: z.array(z.coerce.number('không có chuyên mục này').int().min(1)).max(200).default([]),
})

export type TokenInput = z.infer<typeof tokenInput>
