import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Korean. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "ko",
  name: "Korean",
  subjects: {
    failure: [
      "메일을 보내지 못했습니다", "메일을 전송하지 못했습니다",
      "발송실패",
      "배달되지 않음:", "배달할 수 없음:", "배달 안 됨:", "전달되지 않음:", "배달할 수 없음", "배달되지 않음",
      "배달 실패", "전송 실패", "전달 실패", "메일 전송 실패", "메일 발송 실패", "발송 실패", "메일 배달 실패",
      "배달 상태 알림(실패)", "배달 상태 알림 (실패)", "전송 상태 알림(실패)", "전송 상태 알림 (실패)",
      "배달 못 함 보고서", "배달 못함", "반송된 메일", "반송 메일", "메일이 반송되었습니다", "메일 반송", "반송:",
      "발신자에게 반송", "주소를 찾을 수 없음", "메일이 차단됨", "메시지가 차단됨", "메일이 거부되었습니다"],
    delay: [
      "지연됨:", "배달 지연", "전송 지연", "배달 지연됨", "배달 상태 알림(지연)", "전송 상태 알림(지연)",
      "메일 배달이 지연", "전송 미완료"],
    success: ["배달됨:", "릴레이됨:", "배달 확인", "배달 완료", "배달 상태 알림(성공)", "수신 확인"],
    autoReply: [
      "자동 회신:", "자동 회신", "자동회신", "자동 응답:", "자동 응답", "자동응답", "부재 중:", "부재중:",
      "부재 중 알림", "부재중 안내", "부재중 응답", "휴가 중", "휴가 안내"],
    readReceipt: ["읽음:", "읽지 않음:", "읽음 확인", "수신확인", "읽지 않고 삭제됨"],
  },
  senders: [
    "메일 배달 시스템", "메일 전송 시스템", "메일 배달 하위 시스템", "시스템 관리자", "메일 관리자", "메일 시스템",
    "메일 서버 관리자"],
  failure: [
        "메시지 보내기 실패",
    "전달되지 못했습니다", "메일이 반송되었습니다", "메일을 전달할 수 없습니다",
    "메시지를 전송하는 중 문제가 발생했습니다", "메일링 리스트 * 거부했습니다", "메일 링리스트에 대한 * 거절", 
    "다음 받는 사람 또는 그룹에 배달하지 못했습니다", "다음 받는 사람이나 그룹에 배달하지 못했습니다",
    "다음 받는 사람 또는 그룹에게 배달하지 못했습니다", "다음 수신자 또는 그룹에 배달하지 못했습니다",
    "이러한 받는 사람 또는 그룹에 배달하지 못했습니다", "다음 받는 사람 또는 메일 그룹에 배달하지 못했습니다",
    "다음 받는 사람에게 배달하지 못했습니다", "다음 받는 사람에게 배달할 수 없습니다",
    "다음 수신자에게 메일을 전송하지 못했습니다", "다음 수신자에게 전달하지 못했습니다",
    "메시지가 일부 또는 모든 받는 사람에게 전달되지 않았습니다", "일부 또는 모든 받는 사람에게 배달되지 않았습니다",
    "다음 받는 사람에게 연결할 수 없습니다", "보낸 메시지를 배달할 수 없습니다",
    "에게 보낸 메시지를 배달할 수 없습니다", "메시지를 배달할 수 없습니다", "메시지를 배달하지 못했습니다",
    "메시지가 배달되지 않았습니다", "메시지가 전송되지 않았습니다", "메시지를 전송하지 못했습니다",
    "메일을 배달할 수 없습니다", "메일을 배달하지 못했습니다", "메일을 전송할 수 없습니다",
    "메일을 전송하지 못했습니다", "메일이 전송되지 않았습니다", "메일이 전달되지 못했습니다",
    "메일을 전달하지 못했습니다", "메일 발송에 실패하였습니다", "메일 전송에 실패하였습니다", "메일 발송이 실패",
    "보내신 메일이 반송", "보내신 메일이 전송되지", "보내신 메일이 전달되지", "보내신 메일이 수신자에게",
    "다음 주소로 메일을 보낼 수 없습니다", "다음 주소로 전송하지 못했습니다",
    "이 메시지는 메일 시스템에서 자동으로 생성", "이 메일은 자동으로 생성", "영구적인 오류입니다",
    "메시지를 보내지 못했습니다", "메시지를 보낼 수 없습니다", "메일을 보낼 수 없습니다",
    "메일을 보내는 동안 오류가 발생"],
  delay: [
    "리스트 관리자의 승인을 얻기 위해 대기중", "편집자에 전달되었습니다", "승인을 위해 검토 할 수있을 때까지", 
    "다음 받는 사람 또는 그룹에 대한 배달이 지연되었습니다", "다음 받는 사람 또는 그룹에 대한 배달이 지연",
    "메시지가 아직 배달되지 않았습니다", "아직 배달되지 않았습니다", "아직 전송되지 않았습니다",
    "아직 전달되지 않았습니다", "메시지를 다시 보낼 필요가 없습니다", "다시 보낼 필요가 없습니다",
    "다시 보내지 않아도 됩니다", "단순한 경고 메시지입니다", "이것은 경고 메시지", "배달을 계속 시도",
    "계속 배달을 시도", "계속 전송을 시도", "일시적인 문제가 발생했습니다", "일시적인 문제가 발생",
    "Gmail에서 다시 시도"],
  success: [
    "다음 받는 사람에게 메시지가 배달되었습니다", "다음 받는 사람 또는 그룹에 배달이 완료",
    "대상 서버에서 배달 알림을 보내지 않았습니다", "성공적으로 배달되었습니다", "성공적으로 전송되었습니다"],
  expired: [
    "지정된 시간 제한 내에 메시지를 배달하지 못했습니다", "지정된 시간 내에 배달", "대기열에 너무 오래",
    "큐에 너무 오래", "배달하려고 했지만 성공하지 못했습니다", "배달을 시도했지만 실패", "배달 시간이 만료",
    "전송 시간이 초과되어 반송", "전송 재시도 횟수"],
  original: [
    "원본 메시지 헤더:", "원본 메시지 헤더", "원본 메일 헤더", "원래 메시지 헤더", "메시지의 사본입니다",
    "다음은 메시지 사본", "다음은 원본 메시지", "----- 원본 메시지 -----", "원본 메일 내용", "보내신 메일의 내용"],
  diagnostic: [
    "관리자용 진단 정보:", "관리자용 진단 정보", "관리자를 위한 진단 정보:", "관리자를 위한 진단 정보", "생성 서버:",
    "생성하는 서버:", "원격 서버에서 반환", "원격 서버에서 다음을 반환", "원격 서버가 반환",
    "다음 조직에서 메시지를 거부했습니다:", "다음 조직에서 사용자의 메시지를 거부", "오류 세부 정보", "보고된 오류:",
    "영구적인 실패의 기술 세부정보", "기술 세부 정보:", "응답:", "원격 서버의 응답:", "메일 서버 응답:",
    "메일 서버가 응답", "서버 응답:", "서버에서 반환한 오류", "다음과 같은 이유로", "아래와 같은 이유로", "실패 원인:",
    "실패 사유:", "반송 사유:", "반송 원인:", "오류 원인:", "오류 메시지:", "오류 내용:"],
  autoReply: [
    "현재 부재중입니다", "현재 부재 중입니다", "부재중이므로", "현재 자리를 비웠습니다", "현재 휴가 중입니다",
    "휴가중입니다", "휴가 중이므로", "출장 중입니다", "출장중입니다", "출장 중이오니", "육아휴직 중", "까지 부재",
    "에 복귀할 예정", "복귀 후 답변", "복귀 후 회신", "복귀하는 대로", "급한 용무는", "급한 용건은", "급하신 경우",
    "긴급한 사항은", "자동 회신 메일입니다", "자동으로 발송된 메일", "자동 응답 메일입니다", "퇴사하였습니다",
    "퇴사하셨습니다"],
  rules: [
    {
      id: "ko/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "없는 메일 주소", "없는 이메일 주소", "없는 주소입니다", "없는 수신자",
          "을(를) 찾을 수 없습니다", "찾을 수 없습니다", 
          "사용자를 찾을 수 없습니다", "사용자가 존재하지 않습니다", "존재하지 않는 사용자", "존재하지 않는 계정",
          "존재하지 않는 메일", "존재하지 않는 이메일", "존재하지 않는 주소", "존재하지 않는 수신자",
          "존재하지 않는 아이디", "없는 사용자", "없는 계정", "알 수 없는 사용자", "알 수 없는 수신자",
          "알 수 없는 받는 사람", "수신자를 찾을 수 없습니다", "수신자가 존재하지 않습니다",
          "받는 사람을 찾을 수 없습니다", "받는 사람의 전자 메일 주소를 찾을 수 없습니다",
          "메일 주소를 찾을 수 없습니다", "이메일 주소를 찾을 수 없습니다", "전자 메일 주소를 찾을 수 없습니다",
          "입력한 전자 메일 주소를 찾을 수 없습니다", "주소를 찾을 수 없거나", "주소를 찾을 수 없어",
          "주소를 찾을 수 없으므로", "에서 찾을 수 없습니다", "계정이 존재하지 않습니다", "계정이 없습니다",
          "주소가 존재하지 않습니다", "메일 주소가 존재하지 않", "사서함이 존재하지 않습니다",
          "사서함을 찾을 수 없습니다", "수신자 메일 주소가 없"],
        not: ["도메인", "호스트"],
      },
      matches: [
        "anna@example.com: 없는 메일 주소입니다",
        "입력한 전자 메일 주소를 찾을 수 없습니다. 받는 사람의 전자 메일 주소를 확인하고 메시지를 다시 보내십시오.",
        "anna@example.com: 존재하지 않는 사용자입니다"],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "해지된 계정", "탈퇴한 계정", "정지된 계정",
          "휴면 계정", "휴면 상태", "휴면계정", "계정이 정지", "계정이 비활성화", "계정이 사용 중지",
          "사용이 중지된 계정", "사용 중지된 계정", "사서함이 비활성화", "탈퇴한 사용자", "탈퇴한 회원",
          "메일 수신이 정지"],
      },
      matches: ["휴면 계정이므로 메일을 받을 수 없습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "메일함에 공간이 부족", "편지함에 공간이 부족", "메일함 공간이 부족",
          "사서함이 가득", "사서함이 꽉", "편지함이 가득", "메일함이 가득", "메일함이 꽉", "받은편지함이 가득",
          "받은 편지함이 가득", "메일함 용량", "메일 용량이", "편지함 용량", "사서함 용량", "용량이 초과",
          "용량을 초과", "용량 초과", "용량이 부족", "할당량을 초과", "할당량 초과", "저장 공간이 가득"],
        not: ["메시지 크기", "첨부"],
      },
      matches: [
        "anna@example.com: 메일함에 공간이 부족합니다",
        "받는 사람의 사서함이 가득 차서 지금은 메시지를 받을 수 없습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/restricted", reason: "recipient-restricted",
      when: {
        says: ["중재자", "리스트 관리자에 의해 거부되었습니다", 
          "이 주소로의 배달이 제한", "이 주소에 대한 배달이 제한", "받는 사람에게 보낼 수 있는 권한이 없습니다",
          "받는 사람에게 보낼 권한이 없습니다", "보낼 수 있는 권한이 없습니다", "보낸 메시지만 받", "회원만",
          "구성원만", "중재자가 거부", "관리자가 승인하지 않", "수신자가 수신을 거부", "수신거부", "수신 거부된",
          "수신자가 차단"],
      },
      matches: ["이 받는 사람에게 보낼 권한이 없습니다: 이 주소로의 배달이 제한되어 있습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/domain-not-found", reason: "domain-not-found",
      when: {
        says: [
          "도메인을 찾을 수 없", "도메인이 존재하지 않", "존재하지 않는 도메인", "알 수 없는 도메인",
          "도메인 * 을 찾을 수 없", "잘못된 도메인", "호스트를 찾을 수 없", "존재하지 않는 호스트"], not: ["발신자", "보낸 사람"],
      },
      matches: ["exmaple.example 도메인을 찾을 수 없어 메일이 전송되지 않았습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/relay", reason: "relay-denied",
      when: {
        says: [
          "릴레이가 거부", "릴레이 거부", "릴레이할 수 없", "릴레이가 허용되지 않", "릴레이를 허용하지 않",
          "중계가 허용되지 않"],
      },
      matches: ["릴레이가 거부되었습니다: anna@example.com"],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/auth-required", reason: "auth-required",
      when: { says: ["인증이 필요합니다", "인증이 필요", "로그인이 필요", "인증을 요구", "인증되지 않은 클라이언트"] },
      matches: ["보내는 메일 서버에 인증이 필요합니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "티켓을 허가하지 않았습니다", "티켓을 허용하지 않았습니다", "인증 방식이 너무 취약", "인증 도중 에러", "인증 도중 오류", "SMTP AUTH를 사용할 수 없",
          "인증에 실패", "인증 실패", "로그인에 실패", "로그인 실패", "사용자 이름 또는 암호가",
          "사용자 이름 또는 비밀번호가", "아이디 또는 비밀번호가", "비밀번호가 틀", "비밀번호가 올바르지",
          "암호가 올바르지", "메일 서버에서 로그인을 거부"],
        not: ["SPF", "DMARC", "DKIM"],
      },
      matches: [
        "mail.example.org 로그인 실패",
        "인증에 실패했습니다. 아이디 또는 비밀번호가 올바르지 않습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "From 주소에서 오류가 발생", "보낸 사람 주소가 올바르지 않습니다",
          "대신하여 메시지를 보낼 수 있는 권한", "대신 보낼 권한", "보낸 사람 주소가 거부", "발신자 주소가 허용되지",
          "보내는 사람 주소를 거부", "보낸 사람의 전자 메일 주소를 거부"],
      },
      matches: [
        "다음 From 주소에서 오류가 발생했습니다: na@example.org",
        "보낸 사람 주소가 거부되었습니다: me@example.org"],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/too-large", reason: "message-too-large",
      when: {
        says: [
          "크기 제한 보다 큽니다", "크기 제한보다 큽니다",
          "첨부 용량", "메일 용량이 너무 큽니다", "용량이 너무 큽니다",
          "메시지가 너무", "메일이 너무 큽니다", "메일 크기가", "메시지 크기가", "최대 크기를 초과", "크기 제한을 초과",
          "크기가 제한을", "첨부 파일이 너무", "첨부파일 용량", "첨부 파일 크기", "첨부파일 크기"],
      },
      matches: [
        "메시지가 서버의 크기 제한보다 큽니다.",
        "메시지가 너무 큽니다. 첨부 파일을 줄여 다시 보내십시오."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/spam", reason: "spam-content",
      when: { says: ["스팸으로", "스팸 메일로", "스팸메일로", "스팸으로 분류", "스팸성", "스팸 정책", "불법 스팸"] },
      matches: ["스팸으로 분류되어 거부되었습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/virus", reason: "malware",
      when: {
        says: [
          "바이러스가 발견", "바이러스가 검출", "바이러스가 포함", "바이러스에 감염", "악성 코드", "악성코드", "맬웨어",
        ],
      },
      matches: ["메일에서 바이러스가 발견되었습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "허용되지 않는 첨부", "첨부 파일이 차단", "첨부할 수 없는 파일", "허용되지 않는 파일 형식", "첨부 파일 형식"],
      },
      matches: ["허용되지 않는 첨부 파일입니다: file.zip"],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "IP가 차단", "IP 주소가 차단", "IP가 거부", "블랙리스트에 등록", "차단 목록에", "차단된 IP", "발송 IP",
          "평판이 낮", "평판이 좋지"],
      },
      matches: ["보내는 서버의 IP 주소가 차단되었습니다 (블랙리스트에 등록됨)."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/policy", reason: "policy-rejected",
      when: {
        says: [
          "정책에 위반", "정책 위반", "정책에 따라 거부", "정책에 의해", "보안상의 이유", "메일 흐름 규칙",
          "관리자가 차단", "관리자에 의해", "액세스가 거부", "접근이 거부", "사용 권한 또는 보안 문제"],
      },
      matches: ["수신 서버의 정책에 의해 거부되었습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/sending-limit", reason: "sending-limit",
      when: {
        says: ["보낸 사람의 전송 할당량", "전송 할당량이 초과", 
          "발송 제한", "전송 제한", "발송 한도", "전송 한도", "일일 발송", "보내기 한도", "발송 가능 건수",
          "메일 전송 한도에 도달"],
      },
      matches: ["보낸 사람의 전송 할당량이 초과되어 메시지를 보낼 수 없습니다.", "메일 전송 한도에 도달했습니다. 메시지가 전송되지 않았습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/rate", reason: "rate-limited",
      when: { says: ["연결이 너무 많", "너무 많은 연결", "동시 접속", "접속이 너무 많", "너무 많은 메일을", "단시간에 많은"] },
      matches: ["연결이 너무 많습니다. 나중에 다시 시도하십시오."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/too-many-recipients", reason: "too-many-recipients",
      when: {
        says: [
          "받는 사람 수의 한도를 초과", "받는 사람 수가 한도를 초과",
          "받는 사람이 너무 많", "수신자가 너무 많", "너무 많은 수신자", "수신자 수를 초과", "수신자 수가",
          "받는 사람 수를"],
      },
      matches: [
        "받는 사람 수의 한도를 초과하여 보내지 못했습니다.",
        "받는 사람이 너무 많습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/greylisted", reason: "greylisted",
      when: { says: ["그레이리스트", "그레이 리스트", "그레이리스팅"] },
      matches: ["그레이리스트에 의해 일시적으로 거부되었습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/no-connection", reason: "connection-failed",
      when: {
        says: [
          "연결이 거부", "연결 거부", "연결에 실패", "연결 실패", "연결할 수 없습니다", "접속할 수 없습니다",
          "접속에 실패", "서버가 응답하지", "서버 응답이 없", "연결이 끊", "연결이 중단", "예기치 않게 연결을 종료",
          "통신 오류가 발생"],
        not: ["DNS", "점검"],
      },
      matches: ["보내는(SMTP) 전자 메일 서버 mail.example.org에 연결할 수 없습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "연결 시간이 초과", "연결 시간 초과", "접속 시간 초과", "응답 시간 초과", "응답 시간이 초과",
          "시간이 초과되었습니다", "응답을 기다리는 동안"],
        not: ["DNS", "점검"],
      },
      matches: ["서버의 응답을 기다리는 동안 시간이 초과되었습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/expired", reason: "delivery-expired",
      when: {
        says: [
          "지정된 시간 제한 내에 메시지를 배달", "대기열에 너무 오래", "배달하려고 했지만 성공하지",
          "배달을 시도했지만 실패", "배달 시간이 만료"],
      },
      matches: ["지정된 시간 제한 내에 메시지를 배달하지 못했습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/loop", reason: "mail-loop",
      when: { says: ["메일 루프", "메일루프", "루프가 감지", "루프를 감지", "홉 수", "무한 반복"] },
      matches: ["메일 루프가 감지되어 메시지를 삭제했습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/dns-temporary", reason: "dns-temporary",
      when: { says: ["DNS 오류", "DNS 조회 실패", "DNS 조회에 실패", "DNS 쿼리 실패", "이름 확인에 실패"] },
      matches: ["example.com에 대한 DNS 조회에 실패했습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/server-full", reason: "server-full",
      when: { says: [
          "서버에 저장 공간이 부족",
          "디스크 공간이 부족", "서버 공간이 부족", "시스템 리소스가 부족", "시스템 저장 공간"] },
      matches: [
        "서버에 저장 공간이 부족합니다.",
        "서버의 디스크 공간이 부족합니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/server-error", reason: "server-error",
      when: {
        says: [
          "서버 내부 오류", "내부 서버 오류", "서버 오류", "서비스를 사용할 수 없", "일시적으로 사용할 수 없",
          "일시적인 오류", "서버가 사용 중", "시스템 점검", "서버 점검"],
      },
      matches: ["서버 점검 중입니다. 일시적으로 사용할 수 없습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "올바르지 않은 메일 주소", "잘못된 메일주소", "보낸 사람이나 받는 사람 필드가", "받는 사람 중에 한 명 이상이 잘못", "올바른 메일 주소가 아닙니다",
          "주소 형식이 올바르지", "주소 형식이 잘못", "잘못된 이메일 주소", "잘못된 메일 주소", "잘못된 주소",
          "유효하지 않은 이메일", "유효하지 않은 주소", "유효하지 않은 메일", "올바르지 않은 주소"],
      },
      matches: [
        "anna@example 은 올바른 메일 주소가 아닙니다",
        "전자 메일 주소 형식이 올바르지 않습니다: anna@@example"],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/tls", reason: "tls-failed",
      when: {
        says: [
          "보안 연결을 설정할 수 없", "암호화된 연결이 필요", "암호화가 필요", "암호화 유형을 지원하지",
          "인증서가 유효하지"],
      },
      matches: ["서버와 보안 연결을 설정할 수 없습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
    {
      id: "ko/sender-auth", reason: "sender-auth-failed",
      when: {
        says: [
          "SPF 검사 실패", "SPF 검사에 실패", "SPF 인증 실패", "SPF 인증에 실패", "DMARC 인증 실패",
          "DMARC 인증에 실패", "DKIM 인증에 실패"],
      },
      matches: ["메일이 거부됨: SPF 인증에 실패했습니다."],
      source: "Exchange, Gmail, Naver, Daum, mail programs and servers that answer in Korean", seen: "2026-11",
    },
  ],
} satisfies Language;
