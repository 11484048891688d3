import type { AdvicePack } from "./pack.js";

/** Portuguese, in words that Brazil and Portugal share. */
const portuguese: AdvicePack = {
  tag: "pt",
  name: "Português",
  direction: "ltr",
  plural: "one-other",
  decimal: ",",
  date: "{day}/{month}/{year} {hour}:{minute} (UTC{offset})",
  sizes: ["{n} bytes", "{n} KB", "{n} MB", "{n} GB"],
  waits: {
    second: ["{n} segundo", "{n} segundos"],
    minute: ["{n} minuto", "{n} minutos"],
    hour: ["{n} hora", "{n} horas"],
    day: ["{n} dia", "{n} dias"],
  },

  reasons: {
    "user-unknown": {
      title: "Este endereço não existe",
      summary: "O servidor de destino[ {server}] diz que não existe a caixa de correio[ {address}].",
      why: "Talvez o endereço tenha um erro de digitação, ou a pessoa saiu ou mudou de provedor. É como uma carta para uma casa que já não existe.",
    },
    "address-invalid": {
      title: "O endereço não pode estar certo",
      summary: "O endereço[ {address}] não está escrito como um endereço de e-mail deve estar.",
      why: "Falta um sinal, está repetido ou fora do lugar: um espaço, uma vírgula em vez de ponto, nenhum @. Nenhum carteiro consegue ler tal endereço; por isso a mensagem não partiu.",
    },
    "address-moved": {
      title: "O destinatário mudou de endereço",
      summary: "A caixa de correio[ {address}] já não está aqui[; o novo endereço é {newAddress}].",
      why: "O dono tem outro endereço, como quem muda de casa. Este servidor não encaminha o correio para o novo.",
    },
    "mailbox-disabled": {
      title: "Esta caixa está fechada",
      summary: "A caixa de correio[ {address}] existe, mas foi desativada e não aceita correio.",
      why: "Os provedores fecham caixas que já não são usadas ou pagas, ou que foram bloqueadas. Talvez o dono ou o provedor possa reabri-la.",
    },
    "mailbox-full": {
      title: "A caixa está cheia",
      summary: "Na caixa de correio[ {address}] não há mais espaço para a sua mensagem.",
      why: "Toda caixa tem um tamanho limitado, como uma caixa de cartas que ninguém esvazia. Enquanto o dono não abrir espaço, nada mais cabe.",
    },
    "mailbox-unavailable": {
      title: "A caixa não pode ser usada",
      summary: "O servidor de destino[ {server}] recusa a caixa de correio[ {address}] e não diz por quê.",
      why: "Talvez o endereço não exista, esteja fechado, ou uma regra barre o seu correio. As palavras do servidor deixam as três hipóteses em aberto.",
    },
    "recipient-restricted": {
      title: "Você não pode escrever aqui",
      summary: "O endereço[ {address}] funciona, mas não aceita correio seu.",
      why: "Algumas caixas e grupos só aceitam correio de certas pessoas. Uma regra do destinatário ou da organização dele barrou a mensagem; é lá que ela pode ser mudada.",
    },
    "recipient-rate-limited": {
      title: "Correio demais para esta caixa",
      summary: "A caixa de correio[ {address}] recebe mais correio do que pode aceitar de uma vez.",
      why: "Os servidores travam quando muitíssimas mensagens chegam juntas a uma caixa. Pode não ter nada a ver com você. Passa por si.",
    },
    "domain-not-found": {
      title: "Esse domínio não existe",
      summary: "A parte depois do @[, {domain},] não existe na Internet.",
      why: "A lista de endereços da Internet (DNS) não conhece esse nome. Quase sempre é um erro de digitação; às vezes o dono deixou o nome caducar.",
    },
    "domain-no-mail": {
      title: "Esse domínio não recebe correio",
      summary: "O domínio[ {domain}] existe, mas não recebe e-mail.",
      why: "Talvez sirva só para um site. É como uma casa sem caixa de cartas: o carteiro a encontra, mas não pode deixar nada.",
    },
    "dns-temporary": {
      title: "A lista de endereços não respondeu",
      summary: "Os servidores de nomes que sabem para onde vai o correio de[ {domain}| este domínio] não responderam.",
      why: "A lista de endereços da Internet (DNS) diz ao carteiro aonde ir. A falta de resposta não significa que o domínio acabou: os servidores de nomes do destinatário, ou a consulta no seu provedor, falham neste momento.",
    },
    "dns-misconfigured": {
      title: "O domínio não leva a nada",
      summary: "O domínio[ {domain}] indica um servidor de correio que não se encontra com esse nome.",
      why: "Os registros do domínio no DNS, a lista de endereços da Internet, estão errados. O carteiro tem um endereço, mas lá não há casa. Só quem cuida do domínio pode corrigir isso.",
    },
    "connection-failed": {
      title: "O servidor de destino estava inacessível",
      summary: "O seu sistema de correio não conseguiu chegar ao servidor de destino[ {server}], ou a ligação caiu.",
      why: "Talvez o servidor esteja desligado, sobrecarregado ou fora da Internet. É como bater a uma porta que ninguém abre.",
    },
    "tls-failed": {
      title: "Não houve ligação segura possível",
      summary: "A ligação ao servidor de destino[ {server}] não pôde ser cifrada, e um dos lados exige isso.",
      why: "Os servidores podem exigir que o correio viaje cifrado (TLS), como uma carta lacrada. Se um certificado caducou ou as configurações não combinam, preferem não entregar nada.",
    },
    "mail-loop": {
      title: "A mensagem andou em círculos",
      summary: "A mensagem para[ {address}| este destinatário] passou de servidor em servidor e foi parada.",
      why: "Quase sempre dois encaminhamentos mandam o correio um ao outro, ou um servidor julga que outro é o responsável. Os servidores contam as paradas e acabam com essas voltas.",
    },
    "routing-failed": {
      title: "O servidor não conhece o caminho",
      summary: "O servidor[ {server}] não sabe para onde passar o correio de[ {address}| este endereço].",
      why: "O domínio não está (ou já não está) configurado lá, ou o endereço está mal escrito. É como um posto de correio sem entrega para essa rua.",
    },
    "delivery-expired": {
      title: "A entrega foi abandonada",
      summary: "O seu sistema de correio tentou por muito tempo entregar a[ {address}| este destinatário] e desistiu.",
      why: "Uma mensagem que não pode ser entregue é tentada durante alguns dias e depois devolvida. A causa está na última resposta do outro lado.",
    },
    "auth-required": {
      title: "O servidor pede autenticação",
      summary:
        "O servidor de saída[ {server}] recusou a mensagem[ na porta {port}] porque você não estava autenticado.",
      why: "Um servidor de saída só aceita correio para outros domínios de quem se autentica. Senão qualquer um poderia enviar em nome dele. É o primeiro dos três casos de “relaying denied”.",
    },
    "credentials-rejected": {
      title: "A autenticação foi recusada",
      summary: "O servidor[ {server}] não aceitou o nome de usuário ou a senha.",
      why: "A senha pode ser antiga ou estar mal escrita, ou o servidor quer outro tipo de autenticação. Enquanto ela falhar, nada é enviado.",
    },
    "domain-not-hosted": {
      title: "Não responsável por este domínio",
      summary:
        "O servidor[ {server}] está indicado para o domínio[ {domain}], mas não sabe que deve receber o correio dele.",
      why: "Os registros do domínio levam a este servidor, mas o domínio não está configurado nele. Por isso acha que a mensagem é para passar a estranhos e recusa: o segundo caso de “relaying denied”. Você não fez nada de errado.",
    },
    "relay-denied": {
      title: "O servidor se recusa a retransmitir",
      summary: "O servidor[ {server}] se recusa a passar correio[ de {reporter}] para[ {domain}| este domínio].",
      why: "Um servidor só aceita uma mensagem se o remetente se autenticou, se ele próprio é o destino ou se está configurado para a passar adiante. Nada disso valia aqui, e as palavras dele não dizem qual dos casos era.",
    },
    "sender-not-permitted": {
      title: "Você não pode usar este remetente",
      summary: "O servidor não deixa você enviar com o endereço[ {sender}| da linha do remetente].",
      why: "A sua conta só pode enviar com endereços que lhe pertencem. Assim ninguém escreve cartas com o nome de outro no envelope.",
    },
    "sending-limit": {
      title: "Limite de envio atingido",
      summary: "A sua própria conta ou domínio já enviou por agora tudo o que pode[ (no máximo {limit})].",
      why: "Os provedores limitam quanto uma conta pode enviar numa hora ou num dia. O destinatário não tem nada com isso. O limite renova-se por si.",
    },
    "sender-suspended": {
      title: "A sua conta não pode enviar",
      summary: "A sua própria conta[ {sender}] ou a sua organização está impedida de enviar.",
      why: "Os provedores fazem isso quando uma conta envia spam; muitas vezes outra pessoa conhece a senha. O endereço do destinatário está certo.",
    },
    "locally-suppressed": {
      title: "O seu serviço de envio omitiu",
      summary:
        "O seu serviço de envio não tentou entregar, porque[ {address}| este endereço] está na lista de exclusão dele.",
      why: "O serviço guarda endereços que falharam antes ou que não queriam correio. Isso não diz nada de novo sobre a caixa.",
    },
    greylisted: {
      title: "Pediram para voltar mais tarde",
      summary:
        "O servidor de destino[ {server}] afasta de propósito os primeiros contatos e pede ao seu sistema que volte[ após {wait}].",
      why: "Isto se chama greylisting (lista cinzenta). Sistemas de correio verdadeiros tentam de novo sozinhos; programas de spam quase nunca. É como um porteiro que abre ao segundo toque: normalmente a mensagem chega dentro de uma hora.",
    },
    "rate-limited": {
      title: "O correio chega depressa demais",
      summary:
        "O servidor de destino[ {server}] não aceita por agora mais correio do seu sistema[ (tentar após {wait})].",
      why: "O seu sistema envia mais mensagens, ou abre mais ligações, do que este servidor permite de uma vez. Ele se protege de uma enchente.",
    },
    "too-many-recipients": {
      title: "Destinatários demais de uma vez",
      summary: "A mensagem tem mais destinatários do que o servidor[ {server}] aceita de uma vez.",
      why: "Os servidores limitam a quantas pessoas uma mensagem pode ir, porque é assim que se envia spam.",
    },
    blocklisted: {
      title: "O seu servidor está bloqueado",
      summary:
        "[A lista de bloqueio {list}|Uma lista de bloqueio pública] cita o seu servidor de correio[ {ip}]; por isso o servidor de destino[ {server}] recusou a mensagem.",
      why: "Essas listas (listas negras de DNS) citam servidores de onde veio spam. Basta uma conta invadida, e sofrem todos os que enviam por esse servidor. O seu provedor tem de parar a causa e pedir a retirada do servidor da lista.",
    },
    "reputation-blocked": {
      title: "Servidor sem boa reputação",
      summary: "O lado de destino[ {server}] recusa correio do seu servidor[ {ip}] por causa da má reputação dele.",
      why: "Os grandes receptores anotam como cada servidor se comporta. Spam ou queixas, às vezes por outros clientes do mesmo provedor, estragam a reputação. O problema não é o seu endereço nem o destinatário.",
    },
    "direct-mail-blocked": {
      title: "Sem correio direto daqui",
      summary: "O servidor de destino[ {server}] não aceita correio direto da ligação[ {ip}].",
      why: "Este endereço da Internet pertence a uma faixa de casas, escritórios ou máquinas alugadas que não deve entregar correio por si. De lá o correio tem de passar pelo servidor de saída do provedor.",
    },
    "reverse-dns-invalid": {
      title: "O nome do servidor não confere",
      summary:
        "O servidor de destino[ {server}] recusou porque o nome do seu servidor de correio[ {ip}] falta ou não confere.",
      why: "Todo servidor de correio deve ter um nome que leve ao seu número e um número que leve de volta ao nome (DNS reverso). É como um documento de identidade: sem ele a porta não se abre.",
    },
    "receiver-filter-broken": {
      title: "O filtro do receptor está avariado",
      summary: "O servidor de destino[ {server}] recusou a sua mensagem por um defeito do próprio filtro.",
      why: "O filtro julga por algo que não se sustenta e afasta também correio bom. Você e o seu provedor não fizeram nada de errado; só o administrador de lá pode corrigir.",
    },
    "sender-auth-failed": {
      title: "Não foi possível verificar o remetente",
      summary: "A mensagem não prova que vem mesmo de[ {senderDomain}| esse domínio].",
      why: "Um domínio pode dizer que servidores enviam por ele (SPF), e as mensagens podem levar um selo (DKIM); o DMARC diz o que fazer sem eles. É como uma carta com o nome de uma empresa, mas sem o carimbo.",
    },
    "sender-domain-invalid": {
      title: "O seu próprio endereço não funciona",
      summary:
        "O servidor de destino[ {server}] não encontra o domínio do remetente[ {sender}] ou não pode responder a ele.",
      why: "Uma carta sem remetente válido não é aceita. O domínio do remetente está mal escrito, caducou ou não tem registros de correio.",
    },
    "spam-content": {
      title: "Tomada por spam",
      summary: "O servidor de destino[ {server}] toma esta mensagem por spam.",
      why: "Os filtros julgam palavras, links, imagens e anexos, e às vezes se enganam. O endereço está certo; foi esta mensagem que foi recusada.",
    },
    malware: {
      title: "Foi encontrado um vírus",
      summary: "O servidor de destino[ {server}] encontrou algo nocivo na mensagem.",
      why: "Um anexo ou link é conhecido como perigoso. Ou um arquivo do seu computador está infectado, ou alguém escreveu em seu nome; raramente o antivírus se engana.",
    },
    "attachment-blocked": {
      title: "O anexo não é permitido",
      summary: "O servidor de destino[ {server}] não aceita anexos deste tipo.",
      why: "Programas, macros e arquivos trancados podem trazer vírus; por isso muitos servidores os recusam sem olhar mais.",
    },
    "message-too-large": {
      title: "A mensagem é grande demais",
      summary: "A mensagem é maior do que o servidor[ {server}] aceita[: no máximo {limit}].",
      why: "Todo servidor tem um limite. Os anexos crescem cerca de um terço no envio: 15 MB de arquivos viram 20 MB de mensagem.",
    },
    "message-malformed": {
      title: "A forma da mensagem tem defeito",
      summary: "O servidor de destino[ {server}] recusou a mensagem porque a forma dela fere as regras do correio.",
      why: "O programa que escreveu a mensagem esqueceu ou errou algo, como a data, o remetente ou um fim de linha. A causa não são as suas palavras.",
    },
    "policy-rejected": {
      title: "Recusada por uma regra",
      summary: "Uma regra do lado de destino[ {server}] recusa a mensagem e não diz qual.",
      why: "Cada organização decide que correio deixa entrar. Só o administrador dela pode ver que regra foi e mudá-la.",
    },
    "server-full": {
      title: "O servidor de destino está cheio",
      summary:
        "O servidor de destino[ {server}] inteiro ficou sem espaço; a caixa[ {address}] em si pode não estar cheia.",
      why: "O disco onde estão todas as caixas está cheio, ou falta memória ao servidor. Não é uma caixa de cartas cheia, mas o posto de correio inteiro.",
    },
    "server-error": {
      title: "O servidor de destino tem problemas",
      summary: "O servidor de destino[ {server}] tem problemas próprios e não pôde aceitar a mensagem.",
      why: "Está sobrecarregado, em reparo, ou um dos seus programas falhou. Quase sempre passa em poucas horas.",
    },
    "server-misconfigured": {
      title: "Servidor de destino mal configurado",
      summary:
        "O servidor de destino[ {server}] está mal configurado e não consegue pôr a mensagem na caixa[ {address}].",
      why: "A mensagem chegou à casa certa, mas o caminho até a caixa está barrado. Só o administrador de lá pode abri-lo.",
    },
    "protocol-error": {
      title: "Os servidores não se entenderam",
      summary: "O seu sistema de correio e o servidor[ {server}] não se entenderam.",
      why: "Os servidores falam uma língua fixa (SMTP). Um dos dois disse algo que o outro não esperava; é um defeito de um programa ou das configurações dele, não da sua mensagem.",
    },
    unknown: {
      title: "A causa não é indicada",
      summary:
        "A mensagem para[ {address}| este destinatário] não foi entregue, e o relatório não diz claramente por quê.",
      why: "Não há uma língua fixa para esses relatórios, e alguns não dão causa nenhuma. Preferimos dizer isso a adivinhar.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "O endereço[ {address}] tem letras que um servidor no caminho não sabe tratar.",
      why: "Letras com acento e outras escritas antes do @ ainda são novas no correio. Servidores antigos só conhecem letras latinas simples, algarismos e poucos sinais.",
    },
    "address-moved.new-owner": {
      title: "O endereço tem novo dono",
      summary: "O endereço[ {address}] pertence agora a outra pessoa; por isso a sua mensagem não foi entregue.",
      why: "O nome foi dado a outra pessoa. O servidor protege a sua mensagem de olhos estranhos.",
    },
    "mailbox-disabled.inactive": {
      summary: "A caixa de correio[ {address}] não era usada há muito tempo e foi desativada.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "O encaminhamento já não funciona",
      summary: "A caixa de correio[ {address}] passa o correio a outra, e essa não se alcança.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "A caixa de correio[ {address}] está cheia e não é usada há muito tempo.",
    },
    "recipient-restricted.members-only": {
      summary: "Só membros podem escrever ao grupo ou à lista[ {address}].",
    },
    "recipient-restricted.internal-only": {
      summary: "Só pessoas da organização podem escrever para[ {address}| este endereço].",
    },
    "recipient-restricted.sender-blocked": {
      summary: "O dono de[ {address}| esta caixa] ou a organização bloqueou o seu endereço[ {sender}].",
    },
    "recipient-restricted.moderated": {
      summary: "As mensagens para[ {address}| este grupo] precisam da aprovação de um moderador, e a sua não passou.",
    },
    "domain-no-mail.null-mx": {
      summary: "O domínio[ {domain}] declara que não recebe e-mail algum.",
    },
    "connection-failed.refused": {
      title: "O servidor de destino não atende",
      summary: "O servidor de destino[ {server}] está lá, mas nada nele responde ao correio.",
    },
    "connection-failed.timeout": {
      title: "O servidor de destino não respondeu",
      summary: "O servidor de destino[ {server}] não respondeu a tempo.",
    },
    "connection-failed.port-25-blocked": {
      title: "O correio de saída está bloqueado",
      summary: "O seu provedor de Internet não deixa sair correio desta ligação (porta 25).",
      why: "Muitos provedores fecham a porta 25, a do correio entre servidores, para que computadores infectados não enviem spam. Os programas de correio usam outras portas: 587 ou 465.",
    },
    "tls-failed.certificate": {
      summary: "O certificado do servidor de destino[ {server}] não é válido; por isso não houve ligação segura.",
    },
    "tls-failed.starttls-missing": {
      summary: "O servidor[ {server}] não oferece cifra, e um dos lados exige.",
    },
    "credentials-rejected.second-factor": {
      title: "É precisa uma senha de aplicativo",
      summary: "O servidor[ {server}] não aceita a sua senha habitual vinda de um programa de correio.",
      why: "A sua conta é protegida por um segundo passo na autenticação, que um programa de correio não pode dar. Para isso há senhas de aplicativo: longas e só para um programa.",
    },
    "credentials-rejected.web-login": {
      summary: "O provedor quer que você entre uma vez pelo navegador antes que o programa possa enviar.",
    },
    "domain-not-hosted.own": {
      title: "O seu domínio não está autorizado",
      summary: "O servidor[ {server}] não sabe que deve receber o correio do seu próprio domínio[ {domain}].",
    },
    "locally-suppressed.complained": {
      summary:
        "O seu serviço de envio omitiu[ {address}| este endereço], porque lá o seu correio já foi marcado como spam.",
      why: "Quem marca um correio como spam não o quer. Por isso os serviços deixam de escrever a essa pessoa.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "O seu serviço de envio omitiu[ {address}| este endereço], porque ele cancelou a inscrição.",
    },
    "greylisted.stuck": {
      title: "Uma lista cinzenta sem fim",
      summary:
        "O servidor de destino[ {server}] mandou o seu sistema embora a cada tentativa[ durante {elapsed}]; assim a mensagem talvez nunca chegue.",
      why: "O greylisting deve abrir à segunda tentativa. Mas o seu sistema espera cada vez mais: 5, 10, 20, 40, 80, 160, 320 minutos e depois cerca de 8 horas. Se o servidor de destino esquece uma primeira tentativa após 4 a 6 horas, uma pausa de 8 horas passa da memória dele, e cada tentativa volta a contar como a primeira.",
    },
    "rate-limited.reputation-throttle": {
      summary:
        "O servidor de destino[ {server}] só aceita devagar o correio do seu servidor[ {ip}], porque ainda não confia nele.",
      why: "Servidores novos, e aqueles de onde veio spam ou queixas, têm um limite baixo. Ele sobe quando por algum tempo chega correio bom.",
    },
    "blocklisted.domain": {
      title: "Um domínio está bloqueado",
      summary:
        "[A lista de bloqueio {list}|Uma lista de bloqueio pública] cita o domínio[ {blocked}] do remetente; por isso o servidor de destino[ {server}] recusou a mensagem.",
    },
    "blocklisted.url": {
      title: "Um link está bloqueado",
      summary:
        "[A lista de bloqueio {list}|Uma lista de bloqueio pública] cita um link da mensagem[, {blocked},] e assim o servidor de destino[ {server}] a recusou.",
      why: "O site por trás do link foi usado para spam ou páginas nocivas, talvez por ter sido invadido. O endereço do destinatário está certo.",
    },
    "blocklisted.netblock": {
      title: "A rede do provedor está listada",
      summary:
        "[A lista de bloqueio {list}|Uma lista de bloqueio pública] cita toda a rede do seu servidor[ {ip}]; por isso o servidor de destino[ {server}] recusou a mensagem.",
      why: "Algumas listas citam todos os servidores de um provedor quando muitos deles enviam spam. Só o provedor pode mudar isso; você não fez nada de errado.",
    },
    "reputation-blocked.domain": {
      title: "Domínio sem boa reputação",
      summary:
        "O lado de destino[ {server}] recusa correio do seu domínio[ {senderDomain}] por causa da má reputação dele.",
    },
    "reputation-blocked.netblock": {
      title: "A rede do provedor está bloqueada",
      summary:
        "O lado de destino[ {server}] pôs uma parte da rede do seu provedor na própria lista de bloqueio[ (o seu servidor: {ip})].",
      why: "Veio spam de servidores vizinhos do mesmo provedor, e o receptor bloqueia todos juntos. Só o seu provedor pode resolver isso com ele.",
    },
    "reverse-dns-invalid.ptr-missing": {
      summary:
        "O servidor de destino[ {server}] recusou porque o endereço da Internet do seu servidor[ {ip}] não leva a nenhum nome (DNS reverso).",
    },
    "reverse-dns-invalid.helo-invalid": {
      summary:
        "O servidor de destino[ {server}] recusou porque o seu servidor[ {ip}] o cumprimenta com um nome que não existe.",
    },
    "receiver-filter-broken.dead-list": {
      title: "O receptor consulta uma lista morta",
      summary:
        "O servidor de destino[ {server}] consulta uma lista de bloqueio[, {list},] que foi encerrada[ (desde {since})], e toma o silêncio ou os disparates dela por um sim.",
    },
    "receiver-filter-broken.query-refused": {
      summary:
        "O servidor de destino[ {server}] consulta uma lista de bloqueio[ {list}] de um modo que ela recusa, e toma a recusa por uma inclusão.",
      why: "As listas respondem com um código de erro a perguntas vindas de resolvedores DNS públicos ou numerosas demais. O seu servidor não está na lista; o filtro lê mal o erro.",
    },
    "receiver-filter-broken.licence": {
      summary: "A licença do filtro de correio no servidor de destino[ {server}] caducou.",
    },
    "sender-auth-failed.spf": {
      summary: "O domínio[ {senderDomain}] não permite que o seu servidor[ {ip}] envie por ele (SPF).",
      why: "Um domínio mantém uma lista dos servidores que podem enviar o seu correio, chamada SPF. O servidor que enviou a mensagem não está nela, ou a mensagem foi encaminhada no caminho.",
    },
    "sender-auth-failed.dkim": {
      summary: "O selo do domínio[ {senderDomain}] na mensagem falta ou está quebrado (DKIM).",
      why: "O DKIM é um selo que o servidor que envia põe em cada mensagem. Ele falta, ou algo mudou a mensagem no caminho depois de selada.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "O domínio[ {senderDomain}] pede que se recuse correio que não prova a origem (DMARC), e esta mensagem não provou.",
    },
    "message-too-large.headers": {
      title: "O cabeçalho é grande demais",
      summary:
        "As linhas de cabeçalho da mensagem, com remetentes e destinatários, passam do que o servidor[ {server}] aceita.",
    },
    "message-too-large.attachments-count": {
      title: "Anexos demais",
      summary: "A mensagem tem mais anexos do que o servidor[ {server}] aceita.",
    },
    "malware.phishing": {
      title: "Tomada por tentativa de fraude",
      summary: "O servidor de destino[ {server}] toma a mensagem por uma tentativa de roubar senhas ou dinheiro.",
    },
    "spam-content.url": {
      summary: "O servidor de destino[ {server}] toma esta mensagem por spam por causa de um link nela.",
    },
    "policy-rejected.admin-rule": {
      summary: "O administrador do lado de destino[ {server}] criou uma regra que recusa esta mensagem.",
    },
    "policy-rejected.geo": {
      summary: "O servidor de destino[ {server}] não aceita correio do país ou da rede de onde vem o seu.",
    },
    "policy-rejected.ipv6": {
      summary:
        "O servidor de destino[ {server}] não aceita este correio por IPv6, o tipo mais novo de endereços da Internet.",
    },
    "server-full.resources": {
      summary:
        "Ao servidor de destino[ {server}] faltam memória ou outros recursos, e ele não aceita correio por agora.",
    },
    "server-error.maintenance": {
      summary: "O servidor de destino[ {server}] está em manutenção e não aceita correio por agora.",
    },
    "protocol-error.smtputf8": {
      summary: "O servidor[ {server}] não sabe tratar endereços com letras que não sejam latinas simples.",
    },
  },

  actions: {
    delayed: {
      title: "Atrasada, mas não perdida",
      summary:
        "A sua mensagem para[ {address}| este destinatário] ainda não chegou; o seu sistema de correio continua tentando[ até {until}].",
      why: "É um aviso de atraso, não uma falha. Você só terá notícias de novo se ela falhar de vez.",
    },
    delivered: {
      title: "A mensagem chegou",
      summary: "A sua mensagem foi posta na caixa de correio[ {address}].",
      why: "É um recibo que alguém pediu, não uma falha. Não diz se a mensagem foi lida.",
    },
    relayed: {
      title: "A mensagem seguiu adiante",
      summary:
        "A sua mensagem para[ {address}| este destinatário] passou ao servidor seguinte[ {server}], que não envia recibos.",
      why: "Dali em diante não vem nenhum relatório, a não ser que algo corra mal.",
    },
    expanded: {
      title: "A mensagem chegou a uma lista",
      summary: "A sua mensagem para[ {address}| este endereço] foi aceita e enviada a várias pessoas.",
      why: "O endereço é de uma lista ou de um grupo. Não vem recibo de cada membro.",
    },
  },

  kinds: {
    complaint: {
      title: "Alguém denunciou o seu correio",
      summary: "Um destinatário marcou uma mensagem sua como spam ou abuso, e o provedor dele avisa você.",
      next: "Não envie mais publicidade nem boletins a esta pessoa, e descubra por que a mensagem não foi bem-vinda.",
    },
    "auto-reply": {
      title: "Uma resposta automática",
      summary:
        "A sua mensagem chegou; a caixa do destinatário respondeu sozinha[ e indica {returns} como dia de volta].",
      next: "Você não precisa fazer nada. [Se for urgente, escreva para {contact}.]",
    },
    challenge: {
      title: "Confirme a sua mensagem",
      summary: "O sistema do destinatário retém a sua mensagem até você confirmar que é uma pessoa.",
      next: "Se você mesmo escreveu a mensagem, siga as instruções deste e-mail. Se não, apague-o.",
    },
    "read-receipt": {
      title: "Uma confirmação de leitura",
      summary: "O programa do destinatário diz o que foi feito da sua mensagem, por exemplo que foi aberta.",
      next: "Nada falhou, e você não precisa fazer nada.",
    },
    "list-request": {
      title: "Um pedido a uma lista",
      summary: "Alguém quer entrar numa lista de e-mail ou sair dela.",
      next: "Passe o pedido a quem cuida da lista.",
    },
    "address-change": {
      title: "Um novo endereço",
      summary: "Alguém avisa que o seu endereço de e-mail mudou.",
      next: "Confirme com a pessoa antes de mudar o registro na sua agenda.",
    },
    "not-a-report": {
      title: "Não é um relatório de entrega",
      summary: "Esta mensagem não fala de uma entrega.",
      next: "Se você esperava um relatório, dê-nos o aviso completo com todas as linhas.",
    },
  },

  steps: {
    checkAddress:
      "Compare o endereço[ {address}] letra por letra com o que lhe deram. Quase sempre é um erro de digitação.",
    checkDomain: "Verifique a parte depois do @[: {domain}]. Uma letra errada não leva a lugar nenhum.",
    askNewAddress: "Peça ao destinatário, por telefone ou de outro modo, um endereço que funcione.",
    tellRecipient: "Diga ao destinatário, por telefone ou de outro modo, que o seu correio não passa.",
    useNewAddress: "Escreva para o novo endereço[ {newAddress}] e mude-o na sua agenda.",
    askToAllow:
      "Peça ao destinatário, por telefone ou de outro modo, que deixe entrar o correio de[ {sender}| este remetente].",
    joinOrAsk: "Entre primeiro no grupo ou na lista, ou peça a um membro que passe a sua mensagem.",
    shareByLink: "Ponha os arquivos num serviço de partilha e envie o link.",
    shrink: "Diminua a mensagem[ (menos de {limit})]: reduza as imagens ou envie os arquivos um a um.",
    split: "Divida os destinatários por várias mensagens.",
    login:
      "No seu programa de correio, abra as configurações do servidor de saída (SMTP) e ligue a autenticação: porta 587 ou 465, o seu endereço de e-mail completo como nome de usuário e a senha da sua caixa.",
    checkPassword: "Escreva de novo no programa o nome de usuário (o seu endereço completo) e a senha.",
    appPassword: "Crie uma senha de aplicativo nas configurações da sua conta e ponha-a no programa de correio.",
    webLogin: "Entre uma vez no site do seu provedor e siga o que lá se pede.",
    ownSender: "Escolha como remetente um endereço que pertença à conta com que você se autentica.",
    waitForLimit:
      "Espere até o limite se renovar, quase sempre dentro de um dia. Para boletins use um serviço feito para isso.",
    secureAccount: "Mude a sua senha e procure em “Enviados” mensagens que não escreveu.",
    askProvider: "Envie a mensagem pronta ao seu provedor de correio ou administrador.",
    askAdmin: "Envie a mensagem pronta ao administrador do lado de destino.",
    scan: "Examine o seu computador com um antivírus atualizado e não envie o anexo de novo.",
    reword: "Tire links, endereços encurtados e anexos desnecessários, e escreva frases simples.",
    removeLink: "Tire o link[ {blocked}] da mensagem.",
    otherProgram: "Envie a mensagem por outro programa ou pelo site do seu provedor.",
    asciiAddress: "Peça ao destinatário um endereço de letras latinas simples e algarismos.",
    reviewSuppression:
      "Procure o endereço[ {address}] na lista de exclusão do seu serviço de envio, leia por que está lá e só o retire se souber que funciona.",
    respectWish: "Não escreva mais a esta pessoa enquanto ela não pedir.",
    nothing: "Você não precisa fazer nada: o seu sistema de correio tenta de novo sozinho.",
    writeAgain: "Envie a mensagem mais uma vez.",
    pasteAll: "Dê-nos o aviso completo, com as linhas técnicas do fim. Muitas vezes a causa está lá.",

    stopCause:
      "Procure no registro de correio a conta ou o site que envia spam e pare-o. Senão o servidor logo será bloqueado de novo.",
    delist: "Depois peça a retirada de[ {blocked}| este servidor] de[ {list}| essa lista][. Serão pedidos: {needs}].",
    askReceiver: "Depois escreva ao lado de destino[ {provider}] pelo formulário dele[. Ele pede: {needs}].",
    readCode:
      "Leia o que o lado de destino[ {provider}] escreve sobre[ o seu código {operatorCode}| respostas como esta].",
    operatorEnded:
      "Não se dirija a[ {provider}| este operador]: o serviço já não existe[ ({ended})][. Dirija-se a {successor}].",
    useSmarthost: "Faça esta máquina entregar pelo servidor de saída do seu provedor em vez de diretamente.",
    setPtr: "Faça o dono do endereço da Internet[ {ip}] dar-lhe um nome reverso que leve de volta ao mesmo endereço.",
    fixHelo: "Ponha como nome de saudação do servidor um nome completo que exista no DNS.",
    fixSpf: "Acrescente o servidor[ {ip}] ao registro SPF do domínio[ {senderDomain}].",
    fixDkim: "Ligue a assinatura DKIM para o domínio[ {senderDomain}] e verifique se a chave pública no DNS é a certa.",
    fixDmarc: "Faça o SPF ou o DKIM usar o mesmo domínio da linha do remetente; é isso que o DMARC compara.",
    fixSenderDomain:
      "Cuide para que o domínio[ {senderDomain}] exista e tenha um registro de correio (MX), para que se possa responder.",
    slowDown: "Faça o sistema enviar a este receptor mais devagar e por menos ligações.",
    allowRelay:
      "Configure o relay[ {server}] para aceitar correio do seu servidor, por autenticação ou pelo endereço da Internet.",
    checkResolver: "Se o correio para muitos domínios falha assim, verifique o resolvedor DNS do seu próprio servidor.",
    checkOutbound: "Se o correio para muitos servidores falha assim, verifique se a porta 25 está aberta para fora.",
    retrySettings: "Faça o seu servidor tentar pelo menos a cada 2 horas, e sempre do mesmo endereço da Internet.",
    grantSendAs: "Dê à conta o direito de enviar com o endereço[ {sender}].",
    release: "Liberte a conta depois de mudada a senha e quando não sair mais spam.",
    checkTls: "Verifique no seu próprio servidor as configurações de cifra para este receptor.",
    breakLoop: "Procure os encaminhamentos que fazem o correio andar em círculos e tire um deles.",
    fixSoftware: "Verifique o programa que escreveu ou enviou a mensagem; o fabricante pode corrigir a forma.",
    updateSoftware: "Veja o diálogo no registro de correio e atualize o programa do servidor.",

    makeRoom: "Apague mensagens antigas e esvazie o lixo, ou obtenha mais espaço.",
    reopen: "Entre na sua conta no provedor, ou pergunte lá, para que reabram a caixa.",
    allowSender: "Ponha o endereço[ {sender}] na lista de remetentes permitidos.",
    fixForwarding: "Corrija o encaminhamento da caixa[ {address}] ou desligue-o.",
    askOwnAdmin: "Peça ao seu administrador que veja; o relatório do remetente ajuda.",

    authorizeDomain:
      "Autorize o servidor[ {server}] a tratar o correio do domínio[ {domain}]: acrescente-o aos domínios que recebe como seus.",
    relayOnward: "Se o servidor deve passar o correio a outro, configure-o como relay para o domínio[ {domain}].",
    correctMx: "Se outro servidor é o certo para o domínio[ {domain}], mude o registro MX para esse servidor.",
    fixDns: "Corrija os registros DNS do domínio[ {domain}]: o MX deve citar um servidor que exista e tenha endereço.",
    fixNameServers: "Cuide para que todos os servidores de nomes do domínio[ {domain}] respondam.",
    openServer: "Cuide para que o servidor de correio[ {server}] funcione e o firewall deixe entrar a porta 25.",
    fixCertificate:
      "Renove o certificado do servidor[ {server}] e verifique o que o domínio publica sobre cifra (MTA-STS, TLSA).",
    freeDisk: "Abra espaço no disco do servidor[ {server}] ou dê-lhe mais recursos.",
    repairServer: "Veja no registro do servidor[ {server}] à hora do relatório e conserte o defeito.",
    fixDelivery:
      "Verifique como o servidor[ {server}] entrega na caixa[ {address}]: encaminhamentos, filtros, permissões.",
    fixGreylisting:
      "Faça a lista cinzenta lembrar uma primeira tentativa por pelo menos 36 horas e trate igual todos os servidores de uma rede.",
    removeDeadList:
      "Tire a lista[ {list}] da configuração do servidor. Ela já não existe[ (desde {since})], e as respostas dela não significam nada.",
    fixListQuery:
      "Consulte a lista[ {list}] por um resolvedor DNS próprio. Respostas de 127.255.255.0/24 são erros, não inclusões.",
    renewLicence: "Renove a licença do filtro de correio ou desligue-o.",
    checkFilter:
      "Verifique por que o filtro recusou o servidor[ {ip}]: a resposta não cita nenhuma lista nem falta alguma. Permita-o ou corrija o filtro.",
    adjustRule: "Veja que regra recusou a mensagem e permita o remetente[ {sender}], se ele deve passar.",

    command: "Para verificar: [{command}|as ferramentas do seu DNS e do seu servidor.]",
    technical: "Dados técnicos: [{technical}|nenhum indicado.]",
  },

  retry: {
    automatic: "Não a envie de novo: o seu sistema de correio continua tentando sozinho[ até {until}].",
    no: "Não envie mais nada a este endereço; voltaria outra vez.",
    corrected: "Envie-a de novo assim que tiver o endereço certo.",
    room: "Envie-a de novo quando o destinatário tiver aberto espaço.",
    later: "Envie-a de novo mais tarde[, não antes de {wait}].",
    hours: "Envie-a de novo dentro de algumas horas.",
    fixed: "Envie-a de novo quando isto estiver resolvido; antes seria recusada outra vez.",
    changed: "Envie-a de novo depois de a mudar.",
    once: "Pode enviá-la mais uma vez dentro de algumas horas. Se voltar de novo, é preciso achar primeiro a causa.",
    done: "Não a envie de novo: ela chegou.",
  },

  listOwner: {
    suppress: "Tire o endereço[ {address}] da sua lista. Só o reponha se o dono confirmar que funciona.",
    quarantine: "Suspenda o endereço[ {address}] por uma semana. Se depois falhar outra vez, tire-o da lista.",
    none: "Mantenha o endereço[ {address}] na sua lista e não lhe conte isto como falha.",
    full: "Mantenha por agora o endereço[ {address}]. Suspenda-o se estiver cheio três vezes em pelo menos duas semanas.",
    release: "O endereço[ {address}] funciona: termine qualquer suspensão e esqueça falhas anteriores.",
    wish: "Deixe o endereço[ {address}] fora da lista enquanto o dono não pedir correio.",
  },

  parties: {
    sender: "Você",
    "sender-admin": "O seu provedor ou administrador de correio",
    recipient: "O destinatário",
    "recipient-admin": "O administrador de correio do destinatário",
    "third-party": "Outra pessoa",
    nobody: "Ninguém",
    unknown: "Não se sabe",
  },

  ticket: {
    toProvider: "O seu provedor de correio ou alojamento (suporte)",
    toAdmin: "O administrador do servidor de correio de destino",
    toRecipient: "[{address}, por|Por] telefone ou de outro modo, já que o correio não chega",
    subjectBlocked: "Pedido de retirada do nosso servidor[ {blocked}] da lista de bloqueio[: {list}]",
    subjectProvider: "Correio[ para {domain}] recusado: ",
    subjectAdmin: "Correio[ para {domain}] recusado pelo seu servidor: ",
    subjectRecipient: "O meu correio[ para {address}] não lhe chega",
    hello: "Bom dia,",
    introProvider:
      "uma mensagem minha foi recusada. Segundo o relatório, isto pode ser resolvido do seu lado. Tudo o que sei está abaixo.",
    introAdmin:
      "o correio para os seus usuários está sendo recusado. Segundo o relatório, isto pode ser resolvido do seu lado. Todos os dados conhecidos estão abaixo.",
    introRecipient:
      "tentei escrever-lhe por e-mail, mas a mensagem voltou. Talvez você, ou quem cuida do seu correio, possa ajudar.",
    happened: "O que aconteceu:",
    asks: "O que peço:",
    facts: "Dados:",
    answer: "A resposta do servidor, palavra por palavra:",
    report: "Cópia do relatório (partes privadas substituídas):",
    reportFull: "Cópia do relatório:",
    thanks: "Muito obrigado pela ajuda.",
    factIp: "Endereço da Internet bloqueado",
    factBlocked: "Citado pela lista",
    factList: "Lista de bloqueio",
    factDelist: "Página para a retirada",
    factServer: "Recusado por",
    factReporter: "Relatado por",
    factRecipient: "Destinatário",
    factSender: "Remetente",
    factDomain: "Domínio do destinatário",
    factCode: "Códigos",
    factReference: "Referência",
    factTime: "Hora",
    factMessageId: "Message-ID",
    needIp: "endereço da Internet do servidor",
    needDomain: "domínio",
    needError: "a mensagem de erro",
    needContact: "o seu nome e endereço de e-mail",
    needPhone: "número de telefone",
    needCompany: "empresa",
    needVolume: "quantidade de correio",
    needReason: "por que desbloquear",
    needHeaders: "a mensagem com todo o cabeçalho",
    needWebsite: "site",
  },
};

export default portuguese;
