import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Chinese (Simplified). Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "zh-Hans",
  name: "Chinese (Simplified)",
  subjects: {
    failure: [
      "未传递:", "未送达:", "无法传递:", "无法送达:", "无法投递:", "无法传递的邮件", "无法送达", "投递失败",
      "邮件投递失败", "邮件发送失败", "邮件无法投递", "邮件无法送达", "邮件未送达", "发送失败", "发送失败:", "传递失败",
      "送达失败", "系统退信", "退信", "退信通知", "退回的邮件", "邮件退回", "邮件被退回", "退回邮件",
      "投递状态通知(失败)", "投递状态通知 (失败)", "传递状态通知(失败)", "发送状态通知 (失败)", "未送达报告",
      "未传递报告", "找不到地址", "未找到地址", "邮件被阻止", "邮件已被屏蔽", "邮件被拒绝", "邮件被拒收",
      "来自 * 的退信"],
    delay: [
      "已延迟:", "延迟:", "邮件延迟", "投递延迟", "传递延迟", "送达延迟", "投递状态通知(延迟)", "传递状态通知(延迟)",
      "延迟通知", "送递未完成"],
    success: ["已送达:", "已传递:", "已中继:", "送达回执", "投递成功", "邮件已送达", "投递状态通知(成功)", "送达报告"],
    autoReply: [
      "自动答复:", "自动答复", "自动回复:", "自动回复", "外出:", "不在办公室", "外出答复", "休假中", "假期自动回复",
      "离开办公室", "自动应答"],
    readReceipt: ["已读:", "未读:", "已读回执", "阅读回执", "未读即删除", "回执 (已显示)"],
  },
  senders: [
    "邮件投递系统", "邮件系统", "邮件传递系统", "系统管理员", "邮件管理员", "邮件投递子系统", "系统退信", "邮局管理员"],
  failure: [
    "消息发送失败", "无法解析收件人列表", "未能成功投递", "邮件无法被正确投递", "无法被正确投递", "未能成功送达", "对方服务器拒收", "被对方服务器退回", "的邮件未能送达",
    "投递失败", "邮件被退回", "邮件列表的消息已被以下原因拒绝", "邮件列表 * 被监管员", 
    "未能将邮件传递给这些收件人或组", "无法将邮件传递给这些收件人或组", "未能传递到这些收件人或组",
    "未能送达这些收件人或组", "传递到以下收件人或组时失败", "传递给以下收件人或组失败", "传递到这些收件人或组失败",
    "向以下收件人或组发送邮件失败", "传递给以下收件人或通讯组列表时失败", "无法传递到以下收件人",
    "未能传递到以下收件人", "传递到以下收件人失败", "邮件无法发送到以下收件人", "发送给以下收件人失败",
    "您的邮件未到达部分或所有收件人", "您的邮件未能到达部分或所有", "邮件未到达某些或全部收件人",
    "无法联系到以下收件人", "无法到达以下收件人", "无法将您的邮件传递给", "您发送给 * 的邮件无法送达",
    "无法传递您的邮件", "无法送达您的邮件", "未能送达您的邮件", "您的邮件无法送达", "您的邮件未送达",
    "您的邮件未能送达", "您的邮件无法传递", "您的邮件无法投递", "您的邮件未能投递", "您的邮件被退回",
    "您的邮件已被退回", "您发送的邮件被退回", "您的邮件被以下收件人拒收", "抱歉,您的邮件被退回来了", "很抱歉,您的邮件",
    "邮件未能送达", "邮件未送达", "无法投递到以下地址", "无法投递给以下收件人", "以下收件人投递失败",
    "以下地址投递失败", "投递到以下地址失败", "不能投递到以下", "无法送达一个或多个收件人", "此邮件由邮件系统自动生成",
    "此邮件由系统自动发出", "这是一个永久性错误", "这是永久性错误", "发送邮件失败", "邮件发送失败", "发送消息失败",
    "发送邮件时出错", "发送邮件时发生错误", "无法发送邮件", "这封邮件无法发送"],
  delay: [
    "被扣留，直到通过列表维护者", "被搁置，直到列表版主", "需要版主审核后才能发布", "被转发到了编辑", "已被搁置，直到列表", 
    "传递到这些收件人或组时发生延迟", "传递给以下收件人或组的邮件已延迟", "向以下收件人的传递已延迟", "此邮件尚未送达",
    "此邮件尚未传递", "邮件尚未送达", "邮件尚未投递", "尚未送达", "您无需重新发送", "无需重新发送", "不需要重新发送",
    "这只是一封警告邮件", "这仅是一个警告", "将继续尝试传递", "将继续尝试投递", "系统将继续尝试", "会继续尝试投递",
    "投递邮件时遇到临时问题", "遇到临时问题", "出现暂时性问题", "Gmail 会继续尝试", "Gmail 将在"],
  success: [
    "已将邮件传递给以下收件人", "您的邮件已送达以下收件人", "已完成到这些收件人或组的传递",
    "但目标服务器未发送传递通知", "但目标服务器没有发送送达通知", "您的邮件已成功送达", "邮件已成功投递"],
  expired: [
    "无法在指定的时间限制内传递邮件", "在指定的时限内", "在队列中停留时间过长", "在队列中的时间过长", "邮件已过期",
    "一直尝试传递此邮件,但未成功", "尝试传递此邮件但未成功", "已停止尝试", "投递超时", "多次尝试投递失败",
    "超过最大重试"],
  original: [
    "原始邮件头:", "原始邮件头", "原始邮件标头", "原邮件头", "原始邮件信头", "邮件原件头", "以下是邮件的副本",
    "以下是原始邮件", "以下是您的邮件", "原邮件内容", "----- 原始邮件 -----", "原始邮件如下", "原邮件如下"],
  diagnostic: [
    "管理员的诊断信息:", "管理员的诊断信息", "供管理员使用的诊断信息:", "供管理员使用的诊断信息",
    "面向管理员的诊断信息", "针对管理员的诊断信息", "生成服务器:", "远程服务器返回", "远程服务器返回了",
    "以下组织拒绝了您的邮件:", "以下组织拒绝了你的邮件:", "错误详细信息", "报告的错误:", "永久性失败的技术详细信息",
    "技术详细信息:", "响应为:", "远程服务器的响应为:", "对方服务器返回的错误", "邮件服务器响应:", "邮件服务器回应:",
    "服务器响应:", "服务器返回:", "服务器应答:", "退信原因:", "失败原因:", "错误原因:", "退信代码", "原因如下",
    "错误信息:", "详细信息如下"],
  autoReply: [
    "我目前不在办公室", "我现在不在办公室", "我不在办公室", "我正在休假", "我目前正在休假", "我正在休年假",
    "我正在出差", "我在外出差", "我将于 * 返回", "我将于 * 回到办公室", "我会在 * 回来", "回来后会尽快回复",
    "返回后尽快回复", "无法及时回复您的邮件", "不能及时回复您的邮件", "如有紧急事宜请联系", "如有急事请联系",
    "如有紧急情况,请联系", "如有急事,请", "这是一封自动回复", "这是自动回复", "此邮件为自动回复", "本邮件为自动回复",
    "来自我的假期自动回复", "您的邮件我已收到", "您好,您的邮件已收到", "已从公司离职", "此邮箱已停用"],
  rules: [
    {
      id: "zh-hans/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "没有这个收件人", "没有此收件人", "没有该收件人", "没有这个用户",
          "用户不存在", "该用户不存在", "此用户不存在", "用户未找到", "找不到用户", "找不到该用户", "无此用户", "没有此用户", "没有该用户", "未知用户",
          "用户未知", "收件人不存在", "找不到收件人", "未找到收件人", "无此收件人", "未知收件人", "收件人地址不存在",
          "收件人邮箱不存在", "收件人邮件地址不存在", "收件人邮箱地址不存在", "邮箱不存在", "邮箱地址不存在",
          "邮件地址不存在", "地址不存在", "邮箱帐号不存在", "邮箱账号不存在", "帐户不存在", "账户不存在", "帐号不存在",
          "账号不存在", "电子邮件地址不存在", "找不到您输入的电子邮件地址", "找不到你输入的电子邮件地址",
          "您输入的电子邮件地址找不到", "未找到您输入的电子邮件地址", "在收件人的电子邮件系统中找不到", "中找不到",
          "上找不到", "系统找不到该地址", "因为找不到该地址", "由于找不到地址", "找不到该邮箱", "收件人名称无法识别",
          "收件人 * 不存在"],
        not: ["域", "域名"],
      },
      matches: [
        "anna@example.com: 没有这个收件人",
        "找不到您输入的电子邮件地址。请检查收件人的电子邮件地址,然后尝试重新发送邮件。",
        "收件人邮箱不存在,请核实后再发送: anna@example.com"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/moved", reason: "address-moved",
      when: { says: ["邮箱已更换", "邮箱地址已变更", "邮箱已变更为", "地址已更改"] },
      matches: ["该用户的邮箱地址已变更,请使用 anna.new@example.net"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "帐号已被冻结", "账号已被冻结", "邮箱已被冻结", "邮箱已被禁用", "帐号已被禁用", "账号已被禁用", "长期未登录", "长时间未登录", "处于休眠状态",
          "帐号已被停用", "账号已被停用", 
          "帐户已停用", "账户已停用", "帐号已停用", "账号已停用", "帐户已禁用", "账户已禁用", "帐号被禁用",
          "账号被禁用", "帐号被冻结", "账号被冻结", "帐号被锁定", "账号被锁定", "邮箱已停用", "邮箱已被停用",
          "邮箱被禁用", "邮箱已禁用", "邮箱被冻结", "邮箱已冻结", "用户被禁用", "用户已被锁定", "长期未使用"],
      },
      matches: [
        "anna@example.com: 该帐号已被冻结",
        "对方邮箱已被停用,无法接收邮件。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "邮箱已满", "邮箱空间已满", "收件人邮箱已满", "收件人的邮箱已满", "收件箱已满", "邮箱空间不足",
          "邮箱容量已满", "邮箱容量不足", "收件人邮箱空间不足", "信箱已满", "超出配额", "超过配额", "超出邮箱配额",
          "超过邮箱容量", "邮箱容量超限", "存储空间已满", "存储空间不足"],
      },
      matches: ["收件人的邮箱已满,目前无法接收邮件。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "没有向此收件人发送邮件的权限", "没有给此收件人发送邮件的权限", "没有发送到此收件人的权限", "无权向此收件人发送邮件", "无权向该收件人发送邮件", "没有向该收件人发送邮件的权限",
          "已被收件人列入黑名单", "被收件人列入黑名单", "被收件人加入黑名单", "被收件人拉黑", "对方的黑名单", "被对方拉黑",
          "监管员", "版主审阅", "列表版主", 
          "向该地址的传递受到限制", "传递到此地址受到限制", "您没有向此收件人发送邮件的权限",
          "你没有权限向此收件人发送", "您无权向此收件人发送", "没有权限发送到", "无权发送到", "仅接受来自",
          "只接受来自", "不接受来自", "只有成员才能", "被审阅人拒绝", "被管理人拒绝", "收件人设置了拒收",
          "被收件人拒收", "对方拒收", "已将您加入黑名单", "收件人的黑名单"],
      },
      matches: ["您没有向此收件人发送邮件的权限：anna@example.com", 
        "anna@example.com: 您已被收件人列入黑名单",
        "您没有向此收件人发送邮件的权限。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "找不到对方域名", "无法解析对方域名", "无法解析收件人域名", "找不到收件人域名", "对方域名不存在", "域名已过期",
          "域名不存在", "找不到域", "找不到该域", "找不到网域", "未找到域名", "域 * 不存在", "收件人的域不存在",
          "未知域名", "域名无效", "域名有错误", "找不到主机", "未知主机", "主机不存在", "收件人域名不存在"], not: ["发件人"],
      },
      matches: ["由于找不到域名,您的邮件未送达: 域名不存在 exmaple.example"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/relay", reason: "relay-denied",
      when: {
        says: ["中继访问被拒绝", "中继访问", 
          "拒绝中继", "不允许中继", "禁止中继", "中继被拒绝", "不允许转发", "拒绝转发", "禁止转发", "无法中继",
          "不支持中继"],
      },
      matches: ["邮件被退回:中继访问被拒绝", "服务器不允许中继: anna@example.com"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/auth-required", reason: "auth-required",
      when: {
        says: [
          "必须认证",
          "需要身份验证", "需要验证身份", "需要认证", "要求身份验证", "请先登录", "需要 SMTP 验证", "需要SMTP验证",
          "未通过身份验证", "因为不允许中继", "因为它不允许转发"],
      },
      matches: [
        "必须认证",
        "发件服务器需要身份验证。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "不允许明文密码", "令牌没有被", "无法找到匹配的身份验证方式", "登录失败，无法初始化", "认证机制太弱", "验证时发生错误", "SMTP验证不可用",
          "身份验证失败", "认证失败", "验证失败,请检查用户名", "登录失败", "用户名或密码错误", "用户名或密码不正确",
          "用户名或密码 * 不正确", "帐号或密码错误", "账号或密码错误", "密码错误", "密码不正确",
          "电子邮件服务器拒绝了您的登录", "请使用授权码登录", "授权码错误"],
      },
      matches: [
        "mail.example.org 认证失败",
        "身份验证失败: 用户名或密码错误。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "发送地址错误",
          "没有代表指定用户发送邮件的权限", "没有权限代表", "代表其他发件人发送", "发件人地址不允许",
          "发件人地址被拒绝", "不允许使用该发件人", "发件人与认证用户不一致", "发件人和认证用户不一致",
          "服务器拒绝了发件人的电子邮件地址", "发件人地址 * 被服务器拒绝"],
      },
      matches: [
        "发送地址错误：wo@example.org",
        "发件人地址被拒绝: me@example.org"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/too-large", reason: "message-too-large",
      when: {
        says: [
          "邮件太大", "邮件过大", "邮件大小超过", "邮件大小超出", "超过邮件大小限制", "超出邮件大小限制",
          "超过大小限制", "超出大小限制", "邮件超过最大", "邮件超出了", "邮件体积超过", "附件大小超过", "附件大小超出",
          "附件过大", "附件太大", "信件过大"],
      },
      matches: ["您的邮件太大,请减小附件大小后重新发送。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/spam", reason: "spam-content",
      when: { says: ["垃圾邮件", "疑似垃圾", "被识别为垃圾", "内容被拒绝", "含有垃圾信息", "反垃圾", "内容违规", "敏感内容"] },
      matches: ["您的邮件被识别为垃圾邮件,已被拒收。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/virus", reason: "malware",
      when: { says: ["含有病毒", "包含病毒", "检测到病毒", "发现病毒", "恶意软件", "感染病毒", "带有病毒", "病毒邮件"] },
      matches: ["您的邮件中检测到病毒。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "附件类型不允许", "不允许的附件", "禁止的附件", "附件被阻止", "附件类型被禁止", "附件格式不支持",
          "不允许发送此类附件", "不允许此类型的附件", "危险附件"],
      },
      matches: ["不允许此类型的附件: fapiao.zip"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "IP地址已被封禁", "IP已被封禁", "IP被封禁", "IP地址被封", "IP地址已被屏蔽", "IP已被屏蔽",
          "IP 地址被阻止", "IP地址被阻止", "IP被封", "IP 被封", "IP被拒绝", "IP 被拒绝", "IP 地址已被屏蔽",
          "IP地址被屏蔽", "IP被屏蔽", "IP 在黑名单", "IP在黑名单", "被列入黑名单", "已被列入黑名单", "信誉低",
          "信誉过低", "信誉不佳", "发信IP"], not: ["反向解析"],
      },
      matches: ["发件服务器的 IP地址被屏蔽,已被列入黑名单。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/policy", reason: "policy-rejected",
      when: {
        says: [
          "违反策略", "违反了策略", "违反安全策略", "根据策略", "策略限制", "由于当前的管理策略", "出于安全原因",
          "邮件流规则", "管理员阻止", "被管理员拒绝", "访问被拒绝", "拒绝访问", "权限或安全问题"],
      },
      matches: ["邮件被拒绝: 违反安全策略。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/sending-limit", reason: "sending-limit",
      when: {
        says: [
          "发送的邮件数量已达上限", "发送邮件数量已达上限", "发送数量已达上限", "发信数量已达上限", "发送数量达到上限", "发信数量达到上限", "已达到每日发送上限", "已达每日发送上限", "超过每日发送上限", "超出每日发送上限", "已达当日发信上限", "超过当日发信上限", "发信频率超过限制", "发信次数已达上限",
          "发送限制", "发信限制", "发信量超过", "发送数量超过", "发信数量超过", "每日发送上限", "发送上限", "发信超限",
          "达到发送邮件的上限", "达到发送邮件的限制", "超过每日发信"],
      },
      matches: ["发送失败，您今天发送的邮件数量已达上限，请明天再试", "您已达到发送邮件的上限,邮件未发送。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/rate", reason: "rate-limited",
      when: {
        says: [
          "发送邮件达到上限",
          "连接过多", "连接数过多", "连接太多", "发送频率过高", "发送过于频繁", "发信频率", "频率过快", "频率限制",
          "请求过于频繁", "并发连接"],
      },
      matches: [
        "发送邮件达到上限",
        "发送过于频繁,请稍后再试。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/too-many-recipients", reason: "too-many-recipients",
      when: { says: ["收件人过多", "收件人太多", "收件人数量超过", "收件人数超过", "收件人数量超出", "收件人数超出"] },
      matches: ["收件人过多,请减少收件人后重试。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/greylisted", reason: "greylisted",
      when: { says: ["灰名单", "灰色名单", "列入灰名单"] },
      matches: ["发件人处于灰名单,请几分钟后重试。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/no-connection", reason: "connection-failed",
      when: {
        says: ["网络异常", 
          "SMTP服务器接续失败", "SMTP服务器连接失败", "与服务器的连接丢失", "服务未连接", "远程主机关闭了连接", "SMTP服务器未找到",
          "连接被拒绝", "拒绝连接", "连接失败", "无法连接", "无法连接到服务器", "连接服务器失败", "连接不上",
          "服务器无响应", "服务器没有响应", "对方服务器未响应", "连接中断", "连接被断开", "意外终止了连接", "通信失败",
          "通信故障"],
        not: ["DNS", "维护"],
      },
      matches: ["[退信] 网络异常,无法投递", 
        "与服务器的连接丢失：mail.example.org",
        "无法连接到发送 (SMTP) 服务器 mail.example.org。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: ["连接超时", "连接服务器超时", "等待响应超时", "响应超时", "操作超时", "等待来自发送"], not: ["DNS", "维护"] },
      matches: ["连接超时: 等待 SMTP 服务器响应超时。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/expired", reason: "delivery-expired",
      when: {
        says: [
          "无法在指定的时间限制内传递", "一直尝试传递此邮件,但未成功", "尝试传递此邮件但未成功", "在队列中停留时间过长",
          "投递超时", "在多次尝试后仍无法"],
      },
      matches: ["Microsoft Exchange 一直尝试传递此邮件,但未成功,现已停止尝试。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/loop", reason: "mail-loop",
      when: { says: ["邮件循环", "检测到循环", "循环转发", "转发循环", "跃点数", "跳数过多", "死循环"] },
      matches: ["邮件被丢弃: 检测到循环。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/dns-temporary", reason: "dns-temporary",
      when: {
        says: [
          "DNS 错误", "DNS错误", "DNS 查询失败", "DNS查询失败", "DNS 解析失败", "DNS解析失败", "域名解析失败",
          "域名解析错误", "DNS 查询错误"],
      },
      matches: ["域名解析失败: example.com"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/server-full", reason: "server-full",
      when: { says: [
          "服务器的存储空间不足",
          "服务器磁盘空间不足", "磁盘空间不足", "系统存储空间不足", "服务器空间不足", "系统资源不足"] },
      matches: [
        "服务器的存储空间不足",
        "对方服务器磁盘空间不足。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/server-error", reason: "server-error",
      when: {
        says: [
          "服务器内部错误", "服务器错误", "服务不可用", "服务暂时不可用", "暂时不可用", "服务器繁忙", "服务器忙",
          "系统繁忙", "系统忙", "服务器维护", "临时错误"],
      },
      matches: ["服务暂时不可用,系统繁忙。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "不是正确的电子邮件地址", "不是有效的电子邮件地址", "发信人或者收件人缺失或无效", "下列帐号无法发送", "一个或多个无效的收件人", "不能被识别为有效的电子邮件地址",
          "电子邮件地址的格式不正确", "邮件地址格式不正确", "地址格式错误", "地址格式不正确", "无效的电子邮件地址",
          "无效的邮件地址", "无效地址", "邮件地址无效", "收件人地址无效", "无效收件人", "收件人无效", "邮箱地址无效",
          "地址不合法"],
      },
      matches: [
        "无法发送：一个或多个无效的收件人",
        "电子邮件地址的格式不正确: anna@@example"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/tls", reason: "tls-failed",
      when: {
        says: [
          "认证机制必须加密",
          "无法建立安全连接", "需要加密连接", "必须使用加密", "不支持您指定的连接加密类型", "服务器证书无效",
          "TLS 握手失败"],
      },
      matches: [
        "请求的认证机制必须加密",
        "无法建立安全连接,服务器证书无效。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/sender-auth", reason: "sender-auth-failed",
      when: {
        says: [
          "SPF 验证失败", "SPF验证失败", "SPF 检查失败", "SPF检查失败", "未通过 SPF", "未通过SPF", "DMARC 验证失败",
          "DMARC检查失败", "未通过 DMARC", "未通过DMARC", "DKIM 验证失败", "DKIM验证失败"],
      },
      matches: ["邮件被拒绝: SPF验证失败。"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
    {
      id: "zh-hans/reverse-dns", reason: "reverse-dns-invalid",
      when: { says: ["反向解析", "反向 DNS", "反向DNS", "PTR 记录", "没有PTR记录"] },
      matches: ["连接被断开之前: 发件IP 192.0.2.1 没有PTR记录"],
      source: "Exchange, Gmail, QQ Mail, NetEase, mail programs and servers that answer in simplified Chinese", seen: "2026-11",
    },
  ],
} satisfies Language;
