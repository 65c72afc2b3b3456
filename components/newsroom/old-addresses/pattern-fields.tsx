import type { PatternSetting } from '../../../lib/old-addresses/settings.ts'
import { patternKinds } from '../../../lib/old-addresses/target.ts'
import { Field, Select } from '../field.client.tsx'
import { patternNouns } from './tried-words.ts'

const blank: PatternSetting = { pattern: '', leadsTo: 'article', series: '', ownIds: false }
const kinds = patternKinds.map((kind) => ({ value: kind, label: patternNouns[kind] }))
const yesOrNo = [
  { value: 'khong', label: 'Không' },
  { value: 'co', label: 'Có' },
]

/** The patterns in their order, each in a line, and three empty lines for new ones. */
export function PatternFields({ patterns }: { patterns: PatternSetting[] }) {
  return (
    <div className="patterns">
      {[...patterns, blank, blank, blank].map((setting, index) => {
        const name = setting.pattern === '' ? 'Mẫu mới' : `Mẫu ${index + 1}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the line is what its fields are named after.
          <fieldset key={index}>
            <legend className="unseen">{name}</legend>
            <Field
              name={`place-${index}`}
              label="Thứ tự"
              type="number"
              min={1}
              max={99}
              defaultValue={index + 1}
            />
            <Field
              name={`pattern-${index}`}
              label={name}
              defaultValue={setting.pattern}
              spellCheck={false}
              autoComplete="off"
            />
            <Select
              name={`leadsTo-${index}`}
              label="Là địa chỉ của"
              options={kinds}
              defaultValue={setting.leadsTo}
            />
            <Field name={`series-${index}`} label="Dãy số" defaultValue={setting.series} />
            <Select
              name={`ownIds-${index}`}
              label="Số giữ nguyên"
              options={yesOrNo}
              defaultValue={setting.ownIds ? 'co' : 'khong'}
            />
          </fieldset>
        )
      })}
    </div>
  )
}
