import type { DemoAccounts } from '../../lib/staff/demo.ts'
import { roles } from '../../lib/staff/roles.ts'

type Props = { accounts: DemoAccounts; signIn: (form: FormData) => Promise<void> }

/** The accounts of the demo newspaper, each with a button that signs in as it. */
export function DemoAccountsTable({ accounts: { password, members }, signIn }: Props) {
  return (
    <section className="demo-accounts" aria-labelledby="bao-mau">
      <h2 id="bao-mau">Đây là báo mẫu</h2>
      <p>
        {'Mỗi vai trò có một tài khoản, cùng mật khẩu '}
        <code>{password}</code>
        {'. Bảng này không có ở tòa soạn thật (PORTAL_DEMO=0).'}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Vai trò</th>
            <th scope="col">Tài khoản</th>
            <th scope="col">
              <span className="unseen">Vào thử</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ name, email, role }) => (
            <tr key={email}>
              <th scope="row">{roles[role]}</th>
              <td>
                {name}
                <br />
                <small>{email}</small>
              </td>
              <td>
                <form action={signIn}>
                  <button type="submit" className="quiet" name="email" value={email}>
                    Vào<span className="unseen">{` với vai ${roles[role]}`}</span>
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
