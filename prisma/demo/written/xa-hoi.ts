import type { DemoPiece } from '../types.ts'

/** Xã hội and its child sections, but for Bảo hiểm xã hội. */
export const xaHoi: DemoPiece[] = [
  {
    title: 'Bốn mươi ngày công thay ván, cầu treo Mường Khảo lại đón phiên chợ',
    lead: 'Cây cầu treo dẫn sang chợ phiên Mường Khảo hỏng hơn trăm tấm ván, người gùi hàng phải dò từng bước. Không chờ kinh phí, hai bản đầu cầu chia nhau gỗ, bu lông và ngày công để kịp phiên gần nhất.',
    section: 'xa-hoi',
    kind: 'news',
    topics: ['Người tốt việc tốt', 'Phiên chợ vùng cao', 'Đường giao thông nông thôn'],
    authors: ['Sùng A Tráng'],
    image: {
      file: 'scenes/cau-treo.jpg',
      alt: 'Cầu treo bắc qua con suối rộng, hai đầu là rừng cây',
      caption: 'Cầu treo qua suối Khảo nối bản Khảo Nưa với khu chợ phiên.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 0,
    time: '04:50',
    html: `<p>Người phát hiện tấm ván gãy đầu tiên là em Vừ Thị Súa, học lớp năm. Em lọt một chân, may mà tay bám được dây cáp. Tối đó, trưởng bản Khảo Nưa Vừ Giống Lử xách đèn ra cầu, đếm từng tấm: 112 tấm mục, 17 chỗ trống hẳn.</p>
<p>Ông gọi điện sang bên kia suối cho trưởng bản Khảo Tẩu. Hai người hẹn nhau giữa cầu vào sáng sớm hôm sau. Khảo Nưa góp gỗ tốt dỡ từ nhà kho cũ của bản, Khảo Tẩu lo bu lông, đinh vít và cơm trưa. UBND xã cử cán bộ kỹ thuật kiểm tra cáp, mố neo, rồi cho mượn dây an toàn và cắm biển tạm dừng xe máy.</p>
<p>Bốn ngày, mỗi ngày mười người. Thợ mộc Hạng A Chua, 66 tuổi, ngồi ở đầu cầu bào từng cạnh ván cho khỏi xước chân người đi. Đám thanh niên đeo dây, nằm sấp ra mép mà vặn ốc. Phụ nữ hai bản thay nhau nấu; nồi canh to tới mức phải đặt trên ba hòn đá suối.</p>
<figure><img src="scenes/cho-phien.jpg" alt="Chợ phiên đông người với các sạp hàng và ô che"><figcaption>Chợ phiên Mường Khảo. Quá nửa người bán rau, gà và thổ cẩm ở đây đi qua cầu treo.</figcaption></figure>
<p>Tổng chi phí mua vật tư hết 8,7 triệu đồng, được ghi lên tấm bìa treo ở cột cổng: ai góp bao nhiêu, mua gì, còn dư 340.000 đồng để dành mua dầu mỡ bôi cáp. Một chủ hàng phở ở chợ, không thuộc bản nào, góp 500.000 đồng và xin giấu tên.</p>
<p>Sáng phiên chợ, người đầu tiên bước lên ván mới là bà cụ gùi hai con gà. Đến giữa cầu, bà dừng lại nhún thử, rồi gật đầu.</p>
<p>Xã Mường Khảo đã đưa cầu vào danh sách kiểm định định kỳ, đồng thời đề xuất thay hệ dây treo đã dùng nhiều năm. Trong lúc chờ, hai bản cắt cử mỗi tuần một nhà đi soát cầu, sổ trực treo ngay dưới tấm bìa.</p>`,
  },
  {
    title: 'Một cô giáo, hai tấm bảng và mười bốn học trò ở điểm trường Nà Phặc',
    kicker: 'Chuyện lớp ghép',
    lead: 'Lớp học của cô Nông Thị Thoa có bảng ở cả hai đầu. Các em lớp một quay mặt về phía cửa, lớp hai nhìn ra rừng, còn cô đi lại ở giữa, mỗi ngày chừng vài cây số.',
    section: 'giao-duc',
    topics: ['Người tốt việc tốt', 'Sách và người đọc'],
    authors: ['Phạm Ngọc Ánh'],
    image: {
      file: 'scenes/truong-hoc.jpg',
      alt: 'Ngôi trường nhỏ mái đỏ giữa sân, cột cờ và hàng cây',
      caption: 'Điểm trường Nà Phặc, xã Phja Đeng, cách trường chính 13 km.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 3,
    time: '06:38',
    html: `<p>Bảy giờ kém năm, cô Thoa gõ ba tiếng vào chiếc vành bánh xe treo đầu hồi. Mười bốn đôi dép xếp ngay trước cửa. Tám em lớp một, sáu em lớp hai, hầu hết là con em người Dao, người Tày trong ba xóm.</p>
<p>Bí quyết dạy lớp ghép, theo cô, là không bên nào phải ngồi chờ. Khi lớp một tập đọc thành tiếng thì lớp hai làm toán trên phiếu. Lớp hai chính tả thì lớp một tô chữ, nặn đất. Giáo án của cô chia đôi trang, kẻ từng mười phút, bút xanh cho lớp này, bút đỏ cho lớp kia.</p>
<figure><img src="scenes/lop-hoc.jpg" alt="Phòng học có bảng, bàn ghế gỗ và cửa sổ sáng"><figcaption>Phòng học ở Nà Phặc có hai bảng đặt đối diện; góc cuối lớp là kệ sách do phụ huynh đóng.</figcaption></figure>
<p>Hai năm gần đây, điểm trường có điện mặt trời và một chiếc ti vi. Thứ Tư hằng tuần, lớp học tiếng Anh, âm nhạc cùng trường chính qua màn hình. Hôm mạng yếu, cô trò quay lại với chiếc đàn phím nhựa năm nốt.</p>
<p>Nhà trường từng tính đưa cả lớp về bán trú ở trường chính. Phụ huynh họp, phần đông xin giữ lại đến hết lớp hai vì các em còn quá nhỏ. Hiệu trưởng Ma Văn Tuyên đồng tình: “Dồn được thì gọn cho người quản lý. Nhưng sáu tuổi mà xa nhà cả tuần, trẻ chưa kịp yêu trường đã sợ trường”.</p>
<p>Giờ ra chơi, bé Đặng Mùi Pham không chạy ra sân mà đứng trước kệ sách, lật cuốn tranh về đại dương. Em hỏi cô con cá voi có to bằng con trâu không. Cô Thoa dắt cả lớp ra sân, lấy que vạch từ cột cờ đến tận bờ rào, rồi bảo các em nằm nối nhau. Mười bốn em, vẫn chưa tới khúc đuôi.</p>
<p>Cô ở Nà Phặc đã chín năm. Hỏi bao giờ về xuôi, cô trả lời sau khi chấm xong một quyển vở: lứa lớp một này đọc thông đã.</p>`,
  },
  {
    title: 'Chọn trường sau lớp 12: đừng bắt đầu bằng câu hỏi “ngành nào hot?”',
    lead: 'Buổi hướng nghiệp ở Trường THPT Thạch Khê không có gian hàng phát tờ rơi. Thay vào đó, chín người đang đi làm, từ thợ hàn đến kế toán, ngồi trả lời học sinh về một ngày làm việc thật.',
    section: 'giao-duc',
    topics: ['Tuyển sinh'],
    authors: ['Mai Phương'],
    daysAgo: 33,
    time: '18:09',
    html: `<p>Câu hỏi đầu tiên dành cho anh Doãn Văn Cương, thợ hàn ở một xưởng kết cấu thép phường Tân Giang: “Anh có hối hận vì không học đại học không?”. Anh nghĩ một lúc: “Hai năm đầu có. Đến lúc cầm được bản vẽ, tự tính được vật tư thì hết. Nhưng nếu được chọn lại, anh sẽ học tiếng Anh tử tế”.</p>
<p>Nhà trường khảo sát 286 học sinh khối 12 trước buổi gặp. Gần 60% chọn ngành theo lời bạn bè hoặc mạng xã hội; 31% chưa từng đọc chương trình đào tạo của trường định vào; chỉ một phần tư bàn với cha mẹ về chi phí cho cả khóa.</p>
<p>Thầy Lưu Quang Định, phụ trách hướng nghiệp, gợi ý các em làm một tờ giấy với năm mục trước khi điền nguyện vọng:</p>
<ul>
<li>Ba việc mình làm được hàng giờ không chán.</li>
<li>Hai môn học tốt thật, không tính môn được chấm nới tay.</li>
<li>Tổng chi phí cả khóa, gồm tiền trọ, đi lại; gia đình lo được bao nhiêu.</li>
<li>Tên hai người đang làm nghề ấy mà mình đã hỏi chuyện.</li>
<li>Phương án thứ hai, viết nghiêm túc như phương án thứ nhất.</li>
</ul>
<p>Em Khổng Thị Ngân, lớp 12A3, viết xong thì gạch ngành quản trị khách sạn vốn định chọn. Hóa ra việc em làm hàng giờ không chán là chăm vườn cam với ông nội. Em chuyển sang tìm hiểu bảo vệ thực vật và một trường cao đẳng nghề nông có liên thông.</p>
<p>Chiều tan trường, mấy nhóm vẫn đứng quanh chị kế toán hợp tác xã. Chị mở điện thoại cho xem bảng lương của chính mình, đã che tên.</p>
<p>Quy chế và lịch tuyển sinh chính thức, nhà trường nhắc học sinh chỉ theo thông báo của Bộ Giáo dục và Đào tạo cùng các cơ sở đào tạo.</p>`,
  },
  {
    title: 'Chiếc hộp lạnh đi bộ bốn cây số để không bé nào lỡ mũi tiêm',
    lead: 'Ở xã Bản Hon, ngày tiêm chủng không chỉ diễn ra tại trạm. Với ba cụm bản xa, y sĩ mang vắc xin tới tận nơi, đoạn cuối phải đi bộ, hộp lạnh đeo trên vai và nhiệt kế đọc từng giờ.',
    section: 'y-te',
    kind: 'news',
    topics: ['Tiêm chủng'],
    authors: ['Nguyễn Thùy Dương'],
    image: {
      file: 'scenes/tram-y-te.jpg',
      alt: 'Trạm y tế một tầng có biển chữ thập, vườn nhỏ phía trước',
      caption: 'Trạm Y tế xã Bản Hon, nơi các đội tiêm lưu động xuất phát.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 2,
    time: '15:31',
    html: `<p>Y sĩ Tráng Thị Say đặt hộp lạnh xuống phiến đá, mở nắp, đọc nhiệt kế: 4,5 độ C. Chị ghi vào sổ rồi đi tiếp. Còn hơn một cây số nữa mới tới bản Hon Sủi, nơi chín đứa trẻ đang chờ.</p>
<p>Trước kia trạm hẹn tất cả về một ngày. Nhà ở xa, cha mẹ đi nương, tỷ lệ trẻ tiêm đúng lịch ở ba cụm bản chỉ quanh 70%. Giờ xã chia thành bốn điểm, mỗi điểm một ngày cố định trong tháng, y tế thôn bản nhắc từng nhà hai lần.</p>
<table>
<thead>
<tr><th>Điểm tiêm</th><th>Ngày trong tháng</th><th>Trẻ trong danh sách</th><th>Đã tiêm đúng lịch</th></tr>
</thead>
<tbody>
<tr><td>Trạm Y tế xã</td><td>Ngày 5 và 6</td><td>74</td><td>72</td></tr>
<tr><td>Cụm Hon Sủi</td><td>Ngày 8</td><td>19</td><td>18</td></tr>
<tr><td>Cụm Nà Pheo</td><td>Ngày 10</td><td>23</td><td>21</td></tr>
<tr><td>Cụm Thẩm Kẹm</td><td>Ngày 12</td><td>16</td><td>15</td></tr>
</tbody>
</table>
<p>Tiêm ngoài trạm phải giữ đúng quy định: có chỗ khám sàng lọc, có hộp chống sốc, có chỗ ngồi theo dõi ít nhất 30 phút. Ở Hon Sủi, điểm tiêm đặt trong lớp mẫu giáo. Cháu nào đang sốt được hẹn lại, không tiêm cố. Mũi bù thực hiện tại trạm vào sáng thứ Hai tuần kế tiếp.</p>
<p>Trước khi về, chị Say viết số điện thoại của trạm bằng bút dạ lên mặt sau sổ tiêm của từng cháu.</p>
<p>Sáu cháu chưa tiêm trong bảng trên đều có tên, có lý do: bốn cháu ốm, hai cháu theo bố mẹ đi làm xa. Với hai cháu này, trạm đã gửi thông tin sang nơi ở mới.</p>`,
  },
  {
    title: 'Bến Ngự trả giấy khai sinh ngay buổi sáng, mẹ không phải rời giường bệnh',
    kicker: 'Một cửa',
    lead: 'Tại Trung tâm Phục vụ hành chính công phường Bến Ngự, thủ tục khai sinh, đăng ký thường trú và cấp thẻ bảo hiểm y tế cho trẻ được nhận chung một lần. Người nhà chỉ phải đi một lượt.',
    section: 'cai-cach-hanh-chinh',
    kind: 'news',
    topics: ['Cải cách thủ tục', 'Chuyển đổi số', 'Bảo hiểm y tế'],
    authors: ['Đỗ Quỳnh Chi', 'Tuấn Kiệt'],
    image: {
      file: 'scenes/mot-cua-so.jpg',
      alt: 'Quầy một cửa có màn hình số thứ tự, cán bộ tiếp người dân',
      caption: 'Quầy số 2 của phường Bến Ngự tiếp nhận hồ sơ liên thông cho trẻ sơ sinh.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 1,
    time: '10:17',
    html: `<p>Anh Mạc Đình Toản đến quầy số 2 lúc 8 giờ 10 phút, mắt còn thâm vì thức đêm. Con gái anh chào đời ba hôm trước. Anh chưa biết cần giấy tờ gì, chỉ mang theo giấy chứng sinh và căn cước của hai vợ chồng.</p>
<p>Chị Bế Thị Lượt, cán bộ tiếp nhận, mở cổng dịch vụ công, cùng anh khai trên máy. Dữ liệu của bố mẹ đã có sẵn, chỉ phải nhập tên con, nơi sinh và nơi xin thường trú. Đến phần họ tên, anh Toản gọi video cho vợ hỏi lại lần cuối. Chín giờ 25 phút, anh cầm giấy khai sinh; hai kết quả còn lại được trả vào tài khoản định danh sau khi công an phường và cơ quan bảo hiểm xử lý.</p>
<h2>Người dân làm gì</h2>
<ol>
<li>Chụp rõ giấy chứng sinh, giữ bản gốc để đối chiếu.</li>
<li>Thống nhất họ tên, dân tộc, quê quán của con trước khi khai.</li>
<li>Vào cổng dịch vụ công bằng tài khoản định danh, chọn nhóm thủ tục liên thông; không rành thì tới quầy.</li>
<li>Đọc lại từng dòng trước khi bấm gửi, vì sửa sau mất công hơn.</li>
</ol>
<h2>Phía sau quầy</h2>
<p>Phường tách riêng một quầy cho trẻ sơ sinh và người cao tuổi. Cán bộ tư pháp trực từ 7 giờ 30 phút; hồ sơ đủ trước 10 giờ được ký trong buổi. Mỗi tuần hai lần, phường cử người sang khoa sản bệnh viện hướng dẫn tại giường.</p>
<blockquote><p>“Chúng tôi thử tự đóng vai người dân, bấm từ đầu đến cuối. Vướng bảy chỗ. Sửa xong bảy chỗ ấy thì hàng chờ ngắn lại.”</p><p>– Ông Thân Đức Hạnh, Phó Giám đốc Trung tâm Phục vụ hành chính công phường Bến Ngự</p></blockquote>
<p>Quý gần nhất, phường giải quyết 238 bộ hồ sơ liên thông, năm bộ trễ hẹn, đều do sai lệch dữ liệu nơi cư trú. Cả năm gia đình nhận được thư xin lỗi, có tên người chịu trách nhiệm.</p>`,
  },
  {
    title: 'Yên Phúc làm nông thôn mới từ cái ngõ, cái ao và nếp chào hỏi',
    lead: 'Về đích nông thôn mới đã lâu, xã Yên Phúc không xây thêm cổng chào. Số tiền ấy dành nạo ba cái ao làng, trồng hai cây số hàng rào xanh và trả lại lối đi bộ quanh đồng.',
    section: 'nong-thon-moi',
    topics: ['Nông thôn mới', 'Người tốt việc tốt'],
    authors: ['Bùi Đình Sơn', 'Cẩm Tú'],
    image: {
      file: 'scenes/canh-dong-lua.jpg',
      alt: 'Cánh đồng lúa trải rộng tới chân đồi, con đường nhỏ chạy qua',
      caption: 'Đường dạo quanh cánh đồng Cửa Chùa, nơi người dân Yên Phúc đi bộ mỗi sáng, chiều.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 5,
    time: '07:56',
    html: `<p>Ao Đình từng là chỗ đổ gạch vỡ. Bà Kiều Thị Thanh, nhà ngay mép ao, kể có hồi phải đóng cửa sổ quanh năm vì mùi. Giờ bờ ao kè đá ong, có bậc xuống nước, ba cây lộc vừng chuyển từ vườn các nhà ra trồng. Chiều nào cũng có người ngồi.</p>
<p>Khi bàn việc giữ chuẩn và nâng chuẩn, xã Yên Phúc phát phiếu hỏi 1.920 hộ: “Điều gì làm ông bà chưa vui khi bước ra ngõ?”. Câu trả lời nhiều nhất không phải đường hẹp mà là ao bẩn, chó thả rông và loa kéo.</p>
<p>Thế là kế hoạch được viết lại theo ba điều ấy. Ao nạo vét bằng tiền định làm cổng chào, 420 triệu đồng, dân góp thêm 1.100 ngày công. Chó phải tiêm phòng, có rọ mõm khi ra đường; thôn lập tổ nhắc nhở toàn các cụ về hưu. Loa kéo chỉ được hát tới 21 giờ, nhà có việc hiếu, việc hỷ thì báo trước với xóm.</p>
<figure><img src="scenes/chua-co.jpg" alt="Ngôi chùa cổ mái cong dưới tán cây lớn"><figcaption>Lối đi bộ quanh đồng kết thúc ở cổng chùa Phúc Nham, nơi đặt ghế nghỉ và thùng phân loại rác.</figcaption></figure>
<p>Trẻ con có phần việc riêng. Học sinh tiểu học vẽ biển tên ngõ bằng gạch men; mỗi ngõ tự chọn một loài hoa cho hàng rào. Ngõ Giếng chọn dâm bụt, ngõ Lò Rèn chọn tường vi. Ai sang chơi cũng biết mình đang ở đâu.</p>
<blockquote><p>“Tiêu chí thì có bộ phận chấm. Còn tôi, tôi chấm bằng việc bọn trẻ gặp người già có chào không.”</p><p>– Ông Tống Văn Uyển, trưởng thôn Phúc Nội</p></blockquote>
<p>Chưa phải đã hết chuyện. Chăn nuôi lợn trong khu dân cư vẫn còn 46 hộ, mới chuyển được 19 hộ ra khu tập trung. Rác đồng ruộng có bể chứa nhưng xe gom đến chưa đều. Những việc ấy được ghi bằng sơn đỏ trên bảng tin của xã, dưới dòng “Chưa làm được”.</p>`,
  },
]
