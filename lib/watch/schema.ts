import { z } from 'zod'
import { isDay } from '../vietnamese/dates.ts'
import type { LogFilter } from './desk.ts'

const text = z.string().trim().max(200).catch('')

/** The query of the log's page. What makes no sense is as good as left out. */
export const logQuery = z.object({ viec: text, nguoi: text, ngay: text, sau: text }).transform(
  ({ viec, nguoi, ngay, sau }): LogFilter => ({
    group: viec,
    person: nguoi,
    day: isDay(ngay) ? ngay : null,
    after: sau || null,
  }),
)
