import type { LookDays } from '../../../lib/site/schema.ts'
import { Field } from '../field.client.tsx'

/** The days of mourning and of Tết. */
export function DaysFields({ days }: { days: LookDays }) {
  return (
    <>
      <fieldset>
        <legend>Ngày tang</legend>
        <p className="explained">Trang báo chuyển màu xám, ảnh đen trắng, dải băng đen cạnh tên báo.</p>
        <div className="pair">
          <Field name="mourningFrom" label="Ngày đầu" type="date" defaultValue={days.mourningFrom ?? ''} />
          <Field name="mourningUntil" label="Ngày cuối" type="date" defaultValue={days.mourningUntil ?? ''} />
        </div>
      </fieldset>
      <fieldset>
        <legend>Tết</legend>
        <p className="explained">
          Cành đào và màu vàng trên măng sét. Trùng ngày tang thì ngày tang được theo.
        </p>
        <div className="pair">
          <Field name="festiveFrom" label="Ngày đầu" type="date" defaultValue={days.festiveFrom ?? ''} />
          <Field name="festiveUntil" label="Ngày cuối" type="date" defaultValue={days.festiveUntil ?? ''} />
        </div>
      </fieldset>
    </>
  )
}
