import type { SectionTemplates, Template } from '../kit.ts'
import { capital, html, ol, p, pic, word } from '../kit.ts'
import { products } from '../products.ts'

const saoMoi: Template = (d) => {
  const c = d.from(products)
  const x = d.place([c.place])
  const sao = d.one(3, 4)
  const ba = d.ba(x)
  return {
    title: d.one(
      `${capital(c.name)} ${x.name} được công nhận OCOP ${word(sao)} sao`,
      `${c.coop} kể chuyện đưa ${c.name} vào hàng OCOP`,
      `Thêm một sản phẩm ${c.name} của ${x.full} đạt chuẩn OCOP`,
    ),
    lead: `Hội đồng đánh giá vừa công nhận sản phẩm ${c.name} của ${c.coop} đạt OCOP ${word(sao)} sao. Điểm cộng lớn nhất là câu chuyện sản phẩm và hồ sơ truy xuất đầy đủ.`,
    body: p(
      `Để có hồ sơ ấy, ${c.maker} phải ghi từng lô hàng: ai làm, ngày nào, bán cho ai. Lúc đầu nhiều người ngại viết, cơ sở làm mẫu sổ có hình để đánh dấu.`,
      `${ba.Full}, phụ trách sản xuất, nói bí quyết vẫn như cũ: ${c.step}. Cái mới là bao bì ghi rõ nơi làm và cách bảo quản.`,
      `Giấy công nhận có thời hạn, hết hạn phải đánh giá lại. Vì thế cơ sở dành một người theo dõi chất lượng, không kiêm việc bán hàng.`,
    ),
    topics: ['OCOP'],
    picture: pic(c.scene, `Nơi ${c.act} ở ${x.full}, nguồn của sản phẩm OCOP ${c.name}.`),
  }
}

const baoBi: Template = (d) => {
  const c = d.from(products.filter((each) => each.unit !== 'tấm'))
  const x = d.place([c.place])
  const chi = d.chi(x)
  const doi = d.one(
    { ten: 'nhãn ghi hai thứ tiếng', sao: 'khách phương xa hỏi hoài một câu: dùng thế nào' },
    { ten: 'hộp nhỏ thay bao lớn', sao: 'người đi đường muốn mua ít, mang gọn' },
    { ten: 'vỏ hộp không dùng nhựa', sao: 'các cửa hàng quà tặng đặt ra yêu cầu ấy' },
    { ten: 'tem truy xuất từng lô', sao: 'có nơi dán tên địa phương lên hàng trôi nổi' },
  )
  return {
    title: d.one(
      `${capital(c.name)} ${x.name} thay bao bì: ${doi.ten}`,
      `${c.coop} chọn ${doi.ten} cho ${c.name}`,
      `Bao bì mới của ${c.name} ${x.name} và lời kể của người làm`,
    ),
    lead: `Sau nhiều lần thử, ${c.coop} chốt ${doi.ten} cho ${c.name}. Lý do thay đổi khá cụ thể: ${doi.sao}.`,
    body: p(
      `${chi.Full}, người lo khâu bán hàng, mang ba mẫu ra chợ phiên hỏi khách. Mẫu các thành viên thích nhất lại đứng cuối, vì chữ đẹp mà không đọc được.`,
      `Chi phí bao bì tăng thêm vài nghìn đồng mỗi sản phẩm, bù lại hàng vào được ${word(d.int(3, 7))} điểm bán mới. Phần chênh lệch được chia lại cho ${c.maker} theo sổ công.`,
      `Cơ sở giữ lại kiểu gói cũ cho khách quen trong vùng, ai cần loại nào bán loại ấy.`,
    ),
    topics: ['OCOP', 'Giữ nghề truyền thống'],
    picture: pic(c.scene, `Nơi ${c.act} ở ${x.full}.`),
  }
}

