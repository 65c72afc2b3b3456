export const help = `Dòng lệnh của Báo Tỉnh: npm run portal -- LỆNH

  help                                    bảng này
  import articles TỆP.jsonl               nhập bài, mỗi dòng một bài; chạy lại không đổi gì
         [--create-sections]              tạo chuyên mục chưa có (từ section và sectionName)
  export articles TỆP.jsonl               xuất mọi bài đã đăng, ảnh nằm trong TỆP-images/
  publish SỐ                              đăng bài số SỐ
  withdraw SỐ                             gỡ bài số SỐ
  withdraw-picture MÃ                     gỡ một ảnh (mã trong địa chỉ /media/MÃ/…)
  purge ĐƯỜNG-DẪN… | all                  bỏ các trang đã giữ, ở mọi tiến trình và ở nginx
  demo fill                               đổ báo mẫu vào cơ sở dữ liệu còn trống

Cơ sở dữ liệu: DATABASE_URL, không đặt thì dùng PostgreSQL đi kèm dưới DATA_DIR. Các lệnh chạy được
trong khi báo đang mở. Mã thoát: 0 xong, 1 có lỗi hoặc có dòng bị từ chối, 2 lệnh không hiểu được.`
