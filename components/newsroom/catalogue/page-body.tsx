import { TextArea } from '../field.client.tsx'

/** The body of a static page, as simple HTML. */
export function PageBody({ html }: { html: string }) {
  return (
    <TextArea
      name="html"
      label="Nội dung"
      defaultValue={html}
      rows={16}
      spellCheck={false}
      hint="HTML đơn giản: <p> đoạn, <h2> tít xen, <ul> <li> danh sách, <a href> liên kết, <table> bảng. Thẻ lạ sẽ được bỏ, chữ vẫn giữ."
    />
  )
}
