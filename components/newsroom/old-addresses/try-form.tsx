import type { Tried } from '../../../lib/old-addresses/try.ts'
import { triedWords } from './tried-words.ts'

type Props = { written: string; tried: Tried | null }

/** The field in which an old address is tried, and what it answers. */
export function TryForm({ written, tried }: Props) {
  const to = tried?.to
  const open = tried && (tried.answer === 'nothing' || tried.answer === 'ignored')
  return (
    <>
      <form className="find" action="/admin/dia-chi-cu">
        <label>
          <span className="unseen">Địa chỉ cũ cần thử</span>
          <input
            name="thu"
            defaultValue={written}
            placeholder="/11/189470/Nang-cao.htm"
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <button type="submit" className="quiet">
          Thử
        </button>
      </form>
      {written && (
        <p className={tried && !open ? 'said' : 'said problem'} role="status">
          {triedWords(tried)}
          {to && (
            <>
              {' '}
              <a href={to}>Mở đích</a>
            </>
          )}
          {open && (
            <>
              {' '}
              <a href={choosePath(tried.address)}>Chọn đích</a>
            </>
          )}
        </p>
      )}
    </>
  )
}

/** Where an editor says where an address leads. */
export const choosePath = (address: string) =>
  `/admin/dia-chi-cu/chon?${new URLSearchParams({ 'dia-chi': address })}`
