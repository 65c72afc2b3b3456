import type { DemoPiece } from '../types.ts'

const credit = 'Tranh minh họa: Báo Lam Giang'

export const baoHiem: DemoPiece[] = [
  {
    title: 'Cả nhà cùng mua bảo hiểm y tế: năm người đóng hơn ba suất',
    kicker: 'Hỏi – đáp',
    lead:
      'Bảy giờ tối, nhà văn hóa thôn Trung, xã Yên Phúc kín chỗ. Bà con mang theo sổ, bút và một câu hỏi ' +
      'quen thuộc: mua bảo hiểm y tế theo hộ gia đình thì được giảm bao nhiêu, tính thế nào?',
    html: `<p>Chị Trần Thị Nhâm, nhân viên tổ chức dịch vụ thu của xã, kẻ sẵn lên bảng một gia đình năm người: ông bà, bố mẹ và cậu con trai đã nghỉ học, ở nhà làm mộc. Cả năm đều chưa có thẻ theo diện nào khác. Chị gõ phấn vào dòng cuối: “Người thứ năm đóng bao nhiêu?”. Cả phòng xì xào, không ai đoán đúng.</p>
<h2>Tính từ người thứ nhất</h2>
<p>Mức đóng của người thứ nhất hiện bằng 4,5% mức lương cơ sở mỗi tháng. Những người tiếp theo trong hộ, nếu cùng tham gia trong năm, được giảm dần:</p>
<table>
<thead>
<tr><th>Thành viên tham gia</th><th>Mức đóng so với người thứ nhất</th><th>Cộng dồn cả hộ</th></tr>
</thead>
<tbody>
<tr><td>Người thứ nhất</td><td>100%</td><td>1 suất</td></tr>
<tr><td>Người thứ hai</td><td>70%</td><td>1,7 suất</td></tr>
<tr><td>Người thứ ba</td><td>60%</td><td>2,3 suất</td></tr>
<tr><td>Người thứ tư</td><td>50%</td><td>2,8 suất</td></tr>
<tr><td>Từ người thứ năm trở đi</td><td>40%</td><td>3,2 suất (hộ năm người)</td></tr>
</tbody>
</table>
<p>Năm tấm thẻ, hơn ba suất tiền. Ông Vũ Đình Thạo, 61 tuổi, ngồi hàng ghế đầu, lẩm nhẩm tính lại bằng ngón tay rồi quay xuống nói với vợ.</p>
<blockquote><p>Nhà tôi lâu nay chỉ mua cho bà ấy vì bà ấy hay ốm. Tôi cứ nghĩ mình khỏe. Đến hôm ngã thang gãy cổ tay mới biết cái thẻ quý ở chỗ nào.</p></blockquote>
<h2>Ba chỗ hay nhầm</h2>
<ul>
<li><strong>Con đang đi học có tính vào hộ không?</strong> Không. Học sinh, sinh viên tham gia ở trường; chỉ những người chưa thuộc nhóm nào khác mới xếp thứ tự trong hộ.</li>
<li><strong>Đóng hôm nay, mai dùng được ngay?</strong> Người tham gia lần đầu, hoặc đã ngắt quãng từ 90 ngày trở lên, phải chờ 30 ngày kể từ ngày đóng đủ tiền.</li>
<li><strong>Đi khám quên thẻ giấy?</strong> Thẻ trên ứng dụng VssID hoặc VNeID có giá trị như nhau. Nhớ sạc pin điện thoại.</li>
</ul>
<p>Hơn chín giờ, chị Nhâm xếp bảng. Sổ của chị có thêm 17 hộ hẹn làm thủ tục. Ai bận đồng áng có thể nộp qua dịch vụ công trực tuyến hoặc ghé điểm thu cạnh trạm y tế vào buổi sáng các ngày trong tuần.</p>`,
    section: 'bao-hiem-xa-hoi',
    kind: 'news',
    topics: ['Bảo hiểm y tế'],
    authors: ['Phạm Ngọc Ánh'],
    image: {
      file: 'scenes/tram-y-te.jpg',
      alt: 'Trạm y tế xã một tầng, có lối vào rộng và khoảng sân phía trước',
      caption: 'Điểm thu bảo hiểm của xã Yên Phúc đặt cạnh trạm y tế để bà con tiện ghé khi đi khám.',
      credit,
    },
    daysAgo: 3,
    time: '07:12',
  },
]
