import type { DemoPiece } from '../types.ts'

const credit = 'Tranh minh họa: Báo Lam Giang'

export const quocPhong: DemoPiece[] = [
  {
    title: 'Ba lực lượng, một bảng phân công: đêm diễn tập ở Nậm Lương',
    lead:
      'Hai giờ sáng, loa ở bản Nà Pục kêu ba hồi dài. Bốn mươi phút sau, 53 hộ ven suối đã có mặt ở nhà ' +
      'văn hóa trên đồi, đủ người, đủ đèn pin, chỉ thiếu một con trâu.',
    html: `<p>Đó là tình huống lũ ống giả định trong cuộc diễn tập do Ban Chỉ huy Quân sự xã Nậm Lương chủ trì. Điểm khác với những lần trước là dân quân, công an xã và trưởng các bản cùng đứng tên trên một bảng phân công duy nhất, mỗi người một việc, ghi rõ số điện thoại và người thay thế.</p>
<p>Bảng ấy in khổ lớn, ép nhựa, treo ở ba nơi: trụ sở UBND xã, nhà văn hóa bản và cổng trường mầm non. Dân quân lo dây thừng, thuyền phao và dẫn người già. Công an giữ hai đầu ngầm tràn, không cho xe qua. Trưởng bản điểm danh theo từng nóc nhà.</p>
<h2>Những chỗ chưa khớp</h2>
<p>Ông Vàng Văn Thim, Chỉ huy trưởng Ban Chỉ huy Quân sự xã, không giấu những gì trục trặc. Một hộ đã khóa cửa đi làm rẫy xa mà trong danh sách vẫn ghi “ở nhà”, khiến hai dân quân mất mười phút gọi cửa. Máy phát điện ở điểm sơ tán nổ được nhưng không ai mang theo ổ cắm nối dài. Còn con trâu của nhà ông Lò Văn Inh nhất định không chịu leo dốc trong đêm.</p>
<blockquote><p>Diễn tập mà trơn tru quá thì tôi lại lo. Vấp hôm nay để lúc thật khỏi vấp. Riêng con trâu, chúng tôi đã bàn với bà con làm thêm một chuồng tạm ở lưng chừng đồi.</p><p>Ông Vàng Văn Thim</p></blockquote>
<p>Sau buổi rút kinh nghiệm ngay trong sáng hôm đó, xã chốt ba việc: cập nhật danh sách hộ hằng tuần qua nhóm nhắn tin của bản, mua bốn bộ đèn và ổ cắm, dạy học sinh lớp 4, lớp 5 nhận biết tiếng loa báo. Bà Lò Thị Pâng, 82 tuổi, được dân quân cõng lên đồi, góp thêm một ý: lần sau nhớ mang cả cái chiếu cho người già ngồi.</p>`,
    section: 'quoc-phong-an-ninh',
    kind: 'news',
    topics: ['Phòng chống thiên tai', 'Chính quyền hai cấp'],
    authors: ['Lò Văn Páo'],
    image: {
      file: 'scenes/mua-lu.jpg',
      alt: 'Mưa lớn trên bản làng, nước suối dâng sát chân nhà',
      caption: 'Tình huống giả định của cuộc diễn tập: lũ ống đổ về bản Nà Pục lúc nửa đêm.',
      credit,
    },
    daysAgo: 4,
    time: '05:52',
  },
  {
    title: '“Cứ cúp máy đã”: bài học chống lừa đảo ở xã Hợp Lý',
    lead:
      'Thay vì phát tờ rơi, Công an xã Hợp Lý mang theo một chiếc điện thoại cũ, đến từng nhà và đóng ' +
      'vai kẻ lừa đảo. Ai giữ được bình tĩnh, bấm nút đỏ trước ba mươi giây thì “đỗ”.',
    html: `<p>Bà Tạ Thị Vóc, 68 tuổi, thôn Gò Trẩu, “trượt” lần đầu. Đầu dây bên kia, Trung úy Phùng Đức Mạnh giả làm nhân viên điện lực, báo nhà bà nợ tiền điện, sẽ cắt trong hai giờ nếu không chuyển khoản. Bà cuống quýt đi tìm kính. Nghe xong tiếng cười ngoài sân mới biết anh công an đang đứng ngay cạnh giàn mướp.</p>
<p>“Tôi nghe chữ cắt điện là run, vì tủ lạnh đầy thuốc tiểu đường của ông nhà”, bà nói. Lần thứ hai, bà cúp máy sau mười một giây.</p>
<p>Công an xã đã đi được 9 trong 14 thôn, gặp 612 người, ưu tiên người trên 60 tuổi và phụ nữ ở nhà một mình ban ngày. Cách làm nảy ra sau khi ba người dân đến trụ sở trình báo trong cùng một tháng; hai người đã kịp báo ngân hàng, một người mất 24 triệu đồng tiền bán lợn.</p>
<h2>Bốn bước dán cạnh điện thoại</h2>
<ol>
<li><strong>Cúp máy.</strong> Không tranh cãi, không giải thích, không sợ thất lễ.</li>
<li><strong>Thở và đợi năm phút.</strong> Kẻ gian sống nhờ sự vội vàng của người nghe.</li>
<li><strong>Hỏi một người quen.</strong> Con cháu, hàng xóm, trưởng thôn, hay công an xã.</li>
<li><strong>Tự gọi lại số mình biết</strong>, không bấm vào số hay đường dẫn vừa được gửi.</li>
</ol>
<p>Trung úy Mạnh dặn thêm: cơ quan công an không làm việc qua điện thoại, không yêu cầu chuyển tiền để “xác minh”, không bảo ai cài ứng dụng từ đường dẫn lạ. Đã lỡ chuyển tiền thì gọi ngay tổng đài ngân hàng để xin phong tỏa, giữ nguyên tin nhắn rồi đến trụ sở.</p>
<p>Năm thôn còn lại sẽ xong trong tháng này. Bà Vóc tình nguyện đi cùng, làm “người đã từng trượt”.</p>`,
    section: 'cong-an',
    kind: 'news',
    topics: ['Chuyển đổi số', 'Người tốt việc tốt'],
    authors: ['Đặng Minh Khuê'],
    image: {
      file: 'scenes/duong-lang.jpg',
      alt: 'Con đường làng đi giữa hai hàng nhà có cổng và vườn cây',
      caption: 'Công an xã Hợp Lý đi bộ đến từng nhà trong các thôn, mang theo một chiếc điện thoại cũ.',
      credit,
    },
    daysAgo: 6,
    time: '14:17',
  },
  {
    title: 'Lớp xóa mù chữ của Đồn Biên phòng Tà Sin sáng đèn ba tối mỗi tuần',
    lead:
      'Ngày khai giảng, lớp có 28 chỗ thì kín cả 28. Học trò trẻ nhất 22 tuổi, lớn nhất 57; có chị địu ' +
      'con, có cặp vợ chồng ngồi chung bàn và thi nhau xem ai viết đẹp hơn.',
    html: `<p>Bảy giờ tối thứ hai, thứ tư, thứ sáu, đèn ở điểm trường bản Sin Pao bật lên. Thiếu tá Lý Quang Thọ, cán bộ vận động quần chúng của Đồn Biên phòng Tà Sin, viết lên bảng chữ đầu tiên của buổi học: “giống”. Giống ngô, giống lợn, giấy kê khai giống. Anh chọn từ nào bà con cần dùng ngay trong tuần thì dạy từ ấy.</p>
<p>Chị Sùng Thị Chá, 34 tuổi, kể lý do đi học: bán mật ong bạc hà ở cửa khẩu, người mua đưa giấy biên nhận, chị điểm chỉ mà không biết trên giấy ghi mấy lít. “Bây giờ tôi đọc rồi mới ký. Ký chậm nhưng là tên của tôi.”</p>
<p>Giáo trình do ngành giáo dục cấp, còn bài tập thì thầy tự soạn: đọc hạn dùng trên bao phân bón, đọc biển báo ở bến xe, viết tin nhắn cho con học nội trú. Tin nhắn đầu tiên của anh Vàng A Sìa gửi con gái chỉ có năm chữ: “Bố biết chữ rồi con”. Cả lớp chuyền tay nhau xem.</p>
<p>Qua bốn tháng, 25 học viên đã đọc trơn một đoạn văn ngắn, ba người nghỉ giữa chừng vì đi làm xa. Đồn cử hai chiến sĩ trông trẻ ở gian bên cạnh để các mẹ yên tâm học. Góc ấy giờ cũng thành một lớp: bọn trẻ tô màu, hát, rồi ngủ gục trên vai các chú bộ đội chờ mẹ tan học.</p>
<p>Theo kế hoạch, lớp thứ hai sẽ mở ở bản Hua Sin, nơi đã có 19 người ghi tên. Họ chưa viết được, nên danh sách là 19 dấu vân tay.</p>`,
    section: 'bien-phong',
    kind: 'news',
    topics: ['Biên giới bình yên', 'Người tốt việc tốt'],
    authors: ['Sùng A Tráng'],
    image: {
      file: 'scenes/lop-hoc.jpg',
      alt: 'Lớp học với bảng đen, các dãy bàn ghế gỗ và người học',
      caption: 'Điểm trường bản Sin Pao, ban ngày là lớp của trẻ nhỏ, buổi tối là lớp xóa mù chữ.',
      credit,
    },
    daysAgo: 5,
    time: '19:37',
  },
  {
    title: 'Bảy người giữ mười hai cây số đường biên ở Pa Khoang Thượng',
    lead:
      'Mỗi tháng hai lần, tổ tự quản của bản Pa Khoang Nưa lại gói cơm nắm, đeo dao phát, đi hết đoạn ' +
      'đường biên được giao. Người trẻ nhất trong tổ 19 tuổi, người nhiều tuổi nhất 66.',
    html: `<p>Bốn giờ rưỡi sáng, ông Thào Chứ Lềnh, tổ trưởng, đã nhóm bếp. Cơm nếp gói lá dong, muối vừng, mỗi người hai nắm. Anh Thào A Dơ, 19 tuổi, mang theo thứ mà các bậc cha chú không có: chiếc điện thoại cài bản đồ ngoại tuyến, chụp ảnh từng cột mốc để gửi về đồn khi có sóng.</p>
<p>Đường đi men sống núi, qua hai rừng vầu và một bãi đá trơn. Ở mỗi cột mốc, việc làm vẫn thế từ hơn hai mươi năm nay: phát cỏ xung quanh, lau sạch mặt mốc, nhìn kỹ xem có vết đào, vết sạt nào lạ không. Xong thì ngồi nghỉ, lưng tựa ba lô, mặt hướng về bản.</p>
<figure><img src="scenes/deo-may.jpg" alt="Con đường nhỏ vắt qua đèo, mây phủ kín các khe núi"><figcaption>Đoạn đường men sống núi mà tổ tự quản Pa Khoang Nưa phải vượt qua trước khi trời sáng rõ.</figcaption></figure>
<blockquote><p>Đất nhà mình thì mình đi thăm. Không ai gọi là đi gác cả, gọi là đi thăm mốc.</p><p>Ông Thào Chứ Lềnh, 66 tuổi</p></blockquote>
<p>Trong một năm qua, tổ đã báo cho đồn biên phòng bốn điểm sạt lở, hai nhóm người lạ vào rừng tìm cây thuốc và một đám cháy nhỏ được dập kịp. Tiền hỗ trợ mỗi chuyến không nhiều, bảy người góp lại thành quỹ, mua ủng và áo mưa dùng chung.</p>
<p>Ông Lềnh định sang năm giao việc tổ trưởng cho Dơ. Nhưng ông vẫn sẽ đi. “Nó có bản đồ trong máy, còn tôi có bản đồ trong chân”, ông cười, rồi bước lên trước mở đường.</p>`,
    section: 'bien-phong',
    kind: 'feature',
    topics: ['Biên giới bình yên'],
    authors: ['Sùng A Tráng', 'Hoàng Thế Lữ'],
    image: {
      file: 'scenes/cot-moc-bien-gioi.jpg',
      alt: 'Cột mốc biên giới bằng đá đứng trên sống núi',
      caption: 'Tổ tự quản phát cỏ, lau sạch từng cột mốc trong mỗi chuyến đi dọc đường biên.',
      credit,
    },
    daysAgo: 88,
    time: '07:57',
  },
  {
    title: 'Dân quân Cẩm Nham thay xong ván cầu treo trước giờ trẻ đến lớp',
    lead:
      'Chiều chủ nhật, một tấm ván ở giữa cầu treo Nà Cại gãy dưới bánh xe thồ. Sáng thứ hai, 140 học ' +
      'sinh bên kia suối vẫn qua cầu đúng giờ, trên mặt gỗ còn thơm mùi nhựa.',
    html: `<p>Tin báo về Ban Chỉ huy Quân sự xã Cẩm Nham lúc 16 giờ 20 phút. Anh Ma Văn Hoạch, chỉ huy phó, ra xem thì thấy không chỉ một tấm: gõ búa dọc mặt cầu, 31 tấm ván đã mục lõi, nhìn trên mặt vẫn lành. Nếu chỉ vá chỗ gãy thì hôm sau gãy chỗ khác.</p>
<p>Cầu bị chăng dây cấm ngay. Trung đội dân quân cơ động được gọi tập trung, 24 người, mang theo cưa máy, khoan và dây bảo hiểm. Gỗ lấy từ kho vật tư phòng chống thiên tai của xã; bu lông thiếu 60 chiếc thì một chủ cửa hàng sắt thép mở cửa cho lấy, hôm sau mới tính tiền.</p>
<p>Họ chia làm hai kíp, tháo từ hai đầu vào giữa, tháo tấm nào thay luôn tấm ấy. Bà con bản Nà Cại kéo đường điện ra hai mố cầu, nấu một nồi cháo gà to. Anh Hoạch ra lệnh ai lên mặt cầu cũng phải móc dây, kể cả người chỉ lên đưa nước.</p>
<p>Tấm cuối cùng bắt xong lúc 2 giờ 50 phút. Năm giờ sáng, dân quân dắt thử ba xe máy chở bao cát qua cầu, đi chậm rồi đi đều. Đúng 6 giờ 30, dây cấm được gỡ.</p>
<p>UBND xã đã giao các bản kiểm tra mặt cầu hằng tháng bằng cách gõ búa từng tấm như đêm đó, ghi vào sổ. Xã còn hai cầu treo nữa; cả hai được kiểm tra trong tuần, thay thêm chín tấm ván.</p>`,
    section: 'quan-su',
    kind: 'news',
    topics: ['Đường giao thông nông thôn', 'Phòng chống thiên tai'],
    authors: ['Hoàng Thế Lữ'],
    image: {
      file: 'scenes/cau-treo.jpg',
      alt: 'Cầu treo mặt ván gỗ bắc qua suối, hai bên là dây cáp',
      caption: 'Cầu treo Nà Cại, lối đến trường của 140 học sinh xã Cẩm Nham.',
      credit,
    },
    daysAgo: 3,
    time: '11:02',
  },
  {
    title: 'Con mương 40 phân và buổi hòa giải kéo dài từ trưa đến tối',
    kicker: 'Hòa giải ở cơ sở',
    lead:
      'Hai nhà cạnh nhau ở thôn Đầm, xã Quế Lâm, không nhìn mặt nhau hơn một năm vì một rãnh thoát nước ' +
      'rộng 40 cm. Đơn kiện đã viết xong. Tổ hòa giải của thôn xin thêm một buổi chiều.',
    html: `<p>Chuyện bắt đầu khi nhà ông K. xây bờ tường, lấp mất rãnh nước chung mà theo ông là nằm trên đất mình. Mỗi trận mưa, nước dồn sang sân nhà bà T. Bà chất bao cát, ông dỡ; bà báo thôn, ông đưa sổ. (Tên hai gia đình đã được viết tắt theo đề nghị của tổ hòa giải.)</p>
<p>Bà Hứa Thị Lẫm, tổ trưởng, từng làm giáo viên. Bà không bắt đầu bằng sổ đỏ mà bằng cái cuốc: mời cả hai nhà ra bờ tường, đổ ba xô nước xuống sân, rồi cùng đứng nhìn nước chảy. Nước chảy sang nhà bà T. đúng như bà nói. Nhưng đo lại thì rãnh cũ cũng lệch vào đất ông K. 25 cm, đúng như ông nói.</p>
<h2>Luật nói gì</h2>
<p>Ông Phan Bá Cường, công chức phụ trách tư pháp của xã, giải thích ngay tại sân. Theo Bộ luật Dân sự, chủ nhà phải lắp đường dẫn sao cho nước mưa từ mái không chảy xuống bất động sản liền kề; nếu vị trí tự nhiên buộc phải thoát nước qua đất bên cạnh thì nhà có nước chảy qua phải dành một lối thoát thích hợp. Tranh chấp ai là người có quyền sử dụng đất thì phải qua hòa giải tại UBND cấp xã trước khi ra tòa. Còn hòa giải ở thôn là tự nguyện, không mất tiền; thỏa thuận thành có thể đề nghị tòa án công nhận.</p>
<blockquote><p>Tôi chỉ hỏi hai nhà một câu: thắng kiện xong thì sáng hôm sau sang xin nhau cọng hành thế nào. Không ai trả lời, nhưng không khí dịu hẳn.</p><p>Bà Hứa Thị Lẫm</p></blockquote>
<p>Bảy giờ tối, biên bản một trang được ký: đặt ống nhựa ngầm sát móng tường, hai nhà chia đôi tiền vật liệu, thôn góp công đào. Năm hôm sau, ống đặt xong.</p>
<p>Tổ hòa giải thôn Đầm có sáu người, trong hai năm nhận 15 vụ, hòa giải thành 13. Đơn kiện của bà T. vẫn còn, kẹp trong cuốn lịch. Bà bảo giữ làm kỷ niệm.</p>`,
    section: 'phap-luat',
    kind: 'feature',
    topics: ['Người tốt việc tốt'],
    authors: ['Nguyễn Thùy Dương'],
    daysAgo: 6,
    time: '09:12',
  },
  {
    title: 'Lệch mười phút giờ tan, cổng Trường Tiểu học Lam Thành thông đường',
    lead:
      'Một vạch sơn vàng, bốn tấm biển số lớp và mười phút lệch giữa các khối. Sau ba tuần thử, đoạn ' +
      'đường trước cổng trường không còn phải chờ cảnh sát giao thông ra gỡ mỗi chiều.',
    html: `<p>16 giờ 30 phút, khối 1 và khối 2 ra cổng. 16 giờ 40 đến khối 3; khối 4, khối 5 ra sau cùng. Phụ huynh không đứng tràn dưới lòng đường nữa mà dắt xe vào vạch chờ dọc tường rào, tìm biển ghi lớp của con. Bảo vệ chỉ việc mở cổng đúng giờ.</p>
<p>Trước đó, hơn 1.100 học sinh tan cùng một lúc trên đoạn phố rộng bảy mét. Nhóm phụ huynh lớp 3C đã đứng đếm trong một tuần: trung bình 27 phút mỗi chiều xe không nhúc nhích, ngày mưa lên 40 phút. Họ mang bảng đếm đến gặp nhà trường và Công an phường.</p>
<blockquote><p>Chúng tôi không xin thêm đường, vì lấy đâu ra. Chỉ xin chia lại mười phút.</p><p>Anh Cao Xuân Trí, phụ huynh lớp 3C</p></blockquote>
<p>Cái khó là những nhà có hai con khác khối. Trường mở thư viện và sân cầu lông thêm nửa giờ để em lớn, em nhỏ chờ nhau; mỗi chiều có chừng 60 em ở lại. Cô Vương Thị Hiên, thủ thư, kể số sách mượn tăng gấp đôi, điều không ai nghĩ đến khi kẻ vạch sơn.</p>
<p>Bảng đếm tuần vừa rồi của phụ huynh ghi: thời gian ùn còn 6 phút. Vẫn có những người dừng xe giữa đường “một tí thôi”. Với họ, đội cờ đỏ lớp 5 có cách riêng: các em cúi chào rất to, cho đến khi người lái ngượng mà đi.</p>
<p>Công an phường cho biết sẽ đề xuất áp dụng cách làm này ở hai trường khác trên cùng trục đường.</p>`,
    section: 'an-toan-giao-thong',
    kind: 'news',
    topics: ['An toàn giao thông'],
    authors: ['Trần Quốc Huy'],
    image: {
      file: 'scenes/den-giao-thong.jpg',
      alt: 'Ngã tư có đèn tín hiệu, vạch sang đường và người đi bộ',
      caption: 'Giao lộ gần Trường Tiểu học Lam Thành, nơi từng ùn dài vào giờ tan học.',
      credit,
    },
    daysAgo: 2,
    time: '16:47',
  },
  {
    title: 'Xuống đèo Khau Mây: sáu điều tài xế xe khách dặn người mới',
    lead:
      'Đèo dài 14 km, có 38 khúc cua, nửa trên thường chìm trong mây. Ông Lê Đình Khoát, 26 năm lái xe ' +
      'khách tuyến Lam Thành – Tà Sin, kể những điều ông vẫn dặn các tài xế trẻ.',
    html: `<p>Ông Khoát không thích chữ “chinh phục”. Với ông, đèo là chỗ để đi chậm. Chúng tôi ngồi ghế phụ trên chuyến xe sáng của ông, nghe ông vừa lái vừa nói, và chép lại thành sáu điều.</p>
<ol>
<li><strong>Kiểm tra phanh ở chân đèo, không phải ở đỉnh.</strong> Đạp thử hai lần khi xe còn bò chậm. Thấy bàn đạp lún hơn mọi ngày thì quay về.</li>
<li><strong>Lên số nào, xuống số ấy.</strong> Về số thấp để động cơ ghì xe. Rà phanh liên tục, má phanh nóng sẽ mất tác dụng.</li>
<li><strong>Không tắt máy, không về mo.</strong> Tiết kiệm được một chén dầu mà mất trợ lực lái, trợ lực phanh.</li>
<li><strong>Vào mây thì bật đèn chiếu gần và đèn sương mù.</strong> Đèn chiếu xa rọi vào mây chỉ thấy một bức tường trắng.</li>
<li><strong>Bấm còi trước cua khuất, bám bên phải.</strong> Cua số 9 và cua số 22 có xe tải hay lấn làn.</li>
<li><strong>Mệt là dừng.</strong> Có ba bãi tránh ở km 3, km 8 và km 12. Mười phút uống nước rẻ hơn mọi thứ khác.</li>
</ol>
<p>Người đi xe máy, ông dặn thêm: xe số về số hai, xe ga giữ nhẹ tay ga để bộ truyền động còn ghì máy, phanh đều cả hai bánh rồi nhả; thấy mùi khét thì tấp vào lề, đợi phanh nguội hẳn. Tuyệt đối đừng dội nước lạnh lên đĩa phanh đang nóng.</p>
<p>Ở cua số 30 có hốc cứu nạn đổ sỏi. Trong nghề, ông đã hai lần thấy xe tải mất phanh lao vào đó và tài xế bước ra an toàn. Vì thế ông khó chịu nhất là cảnh khách du lịch đỗ xe chắn ngang miệng hốc để chụp ảnh.</p>
<p>Xe đến Tà Sin chậm hơn lịch bảy phút. Không hành khách nào phàn nàn.</p>`,
    section: 'an-toan-giao-thong',
    kind: 'feature',
    topics: ['An toàn giao thông'],
    authors: ['Bùi Đình Sơn'],
    image: {
      file: 'scenes/deo-may.jpg',
      alt: 'Đường đèo uốn khúc giữa các dãy núi có mây phủ',
      caption: 'Nửa trên của đèo Khau Mây thường chìm trong mây, tầm nhìn có lúc chỉ vài chục mét.',
      credit,
    },
    daysAgo: 112,
    time: '06:12',
  },
]
