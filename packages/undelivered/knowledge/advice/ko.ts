import type { AdvicePack } from "./pack.js";

/** Korean. Names stand in parentheses after a noun, so that the particle follows the noun. */
const korean: AdvicePack = {
  tag: "ko",
  name: "한국어",
  direction: "ltr",
  plural: "one",
  decimal: ".",
  date: "{year}-{month}-{day} {hour}:{minute}(UTC{offset})",
  sizes: ["{n}바이트", "{n}KB", "{n}MB", "{n}GB"],
  waits: { second: ["{n}초"], minute: ["{n}분"], hour: ["{n}시간"], day: ["{n}일"] },

  reasons: {
    "user-unknown": {
      title: "없는 메일 주소입니다",
      summary: "받는 쪽 서버[({server})]가 해당 메일함[({address})]이 없다고 답했습니다.",
      why: "주소를 잘못 입력했거나, 상대방이 퇴사했거나 메일 서비스를 바꾸었을 수 있습니다. 이미 없어진 집으로 편지를 보낸 것과 같습니다.",
    },
    "address-invalid": {
      title: "주소 형식이 올바르지 않습니다",
      summary: "주소[({address})]가 이메일 주소의 형식에 맞지 않습니다.",
      why: "글자가 빠졌거나 겹쳤거나 엉뚱한 자리에 있을 수 있습니다. 예를 들어 빈칸이 들어갔거나, 점 대신 쉼표를 썼거나, @가 없는 경우입니다. 이런 주소로는 아무도 배달할 수 없어서 메일이 출발하지 않았습니다.",
    },
    "address-moved": {
      title: "받는 사람의 주소가 바뀌었습니다",
      summary: "메일함[({address})]은 더 이상 이곳에 없습니다[. 지금 쓰는 주소: {newAddress}].",
      why: "이사하듯이 상대방이 주소를 바꾸었습니다. 이 서버는 새 주소로 메일을 전달해 주지 않습니다.",
    },
    "mailbox-disabled": {
      title: "사용이 중지된 메일함입니다",
      summary: "메일함[({address})]은 있지만, 사용이 중지되어 메일을 받지 않습니다.",
      why: "오래 쓰지 않았거나 요금을 내지 않았거나 차단된 메일함은 서비스 업체가 닫습니다. 주인이나 서비스 업체가 다시 열 수 있을지도 모릅니다.",
    },
    "mailbox-full": {
      title: "메일함이 가득 찼습니다",
      summary: "메일함[({address})]에 메일이 들어갈 자리가 없습니다.",
      why: "모든 메일함에는 용량 제한이 있습니다. 아무도 비우지 않는 우편함처럼, 주인이 자리를 만들 때까지 새 메일이 들어가지 않습니다.",
    },
    "mailbox-unavailable": {
      title: "메일함을 이용할 수 없습니다",
      summary: "받는 쪽 서버[({server})]가 이유를 밝히지 않고 메일함[({address})]으로 가는 메일을 거부했습니다.",
      why: "주소가 없거나, 메일함이 닫혔거나, 어떤 규칙 때문에 회원님의 메일을 받지 않을 수 있습니다. 서버의 답만으로는 어느 것인지 알 수 없습니다.",
    },
    "recipient-restricted": {
      title: "이 주소로는 보낼 수 없습니다",
      summary: "주소[({address})]는 사용 중이지만, 회원님의 메일을 받지 않습니다.",
      why: "정해진 사람의 메일만 받는 메일함이나 그룹이 있습니다. 받는 사람이나 그 조직의 규칙이 메일을 돌려보냈으며, 그 규칙은 그쪽에서 바꿀 수 있습니다.",
    },
    "recipient-rate-limited": {
      title: "받는 사람에게 메일이 너무 몰립니다",
      summary: "메일함[({address})]에 한 번에 받을 수 있는 것보다 많은 메일이 들어오고 있습니다.",
      why: "한 메일함에 아주 많은 메일이 한꺼번에 오면 서버가 수신을 늦춥니다. 회원님과는 관계없는 일일 수 있으며, 시간이 지나면 저절로 풀립니다.",
    },
    "domain-not-found": {
      title: "없는 도메인입니다",
      summary: "주소에서 @ 뒤의 부분[({domain})]이 인터넷에 없습니다.",
      why: "인터넷의 주소록인 DNS에 그런 이름이 없습니다. 대부분은 잘못 입력한 것이고, 때로는 주인이 도메인을 갱신하지 않아 만료된 것입니다.",
    },
    "domain-no-mail": {
      title: "메일을 받지 않는 도메인입니다",
      summary: "도메인[({domain})]은 있지만, 이메일을 받지 않습니다.",
      why: "웹사이트에만 쓰는 도메인일 수 있습니다. 우편함이 없는 집처럼, 배달원이 찾아가도 편지를 두고 올 곳이 없습니다.",
    },
    "dns-temporary": {
      title: "DNS가 응답하지 않았습니다",
      summary: "[{domain} |이 ]도메인의 메일을 어디로 보낼지 아는 네임서버가 응답하지 않았습니다.",
      why: "DNS는 배달할 곳을 알려 주는 인터넷의 주소록입니다. 응답이 없다고 해서 도메인이 사라진 것은 아닙니다. 받는 쪽의 네임서버나 회원님이 쓰는 서비스의 조회 기능에 잠시 문제가 생긴 것입니다.",
    },
    "dns-misconfigured": {
      title: "도메인 설정이 잘못되었습니다",
      summary: "도메인[({domain})]이 지정한 메일 서버를 그 이름으로는 찾을 수 없습니다.",
      why: "인터넷의 주소록인 DNS에 이 도메인이 잘못 등록되어 있습니다. 주소는 있는데 그곳에 집이 없는 셈입니다. 도메인을 관리하는 사람만 바로잡을 수 있습니다.",
    },
    "connection-failed": {
      title: "받는 쪽 서버에 연결하지 못했습니다",
      summary: "회원님의 메일 시스템이 받는 쪽 서버[({server})]에 연결하지 못했거나, 연결이 도중에 끊겼습니다.",
      why: "서버가 꺼져 있거나, 너무 바쁘거나, 인터넷에서 끊겨 있을 수 있습니다. 문을 두드려도 아무도 나오지 않는 것과 같습니다.",
    },
    "tls-failed": {
      title: "안전한 연결을 맺지 못했습니다",
      summary: "받는 쪽 서버[({server})]와의 연결을 암호화할 수 없었고, 한쪽이 암호화를 꼭 요구하고 있습니다.",
      why: "서버는 봉한 편지처럼 암호화된(TLS) 메일만 오가도록 요구할 수 있습니다. 인증서가 만료되었거나 설정이 맞지 않으면, 차라리 배달하지 않습니다.",
    },
    "mail-loop": {
      title: "메일이 서버 사이를 맴돌았습니다",
      summary: "[{address} 주소로|이 주소로] 가는 메일이 서버 사이를 계속 돌다가 중단되었습니다.",
      why: "대개 두 전달 규칙이 서로에게 메일을 보내거나, 서버가 다른 서버의 담당이라고 잘못 알고 있는 경우입니다. 서버는 거쳐 온 횟수를 세어 이런 맴돌기를 끝냅니다.",
    },
    "routing-failed": {
      title: "서버가 보낼 곳을 모릅니다",
      summary: "서버[({server})]가 [{address} 주소로|이 주소로] 가는 메일을 어디로 넘겨야 할지 모릅니다.",
      why: "그곳에 도메인이 등록되지 않았거나 등록이 지워졌거나, 주소를 잘못 입력했을 수 있습니다. 이 거리를 맡은 집배원이 없는 우체국과 같습니다.",
    },
    "delivery-expired": {
      title: "배달을 포기했습니다",
      summary: "회원님의 메일 시스템이 [{address} 주소로|이 주소로] 오랫동안 배달을 시도하다가 포기했습니다.",
      why: "배달하지 못한 메일은 며칠 동안 다시 시도한 뒤에 되돌아옵니다. 받는 쪽의 마지막 답이 원인입니다.",
    },
    "auth-required": {
      title: "서버가 로그인을 요구합니다",
      summary: "로그인하지 않았기 때문에 보내는 메일 서버[({server})]가 [포트 {port}에서 ]메일을 거부했습니다.",
      why: "보내는 메일 서버는 로그인한 사람의 메일만 다른 도메인으로 보내 줍니다. 그러지 않으면 누구나 그 서버의 이름으로 메일을 보낼 수 있기 때문입니다. ‘릴레이 거부(relaying denied)’의 세 가지 경우 가운데 첫 번째입니다.",
    },
    "credentials-rejected": {
      title: "로그인이 거부되었습니다",
      summary: "서버[({server})]가 사용자 이름이나 비밀번호를 받아들이지 않았습니다.",
      why: "비밀번호가 예전 것이거나 잘못 입력되었거나, 서버가 다른 로그인 방식을 요구할 수 있습니다. 로그인이 될 때까지 메일은 나가지 않습니다.",
    },
    "domain-not-hosted": {
      title: "이 도메인의 담당 서버가 아닙니다",
      summary:
        "도메인[({domain})]은 서버[({server})]를 받는 곳으로 지정했지만, 그 서버는 자신이 메일을 받아야 한다는 것을 모릅니다.",
      why: "도메인 설정은 이 서버를 가리키는데, 서버에는 그 도메인이 등록되어 있지 않습니다. 그래서 남에게 넘길 메일로 보고 거부했습니다. ‘릴레이 거부(relaying denied)’의 두 번째 경우이며, 회원님의 잘못이 아닙니다.",
    },
    "relay-denied": {
      title: "서버가 중계를 거부했습니다",
      summary: "서버[({server})]가 [{reporter}에서 온, ][{domain}|이] 도메인으로 가는 메일의 중계를 거부했습니다.",
      why: "서버는 보낸 사람이 로그인했거나, 자신이 목적지이거나, 중계하도록 설정된 경우에만 메일을 받습니다. 이번에는 어느 것에도 해당하지 않았고, 어느 것이어야 했는지는 답에 나와 있지 않습니다.",
    },
    "sender-not-permitted": {
      title: "보낸 사람으로 쓸 수 없는 주소입니다",
      summary: "서버가 [{sender}|해당] 주소를 보낸 사람으로 하여 보내는 것을 허용하지 않습니다.",
      why: "회원님의 계정은 그 계정에 속한 주소로만 보낼 수 있습니다. 남의 이름을 봉투에 적어 편지를 보내지 못하게 하려는 것입니다.",
    },
    "sending-limit": {
      title: "발송 한도에 이르렀습니다",
      summary: "회원님의 메일 계정이나 도메인이 지금 보낼 수 있는 양을 모두 보냈습니다[(한도: {limit})].",
      why: "서비스 업체는 한 계정이 한 시간 또는 하루에 보낼 수 있는 양을 제한합니다. 받는 사람과는 관계가 없으며, 한도는 시간이 지나면 저절로 풀립니다.",
    },
    "sender-suspended": {
      title: "회원님 계정의 발송이 차단되었습니다",
      summary: "회원님의 메일 계정[({sender})]이나 조직의 메일 발송이 차단되었습니다.",
      why: "계정에서 스팸이 나가면 서비스 업체가 이렇게 조치합니다. 흔히 다른 사람이 비밀번호를 알아낸 경우입니다. 받는 사람의 주소에는 문제가 없습니다.",
    },
    "locally-suppressed": {
      title: "발송 서비스가 이 주소를 건너뛰었습니다",
      summary: "[{address}|이] 주소가 발송 서비스의 제외 목록에 있어서 배달을 시도하지 않았습니다.",
      why: "발송 서비스는 예전에 실패했거나 수신을 원하지 않은 주소를 기억합니다. 메일함의 지금 상태에 대해 새로 알려 주는 것은 없습니다.",
    },
    greylisted: {
      title: "나중에 다시 오라고 합니다",
      summary:
        "받는 쪽 서버[({server})]는 처음 온 상대를 일부러 돌려보내고, 회원님의 메일 시스템에 [{wait} 뒤에|나중에] 다시 오라고 합니다.",
      why: "이것을 그레이리스팅이라고 합니다. 제대로 된 메일 시스템은 스스로 다시 시도하지만, 스팸을 보내는 프로그램은 대개 그러지 않습니다. 두 번째 초인종에 문을 여는 문지기와 같으며, 메일은 보통 한 시간 안에 도착합니다.",
    },
    "rate-limited": {
      title: "메일이 너무 빨리 들어옵니다",
      summary:
        "받는 쪽 서버[({server})]가 회원님의 메일 시스템에서 오는 메일을 잠시 받지 않습니다[({wait} 뒤에 재시도)].",
      why: "회원님의 메일 시스템이 이 서버가 한 번에 허용하는 것보다 많은 메일을 보내거나 연결을 맺었습니다. 서버는 메일이 넘치지 않도록 스스로를 지킵니다.",
    },
    "too-many-recipients": {
      title: "한 번에 받는 사람이 너무 많습니다",
      summary: "메일의 받는 사람이 서버[({server})]가 한 번에 받아들이는 수보다 많습니다.",
      why: "스팸은 한꺼번에 많은 사람에게 보내지므로, 서버는 메일 한 통의 받는 사람 수를 제한합니다.",
    },
    blocklisted: {
      title: "보내는 메일 서버가 차단 목록에 있습니다",
      summary:
        "[차단 목록 {list}|공개 차단 목록]에 회원님의 메일 서버[({ip})]가 올라 있어서, 받는 쪽 서버[({server})]가 메일을 거부했습니다.",
      why: "이런 목록(DNS 블랙리스트)은 스팸을 보낸 서버를 모아 둔 것입니다. 해킹당한 계정 하나만 있어도 올라가며, 그 서버로 보내는 모든 사람이 영향을 받습니다. 서비스 업체가 원인을 없애고 목록에서 서버를 빼 달라고 요청해야 합니다.",
    },
    "reputation-blocked": {
      title: "보내는 메일 서버를 믿지 않습니다",
      summary: "받는 쪽[({server})]이 평판이 나쁘다는 이유로 회원님의 메일 서버[({ip})]에서 온 메일을 거부했습니다.",
      why: "큰 메일 서비스는 서버마다 어떻게 행동했는지 따로 기록합니다. 스팸이나 신고가 있으면 평판이 나빠지며, 같은 업체의 다른 고객 때문일 때도 있습니다. 회원님의 주소나 받는 사람이 문제는 아닙니다.",
    },
    "direct-mail-blocked": {
      title: "이 회선에서 바로 보낼 수 없습니다",
      summary: "받는 쪽 서버[({server})]는 이 인터넷 회선[({ip})]에서 바로 보낸 메일을 받지 않습니다.",
      why: "이 IP 주소는 가정, 사무실 또는 임대 서버용으로, 직접 메일을 배달하도록 마련된 것이 아닙니다. 여기에서 보내는 메일은 서비스 업체의 보내는 메일 서버를 거쳐야 합니다.",
    },
    "reverse-dns-invalid": {
      title: "보내는 서버의 이름이 맞지 않습니다",
      summary: "회원님의 메일 서버[({ip})] 이름이 없거나 맞지 않아서, 받는 쪽 서버[({server})]가 거부했습니다.",
      why: "메일 서버는 이름으로 번호를, 번호로 이름을 찾을 수 있어야 합니다(역방향 DNS). 신분증과 같아서, 없으면 문이 열리지 않습니다.",
    },
    "receiver-filter-broken": {
      title: "받는 쪽 필터가 고장 났습니다",
      summary: "받는 쪽 서버[({server})]가 자기 필터의 문제 때문에 메일을 거부했습니다.",
      why: "필터가 맞지 않는 근거로 판단해서 정상 메일까지 돌려보냅니다. 회원님과 서비스 업체의 잘못이 아니며, 그쪽 관리자만 고칠 수 있습니다.",
    },
    "sender-auth-failed": {
      title: "보낸 사람을 확인하지 못했습니다",
      summary: "메일이 정말 [{senderDomain}|메일에 적힌] 도메인에서 왔다는 것이 증명되지 않았습니다.",
      why: "도메인은 어느 서버가 자신을 대신해 보낼 수 있는지 밝힐 수 있고(SPF), 메일에는 봉인을 붙일 수 있습니다(DKIM). DMARC는 이것이 없을 때 어떻게 할지 정합니다. 회사 이름은 적혀 있지만 직인이 없는 편지와 같습니다.",
    },
    "sender-domain-invalid": {
      title: "보낸 사람 주소가 올바르지 않습니다",
      summary:
        "받는 쪽 서버[({server})]가 보낸 사람[({sender})]의 도메인을 찾지 못하거나, 그곳으로 답장을 보낼 수 없습니다.",
      why: "올바른 반송 주소가 없는 편지는 받아 주지 않습니다. 보낸 사람의 도메인이 잘못 적혔거나, 만료되었거나, 메일 설정이 없습니다.",
    },
    "spam-content": {
      title: "스팸으로 판단되었습니다",
      summary: "받는 쪽 서버[({server})]가 이 메일을 스팸으로 판단했습니다.",
      why: "필터는 단어, 링크, 그림, 첨부 파일을 보고 판단하며 틀릴 때도 있습니다. 주소에는 문제가 없고, 이 메일이 거부된 것입니다.",
    },
    malware: {
      title: "바이러스가 발견되었습니다",
      summary: "받는 쪽 서버[({server})]가 메일에서 해로운 것을 발견했습니다.",
      why: "첨부 파일이나 링크가 위험한 것으로 알려져 있습니다. 회원님 컴퓨터의 파일이 감염되었거나, 누군가 회원님의 이름으로 메일을 보냈을 수 있습니다. 드물게 검사가 틀리기도 합니다.",
    },
    "attachment-blocked": {
      title: "허용되지 않는 첨부 파일입니다",
      summary: "받는 쪽 서버[({server})]는 이런 종류의 첨부 파일을 받지 않습니다.",
      why: "프로그램, 매크로, 암호가 걸린 압축 파일에는 바이러스가 들어 있을 수 있어서, 많은 서버가 더 살펴보지 않고 거부합니다.",
    },
    "message-too-large": {
      title: "메일이 너무 큽니다",
      summary: "메일의 크기가 서버[({server})]가 받아들이는 한도[({limit})]를 넘습니다.",
      why: "모든 서버에는 한도가 있습니다. 첨부 파일은 메일로 보내면 약 3분의 1만큼 커지므로, 15MB 파일은 20MB 메일이 됩니다.",
    },
    "message-malformed": {
      title: "메일의 형식이 잘못되었습니다",
      summary: "메일의 형식이 규칙에 맞지 않아서 받는 쪽 서버[({server})]가 거부했습니다.",
      why: "메일을 만든 프로그램이 날짜, 보낸 사람, 줄바꿈 같은 것을 빠뜨렸거나 잘못 적었습니다. 회원님이 쓴 글이 원인은 아닙니다.",
    },
    "policy-rejected": {
      title: "받는 쪽 규칙에 따라 거부되었습니다",
      summary: "받는 쪽[({server})]의 규칙이 메일을 거부했지만, 어떤 규칙인지는 밝히지 않았습니다.",
      why: "어떤 메일을 받을지는 조직마다 스스로 정합니다. 어떤 규칙이었는지 확인하고 바꿀 수 있는 사람은 그쪽 관리자뿐입니다.",
    },
    "server-full": {
      title: "받는 쪽 서버가 가득 찼습니다",
      summary:
        "받는 쪽 서버[({server})] 전체에 남은 공간이 없습니다. 메일함[({address})] 자체가 가득 찬 것은 아닐 수 있습니다.",
      why: "모든 메일함이 있는 디스크가 가득 찼거나 서버의 메모리가 부족합니다. 우편함 하나가 아니라 우체국 전체에 자리가 없는 것입니다.",
    },
    "server-error": {
      title: "받는 쪽 서버에 문제가 있습니다",
      summary: "받는 쪽 서버[({server})]가 자체 문제로 메일을 받지 못했습니다.",
      why: "너무 바쁘거나, 수리 중이거나, 프로그램 하나가 멈췄을 수 있습니다. 이런 문제는 대개 몇 시간 안에 풀립니다.",
    },
    "server-misconfigured": {
      title: "받는 쪽 서버의 설정이 잘못되었습니다",
      summary: "받는 쪽 서버[({server})]의 설정이 잘못되어 메일을 메일함[({address})]에 넣지 못했습니다.",
      why: "메일은 맞는 집까지 갔지만, 안에 있는 우편함으로 가는 길이 막혀 있습니다. 그쪽 관리자만 치울 수 있습니다.",
    },
    "protocol-error": {
      title: "서버끼리 말이 통하지 않았습니다",
      summary: "회원님의 메일 시스템과 서버[({server})]가 서로의 말을 알아듣지 못했습니다.",
      why: "서버는 정해진 언어(SMTP)로 대화합니다. 어느 한쪽이 상대가 예상하지 못한 말을 했습니다. 프로그램이나 그 설정의 문제이지, 회원님의 메일 문제가 아닙니다.",
    },
    unknown: {
      title: "원인이 나와 있지 않습니다",
      summary:
        "[{address} 주소로|받는 사람에게] 보낸 메일이 배달되지 않았는데, 보고서에 이유가 분명히 적혀 있지 않습니다.",
      why: "이런 보고서에는 정해진 표현이 없고, 원인을 전혀 적지 않는 것도 있습니다. 짐작하기보다는 모른다고 말씀드립니다.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "주소[({address})]에 도중의 서버가 처리하지 못하는 글자가 있습니다.",
      why: "@ 앞에 한글이나 강세 부호가 붙은 글자를 쓰는 것은 메일에서 아직 새로운 일입니다. 오래된 서버는 영문자와 숫자, 몇 가지 기호만 압니다.",
    },
    "address-invalid.ambiguous": {
      title: "The address fits several people",
      summary: "The address[ {address}] fits more than one mailbox, and the server[ {server}] will not guess.",
      why: "Some servers complete a short name by themselves. Here several names begin or sound alike, like two families of one name in the same house.",
    },
    "address-moved.new-owner": {
      title: "주소의 주인이 바뀌었습니다",
      summary: "주소[({address})]는 이제 다른 사람의 것이라서 메일을 건네지 않았습니다.",
      why: "그 이름이 새 사람에게 주어졌습니다. 서버가 낯선 사람이 회원님의 메일을 보지 못하도록 막은 것입니다.",
    },
    "mailbox-disabled.suspended": {
      summary: "The mailbox[ {address}] exists, but its provider or administrator has blocked it.",
      why: "Mailboxes are blocked when somebody has left, when rules were broken, or when they were misused. Only the owner and the provider can settle that.",
    },
    "mailbox-disabled.inactive": {
      summary: "메일함[({address})]을 오랫동안 쓰지 않아서 사용이 중지되었습니다.",
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
      title: "메일 전달이 작동하지 않습니다",
      summary: "메일함[({address})]은 다른 메일함으로 메일을 전달하는데, 그곳에 닿을 수 없습니다.",
      why: "The owner once had mail forwarded, and the address to which it goes is wrong or gone. It is like a forwarding order to a house that has been pulled down.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "메일함[({address})]이 가득 찼고, 오랫동안 쓰지 않았습니다.",
      why: "A mailbox that nobody empties any more has probably been given up. It is like a letter box from which the post sticks out.",
    },
    "recipient-restricted.allow-list": {
      summary: "The owner of[ {address}| this mailbox] takes mail only from senders on a list of their own.",
    },
    "recipient-restricted.members-only": {
      summary: "그룹 또는 메일링 리스트[({address})]에는 회원만 글을 보낼 수 있습니다.",
      why: "Groups protect their members from mail by strangers. Those who run the group can let you in or pass the message on.",
    },
    "recipient-restricted.internal-only": {
      summary: "[{address}|이] 주소로는 그 조직 안의 사람만 메일을 보낼 수 있습니다.",
      why: "Many groups and shared mailboxes are closed to the outside; often that is just the default. The administrator there can open them.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "[{address}|이] 메일함의 주인이나 그 조직이 회원님의 주소[({sender})]를 차단했습니다.",
      why: "The sender's address or domain stands on a list of unwanted senders there. That may be a mistake; only those who keep the list can take it off.",
    },
    "recipient-restricted.moderated": {
      summary: "[{address}|이] 그룹에 보내는 메일은 운영자의 승인이 필요한데, 회원님의 메일은 승인되지 않았습니다.",
      why: "A moderator reads messages before the group gets them. This one was refused, or nobody decided in time.",
    },
    "recipient-restricted.group-rule": {
      summary: "A rule of the group[ {address}] does not let this sender write to it.",
      why: "Groups can say who may write to them and how. Those who run the group can change the rule.",
    },
    "domain-no-mail.null-mx": {
      summary: "도메인[({domain})]은 이메일을 전혀 받지 않는다고 밝히고 있습니다.",
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
      title: "받는 쪽 서버가 연결을 거부했습니다",
      summary: "받는 쪽 서버[({server})]는 켜져 있지만, 메일에 응답하는 프로그램이 없습니다.",
      why: "The machine runs, but its mail program is stopped, or a firewall turns visitors away. It is like a house in which somebody is at home but does not open.",
    },
    "connection-failed.timeout": {
      title: "받는 쪽 서버가 응답하지 않았습니다",
      summary: "받는 쪽 서버[({server})]가 제시간에 응답하지 않았습니다.",
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
      title: "나가는 메일이 막혀 있습니다",
      summary: "인터넷 회사가 이 회선에서 메일이 바로 나가는 것을 허용하지 않습니다(포트 25).",
      why: "많은 인터넷 회사가 감염된 컴퓨터의 스팸 발송을 막으려고, 서버끼리 메일을 주고받는 문인 포트 25를 닫아 둡니다. 메일 프로그램은 다른 문인 587이나 465를 씁니다.",
    },
    "tls-failed.starttls-missing": {
      title: "The server offers no encryption",
      summary: "서버[({server})]가 암호화를 지원하지 않는데, 한쪽이 암호화를 꼭 요구하고 있습니다.",
    },
    "tls-failed.handshake": {
      summary: "The sending mail system and the server[ {server}] could not agree on a way to encrypt.",
      why: "Both can encrypt, but one of them knows only ways that the other no longer thinks safe. Usually one of the two is very old.",
    },
    "tls-failed.certificate": {
      title: "The server's certificate is not valid",
      summary: "받는 쪽 서버[({server})]의 인증서가 유효하지 않아서 안전한 연결을 맺을 수 없었습니다.",
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
      title: "앱 비밀번호가 필요합니다",
      summary: "서버[({server})]가 메일 프로그램에서는 평소의 비밀번호를 받아들이지 않습니다.",
      why: "계정이 2단계 인증으로 보호되는데, 메일 프로그램은 두 번째 단계를 할 수 없습니다. 이를 위해 한 프로그램에서만 쓰는 긴 비밀번호인 앱 비밀번호가 있습니다.",
    },
    "credentials-rejected.web-login": {
      title: "Log in on the website first",
      summary: "서비스 업체는 메일 프로그램으로 보내기 전에 웹 브라우저에서 한 번 로그인하라고 요구합니다.",
      why: "The provider has noticed something unusual, such as a new place or many messages, and wants to be sure that it is you.",
    },
    "credentials-rejected.temporary": {
      title: "Logging in fails for now",
      summary: "The server[ {server}] cannot check logins at the moment.",
      why: "The part of the server that knows the passwords does not answer. Your password need not be wrong.",
    },
    "domain-not-hosted.own": {
      title: "회원님의 도메인이 등록되지 않았습니다",
      summary: "서버[({server})]는 회원님의 도메인[({domain})]으로 오는 메일을 받아야 한다는 것을 모릅니다.",
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
      summary: "[{address}|이] 주소의 주인이 회원님의 메일을 스팸으로 신고한 적이 있어서 발송 서비스가 건너뛰었습니다.",
      why: "스팸으로 신고한 사람은 그 메일을 원하지 않습니다. 그래서 발송 서비스는 그 사람에게 더 이상 보내지 않습니다.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "[{address}|이] 주소의 주인이 수신을 거부해서 발송 서비스가 건너뛰었습니다.",
      why: "Somebody who unsubscribes does not want this mail any more. Sending it all the same is forbidden in many countries.",
    },
    "locally-suppressed.listed": {
      summary: "Your sending service left out[ {address}| this address], because somebody put it on the list by hand.",
    },
    "greylisted.stuck": {
      title: "그레이리스팅이 끝나지 않습니다",
      summary:
        "받는 쪽 서버[({server})]가 [{elapsed} 동안 ]시도할 때마다 메일 시스템을 돌려보냈습니다. 이대로는 메일이 도착하지 않을 수 있습니다.",
      why: "그레이리스팅은 두 번째 시도에서 열려야 합니다. 그런데 회원님의 메일 시스템은 매번 더 오래 기다립니다. 5, 10, 20, 40, 80, 160, 320분, 그다음에는 약 8시간입니다. 받는 쪽 서버가 첫 시도를 4~6시간 뒤에 잊으면 8시간의 간격은 그 기억보다 길어서, 시도할 때마다 다시 처음으로 여겨집니다.",
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
      summary: "받는 쪽 서버[({server})]는 회원님의 메일 서버[({ip})]를 아직 믿지 않아서 메일을 천천히만 받습니다.",
      why: "새 서버나 스팸 또는 신고가 있었던 서버에는 낮은 한도를 둡니다. 한동안 정상적인 메일이 이어지면 한도가 올라갑니다.",
    },
    "blocklisted.domain": {
      title: "도메인이 차단 목록에 있습니다",
      summary:
        "[차단 목록 {list}|공개 차단 목록]에 보낸 사람의 도메인[({blocked})]이 올라 있어서, 받는 쪽 서버[({server})]가 메일을 거부했습니다.",
      why: "Such lists name domains that were seen in spam. Often a website was hacked, or a newsletter went to people who did not ask for it.",
    },
    "blocklisted.url": {
      title: "링크가 차단 목록에 있습니다",
      summary:
        "[차단 목록 {list}|공개 차단 목록]에 메일 속의 링크[({blocked})]가 올라 있어서, 받는 쪽 서버[({server})]가 메일을 거부했습니다.",
      why: "링크가 가리키는 웹사이트가 스팸이나 해로운 페이지에 악용되었습니다. 해킹당했을 수도 있습니다. 받는 사람의 주소에는 문제가 없습니다.",
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
      title: "업체의 네트워크가 차단 목록에 있습니다",
      summary:
        "[차단 목록 {list}|공개 차단 목록]에 회원님의 메일 서버[({ip})]가 속한 네트워크 전체가 올라 있어서, 받는 쪽 서버[({server})]가 메일을 거부했습니다.",
      why: "어떤 목록은 스팸을 보내는 서버가 너무 많은 업체의 서버를 모두 올립니다. 업체만 바꿀 수 있으며, 회원님의 잘못이 아닙니다.",
    },
    "reputation-blocked.domain": {
      title: "회원님의 도메인을 믿지 않습니다",
      summary:
        "받는 쪽[({server})]이 평판이 나쁘다는 이유로 회원님의 도메인[({senderDomain})]에서 온 메일을 거부했습니다.",
      why: "Large receivers remember what they have seen of each domain: complaints, spam, mail to addresses that do not exist. It takes weeks of good mail to mend that.",
    },
    "reputation-blocked.netblock": {
      title: "업체의 네트워크가 차단되었습니다",
      summary:
        "받는 쪽[({server})]이 서비스 업체의 네트워크 일부를 자체 차단 목록에 올렸습니다[(회원님의 메일 서버: {ip})].",
      why: "같은 업체의 이웃 서버에서 스팸이 나가서 받는 쪽이 모두 함께 차단했습니다. 받는 쪽과 해결할 수 있는 것은 그 업체뿐입니다.",
    },
    "direct-mail-blocked.cloud": {
      summary: "The receiving server[ {server}] takes no mail straight from rented machines such as[ {ip}| this one].",
      why: "Rented machines change hands by the hour, and much spam comes from them. Many receivers therefore want mail from there to go through a known outgoing server.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "The mail server has no name",
      summary:
        "회원님의 메일 서버 IP 주소[({ip})]에 이름이 등록되어 있지 않아서(역방향 DNS), 받는 쪽 서버[({server})]가 거부했습니다.",
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
        "회원님의 메일 서버[({ip})]가 있지도 않은 이름으로 자신을 소개해서, 받는 쪽 서버[({server})]가 거부했습니다.",
      why: "Servers introduce themselves by name (HELO). It is like an identity card: if the name on it does not exist, the door stays shut.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "The receiving server[ {server}] refused because the IPv6 address of your mail server[ {ip}] leads to no name (reverse DNS).",
      why: "IPv6 is the newer kind of Internet address. Many servers have a proper name for their old address and none for the new one.",
    },
    "receiver-filter-broken.dead-list": {
      title: "받는 쪽이 폐지된 목록을 조회합니다",
      summary:
        "받는 쪽 서버[({server})]가 [{since}에 ]문을 닫은 차단 목록[({list})]을 아직 조회하면서, 무응답이나 엉뚱한 답을 ‘등재됨’으로 받아들입니다.",
      why: "A closed list knows nothing about any server; some answer yes to everything, so that nobody goes on asking. Whoever still asks it turns away good mail. Nobody can be taken off a list that no longer exists.",
    },
    "receiver-filter-broken.query-refused": {
      title: "The receiver misreads a block list",
      summary:
        "받는 쪽 서버[({server})]가 차단 목록[({list})]을 허용되지 않는 방식으로 조회하고, 목록의 거절을 ‘등재됨’으로 잘못 받아들입니다.",
      why: "목록은 공용 DNS 리졸버를 거친 조회나 너무 많은 조회에는 오류 코드로 답합니다. 보낸 서버는 목록에 없으며, 필터가 오류를 잘못 읽은 것입니다.",
    },
    "receiver-filter-broken.licence": {
      title: "The receiver's filter has expired",
      summary: "받는 쪽 서버[({server})]에 있는 메일 필터의 라이선스가 만료되었습니다.",
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
        "도메인[({senderDomain})]이 회원님의 메일 서버[({ip})]에게 그 이름으로 보내는 것을 허용하지 않습니다(SPF).",
      why: "도메인은 자기 메일을 보낼 수 있는 서버의 목록(SPF)을 공개합니다. 메일을 보낸 서버가 그 목록에 없거나, 메일이 도중에 전달된 것입니다.",
    },
    "sender-auth-failed.dkim": {
      summary: "메일에 붙는 도메인[({senderDomain})]의 봉인(DKIM)이 없거나 깨졌습니다.",
      why: "DKIM은 보내는 서버가 메일마다 붙이는 봉인입니다. 봉인이 없거나, 붙인 뒤에 도중에서 메일의 내용이 바뀌었습니다.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "도메인[({senderDomain})]은 출처를 증명하지 못하는 메일을 거부해 달라고 요청하는데(DMARC), 이 메일은 증명하지 못했습니다.",
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
      summary: "받는 쪽 서버[({server})]가 메일 속의 링크 때문에 이 메일을 스팸으로 판단했습니다.",
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
      title: "사기 메일로 판단되었습니다",
      summary: "받는 쪽 서버[({server})]가 이 메일을 비밀번호나 돈을 빼내려는 시도로 판단했습니다.",
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
      title: "메일 헤더가 너무 큽니다",
      summary: "보낸 사람과 받는 사람 등이 적힌 메일의 머리 부분이 서버[({server})]가 받아들이는 크기를 넘습니다.",
      why: "The head of a message grows with every recipient and with every reply. Usually a very long list of recipients is the cause.",
    },
    "message-too-large.attachments-count": {
      title: "첨부 파일이 너무 많습니다",
      summary: "메일의 첨부 파일 수가 서버[({server})]가 받아들이는 수를 넘습니다.",
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
      summary: "받는 쪽[({server})]의 관리자가 이런 메일을 거부하는 규칙을 만들었습니다.",
    },
    "policy-rejected.geo": {
      summary: "받는 쪽 서버[({server})]는 회원님의 메일이 나온 나라나 네트워크의 메일을 받지 않습니다.",
      why: "Some organisations shut out whole countries or networks from which they expect no mail. Your message was not judged at all.",
    },
    "policy-rejected.ipv6": {
      summary: "받는 쪽 서버[({server})]는 새로운 방식의 인터넷 주소인 IPv6으로는 이 메일을 받지 않습니다.",
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
      summary: "받는 쪽 서버[({server})]의 메모리 같은 자원이 부족해서 지금은 메일을 받지 않습니다.",
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
      summary: "받는 쪽 서버[({server})]가 점검 중이라서 지금은 메일을 받지 않습니다.",
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
      summary: "서버[({server})]가 영문자 외의 글자가 들어간 주소를 처리하지 못합니다.",
      why: "Addresses with accents and other scripts need a newer kind of server (SMTPUTF8) all the way. This one does not know them yet.",
    },
    "protocol-error.feature": {
      summary: "The server[ {server}] lacks something that this message needs.",
      why: "Mail can ask for extras, such as receipts or binary attachments, that not every server offers. Without the extra, the same message may pass.",
    },
  },

  actions: {
    delayed: {
      title: "늦어지지만 없어지지 않았습니다",
      summary:
        "[{address} 주소로|받는 사람에게] 보낸 메일이 아직 도착하지 않았습니다. 메일 시스템이 [{until}까지 ]계속 시도합니다.",
      why: "이것은 지연 안내이지 실패 통지가 아닙니다. 끝내 실패한 경우에만 다시 알려 드립니다.",
    },
    delivered: {
      title: "메일이 도착했습니다",
      summary: "보낸 메일이 메일함[({address})]에 들어갔습니다.",
      why: "이것은 요청에 따라 보내온 배달 확인이지 실패 통지가 아닙니다. 메일을 읽었는지는 알 수 없습니다.",
    },
    relayed: {
      title: "메일을 다음으로 넘겼습니다",
      summary:
        "[{address} 주소로|받는 사람에게] 보낸 메일을 다음 서버[({server})]에 넘겼습니다. 그 서버는 배달 확인을 보내지 않습니다.",
      why: "문제가 생기지 않는 한, 여기서부터는 보고서가 오지 않습니다.",
    },
    expanded: {
      title: "메일이 목록에 도착했습니다",
      summary: "[{address}|이] 주소로 보낸 메일이 접수되어 여러 사람에게 보내졌습니다.",
      why: "이 주소는 메일링 리스트나 그룹을 나타냅니다. 구성원마다 배달 확인이 오지는 않습니다.",
    },
  },

  kinds: {
    complaint: {
      title: "누군가 메일을 신고했습니다",
      summary: "받는 사람 한 명이 회원님의 메일을 스팸이나 악용으로 신고했고, 그 서비스 업체가 이를 알려 왔습니다.",
      next: "이 사람에게 광고나 뉴스레터를 더 보내지 마시고, 왜 반갑지 않은 메일이었는지 알아보십시오.",
    },
    "auto-reply": {
      title: "자동 회신입니다",
      summary: "메일은 도착했습니다. 받는 사람의 메일함이 자동으로 답했습니다[(복귀 예정: {returns})].",
      next: "아무것도 하실 필요가 없습니다. [급한 일이면 {contact} 주소로 연락하십시오.]",
    },
    challenge: {
      title: "보낸 메일을 확인해 주십시오",
      summary: "회원님이 실제 사람이라고 확인할 때까지 받는 사람의 메일 시스템이 메일을 맡아 두고 있습니다.",
      next: "직접 쓴 메일이라면 이 메일의 안내를 따르십시오. 아니라면 삭제하십시오.",
    },
    "read-receipt": {
      title: "읽음 확인입니다",
      summary: "받는 사람의 메일 프로그램이 메일을 열어 보았다는 등 그 뒤의 처리를 알려 왔습니다.",
      next: "실패한 것이 없으며, 아무것도 하실 필요가 없습니다.",
    },
    "list-request": {
      title: "메일링 리스트 신청입니다",
      summary: "누군가 메일링 리스트에 가입하거나 탈퇴하려고 합니다.",
      next: "리스트를 운영하는 사람에게 전해 주십시오.",
    },
    "address-change": {
      title: "주소 변경 안내입니다",
      summary: "누군가 이메일 주소가 바뀌었다고 알려 왔습니다.",
      next: "주소록을 고치기 전에 본인에게 확인하십시오.",
    },
    "not-a-report": {
      title: "배달 보고서가 아닙니다",
      summary: "이 메일은 배달 결과를 알리는 것이 아닙니다.",
      next: "보고서라고 생각하셨다면, 모든 줄이 들어 있는 통지 전체를 주십시오.",
    },
  },

  steps: {
    checkAddress: "주소[({address})]를 받아 둔 것과 한 글자씩 비교하십시오. 잘못 입력한 경우가 가장 많습니다.",
    checkDomain: "@ 뒤의 부분[({domain})]을 확인하십시오. 한 글자만 틀려도 닿지 않습니다.",
    askNewAddress: "전화 등 다른 방법으로 받는 사람에게 쓸 수 있는 주소를 물어보십시오.",
    askFullAddress: "Ask the recipient for the full address, and write that.",
    useNewAddress: "새 주소[({newAddress})]로 보내고, 주소록도 고치십시오.",
    asciiAddress: "받는 사람에게 영문자와 숫자로만 된 주소를 물어보십시오.",
    urgent: "If it is urgent, reach the recipient by phone or in another way.",
    askToAllow: "전화 등 다른 방법으로 받는 사람에게 [{sender}|회원님의] 주소에서 온 메일을 받아 달라고 부탁하십시오.",
    joinOrAsk: "먼저 그룹이나 리스트에 가입하거나, 회원에게 메일을 대신 전해 달라고 부탁하십시오.",
    confirmSelf: "Look for a message that asks you to confirm that you are a person, and follow it.",
    shareByLink: "파일을 공유 서비스에 올리고 대신 링크를 보내십시오.",
    shrink: "메일을 [{limit}보다 ]작게 줄이십시오. 그림 크기를 줄이거나 파일을 하나씩 나누어 보내십시오.",
    fewerFiles: "Spread the files over several messages, or pack them into one archive (ZIP).",
    unlockFile: "Send the file without a password, or give a link to it.",
    renameFile: "Give the file a plain name with one ending, such as offer.pdf.",
    plainFormat: "Save the document without macros, best as a PDF, and send that.",
    split: "받는 사람을 여러 통의 메일로 나누십시오.",
    spreadOut: "If you sent a newsletter or many messages, send the rest in small portions over some hours.",
    optIn: "Write only to people who asked for it, and put a link to unsubscribe into every message.",
    login:
      "메일 프로그램에서 보내는 메일 서버(SMTP) 설정을 열고 로그인(인증)을 켜십시오. 포트는 587 또는 465, 사용자 이름은 이메일 주소 전체, 비밀번호는 메일함의 비밀번호입니다.",
    relayLogin:
      "If[ {server}| the server] is your own outgoing server, log in to it: in the settings of your mail program (outgoing server, SMTP) take port 587 or 465, your full e-mail address as the user name, and your mailbox password.",
    checkPassword: "메일 프로그램에 사용자 이름(이메일 주소 전체)과 비밀번호를 다시 입력하십시오.",
    otherLogin:
      "Set the account up anew in an up-to-date mail program, with encryption (SSL/TLS or STARTTLS) and the login that your provider names.",
    appPassword: "서비스 업체의 계정 설정에서 앱 비밀번호를 만들어 메일 프로그램에 입력하십시오.",
    webLogin: "서비스 업체의 웹사이트에 한 번 로그인하고 화면의 안내를 따르십시오.",
    loginLater: "Try again in a quarter of an hour. Do not change your password because of this.",
    ownSender: "로그인하는 계정에 속한 주소를 보낸 사람으로 선택하십시오.",
    correctSender: "Correct your own address in the settings of the mail program or website that sent the message.",
    confirmDomain:
      "Confirm the domain[ {senderDomain}] in the settings of your sending service, or send from a confirmed address.",
    waitForLimit: "한도가 풀릴 때까지 기다리십시오. 대개 하루 안에 풀립니다. 뉴스레터에는 전용 발송 서비스를 쓰십시오.",
    notYou: "If you did not send so much, change your password at once: somebody else may be using your account.",
    secureAccount: "비밀번호를 바꾸고, ‘보낸 메일함’에 직접 쓰지 않은 메일이 있는지 살펴보십시오.",
    askProvider: "준비된 글을 메일 서비스 업체나 관리자에게 보내십시오.",
    askAdmin: "준비된 글을 받는 쪽 관리자에게 보내십시오.",
    askRecipient: "Give the recipient the ready text by phone or in another way, as mail does not get through.",
    scan: "최신 백신 프로그램으로 컴퓨터를 검사하고, 그 첨부 파일은 다시 보내지 마십시오.",
    reword: "필요 없는 링크, 단축 주소, 첨부 파일을 빼고 평범한 문장으로 쓰십시오.",
    removeLink: "메일에서 링크[({blocked})]를 빼십시오.",
    otherProgram: "다른 메일 프로그램이나 서비스 업체의 웹사이트에서 보내십시오.",
    withoutExtras: "Send it as a plain message without a request for receipts and without special formats.",
    reviewSuppression:
      "발송 서비스의 제외 목록에서 주소[({address})]를 찾아 올라간 이유를 읽고, 쓸 수 있는 주소임을 아는 경우에만 목록에서 빼십시오.",
    respectWish: "이 사람이 요청하지 않는 한 다시 보내지 마십시오.",
    nothing: "아무것도 하실 필요가 없습니다. 메일 시스템이 스스로 다시 시도합니다.",
    writeAgain: "메일을 한 번 더 보내십시오.",
    pasteAll: "끝에 있는 기술적인 줄까지 통지 전체를 주십시오. 거기에 원인이 적혀 있을 때가 많습니다.",
    stopCause:
      "메일 로그에서 스팸을 보내는 계정이나 웹사이트를 찾아 멈추십시오. 그러지 않으면 서버가 곧 다시 차단됩니다.",
    cleanDomain:
      "Find out why the domain[ {blocked}] is listed: look for a hacked website, misused accounts and newsletters that nobody asked for, and put that right.",
    delist:
      "그다음 [{list}|해당] 목록에서 [{blocked} 항목을|이 서버를] 빼 달라고 요청하십시오[. 필요한 정보: {needs}].",
    askReceiver: "그다음 받는 쪽[({provider})]의 자체 양식으로 문의하십시오[. 필요한 정보: {needs}].",
    readCode: "받는 쪽[({provider})]에서 [코드 {operatorCode}|이런 응답]에 대해 설명한 글을 읽어 보십시오.",
    operatorEnded:
      "[{provider}|이 업체]에는 문의하지 마십시오. 이 서비스는 종료되었습니다[({ended})][. 대신 {successor}에 문의하십시오].",
    useSmarthost: "이 기기가 직접 배달하지 않고 서비스 업체의 보내는 메일 서버를 거치게 하십시오.",
    setPtr:
      "IP 주소[({ip})]의 소유자에게 역방향 이름을 등록해 달라고 하고, 그 이름이 다시 같은 주소를 가리키게 하십시오.",
    namePtr:
      "Have the owner of the Internet address[ {ip}] give it a reverse name of your own, such as mail.example.net.",
    fixHelo: "서버가 자신을 소개하는 이름을 DNS에 있는 완전한 이름으로 설정하십시오.",
    ipv6Ptr: "Give the IPv6 address[ {ip}] a reverse name, or let the server send over IPv4 only.",
    sendIpv4: "Let the mail server deliver to this receiver over IPv4.",
    fixSpf: "서버[({ip})]를 도메인[({senderDomain})]의 SPF 레코드에 추가하십시오.",
    mendSpf:
      "Correct the SPF record of the domain[ {senderDomain}]: exactly one record, no typing errors, at most 10 look-ups.",
    fixDkim: "도메인[({senderDomain})]의 DKIM 서명을 켜고, DNS에 있는 공개 키가 맞는지 확인하십시오.",
    fixDmarc: "SPF나 DKIM이 보낸 사람(From)과 같은 도메인을 쓰게 하십시오. DMARC가 비교하는 것이 바로 이것입니다.",
    publishDmarc: "Publish a DMARC record for the domain[ {senderDomain}]; p=none is enough to begin with.",
    forwardSealed:
      "Let the forwarding server keep the message unchanged, rewrite the return path (SRS) and seal it (ARC).",
    fixSenderDomain:
      "도메인[({senderDomain})]이 존재하고 메일 설정(MX)이 있는지 확인하여, 답장을 보낼 수 있게 하십시오.",
    liftNullMx: "Send under a domain that takes mail, or replace the null MX record of the domain[ {senderDomain}].",
    acceptCallback: "See that the server of the domain[ {senderDomain}] accepts mail to the address[ {sender}].",
    slowDown: "이 받는 쪽으로는 더 천천히, 더 적은 연결로 보내게 하십시오.",
    fewerConnections: "Let the mail system open fewer connections to this receiver at a time.",
    warmUp: "Send little at first and a bit more each day, only to people who want the mail, until the limit rises.",
    allowRelay:
      "중계 서버[({server})]가 로그인이나 IP 주소를 보고 회원님 메일 서버의 메일을 받아들이도록 설정하십시오.",
    relayForward:
      "If[ {server}| the server] shall pass mail on from your mail server[ {reporter}], configure it as a relay for that server, by login or by its Internet address.",
    checkResolver: "여러 도메인으로 가는 메일이 이렇게 실패한다면, 메일 서버의 DNS 리졸버를 확인하십시오.",
    checkOutbound: "여러 서버로 가는 메일이 이렇게 실패한다면, 밖으로 나가는 포트 25가 열려 있는지 확인하십시오.",
    fixSmarthost:
      "Correct the name of the outgoing server (smart host, relay host) in the settings of the mail server.",
    retrySettings: "메일 서버가 적어도 2시간마다, 항상 같은 IP 주소에서 다시 시도하게 하십시오.",
    keepTrying: "Let your mail server try again after 15 to 30 minutes, and go on for at least 4 days.",
    grantSendAs: "계정에 주소[({sender})]로 보낼 권한을 주십시오.",
    registerDomain: "Register the domain[ {senderDomain}] for this account.",
    checkAccount:
      "Check whether the account is locked, whether its password is still valid, and whether it may send (SMTP).",
    release: "비밀번호가 바뀌고 스팸이 더 나가지 않으면 계정의 차단을 푸십시오.",
    checkTls: "회원님의 메일 서버에서 이 받는 쪽에 대한 암호화 설정을 확인하십시오.",
    sendPlain: "If the message may travel without this promise, send it without REQUIRETLS.",
    fixSoftware: "메일을 만들거나 보낸 프로그램을 확인하십시오. 형식은 프로그램을 만든 곳에서 고칠 수 있습니다.",
    fixFrom: "Let the program write exactly one From line, with one complete address.",
    fixMessageId: "Let the program give every message one Message-ID of the form <name@domain>.",
    fixDate: "Let the program write one Date line, and set the clock of the computer.",
    fixDuplicate: "Let the program write From, To, Subject, Date and Message-ID only once each.",
    fixNewline: "Let the program end every line with CR LF, and never send one of the two alone.",
    fixLineLength:
      "Let the program break lines after at most 998 characters, or encode them (base64, quoted-printable).",
    fixCharset: "Let the program encode letters outside ASCII (RFC 2047 in the header, MIME in the text).",
    fixMime: "Correct the MIME structure: boundaries, Content-Type and encoding of every part.",
    updateSoftware: "메일 로그에서 서버끼리의 대화를 살펴보고, 메일 소프트웨어를 최신으로 올리십시오.",
    makeRoom: "오래된 메일을 지우고 휴지통을 비우거나, 용량을 늘리십시오.",
    reopen: "서비스 업체에 로그인하거나 문의하여 메일함을 다시 여십시오.",
    payMailbox: "Renew the subscription of the mailbox at your provider.",
    allowSender: "주소[({sender})]를 허용된 보낸 사람 목록에 넣으십시오.",
    unblockSender: "Take the address[ {sender}] off the list of blocked senders.",
    approve: "Let the message through, or allow the address[ {sender}] for good.",
    fixForwarding: "메일함[({address})]의 전달 설정을 고치거나 끄십시오.",
    fixOwnFilter: "Correct or delete the filter rules of the mailbox[ {address}].",
    askOwnAdmin: "관리자에게 살펴봐 달라고 하십시오. 보낸 사람이 받은 보고서가 도움이 됩니다.",
    authorizeDomain:
      "서버[({server})]가 도메인[({domain})]의 메일을 처리하도록 허용하십시오. 서버가 자기 것으로 받는 도메인에 추가하면 됩니다.",
    relayDomain:
      "If[ {server}| the server] is named in the MX records of[ {domain}| this domain], authorise it to handle mail for that domain.",
    relayOnward: "이 서버가 다른 서버로 메일을 넘겨야 한다면, 도메인[({domain})]의 중계 서버로 설정하십시오.",
    correctMx: "도메인[({domain})]의 메일을 다른 서버가 받아야 한다면, MX 레코드를 그 서버로 바꾸십시오.",
    fixDns: "도메인[({domain})]의 DNS 설정을 고치십시오. MX 레코드는 실제로 있고 주소가 있는 서버를 가리켜야 합니다.",
    addMxAddress:
      "Give the server that the MX record of[ {domain}| the domain] names an address (A or AAAA record), or name another.",
    mxNoAlias: "Let the MX record of[ {domain}| the domain] name the server itself, not an alias (CNAME).",
    mxPublic: "Let the MX record of[ {domain}| the domain] lead to a server with a public Internet address.",
    fixDnssec: "Renew the DNSSEC signatures of the domain[ {domain}], or take its DS record out at the registrar.",
    fixDelegation: "See that every name server entered at the registrar knows the domain[ {domain}].",
    fixNameServers: "도메인[({domain})]의 모든 네임서버가 응답하는지 확인하십시오.",
    openServer: "메일 서버[({server})]가 켜져 있고 방화벽이 밖에서 들어오는 포트 25를 허용하는지 확인하십시오.",
    keepConnection:
      "Look in the log of the server[ {server}] why it breaks connections off: firewall, mail filter, load, or a very small MTU.",
    offerTls: "Switch on encryption (STARTTLS) with a valid certificate on the server[ {server}].",
    modernTls: "Let the server[ {server}] offer TLS 1.2 or newer with common ciphers.",
    fixCertificate: "서버[({server})]의 인증서를 갱신하고, 도메인이 공개한 암호화 정보(MTA-STS, TLSA)를 확인하십시오.",
    fixMtaSts:
      "Let the MTA-STS policy of the domain[ {domain}] name the servers of its MX records, and give those valid certificates.",
    fixTlsa: "Publish the TLSA record that belongs to the present certificate of the server[ {server}].",
    breakLoop: "메일을 맴돌게 하는 전달 규칙을 찾아 그중 하나를 없애십시오.",
    freeDisk: "서버[({server})]의 디스크에 공간을 만들거나 자원을 늘리십시오.",
    addResources: "Look why the server[ {server}] is short of memory, processes or open files, and give it more.",
    repairServer: "보고서에 적힌 시각의 서버[({server})] 로그를 살펴보고 문제를 고치십시오.",
    restartFilter:
      "Look after the mail filter of the server[ {server}] (virus scanner, spam filter, policy service): it does not answer.",
    fixDelivery: "서버[({server})]가 메일함[({address})]에 배달하는 과정(전달, 필터, 권한)을 확인하십시오.",
    fixCommand:
      "Check the command to which mail for[ {address}| this address] is handed: does it exist, may it run, does it end without an error?",
    fixAlias: "Correct the alias list behind the address[ {address}].",
    fixPermission: "Correct owner and rights of the mailbox files of[ {address}| this address].",
    fixLookup: "See that the database or directory with the users answers to the server[ {server}].",
    fixGreylisting: "그레이리스팅이 첫 시도를 36시간 이상 기억하고, 한 네트워크의 서버를 모두 같게 다루도록 하십시오.",
    removeDeadList:
      "서버 설정에서 목록[({list})]을 빼십시오. [{since}부터 ]더 이상 없는 목록이라서 그 답은 아무 뜻이 없습니다.",
    fixListQuery:
      "목록[({list})]은 자체 DNS 리졸버로 조회하십시오. 127.255.255.0/24에 속한 답은 오류이며, 등재되었다는 뜻이 아닙니다.",
    renewLicence: "메일 필터의 라이선스를 갱신하거나 필터를 끄십시오.",
    checkFilter:
      "필터가 서버[({ip})]를 거부한 까닭을 확인하십시오. 답에는 어떤 목록도 잘못도 나와 있지 않습니다. 서버를 허용하거나 필터를 고치십시오.",
    adjustRule: "어떤 규칙이 메일을 거부했는지 찾아보고, 통과시켜야 한다면 보낸 사람[({sender})]을 허용하십시오.",
    allowOutside: "Open the address[ {address}] to senders from outside, or allow the sender[ {sender}].",
    command: "확인 방법: [{command}|쓰고 계신 DNS와 메일 서버의 도구를 이용하십시오.]",
    technical: "기술 정보: [{technical}|나와 있지 않습니다.]",
  },

  retry: {
    automatic: "다시 보내지 마십시오. 메일 시스템이 [{until}까지 ]스스로 계속 시도합니다.",
    no: "이 주소로는 다시 보내지 마십시오. 또 되돌아옵니다.",
    corrected: "올바른 주소를 알게 되면 바로 다시 보내십시오.",
    room: "받는 사람이 자리를 만든 뒤에 다시 보내십시오.",
    later: "나중에 다시 보내십시오[. 최소 {wait} 동안 기다리십시오].",
    hours: "몇 시간 뒤에 다시 보내십시오.",
    fixed: "문제가 고쳐진 뒤에 다시 보내십시오. 그 전에는 또 거부됩니다.",
    changed: "메일을 고친 뒤에 다시 보내십시오.",
    once: "몇 시간 뒤에 한 번 더 보내셔도 됩니다. 또 되돌아오면 먼저 원인을 찾아야 합니다.",
    done: "다시 보내지 마십시오. 이미 도착했습니다.",
  },

  listOwner: {
    suppress: "주소[({address})]를 목록에서 빼십시오. 주인이 쓸 수 있다고 확인한 경우에만 다시 넣으십시오.",
    quarantine: "주소[({address})]로 보내는 것을 일주일 동안 멈추십시오. 그 뒤에도 실패하면 목록에서 빼십시오.",
    disabled:
      "Write to the address[ {address}] only rarely for now. Take it off your list when it has failed 3 times, spread over at least 30 days, and nothing got through.",
    full: "주소[({address})]를 우선 그대로 두십시오. 2주 이상에 걸쳐 세 번 가득 차면 발송을 멈추십시오.",
    domain:
      "Keep the address[ {address}]. If all mail to its domain still fails after 72 hours, pause the domain and try it once a day.",
    none: "주소[({address})]를 목록에 그대로 두고, 이번 일을 그 주소의 실패로 세지 마십시오.",
    release: "주소[({address})]는 쓸 수 있습니다. 발송 중지를 풀고 예전의 실패는 잊으십시오.",
    wish: "주인이 메일을 요청하지 않는 한 주소[({address})]를 목록에 넣지 마십시오.",
  },

  parties: {
    sender: "회원님",
    "sender-admin": "회원님의 메일 서비스 업체 또는 관리자",
    recipient: "받는 사람",
    "recipient-admin": "받는 쪽 메일 관리자",
    "third-party": "다른 누군가",
    nobody: "없음",
    unknown: "알 수 없음",
  },

  ticket: {
    toProvider: "이용하는 메일 서비스 또는 호스팅 업체(고객 지원)",
    toAdmin: "받는 쪽 메일 서버의 관리자",
    toRecipient: "[{address}, ]메일이 닿지 않으므로 전화 등 다른 방법으로",
    subjectBlocked: "메일 서버[({blocked})]의 차단 목록[({list})] 해제를 부탁드립니다",
    subjectProvider: "[{domain} 도메인으로 가는 ]메일이 거부됩니다: ",
    subjectAdmin: "[{domain} 도메인으로 가는 ]메일이 귀하의 서버에서 거부됩니다: ",
    subjectRecipient: "[{address} 주소로 보낸 ]메일이 전달되지 않습니다",
    hello: "안녕하세요.",
    introProvider:
      "제가 보낸 메일이 거부되었습니다. 보고서를 보면 그쪽에서 해결하실 수 있는 일로 보입니다. 제가 아는 것을 아래에 적습니다.",
    introAdmin:
      "귀하의 사용자에게 보내는 메일이 거부되고 있습니다. 보고서를 보면 그쪽에서 해결하실 수 있는 일로 보입니다. 제가 아는 것을 아래에 적습니다.",
    introRecipient:
      "이메일을 보내 드렸는데 되돌아왔습니다. 직접 또는 메일을 관리하시는 분이 해결해 주실 수 있을지 모릅니다.",
    happened: "있었던 일:",
    asks: "부탁드리는 일:",
    facts: "정보:",
    answer: "서버의 답(원문 그대로):",
    report: "보고서 사본(개인 정보는 바꾸었습니다):",
    reportFull: "보고서 사본:",
    thanks: "도와주셔서 감사합니다.",
    factIp: "차단된 IP 주소",
    factSendingIp: "Sending Internet address",
    factBlocked: "목록에 오른 것",
    factList: "차단 목록",
    factDelist: "해제 요청 페이지",
    factServer: "거부한 서버",
    factReporter: "보고한 서버",
    factRecipient: "받는 사람",
    factSender: "보낸 사람",
    factDomain: "받는 사람의 도메인",
    factCode: "코드",
    factCommand: "Refused at",
    factReference: "참조 번호",
    factTime: "시각",
    factLastTry: "Last try",
    factMessageId: "Message-ID",
    factQueueId: "Queue id",
    needIp: "서버의 IP 주소",
    needDomain: "도메인",
    needError: "오류 메시지",
    needContact: "이름과 이메일 주소",
    needPhone: "전화번호",
    needCompany: "회사",
    needVolume: "메일의 양",
    needReason: "차단을 풀어야 하는 이유",
    needHeaders: "헤더가 모두 들어 있는 메일",
    needWebsite: "웹사이트",
  },
};

export default korean;
