import type { Editor } from '@tiptap/core'
import { moveBlock } from './commands.ts'

export type Tool = {
  label: string
  /** What stands on the button. */
  face: string
  run: (editor: Editor) => void
  /** Whether it is on where the cursor stands; left out for what is done and not switched. */
  isOn?: (editor: Editor) => boolean
  isPossible?: (editor: Editor) => boolean
  keys?: string
}

const mark = (name: string, label: string, face: string, keys?: string): Tool => ({
  label,
  face,
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
  isOn: (editor) => editor.isActive(name),
  ...(keys && { keys }),
})

const heading = (level: 2 | 3, label: string, face: string): Tool => ({
  label,
  face,
  run: (editor) => editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run(),
  isOn: (editor) => editor.isActive('heading', { level }),
  keys: `Ctrl+Alt+${level}`,
})

const wrap = (name: string, label: string, face: string): Tool => ({
  label,
  face,
  run: (editor) => editor.chain().focus().toggleWrap(name).run(),
  isOn: (editor) => editor.isActive(name),
})

/** The buttons that need nothing more than a press, in their groups. */
export const tools: { name: string; tools: Tool[] }[] = [
  {
    name: 'Chữ',
    tools: [
      mark('bold', 'Đậm', 'B', 'Ctrl+B'),
      mark('italic', 'Nghiêng', 'I', 'Ctrl+I'),
      mark('underline', 'Gạch chân', 'U', 'Ctrl+U'),
      mark('strike', 'Gạch ngang', 'S', 'Ctrl+Shift+S'),
      mark('superscript', 'Chỉ số trên', 'x²'),
      mark('subscript', 'Chỉ số dưới', 'x₂'),
    ],
  },
  {
    name: 'Khối',
    tools: [
      heading(2, 'Tít xen', 'T1'),
      heading(3, 'Tít nhỏ', 'T2'),
      {
        label: 'Danh sách chấm',
        face: '•',
        run: (editor) => editor.chain().focus().toggleBulletList().run(),
        isOn: (editor) => editor.isActive('bulletList'),
      },
      {
        label: 'Danh sách số',
        face: '1.',
        run: (editor) => editor.chain().focus().toggleOrderedList().run(),
        isOn: (editor) => editor.isActive('orderedList'),
      },
      wrap('blockquote', 'Trích dẫn', '“ ”'),
      wrap('pullQuote', 'Câu trích nổi bật', '❝'),
      wrap('infoBox', 'Hộp thông tin', 'Hộp'),
      {
        label: 'Đường ngăn',
        face: '—',
        run: (editor) => editor.chain().focus().setHorizontalRule().run(),
      },
    ],
  },
  {
    name: 'Sửa',
    tools: [
      {
        label: 'Chuyển khối lên',
        face: '↑',
        run: (editor) => moveBlock(editor, -1),
        keys: 'Alt+↑',
      },
      {
        label: 'Chuyển khối xuống',
        face: '↓',
        run: (editor) => moveBlock(editor, 1),
        keys: 'Alt+↓',
      },
      {
        label: 'Hoàn tác',
        face: '↶',
        run: (editor) => editor.chain().focus().undo().run(),
        isPossible: (editor) => editor.can().undo(),
        keys: 'Ctrl+Z',
      },
      {
        label: 'Làm lại',
        face: '↷',
        run: (editor) => editor.chain().focus().redo().run(),
        isPossible: (editor) => editor.can().redo(),
        keys: 'Ctrl+Y',
      },
    ],
  },
]

const inTable = (label: string, face: string, run: (editor: Editor) => void): Tool => ({ label, face, run })

/** Shown while the cursor stands in a table. */
export const tableTools: Tool[] = [
  inTable('Thêm hàng dưới', '+ Hàng', (editor) => editor.chain().focus().addRowAfter().run()),
  inTable('Thêm cột phải', '+ Cột', (editor) => editor.chain().focus().addColumnAfter().run()),
  inTable('Xóa hàng', '− Hàng', (editor) => editor.chain().focus().deleteRow().run()),
  inTable('Xóa cột', '− Cột', (editor) => editor.chain().focus().deleteColumn().run()),
  inTable('Gộp hoặc tách ô', 'Gộp ô', (editor) => editor.chain().focus().mergeOrSplit().run()),
  inTable('Hàng đầu là tiêu đề', 'Tiêu đề', (editor) => editor.chain().focus().toggleHeaderRow().run()),
  inTable('Xóa bảng', 'Xóa bảng', (editor) => editor.chain().focus().deleteTable().run()),
]
