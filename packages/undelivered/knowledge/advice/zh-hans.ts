import type { AdvicePack } from "./pack.js";

/** Chinese in simplified characters. */
const chinese: AdvicePack = {
  tag: "zh-Hans",
  name: "简体中文",
  direction: "ltr",
  plural: "one",
  decimal: ".",
  date: "{year}-{month}-{day} {hour}:{minute}（UTC{offset}）",
  sizes: ["{n} 字节", "{n} KB", "{n} MB", "{n} GB"],
  waits: { second: ["{n} 秒"], minute: ["{n} 分钟"], hour: ["{n} 小时"], day: ["{n} 天"] },

  reasons: {
    "user-unknown": {
      title: "收件地址不存在",
      summary: "收件服务器[（{server}）]表示，邮箱[（{address}）]不存在。",
      why: "可能是地址输错了，也可能是对方已经离职或换了邮箱服务商。这就像把信寄到一栋已经不存在的房子。",
    },
    "address-invalid": {
      title: "收件地址的写法不正确",
      summary: "地址[（{address}）]不符合电子邮件地址的写法。",
      why: "可能有字符缺失、重复或放错了位置，例如多了空格、把点写成逗号，或者没有 @。这样的地址谁也无法投递，所以邮件没有发出。",
    },
    "address-moved": {
      title: "收件人已更换地址",
      summary: "邮箱[（{address}）]已不在这里[，其主人现在使用 {newAddress}]。",
      why: "就像搬家一样，对方换了新地址。这台服务器不会把邮件转到新地址。",
    },
    "mailbox-disabled": {
      title: "该邮箱已停用",
      summary: "邮箱[（{address}）]存在，但已被停用，不能接收邮件。",
      why: "邮箱长期不用、没有续费或被封禁时，服务商会将其停用。邮箱主人或服务商也许可以重新启用。",
    },
    "mailbox-full": {
      title: "收件人的邮箱已满",
      summary: "邮箱[（{address}）]已没有空间存放您的邮件。",
      why: "每个邮箱的容量都有限，就像没有人清理的信箱。在主人腾出空间之前，新邮件放不进去。",
    },
    "mailbox-unavailable": {
      title: "无法使用该邮箱",
      summary: "收件服务器[（{server}）]拒绝为邮箱[（{address}）]收信，但没有说明原因。",
      why: "可能是地址不存在、邮箱已停用，也可能是有规则不允许您写信。仅凭服务器的答复无法判断是哪一种。",
    },
    "recipient-restricted": {
      title: "您无权写信到这个地址",
      summary: "地址[（{address}）]是有效的，但不接收您的邮件。",
      why: "有些邮箱和群组只接收特定人员的邮件。您的邮件被收件人或其单位的规则拒绝了，对方可以修改这条规则。",
    },
    "recipient-rate-limited": {
      title: "该收件人收到的邮件过多",
      summary: "邮箱[（{address}）]在短时间内收到的邮件超过了允许的数量。",
      why: "当大量邮件同时发往同一个邮箱时，服务器会放慢接收。这可能与您无关，过一段时间会自行恢复。",
    },
    "domain-not-found": {
      title: "该域名不存在",
      summary: "地址中 @ 后面的部分[（{domain}）]在互联网上不存在。",
      why: "域名系统（DNS）好比互联网的通讯录，里面没有这个名字。多数情况是输错了，有时是域名到期后没有续费。",
    },
    "domain-no-mail": {
      title: "该域名不接收邮件",
      summary: "域名[（{domain}）]存在，但不接收电子邮件。",
      why: "它可能只用于网站。就像一栋没有信箱的房子，邮递员找得到，却没有地方投信。",
    },
    "dns-temporary": {
      title: "域名系统没有应答",
      summary: "负责说明[域名 {domain}|该域名]邮件去向的域名服务器没有应答。",
      why: "域名系统（DNS）告诉邮递员该往哪里投递。没有应答并不表示域名已经消失，只是对方的域名服务器，或您服务商的查询服务，暂时出了问题。",
    },
    "dns-misconfigured": {
      title: "域名的邮件设置有误",
      summary: "域名[（{domain}）]指定的邮件服务器无法按其名称找到。",
      why: "域名系统（DNS）好比互联网的通讯录，该域名登记在其中的内容有误。邮递员拿到了地址，那里却没有房子。只有管理该域名的人才能改正。",
    },
    "connection-failed": {
      title: "无法连接收件服务器",
      summary: "您的邮件系统无法连接收件服务器[（{server}）]，或连接中途断开。",
      why: "服务器可能已关机、过于繁忙或与互联网断开，就像敲门却无人应答。",
    },
    "tls-failed": {
      title: "无法建立安全连接",
      summary: "与收件服务器[（{server}）]的连接无法加密，而其中一方要求必须加密。",
      why: "服务器可以要求邮件像封好的信一样加密传输（TLS）。如果证书过期或设置不一致，它们宁可不投递。",
    },
    "mail-loop": {
      title: "邮件在服务器之间循环",
      summary: "发给[ {address} |该收件人]的邮件在服务器之间来回传递，已被中止。",
      why: "通常是两条转发规则互相转发，或者服务器误以为应由另一台负责。服务器会计算经过的站数，并终止这种循环。",
    },
    "routing-failed": {
      title: "服务器不知道该转往何处",
      summary: "服务器[（{server}）]不知道应把发给[ {address} |该地址]的邮件转到哪里。",
      why: "该域名可能没有在那里设置，或者设置已被取消，也可能是地址输错了。就像邮局里没有负责这条街的邮递员。",
    },
    "delivery-expired": {
      title: "已放弃投递",
      summary: "您的邮件系统多次尝试投递给[ {address}|该收件人]，最终放弃。",
      why: "无法投递的邮件会在几天内反复尝试，然后退回。收件方最后一次的答复说明了原因。",
    },
    "auth-required": {
      title: "服务器要求登录",
      summary: "由于您没有登录，发件服务器[（{server}）]拒绝了[经端口 {port} 发送的]邮件。",
      why: "发件服务器只替已登录的人向其他域名发信，否则任何人都能以它的名义发信。这是“拒绝中继（relaying denied）”三种情形中的第一种。[此处的关键是：邮件发往{domain}，而服务器回答“{words}”。]",
    },
    "credentials-rejected": {
      title: "登录失败",
      summary: "服务器[（{server}）]没有接受用户名或密码。",
      why: "密码可能已更改或输错，也可能是服务器要求用别的方式登录。在登录成功之前，邮件不会发出。",
    },
    "domain-not-hosted": {
      title: "服务器不负责该域名",
      summary: "域名[（{domain}）]指定由服务器[（{server}）]收信，但这台服务器并不知道要为它接收邮件。",
      why: "域名的设置指向这台服务器，服务器上却没有添加该域名。于是它把您的邮件当成要转给外人的邮件而拒绝，这是“拒绝中继（relaying denied）”的第二种情形。您没有做错什么。",
    },
    "relay-denied": {
      title: "服务器拒绝中继",
      summary: "服务器[（{server}）]拒绝转发[来自 {reporter}、]发往[域名 {domain} |该域名]的邮件。",
      why: "服务器只在三种情况下接收邮件：发件人已登录，它自己就是目的地，或已设置为替人转发。这次三种都不符合，而答复没有说明应该是哪一种。",
    },
    "sender-not-permitted": {
      title: "您不能使用这个发件地址",
      summary: "服务器不允许您以[ {sender} |该地址]作为发件人发送邮件。",
      why: "您的帐号只能用属于它的地址发信，这样就没有人能在信封上写别人的名字。",
    },
    "sending-limit": {
      title: "已达到您的发信上限",
      summary: "您自己的邮箱帐号或域名目前已发满允许的数量[（上限：{limit}）]。",
      why: "服务商会限制一个帐号每小时或每天的发信量。这与收件人无关，限制到时会自动解除。",
    },
    "sender-suspended": {
      title: "您的帐号被禁止发信",
      summary: "您自己的邮箱帐号[（{sender}）]或您的单位已被禁止发信。",
      why: "帐号发出垃圾邮件时，服务商会这样处理，这往往说明有别人知道了密码。收件人的地址没有问题。",
    },
    "locally-suppressed": {
      title: "您的发信服务跳过了该地址",
      summary: "[{address} |该地址]在您的发信服务自己的排除名单上，因此没有尝试投递。",
      why: "发信服务会记住以前投递失败或不愿收信的地址。这并不说明该邮箱现在的状况。",
    },
    greylisted: {
      title: "对方要求稍后再来",
      summary: "收件服务器[（{server}）]有意先拒绝初次联系，并请您的邮件系统[在 {wait}后|稍后]再试。",
      why: "这种做法叫“灰名单”。正规的邮件系统会自动重试，而发垃圾邮件的程序大多不会。就像听到第二次门铃才开门的门卫，邮件通常会在一小时内送达。",
    },
    "rate-limited": {
      title: "邮件发送得太快",
      summary: "收件服务器[（{server}）]暂时不再接收您邮件系统的邮件[（请在 {wait}后重试）]。",
      why: "您的邮件系统一次发出的邮件或建立的连接超过了这台服务器的允许数量。它这样做是为了避免被邮件淹没。",
    },
    "too-many-recipients": {
      title: "一次的收件人太多",
      summary: "邮件的收件人数超过了服务器[（{server}）]一次允许的数量。",
      why: "垃圾邮件常常同时发给许多人，所以服务器会限制一封邮件的收件人数。",
    },
    blocklisted: {
      title: "您的邮件服务器在黑名单上",
      summary:
        "[黑名单 {list} |某个公开的黑名单]列入了您的邮件服务器[（{ip}）]，因此收件服务器[（{server}）]拒绝了邮件。",
      why: "这类名单（DNS 黑名单）记录发出过垃圾邮件的服务器。只要有一个帐号被盗用就会列入，使用该服务器的所有人都受影响。您的服务商需要消除起因，并申请把服务器移出名单。",
    },
    "reputation-blocked": {
      title: "您的邮件服务器不受信任",
      summary: "收件方[（{server}）]因信誉不佳而拒绝您的邮件服务器[（{ip}）]发来的邮件。",
      why: "大型收件方会自行记录每台服务器的表现。垃圾邮件或投诉会损害信誉，有时来自同一服务商的其他客户。您的地址和收件人都没有问题。",
    },
    "direct-mail-blocked": {
      title: "不能从这里直接发信",
      summary: "收件服务器[（{server}）]不接收从该网络连接[（{ip}）]直接发来的邮件。",
      why: "这个 IP 地址属于分配给家庭、办公室或租用主机的范围，本来就不用于直接投递邮件。从那里发信需要经过服务商的发件服务器。",
    },
    "reverse-dns-invalid": {
      title: "邮件服务器的名称不相符",
      summary: "您的邮件服务器[（{ip}）]没有名称或名称不相符，因此收件服务器[（{server}）]拒绝了邮件。",
      why: "每台邮件服务器都应当能由名称查到号码，也能由号码查回名称（反向 DNS）。这就像身份证，没有它就进不了门。",
    },
    "receiver-filter-broken": {
      title: "收件方的过滤器有故障",
      summary: "收件服务器[（{server}）]因自身过滤器的故障而拒绝了您的邮件。",
      why: "过滤器的判断依据不成立，所以正常的邮件也被拒绝。您和您的服务商都没有做错，只有对方的管理员才能改正。",
    },
    "sender-auth-failed": {
      title: "无法验证发件人",
      summary: "这封邮件无法证明它确实来自[域名 {senderDomain}|它所写的域名]。",
      why: "域名可以公布哪些服务器有权替它发信（SPF），邮件也可以带有印章（DKIM），DMARC 则规定缺少这些时如何处理。这就像一封写着公司名称却没有盖章的信。",
    },
    "sender-domain-invalid": {
      title: "您的发件地址无效",
      summary: "收件服务器[（{server}）]找不到发件人[（{sender}）]的域名，或无法回信给它。",
      why: "没有有效回信地址的信不会被接收。发件人的域名可能输错了、已到期，或没有邮件方面的设置。",
    },
    "spam-content": {
      title: "被判定为垃圾邮件",
      summary: "收件服务器[（{server}）]把这封邮件判定为垃圾邮件。",
      why: "过滤器根据文字、链接、图片和附件判断，有时也会出错。地址没有问题，被拒绝的只是这一封邮件。",
    },
    malware: {
      title: "发现病毒",
      summary: "收件服务器[（{server}）]在邮件中发现了有害内容。",
      why: "某个附件或链接已知有危险。可能是您电脑上的文件感染了病毒，也可能是有人冒用您的名义发信，偶尔是检测有误。",
    },
    "attachment-blocked": {
      title: "不允许发送这种附件",
      summary: "收件服务器[（{server}）]不接收这种类型的附件。",
      why: "程序、宏和加密压缩包可能带有病毒，因此许多服务器不再检查就直接拒绝。",
    },
    "message-too-large": {
      title: "邮件太大",
      summary: "邮件的大小超过了服务器[（{server}）]允许的上限[（{limit}）]。",
      why: "每台服务器都有上限。附件作为邮件发送时会增大约三分之一，所以 15 MB 的文件会变成 20 MB 的邮件。",
    },
    "message-malformed": {
      title: "邮件格式有误",
      summary: "邮件的格式不符合规定，因此收件服务器[（{server}）]拒绝了它。",
      why: "生成邮件的程序漏写或写错了某些内容，例如日期、发件人或换行。原因不在您所写的文字。",
    },
    "policy-rejected": {
      title: "被收件方的规则拒绝",
      summary: "收件方[（{server}）]的某条规则拒绝了邮件，但没有说明是哪一条。",
      why: "每个单位自行决定接收哪些邮件。只有那里的管理员能查出并修改这条规则。",
    },
    "server-full": {
      title: "收件服务器的空间已满",
      summary: "收件服务器[（{server}）]整体空间不足，邮箱[（{address}）]本身未必已满。",
      why: "存放所有邮箱的磁盘已满，或服务器内存不足。这不是一个信箱满了，而是整个邮局没有地方了。",
    },
    "server-error": {
      title: "收件服务器出现故障",
      summary: "收件服务器[（{server}）]自身出现问题，无法接收邮件。",
      why: "它可能过于繁忙、正在维修，或者某个程序出错了。这类问题大多几小时内就会恢复。",
    },
    "server-misconfigured": {
      title: "收件服务器设置有误",
      summary: "收件服务器[（{server}）]的设置有误，无法把邮件放进邮箱[（{address}）]。",
      why: "邮件到了正确的楼，但通往信箱的路被堵住了。只有那里的管理员能够疏通。",
    },
    "protocol-error": {
      title: "服务器之间沟通有误",
      summary: "您的邮件系统与服务器[（{server}）]没有听懂对方的话。",
      why: "服务器之间用固定的语言（SMTP）交谈，其中一方说了对方意料之外的话。这是程序或其设置的问题，不是您邮件的问题。",
    },
    unknown: {
      title: "报告没有说明原因",
      summary: "发给[ {address} |收件人]的邮件没有送达，而报告没有清楚说明原因。",
      why: "这类报告没有固定的写法，有些根本不写原因。与其猜测，我们宁愿如实告诉您。",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "地址[（{address}）]含有途中某台服务器无法处理的字符。",
      why: "在 @ 前面使用汉字或带音标的字母，对电子邮件来说还比较新。较旧的服务器只认识英文字母、数字和少数符号。",
    },
    "address-invalid.ambiguous": {
      title: "收件地址的写法不正确",
      summary: "地址[（{address}）]不符合电子邮件地址的写法。",
      why: "可能有字符缺失、重复或放错了位置，例如多了空格、把点写成逗号，或者没有 @。这样的地址谁也无法投递，所以邮件没有发出。",
    },
    "address-moved.new-owner": {
      title: "该地址已换了主人",
      summary: "地址[（{address}）]现在属于另一个人，因此没有把您的邮件交给他。",
      why: "这个名称已分配给新的使用者。服务器这样做是为了不让陌生人看到您的邮件。",
    },
    "mailbox-disabled.suspended": {
      summary: "邮箱[（{address}）]存在，但已被停用，不能接收邮件。",
      why: "邮箱长期不用、没有续费或被封禁时，服务商会将其停用。邮箱主人或服务商也许可以重新启用。",
    },
    "mailbox-disabled.inactive": {
      summary: "邮箱[（{address}）]长期没有使用，已被停用。",
    },
    "mailbox-disabled.archived": {
      summary: "邮箱[（{address}）]存在，但已被停用，不能接收邮件。",
      why: "邮箱长期不用、没有续费或被封禁时，服务商会将其停用。邮箱主人或服务商也许可以重新启用。",
    },
    "mailbox-disabled.unpaid": {
      summary: "邮箱[（{address}）]存在，但已被停用，不能接收邮件。",
      why: "邮箱长期不用、没有续费或被封禁时，服务商会将其停用。邮箱主人或服务商也许可以重新启用。",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "邮件转发已失效",
      summary: "邮箱[（{address}）]会把邮件转发到另一个邮箱，而后者无法送达。",
      why: "邮箱长期不用、没有续费或被封禁时，服务商会将其停用。邮箱主人或服务商也许可以重新启用。",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "邮箱[（{address}）]已满，而且长期没有使用。",
      why: "每个邮箱的容量都有限，就像没有人清理的信箱。在主人腾出空间之前，新邮件放不进去。",
    },
    "recipient-restricted.allow-list": {
      summary: "地址[（{address}）]是有效的，但不接收您的邮件。",
    },
    "recipient-restricted.members-only": {
      summary: "只有成员才能写信到该群组或邮件列表[（{address}）]。",
      why: "有些邮箱和群组只接收特定人员的邮件。您的邮件被收件人或其单位的规则拒绝了，对方可以修改这条规则。",
    },
    "recipient-restricted.internal-only": {
      summary: "只有该单位内部的人才能写信到[ {address}|该地址]。",
      why: "有些邮箱和群组只接收特定人员的邮件。您的邮件被收件人或其单位的规则拒绝了，对方可以修改这条规则。",
    },
    "recipient-restricted.sender-blocked": {
      summary: "[{address} |该邮箱]的主人或其单位屏蔽了您的地址[（{sender}）]。",
      why: "有些邮箱和群组只接收特定人员的邮件。您的邮件被收件人或其单位的规则拒绝了，对方可以修改这条规则。",
    },
    "recipient-restricted.moderated": {
      summary: "发到[ {address} |该群组]的邮件须经管理员批准，而您的邮件没有获准。",
      why: "有些邮箱和群组只接收特定人员的邮件。您的邮件被收件人或其单位的规则拒绝了，对方可以修改这条规则。",
    },
    "recipient-restricted.group-rule": {
      summary: "地址[（{address}）]是有效的，但不接收您的邮件。",
      why: "有些邮箱和群组只接收特定人员的邮件。您的邮件被收件人或其单位的规则拒绝了，对方可以修改这条规则。",
    },
    "domain-no-mail.null-mx": {
      summary: "域名[（{domain}）]声明不接收任何电子邮件。",
    },
    "domain-no-mail.no-mx": {
      summary: "域名[（{domain}）]存在，但不接收电子邮件。",
      why: "它可能只用于网站。就像一栋没有信箱的房子，邮递员找得到，却没有地方投信。",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "域名[（{domain}）]指定的邮件服务器无法按其名称找到。",
    },
    "dns-misconfigured.mx-cname": {
      summary: "域名[（{domain}）]指定的邮件服务器无法按其名称找到。",
    },
    "dns-misconfigured.mx-private": {
      summary: "域名[（{domain}）]指定的邮件服务器无法按其名称找到。",
      why: "域名系统（DNS）好比互联网的通讯录，该域名登记在其中的内容有误。邮递员拿到了地址，那里却没有房子。只有管理该域名的人才能改正。",
    },
    "dns-misconfigured.mx-self": {
      summary: "域名[（{domain}）]指定的邮件服务器无法按其名称找到。",
      why: "域名系统（DNS）好比互联网的通讯录，该域名登记在其中的内容有误。邮递员拿到了地址，那里却没有房子。只有管理该域名的人才能改正。",
    },
    "dns-misconfigured.dnssec": {
      summary: "域名[（{domain}）]指定的邮件服务器无法按其名称找到。",
      why: "域名系统（DNS）好比互联网的通讯录，该域名登记在其中的内容有误。邮递员拿到了地址，那里却没有房子。只有管理该域名的人才能改正。",
    },
    "dns-misconfigured.lame": {
      summary: "域名[（{domain}）]指定的邮件服务器无法按其名称找到。",
    },
    "connection-failed.refused": {
      title: "收件服务器拒绝连接",
      summary: "收件服务器[（{server}）]在线，但没有程序应答邮件连接。",
      why: "服务器可能已关机、过于繁忙或与互联网断开，就像敲门却无人应答。",
    },
    "connection-failed.timeout": {
      title: "收件服务器没有应答",
      summary: "收件服务器[（{server}）]没有在规定时间内应答。",
    },
    "connection-failed.unreachable": {
      title: "无法连接收件服务器",
      summary: "您的邮件系统无法连接收件服务器[（{server}）]，或连接中途断开。",
      why: "服务器可能已关机、过于繁忙或与互联网断开，就像敲门却无人应答。",
    },
    "connection-failed.dropped": {
      title: "无法连接收件服务器",
      summary: "您的邮件系统无法连接收件服务器[（{server}）]，或连接中途断开。",
      why: "服务器可能已关机、过于繁忙或与互联网断开，就像敲门却无人应答。",
    },
    "connection-failed.port-25-blocked": {
      title: "对外发信被阻止",
      summary: "您的网络运营商不允许从这条线路直接发出邮件（端口 25）。",
      why: "端口 25 是服务器之间传递邮件的门。许多运营商关闭它，以免中毒的电脑发送垃圾邮件。邮件程序走的是另外的门：587 或 465。",
    },
    "tls-failed.starttls-missing": {
      title: "无法建立安全连接",
      summary: "服务器[（{server}）]不支持加密，而其中一方要求必须加密。",
    },
    "tls-failed.handshake": {
      summary: "与收件服务器[（{server}）]的连接无法加密，而其中一方要求必须加密。",
      why: "服务器可以要求邮件像封好的信一样加密传输（TLS）。如果证书过期或设置不一致，它们宁可不投递。",
    },
    "tls-failed.certificate": {
      title: "无法建立安全连接",
      summary: "收件服务器[（{server}）]的证书无效，因此无法建立安全连接。",
      why: "服务器可以要求邮件像封好的信一样加密传输（TLS）。如果证书过期或设置不一致，它们宁可不投递。",
    },
    "tls-failed.mta-sts": {
      summary: "与收件服务器[（{server}）]的连接无法加密，而其中一方要求必须加密。",
      why: "服务器可以要求邮件像封好的信一样加密传输（TLS）。如果证书过期或设置不一致，它们宁可不投递。",
    },
    "tls-failed.dane": {
      summary: "与收件服务器[（{server}）]的连接无法加密，而其中一方要求必须加密。",
      why: "服务器可以要求邮件像封好的信一样加密传输（TLS）。如果证书过期或设置不一致，它们宁可不投递。",
    },
    "tls-failed.requiretls": {
      summary: "与收件服务器[（{server}）]的连接无法加密，而其中一方要求必须加密。",
      why: "服务器可以要求邮件像封好的信一样加密传输（TLS）。如果证书过期或设置不一致，它们宁可不投递。",
    },
    "mail-loop.hops": {
      summary: "发给[ {address} |该收件人]的邮件在服务器之间来回传递，已被中止。",
    },
    "mail-loop.back-to-sender": {
      summary: "发给[ {address} |该收件人]的邮件在服务器之间来回传递，已被中止。",
      why: "通常是两条转发规则互相转发，或者服务器误以为应由另一台负责。服务器会计算经过的站数，并终止这种循环。",
    },
    "mail-loop.forwarding": {
      summary: "发给[ {address} |该收件人]的邮件在服务器之间来回传递，已被中止。",
    },
    "routing-failed.not-provisioned": {
      title: "服务器不知道该转往何处",
      summary: "服务器[（{server}）]不知道应把发给[ {address} |该地址]的邮件转到哪里。",
      why: "该域名可能没有在那里设置，或者设置已被取消，也可能是地址输错了。就像邮局里没有负责这条街的邮递员。",
    },
    "routing-failed.smarthost": {
      title: "服务器不知道该转往何处",
      summary: "服务器[（{server}）]不知道应把发给[ {address} |该地址]的邮件转到哪里。",
      why: "该域名可能没有在那里设置，或者设置已被取消，也可能是地址输错了。就像邮局里没有负责这条街的邮递员。",
    },
    "credentials-rejected.password": {
      summary: "服务器[（{server}）]没有接受用户名或密码。",
    },
    "credentials-rejected.mechanism": {
      title: "登录失败",
      summary: "服务器[（{server}）]没有接受用户名或密码。",
      why: "密码可能已更改或输错，也可能是服务器要求用别的方式登录。在登录成功之前，邮件不会发出。",
    },
    "credentials-rejected.second-factor": {
      title: "需要使用专用密码",
      summary: "服务器[（{server}）]不接受邮件程序使用您平时的密码登录。",
      why: "您的帐号登录时有第二步验证，而邮件程序无法完成这一步。为此可以使用“应用专用密码”（有的服务商称为“授权码”），它是只供一个程序使用的长密码。",
    },
    "credentials-rejected.web-login": {
      title: "登录失败",
      summary: "服务商要求您先在网页浏览器中登录一次，之后邮件程序才能发信。",
      why: "密码可能已更改或输错，也可能是服务器要求用别的方式登录。在登录成功之前，邮件不会发出。",
    },
    "credentials-rejected.temporary": {
      title: "登录失败",
      summary: "服务器[（{server}）]没有接受用户名或密码。",
      why: "密码可能已更改或输错，也可能是服务器要求用别的方式登录。在登录成功之前，邮件不会发出。",
    },
    "domain-not-hosted.own": {
      title: "您的域名没有获得授权",
      summary: "服务器[（{server}）]不知道要为您自己的域名[（{domain}）]接收邮件。",
      why: "域名的设置指向这台服务器，服务器上却没有添加该域名。于是它把您的邮件当成要转给外人的邮件而拒绝，这是“拒绝中继（relaying denied）”的第二种情形。您没有做错什么。",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "您不能使用这个发件地址",
      summary: "服务器不允许您以[ {sender} |该地址]作为发件人发送邮件。",
      why: "您的帐号只能用属于它的地址发信，这样就没有人能在信封上写别人的名字。",
    },
    "sending-limit.daily": {
      summary: "您自己的邮箱帐号或域名目前已发满允许的数量[（上限：{limit}）]。",
    },
    "sending-limit.hourly": {
      summary: "您自己的邮箱帐号或域名目前已发满允许的数量[（上限：{limit}）]。",
    },
    "sending-limit.domain": {
      title: "已达到您的发信上限",
      summary: "您自己的邮箱帐号或域名目前已发满允许的数量[（上限：{limit}）]。",
      why: "服务商会限制一个帐号每小时或每天的发信量。这与收件人无关，限制到时会自动解除。",
    },
    "sender-suspended.tenant": {
      title: "您的帐号被禁止发信",
      summary: "您自己的邮箱帐号[（{sender}）]或您的单位已被禁止发信。",
      why: "帐号发出垃圾邮件时，服务商会这样处理，这往往说明有别人知道了密码。收件人的地址没有问题。",
    },
    "sender-suspended.domain": {
      title: "您的帐号被禁止发信",
      summary: "您自己的邮箱帐号[（{sender}）]或您的单位已被禁止发信。",
    },
    "locally-suppressed.bounced": {
      summary: "[{address} |该地址]在您的发信服务自己的排除名单上，因此没有尝试投递。",
    },
    "locally-suppressed.complained": {
      summary: "[{address} |该地址]的主人曾把您的邮件标为垃圾邮件，因此您的发信服务跳过了它。",
      why: "把邮件举报为垃圾邮件的人并不想收到它，所以发信服务不再向这样的人发信。",
    },
    "locally-suppressed.unsubscribed": {
      summary: "[{address} |该地址]的主人已经退订，因此您的发信服务跳过了它。",
      why: "发信服务会记住以前投递失败或不愿收信的地址。这并不说明该邮箱现在的状况。",
    },
    "locally-suppressed.listed": {
      summary: "[{address} |该地址]在您的发信服务自己的排除名单上，因此没有尝试投递。",
    },
    "greylisted.stuck": {
      title: "灰名单一直不放行",
      summary: "收件服务器[（{server}）][在 {elapsed}内]每次都拒绝了您的邮件系统，这样下去邮件可能永远无法送达。",
      why: "灰名单本应在第二次尝试时放行。但您的邮件系统每次等待的时间越来越长：5、10、20、40、80、160、320 分钟，之后约为 8 小时。如果收件服务器在 4 到 6 小时后就忘记第一次尝试，8 小时的间隔便超过了它的记忆，每次都会被当作第一次。[本次：首次尝试于{arrived}，最后一次尝试于{lastTry}。照此计算，这是第{tries}次尝试，下一次间隔为{pause}。][服务器只要求等待{wait}。][邮件系统将于{until}放弃。]",
    },
    "greylisted.gave-up": {
      title: "您的邮件系统放弃得太早",
      summary: "接收服务器[（{server}）]要求稍后再试，但您的邮件系统已经放弃[（历时{elapsed}）]。",
      why: "灰名单会在几分钟后、最多一小时后的第二次尝试时放行邮件。邮件系统应当持续尝试4至5天；您的系统在门打开之前就停止了。",
    },
    "rate-limited.volume": {
      summary: "收件服务器[（{server}）]暂时不再接收您邮件系统的邮件[（请在 {wait}后重试）]。",
    },
    "rate-limited.connections": {
      title: "邮件发送得太快",
      summary: "收件服务器[（{server}）]暂时不再接收您邮件系统的邮件[（请在 {wait}后重试）]。",
      why: "您的邮件系统一次发出的邮件或建立的连接超过了这台服务器的允许数量。它这样做是为了避免被邮件淹没。",
    },
    "rate-limited.per-hour": {
      summary: "收件服务器[（{server}）]暂时不再接收您邮件系统的邮件[（请在 {wait}后重试）]。",
    },
    "rate-limited.reputation-throttle": {
      title: "邮件发送得太快",
      summary: "收件服务器[（{server}）]还不信任您的邮件服务器[（{ip}）]，因此只缓慢接收它的邮件。",
      why: "新的服务器，以及发出过垃圾邮件或遭到投诉的服务器，上限会很低。持续一段时间发送正常邮件后，上限会提高。",
    },
    "blocklisted.domain": {
      title: "有域名被列入黑名单",
      summary:
        "[黑名单 {list} |某个公开的黑名单]列入了发件人的域名[（{blocked}）]，因此收件服务器[（{server}）]拒绝了邮件。",
      why: "这类名单（DNS 黑名单）记录发出过垃圾邮件的服务器。只要有一个帐号被盗用就会列入，使用该服务器的所有人都受影响。您的服务商需要消除起因，并申请把服务器移出名单。",
    },
    "blocklisted.url": {
      title: "有链接被列入黑名单",
      summary:
        "[黑名单 {list} |某个公开的黑名单]列入了邮件中的一个链接[（{blocked}）]，因此收件服务器[（{server}）]拒绝了邮件。",
      why: "链接指向的网站曾被用于垃圾邮件或有害网页，也许是被入侵了。收件人的地址没有问题。",
    },
    "blocklisted.helo": {
      summary:
        "[黑名单 {list} |某个公开的黑名单]列入了您的邮件服务器[（{ip}）]，因此收件服务器[（{server}）]拒绝了邮件。",
    },
    "blocklisted.mailfrom": {
      title: "您的邮件服务器在黑名单上",
      summary:
        "[黑名单 {list} |某个公开的黑名单]列入了您的邮件服务器[（{ip}）]，因此收件服务器[（{server}）]拒绝了邮件。",
      why: "这类名单（DNS 黑名单）记录发出过垃圾邮件的服务器。只要有一个帐号被盗用就会列入，使用该服务器的所有人都受影响。您的服务商需要消除起因，并申请把服务器移出名单。",
    },
    "blocklisted.netblock": {
      title: "服务商的网络在黑名单上",
      summary:
        "[黑名单 {list} |某个公开的黑名单]列入了您的邮件服务器[（{ip}）]所在的整个网络，因此收件服务器[（{server}）]拒绝了邮件。",
      why: "如果某个服务商有太多服务器发送垃圾邮件，有些名单会把它的所有服务器都列入。只有服务商能改变这一点，您没有做错什么。",
    },
    "reputation-blocked.domain": {
      title: "您的域名不受信任",
      summary: "收件方[（{server}）]因信誉不佳而拒绝您的域名[（{senderDomain}）]发来的邮件。",
      why: "大型收件方会自行记录每台服务器的表现。垃圾邮件或投诉会损害信誉，有时来自同一服务商的其他客户。您的地址和收件人都没有问题。",
    },
    "reputation-blocked.netblock": {
      title: "服务商的网络被拒绝",
      summary: "收件方[（{server}）]已把您服务商的一部分网络列入自己的拒收名单[（您的邮件服务器：{ip}）]。",
      why: "同一服务商的邻近服务器发出过垃圾邮件，收件方便把它们一起拒收。只有您的服务商能与收件方解决此事。",
    },
    "direct-mail-blocked.cloud": {
      summary: "收件服务器[（{server}）]不接收从该网络连接[（{ip}）]直接发来的邮件。",
      why: "这个 IP 地址属于分配给家庭、办公室或租用主机的范围，本来就不用于直接投递邮件。从那里发信需要经过服务商的发件服务器。",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "邮件服务器的名称不相符",
      summary: "您的邮件服务器的 IP 地址[（{ip}）]查不到名称（反向 DNS），因此收件服务器[（{server}）]拒绝了邮件。",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary: "您的邮件服务器[（{ip}）]没有名称或名称不相符，因此收件服务器[（{server}）]拒绝了邮件。",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "邮件服务器的名称不相符",
      summary: "您的邮件服务器[（{ip}）]没有名称或名称不相符，因此收件服务器[（{server}）]拒绝了邮件。",
      why: "每台邮件服务器都应当能由名称查到号码，也能由号码查回名称（反向 DNS）。这就像身份证，没有它就进不了门。",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "邮件服务器的名称不相符",
      summary: "您的邮件服务器[（{ip}）]打招呼时用了不存在的名称，因此收件服务器[（{server}）]拒绝了邮件。",
      why: "每台邮件服务器都应当能由名称查到号码，也能由号码查回名称（反向 DNS）。这就像身份证，没有它就进不了门。",
    },
    "reverse-dns-invalid.ipv6": {
      summary: "您的邮件服务器[（{ip}）]没有名称或名称不相符，因此收件服务器[（{server}）]拒绝了邮件。",
      why: "每台邮件服务器都应当能由名称查到号码，也能由号码查回名称（反向 DNS）。这就像身份证，没有它就进不了门。",
    },
    "receiver-filter-broken.dead-list": {
      title: "收件方仍在查询失效名单",
      summary:
        "收件服务器[（{server}）]仍在查询一个[于 {since} ]已关闭的黑名单[（{list}）]，并把没有应答或无意义的应答当成“已列入”。",
      why: "过滤器的判断依据不成立，所以正常的邮件也被拒绝。您和您的服务商都没有做错，只有对方的管理员才能改正。",
    },
    "receiver-filter-broken.query-refused": {
      title: "收件方的过滤器有故障",
      summary: "收件服务器[（{server}）]查询黑名单[（{list}）]的方式被该名单拒绝，它却把拒绝当成“已列入”。",
      why: "对于经由公共 DNS 解析器的查询，或过多的查询，名单会回复错误代码。您的服务器并不在名单上，是过滤器误读了这个代码。",
    },
    "receiver-filter-broken.licence": {
      title: "收件方的过滤器有故障",
      summary: "收件服务器[（{server}）]上邮件过滤器的许可已经到期。",
      why: "过滤器的判断依据不成立，所以正常的邮件也被拒绝。您和您的服务商都没有做错，只有对方的管理员才能改正。",
    },
    "receiver-filter-broken.heuristic": {
      title: "收件方的过滤器有故障",
      summary: "收件服务器[（{server}）]因自身过滤器的故障而拒绝了您的邮件。",
      why: "过滤器的判断依据不成立，所以正常的邮件也被拒绝。您和您的服务商都没有做错，只有对方的管理员才能改正。",
    },
    "sender-auth-failed.spf": {
      summary: "域名[（{senderDomain}）]不允许您的邮件服务器[（{ip}）]替它发信（SPF）。",
      why: "域名会公布一份可以替它发信的服务器名单，叫做 SPF。发出您邮件的服务器不在名单上，或者邮件在途中被转发过。",
    },
    "sender-auth-failed.dkim": {
      summary: "邮件上缺少域名[（{senderDomain}）]的印章（DKIM），或印章已损坏。",
      why: "DKIM 是发件服务器盖在每封邮件上的印章。可能没有盖，也可能盖章之后邮件在途中被改动了。",
    },
    "sender-auth-failed.dmarc": {
      summary: "域名[（{senderDomain}）]要求收件方拒绝无法证明来源的邮件（DMARC），而这封邮件未能证明。",
    },
    "sender-auth-failed.alignment": {
      summary: "这封邮件无法证明它确实来自[域名 {senderDomain}|它所写的域名]。",
      why: "域名可以公布哪些服务器有权替它发信（SPF），邮件也可以带有印章（DKIM），DMARC 则规定缺少这些时如何处理。这就像一封写着公司名称却没有盖章的信。",
    },
    "sender-auth-failed.arc": {
      title: "无法验证发件人",
      summary: "这封邮件无法证明它确实来自[域名 {senderDomain}|它所写的域名]。",
      why: "域名可以公布哪些服务器有权替它发信（SPF），邮件也可以带有印章（DKIM），DMARC 则规定缺少这些时如何处理。这就像一封写着公司名称却没有盖章的信。",
    },
    "sender-auth-failed.none": {
      summary: "这封邮件无法证明它确实来自[域名 {senderDomain}|它所写的域名]。",
      why: "域名可以公布哪些服务器有权替它发信（SPF），邮件也可以带有印章（DKIM），DMARC 则规定缺少这些时如何处理。这就像一封写着公司名称却没有盖章的信。",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "这封邮件无法证明它确实来自[域名 {senderDomain}|它所写的域名]。",
      why: "域名可以公布哪些服务器有权替它发信（SPF），邮件也可以带有印章（DKIM），DMARC 则规定缺少这些时如何处理。这就像一封写着公司名称却没有盖章的信。",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "这封邮件无法证明它确实来自[域名 {senderDomain}|它所写的域名]。",
      why: "域名可以公布哪些服务器有权替它发信（SPF），邮件也可以带有印章（DKIM），DMARC 则规定缺少这些时如何处理。这就像一封写着公司名称却没有盖章的信。",
    },
    "sender-domain-invalid.not-found": {
      summary: "收件服务器[（{server}）]找不到发件人[（{sender}）]的域名，或无法回信给它。",
    },
    "sender-domain-invalid.no-mx": {
      summary: "收件服务器[（{server}）]找不到发件人[（{sender}）]的域名，或无法回信给它。",
    },
    "sender-domain-invalid.null-mx": {
      summary: "收件服务器[（{server}）]找不到发件人[（{sender}）]的域名，或无法回信给它。",
    },
    "sender-domain-invalid.callout": {
      title: "您的发件地址无效",
      summary: "收件服务器[（{server}）]找不到发件人[（{sender}）]的域名，或无法回信给它。",
      why: "没有有效回信地址的信不会被接收。发件人的域名可能输错了、已到期，或没有邮件方面的设置。",
    },
    "sender-domain-invalid.syntax": {
      summary: "收件服务器[（{server}）]找不到发件人[（{sender}）]的域名，或无法回信给它。",
      why: "没有有效回信地址的信不会被接收。发件人的域名可能输错了、已到期，或没有邮件方面的设置。",
    },
    "spam-content.url": {
      summary: "收件服务器[（{server}）]因邮件中的某个链接而把它判定为垃圾邮件。",
    },
    "spam-content.bulk": {
      title: "被判定为垃圾邮件",
      summary: "收件服务器[（{server}）]把这封邮件判定为垃圾邮件。",
      why: "过滤器根据文字、链接、图片和附件判断，有时也会出错。地址没有问题，被拒绝的只是这一封邮件。",
    },
    "spam-content.complaints": {
      title: "被判定为垃圾邮件",
      summary: "收件服务器[（{server}）]把这封邮件判定为垃圾邮件。",
      why: "过滤器根据文字、链接、图片和附件判断，有时也会出错。地址没有问题，被拒绝的只是这一封邮件。",
    },
    "malware.phishing": {
      title: "被判定为诈骗邮件",
      summary: "收件服务器[（{server}）]认为这封邮件企图骗取密码或钱财。",
      why: "某个附件或链接已知有危险。可能是您电脑上的文件感染了病毒，也可能是有人冒用您的名义发信，偶尔是检测有误。",
    },
    "attachment-blocked.encrypted": {
      title: "不允许发送这种附件",
      summary: "收件服务器[（{server}）]不接收这种类型的附件。",
      why: "程序、宏和加密压缩包可能带有病毒，因此许多服务器不再检查就直接拒绝。",
    },
    "attachment-blocked.name": {
      summary: "收件服务器[（{server}）]不接收这种类型的附件。",
      why: "程序、宏和加密压缩包可能带有病毒，因此许多服务器不再检查就直接拒绝。",
    },
    "attachment-blocked.executable": {
      title: "不允许发送这种附件",
      summary: "收件服务器[（{server}）]不接收这种类型的附件。",
      why: "程序、宏和加密压缩包可能带有病毒，因此许多服务器不再检查就直接拒绝。",
    },
    "attachment-blocked.macro": {
      title: "不允许发送这种附件",
      summary: "收件服务器[（{server}）]不接收这种类型的附件。",
      why: "程序、宏和加密压缩包可能带有病毒，因此许多服务器不再检查就直接拒绝。",
    },
    "message-too-large.headers": {
      title: "邮件头太大",
      summary: "邮件开头写有发件人、收件人等内容的部分超过了服务器[（{server}）]允许的大小。",
      why: "每台服务器都有上限。附件作为邮件发送时会增大约三分之一，所以 15 MB 的文件会变成 20 MB 的邮件。",
    },
    "message-too-large.attachments-count": {
      title: "附件太多",
      summary: "邮件的附件数量超过了服务器[（{server}）]允许的数量。",
      why: "每台服务器都有上限。附件作为邮件发送时会增大约三分之一，所以 15 MB 的文件会变成 20 MB 的邮件。",
    },
    "message-too-large.recipient-limit": {
      title: "邮件太大",
      summary: "邮件的大小超过了服务器[（{server}）]允许的上限[（{limit}）]。",
      why: "每台服务器都有上限。附件作为邮件发送时会增大约三分之一，所以 15 MB 的文件会变成 20 MB 的邮件。",
    },
    "message-malformed.from": {
      summary: "邮件的格式不符合规定，因此收件服务器[（{server}）]拒绝了它。",
    },
    "message-malformed.message-id": {
      summary: "邮件的格式不符合规定，因此收件服务器[（{server}）]拒绝了它。",
    },
    "message-malformed.date": {
      summary: "邮件的格式不符合规定，因此收件服务器[（{server}）]拒绝了它。",
      why: "生成邮件的程序漏写或写错了某些内容，例如日期、发件人或换行。原因不在您所写的文字。",
    },
    "message-malformed.duplicate-header": {
      summary: "邮件的格式不符合规定，因此收件服务器[（{server}）]拒绝了它。",
    },
    "message-malformed.bare-newline": {
      summary: "邮件的格式不符合规定，因此收件服务器[（{server}）]拒绝了它。",
    },
    "message-malformed.line-length": {
      summary: "邮件的格式不符合规定，因此收件服务器[（{server}）]拒绝了它。",
    },
    "message-malformed.charset": {
      summary: "邮件的格式不符合规定，因此收件服务器[（{server}）]拒绝了它。",
    },
    "message-malformed.mime": {
      summary: "邮件的格式不符合规定，因此收件服务器[（{server}）]拒绝了它。",
    },
    "message-malformed.header": {
      summary: "邮件的格式不符合规定，因此收件服务器[（{server}）]拒绝了它。",
    },
    "policy-rejected.admin-rule": {
      summary: "收件方[（{server}）]的管理员设置了拒绝这类邮件的规则。",
    },
    "policy-rejected.geo": {
      summary: "收件服务器[（{server}）]不接收来自您所在国家或网络的邮件。",
      why: "每个单位自行决定接收哪些邮件。只有那里的管理员能查出并修改这条规则。",
    },
    "policy-rejected.ipv6": {
      summary: "收件服务器[（{server}）]不接收通过 IPv6（较新的一种互联网地址）发来的这封邮件。",
      why: "每个单位自行决定接收哪些邮件。只有那里的管理员能查出并修改这条规则。",
    },
    "policy-rejected.challenge": {
      title: "被收件方的规则拒绝",
      summary: "收件方[（{server}）]的某条规则拒绝了邮件，但没有说明是哪一条。",
      why: "每个单位自行决定接收哪些邮件。只有那里的管理员能查出并修改这条规则。",
    },
    "server-full.resources": {
      title: "收件服务器的空间已满",
      summary: "收件服务器[（{server}）]的内存或其他资源不足，暂时不接收邮件。",
      why: "存放所有邮箱的磁盘已满，或服务器内存不足。这不是一个信箱满了，而是整个邮局没有地方了。",
    },
    "server-error.busy": {
      title: "收件服务器出现故障",
      summary: "收件服务器[（{server}）]自身出现问题，无法接收邮件。",
      why: "它可能过于繁忙、正在维修，或者某个程序出错了。这类问题大多几小时内就会恢复。",
    },
    "server-error.load": {
      summary: "收件服务器[（{server}）]自身出现问题，无法接收邮件。",
    },
    "server-error.maintenance": {
      title: "收件服务器出现故障",
      summary: "收件服务器[（{server}）]正在维护，暂时不接收邮件。",
      why: "它可能过于繁忙、正在维修，或者某个程序出错了。这类问题大多几小时内就会恢复。",
    },
    "server-error.filter-down": {
      summary: "收件服务器[（{server}）]自身出现问题，无法接收邮件。",
      why: "它可能过于繁忙、正在维修，或者某个程序出错了。这类问题大多几小时内就会恢复。",
    },
    "server-misconfigured.command": {
      summary: "收件服务器[（{server}）]的设置有误，无法把邮件放进邮箱[（{address}）]。",
    },
    "server-misconfigured.alias": {
      summary: "收件服务器[（{server}）]的设置有误，无法把邮件放进邮箱[（{address}）]。",
      why: "邮件到了正确的楼，但通往信箱的路被堵住了。只有那里的管理员能够疏通。",
    },
    "server-misconfigured.permission": {
      summary: "收件服务器[（{server}）]的设置有误，无法把邮件放进邮箱[（{address}）]。",
      why: "邮件到了正确的楼，但通往信箱的路被堵住了。只有那里的管理员能够疏通。",
    },
    "server-misconfigured.lookup": {
      summary: "收件服务器[（{server}）]的设置有误，无法把邮件放进邮箱[（{address}）]。",
      why: "邮件到了正确的楼，但通往信箱的路被堵住了。只有那里的管理员能够疏通。",
    },
    "server-misconfigured.filter": {
      summary: "收件服务器[（{server}）]的设置有误，无法把邮件放进邮箱[（{address}）]。",
      why: "邮件到了正确的楼，但通往信箱的路被堵住了。只有那里的管理员能够疏通。",
    },
    "protocol-error.smtputf8": {
      title: "服务器之间沟通有误",
      summary: "服务器[（{server}）]无法处理含有英文字母和数字以外字符的地址。",
      why: "服务器之间用固定的语言（SMTP）交谈，其中一方说了对方意料之外的话。这是程序或其设置的问题，不是您邮件的问题。",
    },
    "protocol-error.feature": {
      summary: "您的邮件系统与服务器[（{server}）]没有听懂对方的话。",
      why: "服务器之间用固定的语言（SMTP）交谈，其中一方说了对方意料之外的话。这是程序或其设置的问题，不是您邮件的问题。",
    },
  },

  actions: {
    delayed: {
      title: "邮件延迟，但没有丢失",
      summary: "您发给[ {address} |收件人]的邮件尚未送达，您的邮件系统会继续尝试[，直到 {until}]。",
      why: "这是延迟通知，不是失败通知。只有最终投递失败时，您才会再收到通知。",
    },
    delivered: {
      title: "邮件已送达",
      summary: "您的邮件已放入邮箱[（{address}）]。",
      why: "这是应要求发出的送达回执，不是失败通知。它不说明邮件是否已被阅读。",
    },
    relayed: {
      title: "邮件已转交下一站",
      summary: "您发给[ {address} |收件人]的邮件已交给下一台服务器[（{server}）]，而那台服务器不发送回执。",
      why: "此后除非出现问题，否则不会再有报告。",
    },
    expanded: {
      title: "邮件已送到列表",
      summary: "您发到[ {address} |该地址]的邮件已被接收，并转发给多位收件人。",
      why: "这个地址代表一个邮件列表或群组，不会为每位成员单独发送回执。",
    },
  },

  kinds: {
    complaint: {
      title: "有人投诉了您的邮件",
      summary: "一位收件人把您的邮件标为垃圾邮件或滥用邮件，其服务商将此事通知您。",
      next: "请不要再给此人发送广告或新闻邮件，并查明这封邮件为何不受欢迎。",
    },
    "auto-reply": {
      title: "这是一封自动回复",
      summary: "您的邮件已送达，收件人的邮箱自动作了答复[，并注明返回日期为 {returns}]。",
      next: "您不需要做任何事。[如有急事，请写信给 {contact}。]",
    },
    challenge: {
      title: "请确认您的邮件",
      summary: "收件人的邮件系统暂时扣留了您的邮件，直到您确认自己是真人。",
      next: "如果邮件确实是您写的，请按照这封邮件中的说明操作；如果不是，请将其删除。",
    },
    "read-receipt": {
      title: "这是一份阅读回执",
      summary: "收件人的邮件程序告诉您邮件后来的情况，例如已被打开。",
      next: "没有任何失败，您不需要做任何事。",
    },
    "list-request": {
      title: "邮件列表的申请",
      summary: "有人想加入或退出邮件列表。",
      next: "请转交给管理该列表的人。",
    },
    "address-change": {
      title: "地址变更通知",
      summary: "有人告诉您电子邮件地址已经变更。",
      next: "修改通讯录之前，请先向本人核实。",
    },
    "not-a-report": {
      title: "这不是投递报告",
      summary: "这封邮件不是关于投递结果的报告。",
      next: "如果您认为它应是一份报告，请提供包含所有行的完整通知。",
    },
  },

  steps: {
    checkAddress: "请把地址[（{address}）]与对方给您的逐字核对，输错是最常见的原因。",
    checkDomain: "请检查 @ 后面的部分[（{domain}）]，错一个字母就无法送达。",
    askNewAddress: "请通过电话或其他方式，向收件人询问可用的地址。",
    askFullAddress: "请通过电话或其他方式，向收件人询问可用的地址。",
    useNewAddress: "请写信到新地址[（{newAddress}）]，并更新您的通讯录。",
    asciiAddress: "请向收件人询问一个只含英文字母和数字的地址。",
    urgent: "如果事情紧急，请通过电话或其他方式联系收件人。",
    askToAllow: "请通过电话或其他方式，请收件人允许接收来自[ {sender} |您的地址]的邮件。",
    joinOrAsk: "请先加入该群组或列表，或请一位成员代为转发。",
    confirmSelf: "如果邮件确实是您写的，请按照这封邮件中的说明操作；如果不是，请将其删除。",
    shareByLink: "请把文件放到网盘等共享服务上，改为发送链接。",
    shrink: "请缩小邮件[（小于 {limit}）]：压缩图片，或把文件分开逐个发送。",
    fewerFiles: "请缩小邮件[（小于 {limit}）]：压缩图片，或把文件分开逐个发送。",
    unlockFile: "请把文件放到网盘等共享服务上，改为发送链接。",
    renameFile: "请把文件放到网盘等共享服务上，改为发送链接。",
    plainFormat: "请把文件放到网盘等共享服务上，改为发送链接。",
    split: "请把收件人分到几封邮件中发送。",
    spreadOut: "请等待限制解除，通常在一天之内。发送新闻邮件请使用专门的发信服务。",
    optIn: "请不要再给此人发送广告或新闻邮件，并查明这封邮件为何不受欢迎。",
    login:
      "请在邮件程序中打开发件服务器（SMTP）的设置，启用身份验证：端口 587 或 465，用户名填写完整的邮箱地址，密码填写邮箱密码。",
    relayLogin:
      "请在邮件程序中打开发件服务器（SMTP）的设置，启用身份验证：端口 587 或 465，用户名填写完整的邮箱地址，密码填写邮箱密码。",
    checkPassword: "请在邮件程序中重新输入用户名（完整的邮箱地址）和密码。",
    otherLogin:
      "请在邮件程序中打开发件服务器（SMTP）的设置，启用身份验证：端口 587 或 465，用户名填写完整的邮箱地址，密码填写邮箱密码。",
    appPassword: "请在服务商的帐号设置中创建应用专用密码（授权码），并填入邮件程序。",
    webLogin: "请到服务商的网站登录一次，并按页面提示操作。",
    loginLater: "请过几个小时再重新发送。",
    ownSender: "请选择属于登录帐号的地址作为发件人。",
    correctSender: "请选择属于登录帐号的地址作为发件人。",
    confirmDomain: "请选择属于登录帐号的地址作为发件人。",
    waitForLimit: "请等待限制解除，通常在一天之内。发送新闻邮件请使用专门的发信服务。",
    notYou: "请更改密码，并查看“已发送”中有没有不是您写的邮件。",
    secureAccount: "请更改密码，并查看“已发送”中有没有不是您写的邮件。",
    askProvider: "请把准备好的文字发给您的邮箱服务商或管理员。",
    askAdmin: "请把准备好的文字发给收件方的管理员。",
    askRecipient: "请通过电话或其他方式告诉收件人，您的邮件无法送达。",
    scan: "请用最新的杀毒软件检查电脑，并且不要再发送这个附件。",
    reword: "请去掉不必要的链接、短网址和附件，用平常的语句书写。",
    removeLink: "请把链接[（{blocked}）]从邮件中去掉。",
    otherProgram: "请换一个邮件程序，或从服务商的网站发送。",
    withoutExtras: "请换一个邮件程序，或从服务商的网站发送。",
    reviewSuppression: "请在发信服务的排除名单中查找地址[（{address}）]，看清列入的原因，确定它可用之后才移出名单。",
    respectWish: "除非对方主动要求，请不要再写信给此人。",
    nothing: "您不需要做任何事，您的邮件系统会自动重试。",
    writeAgain: "请把邮件再发送一次。",
    pasteAll: "请提供完整的通知，包括末尾的技术内容，其中往往写有原因。",
    stopCause: "请在邮件日志中找出发送垃圾邮件的帐号或网站并加以制止，否则服务器很快又会被拒绝。",
    cleanDomain: "请在邮件日志中找出发送垃圾邮件的帐号或网站并加以制止，否则服务器很快又会被拒绝。",
    delist: "然后申请把[ {blocked} |该服务器]从[ {list} |名单]中移除[，需要提供：{needs}]。",
    askReceiver: "然后通过收件方[（{provider}）]自己的表单与其联系[，需要提供：{needs}]。",
    readCode: "请阅读收件方[（{provider}）]对[代码 {operatorCode} |此类答复]的说明。",
    operatorEnded: "请不要联系[ {provider} |该运营商]：其服务已停止[（{ended}）][，请改为联系 {successor}]。",
    useSmarthost: "请让这台机器通过服务商的发件服务器发信，而不要直接投递。",
    setPtr: "请让 IP 地址[（{ip}）]的所有者为它设置反向名称，并使该名称能查回同一地址。",
    namePtr: "请让 IP 地址[（{ip}）]的所有者为它设置反向名称，并使该名称能查回同一地址。",
    fixHelo: "请把服务器打招呼时用的名称设置为 DNS 中存在的完整名称。",
    ipv6Ptr: "请让 IP 地址[（{ip}）]的所有者为它设置反向名称，并使该名称能查回同一地址。",
    sendIpv4: "请让 IP 地址[（{ip}）]的所有者为它设置反向名称，并使该名称能查回同一地址。",
    fixSpf: "请把服务器[（{ip}）]加入域名[（{senderDomain}）]的 SPF 记录。",
    mendSpf: "请把服务器[（{ip}）]加入域名[（{senderDomain}）]的 SPF 记录。",
    fixDkim: "请为域名[（{senderDomain}）]启用 DKIM 签名，并检查 DNS 中的公钥是否正确。",
    fixDmarc: "请让 SPF 或 DKIM 使用与发件人（From）一栏相同的域名，DMARC 比对的就是这一点。",
    publishDmarc: "请让 SPF 或 DKIM 使用与发件人（From）一栏相同的域名，DMARC 比对的就是这一点。",
    forwardSealed: "请让 SPF 或 DKIM 使用与发件人（From）一栏相同的域名，DMARC 比对的就是这一点。",
    fixSenderDomain: "请确保域名[（{senderDomain}）]存在并有邮件记录（MX），以便对方能够回信。",
    liftNullMx: "请确保域名[（{senderDomain}）]存在并有邮件记录（MX），以便对方能够回信。",
    acceptCallback: "请确保域名[（{senderDomain}）]存在并有邮件记录（MX），以便对方能够回信。",
    slowDown: "请让邮件系统放慢向该收件方的发送，并减少连接数。",
    fewerConnections: "请让邮件系统放慢向该收件方的发送，并减少连接数。",
    warmUp: "请让邮件系统放慢向该收件方的发送，并减少连接数。",
    allowRelay: "请设置中继服务器[（{server}）]，使其凭登录或 IP 地址接收您邮件服务器的邮件。",
    relayForward: "请设置中继服务器[（{server}）]，使其凭登录或 IP 地址接收您邮件服务器的邮件。",
    checkResolver: "如果发往许多域名的邮件都这样失败，请检查您自己邮件服务器的 DNS 解析器。",
    checkOutbound: "如果发往许多服务器的邮件都这样失败，请检查对外的端口 25 是否开放。",
    fixSmarthost: "请设置中继服务器[（{server}）]，使其凭登录或 IP 地址接收您邮件服务器的邮件。",
    retrySettings: "请让邮件服务器至少每 2 小时重试一次，并始终使用同一个 IP 地址。",
    keepTrying: "请让邮件服务器至少每 2 小时重试一次，并始终使用同一个 IP 地址。",
    grantSendAs: "请授予该帐号以地址[（{sender}）]发信的权限。",
    registerDomain: "请授予该帐号以地址[（{sender}）]发信的权限。",
    checkAccount: "请在密码已更改且不再发出垃圾邮件之后，解除对该帐号的限制。",
    release: "请在密码已更改且不再发出垃圾邮件之后，解除对该帐号的限制。",
    checkTls: "请在您自己的邮件服务器上检查针对该收件方的加密设置。",
    sendPlain: "请在您自己的邮件服务器上检查针对该收件方的加密设置。",
    fixSoftware: "请检查写信或发信所用的程序，其开发者可以改正格式。",
    fixFrom: "请检查写信或发信所用的程序，其开发者可以改正格式。",
    fixMessageId: "请检查写信或发信所用的程序，其开发者可以改正格式。",
    fixDate: "请检查写信或发信所用的程序，其开发者可以改正格式。",
    fixDuplicate: "请检查写信或发信所用的程序，其开发者可以改正格式。",
    fixNewline: "请检查写信或发信所用的程序，其开发者可以改正格式。",
    fixLineLength: "请检查写信或发信所用的程序，其开发者可以改正格式。",
    fixCharset: "请检查写信或发信所用的程序，其开发者可以改正格式。",
    fixMime: "请检查写信或发信所用的程序，其开发者可以改正格式。",
    updateSoftware: "请在邮件日志中查看双方的对话，并把邮件软件更新到最新版本。",
    makeRoom: "请删除旧邮件并清空已删除邮件，或扩充容量。",
    reopen: "请登录您的服务商或与其联系，重新启用邮箱。",
    payMailbox: "请登录您的服务商或与其联系，重新启用邮箱。",
    allowSender: "请把地址[（{sender}）]加入允许的发件人名单。",
    unblockSender: "请把地址[（{sender}）]加入允许的发件人名单。",
    approve: "请把地址[（{sender}）]加入允许的发件人名单。",
    fixForwarding: "请改正邮箱[（{address}）]的转发设置，或将其关闭。",
    fixOwnFilter: "请改正邮箱[（{address}）]的转发设置，或将其关闭。",
    askOwnAdmin: "请您的管理员查看此事，发件人收到的报告会有帮助。",
    authorizeDomain: "请授权服务器[（{server}）]处理域名[（{domain}）]的邮件：把它加入服务器视为自己的域名之中。",
    relayDomain: "请授权服务器[（{server}）]处理域名[（{domain}）]的邮件：把它加入服务器视为自己的域名之中。",
    relayOnward: "如果这台服务器要把邮件转给另一台，请将其设置为域名[（{domain}）]的中继。",
    correctMx: "如果域名[（{domain}）]应由另一台服务器收信，请把 MX 记录改为那台服务器。",
    fixDns: "请改正域名[（{domain}）]的 DNS 记录：MX 记录必须指向一台存在且有地址的服务器。",
    addMxAddress: "请改正域名[（{domain}）]的 DNS 记录：MX 记录必须指向一台存在且有地址的服务器。",
    mxNoAlias: "请改正域名[（{domain}）]的 DNS 记录：MX 记录必须指向一台存在且有地址的服务器。",
    mxPublic: "请改正域名[（{domain}）]的 DNS 记录：MX 记录必须指向一台存在且有地址的服务器。",
    fixDnssec: "请改正域名[（{domain}）]的 DNS 记录：MX 记录必须指向一台存在且有地址的服务器。",
    fixDelegation: "请改正域名[（{domain}）]的 DNS 记录：MX 记录必须指向一台存在且有地址的服务器。",
    fixNameServers: "请确保域名[（{domain}）]的所有域名服务器都能应答。",
    openServer: "请确保邮件服务器[（{server}）]正在运行，并且防火墙允许端口 25 的连接进入。",
    keepConnection: "请确保邮件服务器[（{server}）]正在运行，并且防火墙允许端口 25 的连接进入。",
    offerTls: "请更新服务器[（{server}）]的证书，并检查域名公布的加密要求（MTA-STS、TLSA）。",
    modernTls: "请更新服务器[（{server}）]的证书，并检查域名公布的加密要求（MTA-STS、TLSA）。",
    fixCertificate: "请更新服务器[（{server}）]的证书，并检查域名公布的加密要求（MTA-STS、TLSA）。",
    fixMtaSts: "请更新服务器[（{server}）]的证书，并检查域名公布的加密要求（MTA-STS、TLSA）。",
    fixTlsa: "请更新服务器[（{server}）]的证书，并检查域名公布的加密要求（MTA-STS、TLSA）。",
    breakLoop: "请找出使邮件循环的转发规则，并去掉其中一条。",
    freeDisk: "请为服务器[（{server}）]的磁盘腾出空间，或增加资源。",
    addResources: "请为服务器[（{server}）]的磁盘腾出空间，或增加资源。",
    repairServer: "请查看服务器[（{server}）]在报告所述时间的日志，并排除故障。",
    restartFilter: "请查看服务器[（{server}）]在报告所述时间的日志，并排除故障。",
    fixDelivery: "请检查服务器[（{server}）]如何把邮件投入邮箱[（{address}）]：转发、过滤和权限。",
    fixCommand: "请检查服务器[（{server}）]如何把邮件投入邮箱[（{address}）]：转发、过滤和权限。",
    fixAlias: "请检查服务器[（{server}）]如何把邮件投入邮箱[（{address}）]：转发、过滤和权限。",
    fixPermission: "请检查服务器[（{server}）]如何把邮件投入邮箱[（{address}）]：转发、过滤和权限。",
    fixLookup: "请检查服务器[（{server}）]如何把邮件投入邮箱[（{address}）]：转发、过滤和权限。",
    fixGreylisting: "请让灰名单至少记住初次尝试 36 小时，并把同一网络的所有服务器视为一体。",
    removeDeadList: "请把名单[（{list}）]从服务器的设置中去掉。它[自 {since} 起]已不存在，其应答没有任何意义。",
    fixListQuery: "请通过自己的 DNS 解析器查询名单[（{list}）]。127.255.255.0/24 的应答是错误代码，不表示已列入。",
    renewLicence: "请续订邮件过滤器的许可，或将过滤器关闭。",
    checkFilter:
      "请检查过滤器为何拒绝服务器[（{ip}）]：答复中既没有指出任何名单，也没有指出任何过错。请放行该服务器，或改正过滤器。",
    adjustRule: "请查出是哪条规则拒绝了邮件，如果应当放行，请允许该发件人[（{sender}）]。",
    allowOutside: "请查出是哪条规则拒绝了邮件，如果应当放行，请允许该发件人[（{sender}）]。",
    command: "检查方法：[{command}|请使用您的 DNS 和邮件服务器工具。]",
    technical: "技术信息：[{technical}|没有提供。]",
  },

  retry: {
    automatic: "请不要重发，您的邮件系统会自动继续尝试[，直到 {until}]。",
    no: "请不要再发到这个地址，否则还会被退回。",
    corrected: "得到正确的地址后即可重新发送。",
    room: "等收件人腾出空间后再重新发送。",
    later: "请稍后重新发送[，至少等待 {wait}]。",
    hours: "请过几个小时再重新发送。",
    fixed: "请等问题解决后再重新发送，在那之前仍会被拒绝。",
    changed: "请修改邮件后再重新发送。",
    once: "您可以在几小时后再发送一次。如果仍被退回，就需要先找出原因。",
    done: "请不要重发，邮件已经送达。",
  },

  listOwner: {
    suppress:
      "请把地址[{address}]从名单中移除。接下来的72小时为试行：如果邮件仍能送达，或是整个接收服务器出了故障，请恢复该地址。",
    quarantine: "请暂停地址[{address}] 7天。如果在本次之后至少24小时再次失败，请将其从名单中移除。",
    disabled: "暂时只偶尔向地址[{address}]发信。如果在至少30天内失败3次且没有一封送达，请将其从名单中移除。",
    full: "暂时保留地址[{address}]。如果在至少14天内有3次已满且没有一封送达，请将其从名单中移除。",
    domain: "请保留地址[{address}]。如果72小时后发往其域名的邮件仍全部失败，请暂停该域名，每天尝试一次。",
    none: "请把地址[（{address}）]保留在列表中，不要把这次失败算在它头上。",
    release: "地址[（{address}）]可用：请结束暂停，并清除以前的失败记录。",
    wish: "只要地址[（{address}）]的主人没有要求收信，就不要把它放进您的列表。",
  },

  parties: {
    sender: "您",
    "sender-admin": "您的邮箱服务商或管理员",
    recipient: "收件人",
    "recipient-admin": "收件方的邮件管理员",
    "third-party": "其他人",
    nobody: "无人",
    unknown: "未知",
  },

  ticket: {
    toProvider: "您的邮箱服务商或主机商（客服）",
    toAdmin: "收件邮件服务器的管理员",
    toRecipient: "[{address}，]请用电话或其他方式联系，因为邮件无法送达",
    subjectBlocked: "请申请将我们的邮件服务器[（{blocked}）]从黑名单[（{list}）]中移除",
    subjectProvider: "[发往 {domain} 的]邮件被拒绝：",
    subjectAdmin: "[发往 {domain} 的]邮件被贵方服务器拒绝：",
    subjectRecipient: "我[发给 {address} ]的邮件无法送达",
    hello: "您好！",
    introProvider: "我的一封邮件被拒绝了。从报告来看，这个问题可以由贵方解决。我所知道的情况如下。",
    introAdmin: "发给贵方用户的邮件正被拒绝。从报告来看，这个问题可以由贵方解决。我所知道的情况如下。",
    introRecipient: "我给您写了一封电子邮件，但被退了回来。也许您或管理您邮箱的人可以帮忙解决。",
    happened: "发生的情况：",
    asks: "恳请您：",
    facts: "具体信息：",
    answer: "服务器的答复原文：",
    report: "报告副本（私人内容已替换）：",
    reportFull: "报告副本：",
    thanks: "感谢您的帮助。",
    factIp: "被拒绝的 IP 地址",
    factSendingIp: "发送方的IP地址",
    factBlocked: "名单所列对象",
    factList: "黑名单",
    factDelist: "申请移除的网页",
    factServer: "拒绝方",
    factReporter: "报告方",
    factRecipient: "收件人",
    factSender: "发件人",
    factDomain: "收件人的域名",
    factCode: "代码",
    factCommand: "被拒绝的步骤",
    factReference: "参考编号",
    factTime: "时间",
    factLastTry: "最后一次尝试",
    factMessageId: "Message-ID",
    factQueueId: "队列编号",
    needIp: "服务器的 IP 地址",
    needDomain: "域名",
    needError: "错误信息",
    needContact: "您的姓名和邮箱地址",
    needPhone: "电话号码",
    needCompany: "公司",
    needVolume: "邮件数量",
    needReason: "应当解除拒收的理由",
    needHeaders: "包含全部邮件头的邮件",
    needWebsite: "网站",
  },
};

export default chinese;
