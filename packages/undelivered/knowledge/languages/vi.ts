import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Vietnamese. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "vi",
  name: "Vietnamese",
  subjects: {
    failure: [
      "Không thể gửi:", "Không gửi được:", "Chưa gửi được:", "Không thể chuyển phát:", "Không thể gửi thư",
      "Thư không gửi được", "Thư không thể gửi", "Thư không được gửi", "Gửi thư thất bại", "Gửi thư không thành công",
      "Gửi không thành công", "Chuyển phát thất bại", "Lỗi gửi thư", "Lỗi chuyển phát",
      "Thông báo trạng thái gửi (lỗi)", "Thông báo trạng thái gửi thư (Thất bại)",
      "Thông báo trạng thái phân phối (thất bại)", "Báo cáo không gửi được", "Thư bị trả lại", "Thư trả lại",
      "Trả lại người gửi", "Không tìm thấy địa chỉ", "Thư bị chặn", "Đã chặn thư", "Thư bị từ chối"],
    delay: ["Bị trì hoãn:", "Bị chậm:", "Gửi thư bị chậm", "Thư bị trì hoãn", "Thông báo trạng thái gửi (trễ)"],
    success: ["Đã giao:", "Đã chuyển phát:", "Thông báo trạng thái gửi (thành công)"],
    autoReply: [
      "Trả lời tự động:", "Trả lời tự động", "Thư trả lời tự động", "Tự động trả lời", "Vắng mặt:",
      "Vắng mặt tại văn phòng", "Nghỉ phép"],
    readReceipt: ["Đã đọc:", "Chưa đọc:", "Xác nhận đã đọc"],
  },
  senders: ["Hệ thống gửi thư", "Hệ thống thư", "Quản trị viên hệ thống", "Hệ thống chuyển phát thư"],
  failure: [
    "Thư bạn gửi * không thể chuyển", "Thư bạn gửi * không thể gửi", "Thư của bạn * không thể",
    "Đã xảy ra sự cố khi gửi thư", "sự cố khi gửi thư của bạn", "Không thể gửi tới", "không thể gửi đến", "hộp thư chung * bị từ chối", 
    "Không gửi được đến những người nhận hoặc nhóm này", "Gửi đến những người nhận hoặc nhóm này không thành công",
    "Gửi đến người nhận hoặc nhóm sau không thành công", "Không gửi được đến những người nhận sau",
    "Gửi đến những người nhận sau thất bại", "Thư của bạn không đến được", "Không thể gửi thư của bạn",
    "Không gửi được thư của bạn", "Thư của bạn không thể gửi", "Thư của bạn không gửi được",
    "Thư của bạn chưa được gửi", "Thư của bạn không được gửi", "Thư của bạn gửi đến * không thể",
    "Thư không thể gửi tới", "Không thể chuyển thư", "Rất tiếc, thư của bạn", "Thư này được tạo tự động bởi",
    "Đây là lỗi vĩnh viễn", "Thư của bạn đã bị từ chối", "Gửi thư không thành công", "Đã xảy ra lỗi khi gửi"],
  delay: [
    "chuyển tiếp cho biên tập",
    "Việc gửi đến những người nhận hoặc nhóm này bị trì hoãn", "Việc gửi đến những người nhận hoặc nhóm này đã bị chậm",
    "Thư này chưa được gửi", "vẫn chưa được gửi", "Bạn không cần gửi lại", "Đây chỉ là cảnh báo", "Sẽ tiếp tục thử gửi",
    "sự cố tạm thời", "Gmail sẽ thử lại"],
  success: ["Thư của bạn đã được gửi đến những người nhận sau", "đã được gửi thành công"],
  expired: ["trong thời hạn đã chỉ định", "trong hàng đợi quá lâu", "đã cố gửi thư này nhưng không thành công"],
  original: ["Tiêu đề thư gốc:", "Tiêu đề thư gốc", "Đầu trang thư gốc", "Bản sao của thư gốc", "----- Thư gốc -----"],
  diagnostic: [
    "Thông tin chẩn đoán cho người quản trị:", "Thông tin chẩn đoán cho người quản trị",
    "Thông tin chẩn đoán dành cho người quản trị", "Thông tin chẩn đoán dành cho quản trị viên", "Máy chủ tạo:",
    "Máy chủ từ xa trả về", "Máy chủ từ xa đã trả về", "Chi tiết lỗi", "Phản hồi là", "Phản hồi:", "Máy chủ trả lời:",
    "vì lý do sau", "Lý do lỗi"],
  autoReply: [
    "Hiện tôi không có mặt tại văn phòng", "Tôi hiện không có mặt tại văn phòng", "Tôi đang nghỉ phép",
    "Hiện tôi đang nghỉ phép", "Tôi sẽ vắng mặt", "Tôi sẽ trả lời thư của bạn khi",
    "Trong trường hợp khẩn cấp, vui lòng", "Đây là thư trả lời tự động", "Đây là email tự động"],
  rules: [
    {
      id: "vi/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "người dùng không tồn tại", "người dùng không xác định", "không tìm thấy người dùng", "không có người dùng",
          "người nhận không tồn tại", "người nhận không xác định", "không tìm thấy người nhận", "địa chỉ không tồn tại",
          "không tìm thấy địa chỉ email", "không tìm thấy địa chỉ", "địa chỉ email không tồn tại",
          "địa chỉ email bạn nhập không tìm thấy", "không thể tìm thấy địa chỉ email", "hộp thư không tồn tại",
          "không tìm thấy hộp thư", "tài khoản không tồn tại"],
      },
      matches: [
        "Không tìm thấy địa chỉ email bạn đã nhập. Hãy kiểm tra địa chỉ email của người nhận và thử gửi lại thư.",
        "anna@example.com: người dùng không tồn tại"],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "tài khoản đã bị vô hiệu hóa", "tài khoản bị vô hiệu hóa", "tài khoản bị khóa", "tài khoản đã bị khóa",
          "tài khoản bị đình chỉ", "hộp thư bị vô hiệu hóa", "hộp thư bị khóa"],
      },
      matches: ["Tài khoản đã bị khóa và không nhận thư."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "hộp thư đầy", "hộp thư đã đầy", "hộp thư của người nhận đã đầy", "hộp thư của người nhận đầy",
          "hộp thư đến của người nhận đã đầy", "vượt quá dung lượng", "vượt quá hạn mức", "hết dung lượng"],
      },
      matches: ["Hộp thư của người nhận đã đầy và không thể nhận thư lúc này."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "từ chối nhận thư của bạn", "người nhận từ chối", "đã chặn người gửi",
          "điều tiết viên", 
          "việc gửi đến địa chỉ này bị hạn chế", "bạn không có quyền gửi đến người nhận này", "bạn không có quyền gửi",
          "chỉ nhận thư từ", "chỉ chấp nhận thư từ"],
      },
      matches: [
        "anna@example.com: Người nhận từ chối nhận thư của bạn",
        "Bạn không có quyền gửi đến người nhận này."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "tên miền của người nhận không tồn tại", "tên miền người nhận không tồn tại",
          "tên miền không tồn tại", "không tìm thấy tên miền", "không tìm thấy miền", "miền không tồn tại",
          "tên miền không xác định", "không tìm thấy host", "không tìm thấy máy chủ của người nhận", "không thể tìm thấy miền"], not: ["người gửi"],
      },
      matches: ["Thư của bạn không được gửi vì không tìm thấy miền exmaple.example."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/relay", reason: "relay-denied",
      when: { says: ["không được phép chuyển tiếp", "từ chối chuyển tiếp", "không cho phép chuyển tiếp"] },
      matches: ["Máy chủ không cho phép chuyển tiếp: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/auth-required", reason: "auth-required",
      when: { says: [
          "cần thiết xác thực",
          "yêu cầu xác thực", "cần xác thực", "cần phải xác thực", "phải đăng nhập"] },
      matches: [
        "Cần thiết xác thực",
        "Máy chủ thư đi yêu cầu xác thực."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "không cho phép mật khẩu văn bản", "Kerberos/GSSAPI không được * chấp nhận", "lỗi xác thực",
          "cơ chế xác thực quá yếu", "có lỗi khi xác thực", "SMTP AUTH không sẵn có",
          "xác thực không thành công", "xác thực thất bại", "đăng nhập không thành công", "đăng nhập thất bại",
          "sai tên đăng nhập hoặc mật khẩu", "tên người dùng hoặc mật khẩu không đúng", "mật khẩu không đúng",
          "sai mật khẩu"],
      },
      matches: [
        "Có lỗi khi xác thực với mail.example.org",
        "Xác thực không thành công: tên người dùng hoặc mật khẩu không đúng."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/too-large", reason: "message-too-large",
      when: {
        says: [
          "thư quá lớn", "kích thước thư vượt quá", "vượt quá kích thước tối đa", "vượt quá giới hạn kích thước", "vượt giới hạn dung lượng cho phép", "vượt quá dung lượng cho phép",
          "tệp đính kèm quá lớn"], not: ["hộp thư người nhận vượt quá", "hộp thư * đã vượt quá"],
      },
      matches: ["Thư quá lớn: vượt quá giới hạn kích thước."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/spam", reason: "spam-content",
      when: { says: "thư rác" },
      matches: ["Thư của bạn bị coi là thư rác."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/virus", reason: "malware",
      when: { says: [
        "có chứa vi-rút", "có chứa virus", "chứa vi-rút",
        "phát hiện vi rút", "phần mềm độc hại", "chứa vi rút", "mã độc"] },
      matches: ["Phát hiện phần mềm độc hại trong thư."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/attachment", reason: "attachment-blocked",
      when: { says: ["tệp đính kèm không được phép", "tệp đính kèm bị chặn", "loại tệp không được phép"] },
      matches: ["Loại tệp không được phép: hoadon.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/blocked", reason: "reputation-blocked",
      when: { says: ["địa chỉ IP bị chặn", "địa chỉ IP * bị chặn", "danh sách đen", "trong danh sách đen"] },
      matches: ["Địa chỉ IP của bạn nằm trong danh sách đen."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/policy", reason: "policy-rejected",
      when: { says: ["vi phạm chính sách", "vì lý do bảo mật", "bị quản trị viên chặn", "truy cập bị từ chối"] },
      matches: ["Thư bị từ chối: vi phạm chính sách của người nhận."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/sending-limit", reason: "sending-limit",
      when: { says: ["giới hạn gửi", "hạn mức gửi", "giới hạn hàng ngày"] },
      matches: ["Bạn đã đạt đến giới hạn gửi thư."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/rate", reason: "rate-limited",
      when: { says: ["quá nhiều kết nối", "quá nhiều thư"] },
      matches: ["Quá nhiều kết nối từ máy chủ của bạn."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/too-many-recipients", reason: "too-many-recipients",
      when: { says: ["quá nhiều người nhận", "số người nhận tối đa"] },
      matches: ["Quá nhiều người nhận trong thư này."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/no-connection", reason: "connection-failed",
      when: {
        says: [
          "kết nối bị từ chối", "kết nối không thành công", "kết nối thất bại", "không thể kết nối",
          "không kết nối được", "máy chủ không phản hồi", "mất kết nối"],
        not: ["DNS", "bảo trì"],
      },
      matches: ["Không thể kết nối với máy chủ mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: ["hết thời gian chờ", "hết thời gian kết nối", "kết nối quá hạn"], not: ["DNS", "bảo trì"] },
      matches: ["Hết thời gian chờ phản hồi từ máy chủ."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/expired", reason: "delivery-expired",
      when: {
        says: ["trong thời hạn đã chỉ định", "trong hàng đợi quá lâu", "đã cố gửi thư này nhưng không thành công"],
      },
      matches: ["Máy chủ đã cố gửi thư này nhưng không thành công và đã dừng."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/loop", reason: "mail-loop",
      when: { says: ["vòng lặp thư", "phát hiện vòng lặp"] },
      matches: ["Thư bị loại bỏ: phát hiện vòng lặp."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/server-error", reason: "server-error",
      when: {
        says: [
          "lỗi máy chủ nội bộ", "dịch vụ không khả dụng", "tạm thời không khả dụng", "lỗi tạm thời", "máy chủ bận"],
      },
      matches: ["Dịch vụ không khả dụng, vui lòng thử lại sau."],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/address-invalid", reason: "address-invalid",
      when: { says: [
          "không phải là một địa chỉ email hợp lệ", "chỉ emai không đúng", "địa chỉ email không đúng",
          "địa chỉ không hợp lệ", "địa chỉ email không hợp lệ", "người nhận không hợp lệ"] },
      matches: [
        "anna@example không phải là một địa chỉ email hợp lệ",
        "Địa chỉ email không hợp lệ: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Vietnamese", seen: "2026-11",
    },
    {
      id: "vi/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "lỗi địa chỉ gửi đi", "địa chỉ người gửi không hợp lệ"],
      },
      matches: ["Không gửi được: địa chỉ người gửi không hợp lệ."],
      source: "Mail programs and webmails that speak Vietnamese", seen: "2026-11",
    },
  ],
} satisfies Language;
