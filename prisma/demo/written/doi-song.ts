import type { DemoPiece } from '../types.ts'

const credit = 'Tranh minh họa: Báo Lam Giang'

export const doiSong: DemoPiece[] = [
  {
    title: 'Mật ong đóng hạt trong chai: vì sao, và có phải mật giả?',
    lead:
      'Chai mật ong để góc bếp ít lâu bỗng đục lại, dưới đáy lắng một lớp hạt như đường. Nhiều người ' +
      'mang trả vì tin mình mua phải hàng pha. Thật ra phần lớn trường hợp chai mật ấy vẫn tốt.',
    html: `<p>Mật ong là dung dịch đường rất đậm: khoảng bốn phần năm là đường, chủ yếu gồm hai loại, glucose và fructose, phần còn lại phần lớn là nước. Lượng glucose nhiều hơn mức nước giữ nổi, nên sớm muộn nó cũng tách ra thành tinh thể. Một hạt phấn hoa, một bọt khí hay một vết xước trong thành chai là đủ làm “mầm”.</p>
<h2>Nhanh chậm do hoa, do lạnh</h2>
<p>Mật nào nhiều glucose thì đóng hạt nhanh. Mật bạc hà ở Tà Sin thuộc loại ấy: có chai chỉ vài tuần đã đặc như kem, hạt mịn, thơm nguyên. Ngược lại, mật nhiều fructose có thể trong suốt cả năm. Nhiệt độ quanh 10–15°C khiến tinh thể lớn nhanh nhất, vì vậy mật để nơi mát thường đóng hạt sớm hơn hẳn mật để nơi ấm.</p>
<p>Ông Giàng Mí Sùng, nuôi 80 đàn ong ở Tà Sin, năm nào cũng phải giải thích với khách. Nay ông dán lên nắp chai một dòng: “Đóng hạt là mật ngủ, không phải mật hỏng”.</p>
<h2>Dùng và giữ thế nào</h2>
<ul>
<li>Muốn mật lỏng lại, ngâm chai trong nước ấm khoảng 40°C, thỉnh thoảng lắc nhẹ. Không đun sôi, không quay lò vi sóng: nóng quá làm mất mùi thơm và giảm chất lượng.</li>
<li>Đậy kín, dùng thìa khô. Mật hút ẩm; loãng ra thì dễ lên men, nổi bọt, có mùi chua. Lúc đó mới nên bỏ.</li>
<li>Không cho trẻ dưới 12 tháng tuổi ăn mật ong dưới mọi hình thức, vì mật có thể chứa bào tử vi khuẩn gây ngộ độc botulinum ở trẻ nhỏ.</li>
</ul>
<p>Còn các mẹo thử dân gian như nhỏ giấy thấm, châm lửa, chọc cọng hành? Chúng chủ yếu cho biết mật đặc hay loãng. Muốn biết chắc mật có pha đường hay không thì phải xét nghiệm. Với người mua bình thường, cách đáng tin hơn cả vẫn là nhãn ghi rõ nơi làm, mã truy xuất và một người bán mình có thể gặp lại ở phiên chợ sau.</p>`,
    section: 'khoa-hoc-doi-song',
    kind: 'news',
    topics: ['OCOP', 'Phiên chợ vùng cao'],
    authors: ['Cẩm Tú'],
    image: {
      file: 'scenes/cho-phien.jpg',
      alt: 'Phiên chợ vùng cao với các gian hàng dựng san sát và người mua bán',
      caption: 'Mật ong bạc hà Tà Sin được bán nhiều ở các phiên chợ trong tỉnh.',
      credit,
    },
    daysAgo: 4,
    time: '13:27',
  },
  {
    title: 'Mã QR xuống chợ phiên Mường Khảo, tiếng mặc cả vẫn còn nguyên',
    lead:
      'Tấm bìa in mã thanh toán treo cạnh xâu ớt khô, cạnh lồng gà, cạnh chồng thổ cẩm. Sau bốn phiên ' +
      'chợ thử, gần một phần ba số quầy ở Mường Khảo đã nhận tiền bằng điện thoại.',
    html: `<p>Bà Vừ Thị Dính bán rau cải và gừng, không biết chữ nhưng biết tiếng “ting”. Con trai bà cài cho chiếc loa nhỏ đọc số tiền mỗi khi có người chuyển đến. Khách trả 30.000 đồng, loa đọc, bà gật, gói thêm cho một nhánh gừng. Mặc cả thì vẫn bằng miệng, vẫn ba lượt lên xuống như mọi phiên.</p>
<p>Tổ công nghệ số cộng đồng của xã có mười hai người, phần lớn là giáo viên và đoàn viên. Họ dựng một bàn ở cổng chợ từ sáu giờ sáng, giúp mở tài khoản, in mã, dán băng keo chống mưa. Đến phiên thứ tư, 74 trong 236 quầy có mã.</p>
<figure><img src="scenes/det-tho-cam.jpg" alt="Người phụ nữ ngồi dệt bên khung cửi, cạnh những tấm vải hoa văn"><figcaption>Các quầy thổ cẩm nhận chuyển khoản nhiều nhất, vì mỗi tấm vải bán ra có giá từ vài trăm nghìn đồng.</figcaption></figure>
<h2>Chỗ vướng là sóng và pin</h2>
<p>Chợ nằm trong lòng chảo, giữa phiên đông người thì mạng nghẽn. Có khách đứng xoay điện thoại mười phút trước quầy thịt, người bán sốt ruột cho chịu luôn. Xã đã đề nghị nhà mạng lắp thêm trạm, trong lúc chờ thì kéo một đường truyền có dây ra nhà ban quản lý chợ và phát wifi miễn phí. Cạnh đó là tủ sạc 20 ổ.</p>
<blockquote><p>Tiền trong máy thì không rơi được xuống suối. Nhưng tôi vẫn giữ một ít tiền giấy để mừng tuổi trẻ con.</p><p>Ông Hạng A Chống, bán cuốc và lưỡi cày</p></blockquote>
<p>Tổ công nghệ số dặn các quầy hai việc: nghe loa của mình đọc, đừng chỉ nhìn màn hình khách chìa ra; và cuối phiên kiểm tra xem mã của mình có bị ai dán đè không. Phiên trước đã có một tấm bìa bị dán đè, may mà chủ quầy phát hiện sau lượt khách đầu tiên.</p>`,
    section: 'chuyen-doi-so',
    kind: 'news',
    topics: ['Chuyển đổi số', 'Phiên chợ vùng cao'],
    authors: ['Vi Thị Hoa', 'Tuấn Kiệt'],
    image: {
      file: 'scenes/cho-phien.jpg',
      alt: 'Người mua kẻ bán đông đúc giữa các gian hàng của chợ phiên miền núi',
      caption: 'Chợ phiên Mường Khảo có 236 quầy, trong đó 74 quầy đã treo mã thanh toán.',
      credit,
    },
    daysAgo: 1,
    time: '08:57',
  },
  {
    title: 'Trưởng bản Hon Nưa bỏ cuốn sổ tay, giữ 164 hộ trong một bảng tính',
    lead:
      'Mười năm làm trưởng bản, anh Hoàng Văn Tem ghi mọi việc vào những cuốn sổ bìa xanh. Một trận dột ' +
      'mái làm nhòe ba cuốn. Anh đi học máy tính ở tuổi 49.',
    html: `<p>Lớp học là chiếc máy tính cũ của Trường Tiểu học Bản Hon, thầy giáo là con gái anh. Buổi đầu, anh Tem mất hai mươi phút mới gõ xong tên mình có dấu. Sau sáu tuần, bảng tính của bản Hon Nưa có 164 dòng, mỗi dòng một hộ: số người, nhà có ai trên 80 tuổi, có giếng hay dùng nước máy, có mấy gian tráng miến.</p>
<p>Lợi ích đến ngay ở lần họp đầu tiên. Khi xã hỏi bao nhiêu hộ cần bồn chứa nước, anh lọc hai cột, đọc ra 37 hộ kèm tên, thay vì hẹn “để tôi về đi hỏi”. Danh sách được duyệt trong ngày.</p>
<p>Anh cũng tự đặt ra mấy điều không làm. Bảng không ghi số căn cước, không ghi bệnh tật, không ghi nợ nần. Tệp đặt mật khẩu, chỉ anh và phó bản mở được; bản sao nằm trong một chiếc thẻ nhớ cất ở nhà văn hóa. “Dân tin mình thì mình mới hỏi được. Để lộ một lần là lần sau không ai mở cửa”, anh nói.</p>
<p>Việc anh tâm đắc nhất lại nhỏ: cột “lần cuối ghé thăm”. Mỗi tối anh điền ngày mình đến nhà nào. Ô nào quá sáu mươi ngày sẽ tự chuyển màu. Nhờ thế anh phát hiện mình hay ghé những nhà gần đường mà quên mấy nhà trên khe Pục.</p>
<p>Phòng Văn hóa – Xã hội xã Bản Hon đã xin mẫu bảng của anh để gửi chín bản còn lại, bỏ bớt hai cột và thêm phần hướng dẫn bằng hình. Mấy cuốn sổ bìa xanh còn đọc được, anh vẫn giữ trong hòm, bọc hai lớp ni lông.</p>`,
    section: 'chuyen-doi-so',
    kind: 'feature',
    topics: ['Chuyển đổi số', 'Chính quyền hai cấp', 'Nước sạch nông thôn'],
    authors: ['Đặng Minh Khuê'],
    image: {
      file: 'scenes/may-tinh-ban.jpg',
      alt: 'Bàn làm việc có chiếc máy tính, bên cạnh là sổ sách',
      caption: 'Bảng tính của bản Hon Nưa, xã Bản Hon được cập nhật mỗi tối trên một máy tính cũ.',
      credit,
    },
    daysAgo: 19,
    time: '14:52',
  },
  {
    title: 'Cùng một khoảnh khắc, sao mỗi nơi một giờ? Chuyện các múi giờ',
    kicker: 'Biết thêm',
    lead:
      'Khi học sinh ở Lam Giang vào tiết học đầu tiên lúc bảy giờ sáng thì ở Luân Đôn, theo giờ gốc, mới ' +
      'là nửa đêm. Chuyện ai cũng biết ấy thật ra chỉ có từ hơn một thế kỷ nay.',
    html: `<p>Suốt hàng nghìn năm, mỗi thành phố dùng giờ của riêng mình: mặt trời lên cao nhất thì là giữa trưa. Hai thành phố cách nhau vài trăm cây số về phía đông hay tây lệch nhau một khoảng mà người đi ngựa chẳng hề để ý. Đường sắt thì không bỏ qua được. Đoàn tàu không thể chạy đúng lịch khi mỗi ga có một chiếc đồng hồ nói khác nhau.</p>
<h2>Chia 360 độ cho 24 giờ</h2>
<p>Trái Đất quay một vòng 360 độ trong một ngày, vậy mỗi giờ ứng với 15 độ kinh tuyến. Năm 1884, hội nghị quốc tế họp tại Washington chọn kinh tuyến đi qua đài thiên văn Greenwich ở Anh làm gốc. Việt Nam dùng múi giờ thứ bảy về phía đông, tức UTC+7, ứng với kinh tuyến 105 độ Đông chạy qua miền Bắc nước ta.</p>
<h2>Bản đồ không thẳng hàng</h2>
<p>Trên giấy, múi giờ là những dải thẳng. Trên thực tế, chúng uốn theo biên giới và nhu cầu của mỗi nước:</p>
<ul>
<li>Trung Quốc trải rộng gần năm múi nhưng dùng chung một giờ, UTC+8.</li>
<li>Nepal lệch 45 phút so với giờ tròn: UTC+5:45. Ấn Độ dùng UTC+5:30.</li>
<li>Quần đảo Line của Kiribati ở UTC+14, thuộc những nơi có người ở đón ngày mới sớm nhất thế giới.</li>
<li>Nhiều nước vùng ôn đới vặn đồng hồ thêm một giờ vào mùa hè; Việt Nam thì không.</li>
</ul>
<p>Đi quá nửa vòng Trái Đất, người ta gặp đường đổi ngày, gần kinh tuyến 180 độ. Bước qua đó về phía tây, lịch nhảy thêm một ngày; bước ngược lại, được sống thêm một lần ngày vừa qua. Đoàn thám hiểm của Magellan, vòng quanh thế giới về đến nơi năm 1522, từng ngỡ ngàng vì sổ nhật ký ghi cẩn thận của mình thiếu đúng một ngày so với lịch trên bờ.</p>
<p>Thử một phép tính nhỏ trước khi gọi cho người thân ở xa: lấy giờ Việt Nam trừ bảy được giờ gốc, rồi cộng hoặc trừ múi giờ của nơi ấy. Nhớ hỏi thêm nơi đó có đang dùng giờ mùa hè không.</p>`,
    section: 'the-gioi',
    kind: 'feature',
    topics: ['Sách và người đọc'],
    authors: ['Nguyễn Thùy Dương'],
    image: {
      file: 'scenes/ban-do-the-gioi.jpg',
      alt: 'Bản đồ thế giới với các lục địa và đại dương',
      caption: 'Mỗi múi giờ ứng với 15 độ kinh tuyến, nhưng đường ranh thật uốn theo biên giới các nước.',
      credit,
    },
    daysAgo: 1,
    time: '20:12',
  },
  {
    title: 'Vì sao dòng sông xòe ra như bàn tay trước khi gặp biển?',
    kicker: 'Biết thêm',
    lead:
      'Nhìn từ trên cao, sông Nin, sông Hằng hay sông Cửu Long đều giống nhau ở đoạn cuối: đang là một ' +
      'dòng bỗng tách thành nhiều nhánh. Người Hy Lạp cổ đặt tên cho hình dạng ấy bằng một chữ cái.',
    html: `<p>Chữ cái đó là delta, viết hoa là Δ. Vùng cửa sông Nin có dáng một tam giác như vậy, nên từ “delta” dần thành tên chung của các châu thổ trên khắp thế giới.</p>
<p>Nguyên nhân nằm ở phù sa. Dòng nước chảy nhanh cuốn theo cát và bùn; ra đến gần biển, lòng sông phẳng và rộng, nước chậm lại, không còn đủ sức mang nữa. Cát nặng rơi trước, bùn mịn rơi sau. Bãi bồi lớn dần, chắn ngay đường của chính dòng sông, buộc nó rẽ sang hai bên. Mỗi nhánh lại bồi, lại rẽ. Qua hàng nghìn năm, bàn tay xòe ra.</p>
<h2>Mỗi châu thổ một dáng</h2>
<p>Nơi sóng yếu, sông lấn ra biển thành từng ngón dài, như châu thổ Mississippi ở Mỹ với hình chân chim. Nơi thủy triều mạnh, các nhánh bị nước mặn kéo rộng thành hình phễu. Châu thổ sông Hằng – Brahmaputra, rộng khoảng 100.000 km², được xem là lớn nhất thế giới, có rừng ngập mặn Sundarbans nằm ở rìa biển.</p>
<p>Có dòng sông còn xòe tay mà chẳng gặp biển nào. Okavango ở miền nam châu Phi tỏa vào vùng đất trũng của Botswana rồi bốc hơi và ngấm xuống cát gần hết. Châu thổ nội địa này được UNESCO ghi vào Danh mục Di sản thế giới năm 2014.</p>
<p>Muốn thấy điều tương tự ở Lam Giang không cần đi xa. Ở hồ Nà Lạ, nơi con suối từ dãy Pu Tạng đổ vào, mỗi năm bãi cát lại dài thêm một ít và dòng suối tách làm hai, làm ba. Trẻ con trong bản vẫn gọi chỗ ấy là bàn chân vịt.</p>`,
    section: 'the-gioi',
    kind: 'news',
    topics: ['Sách và người đọc'],
    authors: ['Hà Vy'],
    image: {
      file: 'scenes/song-va-thuyen.jpg',
      alt: 'Dòng sông rộng chảy chậm, trên sông có thuyền',
      caption: 'Khi dòng chảy chậm lại, cát và bùn lắng xuống, bãi bồi hình thành và dòng sông tách nhánh.',
      credit,
    },
    daysAgo: 71,
    time: '21:07',
  },
  {
    title: 'Nước máy đục ở thôn Đông, xã An Thịnh Hạ: đã thay van, súc ống',
    kicker: 'Hồi âm bạn đọc',
    lead:
      'Báo Lam Giang nhận được thư của bạn đọc Phạm Thị Hợi, thôn Đông, xã An Thịnh Hạ, phản ánh nước ' +
      'máy đục từ hai tuần nay. Chúng tôi đã chuyển thư, về tận nơi và nhận được trả lời.',
    html: `<p>Thư bà Hợi viết: “Sáng nào tôi cũng phải xả bỏ hai chậu nước vàng mới dám vo gạo. Nhà có cháu nhỏ, tôi mua nước bình nấu cháo, mỗi tuần hết gần trăm nghìn. Hỏi tổ quản lý thì được bảo là chờ”. Kèm thư có một chai nước lấy lúc sáu giờ sáng, đáy đọng lớp cặn nâu.</p>
<p>Phóng viên đến thôn Đông, mở vòi ở bảy nhà. Năm nhà cuối đường ống nước đục rõ; hai nhà đầu đường gần như trong. Các hộ đều cho biết nước đục nhất vào sáng sớm.</p>
<h2>Trả lời của UBND xã</h2>
<p>Trong văn bản gửi tòa soạn, UBND xã An Thịnh Hạ xác nhận phản ánh là đúng. Kiểm tra cùng tổ quản lý công trình cấp nước cho thấy van xả cặn cuối tuyến bị kẹt, cặn sắt dồn lại ban đêm khi ít người dùng. Xã đã thực hiện:</p>
<ul>
<li>thay van xả và súc rửa 1,8 km đường ống, xong sau hai ngày;</li>
<li>lấy ba mẫu nước gửi kiểm nghiệm, kết quả sẽ niêm yết tại nhà văn hóa thôn;</li>
<li>không thu tiền nước của 46 hộ cuối tuyến trong tháng xảy ra sự cố;</li>
<li>phân công lại lịch xả cặn, mỗi tuần một lần, có người ký sổ.</li>
</ul>
<p>UBND xã cũng nhận khuyết điểm vì tổ quản lý đã không báo lên xã khi dân hỏi lần đầu.</p>
<p>Hôm qua, bà Hợi gọi điện cho tòa soạn: nước đã trong, bà vẫn để một chậu qua đêm cho chắc, sáng ra không thấy cặn. Chúng tôi sẽ đăng kết quả kiểm nghiệm khi có. Bạn đọc ở nơi khác gặp tình trạng tương tự xin gửi thư về chuyên mục, ghi rõ thôn, giờ lấy nước và số điện thoại để chúng tôi liên hệ.</p>`,
    section: 'ban-doc',
    kind: 'news',
    topics: ['Nước sạch nông thôn', 'Chính quyền hai cấp'],
    authors: ['Phạm Ngọc Ánh'],
    source: 'Thông tin từ UBND xã An Thịnh Hạ',
    daysAgo: 3,
    time: '15:22',
  },
  {
    title: 'Xuôi sông Lam Giang: sáu khung hình từ ruộng bậc thang về đồng',
    lead:
      'Từ khe nước đầu tiên trên Nậm Lương đến cánh đồng An Thịnh Hạ, dòng sông nuôi ruộng, nuôi cá, ' +
      'nuôi cả những lò gốm. Chúng tôi đi dọc sông và dừng lại ở sáu nơi.',
    html: `<p>Người Nậm Lương bảo sông bắt đầu từ bờ ruộng. Nước từ khe đá tràn qua từng bậc, tụ thành suối, rồi suối gặp suối. Đi theo dòng nước ấy, đến đâu cũng có người chỉ tay về phía trên mà nói: nước của chúng tôi ở trên kia xuống.</p>
<div class="gallery">
<figure><img src="scenes/ruong-bac-thang.jpg" alt="Những thửa ruộng bậc thang xếp lớp theo sườn núi"><figcaption>Nậm Lương: nước đi qua hơn trăm bậc ruộng trước khi thành suối. Mỗi bờ ruộng có một cửa nước rộng bằng bàn tay, do nhà trên và nhà dưới cùng trông.</figcaption></figure>
<figure><img src="scenes/cau-treo.jpg" alt="Cầu treo bắc ngang dòng suối giữa hai bờ cây"><figcaption>Cẩm Nham: cây cầu treo đầu tiên bắc qua dòng chính. Sáng nào mặt ván cũng rung lên vì bước chân học trò, rồi đến gùi sắn, xe thồ.</figcaption></figure>
<figure><img src="scenes/lo-gom.jpg" alt="Lò gốm cạnh những hàng bình, vại mới nung"><figcaption>Đại Bái Thượng: đất bãi sông lên bàn xoay thành bát, thành vại. Thợ già ở đây bảo đất đào sau khi nước rút là dẻo nhất.</figcaption></figure>
<figure><img src="scenes/cho-ca-long.jpg" alt="Các lồng cá và nhà bè nổi trên mặt nước"><figcaption>Vạn Chài: sông rộng ra, lặng đi, cá lồng nối nhau thành phố nổi. Bữa ăn của đàn cá báo hiệu bằng tiếng gõ mạn thuyền.</figcaption></figure>
<figure><img src="scenes/song-va-thuyen.jpg" alt="Thuyền đậu trên khúc sông rộng"><figcaption>Bến Ngự: thuyền hàng vẫn ghé, dù ít hơn xưa. Người lái đò cuối cùng của bến mỗi ngày chở vài chục lượt khách, phần lớn là người đi chợ.</figcaption></figure>
<figure><img src="scenes/canh-dong-lua.jpg" alt="Cánh đồng lúa trải rộng đến chân trời"><figcaption>An Thịnh Hạ: nước vào mương, mương vào ruộng. Bờ ruộng ở đây thẳng tắp, nhưng cửa nước vẫn rộng đúng bằng một bàn tay.</figcaption></figure>
</div>
<p>Đứng ở cánh đồng cuối nguồn, ông Trịnh Văn Bột, người trông mương của thôn, vốc một vốc nước lên xem rồi thả xuống. Ông chưa bao giờ lên Nậm Lương. Ông chỉ biết hôm nào trên ấy có mưa, vì nước đổi màu trước khi đài báo.</p>`,
    section: 'anh',
    kind: 'photo-story',
    topics: ['Du lịch cộng đồng', 'Giữ nghề truyền thống'],
    authors: ['Mai Phương', 'Hoàng Thế Lữ'],
    image: {
      file: 'scenes/ruong-bac-thang.jpg',
      alt: 'Ruộng bậc thang nối nhau từ lưng núi xuống thung lũng',
      caption: 'Ruộng bậc thang Nậm Lương, nơi những khe nước đầu tiên của sông Lam Giang chảy qua.',
      credit,
    },
    daysAgo: 4,
    time: '18:42',
  },
  {
    title: 'Thư viện phường Bến Ngự chiếu phim hoạt hình mở cho học sinh',
    lead:
      'Không vé, không quảng cáo, không một lời thoại. Chiều thứ bảy, 80 học sinh phường Bến Ngự ngồi ' +
      'kín phòng đọc để xem chú thỏ to xác trong “Big Buck Bunny”, rồi học cách người ta làm ra chú.',
    html: `<p>Phòng đọc tầng một kéo rèm, giá sách đẩy sát tường, tấm ga trải giường trắng làm màn ảnh. Phim dài chừng mười phút: một chú thỏ hiền lành bị ba con vật nhỏ trêu chọc, và cuối cùng nghĩ ra cách đáp trả. Vì không có lời thoại, em nhỏ chưa biết chữ cũng cười đúng chỗ.</p>
<iframe src="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ" title="Phim hoạt hình Big Buck Bunny của Blender Foundation"></iframe>
<p>“Big Buck Bunny” là phim mở: làm bằng phần mềm tự do Blender, phát hành theo giấy phép Creative Commons Ghi công (CC BY). Ai cũng được chiếu, chia sẻ, kể cả cắt ghép, miễn ghi rõ nguồn. Đó là lý do thư viện chọn phim này cho buổi chiếu miễn phí đầu tiên.</p>
<p>Sau phim, anh Lưu Hải Nam, giáo viên tin học, mở vài tệp dựng hình cho các em xem chú thỏ khi chưa có lông, chưa có màu. Em Đàm Bảo Châu, lớp 5, giơ tay hỏi vì sao cái tai lại cử động được. Câu trả lời kéo dài hai mươi phút, có cả một chiếc tất và mấy que tre.</p>
<p>Cô Kiều Thị Sâm, phụ trách thư viện, cho biết buổi chiếu sẽ diễn ra vào chiều thứ bảy tuần đầu mỗi tháng, chỉ chọn phim có giấy phép mở. Học sinh đăng ký tại quầy mượn sách; mỗi suất 80 chỗ, em nhỏ dưới sáu tuổi cần có người lớn đi cùng.</p>
<p><em>Phim: Big Buck Bunny, © 2008 Blender Foundation, www.bigbuckbunny.org, giấy phép CC BY 3.0.</em></p>`,
    section: 'video',
    kind: 'video',
    topics: ['Sách và người đọc', 'Chuyển đổi số'],
    authors: ['Đỗ Quỳnh Chi'],
    image: {
      file: 'scenes/thu-vien.jpg',
      alt: 'Phòng đọc thư viện với các giá sách cao và bàn ghế',
      caption: 'Phòng đọc của Thư viện phường Bến Ngự, nơi diễn ra buổi chiếu phim cho học sinh.',
      credit,
    },
    daysAgo: 2,
    time: '10:07',
  },
]
