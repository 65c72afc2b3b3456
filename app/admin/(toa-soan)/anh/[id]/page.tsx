import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { ActionForm } from '../../../../../components/newsroom/action-form.client.tsx'
import { TextArea } from '../../../../../components/newsroom/field.client.tsx'
import { CropForm } from '../../../../../components/newsroom/pictures/crop-form.client.tsx'
import { FocalForm } from '../../../../../components/newsroom/pictures/focal-form.client.tsx'
import { ReplaceFile } from '../../../../../components/newsroom/pictures/replace-file.client.tsx'
import { nameOf } from '../../../../../components/newsroom/pictures/thumb.tsx'
import { PictureFacts, UsesList } from '../../../../../components/newsroom/pictures/uses-list.tsx'
import { libraryPicture } from '../../../../../lib/media/desk.ts'
import { missingWords } from '../../../../../lib/media/picture.ts'
import { usesOf } from '../../../../../lib/media/uses.ts'
import { requireActor } from '../../../session.ts'
import { bringBackAction, cropAction, focalAction, withdrawAction, wordsAction } from './actions.ts'

export const metadata: Metadata = { title: 'Ảnh' }

export default async function PicturePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id: written } = await params
  const id = /^[1-9]\d{0,8}$/.test(written) ? Number(written) : 0
  const [found, used] = await Promise.all([libraryPicture(actor, id), usesOf(actor, id)])
  if (!used.ok || (!found.ok && found.reason === 'forbidden')) forbidden()
  if (!found.ok) notFound()
  const { picture, mayEdit, mayManage } = found
  const missing = missingWords(picture)
  const hidden = (
    <>
      <input type="hidden" name="picture" value={picture.id} />
      <input type="hidden" name="version" value={picture.version} />
    </>
  )
  return (
    <div className="picture-page">
      <p className="back">
        <a href="/admin/anh">Thư viện ảnh</a>
      </p>
      <h1>{nameOf(picture)}</h1>
      {picture.withdrawn && (
        <p className="said problem">Ảnh này đã gỡ: không trang nào hiện nó, địa chỉ của nó trả lời 410.</p>
      )}
      <div className="halves">
        <div>
          <FocalForm key={picture.hash} action={focalAction} picture={picture} mayEdit={mayEdit}>
            {hidden}
          </FocalForm>
          <PictureFacts picture={picture} />
        </div>
        <div>
          <section aria-labelledby="loi-anh">
            <h2 id="loi-anh">Lời ảnh</h2>
            {missing.length > 0 && <p className="missing">{`Còn thiếu ${missing.join(' và ')}.`}</p>}
            {mayEdit ? (
              <ActionForm action={wordsAction} submit="Lưu lời ảnh">
                {hidden}
                <TextArea
                  name="alt"
                  label="Mô tả ảnh"
                  hint="Cho người không nhìn thấy ảnh."
                  defaultValue={picture.alt}
                />
                <TextArea name="caption" label="Chú thích" defaultValue={picture.caption} />
                <TextArea name="credit" label="Nguồn ảnh" rows={1} defaultValue={picture.credit} />
              </ActionForm>
            ) : (
              <p className="soft">
                Ảnh đang có trên trang báo hoặc do người khác tải lên: chỉ thư ký tòa soạn trở lên sửa được.
                Trong bài, bạn vẫn viết được lời riêng cho ảnh.
              </p>
            )}
          </section>
          {mayEdit && !picture.withdrawn && (
            <>
              <details>
                <summary>Cắt ảnh</summary>
                <CropForm action={cropAction} picture={picture}>
                  {hidden}
                </CropForm>
              </details>
              <details>
                <summary>Thay bằng tệp khác</summary>
                <ReplaceFile picture={picture} />
              </details>
            </>
          )}
          {mayManage && (
            <details>
              <summary>{picture.withdrawn ? 'Đưa trở lại' : 'Gỡ khỏi mọi trang'}</summary>
              <ActionForm
                action={picture.withdrawn ? bringBackAction : withdrawAction}
                submit={picture.withdrawn ? 'Đưa ảnh trở lại' : 'Gỡ ảnh'}
                tone={picture.withdrawn ? 'plain' : 'danger'}
              >
                <input type="hidden" name="hash" value={picture.hash} />
                <p>
                  {picture.withdrawn
                    ? 'Các bài có ảnh này hiện lại ảnh.'
                    : 'Mọi bài thôi hiện ảnh này ngay, tệp vẫn giữ trong kho và đưa trở lại được.'}
                </p>
              </ActionForm>
            </details>
          )}
          <UsesList uses={used.uses} />
        </div>
      </div>
    </div>
  )
}
