import type { CopyIndex } from './copy-index.ts'

/** One line a file, as `sha256sum --check` reads it. nginx.conf is not among them: it is there to be changed. */
export function* checksums(index: CopyIndex): Generator<string> {
  for (const { file, hash } of index.lists.files()) if (file !== 'nginx.conf') yield `${hash}  ${file}\n`
}

/** What whoever finds the folder must know. */
export const readme = (siteUrl: string) => `# Bản lưu của ${siteUrl}

Toàn bộ trang công khai của báo dưới dạng tệp tĩnh, do lệnh \`npm run portal -- export site\` ghi ra.

- \`site/\`: trang web. Máy chủ nào trả được \`index.html\` của một thư mục cũng phục vụ được.
- \`nginx.conf\` cùng \`nginx/\`: cấu hình cho nginx, giữ đúng tiêu đề HTTP của báo, chuyển hướng địa chỉ cũ (308), báo nội dung đã gỡ (410). Đưa vào khối \`http\` bằng \`include\`; chuyển thư mục đi nơi khác thì sửa đường dẫn trong tệp ấy.
- \`manifest.json\`: \`complete\` là \`true\` khi bản lưu đầy đủ, đúng tới ấn bản \`edition\`.
- \`SHA256SUMS\`: kiểm tra toàn vẹn bằng \`sha256sum --check --quiet SHA256SUMS\`.
- \`.export/\`: sổ riêng của lệnh xuất, để lần sau chỉ ghi lại những gì đã đổi. Xóa đi cũng được, lần sau sẽ ghi lại từ đầu.

Bản lưu không có máy tìm kiếm. Bài đã gỡ, bản nháp và ảnh đã gỡ không nằm trong đây.
`
