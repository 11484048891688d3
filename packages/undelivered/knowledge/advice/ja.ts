import type { AdvicePack } from "./pack.js";

/** Japanese. Names stand in full-width parentheses, so that the particle follows the noun. */
const japanese: AdvicePack = {
  tag: "ja",
  name: "日本語",
  direction: "ltr",
  plural: "one",
  decimal: ".",
  date: "{year}/{month}/{day} {hour}:{minute} (UTC{offset})",
  sizes: ["{n} バイト", "{n} KB", "{n} MB", "{n} GB"],
  waits: { second: ["{n}秒"], minute: ["{n}分"], hour: ["{n}時間"], day: ["{n}日"] },

  reasons: {
    "user-unknown": {
      title: "宛先のアドレスが見つかりません",
      summary: "受信側のサーバー[（{server}）]から、メールボックス[（{address}）]は存在しないと返答がありました。",
      why: "アドレスの打ち間違いか、相手の方が退職した、あるいはプロバイダーを変えた可能性があります。もう建っていない家に手紙を出したようなものです。",
    },
    "address-invalid": {
      title: "アドレスの書き方が正しくありません",
      summary: "アドレス[（{address}）]が、メールアドレスとして正しい形になっていません。",
      why: "文字が抜けている、重なっている、位置が違うなどが考えられます。たとえば、空白が入っている、ドットがコンマになっている、@ がない、などです。これでは配達先を読み取れないため、メールは送り出されませんでした。",
    },
    "address-moved": {
      title: "相手のアドレスが変わりました",
      summary: "メールボックス[（{address}）]は、もうここにはありません[。新しいアドレスは {newAddress} です]。",
      why: "引っ越しと同じように、相手の方がアドレスを変えています。このサーバーは新しいアドレスへの転送をしていません。",
    },
    "mailbox-disabled": {
      title: "このメールボックスは停止中です",
      summary: "メールボックス[（{address}）]は存在しますが、停止されていてメールを受け取れません。",
      why: "長く使われていない、料金が払われていない、利用を止められたなどの理由で、プロバイダーが停止することがあります。持ち主かプロバイダーであれば、再開できるかもしれません。",
    },
    "mailbox-full": {
      title: "メールボックスがいっぱいです",
      summary: "メールボックス[（{address}）]に空きがなく、メールが入りませんでした。",
      why: "メールボックスには容量の上限があります。郵便受けの中身を誰も取り出さないのと同じで、持ち主が空きを作るまで新しいメールは入りません。",
    },
    "mailbox-unavailable": {
      title: "メールボックスを利用できません",
      summary: "受信側のサーバー[（{server}）]が、メールボックス[（{address}）]への配達を理由を示さずに断りました。",
      why: "アドレスが存在しない、停止されている、または規則によりあなたからのメールを受け取らない、のいずれかと考えられます。サーバーの返答だけでは、どれなのかわかりません。",
    },
    "recipient-restricted": {
      title: "この宛先には送信が許されていません",
      summary: "アドレス[（{address}）]は使われていますが、あなたからのメールを受け取らない設定です。",
      why: "決まった人からのメールしか受け取らないメールボックスやグループがあります。相手の方、またはその組織の規則によって断られました。規則は相手側で変えられます。",
    },
    "recipient-rate-limited": {
      title: "この宛先にメールが集中しています",
      summary: "メールボックス[（{address}）]に、一度に受け取れる量を超えるメールが届いています。",
      why: "一つのメールボックスに大量のメールが集まると、サーバーは受け取りを遅らせます。あなたのメールとは関係がないこともあります。しばらくすると自然に収まります。",
    },
    "domain-not-found": {
      title: "そのドメインは存在しません",
      summary: "アドレスの @ より後ろの部分[（{domain}）]が、インターネット上に存在しません。",
      why: "インターネットの住所録にあたる DNS に、その名前がありません。ほとんどは打ち間違いですが、持ち主が名前の更新を忘れて失効していることもあります。",
    },
    "domain-no-mail": {
      title: "このドメインはメールを受け取りません",
      summary: "ドメイン[（{domain}）]は存在しますが、メールを受け取っていません。",
      why: "ウェブサイトだけに使われている可能性があります。郵便受けのない家のように、配達の人がたどり着いても、置いてくる場所がありません。",
    },
    "dns-temporary": {
      title: "DNS から応答がありませんでした",
      summary: "[ドメイン（{domain}）|このドメイン]のメールの届け先を知っているネームサーバーが応答しませんでした。",
      why: "DNS はインターネットの住所録で、メールの届け先を教えてくれます。応答がなくても、ドメインがなくなったとは限りません。相手側のネームサーバーか、ご利用のプロバイダーでの検索が、一時的にうまくいっていないだけです。",
    },
    "dns-misconfigured": {
      title: "ドメインの設定先に届きません",
      summary: "ドメイン[（{domain}）]が届け先に指定しているメールサーバーは、その名前では見つかりません。",
      why: "インターネットの住所録にあたる DNS に、誤った内容が登録されています。住所は書いてあるのに、そこに家がないようなものです。直せるのは、このドメインを管理している人だけです。",
    },
    "connection-failed": {
      title: "受信側のサーバーに接続できません",
      summary: "ご利用のメールシステムから受信側のサーバー[（{server}）]に接続できなかったか、接続が途中で切れました。",
      why: "サーバーが止まっている、混み合っている、インターネットから切り離されているなどが考えられます。扉をたたいても誰も出てこないような状態です。",
    },
    "tls-failed": {
      title: "安全な接続ができませんでした",
      summary:
        "受信側のサーバー[（{server}）]との通信を暗号化できませんでした。どちらかの側が暗号化を必須にしています。",
      why: "サーバーは、封をした手紙のように暗号化（TLS）されたメールだけを通すことができます。証明書の期限が切れていたり、設定が合わなかったりすると、安全のために配達そのものをやめます。",
    },
    "mail-loop": {
      title: "メールが同じ所を回っていました",
      summary: "[{address} 宛て|この宛先]のメールは、サーバーの間を回り続けたため、途中で止められました。",
      why: "多くの場合、二つの転送設定が互いにメールを送り合っているか、サーバー同士が相手の担当だと思い込んでいます。サーバーは通った回数を数えていて、堂々巡りを止めます。",
    },
    "routing-failed": {
      title: "サーバーが届け先を知りません",
      summary: "サーバー[（{server}）]は、[{address} 宛て|この宛先]のメールをどこへ渡せばよいか知りません。",
      why: "そのドメインが登録されていない、登録が消された、またはアドレスの打ち間違いが考えられます。その通りの担当者がいない郵便局のようなものです。",
    },
    "delivery-expired": {
      title: "配達をあきらめました",
      summary: "ご利用のメールシステムは、[{address} への|この宛先への]配達を長い間試みましたが、断念しました。",
      why: "配達できないメールは、数日にわたって繰り返し送られ、それでも届かなければ差出人に戻されます。受信側の最後の返答が原因を示しています。",
    },
    "auth-required": {
      title: "サーバーがログインを求めています",
      summary: "ログインしていなかったため、送信サーバー[（{server}）]が[ポート {port} で]メールを断りました。",
      why: "送信サーバーがほかのドメイン宛てのメールを引き受けるのは、ログインした人からだけです。そうしないと、誰でもそのサーバーの名前でメールを送れてしまいます。「中継拒否（relaying denied）」の三つの場合のうち、一つ目にあたります。",
    },
    "credentials-rejected": {
      title: "ログインできませんでした",
      summary: "サーバー[（{server}）]が、ユーザー名またはパスワードを受け付けませんでした。",
      why: "パスワードが古いか打ち間違えている、またはサーバーが別のログイン方法を求めている可能性があります。ログインできるまで、メールは送信されません。",
    },
    "domain-not-hosted": {
      title: "このドメインの担当ではありません",
      summary:
        "ドメイン[（{domain}）]の届け先としてサーバー[（{server}）]が指定されていますが、そのサーバーは自分が受け取る役目だと知りません。",
      why: "ドメインの設定はこのサーバーを指しているのに、サーバー側にはドメインが登録されていません。そのため、よその人へ渡すメールだと判断して断りました。「中継拒否（relaying denied）」の二つ目の場合です。あなたに落ち度はありません。",
    },
    "relay-denied": {
      title: "サーバーが中継を断りました",
      summary:
        "サーバー[（{server}）]が、[{reporter} からの、][ドメイン（{domain}）|このドメイン]宛てのメールの中継を断りました。",
      why: "サーバーがメールを引き受けるのは、差出人がログインしている場合、自分が届け先である場合、中継するように設定されている場合だけです。今回はどれにもあてはまりませんでした。どれを満たすべきだったのかは、返答からはわかりません。",
    },
    "sender-not-permitted": {
      title: "この差出人名では送信できません",
      summary: "サーバーは、[{sender} を|そのアドレスを]差出人とする送信を認めていません。",
      why: "送信に使えるのは、お使いのアカウントに属するアドレスだけです。他人の名前を封筒に書いて手紙を出せないようにするためです。",
    },
    "sending-limit": {
      title: "送信数の上限に達しました",
      summary: "ご自身のメールアカウントまたはドメインが、今送れる量の上限に達しました[（上限：{limit}）]。",
      why: "プロバイダーは、一つのアカウントが一時間または一日に送れる量を制限しています。相手の方は関係ありません。制限は時間がたつと自然に解除されます。",
    },
    "sender-suspended": {
      title: "あなたのアカウントは送信停止中です",
      summary: "ご自身のメールアカウント[（{sender}）]または組織が、送信を止められています。",
      why: "アカウントから迷惑メールが送られると、プロバイダーはこのような措置をとります。多くは、パスワードが他人に知られたためです。相手のアドレスに問題はありません。",
    },
    "locally-suppressed": {
      title: "配信サービスが送信を見送りました",
      summary:
        "[{address} |このアドレス]がご利用の配信サービスの除外リストに載っているため、配達は試みられませんでした。",
      why: "配信サービスは、以前に届かなかったアドレスや、受け取りを望まなかったアドレスを覚えています。メールボックスの今の状態がわかったわけではありません。",
    },
    greylisted: {
      title: "後で送り直すよう求められました",
      summary:
        "受信側のサーバー[（{server}）]は、初めての相手をわざといったん断り、[{wait}後に|後で]もう一度来るよう求めています。",
      why: "これは「グレーリスト」と呼ばれる仕組みです。普通のメールシステムは自動的に送り直しますが、迷惑メールを送るプログラムはたいてい送り直しません。二度目の呼び鈴で扉を開ける門番のようなもので、通常は一時間以内に届きます。",
    },
    "rate-limited": {
      title: "メールの送信が速すぎます",
      summary:
        "受信側のサーバー[（{server}）]は、ご利用のメールシステムからの受け取りを一時的に止めています[（{wait}後に再試行）]。",
      why: "このサーバーが一度に認める数より多くのメールや接続が、ご利用のメールシステムから来ています。サーバーは、メールがあふれないように自分を守っています。",
    },
    "too-many-recipients": {
      title: "一度の宛先が多すぎます",
      summary: "サーバー[（{server}）]が一度に受け付ける数より多くの宛先が指定されています。",
      why: "迷惑メールは一度に大勢へ送られるため、サーバーは一通のメールの宛先の数を制限しています。",
    },
    blocklisted: {
      title: "送信サーバーがブロックリストに登録",
      summary:
        "[ブロックリスト「{list}」|公開ブロックリスト]にご利用のメールサーバー[（{ip}）]が載っているため、受信側のサーバー[（{server}）]がメールを断りました。",
      why: "これは DNS ブラックリストとも呼ばれ、迷惑メールを送ったサーバーの一覧です。乗っ取られたアカウントが一つあるだけで登録され、そのサーバーを使う全員に影響します。プロバイダーが原因を取り除き、リストからの削除を依頼する必要があります。",
    },
    "reputation-blocked": {
      title: "送信サーバーが信用されていません",
      summary: "受信側[（{server}）]は、ご利用のメールサーバー[（{ip}）]の評判が悪いことを理由にメールを断りました。",
      why: "大手の受信側は、どのサーバーがどう振る舞ったかを独自に記録しています。迷惑メールや苦情があると評判が下がり、同じプロバイダーのほかの利用者が原因のこともあります。あなたのアドレスや相手の方に問題はありません。",
    },
    "direct-mail-blocked": {
      title: "この回線から直接は送れません",
      summary: "受信側のサーバー[（{server}）]は、この回線[（{ip}）]から直接送られるメールを受け取りません。",
      why: "この IP アドレスは家庭、会社、レンタルサーバーなどに割り当てられたもので、自分でメールを配達するためのものではありません。プロバイダーの送信サーバーを通して送る必要があります。",
    },
    "reverse-dns-invalid": {
      title: "送信サーバーの名前が一致しません",
      summary:
        "ご利用のメールサーバー[（{ip}）]の名前がないか一致しないため、受信側のサーバー[（{server}）]がメールを断りました。",
      why: "メールサーバーは、名前から番号へ、番号から名前へ、どちらからもたどれる必要があります（逆引き DNS）。身分証明書のようなもので、これがないと扉を開けてもらえません。",
    },
    "receiver-filter-broken": {
      title: "受信側のフィルターの不具合です",
      summary: "受信側のサーバー[（{server}）]が、自分のフィルターの不具合のためにメールを断りました。",
      why: "フィルターの判断の根拠が誤っているため、問題のないメールまで断られています。あなたにもプロバイダーにも落ち度はありません。直せるのは相手側の管理者だけです。",
    },
    "sender-auth-failed": {
      title: "差出人を確認できませんでした",
      summary: "このメールが本当に[ドメイン（{senderDomain}）|差出人のドメイン]から来たことを確認できませんでした。",
      why: "ドメインは、どのサーバーが自分の名前で送ってよいかを公表でき（SPF）、メールには封印を付けられます（DKIM）。どちらもないときの扱いは DMARC が決めます。会社名は書いてあるのに社印のない手紙のようなものです。",
    },
    "sender-domain-invalid": {
      title: "差出人のアドレスが使えません",
      summary:
        "受信側のサーバー[（{server}）]は、差出人[（{sender}）]のドメインを見つけられないか、返信を送ることができません。",
      why: "正しい差出人住所のない手紙は受け付けてもらえません。差出人のドメインが打ち間違えられている、失効している、またはメール用の設定がないと考えられます。",
    },
    "spam-content": {
      title: "迷惑メールと判定されました",
      summary: "受信側のサーバー[（{server}）]が、このメールを迷惑メールと判定しました。",
      why: "フィルターは言葉、リンク、画像、添付ファイルをもとに判定しますが、間違えることもあります。アドレスに問題はなく、断られたのはこのメールだけです。",
    },
    malware: {
      title: "ウイルスが検出されました",
      summary: "受信側のサーバー[（{server}）]が、メールの中に有害なものを見つけました。",
      why: "添付ファイルかリンクが、危険なものとして知られています。お使いのパソコンのファイルが感染しているか、誰かがあなたの名前で送ったかのどちらかです。まれに検査の誤りのこともあります。",
    },
    "attachment-blocked": {
      title: "この添付ファイルは送れません",
      summary: "受信側のサーバー[（{server}）]は、この種類の添付ファイルを受け取りません。",
      why: "プログラム、マクロ、パスワード付きの圧縮ファイルにはウイルスが潜むことがあるため、多くのサーバーは中身を調べずに断ります。",
    },
    "message-too-large": {
      title: "メールが大きすぎます",
      summary: "メールの大きさが、サーバー[（{server}）]の受け取れる上限[（{limit}）]を超えています。",
      why: "どのサーバーにも上限があります。添付ファイルはメールにすると約三分の一大きくなるため、15 MB のファイルは 20 MB のメールになります。",
    },
    "message-malformed": {
      title: "メールの形式に誤りがあります",
      summary: "メールの形式が規則に合っていないため、受信側のサーバー[（{server}）]が断りました。",
      why: "メールを作ったソフトが、日付、差出人、改行などを書き落としたか、書き間違えています。あなたが書いた文章が原因ではありません。",
    },
    "policy-rejected": {
      title: "受信側の規則により断られました",
      summary: "受信側[（{server}）]の規則によってメールが断られましたが、どの規則かは示されていません。",
      why: "どのようなメールを受け取るかは、それぞれの組織が決めます。どの規則だったかを調べて変えられるのは、そこの管理者だけです。",
    },
    "server-full": {
      title: "受信側のサーバーが満杯です",
      summary:
        "受信側のサーバー[（{server}）]全体に空きがありません。メールボックス[（{address}）]そのものは満杯とは限りません。",
      why: "すべてのメールボックスを置いているディスクがいっぱいか、サーバーのメモリーが足りません。一つの郵便受けではなく、郵便局全体に置き場所がない状態です。",
    },
    "server-error": {
      title: "受信側のサーバーで障害が発生",
      summary: "受信側のサーバー[（{server}）]に問題が起きていて、メールを受け取れませんでした。",
      why: "混み合っている、修理中である、プログラムが止まったなどが考えられます。たいていは数時間で収まります。",
    },
    "server-misconfigured": {
      title: "受信側のサーバーの設定に誤り",
      summary:
        "受信側のサーバー[（{server}）]の設定に誤りがあり、メールをメールボックス[（{address}）]に入れられませんでした。",
      why: "メールは正しい建物まで届きましたが、中の郵便受けへの通路がふさがっています。取り除けるのは、そこの管理者だけです。",
    },
    "protocol-error": {
      title: "サーバー間の通信がかみ合いません",
      summary: "ご利用のメールシステムとサーバー[（{server}）]の間で、やり取りがうまくいきませんでした。",
      why: "サーバーは決まった言葉（SMTP）で話します。どちらかが、相手の予想しないことを言いました。ソフトやその設定の問題であり、あなたのメールの問題ではありません。",
    },
    unknown: {
      title: "原因が示されていません",
      summary: "[{address} への|この宛先への]メールは届きませんでしたが、通知には理由がはっきり書かれていません。",
      why: "このような通知には決まった書き方がなく、原因をまったく書かないものもあります。推測でお答えするより、わからないとお伝えします。",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "アドレス[（{address}）]に、途中のサーバーが扱えない文字が含まれています。",
      why: "@ より前に日本語やアクセント付きの文字を使うことは、メールではまだ新しい仕組みです。古いサーバーが扱えるのは、半角の英数字といくつかの記号だけです。",
    },
    "address-invalid.ambiguous": {
      title: "The address fits several people",
      summary: "The address[ {address}] fits more than one mailbox, and the server[ {server}] will not guess.",
      why: "Some servers complete a short name by themselves. Here several names begin or sound alike, like two families of one name in the same house.",
    },
    "address-moved.new-owner": {
      title: "アドレスの持ち主が変わりました",
      summary: "アドレス[（{address}）]は今では別の人のものになっているため、メールは渡されませんでした。",
      why: "この名前は新しい人に割り当てられました。サーバーは、あなたのメールが知らない人に読まれないように守りました。",
    },
    "mailbox-disabled.suspended": {
      summary: "The mailbox[ {address}] exists, but its provider or administrator has blocked it.",
      why: "Mailboxes are blocked when somebody has left, when rules were broken, or when they were misused. Only the owner and the provider can settle that.",
    },
    "mailbox-disabled.inactive": {
      summary: "メールボックス[（{address}）]は長い間使われなかったため、停止されました。",
    },
    "mailbox-disabled.archived": {
      summary: "The mailbox[ {address}] has been closed and put into the archive.",
      why: "Organisations archive the mailboxes of people who have left. It takes no mail any more; somebody else may have taken over the work.",
    },
    "mailbox-disabled.unpaid": {
      summary: "The mailbox[ {address}] is closed because its subscription has run out.",
      why: "The provider stops taking in mail when a mailbox is not paid for. As soon as the owner pays, it usually works again as before.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "転送が機能していません",
      summary: "メールボックス[（{address}）]は別のメールボックスへ転送していますが、その転送先に届きません。",
      why: "The owner once had mail forwarded, and the address to which it goes is wrong or gone. It is like a forwarding order to a house that has been pulled down.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "メールボックス[（{address}）]はいっぱいで、しかも長い間使われていません。",
      why: "A mailbox that nobody empties any more has probably been given up. It is like a letter box from which the post sticks out.",
    },
    "recipient-restricted.allow-list": {
      summary: "The owner of[ {address}| this mailbox] takes mail only from senders on a list of their own.",
    },
    "recipient-restricted.members-only": {
      summary: "グループまたはメーリングリスト[（{address}）]に投稿できるのは、メンバーだけです。",
      why: "Groups protect their members from mail by strangers. Those who run the group can let you in or pass the message on.",
    },
    "recipient-restricted.internal-only": {
      summary: "[{address} に|このアドレスに]送れるのは、その組織の中の人だけです。",
      why: "Many groups and shared mailboxes are closed to the outside; often that is just the default. The administrator there can open them.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "[{address} |このメールボックス]の持ち主または組織が、あなたのアドレス[（{sender}）]を拒否しています。",
      why: "The sender's address or domain stands on a list of unwanted senders there. That may be a mistake; only those who keep the list can take it off.",
    },
    "recipient-restricted.moderated": {
      summary: "[{address} |このグループ]への投稿には管理者の承認が必要で、あなたのメールは承認されませんでした。",
      why: "A moderator reads messages before the group gets them. This one was refused, or nobody decided in time.",
    },
    "recipient-restricted.group-rule": {
      summary: "A rule of the group[ {address}] does not let this sender write to it.",
      why: "Groups can say who may write to them and how. Those who run the group can change the rule.",
    },
    "domain-no-mail.null-mx": {
      summary: "ドメイン[（{domain}）]は、メールを一切受け取らないと表明しています。",
    },
    "domain-no-mail.no-mx": {
      summary: "No mail server is named for the domain[ {domain}].",
      why: "A domain has to say in the DNS which server takes its mail (MX record). This one does not: it may be used for a website only, or the record was lost.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "The mail server that the domain[ {domain}] names has no Internet address.",
    },
    "dns-misconfigured.mx-cname": {
      summary:
        "The domain[ {domain}] names its mail server by an alias, which is not allowed and does not work everywhere.",
    },
    "dns-misconfigured.mx-private": {
      summary: "The mail server of the domain[ {domain}] has an address that exists only inside its own network.",
      why: "Addresses such as 192.168.1.10 or 127.0.0.1 lead nowhere from outside. It is as if an address said “second door on the left” without a street.",
    },
    "dns-misconfigured.mx-self": {
      summary: "Mail for the domain[ {domain}] leads back to the server[ {reporter}] that wanted to send it on.",
      why: "The entries of the domain name this very server, but it does not know that the mail is for itself. Either the entry is wrong or the server is not set up for the domain.",
    },
    "dns-misconfigured.dnssec": {
      summary: "The entries of the domain[ {domain}] are signed, and the signature is not valid (DNSSEC).",
      why: "DNSSEC is a seal on the entries of a domain. If the seal is broken, careful servers trust none of the entries, and mail has nowhere to go.",
    },
    "dns-misconfigured.lame": {
      summary: "The name servers to which the domain[ {domain}] is entrusted do not know it.",
    },
    "connection-failed.refused": {
      title: "受信側のサーバーが接続を拒否",
      summary: "受信側のサーバー[（{server}）]は動いていますが、メールの受け付けに応じませんでした。",
      why: "The machine runs, but its mail program is stopped, or a firewall turns visitors away. It is like a house in which somebody is at home but does not open.",
    },
    "connection-failed.timeout": {
      title: "受信側のサーバーから応答なし",
      summary: "受信側のサーバー[（{server}）]から、時間内に応答がありませんでした。",
    },
    "connection-failed.unreachable": {
      title: "No way to the receiving server",
      summary: "There is no way through the Internet to the receiving server[ {server}] at the moment.",
      why: "A line is down, or the address of the server is wrong. It is like a road that is closed before the house.",
    },
    "connection-failed.dropped": {
      title: "The connection broke off",
      summary: "The receiving server[ {server}] answered, but the connection broke off before the message was through.",
      why: "The server may be overloaded, or a firewall or filter between the two cuts the talk short. Often the next try works.",
    },
    "connection-failed.port-25-blocked": {
      title: "外へのメール送信が止められています",
      summary: "ご利用のインターネット事業者は、この回線からのメール送信（ポート 25）を許可していません。",
      why: "感染したパソコンが迷惑メールを送らないように、多くの事業者は、サーバー同士の通り道であるポート 25 を閉じています。メールソフトは別の通り道である 587 か 465 を使います。",
    },
    "tls-failed.starttls-missing": {
      title: "The server offers no encryption",
      summary: "サーバー[（{server}）]は暗号化に対応していませんが、どちらかの側が暗号化を必須にしています。",
    },
    "tls-failed.handshake": {
      summary: "The sending mail system and the server[ {server}] could not agree on a way to encrypt.",
      why: "Both can encrypt, but one of them knows only ways that the other no longer thinks safe. Usually one of the two is very old.",
    },
    "tls-failed.certificate": {
      title: "The server's certificate is not valid",
      summary: "受信側のサーバー[（{server}）]の証明書が有効でないため、安全な接続ができませんでした。",
      why: "A certificate is the identity card of a server. This one has run out, belongs to another name, or was issued by somebody unknown.",
    },
    "tls-failed.mta-sts": {
      summary:
        "The domain[ {domain}] demands encryption to certain servers (MTA-STS), and the server[ {server}] does not keep to that.",
      why: "The domain has published that mail may go only to named servers with a valid certificate. The server and that promise do not match, so mail is held back for safety.",
    },
    "tls-failed.dane": {
      summary: "The certificate of the server[ {server}] does not match what its domain has published (DANE).",
      why: "The domain publishes a fingerprint of the certificate in the DNS (TLSA record). Mostly the certificate was renewed and the fingerprint was forgotten.",
    },
    "tls-failed.requiretls": {
      summary: "The message may travel only over encrypted ways, and the server[ {server}] cannot promise that.",
      why: "The sender asked for it (REQUIRETLS), as for a registered letter. A server further on does not know this kind of promise.",
    },
    "mail-loop.hops": {
      summary: "The message for[ {address}| this recipient] passed so many servers that it was stopped.",
    },
    "mail-loop.back-to-sender": {
      summary: "Mail for[ {domain}| this domain] comes back to the server[ {reporter}] that sends it out.",
      why: "The entries of the domain name this server, but it does not know that the mail is for itself. So it would send it to itself for ever.",
    },
    "mail-loop.forwarding": {
      summary: "The forwarding of[ {address}| this address] leads back to where the message came from.",
    },
    "routing-failed.not-provisioned": {
      title: "The domain is not set up",
      summary: "The domain[ {domain}] leads to the provider[ {server}], but has not been set up there.",
      why: "This happens when a domain moves to another provider, or a contract has ended. It is like post for a flat whose new tenant has no name plate yet.",
    },
    "routing-failed.smarthost": {
      title: "The outgoing server is not known",
      summary: "The sending mail system does not find the outgoing server to which it shall hand its mail.",
      why: "It is set up to give everything to one server, and the name of that server is wrong or no longer exists. The recipient's address has nothing to do with it.",
    },
    "credentials-rejected.password": {
      summary: "The server[ {server}] does not know this user name with this password.",
    },
    "credentials-rejected.mechanism": {
      title: "Another kind of login is needed",
      summary: "The server[ {server}] does not accept the way in which the mail program logs in.",
      why: "Servers no longer take passwords over unencrypted connections, and some take no passwords at all but a login in the browser (OAuth). Old settings do not know that yet.",
    },
    "credentials-rejected.second-factor": {
      title: "アプリパスワードが必要です",
      summary: "サーバー[（{server}）]は、メールソフトからの普段のパスワードを受け付けません。",
      why: "アカウントは二段階認証で守られていますが、メールソフトは二段階目の操作ができません。そのために、一つのソフト専用の長いパスワードである「アプリパスワード」があります。",
    },
    "credentials-rejected.web-login": {
      title: "Log in on the website first",
      summary: "プロバイダーは、メールソフトで送信する前に、一度ウェブブラウザーでログインするよう求めています。",
      why: "The provider has noticed something unusual, such as a new place or many messages, and wants to be sure that it is you.",
    },
    "credentials-rejected.temporary": {
      title: "Logging in fails for now",
      summary: "The server[ {server}] cannot check logins at the moment.",
      why: "The part of the server that knows the passwords does not answer. Your password need not be wrong.",
    },
    "domain-not-hosted.own": {
      title: "ご自身のドメインが未登録です",
      summary: "サーバー[（{server}）]は、ご自身のドメイン[（{domain}）]のメールを受け取る役目だと知りません。",
      why: "The entries of your domain lead to this server, but the domain is not set up there: the second case of “relaying denied”. Until it is, nobody can write to you at this domain.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "The sender's domain is not confirmed",
      summary: "The sending service does not know yet that the domain[ {senderDomain}] belongs to this account.",
      why: "Services send only for domains whose owner has confirmed them, so that nobody can send in a stranger's name.",
    },
    "sending-limit.daily": {
      summary: "This account has sent as many messages as it may in one day[ (at most {limit})].",
    },
    "sending-limit.hourly": {
      summary: "This account has sent as many messages as it may in one hour[ (at most {limit})].",
    },
    "sending-limit.domain": {
      title: "Your domain's sending limit is reached",
      summary:
        "All accounts of the domain[ {senderDomain}] together have sent as much as they may for now[ (at most {limit})].",
      why: "The provider limits what a whole domain may send, also counting messages that came back. Somebody else in your organisation, or a website that sends mail, may have used it up.",
    },
    "sender-suspended.tenant": {
      title: "Your organisation may not send",
      summary: "The provider has barred the whole organisation[ {senderDomain}] from sending.",
      why: "Too much suspicious mail came from its accounts, often because one of them was hacked. It also happens to new organisations that send much at once.",
    },
    "sender-suspended.domain": {
      title: "Your domain may not send",
      summary: "The provider has barred the domain[ {senderDomain}] from sending.",
    },
    "locally-suppressed.bounced": {
      summary: "Your sending service left out[ {address}| this address], because earlier mail to it came back.",
    },
    "locally-suppressed.complained": {
      summary:
        "[{address} |このアドレス]の持ち主が以前あなたのメールを迷惑メールとして報告したため、配信サービスが送信を見送りました。",
      why: "迷惑メールとして報告した人は、受け取りを望んでいません。そのため、配信サービスはその人への送信をやめます。",
    },
    "locally-suppressed.unsubscribed": {
      summary: "[{address} |このアドレス]の持ち主が配信を解除しているため、配信サービスが送信を見送りました。",
      why: "Somebody who unsubscribes does not want this mail any more. Sending it all the same is forbidden in many countries.",
    },
    "locally-suppressed.listed": {
      summary: "Your sending service left out[ {address}| this address], because somebody put it on the list by hand.",
    },
    "greylisted.stuck": {
      title: "グレーリストが終わりません",
      summary:
        "受信側のサーバー[（{server}）]は、[{elapsed}にわたり]送るたびに断り続けています。このままでは届かないかもしれません。",
      why: "グレーリストは二度目で通すものです。しかし、ご利用のメールシステムは送り直すたびに間隔を延ばします（5、10、20、40、80、160、320分、その後は約8時間）。受信側のサーバーが最初の試みを4～6時間で忘れてしまうと、8時間の間隔ではその記憶に間に合わず、毎回が「初めて」と数えられてしまいます。",
    },
    "greylisted.gave-up": {
      title: "Your mail system gave up early",
      summary:
        "The receiving server[ {server}] asked for a second try later, but your mail system gave up[ after {elapsed}].",
      why: "Greylisting lets mail in at a second try, after some minutes or an hour at most. A mail system should go on trying for 4 to 5 days; yours stopped before the door could open.",
    },
    "rate-limited.volume": {
      summary:
        "The receiving server[ {server}] has got more messages from your mail system[ {ip}] than it takes at a time[ (try again after {wait})].",
    },
    "rate-limited.connections": {
      title: "Too many connections at once",
      summary: "Your mail system[ {ip}] opened more connections to the server[ {server}] than it allows at once.",
      why: "A server has only so many lines, like a switchboard. When one caller takes too many, it hangs up; the next try mostly works.",
    },
    "rate-limited.per-hour": {
      summary:
        "The receiving server[ {server}] has taken from your mail system[ {ip}] as many messages as it allows in an hour.",
    },
    "rate-limited.reputation-throttle": {
      title: "Your mail server is slowed down",
      summary:
        "受信側のサーバー[（{server}）]は、ご利用のメールサーバー[（{ip}）]をまだ信用しておらず、少しずつしか受け取りません。",
      why: "新しいサーバーや、迷惑メールや苦情のあったサーバーには、低い上限が設けられます。問題のないメールがしばらく続けば、上限は上がります。",
    },
    "blocklisted.domain": {
      title: "ドメインがブロックリストに登録",
      summary:
        "[ブロックリスト「{list}」|公開ブロックリスト]に差出人のドメイン[（{blocked}）]が載っているため、受信側のサーバー[（{server}）]がメールを断りました。",
      why: "Such lists name domains that were seen in spam. Often a website was hacked, or a newsletter went to people who did not ask for it.",
    },
    "blocklisted.url": {
      title: "リンクがブロックリストに登録",
      summary:
        "[ブロックリスト「{list}」|公開ブロックリスト]にメールの中のリンク[（{blocked}）]が載っているため、受信側のサーバー[（{server}）]がメールを断りました。",
      why: "リンク先のウェブサイトが、迷惑メールや有害なページに悪用されました。乗っ取られた可能性もあります。相手のアドレスに問題はありません。",
    },
    "blocklisted.helo": {
      summary:
        "[The block list {list}|A public block list] names the name[ {blocked}] by which your mail server greets, so the receiving server[ {server}] refused the message.",
    },
    "blocklisted.mailfrom": {
      title: "The sender's domain is listed",
      summary:
        "[The block list {list}|A public block list] names the domain of the sender[ {sender}], so the receiving server[ {server}] refused the message.",
      why: "The domain in the return address was seen in spam. Somebody may misuse it, or a newsletter went to people who did not ask for it.",
    },
    "blocklisted.netblock": {
      title: "プロバイダーの網がリストに登録",
      summary:
        "[ブロックリスト「{list}」|公開ブロックリスト]にご利用のメールサーバー[（{ip}）]のネットワーク全体が載っているため、受信側のサーバー[（{server}）]がメールを断りました。",
      why: "迷惑メールを送るサーバーが多すぎると、そのプロバイダーのサーバーをすべて載せるリストがあります。変えられるのはプロバイダーだけです。あなたに落ち度はありません。",
    },
    "reputation-blocked.domain": {
      title: "ドメインが信用されていません",
      summary:
        "受信側[（{server}）]は、ご自身のドメイン[（{senderDomain}）]の評判が悪いことを理由にメールを断りました。",
      why: "Large receivers remember what they have seen of each domain: complaints, spam, mail to addresses that do not exist. It takes weeks of good mail to mend that.",
    },
    "reputation-blocked.netblock": {
      title: "プロバイダーの網が拒否されました",
      summary:
        "受信側[（{server}）]は、ご利用のプロバイダーのネットワークの一部を独自の拒否リストに載せています[（メールサーバー：{ip}）]。",
      why: "同じプロバイダーの近くのサーバーから迷惑メールが送られたため、まとめて拒否されています。受信側と話をつけられるのは、プロバイダーだけです。",
    },
    "direct-mail-blocked.cloud": {
      summary: "The receiving server[ {server}] takes no mail straight from rented machines such as[ {ip}| this one].",
      why: "Rented machines change hands by the hour, and much spam comes from them. Many receivers therefore want mail from there to go through a known outgoing server.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "The mail server has no name",
      summary:
        "ご利用のメールサーバーの IP アドレス[（{ip}）]に名前が登録されていないため（逆引き DNS）、受信側のサーバー[（{server}）]が断りました。",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "The receiving server[ {server}] refused because the name of your mail server[ {ip}] does not lead back to the same Internet address.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "The server's name looks private",
      summary:
        "The receiving server[ {server}] refused because your mail server[ {ip}] has a name like those of home connections.",
      why: "Names made of numbers, such as host-7-2-0-192.example.net, belong to connections that nobody has named. Mail servers have a name of their own, such as mail.example.net.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Wrong name in the greeting",
      summary:
        "ご利用のメールサーバー[（{ip}）]が実在しない名前で名乗っているため、受信側のサーバー[（{server}）]が断りました。",
      why: "Servers introduce themselves by name (HELO). It is like an identity card: if the name on it does not exist, the door stays shut.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "The receiving server[ {server}] refused because the IPv6 address of your mail server[ {ip}] leads to no name (reverse DNS).",
      why: "IPv6 is the newer kind of Internet address. Many servers have a proper name for their old address and none for the new one.",
    },
    "receiver-filter-broken.dead-list": {
      title: "受信側が廃止済みのリストを参照",
      summary:
        "受信側のサーバー[（{server}）]は、[{since}に]廃止されたブロックリスト[（{list}）]に今も問い合わせていて、無応答や無意味な応答を「登録あり」と受け取っています。",
      why: "A closed list knows nothing about any server; some answer yes to everything, so that nobody goes on asking. Whoever still asks it turns away good mail. Nobody can be taken off a list that no longer exists.",
    },
    "receiver-filter-broken.query-refused": {
      title: "The receiver misreads a block list",
      summary:
        "受信側のサーバー[（{server}）]の問い合わせ方をブロックリスト[（{list}）]が拒否しており、サーバーはその拒否を「登録あり」と誤解しています。",
      why: "リストは、公開 DNS リゾルバーからの問い合わせや多すぎる問い合わせには、エラーの番号で答えます。送信サーバーはリストに載っていません。フィルターがエラーを読み違えています。",
    },
    "receiver-filter-broken.licence": {
      title: "The receiver's filter has expired",
      summary: "受信側のサーバー[（{server}）]にあるメールフィルターのライセンスが切れています。",
      why: "A filter without a licence turns mail away instead of checking it. This has nothing to do with the sender or the message.",
    },
    "receiver-filter-broken.heuristic": {
      title: "The receiver's filter misjudges",
      summary:
        "The receiving server[ {server}] refused the sending mail server[ {ip}] on a mere suspicion[: “{words}”].",
      why: "The answer names no public list, no spam and no fault; a filter there has drawn a wrong conclusion. Nothing has to be changed at the sending side; only the administrator of the filter can correct it.",
    },
    "sender-auth-failed.spf": {
      summary:
        "ドメイン[（{senderDomain}）]は、ご利用のメールサーバー[（{ip}）]がその名前で送ることを許可していません（SPF）。",
      why: "ドメインは、自分のメールを送ってよいサーバーの一覧（SPF）を公表しています。送信に使われたサーバーが載っていないか、途中でメールが転送されました。",
    },
    "sender-auth-failed.dkim": {
      summary: "メールに付けるドメイン[（{senderDomain}）]の封印（DKIM）がないか、壊れています。",
      why: "DKIM は、送信サーバーが一通ごとに付ける封印です。付いていないか、付けた後に途中でメールの内容が変えられました。",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "ドメイン[（{senderDomain}）]は、出どころを証明できないメールを断るよう求めており（DMARC）、このメールは証明できませんでした。",
    },
    "sender-auth-failed.alignment": {
      summary: "The message is proved to come from another domain than[ {senderDomain}| the one] in its From line.",
      why: "The proofs (SPF and DKIM) are there, but they speak for another domain, such as that of the sending service. It is like a letter with one company's name and another company's stamp.",
    },
    "sender-auth-failed.arc": {
      title: "Forwarding broke the proof",
      summary:
        "The message was forwarded on the way, and the receiving server[ {server}] does not trust the one that forwarded it.",
      why: "Forwarding breaks the seals of a message. A forwarder can vouch for what it saw (ARC), but its word did not count here.",
    },
    "sender-auth-failed.none": {
      summary: "The message carries no proof at all that it comes from[ {senderDomain}| the domain it names].",
      why: "Large receivers take mail only with a proof: a list of allowed servers (SPF) or a seal (DKIM). Neither has been set up for this domain, so its mail is like a letter without any stamp.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "The domain[ {senderDomain}] does not say what shall happen to forged mail in its name (DMARC).",
      why: "Large receivers ask this of everybody who sends much mail. It is one short entry in the DNS of the domain.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "The list of allowed servers (SPF) of the domain[ {senderDomain}] could not be read.",
      why: "The entry has an error, asks too many other domains, or the name servers did not answer. So nobody can tell whether the message is genuine.",
    },
    "sender-domain-invalid.not-found": {
      summary: "The receiving server[ {server}] does not find the domain of the sender[ {sender}] on the Internet.",
    },
    "sender-domain-invalid.no-mx": {
      summary: "The domain of the sender[ {sender}] names no mail server, so nobody could write back.",
    },
    "sender-domain-invalid.null-mx": {
      summary: "The domain of the sender[ {sender}] declares that it receives no mail, so nobody could write back.",
    },
    "sender-domain-invalid.callout": {
      title: "Your own address failed a check",
      summary:
        "The receiving server[ {server}] asked whether it could write back to[ {sender}| the sender], and got a no.",
      why: "Some servers ring back before they take a message, to see whether the return address exists. The server of the sender's address did not confirm it.",
    },
    "sender-domain-invalid.syntax": {
      summary: "The sender's address[ {sender}] is not written the way an e-mail address has to be.",
      why: "The mail program or website has a wrong or incomplete sender's address in its settings, for example one without a domain.",
    },
    "spam-content.url": {
      summary: "受信側のサーバー[（{server}）]が、中のリンクを理由に、このメールを迷惑メールと判定しました。",
    },
    "spam-content.bulk": {
      title: "Taken for mass mail",
      summary: "The receiving server[ {server}] takes this message for mass mail that nobody asked for.",
      why: "The same text went to many people, or it lacks what mass mail needs, such as a way to unsubscribe. The address of the recipient is fine.",
    },
    "spam-content.complaints": {
      title: "Recipients complained about such mail",
      summary: "The receiving server[ {server}] refuses this message because its users marked similar ones as spam.",
      why: "Receivers count how often people press “spam”. If many do, later messages of the kind are turned away for a while.",
    },
    "malware.phishing": {
      title: "詐欺メールと判定されました",
      summary: "受信側のサーバー[（{server}）]が、パスワードやお金を盗もうとするメールだと判定しました。",
      why: "It has a link or wording known from fraud. Perhaps somebody sends in your name, or a website to which you link was hacked; rarely the filter is wrong.",
    },
    "attachment-blocked.encrypted": {
      title: "Locked attachments are not allowed",
      summary: "The receiving server[ {server}] does not accept an attachment that is protected by a password.",
      why: "The scanner cannot look inside, as into a locked suitcase. So many servers refuse it.",
    },
    "attachment-blocked.name": {
      summary: "The receiving server[ {server}] does not accept an attachment with this file name.",
      why: "Viruses like to hide behind names with two endings or strange signs, so such names are refused without looking further.",
    },
    "attachment-blocked.executable": {
      title: "Programs are not allowed",
      summary: "The receiving server[ {server}] does not accept programs or scripts as attachments.",
      why: "A program can do anything on the computer that opens it. Nearly all servers refuse them, also inside an archive.",
    },
    "attachment-blocked.macro": {
      title: "Macros are not allowed",
      summary: "The receiving server[ {server}] does not accept documents with macros.",
      why: "Macros are small programs inside a document and can carry viruses.",
    },
    "message-too-large.headers": {
      title: "メールのヘッダーが大きすぎます",
      summary: "差出人や宛先などが書かれたメールの先頭部分が、サーバー[（{server}）]の受け取れる大きさを超えています。",
      why: "The head of a message grows with every recipient and with every reply. Usually a very long list of recipients is the cause.",
    },
    "message-too-large.attachments-count": {
      title: "添付ファイルが多すぎます",
      summary: "サーバー[（{server}）]が受け取れる数より多くのファイルが添付されています。",
      why: "Servers limit the number of files, because each of them has to be checked.",
    },
    "message-too-large.recipient-limit": {
      title: "Too large for this recipient",
      summary: "The message[, {size},] is larger than this recipient may receive[: at most {limit}].",
      why: "The recipient's organisation or contract sets a limit for this mailbox. A smaller message gets through.",
    },
    "message-malformed.from": {
      summary:
        "The receiving server[ {server}] refused the message because its From line is missing, doubled or wrong.",
    },
    "message-malformed.message-id": {
      summary:
        "The receiving server[ {server}] refused the message because its number (Message-ID) is missing or wrong.",
    },
    "message-malformed.date": {
      summary: "The receiving server[ {server}] refused the message because its date is missing or wrong.",
      why: "The program that wrote the message left the date out, or the clock of the computer is wrong. The words you wrote are not the cause.",
    },
    "message-malformed.duplicate-header": {
      summary:
        "The receiving server[ {server}] refused the message because a line that may stand only once at its head stands there twice.",
    },
    "message-malformed.bare-newline": {
      summary: "The receiving server[ {server}] refused the message because its lines do not end the way mail demands.",
    },
    "message-malformed.line-length": {
      summary: "The receiving server[ {server}] refused the message because a line in it is too long.",
    },
    "message-malformed.charset": {
      summary:
        "The receiving server[ {server}] refused the message because letters in it are not encoded as mail demands.",
    },
    "message-malformed.mime": {
      summary:
        "The receiving server[ {server}] refused the message because its parts and attachments are not put together properly.",
    },
    "message-malformed.header": {
      summary: "The receiving server[ {server}] refused the message because of a fault in the lines at its head.",
    },
    "policy-rejected.admin-rule": {
      summary: "受信側[（{server}）]の管理者が、このようなメールを断る規則を設けています。",
    },
    "policy-rejected.geo": {
      summary: "受信側のサーバー[（{server}）]は、あなたのメールが送られた国またはネットワークからは受け取りません。",
      why: "Some organisations shut out whole countries or networks from which they expect no mail. Your message was not judged at all.",
    },
    "policy-rejected.ipv6": {
      summary:
        "受信側のサーバー[（{server}）]は、新しい種類のインターネットアドレスである IPv6 では、このメールを受け取りません。",
      why: "Some receivers ask more of mail that comes over IPv6, or do not take it at all. Over the older kind of address the same message may pass.",
    },
    "policy-rejected.challenge": {
      title: "The sender has to be confirmed",
      summary:
        "The mail system of[ {address}| the recipient] holds the message until the sender confirms that a person wrote it.",
      why: "Some people let only confirmed senders in. A request to confirm came by mail, or a link stands in the answer.",
    },
    "server-full.resources": {
      title: "The receiving server is overloaded",
      summary: "受信側のサーバー[（{server}）]は、メモリーなどが足りず、一時的にメールを受け取っていません。",
      why: "Too much is going on there at once. Such a shortage mostly passes by itself within minutes or hours.",
    },
    "server-error.busy": {
      title: "The receiving server is busy",
      summary: "The receiving server[ {server}] is busy and asks to be tried again later[, after {wait}].",
      why: "Too many messages or connections come in at once, as at a counter with a long queue. The next try mostly works.",
    },
    "server-error.load": {
      summary: "The receiving server[ {server}] has so much to do that it takes no more mail for the moment.",
    },
    "server-error.maintenance": {
      title: "The receiving server is being serviced",
      summary: "受信側のサーバー[（{server}）]は点検中のため、一時的にメールを受け取っていません。",
      why: "Servers are stopped for repairs and updates now and then, mostly for some hours.",
    },
    "server-error.filter-down": {
      summary: "A program that checks mail at the receiving server[ {server}] is out of order, so it takes none.",
      why: "Rather than let mail through unchecked, the server asks to try again later. The message itself was not judged.",
    },
    "server-misconfigured.command": {
      summary: "A program that shall put mail into the mailbox[ {address}] fails on the receiving server[ {server}].",
    },
    "server-misconfigured.alias": {
      summary: "The address[ {address}] stands for other addresses, and that list is faulty on the server[ {server}].",
      why: "The list may name itself, a file that is gone, or an address that does not exist. Only the administrator there can mend it.",
    },
    "server-misconfigured.permission": {
      summary: "The receiving server[ {server}] is not allowed to write into the mailbox[ {address}].",
      why: "The rights on a file or folder there are wrong. The message reached the right house, but the key to the letter box is missing.",
    },
    "server-misconfigured.lookup": {
      summary: "The receiving server[ {server}] could not look up whether the mailbox[ {address}] exists.",
      why: "Its list of users, a database or directory, does not answer. That says nothing about the address; the next try may work.",
    },
    "server-misconfigured.filter": {
      summary: "A filter rule of the mailbox[ {address}] is faulty, so the message could not be put into it.",
      why: "Owners can sort their mail by rules of their own. One of these rules cannot be carried out.",
    },
    "protocol-error.smtputf8": {
      title: "Only plain letters in addresses",
      summary: "サーバー[（{server}）]は、半角の英数字以外の文字を含むアドレスを扱えません。",
      why: "Addresses with accents and other scripts need a newer kind of server (SMTPUTF8) all the way. This one does not know them yet.",
    },
    "protocol-error.feature": {
      summary: "The server[ {server}] lacks something that this message needs.",
      why: "Mail can ask for extras, such as receipts or binary attachments, that not every server offers. Without the extra, the same message may pass.",
    },
  },

  actions: {
    delayed: {
      title: "遅れていますが、失われていません",
      summary:
        "[{address} への|この宛先への]メールはまだ届いていません。ご利用のメールシステムが[ {until} まで]送り直しを続けます。",
      why: "これは遅延のお知らせで、失敗の通知ではありません。最終的に届かなかったときにだけ、改めて通知が来ます。",
    },
    delivered: {
      title: "メールは届きました",
      summary: "メールはメールボックス[（{address}）]に入りました。",
      why: "これは求めに応じて送られた配達の確認で、失敗の通知ではありません。読まれたかどうかはわかりません。",
    },
    relayed: {
      title: "メールは次へ渡されました",
      summary:
        "[{address} への|この宛先への]メールは次のサーバー[（{server}）]に渡されました。そのサーバーは配達の確認を送りません。",
      why: "この先は、問題が起きない限り通知は来ません。",
    },
    expanded: {
      title: "メールはリストに届きました",
      summary: "[{address} への|このアドレスへの]メールは受け付けられ、複数の人に送られました。",
      why: "このアドレスは、メーリングリストまたはグループのものです。一人ひとりについての確認は届きません。",
    },
  },

  kinds: {
    complaint: {
      title: "迷惑メールとして報告されました",
      summary:
        "受信者の一人があなたのメールを迷惑メールまたは不正なものとして報告し、プロバイダーがそれを伝えています。",
      next: "この方には広告やメールマガジンを送らないでください。また、なぜ歓迎されなかったのかをお調べください。",
    },
    "auto-reply": {
      title: "自動返信です",
      summary: "メールは届いています。相手のメールボックスが自動で返信しました[（戻る予定：{returns}）]。",
      next: "何もする必要はありません。[お急ぎの場合は {contact} へご連絡ください。]",
    },
    challenge: {
      title: "送信の確認を求められています",
      summary: "あなたが実在の人だと確認できるまで、相手のメールシステムがメールを預かっています。",
      next: "ご自身で送ったメールであれば、このメールの案内に従ってください。心当たりがなければ、削除してください。",
    },
    "read-receipt": {
      title: "開封通知です",
      summary: "相手のメールソフトが、メールが開かれたことなど、その後の扱いを知らせています。",
      next: "失敗は起きておらず、何もする必要はありません。",
    },
    "list-request": {
      title: "メーリングリストへの申し込みです",
      summary: "どなたかがメーリングリストへの参加または退会を希望しています。",
      next: "リストの運営者にお伝えください。",
    },
    "address-change": {
      title: "アドレス変更のお知らせです",
      summary: "どなたかが、メールアドレスが変わったことを知らせています。",
      next: "アドレス帳を書き換える前に、ご本人に確認してください。",
    },
    "not-a-report": {
      title: "配達の通知ではありません",
      summary: "このメールは、配達の結果を知らせるものではありません。",
      next: "通知のはずでしたら、すべての行を含む通知の全文をお渡しください。",
    },
  },

  steps: {
    checkAddress:
      "アドレス[（{address}）]を、教えてもらったものと一文字ずつ見比べてください。原因の多くは打ち間違いです。",
    checkDomain: "@ より後ろの部分[（{domain}）]を確かめてください。一文字違うだけで届きません。",
    askNewAddress: "電話など別の方法で、使えるアドレスを相手の方に尋ねてください。",
    askFullAddress: "Ask the recipient for the full address, and write that.",
    useNewAddress: "新しいアドレス[（{newAddress}）]に送り、アドレス帳も書き換えてください。",
    asciiAddress: "半角の英数字だけのアドレスを、相手の方に尋ねてください。",
    urgent: "If it is urgent, reach the recipient by phone or in another way.",
    askToAllow:
      "電話など別の方法で、[{sender} |あなたのアドレス]からのメールを受け取る設定にするよう、相手の方に頼んでください。",
    joinOrAsk: "先にグループやメーリングリストに参加するか、メンバーの方に転送を頼んでください。",
    confirmSelf: "Look for a message that asks you to confirm that you are a person, and follow it.",
    shareByLink: "ファイルをファイル共有サービスに置き、代わりにリンクを送ってください。",
    shrink: "[{limit} より小さくなるように、]画像を縮小するか、ファイルを一つずつ分けて送ってください。",
    fewerFiles: "Spread the files over several messages, or pack them into one archive (ZIP).",
    unlockFile: "Send the file without a password, or give a link to it.",
    renameFile: "Give the file a plain name with one ending, such as offer.pdf.",
    plainFormat: "Save the document without macros, best as a PDF, and send that.",
    split: "宛先を何通かのメールに分けてください。",
    spreadOut: "If you sent a newsletter or many messages, send the rest in small portions over some hours.",
    optIn: "Write only to people who asked for it, and put a link to unsubscribe into every message.",
    login:
      "メールソフトで送信サーバー（SMTP）の設定を開き、認証を有効にしてください。ポートは 587 か 465、ユーザー名はメールアドレス全体、パスワードはメールボックスのものです。",
    relayLogin:
      "If[ {server}| the server] is your own outgoing server, log in to it: in the settings of your mail program (outgoing server, SMTP) take port 587 or 465, your full e-mail address as the user name, and your mailbox password.",
    checkPassword: "メールソフトに、ユーザー名（メールアドレス全体）とパスワードを入れ直してください。",
    otherLogin:
      "Set the account up anew in an up-to-date mail program, with encryption (SSL/TLS or STARTTLS) and the login that your provider names.",
    appPassword: "プロバイダーのアカウント設定でアプリパスワードを作り、メールソフトに入力してください。",
    webLogin: "プロバイダーのウェブサイトに一度ログインし、画面の案内に従ってください。",
    loginLater: "Try again in a quarter of an hour. Do not change your password because of this.",
    ownSender: "差出人には、ログインに使うアカウントに属するアドレスを選んでください。",
    correctSender: "Correct your own address in the settings of the mail program or website that sent the message.",
    confirmDomain:
      "Confirm the domain[ {senderDomain}] in the settings of your sending service, or send from a confirmed address.",
    waitForLimit:
      "制限が解除されるまで、通常は一日以内ですので、お待ちください。メールマガジンには専用の配信サービスをお使いください。",
    notYou: "If you did not send so much, change your password at once: somebody else may be using your account.",
    secureAccount: "パスワードを変更し、「送信済み」に自分が書いていないメールがないか確かめてください。",
    askProvider: "用意された文面を、プロバイダーまたは管理者に送ってください。",
    askAdmin: "用意された文面を、受信側の管理者に送ってください。",
    askRecipient: "Give the recipient the ready text by phone or in another way, as mail does not get through.",
    scan: "最新のウイルス対策ソフトでパソコンを検査し、その添付ファイルは二度と送らないでください。",
    reword: "不要なリンク、短縮 URL、添付ファイルを省き、普通の文章で書いてください。",
    removeLink: "メールからリンク[（{blocked}）]を取り除いてください。",
    otherProgram: "別のメールソフトか、プロバイダーのウェブサイトから送ってください。",
    withoutExtras: "Send it as a plain message without a request for receipts and without special formats.",
    reviewSuppression:
      "配信サービスの除外リストでアドレス[（{address}）]を探し、載っている理由を読んでください。使えるとわかっている場合にだけ、リストから外してください。",
    respectWish: "この方には、ご本人から求められない限り、もう送らないでください。",
    nothing: "何もする必要はありません。メールシステムが自動的に送り直します。",
    writeAgain: "メールをもう一度送ってください。",
    pasteAll: "末尾の技術的な行も含めて、通知の全文をお渡しください。多くの場合、そこに原因が書かれています。",
    stopCause:
      "メールのログで、迷惑メールを送っているアカウントやウェブサイトを見つけて止めてください。そうしないと、すぐにまた拒否されます。",
    cleanDomain:
      "Find out why the domain[ {blocked}] is listed: look for a hacked website, misused accounts and newsletters that nobody asked for, and put that right.",
    delist:
      "その後、[{list} |リスト]から[ {blocked} を|サーバーを]削除するよう依頼してください[。必要な情報：{needs}]。",
    askReceiver: "その後、受信側[（{provider}）]の専用フォームから連絡してください[。必要な情報：{needs}]。",
    readCode:
      "受信側[（{provider}）]が[コード {operatorCode} |このような応答]について説明しているページを読んでください。",
    operatorEnded:
      "[{provider} |この事業者]には問い合わせないでください。サービスは終了しています[（{ended}）][。代わりに {successor} に問い合わせてください]。",
    useSmarthost: "この機器から直接ではなく、プロバイダーの送信サーバーを通して送るようにしてください。",
    setPtr:
      "IP アドレス[（{ip}）]の持ち主に逆引きの名前を設定してもらい、その名前から同じアドレスに戻れるようにしてください。",
    namePtr:
      "Have the owner of the Internet address[ {ip}] give it a reverse name of your own, such as mail.example.net.",
    fixHelo: "サーバーが名乗る名前を、DNS に存在する完全な名前に設定してください。",
    ipv6Ptr: "Give the IPv6 address[ {ip}] a reverse name, or let the server send over IPv4 only.",
    sendIpv4: "Let the mail server deliver to this receiver over IPv4.",
    fixSpf: "サーバー[（{ip}）]を、ドメイン[（{senderDomain}）]の SPF レコードに加えてください。",
    mendSpf:
      "Correct the SPF record of the domain[ {senderDomain}]: exactly one record, no typing errors, at most 10 look-ups.",
    fixDkim: "ドメイン[（{senderDomain}）]の DKIM 署名を有効にし、DNS の公開鍵が正しいか確かめてください。",
    fixDmarc: "SPF または DKIM が、差出人（From）と同じドメインを使うようにしてください。DMARC はこれらを照合します。",
    publishDmarc: "Publish a DMARC record for the domain[ {senderDomain}]; p=none is enough to begin with.",
    forwardSealed:
      "Let the forwarding server keep the message unchanged, rewrite the return path (SRS) and seal it (ARC).",
    fixSenderDomain:
      "ドメイン[（{senderDomain}）]が存在し、メール用の設定（MX）があることを確かめ、返信できるようにしてください。",
    liftNullMx: "Send under a domain that takes mail, or replace the null MX record of the domain[ {senderDomain}].",
    acceptCallback: "See that the server of the domain[ {senderDomain}] accepts mail to the address[ {sender}].",
    slowDown: "この受信側への送信を遅くし、同時接続数を減らしてください。",
    fewerConnections: "Let the mail system open fewer connections to this receiver at a time.",
    warmUp: "Send little at first and a bit more each day, only to people who want the mail, until the limit rises.",
    allowRelay:
      "中継サーバー[（{server}）]が、ログインまたは IP アドレスによって、ご自身のメールサーバーからのメールを受け付けるように設定してください。",
    relayForward:
      "If[ {server}| the server] shall pass mail on from your mail server[ {reporter}], configure it as a relay for that server, by login or by its Internet address.",
    checkResolver: "多くのドメインで同じ失敗が起きるなら、メールサーバー自身の DNS リゾルバーを確かめてください。",
    checkOutbound: "多くのサーバーで同じ失敗が起きるなら、外向きのポート 25 が開いているか確かめてください。",
    fixSmarthost:
      "Correct the name of the outgoing server (smart host, relay host) in the settings of the mail server.",
    retrySettings: "メールサーバーが少なくとも2時間ごとに、常に同じ IP アドレスから送り直すようにしてください。",
    keepTrying: "Let your mail server try again after 15 to 30 minutes, and go on for at least 4 days.",
    grantSendAs: "このアカウントに、アドレス[（{sender}）]で送信する権限を与えてください。",
    registerDomain: "Register the domain[ {senderDomain}] for this account.",
    checkAccount:
      "Check whether the account is locked, whether its password is still valid, and whether it may send (SMTP).",
    release: "パスワードが変更され、迷惑メールが出なくなったら、アカウントの停止を解いてください。",
    checkTls: "ご自身のメールサーバーで、この受信側に対する暗号化の設定を確かめてください。",
    sendPlain: "If the message may travel without this promise, send it without REQUIRETLS.",
    fixSoftware: "メールを作成または送信したソフトを確かめてください。形式はその開発元が直せます。",
    fixFrom: "Let the program write exactly one From line, with one complete address.",
    fixMessageId: "Let the program give every message one Message-ID of the form <name@domain>.",
    fixDate: "Let the program write one Date line, and set the clock of the computer.",
    fixDuplicate: "Let the program write From, To, Subject, Date and Message-ID only once each.",
    fixNewline: "Let the program end every line with CR LF, and never send one of the two alone.",
    fixLineLength:
      "Let the program break lines after at most 998 characters, or encode them (base64, quoted-printable).",
    fixCharset: "Let the program encode letters outside ASCII (RFC 2047 in the header, MIME in the text).",
    fixMime: "Correct the MIME structure: boundaries, Content-Type and encoding of every part.",
    updateSoftware: "メールのログでやり取りを確認し、メールソフトウェアを最新にしてください。",
    makeRoom: "古いメールを削除してごみ箱を空にするか、容量を増やしてください。",
    reopen: "プロバイダーにログインするか問い合わせて、メールボックスを再開してください。",
    payMailbox: "Renew the subscription of the mailbox at your provider.",
    allowSender: "アドレス[（{sender}）]を、受信を許可する差出人のリストに加えてください。",
    unblockSender: "Take the address[ {sender}] off the list of blocked senders.",
    approve: "Let the message through, or allow the address[ {sender}] for good.",
    fixForwarding: "メールボックス[（{address}）]の転送設定を直すか、無効にしてください。",
    fixOwnFilter: "Correct or delete the filter rules of the mailbox[ {address}].",
    askOwnAdmin: "管理者に調べてもらってください。差出人に届いた通知が役に立ちます。",
    authorizeDomain:
      "サーバー[（{server}）]がドメイン[（{domain}）]のメールを扱えるように、自分が受け取るドメインの一覧に加えてください。",
    relayDomain:
      "If[ {server}| the server] is named in the MX records of[ {domain}| this domain], authorise it to handle mail for that domain.",
    relayOnward:
      "このサーバーから別のサーバーへ渡すのであれば、ドメイン[（{domain}）]の中継サーバーとして設定してください。",
    correctMx: "ドメイン[（{domain}）]の届け先が別のサーバーであれば、MX レコードをそのサーバーに変えてください。",
    fixDns:
      "ドメイン[（{domain}）]の DNS 設定を直してください。MX レコードには、実在しアドレスを持つサーバーを指定する必要があります。",
    addMxAddress:
      "Give the server that the MX record of[ {domain}| the domain] names an address (A or AAAA record), or name another.",
    mxNoAlias: "Let the MX record of[ {domain}| the domain] name the server itself, not an alias (CNAME).",
    mxPublic: "Let the MX record of[ {domain}| the domain] lead to a server with a public Internet address.",
    fixDnssec: "Renew the DNSSEC signatures of the domain[ {domain}], or take its DS record out at the registrar.",
    fixDelegation: "See that every name server entered at the registrar knows the domain[ {domain}].",
    fixNameServers: "ドメイン[（{domain}）]のすべてのネームサーバーが応答することを確かめてください。",
    openServer:
      "メールサーバー[（{server}）]が動いていて、ファイアウォールが外からのポート 25 を通すことを確かめてください。",
    keepConnection:
      "Look in the log of the server[ {server}] why it breaks connections off: firewall, mail filter, load, or a very small MTU.",
    offerTls: "Switch on encryption (STARTTLS) with a valid certificate on the server[ {server}].",
    modernTls: "Let the server[ {server}] offer TLS 1.2 or newer with common ciphers.",
    fixCertificate:
      "サーバー[（{server}）]の証明書を更新し、ドメインが公表している暗号化の情報（MTA-STS、TLSA）を確かめてください。",
    fixMtaSts:
      "Let the MTA-STS policy of the domain[ {domain}] name the servers of its MX records, and give those valid certificates.",
    fixTlsa: "Publish the TLSA record that belongs to the present certificate of the server[ {server}].",
    breakLoop: "メールを堂々巡りさせている転送設定を探し、その一つを外してください。",
    freeDisk: "サーバー[（{server}）]のディスクに空きを作るか、資源を増やしてください。",
    addResources: "Look why the server[ {server}] is short of memory, processes or open files, and give it more.",
    repairServer: "サーバー[（{server}）]のログで、通知の時刻の記録を調べ、障害を直してください。",
    restartFilter:
      "Look after the mail filter of the server[ {server}] (virus scanner, spam filter, policy service): it does not answer.",
    fixDelivery:
      "サーバー[（{server}）]がメールボックス[（{address}）]に配達する流れ（転送、フィルター、権限）を確かめてください。",
    fixCommand:
      "Check the command to which mail for[ {address}| this address] is handed: does it exist, may it run, does it end without an error?",
    fixAlias: "Correct the alias list behind the address[ {address}].",
    fixPermission: "Correct owner and rights of the mailbox files of[ {address}| this address].",
    fixLookup: "See that the database or directory with the users answers to the server[ {server}].",
    fixGreylisting:
      "グレーリストが最初の試みを36時間以上覚えておき、同じネットワークのサーバーを同じものとして扱うようにしてください。",
    removeDeadList:
      "サーバーの設定からリスト[（{list}）]を外してください。このリストは[{since}に]廃止されていて、その応答に意味はありません。",
    fixListQuery:
      "リスト[（{list}）]には、自前の DNS リゾルバーから問い合わせてください。127.255.255.0/24 の応答はエラーであり、登録を示すものではありません。",
    renewLicence: "メールフィルターのライセンスを更新するか、フィルターを無効にしてください。",
    checkFilter:
      "フィルターがサーバー[（{ip}）]を断った理由を確かめてください。返答には、登録されたリストも違反も示されていません。サーバーを許可するか、フィルターを直してください。",
    adjustRule: "どの規則がメールを断ったかを調べ、通してよいものであれば差出人[（{sender}）]を許可してください。",
    allowOutside: "Open the address[ {address}] to senders from outside, or allow the sender[ {sender}].",
    command: "確認方法：[{command}|お使いの DNS とメールサーバーの道具をお使いください。]",
    technical: "技術情報：[{technical}|記載されていません。]",
  },

  retry: {
    automatic: "送り直さないでください。メールシステムが[ {until} まで]自動的に送り直します。",
    no: "このアドレスには送り直さないでください。また戻ってきます。",
    corrected: "正しいアドレスがわかったら、すぐに送り直してください。",
    room: "相手の方が空きを作ったら、送り直してください。",
    later: "後で[、{wait}以上たってから]送り直してください。",
    hours: "数時間たってから送り直してください。",
    fixed: "問題が直ってから送り直してください。その前に送っても、また断られます。",
    changed: "内容を変えてから送り直してください。",
    once: "数時間後に一度だけ送り直してかまいません。また戻ってきたら、まず原因を調べる必要があります。",
    done: "送り直さないでください。メールは届いています。",
  },

  listOwner: {
    suppress:
      "アドレス[（{address}）]をリストから外してください。戻すのは、持ち主が使えると確認したときだけにしてください。",
    quarantine:
      "アドレス[（{address}）]への送信を一週間休んでください。その後も届かなければ、リストから外してください。",
    disabled:
      "Write to the address[ {address}] only rarely for now. Take it off your list when it has failed 3 times, spread over at least 30 days, and nothing got through.",
    full: "アドレス[（{address}）]は当面残してください。二週間以上の間に三回いっぱいになったら、送信を休んでください。",
    domain:
      "Keep the address[ {address}]. If all mail to its domain still fails after 72 hours, pause the domain and try it once a day.",
    none: "アドレス[（{address}）]はリストに残し、この失敗をアドレスのせいに数えないでください。",
    release: "アドレス[（{address}）]は使えます。休止を解き、以前の失敗は忘れてください。",
    wish: "アドレス[（{address}）]は、持ち主がメールを求めない限り、リストに載せないでください。",
  },

  parties: {
    sender: "あなた",
    "sender-admin": "あなたのプロバイダーまたはメール管理者",
    recipient: "受信者",
    "recipient-admin": "受信側のメール管理者",
    "third-party": "ほかの誰か",
    nobody: "なし",
    unknown: "不明",
  },

  ticket: {
    toProvider: "ご利用のプロバイダーまたはホスティング会社（サポート窓口）",
    toAdmin: "受信側メールサーバーの管理者",
    toRecipient: "[{address} へ、]電話など別の方法で（メールが届かないため）",
    subjectBlocked: "メールサーバー[（{blocked}）]のブロックリスト[「{list}」]からの削除のお願い",
    subjectProvider: "[{domain} 宛ての]メールが拒否されています：",
    subjectAdmin: "[{domain} 宛ての]メールが貴サーバーに拒否されています：",
    subjectRecipient: "[{address} への]メールが届きません",
    hello: "お世話になっております。",
    introProvider:
      "私の送ったメールが拒否されました。通知を見る限り、そちらで直していただけるようです。わかっていることを以下に記します。",
    introAdmin:
      "貴サーバーの利用者宛てのメールが拒否されています。通知を見る限り、そちらで直していただけるようです。わかっていることを以下に記します。",
    introRecipient:
      "メールをお送りしましたが、戻ってきてしまいました。ご本人、またはメールを管理されている方に直していただけるかもしれません。",
    happened: "起きたこと：",
    asks: "お願いしたいこと：",
    facts: "情報：",
    answer: "サーバーの返答（原文のまま）：",
    report: "通知の写し（個人に関わる部分は置き換えています）：",
    reportFull: "通知の写し：",
    thanks: "お手数をおかけしますが、よろしくお願いいたします。",
    factIp: "拒否された IP アドレス",
    factSendingIp: "Sending Internet address",
    factBlocked: "リストに載っているもの",
    factList: "ブロックリスト",
    factDelist: "削除依頼のページ",
    factServer: "拒否したサーバー",
    factReporter: "通知したサーバー",
    factRecipient: "宛先",
    factSender: "差出人",
    factDomain: "宛先のドメイン",
    factCode: "コード",
    factCommand: "Refused at",
    factReference: "参照番号",
    factTime: "日時",
    factLastTry: "Last try",
    factMessageId: "Message-ID",
    factQueueId: "Queue id",
    needIp: "サーバーの IP アドレス",
    needDomain: "ドメイン",
    needError: "エラーメッセージ",
    needContact: "お名前とメールアドレス",
    needPhone: "電話番号",
    needCompany: "会社名",
    needVolume: "メールの量",
    needReason: "拒否を解くべき理由",
    needHeaders: "ヘッダーをすべて含むメール",
    needWebsite: "ウェブサイト",
  },
};

export default japanese;
