import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Chinese (Traditional). Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "zh-Hant",
  name: "Chinese (Traditional)",
  subjects: {
    failure: [
      "郵件未送達", "郵件未能送達",
      "無法傳遞:", "未傳遞:", "無法傳送:", "無法寄達:", "未送達:", "無法傳遞", "無法投遞", "無法送達", "傳遞失敗",
      "傳送失敗", "寄送失敗", "投遞失敗", "郵件傳送失敗", "郵件寄送失敗", "郵件無法傳遞", "郵件無法送達",
      "郵件無法投遞", "信件無法投遞", "信件傳送失敗", "退信", "退信通知", "退件通知", "郵件退回", "信件退回",
      "退回信件", "退回郵件", "傳遞狀態通知 (失敗)", "寄送狀態通知 (失敗)", "傳送狀態通知 (失敗)", "未傳遞回報",
      "找不到地址", "找不到位址", "郵件遭到封鎖", "郵件已遭封鎖", "郵件遭拒"],
    delay: [
      "延遲:", "已延遲:", "傳遞延遲", "郵件延遲", "寄送延遲", "傳遞狀態通知 (延遲)", "寄送狀態通知 (延遲)", "延遲通知"],
    success: ["已傳遞:", "已送達:", "已轉送:", "送達回條", "傳遞成功", "傳遞狀態通知 (成功)"],
    autoReply: [
      "自動回覆:", "自動回覆", "自動回復:", "自動答覆", "不在辦公室", "休假通知", "休假自動回覆", "外出通知",
      "假期自動回覆"],
    readReceipt: ["已讀取:", "已讀:", "未讀取:", "未讀:", "讀取回條", "讀信回條", "已讀回條", "回條 (已顯示)"],
  },
  senders: ["郵件傳遞系統", "郵件系統", "系統管理員", "郵件管理員", "郵件傳送系統", "郵件投遞系統"],
  failure: [
        "訊息傳送失敗",
    "的郵件無法投遞", "您寄給 * 的郵件無法投遞", "郵件傳送失敗", "郵件無法送達", "郵件寄送失敗",
    "郵件列表 * 被監管員", 
    "無法傳遞給下列收件者或群組", "傳遞給下列收件者或群組時失敗", "傳遞至下列收件者或群組失敗",
    "無法傳遞給這些收件者或群組", "傳遞給這些收件者或群組失敗", "傳遞至這些收件者或群組失敗",
    "傳遞給下列收件者或通訊群組清單失敗", "無法傳遞至下列收件者", "傳遞給下列收件者失敗", "無法傳送至下列收件者",
    "您的郵件未送達部分或所有收件者", "您的郵件未到達部分或所有", "無法連絡下列收件者", "無法聯絡下列收件者",
    "無法傳達下列收件者", "無法傳遞您的郵件", "無法傳遞您要傳送給", "無法將您的郵件傳遞給", "您傳送給 * 的郵件無法傳遞",
    "您的郵件無法傳遞", "您的郵件無法送達", "您的郵件未送達", "您的郵件未能送達", "系統無法將您的郵件傳送給",
    "您的信件無法送達", "您的信件無法投遞", "您的信件無法寄達", "您寄出的信件", "您的郵件遭到退回", "您的郵件已被退回",
    "很抱歉,您的郵件", "很抱歉,您的信件", "無法投遞到下列地址", "下列收件人無法送達", "無法寄送至下列收件人",
    "此郵件由系統自動產生", "此信件由系統自動發出", "這是永久性錯誤", "傳送郵件失敗", "無法傳送郵件", "傳送訊息失敗",
    "傳送郵件時發生錯誤", "寄送郵件時發生錯誤"],
  delay: [
    "被轉發到了編輯",
    "傳遞給下列收件者或群組已延遲", "傳遞給這些收件者或群組的作業已延遲", "此郵件尚未傳遞", "此郵件尚未送達",
    "尚未送達", "尚未傳遞", "您不需要重新傳送", "您不必重新傳送", "不需要重新傳送", "這只是警告訊息", "這只是一封警告",
    "將繼續嘗試傳遞", "系統將繼續嘗試", "會繼續嘗試傳送", "傳送郵件時發生暫時性問題", "發生暫時性問題", "發生暫時問題",
    "Gmail 會再重試", "Gmail 將繼續"],
  success: [
    "您的郵件已傳遞給下列收件者", "已完成傳遞給下列收件者或群組", "但目的地伺服器未傳送傳遞通知",
    "但目的地伺服器並未傳送傳遞通知", "您的郵件已成功送達", "您的郵件已成功傳遞"],
  expired: [
    "無法在指定的時間限制內傳遞郵件", "在佇列中停留過久", "在佇列中的時間過長", "已嘗試傳遞此郵件,但未成功",
    "嘗試傳遞此郵件但未成功", "傳遞逾時", "已停止嘗試"],
  original: [
    "原始郵件標頭:", "原始郵件標頭", "原始訊息標頭", "原始信件標頭", "以下為郵件的副本", "以下是郵件副本",
    "以下是原始郵件", "原始郵件如下", "----- 原始郵件 -----", "原始信件內容"],
  diagnostic: [
    "系統管理員的診斷資訊:", "系統管理員的診斷資訊", "管理員的診斷資訊:", "管理員診斷資訊",
    "適用於系統管理員的診斷資訊", "產生伺服器:", "遠端伺服器傳回", "遠端伺服器回應", "下列組織拒絕您的郵件:",
    "下列組織已拒絕您的郵件:", "錯誤詳細資料", "回報的錯誤:", "永久失敗的技術詳細資料", "技術詳細資料:", "回應內容:",
    "回應為:", "遠端伺服器的回應為:", "郵件伺服器回應:", "伺服器回應:", "退信原因:", "失敗原因:", "錯誤原因:",
    "錯誤訊息:", "原因如下"],
  autoReply: [
    "我目前不在辦公室", "我現在不在辦公室", "我正在休假", "我目前正在休假", "我目前休假中", "我正在出差", "我目前出差",
    "我將於 * 返回", "我將於 * 回到辦公室", "回來後將盡快回覆", "將於返回後回覆", "無法即時回覆您的",
    "如有緊急事項請聯絡", "如有急事請聯絡", "如有緊急事件,請", "這是自動回覆", "此為系統自動回覆", "本郵件為自動回覆",
    "此信件為系統自動", "您的來信我們已收到", "已離職", "此信箱已停用"],
  rules: [
    {
      id: "zh-hant/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "沒有這個帳號", "沒有此帳號", "沒有這個收件人", "沒有此收件人",
          "使用者不存在", "找不到使用者", "找不到該使用者", "無此使用者", "查無此使用者", "沒有此使用者",
          "沒有這個使用者", "未知的使用者", "不明的使用者", "收件者不存在", "收件人不存在", "找不到收件者",
          "找不到收件人", "無此收件人", "查無此人", "查無此帳號", "無此帳號", "帳號不存在", "帳戶不存在", "信箱不存在",
          "郵箱不存在", "無此信箱", "查無此信箱", "對方用戶不存在", "電子郵件地址不存在", "電子郵件位址不存在",
          "地址不存在", "位址不存在", "找不到您輸入的電子郵件地址", "找不到您輸入的電子郵件位址",
          "在收件者的電子郵件系統中找不到", "因為找不到該地址", "因為找不到地址", "因為系統找不到該地址", "在 * 找不到",
          "無法辨識收件者名稱"],
        not: ["網域", "主機"],
      },
      matches: [
        "anna@example.com: 沒有這個帳號",
        "找不到您輸入的電子郵件地址。請檢查收件者的電子郵件地址,並嘗試重新傳送郵件。", "anna@example.com: 無此使用者"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "帳號已被停權", "帳號已被凍結",
          "帳號已停用", "帳戶已停用", "帳號被停用", "帳號已被停用", "帳號遭停權", "帳號已凍結", "信箱已停用",
          "信箱已被停用", "信箱停用", "帳號被鎖定", "信箱被凍結"],
      },
      matches: ["該帳號已被停用,無法接收郵件。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "信箱容量已達上限", "信箱已達容量上限",
          "信箱已滿", "收件者的信箱已滿", "收件者信箱已滿", "收件人信箱已滿", "收件匣已滿", "信箱空間已滿",
          "信箱空間不足", "信箱容量已滿", "信箱容量不足", "超過信箱容量", "超出信箱配額", "超過配額", "超出配額",
          "儲存空間已滿", "郵箱空間不夠"],
      },
      matches: ["收件者的信箱已滿,目前無法接收郵件。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "沒有傳送至此收件者的權限", "沒有傳送給此收件者的權限", "沒有傳送郵件至此收件者的權限", "沒有傳送郵件給此收件者的權限", "沒有傳送訊息給此收件者的權限", "無權傳送郵件給此收件者", "無權傳送至此收件者",
          "已被收件人封鎖", "被收件人封鎖", "收件人的黑名單", "被收件人列入黑名單", "對方的黑名單",
          "監管員", 
          "傳遞至此地址受到限制", "限制傳遞到這個地址", "您沒有傳送給此收件者的權限", "您沒有權限傳送給此收件者",
          "沒有權限傳送至", "只接受來自", "僅接受來自", "不接受來自", "只有成員", "遭管理員拒絕", "遭仲裁者拒絕",
          "對方拒收", "收件者已封鎖", "收件人拒收"],
      },
      matches: ["您沒有傳送至此收件者的權限：anna@example.com", 
        "anna@example.com: 您已被收件人封鎖",
        "您沒有權限傳送給此收件者。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "找不到收件人網域", "找不到對方網域", "收件人網域不存在", "無法解析收件人網域",
          "找不到網域", "找不到該網域", "網域不存在", "網域 * 不存在", "收件者的網域不存在", "未知的網域", "域名不存在",
          "找不到主機", "未知的主機", "無法查找對方服務器名稱"], not: ["寄件者"],
      },
      matches: ["因為找不到網域 exmaple.example,您的郵件未送達。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/relay", reason: "relay-denied",
      when: { says: ["拒絕轉送", "不允許轉送", "禁止轉送", "拒絕轉寄", "不允許轉寄", "無法轉送", "拒絕中繼", "不允許中繼"] },
      matches: ["伺服器不允許轉送: anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/auth-required", reason: "auth-required",
      when: {
        says: [
          "需要驗證", "需要身分驗證", "需要身份驗證", "必須先登入", "需要 SMTP 驗證", "需要SMTP驗證", "用戶端未經驗證",
          "因為它不允許轉送"],
      },
      matches: ["外寄伺服器需要驗證。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "不支援加密過的密碼", "無法向 * 進行認證", "Ticket）沒有被", "不支援您所選擇的認證方式", "核對失敗", "核對機制太弱", "認證時發生錯誤", "不支援 SMTP 認證",
          "認證方法是無效的",
          "驗證失敗", "登入失敗", "認證失敗", "使用者名稱或密碼錯誤", "使用者名稱或密碼不正確",
          "使用者名稱或密碼 * 不正確", "帳號或密碼錯誤", "密碼錯誤", "密碼不正確", "電子郵件伺服器拒絕您的登入"],
        not: ["SPF", "DMARC", "DKIM"],
      },
      matches: [
        "向 mail.example.org 認證時發生錯誤",
        "驗證失敗: 使用者名稱或密碼不正確。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "發送地址錯誤", "寄件者的地址無效",
          "沒有代表指定的使用者傳送郵件的權限", "沒有權限代表", "代表其他寄件者傳送", "寄件者地址遭拒",
          "不允許的寄件者", "寄件者不被允許", "伺服器拒絕寄件者的電子郵件地址"],
      },
      matches: [
        "發送地址錯誤：wo@example.org",
        "寄件者地址遭拒: me@example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/too-large", reason: "message-too-large",
      when: {
        says: [
          "超過了郵件的大小限制", "訊息太多(最大的容許量",
          "郵件太大", "郵件過大", "信件太大", "信件過大", "郵件大小超過", "郵件大小超出", "超過大小限制",
          "超出大小限制", "超過郵件大小上限", "發送的郵件過大", "附件大小超過", "附件太大", "附件過大"],
      },
      matches: [
        "超過了郵件的大小限制",
        "郵件太大,請移除附件後再傳送。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/spam", reason: "spam-content",
      when: { says: ["垃圾郵件", "垃圾信", "廣告信"] },
      matches: ["您的郵件被判定為垃圾郵件。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/virus", reason: "malware",
      when: { says: ["含有病毒", "包含病毒", "偵測到病毒", "發現病毒", "惡意程式", "惡意軟體", "感染病毒"] },
      matches: ["您的郵件中偵測到病毒。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "不允許此類型的附件", "不允許的附件類型",
          "不允許的附件", "禁止的附件", "附件遭到封鎖", "附件類型不允許", "不允許此類型的附加檔案", "不允許的檔案類型"],
      },
      matches: ["不允許的檔案類型: wenjian.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "IP位址已被封鎖", "IP已被封鎖",
          "IP 位址遭到封鎖", "IP 位址已遭封鎖", "IP位址被封鎖", "IP 被封鎖", "IP被封鎖", "IP 位址遭拒", "被列入黑名單",
          "列入黑名單", "在黑名單中", "信譽不佳", "信譽過低"],
      },
      matches: ["您的 IP 位址已遭封鎖 (列入黑名單)。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/policy", reason: "policy-rejected",
      when: {
        says: [
          "違反政策", "違反原則", "違反了原則", "違反安全性原則", "目前的系統管理原則", "基於安全性", "郵件流程規則",
          "遭系統管理員封鎖", "拒絕存取", "存取被拒", "權限或安全性問題"],
      },
      matches: ["郵件遭到拒絕: 違反安全性原則。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/sending-limit", reason: "sending-limit",
      when: { says: ["每日轉發上限", "每日轉發數量上限", 
          "寄送的郵件數量已達上限", "寄信數量已達上限", "發信數量已達上限", "寄送數量已達上限", "已達每日寄送上限", "已達每日寄信上限", "超過每日寄送上限", "超過每日寄信上限", "傳送限制", "寄送上限", "傳送上限", "發信上限", "寄信上限", "傳送郵件的上限", "每日傳送", "每日寄送"] },
      matches: ["客戶的 SMTP 每日轉發上限值超過限制,郵件未寄出", "寄送失敗，您今天的寄信數量已達上限，請明天再試", "您已達到傳送郵件的上限,郵件未送出。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/rate", reason: "rate-limited",
      when: { says: ["發送過於頻繁", "寄送過於頻繁", "發信過於頻繁", "連線過多", "連線數過多", "太多連線", "傳送過於頻繁", "寄信過於頻繁", "頻率過高"] },
      matches: ["連線過多,請稍後再試。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "太多收件人",
          "收件者過多", "收件者太多", "收件人過多", "收件人太多", "收件者數目超過", "收件人數超過"] },
      matches: [
        "太多收件人",
        "收件者太多,請減少收件者。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/greylisted", reason: "greylisted",
      when: { says: ["灰名單", "列入灰名單"] },
      matches: ["寄件者在灰名單中,請稍後再試。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/no-connection", reason: "connection-failed",
      when: {
        says: [
          "SMTP伺服器時發生錯誤", "服務未連線", "遠端主機關閉連線", "被遠端伺服器關閉連線", "無法以安全模式連線",
          "連線被拒", "拒絕連線", "連線遭拒", "連線失敗", "無法連線", "無法連接", "伺服器沒有回應", "伺服器無回應",
          "連線中斷", "意外終止連線", "通訊失敗"],
        not: ["DNS", "維護"],
      },
      matches: [
        "遠端主機關閉連線：mail.example.org",
        "無法連線到外寄 (SMTP) 伺服器 mail.example.org。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: [
          "連線至 * 超時",
          "連線逾時", "等候回應逾時", "回應逾時", "作業逾時", "連接超時"], not: ["DNS", "維護"] },
      matches: [
        "連線至 mail.example.org 超時",
        "連線逾時: 等候伺服器回應逾時。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/expired", reason: "delivery-expired",
      when: {
        says: [
          "無法在指定的時間限制內傳遞", "在佇列中停留過久", "已嘗試傳遞此郵件,但未成功", "嘗試傳遞此郵件但未成功",
          "傳遞逾時"],
      },
      matches: ["Microsoft Exchange 嘗試傳遞此郵件但未成功,已停止嘗試。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/loop", reason: "mail-loop",
      when: { says: ["郵件迴圈", "偵測到迴圈", "轉寄迴圈", "躍點數", "郵件循環"] },
      matches: ["郵件遭捨棄: 偵測到迴圈。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/dns-temporary", reason: "dns-temporary",
      when: { says: ["DNS 錯誤", "DNS錯誤", "DNS 查詢失敗", "DNS查詢失敗", "網域解析失敗", "名稱解析失敗"] },
      matches: ["DNS 查詢失敗: example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/server-full", reason: "server-full",
      when: { says: ["磁碟空間不足", "系統儲存空間不足", "伺服器空間不足", "系統資源不足"] },
      matches: ["伺服器磁碟空間不足。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/server-error", reason: "server-error",
      when: {
        says: [
          "伺服器內部錯誤", "伺服器錯誤", "服務無法使用", "服務暫時無法使用", "暫時無法使用", "伺服器忙碌", "系統忙碌",
          "系統維護", "暫時性錯誤"],
      },
      matches: ["服務暫時無法使用,請稍後再試。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "不是正確的電子郵件地址", "電郵位址無效", "不是一個有效的電子郵件位址", "無法辨認為有效的電子郵件地址", "無法辨認為有效的郵件位址",
          "電子郵件地址的格式不正確", "電子郵件位址的格式不正確", "地址格式不正確", "地址格式錯誤",
          "無效的電子郵件地址", "無效的電子郵件位址", "無效的收件者", "收件者無效", "地址無效"],
      },
      matches: [
        "anna@example 不是正確的電子郵件地址",
        "電子郵件地址的格式不正確: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/tls", reason: "tls-failed",
      when: { says: ["無法建立安全連線", "需要加密連線", "不支援您指定的連線加密類型", "伺服器憑證無效"] },
      matches: ["無法建立安全連線,伺服器憑證無效。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
    {
      id: "zh-hant/sender-auth", reason: "sender-auth-failed",
      when: {
        says: [
          "SPF 驗證失敗", "SPF驗證失敗", "SPF 檢查失敗", "未通過 SPF", "DMARC 驗證失敗", "未通過 DMARC",
          "DKIM 驗證失敗"],
      },
      matches: ["郵件遭拒: SPF 檢查失敗。"],
      source: "Exchange, Gmail, mail programs and servers that answer in traditional Chinese", seen: "2026-11",
    },
  ],
} satisfies Language;
