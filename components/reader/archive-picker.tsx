import { addresses } from '../../lib/site/addresses.ts'
import { type Day, monthName } from '../../lib/vietnamese/dates.ts'

type Props = {
  /** The section of "Chuyên mục này"; null where there is none, as on the front page. */
  section: { slug: string; name: string } | null
  /** The day that the form begins with. */
  day: Day
  bounds: { first: Day; today: Day }
}

/** "Xem các tin đã đưa ngày": a plain form; the server answers it with the address of the day. */
export function ArchivePicker({ section, day, bounds }: Props) {
  const [month, year] = [day.slice(0, 7), day.slice(0, 4)]
  return (
    <form className="picker" action={addresses.archiveForm()} method="get" aria-labelledby="xem-ngay">
      <h2 id="xem-ngay">Xem các tin đã đưa ngày</h2>
      <div className="fields">
        <label>
          <span>Ngày</span>
          <input
            className="day"
            type="date"
            name="ngay"
            required
            min={bounds.first}
            max={bounds.today}
            defaultValue={day}
          />
        </label>
        {section && (
          <fieldset>
            <legend>Tin trong</legend>
            <label>
              <input type="radio" name="muc" value={section.slug} defaultChecked />
              <span>Chuyên mục này</span>
            </label>
            <label>
              <input type="radio" name="muc" value="" />
              <span>Mọi chuyên mục</span>
            </label>
          </fieldset>
        )}
        <button type="submit">Xem</button>
      </div>
      <p className="periods">
        <a href={addresses.archive(section, month)}>{monthName(month)}</a>
        <a href={addresses.archive(section, year)}>{`Năm ${year}`}</a>
      </p>
    </form>
  )
}
