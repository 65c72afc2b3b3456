import type { DemoPiece } from '../types.ts'

/** Chính trị and its child sections. */
export const chinhTri: DemoPiece[] = [
  {
    title: 'HĐND tỉnh thông qua mức hỗ trợ lắp nước sạch cho 6.300 hộ vùng cao',
    kicker: 'Kỳ họp chuyên đề',
    lead: 'Sau một ngày làm việc, kỳ họp chuyên đề của HĐND tỉnh đã thông qua bốn nghị quyết. Được thảo luận lâu nhất là chính sách hỗ trợ đồng hồ và đường ống nhánh cho các hộ ở chín xã vùng cao.',
    section: 'chinh-tri',
    kind: 'news',
    topics: ['Nước sạch nông thôn', 'Chính quyền hai cấp'],
    authors: ['Trần Quốc Huy'],
    image: {
      file: 'scenes/ho-nuoc.jpg',
      alt: 'Mặt hồ rộng nằm giữa các quả đồi xanh',
      caption: 'Hồ chứa ở xã Bản Hon, nguồn nước của công trình cấp nước tập trung cho năm bản.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 1,
    time: '17:42',
    html: `<p>Theo tờ trình của UBND tỉnh, chín xã vùng cao hiện đã có công trình cấp nước tập trung hoặc đang hoàn thiện, nhưng nhiều hộ chưa đấu nối vì không lo được tiền ống, van và đồng hồ. Có bản, bể chứa đầy nước mà người dân vẫn xách can từ khe cách nhà gần một cây số.</p>
<p>Nghị quyết chia ba mức hỗ trợ, trả một lần sau khi công trình của hộ được nghiệm thu:</p>
<table>
<thead>
<tr><th>Nhóm hộ</th><th>Số hộ dự kiến</th><th>Mức hỗ trợ một hộ</th><th>Kinh phí</th></tr>
</thead>
<tbody>
<tr><td>Hộ nghèo</td><td>2.100</td><td>3,5 triệu đồng</td><td>7,35 tỷ đồng</td></tr>
<tr><td>Hộ cận nghèo</td><td>1.480</td><td>2,5 triệu đồng</td><td>3,70 tỷ đồng</td></tr>
<tr><td>Hộ khác</td><td>2.720</td><td>1,5 triệu đồng</td><td>4,08 tỷ đồng</td></tr>
<tr><td>Cộng</td><td>6.300</td><td></td><td>15,13 tỷ đồng</td></tr>
</tbody>
</table>
<p>Thảo luận tại tổ, đại biểu Lò Thị Ính, ứng cử ở xã Bản Hon, đề nghị không để sót những hộ ở xa đường ống chính. Bà nêu trường hợp bản Nà Pheo có 11 hộ ở lưng đồi, kéo ống lên phải thêm máy bơm. Tiếp thu ý kiến này, cơ quan soạn thảo bổ sung khoản cho phép dùng mức hỗ trợ để xây bể chứa hoặc mua thiết bị lọc nếu không thể đấu nối.</p>
<p>Ban Kinh tế – Ngân sách của HĐND tỉnh yêu cầu UBND xã niêm yết danh sách hộ được hỗ trợ tại nhà văn hóa thôn, bản ít nhất mười ngày trước khi chi trả. Kết quả giải ngân được báo cáo tại kỳ họp thường lệ gần nhất.</p>
<p>Ba nghị quyết còn lại quy định mức chi cho hòa giải viên cơ sở, điều chỉnh danh mục đầu tư công và đặt tên bốn tuyến phố mới ở phường Lam Thành. Các nghị quyết đều được trên 90% đại biểu có mặt tán thành.</p>`,
  },
  {
    title: 'Pa Khoang Thượng mở phiên tiếp dân ngay dưới gầm nhà sàn',
    kicker: 'Chính quyền hai cấp',
    lead: 'Bản xa nhất của xã biên giới Pa Khoang Thượng cách trụ sở 31 km đường núi. Thay vì chờ dân xuống, lãnh đạo xã chia nhau mỗi tháng hai lần mang con dấu, máy tính và sổ tiếp dân lên bản.',
    section: 'chinh-tri',
    kind: 'news',
    topics: ['Chính quyền hai cấp', 'Cải cách thủ tục'],
    authors: ['Lò Văn Páo'],
    image: {
      file: 'scenes/ruong-bac-thang.jpg',
      alt: 'Ruộng bậc thang xếp tầng quanh sườn núi, mấy mái nhà ở phía xa',
      caption: 'Lối lên cụm bản Huổi Sáng, nơi xã Pa Khoang Thượng đặt một điểm tiếp dân lưu động.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 18,
    time: '08:15',
    html: `<p>Bảy giờ sáng, gầm nhà sàn của ông Giàng A Pó ở bản Huổi Sáng đã kê xong hai chiếc bàn học mượn của điểm trường. Một bàn dành cho Phó Chủ tịch UBND xã Tòng Văn Inh, bàn kia để máy tính, máy in và bộ phát sóng di động. Người đến sớm nhất là bà Mùa Thị Dợ, xin đính chính ngày sinh của cháu nội trên giấy khai sinh.</p>
<p>Trước đây, một chuyến xuống trụ sở mất trọn ngày, hết gần trăm nghìn đồng tiền xăng. Gặp hôm cán bộ đi họp thì phải quay lại. Khi xã mới thành lập từ ba xã cũ, quãng đường ấy còn dài thêm.</p>
<p>Đảng ủy xã chia địa bàn thành năm cụm bản, mỗi cụm có một lãnh đạo xã, một cán bộ tư pháp – hộ tịch và một cán bộ công an xã phụ trách. Lịch tiếp dân báo qua loa và nhóm tin nhắn của bản trước bốn ngày. Việc giải quyết được thì làm ngay; việc phải chuyển đi thì người dân nhận giấy hẹn, ghi số điện thoại của chính người cầm hồ sơ.</p>
<blockquote><p>“Ngồi ở trụ sở, tôi nghe dân kể về con đường hỏng. Lên đây thì tôi đã tự đi qua nó từ sáng.”</p><p>– Ông Tòng Văn Inh, Phó Chủ tịch UBND xã Pa Khoang Thượng</p></blockquote>
<p>Sau tám phiên, xã nhận 214 lượt kiến nghị, hồ sơ; 163 việc xong tại chỗ, chủ yếu là chứng thực, hộ tịch và xác nhận để vay vốn. Số còn lại phần nhiều liên quan ranh giới đất rừng, cần đo đạc.</p>
<p>Phiên ở Huổi Sáng kết thúc lúc gần hai giờ chiều. Việc cuối cùng không có trong thủ tục nào: hai nhà tranh nhau lối dắt trâu. Cán bộ và trưởng bản ra tận nơi, căng dây, đóng bốn chiếc cọc tre, rồi hai bên cùng ký vào biên bản.</p>`,
  },
  {
    title: 'Cuốn sổ ghi lời hứa của tổ đại biểu HĐND xã Thạch Khê',
    kicker: 'Sau ngày bầu cử',
    lead: 'Ngày đi vận động, mỗi ứng cử viên đều hứa với cử tri vài việc. Ở xã Thạch Khê, những lời ấy được chép vào một cuốn sổ bìa xanh đặt tại nhà văn hóa, ai cũng mở ra đọc được.',
    section: 'bau-cu',
    kind: 'news',
    topics: ['Chính quyền hai cấp', 'Đường giao thông nông thôn'],
    authors: ['Phạm Ngọc Ánh'],
    image: {
      file: 'scenes/tru-so-xa.jpg',
      alt: 'Trụ sở xã hai tầng mái ngói, cột cờ giữa sân',
      caption: 'Trụ sở xã Thạch Khê. Bản sao cuốn sổ được gửi về đây sau mỗi kỳ họp.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 3,
    time: '09:26',
    html: `<p>Ý tưởng đến từ ông Đinh Công Mão, 68 tuổi, trưởng ban công tác Mặt trận thôn Khe Ngái. Trong buổi tiếp xúc trước ngày bầu cử, ông ngồi hàng ghế cuối và ghi lại từng câu. Sau ngày bầu cử, ông mang tờ giấy đến gặp năm người trúng cử ở đơn vị bầu cử số 3, hỏi: “Các anh chị có ký vào đây không?”. Cả năm người đều ký.</p>
<p>Tờ giấy thành cuốn sổ. Mỗi lời hứa chiếm một trang, có ngày hẹn và chỗ trống để đại biểu ghi đã làm được gì. Trước mỗi cuộc tiếp xúc cử tri, Mặt trận thôn đọc lại cuốn sổ, sau đó mới đến phần ý kiến mới.</p>
<p>Chúng tôi mở sổ và thấy:</p>
<ul>
<li>Đèn chiếu sáng đoạn dốc Cây Sấu: đã lắp 14 bóng, cử tri ký xác nhận.</li>
<li>Cống thoát nước sau trường tiểu học: chậm một tháng, lý do được ghi là chờ hạ đường ống cấp nước.</li>
<li>Điểm thu mua cam chung cho ba thôn: đã họp hai lần, chưa chọn được vị trí.</li>
<li>Xin mở lại tuyến xe buýt cuối ngày: đã gửi kiến nghị lên tỉnh, có văn bản trả lời kẹp kèm.</li>
</ul>
<p>Chị Phùng Thị Hợi, đại biểu HĐND xã, nhận phần việc khó nhất là điểm thu mua cam. Chị thừa nhận đã hứa hơi vội: “Lúc nói, tôi nghĩ chỉ cần có đất trống. Làm mới biết còn đường cho xe tải, còn điện, còn ai quản lý. Nhưng chữ ký còn đấy, tôi phải theo tới cùng”.</p>
<blockquote><p>“Sổ này không để bắt lỗi ai. Có sổ thì dân nhớ việc, đại biểu cũng nhớ dân.”</p><p>– Ông Đinh Công Mão, thôn Khe Ngái</p></blockquote>
<p>Thường trực HĐND xã đã đề nghị các đơn vị bầu cử còn lại làm theo mẫu của Khe Ngái. Đến nay bốn trong sáu đơn vị có sổ, tổng cộng 37 lời hứa, 16 lời đã khép trang.</p>`,
  },
  {
    title: 'Đo cán bộ bằng việc đã xong: nếp giao việc mới ở Lam Giang',
    lead: 'Không còn những dòng “cơ bản hoàn thành” trong báo cáo, cấp ủy nhiều nơi ở Lam Giang đã ghi rõ từng việc, người làm và ngày phải xong. Cách đánh giá ấy đang đổi tác phong của đội ngũ, trước hết là người đứng đầu.',
    section: 'xay-dung-dang',
    kind: 'news',
    topics: ['Chính quyền hai cấp', 'Học và làm theo Bác'],
    authors: ['Đặng Minh Khuê'],
    image: {
      file: 'scenes/hoi-truong.jpg',
      alt: 'Hội trường với bục phát biểu, phông màn và các dãy ghế',
      caption:
        'Hội trường Tỉnh ủy trước giờ giao ban công tác tổ chức, nơi các xã, phường lần lượt báo cáo theo phiếu việc.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 1,
    time: '06:05',
    html: `<p>Trong phòng họp của Đảng ủy xã Yên Phúc, tấm bảng trắng treo cạnh cửa sổ kẻ sáu cột: tên việc, người chịu trách nhiệm, người phối hợp, ngày giao, ngày xong và sản phẩm. Cột cuối không nhận chữ “đang triển khai”. Hôm chúng tôi đến, cán bộ địa chính vừa xóa dòng “Đo lại 27 thửa đất dọc kênh Đồng Vai – bản đồ có chữ ký giáp ranh”, nhường chỗ cho một việc khác đã chậm bốn ngày.</p>
<p>Tấm bảng ra đời từ quy định về giao việc và đánh giá cán bộ mà Ban Thường vụ Tỉnh ủy ban hành sau khi tỉnh vận hành chính quyền hai cấp. Xã mới rộng hơn, việc chuyển thẳng từ tỉnh về nhiều hơn, trong khi cán bộ đến từ nhiều đơn vị, mỗi người quen một nếp. “Nếu vẫn chấm bằng bản tự nhận xét thì cuối năm ai cũng hoàn thành tốt, chỉ người dân là chưa thấy việc xong”, đồng chí Bùi Văn Thái, Phó Trưởng ban Tổ chức Tỉnh ủy, nói.</p>
<p>Theo quy định, mỗi tháng bí thư cấp ủy cơ sở ký không quá mười phiếu việc trọng tâm. Người nhận được trả lại phiếu trong hai ngày nếu thấy thiếu thẩm quyền, thiếu người hoặc thiếu tiền, kèm đề nghị cụ thể. Hết tháng, phiếu xếp thành ba loại: xong đúng hạn, xong chậm, chưa xong. Việc chưa xong phải ghi vướng ở khâu nào, do ai, kể cả khi người ấy là bí thư. Kết quả được lưu vào hồ sơ cán bộ.</p>
<p>Sáu tháng đầu thực hiện, các xã, phường phát 1.864 phiếu: 1.513 phiếu xong đúng hạn, 246 phiếu xong chậm, 105 phiếu chưa xong. Ban Tổ chức Tỉnh ủy đọc lại từng phiếu trong hai nhóm sau và nhận ra hơn một nửa mắc ở đất đai hoặc chờ ý kiến của sở, ngành. Thường trực Tỉnh ủy vì thế yêu cầu cơ quan cấp tỉnh trả lời xã trong năm ngày làm việc; quá hạn, phiếu chậm được tính cho chính cơ quan ấy.</p>
<p>Cùng với giao việc là bố trí lại người. 42 cán bộ của các sở, ban đã về nhận nhiệm vụ ở cơ sở, ưu tiên xã biên giới. Anh Lường Văn Quân rời bàn giấy ở Sở Xây dựng lên làm Phó Chủ tịch UBND xã Tà Sin đã tròn mười tháng. Phiếu việc đầu tiên của anh là tìm chỗ dựng nhà cho 19 hộ nằm dưới vách đất nứt. Anh đi bộ cùng già làng qua ba quả đồi mới chọn được bãi đất bà con chịu dời tới. “Ở sở, tôi thẩm định bản vẽ. Ở đây, tôi phải trả lời vì sao bản vẽ ấy đúng”, anh kể.</p>
<p>Phiếu đẹp chưa hẳn việc đẹp, nên khâu kiểm tra được đặt ngay trong quy trình. Mỗi quý, Ủy ban Kiểm tra Tỉnh ủy bốc ngẫu nhiên một số phiếu xếp loại tốt rồi xuống tận nơi. Ở một xã vùng thấp, đoàn gặp ba bể nước được báo đã bàn giao mà vòi chưa chảy. Cả ba phiếu bị hạ loại, lãnh đạo xã phải kiểm điểm trước chi bộ, đơn vị thi công quay lại sửa trong hai tuần.</p>
<p>Cách làm mới cũng có chỗ cần chỉnh. Đồng chí Vàng Thị Mỷ, Bí thư Đảng ủy xã Mường Khảo, lo cán bộ sẽ chọn việc dễ để phiếu luôn xanh. Xã của bà tự đặt thêm một điều: trong mười phiếu phải có ít nhất hai việc dân đã kêu từ hai lần trở lên. Ai nhận việc khó, làm đúng quy trình, có xin ý kiến mà kết quả chưa như mong muốn thì không bị trừ điểm. Ban Tổ chức Tỉnh ủy đang đưa gợi ý này vào bản quy định sửa đổi.</p>
<p>Kết quả phiếu việc bắt đầu có tiếng nói khi rà soát quy hoạch: ở đợt gần nhất, bảy người được bổ sung nhờ nhiều phiếu khó hoàn thành, bốn người ra khỏi danh sách. Ở Yên Phúc, người ta ít nói tới những con số ấy. Ông Trịnh Đình Lượng, thôn Vai, chỉ biết thửa ruộng cạnh kênh của gia đình đã có bản đồ rõ ràng sau bảy năm đi hỏi. Ông đến trụ sở nộp nốt giấy tờ, nhìn lên tấm bảng trắng, tìm mãi không thấy dòng chữ về kênh Đồng Vai. Cán bộ trực cười: “Việc của bác xong rồi, nên cháu đã xóa”.</p>`,
  },
  {
    title: 'Ba đảng viên tuổi hai mươi của chi bộ bản giáp biên Lao Chử',
    kicker: 'Chi bộ vùng biên',
    lead: 'Bốn năm liền chi bộ bản Lao Chử, xã Tà Sin, không kết nạp được ai vì thanh niên đi làm xa. Giờ bản đã có ba đảng viên trẻ, và cả ba đều chọn ở lại làm ăn cạnh cột mốc.',
    section: 'xay-dung-dang',
    kind: 'news',
    topics: ['Biên giới bình yên', 'Học và làm theo Bác'],
    authors: ['Sùng A Tráng', 'Hà Vy'],
    image: {
      file: 'scenes/cot-moc-bien-gioi.jpg',
      alt: 'Cột mốc biên giới trên đỉnh dốc, phía sau là các lớp núi',
      caption: 'Đường tuần tra lên cột mốc chạy qua nương ngô của bản Lao Chử.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 27,
    time: '14:10',
    html: `<p>Lễ kết nạp Thào Thị Chứ, 22 tuổi, diễn ra trong nhà văn hóa bản, bắt đầu lúc tám giờ tối vì ban ngày mọi người còn ở nương. Cả chi bộ có 14 đảng viên, người cao tuổi nhất đã 71. Khi Chứ đọc lời thề, mẹ chị đứng ngoài cửa sổ nghe.</p>
<p>Bí thư chi bộ Sùng Chờ Vư nhớ lại quãng thời gian bốn năm “trắng” kết nạp. Nguồn thì có, nhưng cứ ai học xong lớp bồi dưỡng là theo bạn đi làm công nhân. Chi bộ họp bàn mãi, cuối cùng nhận ra phải lo chuyện làm ăn trước.</p>
<p>Ba đảng viên nhận kèm ba thanh niên. Người biết nuôi ong dạy nuôi ong; người có xe tải nhỏ nhận chở hàng cùng; thầy giáo điểm trường giúp làm hồ sơ vay vốn. Đồn Biên phòng Tà Sin cử một cán bộ sinh hoạt cùng chi bộ, tháng nào cũng có mặt. Sau hai năm, Chứ có 60 đàn ong, Ly A Sùng mở tiệm sửa xe, còn Thào A Dơ làm tổ trưởng tổ tự quản đường biên.</p>
<blockquote><p>“Em từng nghĩ vào Đảng là chuyện của người làm cán bộ. Các bác bảo: trước hết là người mà hàng xóm gọi thì đến.”</p><p>– Thào Thị Chứ, đảng viên trẻ bản Lao Chử</p></blockquote>
<p>Hàng xóm đã gọi nhiều lần: lúc nhà có người ốm phải khiêng ra đường lớn, lúc đàn trâu lạc quá đường tuần tra, lúc cần người đọc giúp tin nhắn của ngân hàng. Có tháng, tổ của Dơ đi hết 18 km đường biên ba lượt.</p>
<p>Đảng ủy xã Tà Sin hiện theo dõi 21 quần chúng ưu tú, trong đó 15 người dưới 30 tuổi. Cách kèm cặp của Lao Chử được chuyển cho bốn chi bộ còn khó về nguồn, với một lời dặn của ông Vư: đừng vội viết đơn, hãy hỏi các cháu định sống bằng gì.</p>`,
  },
  {
    title: 'Họp chi bộ 70 phút, mỗi người ít nhất một câu nói thẳng',
    lead: 'Chi bộ tổ dân phố số 7, phường Đồng Tâm, từng có những buổi họp dài hai tiếng mà chỉ bí thư nói. Một chiếc đồng hồ để bàn và năm quy ước viết tay đã làm căn phòng khác hẳn.',
    section: 'xay-dung-dang',
    topics: ['Học và làm theo Bác'],
    authors: ['Mai Phương'],
    daysAgo: 64,
    time: '19:33',
    html: `<p>Chiếc đồng hồ đặt giữa bàn, quay mặt về phía bí thư chi bộ Nguyễn Thị Loan. Bà là giáo viên toán về hưu, 63 tuổi, và theo lời bà, “người nói dài nhất chi bộ trước đây chính là tôi”.</p>
<p>Năm quy ước do 26 đảng viên cùng bàn, viết lên giấy khổ lớn, treo ở nhà sinh hoạt cộng đồng:</p>
<ol>
<li>Tài liệu gửi trước ba ngày, đến họp không đọc lại.</li>
<li>Thông báo chung gói trong mười phút.</li>
<li>Mỗi buổi chỉ chọn một việc của tổ dân phố để bàn cho ra.</li>
<li>Ai cũng nói, ít nhất một câu; chê việc thì kèm cách làm.</li>
<li>Kết luận ghi tên người nhận việc, buổi sau hỏi lại đầu tiên.</li>
</ol>
<p>Buổi họp chúng tôi dự bàn chuyện ngõ 12 hay ngập. Ông Khúc Văn Tưởng nói ngay rằng cống tắc vì chính mấy nhà đảng viên lát sân che nắp hố ga, trong đó có nhà ông. Cả phòng im một lúc. Rồi người thứ hai nhận, người thứ ba nhận. Đến phút thứ 68, chi bộ chốt: bốn nhà tự cạy gạch trong tuần, tổ dân phố thuê người nạo vét, tiền chia theo số hộ trong ngõ.</p>
<p>Không phải buổi nào cũng thuận. Quý trước, chuyện chỗ để xe của khu chợ cóc bàn hai buổi vẫn chưa ngã ngũ. Nhưng tỷ lệ dự họp đã lên trên 90%, và vài đảng viên trẻ đi làm ca xin được góp ý qua điện thoại.</p>
<p>Tuần sau chúng tôi quay lại ngõ 12. Bốn nắp hố ga đã lộ ra, xi măng quanh mép còn mới.</p>`,
  },
  {
    title: 'Cẩm Nham mở 11,4 km đường thôn, 186 hộ tự lùi hàng rào',
    kicker: 'Từ nghị quyết chuyên đề',
    lead: 'Nghị quyết của Đảng bộ xã Cẩm Nham đặt mục tiêu ô tô tới được mọi thôn. Muốn vậy phải lấy đất vườn của gần hai trăm nhà, và không nhà nào bị ép.',
    section: 'dua-nghi-quyet-vao-cuoc-song',
    topics: ['Đường giao thông nông thôn', 'Nông thôn mới'],
    authors: ['Bùi Đình Sơn'],
    image: {
      file: 'scenes/duong-lang.jpg',
      alt: 'Con đường làng trải bê tông chạy giữa hai hàng cây và mái ngói',
      caption: 'Đường vào thôn Nham Trung sau khi mở từ 2,5 m lên 4,5 m.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 2,
    time: '07:20',
    html: `<p>Người lùi rào đầu tiên ở thôn Nham Trung là bí thư chi bộ Hà Quang Đạo. Ông dỡ 32 mét tường gạch mới xây được hai năm, rồi chặt hàng nhãn đang tuổi cho quả. Hôm sau, cả xóm ra xem ông trồng lại hàng cây cách mép cũ đúng một mét.</p>
<p>Nghị quyết chuyên đề về đường giao thông của Đảng bộ xã chỉ dài ba trang. Phần dài nhất là bảng phân việc: nhà nước hỗ trợ xi măng, cống và máy; thôn lo mặt bằng, cát sỏi, ngày công; mỗi đảng ủy viên phụ trách một tuyến. Trước khi cắm mốc, thôn họp ít nhất hai lần và công khai sơ đồ từng thửa.</p>
<table>
<thead>
<tr><th>Tuyến</th><th>Chiều dài (km)</th><th>Số hộ hiến đất</th><th>Diện tích (m²)</th></tr>
</thead>
<tbody>
<tr><td>Nham Trung – Đồng Mạ</td><td>3,2</td><td>58</td><td>4.150</td></tr>
<tr><td>Nham Thượng – Ao Sen</td><td>4,7</td><td>71</td><td>5.320</td></tr>
<tr><td>Trục thôn Gò Mít</td><td>1,9</td><td>34</td><td>1.890</td></tr>
<tr><td>Nhánh Bãi Cháy</td><td>1,6</td><td>23</td><td>1.240</td></tr>
<tr><td>Cộng</td><td>11,4</td><td>186</td><td>12.600</td></tr>
</tbody>
</table>
<p>Chỗ khó nhất là Gò Mít, nơi đường đi qua phần đất có ngôi mộ cổ của họ Phan. Ba cuộc họp trôi qua không xong. Ông Phan Hữu Tạo, trưởng họ, kể: “Chúng tôi không tiếc đất, chỉ sợ làm vội. Xã đồng ý nắn tuyến tránh ra bốn mét, thế là cả họ kéo nhau đi đào rãnh”.</p>
<p>Cũng có ba hộ chưa đồng ý. Xã không cắt ngang, để đoạn ấy hẹp lại và cắm biển báo. Hai tháng sau, một hộ chủ động gọi xã đến đo.</p>
<p>Nay xe thu mua vào tận ngõ, giá chuối và sắn bán tại vườn nhích lên 400 – 600 đồng/kg vì bớt công gánh. Nghị quyết còn một dòng chưa gạch: tuyến qua suối Cạn phải chờ cây cầu. Ông Đạo bảo dòng ấy cứ để nguyên trên bảng tin, cho ai đi qua cũng nhớ.</p>`,
  },
  {
    title: 'Mười bảy nghìn cây bản địa trở lại vùng đầu nguồn hồ Nà Lạ',
    lead: 'Nghị quyết về giữ rừng đầu nguồn của xã An Thịnh Hạ không giao chỉ tiêu trồng bao nhiêu héc ta, mà hỏi sau ba năm còn sống bao nhiêu cây. Cách đặt câu hỏi ấy khiến người dân chăm rừng khác trước.',
    section: 'dua-nghi-quyet-vao-cuoc-song',
    topics: ['Trồng rừng', 'Phòng chống thiên tai'],
    authors: ['Vi Thị Hoa', 'Tuấn Kiệt'],
    image: {
      file: 'scenes/trong-rung.jpg',
      alt: 'Những hàng cây non trên sườn đồi, vài người đang cúi trồng',
      caption: 'Tổ bảo vệ rừng thôn Thịnh Sơn trồng dặm lim xẹt và giổi trên đồi Mỏ Diều.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 41,
    time: '10:48',
    html: `<p>Trên đồi Mỏ Diều, mỗi cây non có một cọc tre buộc thẻ nhựa ghi số. Chị Lý Thị Mến, tổ trưởng tổ bảo vệ rừng thôn Thịnh Sơn, dừng ở cây 0412: lá vàng, gốc bị mối. Chị ghi vào điện thoại, nhổ bỏ và đặt cây mới từ gùi xuống.</p>
<h2>Trả công theo cây sống</h2>
<p>Trước đây, các dự án trồng rừng nghiệm thu sau một mùa. Cây chết nhiều, đồi lại trọc. Nghị quyết của Đảng ủy xã An Thịnh Hạ đổi cách trả công: 40% khi trồng, 30% sau năm đầu, 30% còn lại khi cây tròn ba tuổi và tỷ lệ sống trên 80%. Giống cũng đổi, từ keo thuần sang hỗn giao giổi, lim xẹt, trám, xen dưới tán là sa nhân để có thu sớm.</p>
<figure><img src="scenes/ho-nuoc.jpg" alt="Mặt hồ yên giữa các quả đồi phủ cây"><figcaption>Hồ Nà Lạ cấp nước tưới cho ba xã vùng hạ lưu; 620 ha rừng quanh hồ do các tổ cộng đồng trông giữ.</figcaption></figure>
<p>Đến nay 17.000 cây đã bén rễ trên 28 ha. Lần kiểm đếm gần nhất, 86% số cây trồng năm đầu còn sống. Đồi nào kém, cả tổ cùng lên trồng dặm.</p>
<h2>Nước trong hơn ở cửa cống</h2>
<p>Người thấy thay đổi sớm nhất là anh Chu Đức Thuận, công nhân vận hành cống Nà Lạ. Sau những trận mưa lớn, lượng bùn phải xúc ở lưới chắn rác giảm rõ, từ bốn, năm xe cải tiến còn chừng hai xe. Anh nói thận trọng: “Mới ba năm, chưa dám bảo nhờ rừng cả. Nhưng nước đục nhanh lắng hơn, tôi đứng đây hằng ngày nên biết”.</p>
<p>Xã đang làm việc với ba xã hạ lưu để lập quỹ chung trả công giữ rừng. Nếu thành, mỗi héc ta lúa dùng nước hồ sẽ góp một khoản nhỏ cho người ở phía trên dòng.</p>`,
  },
  {
    title: 'Từ lời góp bên bếp lửa đến câu chữ trong nghị quyết đại hội',
    kicker: 'Khép lại chuyên mục',
    lead: 'Khi đợt đại hội đảng bộ các cấp khép lại, chúng tôi trở về Nậm Lương, nơi bản dự thảo từng được dịch miệng sang tiếng Thái và bàn qua ba buổi tối, xem những lời góp ngày ấy đã đi đến đâu.',
    section: 'tien-toi-dai-hoi',
    topics: ['Chính quyền hai cấp', 'Văn hóa dân tộc'],
    authors: ['Lò Văn Páo', 'Nguyễn Thùy Dương'],
    image: {
      file: 'scenes/nha-san.jpg',
      alt: 'Nếp nhà sàn mái dốc, cầu thang gỗ và khoảng sân đất',
      caption: 'Nhà ông Cầm Văn Ún ở bản Lương Nọi, nơi chi bộ họp góp ý văn kiện.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 187,
    time: '15:55',
    html: `<p>Ông Cầm Văn Ún, 74 tuổi, vẫn giữ bản dự thảo báo cáo chính trị của Đảng bộ xã Nậm Lương, mép giấy ám khói. Ở trang bảy, ông gạch chân cụm từ “phát triển sản phẩm đặc trưng” và ghi bên lề: “Là cái gì?”.</p>
<p>Câu hỏi ấy được nêu ngay buổi họp đầu tiên của chi bộ bản Lương Nọi. Nhiều đảng viên lớn tuổi nghe tiếng phổ thông chưa hết ý, nên chị Quàng Thị Biên, cán bộ phụ nữ, đọc từng đoạn rồi nói lại bằng tiếng Thái. Đọc chậm, dịch chậm, thành ra ai cũng hiểu và ai cũng có chuyện để nói.</p>
<p>Ba buổi tối, chi bộ ghi được 23 ý. Có ý rất nhỏ, như làm mái che bến rửa rau. Có ý được mang lên tận đại hội xã:</p>
<ul>
<li>Gọi tên nếp nương Nậm Lương là cây trồng chủ lực, kèm diện tích giữ giống 35 ha.</li>
<li>Dạy chữ Thái cho học sinh vào các buổi chiều, do người trong bản đứng lớp.</li>
<li>Mỗi bản có một nghĩa trang quy hoạch xa nguồn nước.</li>
</ul>
<p>Hai ý đầu đi vào nghị quyết gần như nguyên văn. Ý thứ ba được ghép vào tiêu chí môi trường. Trong sổ tổng hợp của Đảng ủy xã, mỗi ý kiến đều có một dòng trả lời: tiếp thu, tiếp thu một phần hay chưa tiếp thu, vì sao.</p>
<blockquote><p>“Dòng trả lời ‘chưa’ mà có lý do thì người góp vẫn vui. Sợ nhất là góp rồi không thấy gì.”</p><p>– Ông Cầm Văn Ún, bản Lương Nọi</p></blockquote>
<p>Lớp chữ Thái mở được hai lớp, 41 em theo học. Giống nếp đã được chọn lại từ 12 nhà. Còn bến rửa rau, thứ không cần nghị quyết, bà con tự lợp xong chỉ sau một tuần.</p>
<p>Chuyên mục “Tiến tới đại hội” dừng tại đây. Việc thực hiện nghị quyết ở từng xã, phường sẽ được kể tiếp trong mục “Đưa nghị quyết vào cuộc sống”.</p>`,
  },
]