const banMang: Template = (d) => {
  const c = d.from(products.filter((each) => each.name !== 'cá lồng'))
  const x = d.place([c.place])
  const chi = d.chi(x)
  return {
    title: d.one(
      `Livestream giữa nơi sản xuất, ${c.name} ${x.name} thêm khách`,
      `Bán ${c.name} qua mạng: bài học đầu tiên ở ${x.full}`,
      `Từ ${x.hamlet}, đơn ${c.name} ${x.name} đi khắp nơi`,
    ),
    lead: `Không phông nền, không kịch bản, phiên bán hàng qua mạng của ${c.coop} quay ngay tại ${x.hamlet}. Người xem thấy rõ ${c.maker} làm việc, hỏi câu nào trả lời câu ấy.`,
    body: html(
      p(`${chi.Full}, người đứng trước máy quay, đúc kết ba điều sau những phiên đầu:`),
      ol(
        'Nói ít, cho xem nhiều; quay cận tay người làm.',
        'Báo trước số lượng có thật, hết thì dừng nhận đơn.',
        'Gửi hàng chậm phải nhắn khách trước, đừng đợi hỏi.',
      ),
      p(
        `Trung bình mỗi phiên chốt được ${d.int(22, 64)} đơn. Tỷ lệ trả hàng từ chỗ cao nay còn rất thấp, phần lớn do hư hỏng dọc đường. Bưu điện xã cử người hướng dẫn cách đóng gói.`,
      ),
    ),
    topics: ['OCOP', 'Chuyển đổi số'],
    picture: pic(c.scene, `Nơi ${c.act} ở ${x.full}, cũng là chỗ quay các phiên bán hàng qua mạng.`),
  }
}

const thuHoi: Template = (d) => {
  const c = d.from(products)
  const x = d.place([c.place])
  const ong = d.ong(x)
  const loi = d.one(
    'hồ sơ kiểm nghiệm quá hạn',
    'nhãn ghi thiếu nơi sản xuất',
    'sổ ghi lô hàng bỏ trống gần hai tháng',
  )
  return {
    title: d.one(
      `Kiểm tra OCOP ở ${x.full}: ${c.name} phải bổ sung hồ sơ`,
      `Giữ sao khó hơn gắn sao: chuyện ${c.name} ${x.name}`,
      `Suýt mất sao OCOP, cơ sở ${c.name} ${x.full} làm lại từ cuốn sổ`,
    ),
    lead: `Đoàn kiểm tra sau công nhận OCOP ghi nhận sản phẩm ${c.name} của một cơ sở ở ${x.full} vẫn bảo đảm chất lượng, nhưng ${loi}. Cơ sở được cho thời hạn khắc phục.`,
    body: p(
      `${ong.Full}, chủ cơ sở, nhận lỗi: mải chạy đơn hàng nên xem nhẹ giấy tờ. Ông giao hẳn cho con gái việc ghi chép và đóng dấu từng lô.`,
      `Theo cán bộ phụ trách, sản phẩm OCOP không chỉ ngon, đẹp mà phải chứng minh được nguồn gốc bất cứ lúc nào. Hết thời hạn mà không khắc phục, giấy công nhận sẽ bị đề nghị thu hồi.`,
      `Sau ${d.step(15, 30, 5)} ngày, đoàn quay lại, hồ sơ đã đủ. Cơ sở tự mời thêm hai nhà cùng nghề đến xem cách ghi sổ.`,
    ),
    topics: ['OCOP'],
    picture: pic(c.scene, `Nơi sản xuất ${c.name} tại ${x.full}.`),
  }
}

const traiNghiem: Template = (d) => {
  const c = d.from(products.filter((each) => each.trial))
  const x = d.place([c.place])
  const ba = d.ba(x)
  const khach = d.step(120, 360, 20)
  return {
    title: d.one(
      `Mở xưởng cho khách vào xem, ${c.name} ${x.name} bán chạy hơn`,
      `Một ngày làm ${c.maker}: tour mới ở ${x.full}`,
      `Khách tự tay ${c.trial} ở ${x.hamlet}, ${x.full}`,
    ),
    lead: `Mỗi cuối tuần, ${c.coop} đón khách đến ${c.trial}. Buổi trải nghiệm kéo dài ba giờ, kết thúc bằng bữa cơm nhà và phần quà do chính khách làm.`,
    body: p(
      `${ba.Full}, người hướng dẫn, thường bắt đầu từ khâu dễ làm hỏng nhất để khách hiểu vì sao hàng có giá ấy. Nguyên tắc của bà: ${c.step}.`,
      `Ba tháng qua có ${khach} lượt khách. Tiền vé không nhiều, nhưng gần một nửa số khách mua hàng mang về và để lại địa chỉ.`,
      `Cơ sở giới hạn mỗi đoàn không quá 15 người, không nhận khách vào lúc ${c.maker} bận mẻ hàng chính.`,
    ),
    topics: ['OCOP', 'Du lịch cộng đồng'],
    picture: pic(c.scene, `Khách có thể thử ${c.trial} ở ${x.full}.`),
  }
}

export const ocop: SectionTemplates = {
  authors: ['Mai Phương', 'Bùi Đình Sơn', 'Vi Thị Hoa', 'Hà Vy'],
  templates: [saoMoi, baoBi, banMang, thuHoi, traiNghiem],
}
