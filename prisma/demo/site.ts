import type { SiteWords } from '../../lib/site/write.ts'

/** The masthead of the demo newspaper. Nobody can take it for a real one: the licence says so itself. */
export const demoSite: SiteWords = {
  name: 'Báo Lam Giang',
  agency: 'Báo Lam Giang',
  governingBody: 'Tỉnh ủy Lam Giang',
  tagline:
    'Cơ quan của Đảng bộ tỉnh Lam Giang – Tiếng nói của Đảng bộ, chính quyền và nhân dân các dân tộc trong tỉnh',
  licence: 'Giấy phép mẫu số 00/GP-BC, dùng cho bản trình diễn',
  headTitle: 'Tổng biên tập',
  head: 'Lương Thị Ngân Hà',
  address: 'Số 1, đường Bến Ngự, phường Lam Thành, tỉnh Lam Giang',
  telephone: '0200 000 0000',
  email: 'toasoan@example.vn',
  rights:
    'Ghi rõ nguồn “Báo Lam Giang” khi dùng lại tin, bài. Đây là báo mẫu: tỉnh Lam Giang, nhân vật và sự việc đều được đặt ra để trình diễn phần mềm.',
  description:
    'Tin tức tỉnh Lam Giang: chính trị, kinh tế, xã hội, văn hóa, du lịch và đời sống ở các xã, phường.',
}

/** The static pages, as HTML, in the order of the footer. */
export const demoPages: { slug: string; title: string; html: string }[] = [
  {
    slug: 'gioi-thieu',
    title: 'Giới thiệu',
    html: `<p>Báo Lam Giang đưa tin mỗi ngày từ các xã, phường của tỉnh Lam Giang: việc của chính quyền cơ sở, mùa vụ và chợ phiên, lớp học và trạm y tế, những người giữ nghề và những người mới mở đường.</p>
<h2>Chúng tôi làm báo thế nào</h2>
<p>Phóng viên đến tận nơi rồi mới viết. Số liệu trong bài có nơi cung cấp; ý kiến trong bài có tên người nói. Khi viết sai, chúng tôi sửa và nói rõ đã sửa gì tại mục <a href="/dinh-chinh">Thông tin cải chính, xin lỗi</a>.</p>
<p>Mỗi bài báo giữ nguyên địa chỉ kể từ ngày đăng. Bạn đọc có thể lần lại mọi ngày đã qua bằng ô chọn ngày ở cuối trang, trong từng chuyên mục hoặc trên cả tờ báo.</p>
<h2>Tòa soạn</h2>
<ul>
<li>Phòng Thời sự – Chính trị: tin của tỉnh, của các xã, phường và kỳ họp hội đồng nhân dân.</li>
<li>Phòng Kinh tế – Xã hội: sản xuất, giá cả, trường lớp, y tế và bảo hiểm.</li>
<li>Phòng Văn hóa – Bạn đọc: di sản, sách, du lịch, thư của bạn đọc và hồi âm.</li>
<li>Tổ Ảnh và Phim: phóng sự ảnh, phóng sự hình.</li>
</ul>
<h2>Về bản trình diễn này</h2>
<p>Tỉnh Lam Giang, sông Lam Giang và mọi nhân vật trên báo là hư cấu. Tờ báo mẫu được làm ra để người dùng phần mềm thấy một tờ báo địa phương đầy đủ trông ra sao trước khi đưa bài của chính mình vào.</p>`,
  },
  {
    slug: 'lien-he',
    title: 'Liên hệ',
    html: `<p>Tòa soạn trực tất cả các ngày trong tuần, từ 7 giờ đến 21 giờ. Ngoài giờ ấy, xin để lại lời nhắn qua thư điện tử; chúng tôi trả lời trong ngày làm việc kế tiếp.</p>
<table>
<thead><tr><th>Việc cần liên hệ</th><th>Cách liên hệ</th></tr></thead>
<tbody>
<tr><td>Báo tin, gửi ảnh</td><td>Điện thoại <a href="tel:02000000000">0200 000 0000</a>, hoặc <a href="mailto:toasoan@example.vn">toasoan@example.vn</a></td></tr>
<tr><td>Thư bạn đọc, kiến nghị</td><td><a href="mailto:bandoc@example.vn">bandoc@example.vn</a></td></tr>
<tr><td>Yêu cầu cải chính</td><td><a href="mailto:toasoan@example.vn">toasoan@example.vn</a>, tiêu đề ghi “Cải chính” và đường dẫn của bài</td></tr>
<tr><td>Quảng cáo</td><td><a href="mailto:quangcao@example.vn">quangcao@example.vn</a></td></tr>
</tbody>
</table>
<h2>Đến tòa soạn</h2>
<p>Số 1, đường Bến Ngự, phường Lam Thành, tỉnh Lam Giang. Cổng vào không có bậc, có lối cho xe lăn và chỗ đỗ xe ngay bên phải; phòng tiếp bạn đọc ở tầng một.</p>
<h2>Nếu bạn khó nghe, khó nhìn</h2>
<p>Bạn khó nghe có thể nhắn tin thay vì gọi, chúng tôi trả lời bằng chữ. Bạn dùng phần mềm đọc màn hình thấy trang nào khó dùng, xin viết cho chúng tôi biết địa chỉ của trang: đó cũng là một lỗi cần sửa.</p>
<p>Thư gửi tòa soạn cần có họ tên và cách liên lạc để chúng tôi hỏi lại. Theo yêu cầu của người gửi, tên có thể không nêu trên báo.</p>`,
  },
  {
    slug: 'quang-cao',
    title: 'Quảng cáo',
    html: `<p>Báo Lam Giang nhận đăng quảng cáo, thông báo và chuyên trang phối hợp. Nội dung quảng cáo luôn tách khỏi tin, bài và có chữ “Quảng cáo” đặt ngay phía trên.</p>
<h2>Những gì có thể đặt</h2>
<ul>
<li>Băng quảng cáo ở trang chủ và trang chuyên mục, theo tuần hoặc theo tháng.</li>
<li>Thông báo tuyển dụng, tuyển sinh, mời thầu, tìm giấy tờ rơi.</li>
<li>Lời chia buồn, lời cảm ơn, chúc mừng.</li>
<li>Chuyên trang phối hợp với xã, phường, sở, ngành; ghi rõ đơn vị phối hợp.</li>
</ul>
<h2>Những gì không nhận</h2>
<p>Chúng tôi không đăng quảng cáo rượu mạnh, thuốc lá, cờ bạc, cho vay không giấy phép, thuốc chữa bệnh chưa được cấp phép, cũng không đăng quảng cáo viết giống bài báo mà không ghi là quảng cáo.</p>
<h2>Cách gửi</h2>
<p>Gửi nội dung và ngày muốn đăng tới <a href="mailto:quangcao@example.vn">quangcao@example.vn</a> trước ít nhất hai ngày làm việc, hoặc gọi <a href="tel:02000000000">0200 000 0000</a> trong giờ hành chính. Bảng giá được gửi lại cùng thư trả lời đầu tiên.</p>`,
  },
]
