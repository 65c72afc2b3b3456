import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { ActionForm } from '../../../../components/newsroom/action-form.client.tsx'
import { DaysFields } from '../../../../components/newsroom/catalogue/days-fields.tsx'
import { MastheadFields } from '../../../../components/newsroom/catalogue/masthead-fields.tsx'
import { NoticeFields } from '../../../../components/newsroom/catalogue/notice-fields.tsx'
import { Checkbox, TextArea } from '../../../../components/newsroom/field.client.tsx'
import { siteSettings } from '../../../../lib/site/desk.ts'
import { can } from '../../../../lib/staff/policy.ts'
import { requireActor } from '../../session.ts'
import {
  saveEditionsAction,
  saveFeedsAction,
  saveLookDaysAction,
  saveMastheadAction,
  saveNoticeAction,
  saveTwoFactorAction,
} from './actions.ts'

export const metadata: Metadata = { title: 'Cài đặt' }

export default async function SettingsPage() {
  const actor = await requireActor()
  const settings = await siteSettings(actor)
  if (!settings.ok) forbidden()
  const { masthead, notice, days, feeds, editions, signIn } = settings
  return (
    <>
      <h1>Cài đặt</h1>
      <nav className="within" aria-label="Trong Cài đặt">
        <ul>
          <li>
            <a href="#mang-set">Măng sét</a>
          </li>
          <li>
            <a href="#thong-bao">Thông báo</a>
          </li>
          <li>
            <a href="#ngay">Ngày tang, ngày Tết</a>
          </li>
          <li>
            <a href="#rss">RSS</a>
          </li>
          <li>
            <a href="#tieng-khac">Bản tiếng khác</a>
          </li>
          {can(actor, 'staff') && (
            <li>
              <a href="#dang-nhap">Đăng nhập</a>
            </li>
          )}
          <li>
            <a href="/admin/cai-dat/trang">Trang tĩnh</a>
          </li>
          <li>
            <a href="/admin/cai-dat/dia-chi-cu">Mẫu địa chỉ cũ</a>
          </li>
        </ul>
      </nav>
      <section className="apart" aria-labelledby="mang-set">
        <h2 id="mang-set">Măng sét và thông tin tòa soạn</h2>
        <ActionForm action={saveMastheadAction} submit="Lưu măng sét">
          <input type="hidden" name="seen" value={masthead.seen} />
          <MastheadFields words={masthead} />
        </ActionForm>
      </section>
      <section className="apart" aria-labelledby="thong-bao">
        <h2 id="thong-bao">Thông báo trên mọi trang</h2>
        <ActionForm action={saveNoticeAction} submit="Lưu thông báo">
          <input type="hidden" name="seen" value={notice.seen} />
          <NoticeFields notice={notice} />
        </ActionForm>
      </section>
      <section className="apart" aria-labelledby="ngay">
        <h2 id="ngay">Ngày tang, ngày Tết</h2>
        <ActionForm action={saveLookDaysAction} submit="Lưu các ngày">
          <input type="hidden" name="seen" value={days.seen} />
          <DaysFields days={days} />
        </ActionForm>
      </section>
      <section className="apart" aria-labelledby="rss">
        <h2 id="rss">RSS</h2>
        <ActionForm action={saveFeedsAction} submit="Lưu">
          <input type="hidden" name="seen" value={feeds.seen} />
          <Checkbox
            key={String(feeds.feedFullText)}
            name="feedFullText"
            label="RSS mang cả bài, không chỉ sapo"
            defaultChecked={feeds.feedFullText}
          />
        </ActionForm>
      </section>
      <section className="apart" aria-labelledby="tieng-khac">
        <h2 id="tieng-khac">Bản tiếng khác</h2>
        <ActionForm action={saveEditionsAction} submit="Lưu các bản">
          <input type="hidden" name="seen" value={editions.seen} />
          <TextArea
            name="editions"
            label="Báo này bằng tiếng khác"
            defaultValue={editions.editions}
            hint="Mỗi dòng một bản: mã ngôn ngữ, dấu cách, địa chỉ trang nhất của bản ấy, như “en https://en.baotinh.vn/”. Máy tìm kiếm chỉ tin khi trang nhất bên kia cũng dẫn về đây. Để trống: báo chỉ có tiếng Việt."
            rows={3}
            spellCheck={false}
          />
        </ActionForm>
      </section>
      {can(actor, 'staff') && (
        <section className="apart" aria-labelledby="dang-nhap">
          <h2 id="dang-nhap">Đăng nhập</h2>
          <ActionForm action={saveTwoFactorAction} submit="Lưu">
            <input type="hidden" name="seen" value={signIn.seen} />
            <Checkbox
              key={String(signIn.requireTwoFactor)}
              name="requireTwoFactor"
              label="Thư ký tòa soạn trở lên phải đăng nhập hai bước"
              defaultChecked={signIn.requireTwoFactor}
            />
          </ActionForm>
        </section>
      )}
    </>
  )
}
