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
      summary: "收件方服务器[ {server} ]表示，那里没有[ {address} ]这个邮箱。",
      why: "可能是地址输错了，也可能是对方已经离职，或换了邮箱服务商。这就像把信寄往一栋已经不在的房子。",
    },
    "address-invalid": {
      title: "收件地址的写法不对",
      summary: "[地址 {address} |该地址]不符合电子邮件地址的写法。",
      why: "可能有符号缺失、重复或放错了位置，例如多了空格、把点打成逗号，或漏了 @。这样的地址，哪个邮递员也认不出来。",
    },
    "address-moved": {
      title: "收件人已更换地址",
      summary: "[邮箱 {address} |该邮箱]已不在这里[，其主人现在使用 {newAddress}]。",
      why: "就像搬家一样，邮箱的主人换了新地址，而这台服务器不会把邮件转到新地址。",
    },
    "mailbox-disabled": {
      title: "该邮箱已停用",
      summary: "[邮箱 {address} |该邮箱]存在，但已被停用，不再接收邮件。",
      why: "邮箱长期不用、没有续费或被封禁时，服务商会将其停用。邮箱的主人或服务商也许能重新启用它。",
    },
    "mailbox-full": {
      title: "收件人的邮箱已满",
      summary: "[邮箱 {address} |该邮箱]已没有空间接收新邮件。",
      why: "每个邮箱的容量都有限，就像一个没人清理的信箱。在主人腾出空间之前，新邮件放不进去。",
    },
    "mailbox-unavailable": {
      title: "该邮箱无法使用",
      summary: "收件方服务器[ {server} ]拒收发给[邮箱 {address} |该邮箱]的邮件，但没有说明原因。",
      why: "可能是地址不存在、邮箱已停用，也可能是有规则不允许您写信给它。仅凭服务器的答复，无法判断是哪一种。",
    },
    "recipient-restricted": {
      title: "该地址只接收部分人的来信",
      summary: "[地址 {address} |该地址]有效，但不接收来自[ {sender} |这位发件人]的邮件。",
      why: "有些邮箱和群组只接收特定人员的邮件。这封邮件是被收件人或其单位的规则挡住的，对方可以修改这条规则。",
    },
    "recipient-rate-limited": {
      title: "该收件人收到的邮件过多",
      summary: "目前发给[邮箱 {address} |该邮箱]的邮件太多，超过了它一次允许接收的数量。",
      why: "大量邮件同时涌向一个邮箱时，服务器会放慢接收。这可能与您无关，过一阵会自行恢复。",
    },
    "domain-not-found": {
      title: "该域名不存在",
      summary: "地址中 @ 后面的部分[（{domain}）]在互联网上不存在。",
      why: "域名系统（DNS）好比互联网的通讯录，里面查不到这个名字。多半是输错了，有时是域名到期后没有续费。",
    },
    "domain-no-mail": {
      title: "该域名不接收邮件",
      summary: "[域名 {domain} |该域名]存在，但不接收电子邮件。",
      why: "它可能只用于网站。就像一栋没有信箱的房子，邮递员找得到，却没有地方投信。",
    },
    "dns-temporary": {
      title: "域名服务器没有应答",
      summary: "负责指明[域名 {domain} |该域名]邮件去向的域名服务器（DNS）没有应答。",
      why: "域名服务器好比通讯录，邮递员靠它得知该往哪里投递。没有应答并不表示域名已经消失，只是收件方的域名服务器，或您服务商那边的查询，暂时出了故障。",
    },
    "dns-misconfigured": {
      title: "域名指向的服务器无效",
      summary: "[域名 {domain} |该域名]指定了一台邮件服务器，但用这个名称联系不上它。",
      why: "该域名在 DNS（互联网的通讯录）中的记录有误：邮递员拿到了地址，那里却没有房子。只有管理该域名的人才能改正。",
    },
    "connection-failed": {
      title: "无法连接收件方服务器",
      summary: "无法连接收件方服务器[ {server}]，或者连接中途断开了。",
      why: "那台服务器可能已关机、过于繁忙，或与互联网断开。这就像敲门，却没有人来开。",
    },
    "tls-failed": {
      title: "无法建立安全连接",
      summary: "与收件方服务器[ {server} ]的连接无法加密，而其中一方坚持要求加密。",
      why: "服务器可以要求邮件加密传输（TLS），就像寄信必须封口一样。如果证书过期，或双方设置不一致，它们宁可不投递。",
    },
    "mail-loop": {
      title: "邮件在服务器之间兜圈子",
      summary: "发给[ {address} |该收件人]的邮件在服务器之间来回传递，已被中止。",
      why: "通常是两条转发规则互相转发，或者某台服务器以为该由另一台负责。服务器会数邮件经过了多少站，发现兜圈子就会中止。",
    },
    "routing-failed": {
      title: "服务器不知道该转往何处",
      summary: "服务器[ {server} ]不知道该把发给[ {address} |该地址]的邮件转到哪里。",
      why: "该域名可能没有（或不再）在那里设置，也可能是地址输错了。就像一家邮局里没有负责这条街的邮递员。",
    },
    "delivery-expired": {
      title: "已放弃投递",
      summary: "您的邮件系统一直尝试投递给[ {address}|该收件人][，历时 {elapsed}]，最后还是放弃了。",
      why: "无法投递的邮件会反复尝试几天，然后退回。原因要看收件方最后一次的答复。",
    },
    "auth-required": {
      title: "服务器要求登录",
      summary: "因为您没有登录，发件服务器[ {server} ][在端口 {port} 上]拒绝了这封邮件。",
      why: "发件服务器只替已登录的人向其他域名发信，否则任何人都能以它的名义发信。[判断的依据是：邮件发往 {domain}，而服务器答复“{words}”。]这是“拒绝中继（relaying denied）”三种情形中的第一种。",
    },
    "credentials-rejected": {
      title: "登录被拒绝",
      summary: "服务器[ {server} ]不接受这个用户名或密码。",
      why: "密码可能是旧的或输错了，也可能是服务器要求用别的方式登录。登录成功之前，任何邮件都发不出去。",
    },
    "domain-not-hosted": {
      title: "服务器不负责该域名",
      summary:
        "收件人的域名[ {domain} ]指定由[服务器 {server} |某台服务器]收信，但这台服务器不知道自己应当接收它的邮件。",
      why: "域名的记录指向这台服务器，服务器上却没有添加该域名。于是它把邮件当成要转给外人的邮件而拒绝，这是“拒绝中继（relaying denied）”的第二种情形。[判断的依据是：服务器 {server} 是收件人一方的，它拒绝时说的是“{words}”。]您没有做错什么。",
    },
    "relay-denied": {
      title: "服务器拒绝转发（中继）",
      summary: "服务器[ {server} ][在端口 {port} 上]拒绝转发[来自 {reporter}、]寄往[域名 {domain} |该域名]的邮件。",
      why: "服务器只在三种情况下接收一封邮件：发件人已登录，它自己就是目的地，或它已设置为替人转发。这次三种都不符合。[它的原话“{words}”没有说明应该是哪一种，这取决于它是谁的服务器。|它的答复没有说明应该是哪一种，这取决于它是谁的服务器。]",
    },
    "sender-not-permitted": {
      title: "您不能使用这个发件地址",
      summary: "服务器不允许该账号用[ {sender} |发件人一栏中的地址]发信。",
      why: "您的账号只能用属于它的地址发信，这样就没有人能在信封上冒写别人的名字。",
    },
    "sending-limit": {
      title: "已达到您的发信上限",
      summary: "您自己的邮箱账号或域名已经发满目前允许的数量[（上限 {limit}）]。",
      why: "服务商会限制一个账号每小时或每天的发信量。这与收件人无关，限制到时会自动解除。",
    },
    "sender-suspended": {
      title: "您的账号被禁止发信",
      summary: "发出这封邮件的邮箱账号[ {sender} ]已被禁止发信。",
      why: "账号发出垃圾邮件时，服务商会这样做，这往往意味着有别人知道了它的密码。收件人的地址没有问题。",
    },
    "locally-suppressed": {
      title: "您的发信服务跳过了该地址",
      summary: "您的发信服务没有尝试投递，因为[ {address} |该地址]在它自己的排除名单上。",
      why: "发信服务会记住以前投递失败或不愿收信的地址。这并不说明该邮箱现在的情况。",
    },
    greylisted: {
      title: "对方要求稍后再来",
      summary: "收件方服务器[ {server} ]有意先拒绝初次来信，并要求您的邮件系统[ {wait}后|稍后]再试。",
      why: "这种做法叫灰名单（greylisting）。正规的邮件系统会在几分钟后自动重试，发垃圾邮件的程序大多不会。就像门卫听到第二次门铃才开门：邮件通常会在一小时内送达。",
    },
    "rate-limited": {
      title: "邮件发送得太快",
      summary: "收件方服务器[ {server} ]暂时不再接收您邮件系统的邮件[（请在 {wait}后重试）]。",
      why: "您的邮件系统发出的邮件或建立的连接，超过了这台服务器一次允许的数量。它这样做，是为了不被邮件淹没。",
    },
    "too-many-recipients": {
      title: "一次的收件人太多",
      summary: "这封邮件的收件人数，超过了服务器[ {server} ]一次接收的数量。",
      why: "垃圾邮件常常一次发给许多人，所以服务器会限制一封邮件的收件人数。",
    },
    blocklisted: {
      title: "您的邮件服务器在黑名单上",
      summary:
        "您的邮件服务器[ {ip} ]被列入了[黑名单 {list}|某个公开的黑名单]，因此收件方服务器[ {server} ]拒绝了这封邮件。",
      why: "这类名单（DNS 黑名单）记录发出过垃圾邮件的服务器。只要有一个账号被盗用，所有经这台服务器发信的人都会受影响。您的服务商需要消除起因，并申请把服务器移出名单。",
    },
    "reputation-blocked": {
      title: "您的邮件服务器不受信任",
      summary: "由于您的邮件服务器[ {ip} ]信誉不佳，收件方[ {server} ]拒收它发来的邮件。",
      why: "大型收件方会自行记录每台服务器的表现。垃圾邮件或投诉会损害信誉，而这些有时来自同一服务商的其他客户。问题不在您的地址，也不在收件人。",
    },
    "direct-mail-blocked": {
      title: "不能从这里直接发信",
      summary: "收件方服务器[ {server} ]不接收从[ IP 地址 {ip} |这条网络线路]直接发来的邮件。",
      why: "这个 IP 地址属于分配给家庭、办公室或租用主机的范围，本来就不是用来直接投递邮件的。从那里发出的邮件必须经过服务商的发件服务器。",
    },
    "reverse-dns-invalid": {
      title: "邮件服务器的名称不相符",
      summary: "您的邮件服务器[ {ip} ]没有名称，或名称不相符，因此收件方服务器[ {server} ]拒绝了邮件。",
      why: "每台邮件服务器都应当能由名称查到号码，也能由号码查回名称（反向 DNS）。这就像身份证，没有它就进不了门。",
    },
    "receiver-filter-broken": {
      title: "收件方的过滤器有故障",
      summary: "由于自身过滤器的故障，收件方服务器[ {server} ]拒绝了这封邮件。",
      why: "过滤器的判断依据不成立，所以连正常的邮件也拒收。发件一方不需要改动任何东西，只有这个过滤器的管理员才能改正。",
    },
    "sender-auth-failed": {
      title: "无法验证发件人",
      summary: "这封邮件无法证明自己确实来自[域名 {senderDomain}|它所写的域名]。",
      why: "域名可以公布哪些服务器有权替它发信（SPF），邮件可以带有印章（DKIM），DMARC 则规定缺少这些时该怎么办。这就像一封写着公司名称、却没有盖章的信。",
    },
    "sender-domain-invalid": {
      title: "您的发件地址无效",
      summary: "收件方服务器[ {server} ]找不到发件人[ {sender} ]的域名，或无法给它回信。",
      why: "没有有效回信地址的信不会被接收。发件人的域名可能输错了、已经到期，或没有设置邮件记录。",
    },
    "spam-content": {
      title: "被判定为垃圾邮件",
      summary: "收件方服务器[ {server} ]把这封邮件判定为垃圾邮件。",
      why: "过滤器根据文字、链接、图片和附件来判断，有时也会出错。地址没有问题，被拒绝的只是这一封邮件。",
    },
    malware: {
      title: "发现病毒",
      summary: "收件方服务器[ {server} ]在邮件中发现了有害内容。",
      why: "邮件中的某个附件或链接已知有危险。可能是您电脑上的文件感染了病毒，也可能是有人冒用您的名义发信，偶尔是扫描程序误判。",
    },
    "attachment-blocked": {
      title: "不允许这种附件",
      summary: "收件方服务器[ {server} ]不接收这种类型的附件。",
      why: "程序、宏和加锁的压缩包可能带有病毒，因此许多服务器不再细看就直接拒绝。",
    },
    "message-too-large": {
      title: "邮件太大",
      summary: "这封邮件[（{size}）]超过了服务器[ {server} ]允许的大小[（上限 {limit}）]。",
      why: "每台服务器都有上限。附件作为邮件发送时会增大约三分之一，所以 15 MB 的文件会变成 20 MB 的邮件。",
    },
    "message-malformed": {
      title: "邮件格式有误",
      summary: "这封邮件的格式不符合邮件规范，因此收件方服务器[ {server} ]拒绝了它。",
      why: "生成邮件的程序漏写或写错了某些内容，例如日期、发件人或换行符。原因不在您写的文字。",
    },
    "policy-rejected": {
      title: "被收件方的规则拒绝",
      summary: "收件方[ {server} ]的一条规则拒绝了这封邮件，但答复没有说明是哪一条。",
      why: "每个单位自行决定接收哪些邮件。只有那里的管理员能查出并修改这条规则。",
    },
    "server-full": {
      title: "收件方服务器的空间已满",
      summary: "收件方服务器[ {server} ]整体空间不足，[邮箱 {address} |该邮箱]本身未必已满。",
      why: "存放所有邮箱的磁盘满了。这不是一个信箱满了，而是整个邮局没有地方了，所以发给那里所有人的邮件都会被拒收。",
    },
    "server-error": {
      title: "收件方服务器出了故障",
      summary: "收件方服务器[ {server} ]自身出了问题，没能接收这封邮件。",
      why: "它可能过于繁忙、正在维修，或者某个程序出错了。这类问题大多几小时内就会过去。",
    },
    "server-misconfigured": {
      title: "收件方服务器设置有误",
      summary: "收件方服务器[ {server} ]的设置有误，无法把邮件放进[邮箱 {address}|收件人的邮箱]。",
      why: "邮件到了正确的房子，但通往里面信箱的路被堵住了。只有那里的管理员能够疏通。",
    },
    "protocol-error": {
      title: "服务器之间沟通有误",
      summary: "发件一方的邮件系统与服务器[ {server} ]没有听懂对方的话。",
      why: "服务器之间用固定的语言（SMTP）交谈，其中一方说了对方意料之外的话。这是程序或其设置的毛病，不是您邮件的问题。",
    },
    unknown: {
      title: "报告没有说明原因",
      summary: "发给[ {address} |收件人]的邮件没有送达，而报告没有清楚说明原因。",
      why: "这类报告没有固定的写法，有些根本不写原因。与其猜测，我们宁愿如实相告。",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "[地址 {address} |该地址]中含有途中某台服务器无法处理的字符。",
      why: "在 @ 前面使用汉字、其他文字或带变音符号的字母，对电子邮件来说还比较新。较旧的服务器只认识英文字母、数字和少数符号。",
    },
    "address-invalid.ambiguous": {
      title: "该地址对应好几个人",
      summary: "[地址 {address} |该地址]对应不止一个邮箱，服务器[ {server} ]不愿猜测是哪一个。",
      why: "有些服务器会自动补全简短的名称。这里有好几个名称开头相同或读音相近，就像同一栋楼里住着两户同姓的人家。",
    },
    "address-moved.new-owner": {
      title: "该地址已换了主人",
      summary: "[地址 {address} |该地址]现在属于另一个人，因此邮件没有交给此人。",
      why: "这个名称已分配给新的使用者。服务器这样做，是为了不让陌生人看到您的邮件。",
    },
    "mailbox-disabled.suspended": {
      summary: "[邮箱 {address} |该邮箱]存在，但已被其服务商或管理员封禁。",
      why: "有人离职、违反规定或邮箱被滥用时，邮箱就会被封禁。只有邮箱的主人和服务商能解决。",
    },
    "mailbox-disabled.inactive": {
      summary: "[邮箱 {address} |该邮箱]长期没有使用，已被停用。",
    },
    "mailbox-disabled.archived": {
      summary: "[邮箱 {address} |该邮箱]已经关闭并归档。",
      why: "单位会把离职人员的邮箱归档保存。它不再接收邮件，对方的工作也许已由别人接手。",
    },
    "mailbox-disabled.unpaid": {
      summary: "[邮箱 {address} |该邮箱]的服务已到期，因此被停用。",
      why: "邮箱没有续费时，服务商会停止为它收信。主人付费之后，通常就会恢复如常。",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "邮件转发已失效",
      summary: "[邮箱 {address} |该邮箱]会把来信转发到另一个邮箱，而那个邮箱无法送达。",
      why: "邮箱的主人以前设置过转发，而转发的目标地址写错了或已不存在。这就像让邮局把信改投到一栋已经拆掉的房子。",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "[邮箱 {address} |该邮箱]已满，而且长期没有使用。",
      why: "没有人再清理的邮箱，多半已被弃用，就像一个信都塞到外面来的信箱。",
    },
    "recipient-restricted.allow-list": {
      summary: "[{address} |该邮箱]的主人只接收自己名单上的发件人来信。",
    },
    "recipient-restricted.members-only": {
      summary: "只有成员才能写信到[群组或邮件列表 {address}|该群组或邮件列表]。",
      why: "群组这样做，是为了不让成员受陌生人来信打扰。管理群组的人可以让您加入，或代为转达这封邮件。",
    },
    "recipient-restricted.internal-only": {
      summary: "只有单位内部的人才能写信到[ {address}|该地址]。",
      why: "许多群组和共享邮箱不对外开放，往往只是默认设置如此。那里的管理员可以将其开放。",
    },
    "recipient-restricted.sender-blocked": {
      summary: "[{address} |该邮箱]的主人或其单位屏蔽了[发件人 {sender}|这位发件人]。",
      why: "发件人的地址或域名在对方的拒收名单上。这可能是误会，只有管理名单的人才能将其移出。",
    },
    "recipient-restricted.moderated": {
      summary: "发到[ {address} |该群组]的邮件须经审核人批准，而这封邮件没有获准。",
      why: "邮件发给群组之前，先由审核人过目。这封邮件被拒绝了，或者没有人及时作出决定。",
    },
    "recipient-restricted.group-rule": {
      summary: "[群组 {address} |该群组]的一条规则不允许这位发件人写信给它。",
      why: "群组可以规定谁能写信、怎样写信。管理群组的人可以修改规则。",
    },
    "domain-no-mail.null-mx": {
      summary: "[域名 {domain} |该域名]声明自己不接收任何电子邮件。",
    },
    "domain-no-mail.no-mx": {
      summary: "[域名 {domain} |该域名]没有指定邮件服务器。",
      why: "域名必须在 DNS 中说明由哪台服务器收信（MX 记录）。该域名没有说明：可能它只用于网站，也可能记录丢失了。",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "[域名 {domain} |该域名]指定的邮件服务器没有 IP 地址。",
    },
    "dns-misconfigured.mx-cname": {
      summary: "[域名 {domain} |该域名]用别名来指定邮件服务器，这不合规定，也并非在哪里都行得通。",
    },
    "dns-misconfigured.mx-private": {
      summary: "[域名 {domain} |该域名]的邮件服务器所用的地址，只在它自己的内部网络中存在。",
      why: "192.168.1.10 或 127.0.0.1 之类的地址，从外面是到不了的。这就像信封上只写“左边第二扇门”，却没写街道。",
    },
    "dns-misconfigured.mx-self": {
      summary: "发往[域名 {domain} |该域名]的邮件，又回到了要把它转出去的服务器[ {reporter}]。",
      why: "域名的记录指向的正是这台服务器，它却不知道邮件是给自己的。要么记录有误，要么服务器上没有设置该域名。",
    },
    "dns-misconfigured.dnssec": {
      summary: "[域名 {domain} |该域名]的记录带有数字签名，但签名无效（DNSSEC）。",
      why: "DNSSEC 好比盖在域名记录上的封印。封印一旦损坏，谨慎的服务器就不再相信任何一条记录，邮件也就无处可去。",
    },
    "dns-misconfigured.lame": {
      summary: "受托管理[域名 {domain} |该域名]的域名服务器里，没有这个域名的资料。",
    },
    "connection-failed.refused": {
      title: "收件方服务器拒绝连接",
      summary: "收件方服务器[ {server} ]在线，但上面没有邮件程序应答。",
      why: "机器开着，但邮件程序停了，或者防火墙把来访者挡在门外。就像屋里有人，却不来开门。",
    },
    "connection-failed.timeout": {
      title: "收件方服务器没有应答",
      summary: "收件方服务器[ {server} ]没有及时应答。",
    },
    "connection-failed.unreachable": {
      title: "通往收件方服务器的路不通",
      summary: "目前在互联网上没有通往收件方服务器[ {server} ]的路。",
      why: "可能是线路中断，也可能是服务器的地址有误。就像房子前面的路被封了。",
    },
    "connection-failed.dropped": {
      title: "连接中途断开",
      summary: "收件方服务器[ {server} ]有应答，但邮件还没传完，连接就断了。",
      why: "可能是服务器过于繁忙，也可能是双方之间的防火墙或过滤器中断了对话。再试一次往往就能成功。",
    },
    "connection-failed.port-25-blocked": {
      title: "对外发信被阻止",
      summary: "网络运营商不允许从这条线路直接发出邮件（端口 25）。",
      why: "端口 25 是服务器之间传递邮件的门。许多运营商把它关上，以免中毒的电脑发送垃圾邮件。邮件程序走的是另外的门：587 或 465。",
    },
    "tls-failed.starttls-missing": {
      title: "服务器不支持加密",
      summary: "服务器[ {server} ]不提供加密，而发件一方坚持要求加密。",
    },
    "tls-failed.handshake": {
      summary: "发件一方的邮件系统与服务器[ {server} ]未能就加密方式达成一致。",
      why: "双方都能加密，但其中一方只会用另一方认为已不安全的方式。通常是有一方的软件太旧了。",
    },
    "tls-failed.certificate": {
      title: "服务器的证书无效",
      summary: "收件方服务器[ {server} ]的证书无效，因此无法建立安全连接。",
      why: "证书是服务器的身份证。这张证书已经过期、写的是别的名称，或者是由来历不明的机构签发的。",
    },
    "tls-failed.mta-sts": {
      summary: "[域名 {domain} |该域名]要求加密投递到指定的服务器（MTA-STS），而服务器[ {server} ]不符合这一要求。",
      why: "该域名公布过：邮件只能发往指明的、证书有效的服务器。这台服务器与公布的内容对不上，为安全起见，邮件没有投递出去。",
    },
    "tls-failed.dane": {
      summary: "服务器[ {server} ]的证书与其域名公布的不一致（DANE）。",
      why: "该域名在 DNS 中公布了证书的指纹（TLSA 记录）。多半是证书更新了，却忘了更新指纹。",
    },
    "tls-failed.encryption-required": {
      title: "服务器要求加密",
      summary: "服务器[ {server} ]只接受通过加密连接发来的邮件，而这次连接没有加密。",
    },
    "tls-failed.requiretls": {
      summary: "这封邮件只能全程加密传输，而服务器[ {server} ]无法保证这一点。",
      why: "发件人提出了这样的要求（REQUIRETLS），就像寄挂号信一样。后面的某台服务器不支持这种要求。",
    },
    "mail-loop.hops": {
      summary: "发给[ {address} |该收件人]的邮件经过的服务器太多，因而被中止。",
    },
    "mail-loop.back-to-sender": {
      summary: "发往[域名 {domain} |该域名]的邮件，又回到了把它发出去的服务器[ {reporter}]。",
      why: "域名的记录指向这台服务器，它却不知道邮件是给自己的，于是会没完没了地发给自己。",
    },
    "mail-loop.forwarding": {
      summary: "[{address} |该地址]的转发设置，又把邮件送回了它来的地方。",
    },
    "routing-failed.not-provisioned": {
      title: "该域名尚未设置",
      summary: "[域名 {domain} |该域名]指向[服务商 {server}|某个服务商]，但还没有在那里设置好。",
      why: "域名换到别的服务商，或合同到期时，会出现这种情况。就像寄到一套公寓的信，新住户还没有挂上门牌。",
    },
    "routing-failed.smarthost": {
      title: "找不到发件服务器",
      summary: "发件一方的邮件系统找不到它应当交付邮件的发件服务器。",
      why: "它被设置为把所有邮件都交给一台服务器，而那台服务器的名称写错了或已不存在。这与收件人的地址无关。",
    },
    "credentials-rejected.password": {
      summary: "服务器[ {server} ]表示，这个用户名与密码不匹配。",
    },
    "credentials-rejected.mechanism": {
      title: "需要换一种登录方式",
      summary: "服务器[ {server} ]不接受邮件程序现在的登录方式。",
      why: "服务器不再允许在未加密的连接上发送密码，有些甚至完全不用密码，而要求在浏览器中登录（OAuth）。旧的设置还不支持这些。",
    },
    "credentials-rejected.second-factor": {
      title: "需要应用专用密码",
      summary: "服务器[ {server} ]不接受邮件程序用平时的密码登录。",
      why: "该账号登录时需要第二步验证，而邮件程序做不到。这时要用应用专用密码（有的服务商称为授权码），也就是只供一个程序使用的长密码。",
    },
    "credentials-rejected.web-login": {
      title: "请先在网页上登录",
      summary: "服务商要求先在网页浏览器中登录一次，之后邮件程序才能发信。",
      why: "服务商注意到了异常情况，例如新的登录地点或大量邮件，想确认是您本人。",
    },
    "credentials-rejected.temporary": {
      title: "暂时无法登录",
      summary: "服务器[ {server} ]目前无法核对登录信息。",
      why: "服务器上保管密码的部分没有应答，您的密码未必有错。",
    },
    "domain-not-hosted.own": {
      title: "您的域名没有获得授权",
      summary: "服务器[ {server} ]不知道要为您自己的域名[ {domain} ]接收邮件。",
      why: "您域名的记录指向这台服务器，服务器上却没有添加该域名，这是“拒绝中继（relaying denied）”的第二种情形。在添加之前，没有人能给这个域名下的地址写信。",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "发件人的域名尚未验证",
      summary: "发信服务还不知道[域名 {senderDomain} |发件人的域名]属于这个账号。",
      why: "发信服务只替所有者已验证过的域名发信，这样就没有人能冒用别人的名义。",
    },
    "sending-limit.daily": {
      summary: "这个账号已经发满一天允许的邮件数量[（上限 {limit}）]。",
    },
    "sending-limit.hourly": {
      summary: "这个账号已经发满一小时允许的邮件数量[（上限 {limit}）]。",
    },
    "sending-limit.domain": {
      title: "您的域名已达发信上限",
      summary: "[域名 {senderDomain} |您的域名]的所有账号合计已经发满目前允许的数量[（上限 {limit}）]。",
      why: "服务商会限制整个域名的发信量，连退回的邮件也计算在内。可能是您单位里的其他人，或某个发送邮件的网站，用完了额度。",
    },
    "sender-suspended.tenant": {
      title: "您的单位被禁止发信",
      summary: "服务商已禁止整个单位[（{senderDomain}）]发信。",
      why: "该单位的账号发出了太多可疑邮件，往往是因为其中一个账号被盗。新单位一下子发送大量邮件时，也会这样。",
    },
    "sender-suspended.domain": {
      title: "您的域名被禁止发信",
      summary: "服务商已禁止[域名 {senderDomain} |发件人的域名]发信。",
    },
    "locally-suppressed.bounced": {
      summary: "您的发信服务跳过了[ {address}|该地址]，因为以前发给它的邮件被退回过。",
    },
    "locally-suppressed.complained": {
      summary: "您的发信服务跳过了[ {address}|该地址]，因为其主人曾把您的邮件标为垃圾邮件。",
      why: "把邮件举报为垃圾邮件的人并不想收到它，所以发信服务不再向这样的人发信。",
    },
    "locally-suppressed.unsubscribed": {
      summary: "您的发信服务跳过了[ {address}|该地址]，因为其主人已经退订。",
      why: "退订的人不想再收到这类邮件。仍然发送，在许多国家是违法的。",
    },
    "locally-suppressed.listed": {
      summary: "您的发信服务跳过了[ {address}|该地址]，因为有人把它手动加进了名单。",
    },
    "greylisted.stuck": {
      title: "灰名单一直不放行",
      summary: "收件方服务器[ {server} ]每次都把邮件拒之门外[，已持续 {elapsed}]；这样下去，邮件可能永远无法送达。",
      why: "灰名单本应在第二次尝试时放行。但许多邮件系统每次都把间隔加倍：5、10、20、40、80、160、320 分钟，之后是 8 小时。如果收件方服务器在 4 到 6 小时后就忘记首次尝试，间隔便超过了它的记忆，每次尝试又被当作第一次。[本次的情况：首次尝试 {arrived}，最后一次尝试 {lastTry}。照此计算，这是第 {tries} 次尝试，下一次间隔为 {pause}。][服务器只要求等待 {wait}。][邮件系统放弃投递的时间：{until}。]",
    },
    "greylisted.gave-up": {
      title: "您的邮件系统放弃得太早",
      summary: "收件方服务器[ {server} ]要求过一会儿再试，但您的邮件系统[在 {elapsed}后就|已经]放弃了。",
      why: "灰名单会在第二次尝试时放行，也就是几分钟后，最多一小时后。邮件系统应当持续尝试 4 到 5 天，而您的系统在门打开之前就停了。",
    },
    "rate-limited.volume": {
      summary:
        "收件方服务器[ {server} ]从您的邮件系统[ {ip} ]收到的邮件，超过了它一次接收的数量[（请在 {wait}后重试）]。",
    },
    "rate-limited.connections": {
      title: "同时建立的连接太多",
      summary: "您的邮件系统[ {ip} ]与服务器[ {server} ]同时建立的连接，超过了允许的数量。",
      why: "服务器的线路有限，就像电话总机。一个来电者占线太多，它就会挂断；再试一次大多能成功。",
    },
    "rate-limited.per-hour": {
      summary: "收件方服务器[ {server} ]从您的邮件系统[ {ip} ]接收的邮件，已达到它每小时允许的数量。",
    },
    "rate-limited.reputation-throttle": {
      title: "您的邮件服务器被限速",
      summary: "收件方服务器[ {server} ]还不信任您的邮件服务器[ {ip}]，因此只缓慢接收它的邮件。",
      why: "新的服务器，以及发出过垃圾邮件或招致投诉的服务器，上限会很低。持续发送一段时间的正常邮件后，上限会提高。",
    },
    "blocklisted.domain": {
      title: "有域名被列入黑名单",
      summary:
        "[域名 {blocked} |有个域名]被列入了[黑名单 {list}|某个公开的黑名单]，因此收件方服务器[ {server} ]拒绝了这封邮件。",
      why: "这类名单记录在垃圾邮件中出现过的域名。往往是网站遭到入侵，或者营销邮件发给了没有订阅的人。",
    },
    "blocklisted.url": {
      title: "有链接被列入黑名单",
      summary:
        "邮件中的一个链接[（{blocked}）]被列入了[黑名单 {list}|某个公开的黑名单]，因此收件方服务器[ {server} ]拒绝了这封邮件。",
      why: "链接所指的网站曾被滥用于垃圾邮件或有害网页，也许是遭到了入侵。收件人的地址没有问题。",
    },
    "blocklisted.helo": {
      summary:
        "您的邮件服务器打招呼时用的名称[ {blocked} ]被列入了[黑名单 {list}|某个公开的黑名单]，因此收件方服务器[ {server} ]拒绝了这封邮件。",
    },
    "blocklisted.mailfrom": {
      title: "发件人的域名在黑名单上",
      summary:
        "发件人[ {sender} ]的域名被列入了[黑名单 {list}|某个公开的黑名单]，因此收件方服务器[ {server} ]拒绝了这封邮件。",
      why: "回信地址中的域名曾在垃圾邮件中出现。可能有人冒用它，也可能是营销邮件发给了没有订阅的人。",
    },
    "blocklisted.netblock": {
      title: "服务商的网络在黑名单上",
      summary:
        "您的邮件服务器[ {ip} ]所在的整个网络被列入了[黑名单 {list}|某个公开的黑名单]，因此收件方服务器[ {server} ]拒绝了这封邮件。",
      why: "如果某个服务商有太多服务器发送垃圾邮件，有些名单会把它的所有服务器都列入。只有服务商能改变这一点，您没有做错什么。",
    },
    "reputation-blocked.domain": {
      title: "您的域名不受信任",
      summary: "由于[域名 {senderDomain} |发件人的域名]信誉不佳，收件方[ {server} ]拒收来自它的邮件。",
      why: "大型收件方会记住每个域名的表现：投诉、垃圾邮件、发往不存在地址的邮件。要挽回信誉，需要持续几周发送正常邮件。",
    },
    "reputation-blocked.netblock": {
      title: "服务商的网络被拒收",
      summary: "收件方[ {server} ]已把您服务商的一部分网络列入自己的拒收名单[（您的邮件服务器：{ip}）]。",
      why: "同一服务商的邻近服务器发出过垃圾邮件，收件方便把它们一并拒收。只有您的服务商能与收件方解决此事。",
    },
    "direct-mail-blocked.cloud": {
      summary: "收件方服务器[ {server} ]不接收从[ {ip} 这样的租用主机|租用主机]直接发来的邮件。",
      why: "租用主机（云主机）的使用者每小时都可能换人，许多垃圾邮件就来自那里。因此许多收件方要求，从那里发出的邮件要经过一台已知的发件服务器。",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "邮件服务器没有名称",
      summary: "您的邮件服务器的 IP 地址[ {ip} ]查不到名称（反向 DNS），因此收件方服务器[ {server} ]拒绝了邮件。",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary: "您的邮件服务器[ {ip} ]的名称查不回同一个 IP 地址，因此收件方服务器[ {server} ]拒绝了邮件。",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "服务器的名称像家用线路",
      summary: "您的邮件服务器[ {ip} ]的名称像是家用宽带的名称，因此收件方服务器[ {server} ]拒绝了邮件。",
      why: "由数字组成的名称，例如 host-7-2-0-192.example.net，属于没有人专门命名的线路。邮件服务器则有自己的名称，例如 mail.example.net。",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "打招呼时的名称有误",
      summary: "您的邮件服务器[ {ip} ]打招呼时报出的名称不完整或不存在，因此收件方服务器[ {server} ]拒绝了邮件。",
      why: "服务器联系对方时会先报上名称（HELO）。这就像身份证：上面的名字如果不存在，门就不会开。",
    },
    "reverse-dns-invalid.ipv6": {
      summary: "您的邮件服务器的 IPv6 地址[ {ip} ]查不到名称（反向 DNS），因此收件方服务器[ {server} ]拒绝了邮件。",
      why: "IPv6 是较新的一种 IP 地址。许多服务器的旧地址有正式的名称，新地址却没有。",
    },
    "receiver-filter-broken.dead-list": {
      title: "收件方还在查询已关闭的名单",
      summary:
        "收件方服务器[ {server} ]还在查询一个[已于 {since} |已经]关闭的黑名单[（{list}）]，并把它的沉默或胡乱应答当成“已列入”。",
      why: "已关闭的名单对任何服务器都一无所知；有些对什么都回答“是”，好让人不再查询。仍在查询它的服务器，会把正常的邮件也拒收。名单既已不存在，也就无从申请移出。",
    },
    "receiver-filter-broken.query-refused": {
      title: "收件方误读了黑名单",
      summary: "收件方服务器[ {server} ]查询[黑名单 {list} |某个黑名单]的方式被该名单拒绝，它却把拒绝当成“已列入”。",
      why: "[名单的应答是 {answer}。以 127.255.255 开头的应答是错误代码：查询经由公共 DNS 解析器，或者次数太多。|对于经由公共 DNS 解析器的查询，或过多的查询，名单会回复错误代码。]所以发信的服务器并不在名单上，是过滤器误读了错误代码。",
    },
    "receiver-filter-broken.licence": {
      title: "收件方的过滤器已过期",
      summary: "收件方服务器[ {server} ]上的邮件过滤器，许可证已经到期。",
      why: "没有许可证的过滤器不再检查邮件，而是一律拒收。这与发件人和邮件都无关。",
    },
    "receiver-filter-broken.heuristic": {
      title: "收件方的过滤器误判",
      summary: "收件方服务器[ {server} ]仅凭怀疑，就拒绝了发信的邮件服务器[ {ip}][，原话是“{words}”]。",
      why: "答复中没有指出任何公开的名单、垃圾邮件或违规之处，是那里的过滤器得出了错误的结论。发件一方不需要改动任何东西，只有该过滤器的管理员才能改正。",
    },
    "sender-auth-failed.spf": {
      summary: "[域名 {senderDomain} |发件人的域名]没有允许[邮件服务器 {ip} |这台邮件服务器]替它发信（SPF）。",
      why: "域名会公布一份可以替它发信的服务器名单，叫做 SPF。发出这封邮件的服务器不在名单上，或者邮件在途中被转发过。",
    },
    "sender-auth-failed.dkim": {
      summary: "邮件上缺少[域名 {senderDomain} |发件人域名]的印章（DKIM），或印章已损坏。",
      why: "DKIM 是发件服务器盖在每封邮件上的印章。它可能缺失，也可能是盖章之后邮件在途中被改动了。",
    },
    "sender-auth-failed.dmarc": {
      summary: "[域名 {senderDomain} |发件人的域名]要求收件方拒绝无法证明来源的邮件（DMARC），而这封邮件未能证明。",
    },
    "sender-auth-failed.alignment": {
      summary: "证明显示，这封邮件来自另一个域名，而不是发件人一栏中的[ {senderDomain}|那个域名]。",
      why: "证明（SPF 和 DKIM）是有的，但证明的是另一个域名，例如发信服务的域名。就像一封信写着一家公司的名称，盖的却是另一家公司的章。",
    },
    "sender-auth-failed.arc": {
      title: "转发使证明失效",
      summary: "邮件在途中被转发过，而收件方服务器[ {server} ]不信任转发它的一方。",
      why: "转发会破坏邮件上的印章。转发者可以为自己所见作保（ARC），但这次它的担保没有被接受。",
    },
    "sender-auth-failed.none": {
      summary: "这封邮件不带任何证明，看不出它是否来自[域名 {senderDomain}|它所写的域名]。",
      why: "大型收件方只接收带有证明的邮件：允许发信的服务器名单（SPF），或印章（DKIM）。该域名两样都没有设置，它的邮件就像一封没有盖任何章的信。",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "[域名 {senderDomain} |发件人的域名]没有说明，对冒用其名义的邮件该如何处理（DMARC）。",
      why: "大型收件方对大量发信的人都有这个要求。这只是域名 DNS 中的一条简短记录。",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "无法读取[域名 {senderDomain} |发件人域名]允许发信的服务器名单（SPF）。",
      why: "记录有错、要查询的其他域名太多，或者域名服务器没有应答。所以谁也无法判断邮件是否真实。",
    },
    "sender-domain-invalid.not-found": {
      summary: "收件方服务器[ {server} ]在互联网上找不到发件人[ {sender} ]的域名。",
    },
    "sender-domain-invalid.no-mx": {
      summary: "发件人[ {sender} ]的域名没有指定邮件服务器，因此没有人能回信。",
    },
    "sender-domain-invalid.null-mx": {
      summary: "发件人[ {sender} ]的域名声明不接收邮件，因此没有人能回信。",
    },
    "sender-domain-invalid.callout": {
      title: "您的发件地址没有通过核实",
      summary: "收件方服务器[ {server} ]询问能否给[ {sender} |发件人]回信，得到的答复是不能。",
      why: "有些服务器在接收邮件之前会先回头查询，看看回信地址是否存在。发件地址的服务器没有予以确认。",
    },
    "sender-domain-invalid.syntax": {
      summary: "发件人的地址[ {sender} ]不符合电子邮件地址的写法。",
      why: "邮件程序或网站的设置中，发件地址有误或不完整，例如没有域名。",
    },
    "spam-content.url": {
      summary: "收件方服务器[ {server} ]因邮件中的一个链接，把这封邮件判定为垃圾邮件。",
    },
    "spam-content.bulk": {
      title: "被判定为群发邮件",
      summary: "收件方服务器[ {server} ]把这封邮件判定为无人订阅的群发邮件。",
      why: "同样的内容发给了许多人，或者缺少群发邮件应有的东西，例如退订方式。收件人的地址没有问题。",
    },
    "spam-content.complaints": {
      title: "收件人投诉过这类邮件",
      summary: "由于其用户曾把类似的邮件标为垃圾邮件，收件方服务器[ {server} ]拒绝了这封邮件。",
      why: "收件方会统计有多少人按了“垃圾邮件”。如果人数很多，以后的同类邮件会在一段时间内被拒收。",
    },
    "malware.phishing": {
      title: "被判定为诈骗邮件",
      summary: "收件方服务器[ {server} ]认为这封邮件企图骗取密码或钱财。",
      why: "邮件中有诈骗邮件常用的链接或说法。可能有人冒用您的名义发信，也可能是您链接的网站遭到入侵，偶尔是过滤器误判。",
    },
    "attachment-blocked.encrypted": {
      title: "不允许加密的附件",
      summary: "收件方服务器[ {server} ]不接收设有密码的附件。",
      why: "扫描程序看不到里面，就像面对一只上锁的箱子，所以许多服务器会拒绝。",
    },
    "attachment-blocked.name": {
      summary: "收件方服务器[ {server} ]不接收使用这种文件名的附件。",
      why: "病毒喜欢藏在带有两个扩展名或奇怪符号的文件名后面，所以这类文件名不再细看就被拒绝。",
    },
    "attachment-blocked.executable": {
      title: "不允许发送程序",
      summary: "收件方服务器[ {server} ]不接收以程序或脚本作为附件的邮件。",
      why: "程序可以在打开它的电脑上做任何事。几乎所有服务器都拒收程序，放在压缩包里也一样。",
    },
    "attachment-blocked.macro": {
      title: "不允许带宏的文档",
      summary: "收件方服务器[ {server} ]不接收带宏的文档。",
      why: "宏是文档里的小程序，可能带有病毒。",
    },
    "message-too-large.headers": {
      title: "邮件头太大",
      summary: "邮件开头写有发件人、收件人等内容的部分（邮件头），超过了服务器[ {server} ]允许的大小。",
      why: "每多一位收件人、每多一次回复，邮件头就会变长。通常是收件人名单太长所致。",
    },
    "message-too-large.attachments-count": {
      title: "附件太多",
      summary: "这封邮件的附件数量超过了服务器[ {server} ]的限制。",
      why: "服务器会限制文件的数量，因为每个文件都要检查。",
    },
    "message-too-large.recipient-limit": {
      title: "超过该收件人的大小上限",
      summary: "这封邮件[（{size}）]超过了该收件人可以接收的大小[（上限 {limit}）]。",
      why: "收件人的单位或所购的服务为这个邮箱设了上限，小一些的邮件可以通过。",
    },
    "message-malformed.from": {
      summary: "这封邮件的发件人（From）一栏缺失、重复或有误，因此收件方服务器[ {server} ]拒绝了它。",
    },
    "message-malformed.message-id": {
      summary: "这封邮件的编号（Message-ID）缺失或有误，因此收件方服务器[ {server} ]拒绝了它。",
    },
    "message-malformed.date": {
      summary: "这封邮件的日期缺失或有误，因此收件方服务器[ {server} ]拒绝了它。",
      why: "生成这封邮件的程序漏了日期，或者电脑的时钟不准。原因不在您写的文字。",
    },
    "message-malformed.duplicate-header": {
      summary: "邮件头中有一行只能出现一次，这封邮件里却出现了两次，因此收件方服务器[ {server} ]拒绝了它。",
    },
    "message-malformed.bare-newline": {
      summary: "这封邮件的换行不符合邮件规范，因此收件方服务器[ {server} ]拒绝了它。",
    },
    "message-malformed.line-length": {
      summary: "这封邮件中有一行太长，因此收件方服务器[ {server} ]拒绝了它。",
    },
    "message-malformed.charset": {
      summary: "这封邮件中有字符没有按邮件规范编码，因此收件方服务器[ {server} ]拒绝了它。",
    },
    "message-malformed.mime": {
      summary: "这封邮件的各部分和附件没有正确组合，因此收件方服务器[ {server} ]拒绝了它。",
    },
    "message-malformed.header": {
      summary: "这封邮件的邮件头有误，因此收件方服务器[ {server} ]拒绝了它。",
    },
    "policy-rejected.admin-rule": {
      summary: "收件方[ {server} ]的管理员设置了一条规则，拒收这封邮件。",
    },
    "policy-rejected.geo": {
      summary: "收件方服务器[ {server} ]不接收来自某些国家或网络的邮件，而这封邮件正来自那里。",
      why: "有些单位预计不会收到某些国家或网络的邮件，就把它们整个挡在外面。您的邮件本身根本没有被评判。",
    },
    "policy-rejected.ipv6": {
      summary: "收件方服务器[ {server} ]不接收通过 IPv6（较新的一种 IP 地址）发来的这封邮件。",
      why: "有些收件方对通过 IPv6 发来的邮件要求更高，或者完全不收。通过较旧的那种地址，同一封邮件也许就能通过。",
    },
    "policy-rejected.challenge": {
      title: "需要发件人确认身份",
      summary: "[{address} |收件人]的邮件系统扣下了这封邮件，要等发件人确认它是真人所写才放行。",
      why: "有些人只接收确认过的发件人来信。确认请求已用邮件发来，或者答复中有一个链接。",
    },
    "server-full.resources": {
      title: "收件方服务器不堪重负",
      summary: "收件方服务器[ {server} ]的内存或其他资源不足，暂时不接收邮件。",
      why: "那里同时要处理的事情太多。这种不足大多会在几分钟或几小时内自行缓解。",
    },
    "server-error.busy": {
      title: "收件方服务器正忙",
      summary: "收件方服务器[ {server} ]正忙，要求[ {wait}后|稍后]再试。",
      why: "同时涌入的邮件或连接太多，就像排着长队的柜台。再试一次大多能成功。",
    },
    "server-error.load": {
      summary: "收件方服务器[ {server} ]负荷太重，暂时不再接收邮件。",
    },
    "server-error.maintenance": {
      title: "收件方服务器正在维护",
      summary: "收件方服务器[ {server} ]正在维护，暂时不接收邮件。",
      why: "服务器不时会停机维修和更新，大多只要几个小时。",
    },
    "server-error.filter-down": {
      summary: "收件方服务器[ {server} ]上检查邮件的程序出了故障，因此暂不收信。",
      why: "服务器不愿放行未经检查的邮件，于是要求稍后再试。邮件本身并没有被评判。",
    },
    "server-misconfigured.command": {
      summary: "收件方服务器[ {server} ]上，负责把邮件放进[邮箱 {address} |收件人邮箱]的程序出错了。",
    },
    "server-misconfigured.alias": {
      summary: "[地址 {address} |该地址]代表一组其他地址，而服务器[ {server} ]上的这份列表有误。",
      why: "列表里可能写了它自己、一个已不在的文件，或一个不存在的地址。只有那里的管理员能够改正。",
    },
    "server-misconfigured.permission": {
      summary: "收件方服务器[ {server} ]没有写入[邮箱 {address} |收件人邮箱]的权限。",
      why: "那里某个文件或文件夹的权限不对。邮件到了正确的房子，却没有信箱的钥匙。",
    },
    "server-misconfigured.lookup": {
      summary: "收件方服务器[ {server} ]无法查明[邮箱 {address} |收件人邮箱]是否存在。",
      why: "它的用户名单（数据库或目录）没有应答。这并不说明地址有问题，下次尝试也许就能成功。",
    },
    "server-misconfigured.filter": {
      summary: "[邮箱 {address} |收件人邮箱]的一条过滤规则有误，邮件没能放进去。",
      why: "邮箱的主人可以用自己的规则整理邮件，其中有一条规则无法执行。",
    },
    "protocol-error.smtputf8": {
      title: "地址中只能用英文字符",
      summary: "服务器[ {server} ]无法处理含有英文字母以外文字的地址。",
      why: "含有汉字、其他文字或变音字母的地址，需要全程都是较新的服务器（SMTPUTF8）。这台服务器还不支持。",
    },
    "protocol-error.feature": {
      summary: "服务器[ {server} ]缺少这封邮件需要的某项功能。",
      why: "邮件可以要求额外的功能，例如回执或二进制附件，但并非每台服务器都提供。去掉这项功能，同一封邮件也许就能通过。",
    },
  },

  actions: {
    delayed: {
      title: "邮件延迟，但没有丢失",
      summary: "您发给[ {address} |收件人]的邮件还没有送达，您的邮件系统会继续尝试[，直到 {until}]。",
      why: "这是延迟通知，不是失败通知。只有最终投递失败时，您才会再收到通知。",
    },
    delivered: {
      title: "邮件已送达",
      summary: "您的邮件已放入[邮箱 {address}|收件人的邮箱]。",
      why: "这是应要求发出的送达回执，不是失败通知。它不说明邮件是否已被阅读。",
    },
    relayed: {
      title: "邮件已转交下一站",
      summary: "您发给[ {address} |收件人]的邮件已交给下一台服务器[ {server}]，而那台服务器不发送回执。",
      why: "此后除非出现问题，否则不会再有报告。",
    },
    expanded: {
      title: "邮件已送到群组或列表",
      summary: "您发到[ {address} |该地址]的邮件已被接收，并转发给多位收件人。",
      why: "这个地址代表一个邮件列表或群组，不会为每位成员单独发送回执。",
    },
  },

  kinds: {
    complaint: {
      title: "有人投诉了您的邮件",
      summary: "一位收件人把您的邮件标为垃圾邮件或滥用邮件，其服务商将此事通知您。",
      next: "请不要再给此人发送广告等营销邮件，并查明这封邮件为何不受欢迎。",
    },
    "auto-reply": {
      title: "这是一封自动回复",
      summary: "您的邮件已送达，收件人的邮箱自动作了回复[，并注明返回日期为 {returns}]。",
      next: "您不需要做任何事。[如有急事，请写信给 {contact}。]",
    },
    challenge: {
      title: "请确认您的邮件",
      summary: "收件人的邮件系统扣下了您的邮件，要等您确认自己是真人才放行。",
      next: "如果邮件确实是您写的，请按照这封邮件中的说明操作；如果不是，请将其删除。",
    },
    "read-receipt": {
      title: "这是一份阅读回执",
      summary: "收件人的邮件程序告诉您邮件后来的情况，例如已被打开。",
      next: "没有出错，您不需要做任何事。",
    },
    "list-request": {
      title: "邮件列表的申请",
      summary: "有人想加入或退出邮件列表。",
      next: "请转交给管理该列表的人。",
    },
    "address-change": {
      title: "地址变更通知",
      summary: "有人告诉您，电子邮件地址已经变更。",
      next: "修改通讯录之前，请先向本人核实。",
    },
    "not-a-report": {
      title: "这不是投递报告",
      summary: "这封邮件不是关于投递结果的报告。",
      next: "如果您本以为它是一份报告，请提供包含所有行的完整通知。",
    },
  },

  steps: {
    // The sender
    checkAddress: "请把[地址 {address} |收件地址]与对方给您的逐个字符核对，输错是最常见的原因。",
    checkDomain: "请检查 @ 后面的部分[：{domain}]。[您要写的也许是 {suggestion}。|错一个字母就送不到。]",
    askNewAddress: "请通过电话或其他方式，向收件人询问一个可用的地址。",
    askFullAddress: "请向收件人询问完整的地址，然后写信到那个地址。",
    useNewAddress: "请写信到新地址[ {newAddress}]，并更新您的通讯录。",
    asciiAddress: "请向收件人询问一个只含英文字母和数字的地址。",
    urgent: "如有急事，请通过电话或其他方式联系收件人。",
    askToAllow: "请通过电话或其他方式联系收件人，请对方允许接收[ {sender} |您]的来信。",
    joinOrAsk: "请先加入该群组或列表，或请一位成员代为转达。",
    confirmSelf: "请找一找要求您确认自己是真人的邮件，并按其中的说明操作。",
    shareByLink: "请把文件放到网盘等共享服务上，改为发送链接。",
    shrink: "请把邮件缩小[到 {limit} 以下]：压缩图片，或把文件分开逐个发送。",
    fewerFiles: "请把文件分到几封邮件中发送，或打包成一个压缩包（ZIP）。",
    unlockFile: "请发送不带密码的文件，或提供文件的链接。",
    renameFile: "请给文件起一个简单的名称，只带一个扩展名，例如“报价单.pdf”。",
    plainFormat: "请把文档另存为不带宏的格式（最好是 PDF），再发送。",
    split: "请把收件人分到几封邮件中发送。",
    spreadOut: "如果您发送的是营销邮件或大量邮件，请把剩下的分成小批，在几个小时内陆续发送。",
    optIn: "请只给主动要求过的人写信，并在每封邮件中加上退订链接。",
    login:
      "请在邮件程序中打开发件服务器（SMTP）的设置，启用登录（身份验证）：端口 587 或 465，用户名填写完整的邮箱地址，密码填写邮箱密码（有的服务商要求用授权码）。",
    relayLogin:
      "如果[服务器 {server} |这台服务器]是您自己的发件服务器，请先登录再发信：在邮件程序的发件服务器（SMTP）设置中，端口选 587 或 465，用户名填写完整的邮箱地址，密码填写邮箱密码（有的服务商要求用授权码）。",
    checkPassword: "请在邮件程序中重新输入用户名（您的完整邮箱地址）和密码。",
    otherLogin: "请在较新的邮件程序中重新设置这个账号，启用加密（SSL/TLS 或 STARTTLS），并选用服务商指定的登录方式。",
    appPassword: "请在服务商的账号设置中创建应用专用密码（授权码），并填入邮件程序。",
    webLogin: "请到服务商的网站登录一次，并按页面提示操作。",
    loginLater: "请过一刻钟再试，不必因此更改密码。",
    ownSender: "请在发件人一栏中，选择属于您所登录账号的地址。",
    correctSender: "请在发出这封邮件的程序或网站的设置中，改正您自己的地址。",
    confirmDomain: "请在发信服务的设置中验证[域名 {senderDomain}|发件人的域名]，或改用已验证的地址发信。",
    waitForLimit: "请等待限制解除，通常在一天之内。发送营销邮件请使用专门的发信服务。",
    notYou: "如果您没有发过这么多邮件，请立即更改密码：可能有别人在使用您的账号。",
    secureAccount: "请更改密码，并查看“已发送”中有没有不是您写的邮件。",
    askProvider: "请把准备好的信件发给您的邮箱服务商或管理员。",
    askAdmin:
      "请把准备好的信件转交给管理收件人邮箱的人：用另一个邮箱账号发送，通过对方网站的联系页面提交，或请收件人转交。从这个账号发出，可能会再次被拒收。",
    askRecipient: "请通过电话或其他方式，把准备好的文字告诉收件人，因为邮件送不到。",
    scan: "请用最新的杀毒软件检查电脑，并且不要再发送这个附件。",
    reword: "请去掉不必要的链接、短网址和附件，用平实的语句书写。",
    removeLink: "请把[链接 {blocked} |那个链接]从邮件中去掉。",
    otherProgram: "请换一个邮件程序，或在服务商的网站上发送这封邮件。",
    withoutExtras: "请作为普通邮件发送，不要求回执，也不用特殊格式。",
    reviewSuppression: "请在发信服务的排除名单中查找[地址 {address}|该地址]，看清列入的原因，确知它可用时才移出名单。",
    respectWish: "除非对方主动要求，请不要再写信给此人。",
    nothing: "您不需要做任何事，您的邮件系统会自动重试。",
    writeAgain: "请把邮件再发送一次。",
    pasteAll: "请提供完整的通知，包括末尾的技术内容，其中往往写有原因。",

    // The sender's administrator
    stopCause: "请在邮件日志中找出发送垃圾邮件的账号或网站并加以制止，否则这台服务器很快又会遭到拒收。",
    cleanDomain:
      "请查明[域名 {blocked} |该域名]被列入的原因：检查有没有被入侵的网站、被盗用的账号和无人订阅的营销邮件，并加以解决。",
    delist: "然后申请把[ {blocked} |该条目]从[名单 {list} |名单]中移除[。申请表要求填写：{needs}]。",
    delistFixed: "如果这是使用固定地址的邮件服务器，请改为申请把[ {ip} |该条目]从[名单 {list} |名单]中移除。",
    askReceiver: "然后请收件方[ {provider} ]放行您的邮件[。要求填写：{needs}]。",
    readCode: "请阅读收件方[ {provider} ]对[代码 {operatorCode} |此类答复]的说明。",
    operatorEnded: "请不要联系[ {provider}|这个运营方]：其服务已经终止[（{ended}）][。请改为联系 {successor}]。",
    raiseLimit: "请在邮件日志中查出是谁发送了这么多邮件并加以制止，或者提高上限。",
    useSmarthost: "请让这台机器通过服务商的发件服务器发信，而不要直接投递。",
    setPtr: "请让[ IP 地址 {ip} |该 IP 地址]的所有者为它设置反向名称（PTR），并使该名称能查回同一地址。",
    namePtr: "请让[ IP 地址 {ip} |该 IP 地址]的所有者为它设置您自己的反向名称（PTR），例如 mail.example.net。",
    fixHelo: "请把服务器打招呼时用的名称（HELO）设为 DNS 中存在的完整名称。",
    ipv6Ptr: "请为[ {ip} 这个|该] IPv6 地址设置反向名称（PTR），或让服务器只通过 IPv4 发信。",
    sendIpv4: "请让邮件服务器通过 IPv4 向该收件方投递。",
    fixSpf: "如果[服务器 {ip} |该服务器]是您使用的，请把它加入[域名 {senderDomain} |发件人域名]的 SPF 记录。",
    mendSpf: "请改正[域名 {senderDomain} |发件人域名]的 SPF 记录：只能有一条记录，不能有拼写错误，查询最多 10 次。",
    fixDkim: "请为[域名 {senderDomain} |该域名]启用 DKIM 签名，并检查 DNS 中的公钥是否正确。",
    fixDmarc: "请让 SPF 或 DKIM 使用与发件人（From）一栏相同的域名，DMARC 比对的就是这一点。",
    publishDmarc:
      "请为[域名 {senderDomain} 发布 DMARC 记录，一开始用 p=none（只监测、不处置）|该域名发布 DMARC 记录，一开始只监测、不处置]即可。",
    forwardSealed: "请让转发服务器保持邮件原样，改写退信路径（SRS），并加上转发印章（ARC）。",
    fixSenderDomain: "请确保[域名 {senderDomain} |该域名]存在并有邮件记录（MX），以便对方能够回信。",
    liftNullMx: "请改用能接收邮件的域名发信，或替换[域名 {senderDomain} |该域名]声明不收信的空 MX 记录。",
    acceptCallback: "请确保[域名 {senderDomain} |该域名]的服务器接收发给[地址 {sender} |该地址]的邮件。",
    slowDown: "请让邮件系统放慢向该收件方发信的速度。",
    fewerConnections: "请让邮件系统减少同时与该收件方建立的连接。",
    warmUp: "请先少量发送，再逐日增加，并且只发给愿意收信的人，直到上限提高。",
    allowRelay: "请设置中继服务器[ {server}]，使它凭登录或 IP 地址接收来自您邮件服务器的邮件。",
    relayForward:
      "如果[服务器 {server} |这台服务器]应当转发您的邮件服务器[ {reporter} ]的邮件，请把它设置为后者的中继，凭登录或 IP 地址放行。",
    checkResolver: "如果发往许多域名的邮件都这样失败，请检查您自己邮件服务器的 DNS 解析器。",
    checkOutbound: "如果发往许多服务器的邮件都这样失败，请检查通往外部的端口 25 是否开放。",
    fixSmarthost: "请在邮件服务器的设置中，改正发件服务器（智能主机、中继主机）的名称。",
    retrySettings: "请让邮件服务器至少每 2 小时重试一次，并始终使用同一个 IP 地址。",
    keepTrying: "请让邮件服务器在 15 到 30 分钟后重试，并至少持续 4 天。",
    grantSendAs: "请授予该账号用[地址 {sender} |这个地址]发信的权限。",
    registerDomain: "请为该账号登记[域名 {senderDomain}|发件人的域名]。",
    checkAccount: "请检查该账号是否被锁定，密码是否仍然有效，是否有发信（SMTP）权限。",
    release: "请在密码已经更改、不再发出垃圾邮件之后，解除对该账号的限制。",
    checkTls: "请在您自己的邮件服务器上，检查针对该收件方的加密设置。",
    sendPlain: "如果这封邮件可以不要这种保证，请去掉 REQUIRETLS 再发送。",
    fixSoftware: "请检查写信或发信所用的程序，其开发者可以改正格式。",
    fixFrom: "请让程序只写一行 From，其中只有一个完整的地址。",
    fixMessageId: "请让程序给每封邮件写一个 <name@domain> 形式的 Message-ID。",
    fixDate: "请让程序写一行 Date，并校准电脑的时钟。",
    fixDuplicate: "请让程序把 From、To、Subject、Date 和 Message-ID 各只写一次。",
    fixNewline: "请让程序每行都以 CR LF 结尾，两者绝不单独出现。",
    fixLineLength: "请让程序在每行最多 998 个字符处换行，或对其编码（base64、quoted-printable）。",
    fixCharset: "请让程序对 ASCII 以外的字符编码（邮件头按 RFC 2047，正文按 MIME）。",
    fixMime: "请改正 MIME 结构：各部分的分隔线、Content-Type 和编码。",
    updateSoftware: "请在邮件日志中查看双方的对话，并把邮件软件更新到最新版本。",

    // The recipient
    makeRoom: "请删除旧邮件并清空“已删除邮件”，或扩充容量。",
    reopen: "请登录服务商的网站或向其咨询，重新启用邮箱。",
    payMailbox: "请到服务商那里为邮箱续费。",
    allowSender: "请把[地址 {sender} |发件人的地址]加入允许的发件人名单（白名单）。",
    unblockSender: "请把[地址 {sender} |发件人的地址]移出屏蔽的发件人名单（黑名单）。",
    approve: "请放行这封邮件，或长期允许[地址 {sender}|这位发件人]。",
    fixForwarding: "请改正[邮箱 {address} |邮箱]的转发设置，或将其关闭。",
    fixOwnFilter: "请改正或删除[邮箱 {address} |邮箱]的过滤规则。",
    askOwnAdmin: "请让您的管理员查看此事，发件人收到的报告会有帮助。",

    // The recipient's administrator
    authorizeDomain:
      "请授权[服务器 {server} |这台服务器]处理[域名 {domain} |该域名]的邮件：把该域名加入由它自己收信的域名列表。",
    relayDomain: "如果[服务器 {server} |这台服务器]列在[域名 {domain} |该域名]的 MX 记录中，请授权它处理该域名的邮件。",
    relayOnward: "如果这台服务器要把邮件转给另一台，请把它设置为[域名 {domain} |该域名]的中继。",
    correctMx: "如果[域名 {domain} |该域名]应由另一台服务器收信，请把它的 MX 记录改为那台服务器。",
    fixDns: "请改正[域名 {domain} |该域名]的 DNS 记录：MX 记录必须指向一台存在且有地址的服务器。",
    addMxAddress:
      "请为[域名 {domain} |该域名]的 MX 记录所指的服务器设置地址（A 或 AAAA 记录），或改为指向另一台服务器。",
    mxNoAlias: "请让[域名 {domain} |该域名]的 MX 记录直接指向服务器本身，而不是别名（CNAME）。",
    mxPublic: "请让[域名 {domain} |该域名]的 MX 记录指向一台有公网 IP 地址的服务器。",
    fixDnssec: "请更新[域名 {domain} |该域名]的 DNSSEC 签名，或在域名注册商处去掉它的 DS 记录。",
    fixDelegation: "请确保在域名注册商处登记的每台域名服务器，都有[域名 {domain} |该域名]的资料。",
    fixNameServers: "请确保[域名 {domain} |该域名]的所有域名服务器都能应答。",
    openServer: "请确保邮件服务器[ {server} ]正在运行，并且防火墙允许端口 25 的连接进入。",
    keepConnection: "请在服务器[ {server} ]的日志中查明它为何断开连接：防火墙、邮件过滤器、负荷，或过小的 MTU。",
    offerTls: "请在服务器[ {server} ]上启用加密（STARTTLS），并使用有效的证书。",
    modernTls: "请让服务器[ {server} ]提供 TLS 1.2 或更新的版本，以及通用的加密算法。",
    fixCertificate: "请更新服务器[ {server} ]的证书，写明它的主机名，并附上完整的证书链。",
    fixMtaSts: "请让[域名 {domain} |该域名]的 MTA-STS 策略列出其 MX 记录中的服务器，并为这些服务器配上有效的证书。",
    fixTlsa: "请发布与服务器[ {server} ]现用证书相符的 TLSA 记录。",
    breakLoop: "请找出使邮件循环的转发规则，并去掉其中一条。",
    freeDisk: "请在服务器[ {server} ]存放队列和邮箱的磁盘上腾出空间。",
    addResources: "请查明服务器[ {server} ]为何缺少内存、进程或可打开的文件数，并予以增加。",
    repairServer: "请查看服务器[ {server} ]在报告所述时间的日志，并排除故障。",
    restartFilter: "请检查服务器[ {server} ]的邮件过滤器（病毒扫描、垃圾邮件过滤、策略服务）：它没有应答。",
    fixDelivery: "请检查服务器[ {server} ]如何把邮件投入[邮箱 {address}|收件人的邮箱]：转发、过滤和权限。",
    fixCommand: "请检查发给[ {address} |该地址]的邮件会交给哪个命令：它是否存在，是否允许运行，运行后是否报错。",
    fixAlias: "请改正[地址 {address} |该地址]背后的别名列表。",
    fixPermission: "请改正[ {address} |该地址]的邮箱文件的所有者和权限。",
    fixLookup: "请确保存有用户资料的数据库或目录，能够应答服务器[ {server} ]的查询。",
    fixGreylisting: "请让灰名单把首次尝试至少记住 36 小时，并把同一网络的所有服务器视为一体。",
    removeDeadList: "请把[名单 {list} |该名单]从服务器的设置中去掉。它[自 {since} 起]已不存在，其应答没有任何意义。",
    fixListQuery:
      "请通过自己的 DNS 解析器查询[名单 {list}|该名单]。127.255.255.0/24 范围内的应答是错误代码，不表示已列入。",
    renewLicence: "请续订邮件过滤器的许可证，或将过滤器关闭。",
    checkFilter:
      "请检查过滤器为何拒绝[服务器 {ip}|发信的服务器]：答复中既没有指出名单，也没有指出违规之处。请放行该服务器，或改正过滤器。",
    adjustRule: "请查出是哪条规则拒绝了邮件，如果应当放行，请允许[发件人 {sender}|这位发件人]。",
    allowOutside: "请让[地址 {address} |该地址]接收外部的来信，或单独允许[发件人 {sender}|这位发件人]。",

    command: "[检查时请运行：{command}|请用您的 DNS 和邮件服务器的工具检查。]",
    technical: "技术信息：[{technical}|没有提供。]",
  },

  retry: {
    automatic: "请不要重发，您的邮件系统会自动继续尝试[，直到 {until}]。",
    no: "请不要再发到这个地址，否则还会被退回。",
    corrected: "得到正确的地址后，即可重新发送。",
    room: "请等收件人腾出空间后再重新发送。",
    later: "请稍后重新发送[，至少等待 {wait}]。",
    hours: "请过几个小时再重新发送。",
    fixed: "请等问题解决后再重新发送，在那之前仍会被拒绝。",
    changed: "请修改邮件后再重新发送。",
    once: "您可以在几小时后再发送一次。如果仍被退回，就需要先找出原因。",
    done: "请不要重发，并没有出错。",
  },

  listOwner: {
    suppress:
      "请把[地址 {address} |该地址]移出列表。接下来的 72 小时为试行期：如果邮件后来还是送达了，或是整台收件方服务器出了故障，请恢复该地址。",
    quarantine: "请暂停向[地址 {address} |该地址]发信 7 天。如果在本次之后至少 24 小时又失败一次，请把它移出列表。",
    disabled:
      "暂时只偶尔向[地址 {address} |该地址]发信。如果它失败了 3 次，前后至少相隔 30 天，其间没有一封送达，请把它移出列表。",
    full: "暂时保留[地址 {address}|该地址]。如果它有 3 次已满，前后至少相隔 14 天，其间没有一封送达，请把它移出列表。",
    domain: "请保留[地址 {address}|该地址]。如果 72 小时后发往其域名的邮件仍全部失败，请暂停该域名，每天只尝试一次。",
    none: "请把[地址 {address} |该地址]保留在列表中，不要把这次失败算在它头上。",
    release: "[地址 {address} |该地址]可用：请结束暂停，并清除以前的失败记录。",
    wish: "只要[地址 {address} |该地址]的主人没有要求收信，就不要把它放进列表。",
  },

  parties: {
    sender: "您",
    "sender-admin": "您的邮箱服务商或管理员",
    recipient: "收件人",
    "recipient-admin": "收件方的邮件管理员",
    "third-party": "其他人",
    nobody: "无需处理",
    unknown: "未知",
  },

  ticket: {
    toProvider: "您的邮箱服务商或主机商（客服）",
    toAdmin: "收件方邮件服务器的管理员",
    toRecipient: "[{address}，]通过电话或其他方式（因为邮件送不到）",
    subjectBlocked: "请申请将[ {blocked} |我们的邮件服务器]移出[名单 {list}|收件方的拒收名单]",
    subjectProvider: "[发往 {domain} 的]邮件被拒绝：",
    subjectAdmin: "[发往 {domain} 的]邮件被贵方服务器拒绝：",
    subjectRecipient: "我[发往 {address} 的|发给您的]邮件没有送达",
    hello: "您好！",
    introProvider: "我通过贵方发出的邮件被拒绝了。从报告来看，这个问题可以由贵方解决。所有已知的情况如下。",
    introAdmin: "发给贵方用户的邮件无法送达。从报告来看，这个问题可以由贵方解决。所有已知的情况如下。",
    introRecipient: "我给您发了一封电子邮件，但被退了回来。也许您或管理您邮箱的人可以帮忙解决。",
    happened: "发生的情况：",
    asks: "想请您协助的事：",
    facts: "具体信息：",
    answer: "服务器的答复原文：",
    report: "报告副本（私人内容已替换）：",
    reportFull: "报告副本：",
    thanks: "处理好之后请告诉我，以便我重新发送邮件。感谢您的帮助。",
    factIp: "被拒收的 IP 地址",
    factSendingIp: "发信的 IP 地址",
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
