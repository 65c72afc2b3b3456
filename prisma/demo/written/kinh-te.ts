import type { DemoPiece } from '../types.ts'

/** Kinh tế and its child sections. */
export const kinhTe: DemoPiece[] = [
  {
    title: 'Xe nông sản qua cửa khẩu Tà Sin bớt nửa ngày chờ nhờ đặt lịch trước',
    lead: 'Bãi xe ngoài cửa khẩu Tà Sin thường nêm kín từ nửa đêm nay đã thoáng. Tài xế chỉ lên đèo khi điện thoại báo đến lượt, hàng tươi nhờ thế cũng tươi hơn khi sang tay người mua.',
    section: 'kinh-te',
    kind: 'news',
    topics: ['Chuyển đổi số', 'Biên giới bình yên'],
    authors: ['Hoàng Thế Lữ'],
    image: {
      file: 'scenes/deo-may.jpg',
      alt: 'Con đường đèo uốn quanh sườn núi giữa những dải mây',
      caption: 'Đèo Khau Mây, chặng cuối trước khi xe hàng tới cửa khẩu Tà Sin.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 0,
    time: '04:35',
    html: `<p>Ba giờ rưỡi sáng, anh Tạ Văn Hiển ngủ dậy ở một quán cơm dưới chân đèo Khau Mây, cách cửa khẩu 24 km. Xe anh chở 14 tấn chuối. Điện thoại báo khung giờ của anh là 6 giờ đến 6 giờ 30. Anh pha ấm chè, kiểm tra phanh, rồi mới nổ máy.</p>
<p>Nửa năm trước, anh phải lên bãi từ tối hôm trước để giữ chỗ. “Đến sớm chưa chắc qua sớm. Xe nọ chặn xe kia, máy lạnh chạy suốt đêm, có chuyến tiền dầu hết gần một triệu”, anh nói.</p>
<p>Phần mềm đặt lịch do Ban Quản lý cửa khẩu Tà Sin vận hành cho phép chủ hàng đăng ký trước tối đa ba ngày. Mỗi khung nửa giờ nhận 12 xe; xe hàng tươi được xếp vào các khung đầu buổi. Nếu phía trước ùn, hệ thống tự nhắn lùi giờ. Tờ khai và giấy kiểm dịch được gửi qua mạng, bộ phận nghiệp vụ xem trước nên tới cổng chỉ còn đối chiếu.</p>
<figure><img src="scenes/cot-moc-bien-gioi.jpg" alt="Cột mốc biên giới bên đường, núi xanh phía sau"><figcaption>Đoạn đường dẫn tới cửa khẩu Tà Sin nay không còn hàng xe nối đuôi chờ qua đêm.</figcaption></figure>
<p>Theo thống kê của Ban Quản lý, thời gian trung bình từ lúc xe vào bãi đến khi qua cổng giảm từ 15 giờ còn 2 giờ 50 phút. Mỗi ngày cửa khẩu thông quan 160 – 180 xe, không tăng nhiều so với trước, nhưng lượng hàng hỏng phải bỏ tại bãi gần như không còn.</p>
<blockquote><p>“Chúng tôi không mở thêm làn nào. Chỉ là bảo mọi người đừng đến cùng một lúc.”</p><p>– Ông Lê Trọng Khoát, Phó Trưởng Ban Quản lý cửa khẩu Tà Sin</p></blockquote>
<p>Người chịu thiệt trước mắt là các quán quanh bãi xe, khách giảm hơn nửa. Xã Tà Sin đang cùng các hộ này chuyển một phần quầy hàng xuống trạm dừng chân dưới đèo, nơi tài xế nay nghỉ lại chờ giờ.</p>`,
  },
  {
    title: 'Thuyền hàng trở lại bến Ngự, chở ngô xuôi và gạch ngói ngược dòng',
    lead: 'Hơn mười năm vắng tiếng máy, bến sông ở phường Bến Ngự lại có thuyền hàng cập đều đặn. Mỗi chuyến chở bằng ba xe tải mà cước chỉ chừng hai phần ba.',
    section: 'kinh-te',
    topics: ['Du lịch cộng đồng'],
    authors: ['Tuấn Kiệt'],
    image: {
      file: 'scenes/song-va-thuyen.jpg',
      alt: 'Khúc sông rộng với vài con thuyền, bờ bên kia là đồi thấp',
      caption: 'Thuyền hàng xuôi sông Lam Giang qua đoạn bến Ngự.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 22,
    time: '11:12',
    html: `<p>Thuyền của ông Ngô Văn Bách đóng lại từ chiếc xà lan cũ, trọng tải 45 tấn, trên buồng lái có treo chậu rau húng. Chuyến này ông xuôi 42 tấn ngô hạt của hợp tác xã Bản Hon cho nhà máy thức ăn chăn nuôi, lượt về lấy gạch ngói.</p>
<p>Phường cho nạo vét 600 m luồng trước bến, sửa bậc kè và lắp băng tải. Ba chủ thuyền lập tổ hợp tác, mỗi tuần chạy năm chuyến cố định; cước ngô 190.000 đồng/tấn, trong khi xe tải lấy khoảng 280.000 đồng.</p>
<p>Cái khó là mực nước. Có đợt cạn, thuyền phải hạ tải còn một nửa. Tổ hợp tác gắn thước đo nước ở bốn khúc sông, nhờ dân ven bờ chụp ảnh gửi mỗi sáng, rồi mới quyết định xếp bao nhiêu hàng.</p>
<p>Chiều cuối tuần, sau khi dỡ hàng, hai thuyền được rửa sạch, kê ghế chở khách ngắm sông trong một giờ. Khoản thu chưa lớn, nhưng theo ông Bách, trẻ con trong phố bắt đầu hỏi tên từng ghềnh đá: “Ngày xưa đứa nào ở bến cũng thuộc. Nay chúng nó lại hỏi, là tôi thấy nghề còn”.</p>`,
  },
  {
    title: 'Lên Phja Đeng nghe cây chè trăm tuổi kể chuyện đổi đời',
    kicker: 'Sản phẩm OCOP',
    lead: 'Ở độ cao gần 1.500 m, những gốc chè Shan tuyết mốc trắng rêu từng bị chặt làm củi. Nay mỗi cây có một tấm biển mang tên gia chủ, và một ký búp khô bán bằng cả tạ ngô.',
    section: 'ocop',
    kind: 'feature',
    topics: ['OCOP', 'Giữ nghề truyền thống', 'Du lịch cộng đồng'],
    authors: ['Nguyễn Thùy Dương', 'Sùng A Tráng'],
    image: {
      file: 'scenes/doi-che.jpg',
      alt: 'Những luống chè xanh lượn theo triền đồi dưới dãy núi',
      caption: 'Khu chè giống ở bản Phja Đeng Cao, nơi ươm cây con từ hạt của các gốc cổ thụ.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 2,
    time: '05:45',
    html: `<p>Bà Chảo Mùi Nhậy trèo cây không cần thang. Ở tuổi 59, bà bám vào chạc ba, đu người lên cành, một tay giữ giỏ, một tay ngắt. Chỉ lấy một tôm hai lá, không lấy bằng móng tay. “Bấm móng thì chỗ đứt thâm lại, chè chát”, bà nói vọng từ trên tán xuống.</p>
<p>Cây chè của bà được đội kiểm kê đo chu vi gốc 1,9 m, số hiệu PĐ-087. Toàn xã có 2.340 cây như thế, mọc rải trên sườn dãy Pu Tạng, xen với rừng tự nhiên. Chẳng ai nhớ ai trồng. Ông nội bà Nhậy bảo khi ông còn chăn ngựa, cây đã to thế rồi.</p>
<h2>Một thời làm củi</h2>
<p>Hơn mười năm trước, thương lái lên mua búp tươi 6.000 đồng một cân, trộn chung với chè vùng thấp. Hái cả ngày không bằng công đi vác ngô. Nhiều nhà hạ cây lấy gỗ làm chuồng. Anh Phàn Sành Vạng, nay là giám đốc Hợp tác xã chè Phja Đeng, kể chính bố anh từng chặt bốn gốc. “Mỗi lần đi qua chỗ ấy, ông cụ vẫn quay mặt đi.”</p>
<p>Vạng học nghề sao chè ở dưới xuôi, mang về một chiếc tôn quay và bài học đơn giản: hái sáng nào sao xong trong ngày ấy, mỗi cây mỗi mẻ riêng nếu đủ lượng. Mẻ đầu cháy. Mẻ thứ chín mới có người trả tiền.</p>
<div class="gallery">
<figure><img src="scenes/nha-san.jpg" alt="Nhà sàn gỗ nép dưới chân đồi"><figcaption>Nhà bà Chảo Mùi Nhậy, một trong sáu nhà đón khách ở lại cùng hái chè.</figcaption></figure>
<figure><img src="scenes/deo-may.jpg" alt="Đường đèo vắt ngang lưng núi trong mây"><figcaption>Đường lên Phja Đeng; búp tươi phải về xưởng trước khi qua bốn giờ.</figcaption></figure>
<figure><img src="scenes/cho-phien.jpg" alt="Phiên chợ vùng cao với các gian hàng và người mua bán"><figcaption>Quầy chè của hợp tác xã ở chợ phiên Mường Khảo mời khách uống thử trước khi mua.</figcaption></figure>
</div>
<h2>Bốn sao và một lời hẹn</h2>
<p>Hợp tác xã hiện có 64 hộ. Bạch trà Phja Đeng được xếp hạng OCOP 4 sao, giá 2,4 triệu đồng/kg; hồng trà và trà xanh 3 sao, từ 450.000 đến 800.000 đồng. Điều khiến bà con tin không hẳn là ngôi sao trên bao bì mà là cuốn sổ cân: búp loại nào, giá bao nhiêu, trả tiền ngay trong ngày.</p>
<p>Cả bản tự lập hương ước: mỗi cây một năm hái không quá ba lứa, không bón, không phun, ai chặt phải trồng lại mười cây và chăm đủ năm năm. Vườn ươm đã có 18.000 cây con từ hạt cổ thụ.</p>
<blockquote><p>“Cây này đời tôi hái không hết. Tôi chỉ trông hộ.”</p><p>– Bà Chảo Mùi Nhậy, bản Phja Đeng Cao</p></blockquote>
<p>Trước lúc chúng tôi xuống núi, bà rót thêm một tuần nước. Chè để nguội, màu vàng như mật, ngọt chậm ở cuống họng. Bên ngoài, đứa cháu gái tám tuổi đang tập trèo lên chạc thấp nhất của cây 087.</p>`,
  },
  {
    title: 'Gốm Đại Bái Thượng giữ lửa củi, đổi chiếc ấm cho hợp bàn trà hôm nay',
    lead: 'Làng gốm Đại Bái Thượng còn bảy lò củi. Bộ ấm men tro của tổ hợp tác thanh niên vừa được công nhận OCOP 3 sao sau hai lần bị trả lại, lần đầu chỉ vì chiếc vòi rót hay nhỏ giọt.',
    section: 'ocop',
    topics: ['OCOP', 'Giữ nghề truyền thống'],
    authors: ['Cẩm Tú'],
    image: {
      file: 'scenes/lo-gom.jpg',
      alt: 'Lò gốm mái thấp, bình và chum xếp thành hàng trước cửa lò',
      caption: 'Lò củi của gia đình ông Đàm Văn Tấn trong ngày dỡ lò.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 48,
    time: '16:24',
    html: `<p>Ngày dỡ lò, người ta nghe trước khi nhìn. Ông Đàm Văn Tấn gõ khớp ngón tay vào thành ấm: tiếng trong là được, tiếng đục là có vết rạn. Lò này 320 món, ông loại 41.</p>
<p>Đại Bái Thượng vốn làm chum, vại, tiểu sành. Khi đồ nhựa tràn về, hơn bốn chục lò tắt dần. Bảy nhà còn đỏ lửa sống nhờ chum đựng rượu, mắm, mỗi tháng nung một lần.</p>
<p>Cháu ông Tấn, Đàm Thu Thảo, 27 tuổi, học thiết kế rồi về quê cùng năm người bạn lập tổ hợp tác. Họ giữ đất đồi Bái, giữ men tro trấu và lò củi, chỉ đổi dáng: ấm nhỏ 180 ml, chén không quai, hộp đựng chè có nắp khít. Hội đồng chấm OCOP lần đầu trả lại vì vòi ấm rót xong còn nhỏ giọt xuống bàn. Lần hai, nắp cập kênh. Thảo đem ấm lên nhờ các ông già trong làng rót thử cả buổi, cuối cùng cắt lại miệng vòi theo một chiếc siêu đất cũ trong bếp nhà ông.</p>
<figure><img src="scenes/cho-phien.jpg" alt="Gian hàng ở chợ phiên bày đồ thủ công"><figcaption>Gốm Đại Bái Thượng bày cạnh chè Phja Đeng ở chợ phiên Mường Khảo, hai mặt hàng bán kèm thành bộ quà.</figcaption></figure>
<p>Mỗi bộ ấm bốn chén giá 680.000 đồng. Bộ có vết lửa táp, trước kia coi là hỏng, nay được khách chọn nhiều nhất. Năm qua tổ hợp tác bán 1.150 bộ, trả công mười hai lao động, phần lớn là phụ nữ trong làng vuốt gốm tại nhà.</p>
<p>Ông Tấn vẫn nung chum. Nhưng trong mỗi bầu lò, ông chừa khoang giữa, nơi lửa đều nhất, cho ấm của lũ trẻ.</p>`,
  },
  {
    title: 'Bỏ thuế khoán, tiểu thương chợ Lam Thành học kê khai trên điện thoại',
    kicker: 'Hộ kinh doanh cần biết',
    lead: 'Từ khi hộ kinh doanh chuyển sang tự kê khai, mỗi sáng thứ Ba và thứ Năm, chợ trung tâm Lam Thành có một chiếc bàn nhỏ cạnh hàng khô. Ngồi đó là cán bộ thuế và hai đoàn viên, ai vướng đâu hỏi đó.',
    section: 'thue',
    kind: 'news',
    topics: ['Thuế điện tử', 'Chuyển đổi số'],
    authors: ['Đỗ Quỳnh Chi'],
    image: {
      file: 'scenes/may-tinh-ban.jpg',
      alt: 'Máy tính trên bàn làm việc, cạnh đó là giấy tờ và chiếc điện thoại',
      caption: 'Bàn hỗ trợ kê khai thuế điện tử đặt tại chợ trung tâm phường Lam Thành.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 1,
    time: '08:52',
    html: `<p>Bà Nghiêm Thị Tuất bán mắm và cá khô đã 31 năm, sổ sách là quyển vở kẻ ô ly, chỉ ghi người mua chịu. Nghe nói phải tự kê khai doanh thu, bà mất ngủ mấy hôm. “Tôi sợ bấm nhầm thành nợ thuế tiền tỷ”, bà cười.</p>
<p>Nỗi lo của bà cũng là của phần lớn trong 412 hộ ở chợ. Theo Thuế tỉnh Lam Giang, vướng mắc nhiều nhất không phải ở chính sách mà ở thao tác: quên mật khẩu, số điện thoại đăng ký đã bỏ, không biết chọn kỳ kê khai, không phân biệt doanh thu với tiền lãi.</p>
<h2>Bốn việc làm dần</h2>
<p>Tổ hỗ trợ khuyên tiểu thương chia việc thành từng bước nhỏ:</p>
<ol>
<li>Kiểm tra mã số thuế đã khớp với số định danh cá nhân chưa.</li>
<li>Cài ứng dụng của ngành thuế, đăng nhập bằng tài khoản định danh điện tử để khỏi nhớ thêm mật khẩu.</li>
<li>Ghi doanh thu mỗi ngày, dù chỉ một dòng; tách tài khoản nhận tiền bán hàng khỏi tài khoản chi tiêu của gia đình.</li>
<li>Đến kỳ, cộng sổ, nhập tờ khai, chụp lại màn hình báo đã nhận.</li>
</ol>
<p>Hộ thuộc diện dùng hóa đơn điện tử khởi tạo từ máy tính tiền được hướng dẫn riêng, vì còn chọn thiết bị và nhà cung cấp. Ngưỡng doanh thu và thời hạn cụ thể của từng trường hợp, tổ hỗ trợ đề nghị bà con hỏi trực tiếp cơ quan thuế, không nghe truyền miệng.</p>
<h2>Cẩn thận người gọi điện</h2>
<p>Cùng lúc, vài tiểu thương nhận được cuộc gọi tự xưng cán bộ thuế, bảo bấm vào đường dẫn để “cập nhật hồ sơ”. Anh Vũ Đăng Ninh, cán bộ hỗ trợ tại chợ, dặn: “Chúng tôi không gửi đường dẫn cài ứng dụng qua tin nhắn, không thu tiền qua tài khoản cá nhân. Nghi ngờ thì cứ cúp máy, ra bàn này hỏi”.</p>
<p>Sau ba tháng, 367 hộ đã tự nộp được ít nhất một tờ khai. Bà Tuất là một. Quyển vở ô ly vẫn còn, thêm một cột mới bên phải, chữ nắn nót: “bán trong ngày”.</p>`,
  },
  {
    title: 'Nuôi cá lồng ở Vạn Chài: bớt một phần ba số lồng mà lãi lại tăng',
    lead: 'Sau hai đợt cá chết vì thiếu ô xy, các hộ nuôi ở xã Vạn Chài làm một việc ngược với thói quen: rút bớt lồng, thả thưa, kéo bè ra xa nhau. Cuốn sổ chi thu của họ cho thấy lựa chọn ấy đúng.',
    section: 'nong-nghiep',
    kind: 'news',
    topics: ['Khuyến nông'],
    authors: ['Hà Vy'],
    image: {
      file: 'scenes/cho-ca-long.jpg',
      alt: 'Những lồng cá nổi trên mặt sông, thuyền nhỏ cập bên bè',
      caption: 'Bè cá của tổ hợp tác Vạn Chài sau khi giãn khoảng cách giữa các cụm lồng.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 4,
    time: '13:18',
    html: `<p>Trên bè nhà anh Cao Văn Thụy có một chiếc xô nhựa buộc dây, một ống đo ô xy và tấm bảng đen ghi phấn: 5 giờ – 4,1; 13 giờ – 5,6; 22 giờ – 4,4. Xuống dưới 3,5, anh bật máy sục khí và nhắn cho cả tổ.</p>
<p>Hai năm trước chưa có tấm bảng ấy. Hơn 500 lồng chen trên một khúc sông dài chưa đầy hai cây số. Một đêm nước đứng, gần chín tấn trắm và lăng nổi trắng. Anh Thụy mất 130 triệu đồng, có nhà mất nhiều hơn.</p>
<p>Cán bộ Trung tâm Khuyến nông tỉnh cùng các hộ ngồi vẽ lại khúc sông, thống nhất giảm còn 340 lồng, mỗi cụm cách nhau ít nhất 80 m, thả 12 con/m³ thay vì 20. Nhiều người xót. Để thử, sáu hộ làm trước và ghi sổ cẩn thận. Đây là kết quả bình quân một lồng 100 m³ của sáu hộ:</p>
<table>
<thead>
<tr><th>Khoản mục (triệu đồng)</th><th>Thả dày</th><th>Thả thưa</th></tr>
</thead>
<tbody>
<tr><td>Con giống</td><td>24</td><td>15</td></tr>
<tr><td>Thức ăn</td><td>98</td><td>71</td></tr>
<tr><td>Thuốc, khử trùng, điện</td><td>17</td><td>9</td></tr>
<tr><td>Tiền bán cá</td><td>158</td><td>134</td></tr>
<tr><td>Còn lại (chưa tính công)</td><td>19</td><td>39</td></tr>
</tbody>
</table>
<p>Cá ít hơn nhưng lớn đều, hao hụt giảm từ 28% còn 9%, bán được giá loại một. Anh Thụy giải thích gọn: “Trước tôi nuôi cả những con sẽ chết”.</p>
<p>Tổ hợp tác nay có 38 hộ, chung một lịch thả giống để không xuất bán cùng lúc, chung một quỹ sục khí dự phòng. Rác thức ăn và cá chết được gom vào hai thùng kín trên bờ, cấm ném xuống sông. Ai vi phạm lần hai phải kéo bè ra ngoài cùng, nơi sóng to nhất.</p>`,
  },
  {
    title: 'Cuốn nhật ký nương quế giúp Quế Lâm bán vỏ được giá hơn',
    lead: 'Người trồng quế ở xã Quế Lâm quen nhớ trong đầu: nương nào tỉa năm nào, bón gì. Khi người mua hỏi giấy tờ, trí nhớ không đủ, và cuốn nhật ký khổ nhỏ bắt đầu theo họ lên nương.',
    section: 'nong-nghiep',
    topics: ['Khuyến nông', 'Trồng rừng'],
    authors: ['Vi Thị Hoa'],
    image: {
      file: 'scenes/nuong-que.jpg',
      alt: 'Nương quế thân thẳng trên sườn đồi, vỏ quế phơi dưới tán',
      caption: 'Nương quế chín tuổi ở thôn Khe Vàng đã qua hai lần tỉa thưa.',
      credit: 'Tranh minh họa: Báo Lam Giang',
    },
    daysAgo: 75,
    time: '20:06',
    html: `<p>Cuốn nhật ký bọc ni lông, buộc bút chì, treo ở chái bếp nhà anh Bàn Tòn Kinh. Trang mới nhất viết: “Lô 2. Tỉa 140 cây. Không phun. Thấy sâu đo ở góc khe, bắt tay”. Chữ của con gái anh, học lớp tám.</p>
<p>Xã Quế Lâm có 2.850 ha quế. Vỏ tốt, dầu nhiều, nhưng lâu nay bán xô qua ba tầng thương lái. Một doanh nghiệp chế biến gia vị tìm đến, chấp nhận mua cao hơn 15 – 20% nếu chứng minh được nương không dùng thuốc trừ cỏ. Lô hàng đầu bị trả vì mẫu vỏ của một hộ có dư lượng. Cả nhóm 22 nhà chịu chung.</p>
<p>Sau lần ấy, tổ khuyến nông cộng đồng đặt ra mấy điều, in ngay bìa sau cuốn sổ:</p>
<ul>
<li>Mỗi nương một số lô, có sơ đồ vẽ tay và cây mốc sơn trắng.</li>
<li>Phát cỏ bằng dao hoặc máy, chừa băng cỏ ven khe để giữ đất.</li>
<li>Làm gì ghi nấy trong ngày, kể cả khi làm sai.</li>
<li>Hai nhà cạnh nhau kiểm tra chéo mỗi quý và cùng ký.</li>
</ul>
<p>Điều thứ ba khó nhất. Chị Triệu Thị Lai, tổ trưởng, kể có người lỡ phun thuốc bờ rào, sợ không dám ghi. Tổ họp, không phạt, chỉ tách lô đó ra bán riêng trong mười hai tháng. Từ đấy sổ mới thật.</p>
<p>Đến nay 310 hộ với 940 ha vào nhóm ghi nhật ký. Vỏ khô loại một tại kho hợp tác xã đạt 68.000 đồng/kg, cao hơn giá bán xô khoảng 11.000 đồng. Cành, lá tỉa ra được hai lò chưng cất trong xã mua làm tinh dầu.</p>
<p>Anh Kinh lật lại những trang đầu, hồi mới viết còn lem. “Hóa ra nương nhà mình năm nào cũng có chuyện. Trước tôi cứ tưởng chỉ có cây lớn lên thôi”, anh nói.</p>`,
  },
]
