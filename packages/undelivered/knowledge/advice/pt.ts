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
      why: "Talvez o endereço tenha um erro de digitação, ou a pessoa saiu ou mudou de provedor. É como uma carta para uma casa que não existe mais.",
    },
    "address-invalid": {
      title: "O endereço não pode estar certo",
      summary: "O endereço[ {address}] não está escrito como um endereço de e-mail deve estar.",
      why: "Falta um sinal, está repetido ou fora do lugar: um espaço, uma vírgula no lugar de um ponto, nenhum @. Nenhum carteiro consegue ler um endereço assim.",
    },
    "address-moved": {
      title: "O destinatário mudou de endereço",
      summary: "A caixa de correio[ {address}] não está mais aqui[; o novo endereço é {newAddress}].",
      why: "O dono tem outro endereço, como quem muda de casa. Este servidor não encaminha o correio para o novo.",
    },
    "mailbox-disabled": {
      title: "Esta caixa está fechada",
      summary: "A caixa de correio[ {address}] existe, mas foi desativada e não aceita correio.",
      why: "Os provedores fecham caixas que não são mais usadas ou pagas, ou que foram bloqueadas. Talvez o dono ou o provedor possa reabri-la.",
    },
    "mailbox-full": {
      title: "A caixa está cheia",
      summary: "A caixa de correio[ {address}] não tem mais espaço para novas mensagens.",
      why: "Toda caixa tem um tamanho limitado, como uma caixa de cartas que ninguém esvazia. Enquanto o dono não abrir espaço, nada mais cabe.",
    },
    "mailbox-unavailable": {
      title: "A caixa não pode ser usada",
      summary: "O servidor de destino[ {server}] recusa a caixa de correio[ {address}] e não diz por quê.",
      why: "Talvez o endereço não exista, esteja fechado, ou uma regra barre o seu correio. As palavras do servidor deixam as três hipóteses em aberto.",
    },
    "recipient-restricted": {
      title: "Não aberta a qualquer remetente",
      summary: "O endereço[ {address}] funciona, mas não aceita correio de[ {sender}| este remetente].",
      why: "Algumas caixas e alguns grupos só aceitam correio de certas pessoas. Uma regra do destinatário ou da organização dele impede; lá ela pode ser mudada.",
    },
    "recipient-rate-limited": {
      title: "Correio demais para esta caixa",
      summary: "A caixa de correio[ {address}] recebe mais correio do que pode aceitar de uma vez.",
      why: "Os servidores freiam quando muitíssimas mensagens chegam juntas a uma caixa. Pode não ter nada a ver com você. Passa sozinho.",
    },
    "domain-not-found": {
      title: "Esse domínio não existe",
      summary: "A parte depois do @[, {domain},] não existe na Internet.",
      why: "A lista de endereços da Internet (DNS) não conhece esse nome. Quase sempre é um erro de digitação; às vezes o dono deixou o nome expirar.",
    },
    "domain-no-mail": {
      title: "Esse domínio não recebe correio",
      summary: "O domínio[ {domain}] existe, mas não recebe e-mail.",
      why: "Talvez sirva só para um site. É como uma casa sem caixa de cartas: o carteiro a encontra, mas não pode deixar nada.",
    },
    "dns-temporary": {
      title: "Os servidores de nomes não responderam",
      summary:
        "Os servidores de nomes (DNS) que sabem para onde vai o correio de[ {domain}| este domínio] não responderam.",
      why: "Eles são a lista de endereços em que o carteiro vê onde entregar. Não responder não quer dizer que o domínio acabou: os servidores de nomes do destinatário, ou a consulta no seu provedor, falham no momento.",
    },
    "dns-misconfigured": {
      title: "O domínio não leva a nada",
      summary: "O domínio[ {domain}] indica um servidor de correio que não se encontra com esse nome.",
      why: "Os registros do domínio no DNS, a lista de endereços da Internet, estão errados. O carteiro tem um endereço, mas lá não há casa. Só quem cuida do domínio pode corrigir isso.",
    },
    "connection-failed": {
      title: "O servidor de destino estava inacessível",
      summary: "Não foi possível alcançar o servidor de destino[ {server}], ou a conexão com ele caiu.",
      why: "Talvez o servidor esteja desligado, sobrecarregado ou fora da Internet. É como bater a uma porta que ninguém abre.",
    },
    "tls-failed": {
      title: "Não foi possível uma conexão segura",
      summary: "A conexão ao servidor de destino[ {server}] não pôde ser criptografada, e um dos lados exige isso.",
      why: "Os servidores podem exigir que o correio viaje criptografado (TLS), como uma carta lacrada. Se um certificado expirou ou as configurações não combinam, preferem não entregar nada.",
    },
    "mail-loop": {
      title: "A mensagem andou em círculos",
      summary: "A mensagem para[ {address}| este destinatário] passou de servidor em servidor e foi parada.",
      why: "Quase sempre dois encaminhamentos mandam o correio um ao outro, ou um servidor julga que outro é o responsável. Os servidores contam as paradas e acabam com essas voltas.",
    },
    "routing-failed": {
      title: "O servidor não conhece nenhuma rota",
      summary: "O servidor[ {server}] não sabe para onde passar o correio de[ {address}| este endereço].",
      why: "O domínio não está (ou não está mais) configurado lá, ou o endereço está mal escrito. É como um posto de correio sem entrega para essa rua.",
    },
    "delivery-expired": {
      title: "A entrega foi abandonada",
      summary:
        "O seu sistema de correio tentou entregar para[ {address}| este destinatário][ durante {elapsed}] e desistiu.",
      why: "Uma mensagem que não pode ser entregue é tentada durante alguns dias e depois devolvida. A causa está na última resposta do outro lado.",
    },
    "auth-required": {
      title: "O servidor pede autenticação",
      summary:
        "O servidor de saída[ {server}] recusou a mensagem[ na porta {port}] porque você não estava autenticado.",
      why: "Um servidor de saída só aceita correio para outros domínios de quem se autentica. Senão qualquer um poderia enviar em nome dele.[ É isto que decide aqui: o correio vai para {domain}, e o servidor diz “{words}”.] É o primeiro dos três casos de “relaying denied”.",
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
      why: "Os registros do domínio levam a este servidor, mas o domínio não está configurado lá. Por isso ele acha que deve passar a mensagem a estranhos e recusa: é o segundo caso de “relaying denied”.[ É isto que decide aqui: quem recusou foi {server}, um servidor do lado do destinatário, com as palavras “{words}”.] Você não fez nada de errado.",
    },
    "relay-denied": {
      title: "O servidor se recusa a retransmitir",
      summary:
        "O servidor[ {server}] se recusa[, na porta {port},] a retransmitir correio[ de {reporter}] para[ {domain}| este domínio].",
      why: "Um servidor só aceita uma mensagem se o remetente se autenticou, se ele mesmo é o destino ou se está configurado para retransmitir. Aqui não valia nenhum dos três casos. [As palavras dele, “{words}”, não dizem qual era: depende de quem é o servidor.|As palavras dele não dizem qual era: depende de quem é o servidor.]",
    },
    "sender-not-permitted": {
      title: "Você não pode usar este remetente",
      summary: "O servidor não deixa esta conta enviar com o endereço[ {sender}| da linha do remetente].",
      why: "A sua conta só pode enviar com endereços que lhe pertencem. Assim ninguém escreve cartas com o nome de outro no envelope.",
    },
    "sending-limit": {
      title: "Limite de envio atingido",
      summary: "A sua própria conta ou domínio já enviou por enquanto tudo o que pode[ (no máximo {limit})].",
      why: "Os provedores limitam quanto uma conta pode enviar em uma hora ou em um dia. O destinatário não tem nada a ver com isso. O limite se renova sozinho.",
    },
    "sender-suspended": {
      title: "A sua conta não pode enviar",
      summary: "A conta de correio[ {sender}] que enviou a mensagem está proibida de enviar.",
      why: "Os provedores fazem isso quando uma conta envia spam; muitas vezes outra pessoa conhece a senha. O endereço do destinatário está certo.",
    },
    "locally-suppressed": {
      title: "Omitida pelo serviço de envio",
      summary:
        "O seu serviço de envio não tentou entregar, porque[ {address}| este endereço] está na lista de exclusão dele.",
      why: "O serviço guarda endereços que falharam antes ou que não queriam correio. Isso não diz nada de novo sobre a caixa.",
    },
    greylisted: {
      title: "É preciso tentar mais tarde",
      summary:
        "O servidor de destino[ {server}] afasta de propósito os primeiros contatos e pede ao seu sistema que volte[ após {wait}].",
      why: "Isso se chama greylisting (lista cinza). Sistemas de correio de verdade tentam de novo sozinhos após alguns minutos; programas de spam quase nunca. É como um porteiro que abre no segundo toque: normalmente a mensagem chega em menos de uma hora.",
    },
    "rate-limited": {
      title: "O correio chega depressa demais",
      summary:
        "O servidor de destino[ {server}] não aceita por enquanto mais correio do seu sistema[ (tentar após {wait})].",
      why: "O seu sistema envia mais mensagens, ou abre mais conexões, do que este servidor permite de uma vez. Ele se protege de uma enchente.",
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
      summary: "O sistema de destino[ {server}] recusa correio do seu servidor[ {ip}] por causa da má reputação dele.",
      why: "Os grandes receptores anotam como cada servidor se comporta. Spam ou queixas, às vezes por outros clientes do mesmo provedor, estragam a reputação. O problema não é o seu endereço nem o destinatário.",
    },
    "direct-mail-blocked": {
      title: "Sem correio direto daqui",
      summary: "O servidor de destino[ {server}] não aceita correio direto da conexão[ {ip}].",
      why: "Este endereço da Internet pertence a uma faixa de casas, escritórios ou máquinas alugadas que não deve entregar correio por si. De lá o correio tem de passar pelo servidor de saída do provedor.",
    },
    "reverse-dns-invalid": {
      title: "O nome do servidor não confere",
      summary:
        "O servidor de destino[ {server}] recusou porque o nome do seu servidor de correio[ {ip}] falta ou não confere.",
      why: "Todo servidor de correio deve ter um nome que leve ao seu número e um número que leve de volta ao nome (DNS reverso). É como um documento de identidade: sem ele a porta não se abre.",
    },
    "receiver-filter-broken": {
      title: "O filtro do receptor tem defeito",
      summary: "O servidor de destino[ {server}] recusou a mensagem por um defeito no próprio filtro.",
      why: "O filtro julga por algo que não é verdade e recusa também correio bom. Não há nada a mudar do lado que envia; só o administrador do filtro pode corrigi-lo.",
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
      why: "Uma carta sem remetente válido não é aceita. O domínio do remetente está mal escrito, expirou ou não tem registros de correio.",
    },
    "spam-content": {
      title: "Considerada spam",
      summary: "O servidor de destino[ {server}] considera esta mensagem spam.",
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
      summary: "A mensagem[ ({size})] é maior do que o servidor[ {server}] aceita[: no máximo {limit}].",
      why: "Todo servidor tem um limite. Os anexos crescem cerca de um terço no envio: 15 MB de arquivos viram 20 MB de mensagem.",
    },
    "message-malformed": {
      title: "A mensagem está malformada",
      summary: "O servidor de destino[ {server}] recusou a mensagem porque a forma dela fere as regras do correio.",
      why: "O programa que escreveu a mensagem esqueceu ou errou algo, como a data, o remetente ou um fim de linha. A causa não são as suas palavras.",
    },
    "policy-rejected": {
      title: "Recusada por uma regra",
      summary: "Uma regra do sistema de destino[ {server}] recusa a mensagem e não diz qual.",
      why: "Cada organização decide que correio deixa entrar. Só o administrador dela pode ver que regra foi e mudá-la.",
    },
    "server-full": {
      title: "O servidor de destino está cheio",
      summary:
        "O servidor de destino[ {server}] inteiro ficou sem espaço; a caixa[ {address}] em si pode não estar cheia.",
      why: "O disco em que estão todas as caixas está cheio. Não é uma caixa cheia, mas uma agência de correio sem espaço; o correio de todos é recusado.",
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
      summary: "O sistema que envia e o servidor[ {server}] não se entenderam.",
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
      why: "Letras com acento e outras escritas antes do @ ainda são novas no correio. Servidores antigos só conhecem letras latinas simples, números e poucos sinais.",
    },
    "address-invalid.ambiguous": {
      title: "O endereço serve para várias pessoas",
      summary:
        "O endereço[ {address}] serve para mais de uma caixa de correio, e o servidor[ {server}] não quer adivinhar.",
      why: "Alguns servidores completam sozinhos um nome curto. Aqui vários nomes começam ou soam igual, como duas famílias de mesmo nome no mesmo prédio.",
    },
    "address-moved.new-owner": {
      title: "O endereço tem novo dono",
      summary: "O endereço[ {address}] agora é de outra pessoa; por isso a mensagem não foi entregue.",
      why: "O nome foi dado a outra pessoa. O servidor protege a sua mensagem de olhos estranhos.",
    },
    "mailbox-disabled.suspended": {
      summary: "A caixa de correio[ {address}] existe, mas o provedor ou administrador dela a bloqueou.",
      why: "Uma caixa é bloqueada quando alguém saiu, quando regras foram violadas ou quando houve abuso dela. Só o dono e o provedor podem resolver isso.",
    },
    "mailbox-disabled.inactive": {
      summary: "A caixa de correio[ {address}] não era usada há muito tempo e foi desativada.",
    },
    "mailbox-disabled.archived": {
      summary: "A caixa de correio[ {address}] foi fechada e arquivada.",
      why: "As organizações arquivam as caixas de quem saiu. Ela não recebe mais correio; talvez outra pessoa tenha assumido o trabalho.",
    },
    "mailbox-disabled.unpaid": {
      summary: "A caixa de correio[ {address}] está fechada porque a assinatura dela venceu.",
      why: "O provedor deixa de aceitar correio quando uma caixa não é paga. Assim que o dono paga, ela costuma voltar a funcionar como antes.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "O encaminhamento não funciona mais",
      summary: "A caixa de correio[ {address}] passa o correio a outra, e essa não se alcança.",
      why: "O dono mandou encaminhar o correio, e o endereço para onde ele vai está errado ou sumiu. É como um aviso de mudança para uma casa demolida.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "A caixa de correio[ {address}] está cheia e não é usada há muito tempo.",
      why: "Uma caixa que ninguém mais esvazia provavelmente foi abandonada. É como uma caixa de cartas de onde o correio transborda.",
    },
    "recipient-restricted.allow-list": {
      summary: "O dono de[ {address}| esta caixa] só aceita correio de remetentes de uma lista própria.",
    },
    "recipient-restricted.members-only": {
      summary: "Só membros podem escrever ao grupo ou à lista[ {address}].",
      why: "Os grupos protegem os membros do correio de estranhos. Quem cuida do grupo pode aceitar você ou passar a mensagem.",
    },
    "recipient-restricted.internal-only": {
      summary: "Só pessoas da organização podem escrever para[ {address}| este endereço].",
      why: "Muitos grupos e caixas compartilhadas são fechados para fora, muitas vezes só porque esse é o padrão. O administrador de lá pode abri-los.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "O dono de[ {address}| esta caixa] ou a organização bloqueou o remetente[ {sender}].",
      why: "O endereço ou domínio do remetente está lá em uma lista de remetentes indesejados. Pode ser um engano; só quem mantém a lista pode tirá-lo.",
    },
    "recipient-restricted.moderated": {
      summary: "As mensagens para[ {address}| este grupo] precisam da aprovação de um moderador, e esta não a teve.",
      why: "Um moderador lê as mensagens antes de o grupo recebê-las. Esta foi recusada, ou ninguém decidiu a tempo.",
    },
    "recipient-restricted.group-rule": {
      summary: "Uma regra do grupo[ {address}] não deixa este remetente escrever para ele.",
      why: "Os grupos podem definir quem escreve para eles e como. Quem cuida do grupo pode mudar a regra.",
    },
    "domain-no-mail.null-mx": {
      summary: "O domínio[ {domain}] declara que não recebe e-mail algum.",
    },
    "domain-no-mail.no-mx": {
      summary: "Não há servidor de correio indicado para o domínio[ {domain}].",
      why: "Um domínio precisa dizer no DNS que servidor recebe o seu correio (registro MX). Este não diz: talvez sirva só para um site, ou o registro se perdeu.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "O servidor de correio que o domínio[ {domain}] indica não tem endereço da Internet.",
    },
    "dns-misconfigured.mx-cname": {
      summary:
        "O domínio[ {domain}] indica o seu servidor de correio por um apelido, o que não é permitido e não funciona em toda parte.",
    },
    "dns-misconfigured.mx-private": {
      summary: "O servidor de correio do domínio[ {domain}] tem um endereço que só existe dentro da própria rede.",
      why: "Endereços como 192.168.1.10 ou 127.0.0.1 não levam a lugar nenhum de fora. É como escrever “segunda porta à esquerda” sem a rua.",
    },
    "dns-misconfigured.mx-self": {
      summary: "O correio do domínio[ {domain}] volta ao servidor[ {reporter}] que queria passá-lo adiante.",
      why: "Os registros do domínio indicam este mesmo servidor, mas ele não sabe que o correio é para ele. Ou o registro está errado, ou o servidor não está configurado para o domínio.",
    },
    "dns-misconfigured.dnssec": {
      summary: "Os registros do domínio[ {domain}] são assinados, e a assinatura não é válida (DNSSEC).",
      why: "O DNSSEC é um selo sobre os registros de um domínio. Se ele está quebrado, servidores cuidadosos não confiam em nenhum registro, e o correio não tem para onde ir.",
    },
    "dns-misconfigured.lame": {
      summary: "Os servidores de nomes a que o domínio[ {domain}] está confiado não o conhecem.",
    },
    "connection-failed.refused": {
      title: "O servidor de destino não atende",
      summary: "O servidor de destino[ {server}] está lá, mas nenhum programa de correio responde nele.",
      why: "A máquina funciona, mas o programa de correio está parado, ou um firewall afasta os visitantes. É como uma casa em que há alguém que não abre.",
    },
    "connection-failed.timeout": {
      title: "O servidor de destino não respondeu",
      summary: "O servidor de destino[ {server}] não respondeu a tempo.",
    },
    "connection-failed.unreachable": {
      title: "Não há caminho até o servidor",
      summary: "No momento não há caminho pela Internet até o servidor de destino[ {server}].",
      why: "Uma linha está interrompida, ou o endereço do servidor está errado. É como uma rua fechada diante da casa.",
    },
    "connection-failed.dropped": {
      title: "A conexão caiu",
      summary: "O servidor de destino[ {server}] respondeu, mas a conexão caiu antes de a mensagem passar.",
      why: "Talvez o servidor esteja sobrecarregado, ou um firewall ou filtro entre os dois corte a conversa. Muitas vezes a próxima tentativa funciona.",
    },
    "connection-failed.port-25-blocked": {
      title: "O correio de saída está bloqueado",
      summary: "O provedor de Internet não deixa sair correio desta conexão (porta 25).",
      why: "Muitos provedores fecham a porta 25, a do correio entre servidores, para que computadores infectados não enviem spam. Os programas de correio usam outras portas: 587 ou 465.",
    },
    "tls-failed.starttls-missing": {
      title: "O servidor não oferece criptografia",
      summary: "O servidor[ {server}] não oferece criptografia, e o lado que envia exige isso.",
    },
    "tls-failed.handshake": {
      summary: "O sistema que envia e o servidor[ {server}] não chegaram a acordo sobre como criptografar.",
      why: "Os dois sabem criptografar, mas um só conhece métodos que o outro não acha mais seguros. Quase sempre um dos dois é muito antigo.",
    },
    "tls-failed.certificate": {
      title: "O certificado não é válido",
      summary: "O certificado do servidor de destino[ {server}] não é válido; por isso não houve conexão segura.",
      why: "Um certificado é o documento de identidade de um servidor. Este expirou, é de outro nome ou foi emitido por um desconhecido.",
    },
    "tls-failed.mta-sts": {
      summary:
        "O domínio[ {domain}] exige criptografia para certos servidores (MTA-STS), e o servidor[ {server}] não cumpre isso.",
      why: "O domínio publicou que o correio só pode ir aos servidores citados e com certificado válido. O servidor e essa promessa não combinam; por isso o correio é retido por segurança.",
    },
    "tls-failed.dane": {
      summary: "O certificado do servidor[ {server}] não confere com o que o domínio dele publicou (DANE).",
      why: "O domínio publica no DNS uma impressão digital do certificado (registro TLSA). Quase sempre o certificado foi renovado e a impressão esquecida.",
    },
    "tls-failed.encryption-required": {
      title: "O servidor exige criptografia",
      summary: "O servidor[ {server}] só aceita correio por uma conexão criptografada, e esta não era.",
    },
    "tls-failed.requiretls": {
      summary: "A mensagem só pode viajar por caminhos criptografados, e o servidor[ {server}] não pode prometer isso.",
      why: "O remetente pediu assim (REQUIRETLS), como em uma carta registrada. Um servidor mais adiante não conhece essa promessa.",
    },
    "mail-loop.hops": {
      summary: "A mensagem para[ {address}| este destinatário] passou por tantos servidores que foi parada.",
    },
    "mail-loop.back-to-sender": {
      summary: "O correio de[ {domain}| este domínio] volta ao servidor[ {reporter}] que o envia.",
      why: "Os registros do domínio indicam este servidor, mas ele não sabe que o correio é para ele. Assim o enviaria a si mesmo para sempre.",
    },
    "mail-loop.forwarding": {
      summary: "O encaminhamento de[ {address}| este endereço] leva de volta ao lugar de onde a mensagem veio.",
    },
    "routing-failed.not-provisioned": {
      title: "O domínio não está configurado",
      summary: "O domínio[ {domain}] leva ao provedor[ {server}], mas não está configurado lá.",
      why: "Isso acontece quando um domínio muda de provedor ou um contrato terminou. É como correio para um apartamento cujo novo morador ainda não pôs o nome na porta.",
    },
    "routing-failed.smarthost": {
      title: "O servidor de saída é desconhecido",
      summary: "O sistema que envia não encontra o servidor de saída a que deve entregar o correio.",
      why: "Ele está configurado para dar tudo a um servidor, e o nome desse servidor está errado ou não existe mais. O endereço do destinatário não tem nada a ver com isso.",
    },
    "credentials-rejected.password": {
      summary: "O servidor[ {server}] não conhece este nome de usuário com esta senha.",
    },
    "credentials-rejected.mechanism": {
      title: "É preciso outro tipo de autenticação",
      summary: "O servidor[ {server}] não aceita o modo como o programa de correio se autentica.",
      why: "Os servidores não aceitam mais senhas por conexões sem criptografia, e alguns não aceitam nenhuma, mas uma autenticação no navegador (OAuth). Configurações antigas ainda não sabem disso.",
    },
    "credentials-rejected.second-factor": {
      title: "É preciso uma senha de aplicativo",
      summary: "O servidor[ {server}] não aceita a senha comum vinda de um programa de correio.",
      why: "A conta é protegida por um segundo passo na autenticação, que um programa de correio não consegue dar. Para isso há senhas de aplicativo: longas e para um só programa.",
    },
    "credentials-rejected.web-login": {
      title: "Entre primeiro no site",
      summary: "O provedor quer uma autenticação no navegador antes que o programa de correio possa enviar.",
      why: "O provedor notou algo incomum, como um lugar novo ou muitas mensagens, e quer ter certeza de que é você.",
    },
    "credentials-rejected.temporary": {
      title: "A autenticação falha no momento",
      summary: "O servidor[ {server}] não consegue verificar autenticações no momento.",
      why: "A parte do servidor que conhece as senhas não responde. A sua senha pode estar certa.",
    },
    "domain-not-hosted.own": {
      title: "O seu domínio não está autorizado",
      summary: "O servidor[ {server}] não sabe que deve receber o correio do seu próprio domínio[ {domain}].",
      why: "Os registros do seu domínio levam a este servidor, mas o domínio não está configurado lá: é o segundo caso de “relaying denied”. Até lá ninguém consegue escrever para você neste domínio.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "O domínio remetente não está confirmado",
      summary: "O serviço de envio ainda não sabe que o domínio[ {senderDomain}] pertence a esta conta.",
      why: "Os serviços só enviam por domínios confirmados pelo dono, para que ninguém envie em nome de outro.",
    },
    "sending-limit.daily": {
      summary: "Esta conta já enviou tantas mensagens quanto pode em um dia[ (no máximo {limit})].",
    },
    "sending-limit.hourly": {
      summary: "Esta conta já enviou tantas mensagens quanto pode em uma hora[ (no máximo {limit})].",
    },
    "sending-limit.domain": {
      title: "Limite do seu domínio atingido",
      summary:
        "Todas as contas do domínio[ {senderDomain}] juntas já enviaram tudo o que podem por enquanto[ (no máximo {limit})].",
      why: "O provedor limita o que um domínio inteiro pode enviar e conta também as mensagens que voltaram. Talvez outra pessoa da sua organização, ou um site que envia e-mails, tenha gastado o limite.",
    },
    "sender-suspended.tenant": {
      title: "A sua organização não pode enviar",
      summary: "O provedor proibiu toda a organização[ {senderDomain}] de enviar.",
      why: "Veio correio suspeito demais das contas dela, muitas vezes porque uma foi invadida. Acontece também com organizações novas que enviam muito de uma vez.",
    },
    "sender-suspended.domain": {
      title: "O seu domínio não pode enviar",
      summary: "O provedor proibiu o domínio[ {senderDomain}] de enviar.",
    },
    "locally-suppressed.bounced": {
      summary: "O seu serviço de envio omitiu[ {address}| este endereço], porque correio anterior para ele voltou.",
    },
    "locally-suppressed.complained": {
      summary:
        "O seu serviço de envio omitiu[ {address}| este endereço], porque lá o seu correio já foi marcado como spam.",
      why: "Quem marca um correio como spam não o quer. Por isso os serviços deixam de escrever a essa pessoa.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "O seu serviço de envio omitiu[ {address}| este endereço], porque ele cancelou a inscrição.",
      why: "Quem cancela a inscrição não quer mais este correio. Enviá-lo mesmo assim é proibido em muitos países.",
    },
    "locally-suppressed.listed": {
      summary: "O seu serviço de envio omitiu[ {address}| este endereço], porque alguém o pôs na lista à mão.",
    },
    "greylisted.stuck": {
      title: "Uma lista cinza sem fim",
      summary:
        "O servidor de destino[ {server}] mandou a mensagem embora a cada tentativa[ durante {elapsed}]; assim talvez ela nunca chegue.",
      why: "A lista cinza deveria abrir na segunda tentativa. Mas muitos sistemas dobram a pausa a cada vez: 5, 10, 20, 40, 80, 160, 320 minutos, depois 8 horas. Se o servidor de destino esquece uma primeira tentativa após 4 a 6 horas, a pausa fica maior que a memória dele, e cada tentativa volta a contar como a primeira.[ Aqui: primeira tentativa {arrived}, última tentativa {lastTry}. Por essa conta era a tentativa número {tries}, e a próxima pausa dura {pause}.][ O servidor só pedia {wait}.][ O sistema desiste em {until}.]",
    },
    "greylisted.gave-up": {
      title: "O seu sistema desistiu cedo demais",
      summary:
        "O servidor de destino[ {server}] pedia uma segunda tentativa mais tarde, mas o seu sistema desistiu[ após {elapsed}].",
      why: "A lista cinza deixa o correio entrar na segunda tentativa, após alguns minutos ou no máximo uma hora. Um sistema deve continuar tentando por 4 a 5 dias; o seu parou antes de a porta se abrir.",
    },
    "rate-limited.volume": {
      summary:
        "O servidor de destino[ {server}] recebeu do seu sistema[ {ip}] mais mensagens do que aceita de uma vez[ (tentar após {wait})].",
    },
    "rate-limited.connections": {
      title: "Conexões demais de uma vez",
      summary: "O seu sistema[ {ip}] abriu com o servidor[ {server}] mais conexões do que ele permite de uma vez.",
      why: "Um servidor só tem certo número de linhas, como uma central telefônica. Se alguém ocupa linhas demais, ele desliga; quase sempre a próxima tentativa funciona.",
    },
    "rate-limited.per-hour": {
      summary:
        "O servidor de destino[ {server}] já recebeu do seu sistema[ {ip}] tantas mensagens quanto permite em uma hora.",
    },
    "rate-limited.reputation-throttle": {
      title: "O seu servidor está sendo freado",
      summary:
        "O servidor de destino[ {server}] só aceita devagar o correio do seu servidor[ {ip}], porque ainda não confia nele.",
      why: "Servidores novos, e aqueles de onde veio spam ou queixas, têm um limite baixo. Ele sobe quando por algum tempo chega correio bom.",
    },
    "blocklisted.domain": {
      title: "Um domínio está bloqueado",
      summary:
        "[A lista de bloqueio {list}|Uma lista de bloqueio pública] cita o domínio[ {blocked}]; por isso o servidor de destino[ {server}] recusou a mensagem.",
      why: "Essas listas citam domínios vistos em spam. Muitas vezes um site foi invadido, ou um boletim foi para pessoas que não o pediram.",
    },
    "blocklisted.url": {
      title: "Um link está bloqueado",
      summary:
        "[A lista de bloqueio {list}|Uma lista de bloqueio pública] cita um link da mensagem[, {blocked},] e assim o servidor de destino[ {server}] a recusou.",
      why: "O site por trás do link foi usado para spam ou páginas nocivas, talvez por ter sido invadido. O endereço do destinatário está certo.",
    },
    "blocklisted.helo": {
      summary:
        "[A lista de bloqueio {list}|Uma lista de bloqueio pública] traz o nome[ {blocked}] com que o seu servidor cumprimenta; por isso o servidor de destino[ {server}] recusou a mensagem.",
    },
    "blocklisted.mailfrom": {
      title: "O domínio remetente está listado",
      summary:
        "[A lista de bloqueio {list}|Uma lista de bloqueio pública] cita o domínio do remetente[ {sender}]; por isso o servidor de destino[ {server}] recusou a mensagem.",
      why: "O domínio do endereço de retorno foi visto em spam. Talvez alguém abuse dele, ou um boletim foi para pessoas que não o pediram.",
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
        "O sistema de destino[ {server}] recusa correio do domínio[ {senderDomain}] por causa da má reputação dele.",
      why: "Os grandes receptores lembram o que viram de cada domínio: queixas, spam, correio para endereços que não existem. São precisas semanas de correio bom para consertar isso.",
    },
    "reputation-blocked.netblock": {
      title: "A rede do provedor está bloqueada",
      summary:
        "O sistema de destino[ {server}] pôs uma parte da rede do seu provedor na própria lista de bloqueio[ (o seu servidor: {ip})].",
      why: "Veio spam de servidores vizinhos do mesmo provedor, e o receptor bloqueia todos juntos. Só o seu provedor pode resolver isso com ele.",
    },
    "direct-mail-blocked.cloud": {
      summary: "O servidor de destino[ {server}] não aceita correio direto de máquinas alugadas como[ {ip}| esta].",
      why: "Máquinas alugadas mudam de mãos de hora em hora, e delas vem muito spam. Por isso muitos receptores querem que o correio delas passe por um servidor de saída conhecido.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "O servidor não tem nome",
      summary:
        "O servidor de destino[ {server}] recusou porque o endereço da Internet do seu servidor[ {ip}] não leva a nenhum nome (DNS reverso).",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "O servidor de destino[ {server}] recusou porque o nome do seu servidor[ {ip}] não leva de volta ao mesmo endereço da Internet.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "O nome parece de conexão doméstica",
      summary:
        "O servidor de destino[ {server}] recusou porque o seu servidor[ {ip}] tem um nome como os de conexões domésticas.",
      why: "Nomes feitos de números, como host-7-2-0-192.example.net, são de conexões a que ninguém deu nome. Servidores de correio têm um nome próprio, como mail.example.net.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Nome errado na saudação",
      summary:
        "O servidor de destino[ {server}] recusou porque o seu servidor[ {ip}] o cumprimenta com um nome incompleto ou que não existe.",
      why: "Os servidores se apresentam pelo nome (HELO). É como um documento de identidade: se o nome não existe, a porta não se abre.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "O servidor de destino[ {server}] recusou porque o endereço IPv6 do seu servidor[ {ip}] não leva a nenhum nome (DNS reverso).",
      why: "IPv6 é o tipo mais novo de endereços da Internet. Muitos servidores têm um bom nome para o endereço antigo e nenhum para o novo.",
    },
    "receiver-filter-broken.dead-list": {
      title: "O receptor consulta uma lista morta",
      summary:
        "O servidor de destino[ {server}] consulta uma lista de bloqueio[, {list},] que foi encerrada[ (desde {since})], e toma o silêncio ou os disparates dela por um sim.",
      why: "Uma lista encerrada não sabe nada de servidor nenhum; algumas respondem sim a tudo, para que ninguém continue perguntando. Quem ainda a consulta recusa correio bom. De uma lista que não existe mais ninguém pode ser retirado.",
    },
    "receiver-filter-broken.query-refused": {
      title: "O receptor lê mal uma lista",
      summary:
        "O servidor de destino[ {server}] consulta uma lista de bloqueio[ {list}] de um modo que ela recusa, e toma a recusa por uma inclusão.",
      why: "[A lista respondeu {answer}. Respostas que começam com 127.255.255 são códigos de erro: a pergunta veio por um resolvedor DNS público, ou foram perguntas demais.|A perguntas que vêm por resolvedores DNS públicos, ou a perguntas demais, a lista responde com um código de erro.] Portanto o servidor que envia não está na lista; o filtro lê mal o erro.",
    },
    "receiver-filter-broken.licence": {
      title: "O filtro do receptor expirou",
      summary: "A licença do filtro de correio no servidor de destino[ {server}] expirou.",
      why: "Um filtro sem licença recusa o correio em vez de examiná-lo. Isso não tem nada a ver com o remetente nem com a mensagem.",
    },
    "receiver-filter-broken.heuristic": {
      title: "O filtro do receptor se engana",
      summary:
        "O servidor de destino[ {server}] recusou o servidor que envia[ {ip}] por simples suspeita[: “{words}”].",
      why: "A resposta não cita nenhuma lista pública, nem spam, nem defeito; um filtro de lá tirou uma conclusão errada. Não há nada a mudar do lado que envia; só quem administra o filtro pode corrigi-lo.",
    },
    "sender-auth-failed.spf": {
      summary: "O domínio[ {senderDomain}] não permite que o servidor[ {ip}] envie por ele (SPF).",
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
    "sender-auth-failed.alignment": {
      summary: "Está provado que a mensagem vem de um domínio diferente de[ {senderDomain}| o] da linha do remetente.",
      why: "As provas (SPF e DKIM) existem, mas valem para outro domínio, como o do serviço de envio. É como uma carta com o nome de uma empresa e o carimbo de outra.",
    },
    "sender-auth-failed.arc": {
      title: "O encaminhamento quebrou a prova",
      summary:
        "A mensagem foi encaminhada no caminho, e o servidor de destino[ {server}] não confia em quem a encaminhou.",
      why: "Encaminhar quebra os selos de uma mensagem. Quem encaminha pode atestar o que viu (ARC), mas aqui a palavra dele não valeu.",
    },
    "sender-auth-failed.none": {
      summary: "A mensagem não traz prova alguma de que vem de[ {senderDomain}| esse domínio].",
      why: "Os grandes receptores só aceitam correio com uma prova: uma lista de servidores permitidos (SPF) ou um selo (DKIM). Este domínio não tem nenhuma das duas; o correio dele é como uma carta sem carimbo algum.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "O domínio[ {senderDomain}] não diz o que fazer com correio falso em seu nome (DMARC).",
      why: "Os grandes receptores pedem isso a todos os que enviam muito correio. É um registro curto no DNS do domínio.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "Não foi possível ler a lista de servidores permitidos (SPF) do domínio[ {senderDomain}].",
      why: "O registro tem um erro, consulta domínios demais, ou os servidores de nomes não responderam. Assim ninguém sabe se a mensagem é autêntica.",
    },
    "sender-domain-invalid.not-found": {
      summary: "O servidor de destino[ {server}] não encontra na Internet o domínio do remetente[ {sender}].",
    },
    "sender-domain-invalid.no-mx": {
      summary: "O domínio do remetente[ {sender}] não indica servidor de correio; por isso ninguém poderia responder.",
    },
    "sender-domain-invalid.null-mx": {
      summary: "O domínio do remetente[ {sender}] declara que não recebe correio; por isso ninguém poderia responder.",
    },
    "sender-domain-invalid.callout": {
      title: "O seu endereço não foi confirmado",
      summary:
        "O servidor de destino[ {server}] perguntou se poderia responder para[ {sender}| o remetente] e recebeu um não.",
      why: "Alguns servidores ligam de volta antes de aceitar uma mensagem, para ver se o endereço de retorno existe. O servidor desse endereço não confirmou.",
    },
    "sender-domain-invalid.syntax": {
      summary: "O endereço do remetente[ {sender}] não está escrito como um endereço de e-mail deve estar.",
      why: "O programa de correio ou o site tem nas configurações um endereço de remetente errado ou incompleto, por exemplo sem domínio.",
    },
    "spam-content.url": {
      summary: "O servidor de destino[ {server}] considera esta mensagem spam por causa de um link nela.",
    },
    "spam-content.bulk": {
      title: "Considerada envio em massa",
      summary: "O servidor de destino[ {server}] considera esta mensagem um envio em massa que ninguém pediu.",
      why: "O mesmo texto foi para muita gente, ou falta o que um envio em massa precisa ter, como um modo de cancelar a inscrição. O endereço do destinatário está certo.",
    },
    "spam-content.complaints": {
      title: "Destinatários reclamaram",
      summary:
        "O servidor de destino[ {server}] recusa esta mensagem porque os usuários dele marcaram outras parecidas como spam.",
      why: "Os receptores contam quantas vezes se aperta “spam”. Se são muitas, as próximas mensagens desse tipo são recusadas por algum tempo.",
    },
    "malware.phishing": {
      title: "Considerada tentativa de fraude",
      summary: "O servidor de destino[ {server}] considera a mensagem uma tentativa de roubar senhas ou dinheiro.",
      why: "Ela traz um link ou frases conhecidos de fraudes. Talvez alguém escreva em seu nome, ou um site que você cita foi invadido; raramente o filtro se engana.",
    },
    "attachment-blocked.encrypted": {
      title: "Anexos com senha não são permitidos",
      summary: "O servidor de destino[ {server}] não aceita um anexo protegido por senha.",
      why: "O antivírus não consegue olhar dentro, como em uma mala trancada. Por isso muitos servidores o recusam.",
    },
    "attachment-blocked.name": {
      summary: "O servidor de destino[ {server}] não aceita um anexo com este nome de arquivo.",
      why: "Vírus gostam de se esconder atrás de nomes com duas extensões ou sinais estranhos; por isso esses nomes são recusados sem olhar mais.",
    },
    "attachment-blocked.executable": {
      title: "Programas não são permitidos",
      summary: "O servidor de destino[ {server}] não aceita programas nem scripts como anexos.",
      why: "Um programa pode fazer qualquer coisa no computador que o abre. Quase todos os servidores os recusam, também dentro de um arquivo compactado.",
    },
    "attachment-blocked.macro": {
      title: "Macros não são permitidas",
      summary: "O servidor de destino[ {server}] não aceita documentos com macros.",
      why: "Macros são pequenos programas dentro de um documento e podem trazer vírus.",
    },
    "message-too-large.headers": {
      title: "O cabeçalho é grande demais",
      summary:
        "As linhas de cabeçalho da mensagem, com remetentes e destinatários, passam do que o servidor[ {server}] aceita.",
      why: "O cabeçalho de uma mensagem cresce com cada destinatário e cada resposta. Quase sempre a causa é uma lista muito longa de destinatários.",
    },
    "message-too-large.attachments-count": {
      title: "Anexos demais",
      summary: "A mensagem tem mais anexos do que o servidor[ {server}] aceita.",
      why: "Os servidores limitam o número de arquivos, porque cada um precisa ser examinado.",
    },
    "message-too-large.recipient-limit": {
      title: "Grande demais para este destinatário",
      summary: "A mensagem[ ({size})] é maior do que este destinatário pode receber[: no máximo {limit}].",
      why: "A organização ou o contrato do destinatário põe um limite nesta caixa. Uma mensagem menor passa.",
    },
    "message-malformed.from": {
      summary:
        "O servidor de destino[ {server}] recusou a mensagem porque a linha do remetente (From) falta, está repetida ou errada.",
    },
    "message-malformed.message-id": {
      summary:
        "O servidor de destino[ {server}] recusou a mensagem porque o número dela (Message-ID) falta ou está errado.",
    },
    "message-malformed.date": {
      summary: "O servidor de destino[ {server}] recusou a mensagem porque a data falta ou está errada.",
      why: "O programa que escreveu a mensagem esqueceu a data, ou o relógio do computador está errado. A causa não são as suas palavras.",
    },
    "message-malformed.duplicate-header": {
      summary:
        "O servidor de destino[ {server}] recusou a mensagem porque uma linha de cabeçalho que só pode aparecer uma vez aparece duas.",
    },
    "message-malformed.bare-newline": {
      summary: "O servidor de destino[ {server}] recusou a mensagem porque as linhas dela não terminam como devem.",
    },
    "message-malformed.line-length": {
      summary: "O servidor de destino[ {server}] recusou a mensagem porque uma linha dela é longa demais.",
    },
    "message-malformed.charset": {
      summary:
        "O servidor de destino[ {server}] recusou a mensagem porque há letras que não estão codificadas como devem.",
    },
    "message-malformed.mime": {
      summary:
        "O servidor de destino[ {server}] recusou a mensagem porque as partes e os anexos não estão bem montados.",
    },
    "message-malformed.header": {
      summary: "O servidor de destino[ {server}] recusou a mensagem por um erro nas linhas de cabeçalho.",
    },
    "policy-rejected.admin-rule": {
      summary: "O administrador do sistema de destino[ {server}] criou uma regra que recusa esta mensagem.",
    },
    "policy-rejected.geo": {
      summary: "O servidor de destino[ {server}] não aceita correio do país ou da rede de onde vem esta mensagem.",
      why: "Algumas organizações fecham a porta a países ou redes inteiras de onde não esperam correio. A sua mensagem nem foi julgada.",
    },
    "policy-rejected.ipv6": {
      summary:
        "O servidor de destino[ {server}] não aceita este correio por IPv6, o tipo mais novo de endereços da Internet.",
      why: "Alguns receptores exigem mais do correio que vem por IPv6, ou não o aceitam. Pelo tipo antigo de endereços a mesma mensagem pode passar.",
    },
    "policy-rejected.challenge": {
      title: "O remetente precisa ser confirmado",
      summary:
        "O sistema de correio de[ {address}| este destinatário] retém a mensagem até o remetente confirmar que uma pessoa a escreveu.",
      why: "Há quem só deixe entrar remetentes confirmados. Um pedido de confirmação veio por e-mail, ou há um link na resposta.",
    },
    "server-full.resources": {
      title: "O servidor de destino está sobrecarregado",
      summary:
        "Ao servidor de destino[ {server}] faltam memória ou outros recursos, e ele não aceita correio por enquanto.",
      why: "Acontece coisa demais lá ao mesmo tempo. Uma falta assim quase sempre passa sozinha em minutos ou horas.",
    },
    "server-error.busy": {
      title: "O servidor de destino está ocupado",
      summary: "O servidor de destino[ {server}] está ocupado e pede que se tente mais tarde[, após {wait}].",
      why: "Chegam mensagens ou conexões demais de uma vez, como em um guichê com fila longa. Quase sempre a próxima tentativa funciona.",
    },
    "server-error.load": {
      summary: "O servidor de destino[ {server}] tem tanto a fazer que por enquanto não aceita mais correio.",
    },
    "server-error.maintenance": {
      title: "O servidor está em manutenção",
      summary: "O servidor de destino[ {server}] está em manutenção e não aceita correio por enquanto.",
      why: "Servidores param de vez em quando para reparos e atualizações, quase sempre por algumas horas.",
    },
    "server-error.filter-down": {
      summary:
        "Um programa que examina o correio no servidor de destino[ {server}] parou de funcionar; por isso ele não aceita nenhum.",
      why: "Em vez de deixar passar correio sem exame, o servidor pede que se tente mais tarde. A mensagem em si não foi julgada.",
    },
    "server-misconfigured.command": {
      summary: "Um programa que deve pôr o correio na caixa[ {address}] falha no servidor de destino[ {server}].",
    },
    "server-misconfigured.alias": {
      summary: "O endereço[ {address}] representa outros endereços, e essa lista tem um erro no servidor[ {server}].",
      why: "Talvez a lista cite a si mesma, um arquivo que sumiu ou um endereço que não existe. Só o administrador de lá pode consertá-la.",
    },
    "server-misconfigured.permission": {
      summary: "O servidor de destino[ {server}] não tem permissão para escrever na caixa[ {address}].",
      why: "As permissões de um arquivo ou pasta estão erradas. A mensagem chegou à casa certa, mas falta a chave da caixa.",
    },
    "server-misconfigured.lookup": {
      summary: "O servidor de destino[ {server}] não conseguiu ver se a caixa[ {address}] existe.",
      why: "A lista de usuários dele, um banco de dados ou diretório, não responde. Isso não diz nada do endereço; a próxima tentativa pode funcionar.",
    },
    "server-misconfigured.filter": {
      summary: "Uma regra de filtro da caixa[ {address}] tem um erro; por isso a mensagem não pôde ser posta nela.",
      why: "Os donos podem ordenar o correio com regras próprias. Uma dessas regras não pode ser executada.",
    },
    "protocol-error.smtputf8": {
      title: "Só letras simples nos endereços",
      summary: "O servidor[ {server}] não sabe tratar endereços com letras que não sejam latinas simples.",
      why: "Endereços com acentos e outras escritas precisam de servidores mais novos (SMTPUTF8) em todo o caminho. Este ainda não os conhece.",
    },
    "protocol-error.feature": {
      summary: "Falta ao servidor[ {server}] algo de que esta mensagem precisa.",
      why: "O correio pode pedir extras, como recibos ou anexos binários, que nem todo servidor oferece. Sem o extra a mesma mensagem pode passar.",
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
      why: "Dali em diante não vem nenhum relatório, a não ser que algo dê errado.",
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
    checkDomain:
      "Verifique a parte depois do @[: {domain}]. [Você quis dizer {suggestion}?|Uma só letra errada não leva a lugar nenhum.]",
    askNewAddress: "Peça ao destinatário, por telefone ou de outro modo, um endereço que funcione.",
    askFullAddress: "Peça ao destinatário o endereço completo e escreva esse.",
    useNewAddress: "Escreva para o novo endereço[ {newAddress}] e mude-o na sua agenda.",
    asciiAddress: "Peça ao destinatário um endereço de letras latinas simples e números.",
    urgent: "Se for urgente, fale com o destinatário por telefone ou de outro modo.",
    askToAllow:
      "Peça ao destinatário, por telefone ou de outro modo, que deixe entrar o correio de[ {sender}| este remetente].",
    joinOrAsk: "Entre primeiro no grupo ou na lista, ou peça a um membro que passe a sua mensagem.",
    confirmSelf: "Procure uma mensagem que pede para confirmar que você é uma pessoa e siga-a.",
    shareByLink: "Ponha os arquivos em um serviço de compartilhamento e envie o link.",
    shrink: "Diminua a mensagem[ (menos de {limit})]: reduza as imagens ou envie os arquivos um a um.",
    fewerFiles: "Divida os arquivos por várias mensagens, ou junte-os em um arquivo compactado (ZIP).",
    unlockFile: "Envie o arquivo sem senha, ou dê um link para ele.",
    renameFile: "Dê ao arquivo um nome simples com uma só extensão, como offer.pdf.",
    plainFormat: "Salve o documento sem macros, de preferência como PDF, e envie esse.",
    split: "Divida os destinatários por várias mensagens.",
    spreadOut:
      "Se você enviou um boletim ou muitas mensagens, envie o resto em porções pequenas ao longo de algumas horas.",
    optIn: "Escreva só para quem pediu, e ponha em cada mensagem um link para cancelar a inscrição.",
    login:
      "No seu programa de correio, abra as configurações do servidor de saída (SMTP) e ligue a autenticação: porta 587 ou 465, o seu endereço de e-mail completo como nome de usuário e a senha da sua caixa.",
    relayLogin:
      "Se[ {server}| o servidor] é o seu próprio servidor de saída, autentique-se nele: nas configurações do programa de correio (servidor de saída, SMTP) use a porta 587 ou 465, o seu endereço de e-mail completo como nome de usuário e a senha da sua caixa.",
    checkPassword: "Escreva de novo no programa o nome de usuário (o seu endereço completo) e a senha.",
    otherLogin:
      "Configure a conta de novo em um programa de correio atual, com criptografia (SSL/TLS ou STARTTLS) e a autenticação que o seu provedor indica.",
    appPassword: "Crie uma senha de aplicativo nas configurações da sua conta e ponha-a no programa de correio.",
    webLogin: "Entre uma vez no site do seu provedor e siga o que lá se pede.",
    loginLater: "Tente de novo em um quarto de hora. Não mude a senha por causa disso.",
    ownSender: "Escolha como remetente um endereço que pertença à conta com que você se autentica.",
    correctSender:
      "Corrija o seu próprio endereço nas configurações do programa de correio ou do site que enviou a mensagem.",
    confirmDomain:
      "Confirme o domínio[ {senderDomain}] nas configurações do seu serviço de envio, ou envie de um endereço confirmado.",
    waitForLimit:
      "Espere até o limite se renovar, quase sempre dentro de um dia. Para boletins use um serviço feito para isso.",
    notYou: "Se você não enviou tanto, mude logo a sua senha: outra pessoa pode estar usando a sua conta.",
    secureAccount: "Mude a sua senha e procure em “Enviados” mensagens que não escreveu.",
    askProvider: "Envie a mensagem pronta ao seu provedor de correio ou administrador.",
    askAdmin:
      "Faça a mensagem pronta chegar a quem cuida do correio do destinatário: de outra conta, pela página de contato do site deles ou pelo destinatário. Desta conta ela pode ser recusada de novo.",
    askRecipient: "Passe ao destinatário o texto pronto por telefone ou de outro modo, já que o correio não chega.",
    scan: "Examine o seu computador com um antivírus atualizado e não envie o anexo de novo.",
    reword: "Tire links, endereços encurtados e anexos desnecessários, e escreva frases simples.",
    removeLink: "Tire o link[ {blocked}] da mensagem.",
    otherProgram: "Envie a mensagem por outro programa ou pelo site do seu provedor.",
    withoutExtras: "Envie-a como mensagem simples, sem pedir recibos e sem formatos especiais.",
    reviewSuppression:
      "Procure o endereço[ {address}] na lista de exclusão do seu serviço de envio, leia por que está lá e só o retire se souber que funciona.",
    respectWish: "Não escreva mais a esta pessoa enquanto ela não pedir.",
    nothing: "Você não precisa fazer nada: o seu sistema de correio tenta de novo sozinho.",
    writeAgain: "Envie a mensagem mais uma vez.",
    pasteAll: "Dê-nos o aviso completo, com as linhas técnicas do fim. Muitas vezes a causa está lá.",
    stopCause:
      "Procure no registro de correio a conta ou o site que envia spam e pare-o. Senão o servidor logo será bloqueado de novo.",
    cleanDomain:
      "Descubra por que o domínio[ {blocked}] está na lista: procure um site invadido, contas usadas por outros e boletins que ninguém pediu, e conserte isso.",
    delist: "Depois peça a retirada de[ {blocked}| essa entrada] de[ {list}| essa lista][. Serão pedidos: {needs}].",
    delistFixed:
      "Se for um servidor de correio com endereço fixo, peça em vez disso a retirada de[ {ip}| essa entrada] de[ {list}| essa lista].",
    askReceiver: "Depois peça ao sistema de destino[ {provider}] que aceite o seu correio[. Ele pede: {needs}].",
    readCode:
      "Leia o que o sistema de destino[ {provider}] escreve sobre[ o seu código {operatorCode}| respostas como esta].",
    operatorEnded:
      "Não se dirija a[ {provider}| este operador]: o serviço já não existe[ ({ended})][. Dirija-se a {successor}].",
    raiseLimit: "Veja no registro de correio quem envia tanto e pare-o, ou aumente o limite.",
    useSmarthost: "Faça esta máquina entregar pelo servidor de saída do seu provedor em vez de diretamente.",
    setPtr: "Faça o dono do endereço da Internet[ {ip}] dar-lhe um nome reverso que leve de volta ao mesmo endereço.",
    namePtr: "Faça o dono do endereço da Internet[ {ip}] dar a ele um nome reverso seu, como mail.example.net.",
    fixHelo: "Configure como nome com que o servidor cumprimenta (HELO) um nome completo que exista no DNS.",
    ipv6Ptr: "Dê ao endereço IPv6[ {ip}] um nome reverso, ou faça o servidor enviar só por IPv4.",
    sendIpv4: "Faça o servidor entregar a este receptor por IPv4.",
    fixSpf: "Se o servidor[ {ip}] for seu, acrescente-o ao registro SPF do domínio[ {senderDomain}].",
    mendSpf:
      "Corrija o registro SPF do domínio[ {senderDomain}]: um só registro, sem erros de digitação, no máximo 10 consultas.",
    fixDkim: "Ligue a assinatura DKIM para o domínio[ {senderDomain}] e verifique se a chave pública no DNS é a certa.",
    fixDmarc: "Faça o SPF ou o DKIM usar o mesmo domínio da linha do remetente; é isso que o DMARC compara.",
    publishDmarc: "Publique um registro DMARC para o domínio[ {senderDomain}]; p=none basta para começar.",
    forwardSealed:
      "Faça o servidor que encaminha não mudar a mensagem, reescrever o caminho de volta (SRS) e selá-la (ARC).",
    fixSenderDomain:
      "Cuide para que o domínio[ {senderDomain}] exista e tenha um registro de correio (MX), para que se possa responder.",
    liftNullMx: "Envie com um domínio que receba correio, ou substitua o registro MX nulo do domínio[ {senderDomain}].",
    acceptCallback: "Cuide para que o servidor do domínio[ {senderDomain}] aceite correio para o endereço[ {sender}].",
    slowDown: "Faça o sistema enviar mais devagar para este receptor.",
    fewerConnections: "Faça o sistema abrir menos conexões ao mesmo tempo com este receptor.",
    warmUp: "Envie pouco no começo e um pouco mais a cada dia, só para quem quer o correio, até o limite subir.",
    allowRelay:
      "Configure o relay[ {server}] para aceitar correio do seu servidor, por autenticação ou pelo endereço da Internet.",
    relayForward:
      "Se[ {server}| o servidor] deve retransmitir o correio do seu servidor[ {reporter}], configure-o como relay para este, por autenticação ou pelo endereço da Internet.",
    checkResolver: "Se o correio para muitos domínios falha assim, verifique o resolvedor DNS do seu próprio servidor.",
    checkOutbound: "Se o correio para muitos servidores falha assim, verifique se a porta 25 está aberta para fora.",
    fixSmarthost:
      "Corrija o nome do servidor de saída (smart host, relay host) nas configurações do servidor de correio.",
    retrySettings: "Faça o seu servidor tentar pelo menos a cada 2 horas, e sempre do mesmo endereço da Internet.",
    keepTrying: "Faça o seu servidor tentar de novo após 15 a 30 minutos e continuar por pelo menos 4 dias.",
    grantSendAs: "Dê à conta o direito de enviar com o endereço[ {sender}].",
    registerDomain: "Registre o domínio[ {senderDomain}] para esta conta.",
    checkAccount: "Verifique se a conta está bloqueada, se a senha dela ainda vale e se ela pode enviar (SMTP).",
    release: "Libere a conta depois de mudada a senha e quando não sair mais spam.",
    checkTls: "Verifique no seu próprio servidor as configurações de criptografia para este receptor.",
    sendPlain: "Se a mensagem pode viajar sem essa promessa, envie-a sem REQUIRETLS.",
    fixSoftware: "Verifique o programa que escreveu ou enviou a mensagem; o fabricante pode corrigir a forma.",
    fixFrom: "Faça o programa escrever uma só linha From, com um endereço completo.",
    fixMessageId: "Faça o programa dar a cada mensagem um Message-ID da forma <name@domain>.",
    fixDate: "Faça o programa escrever uma linha Date, e acerte o relógio do computador.",
    fixDuplicate: "Faça o programa escrever From, To, Subject, Date e Message-ID uma só vez cada.",
    fixNewline: "Faça o programa terminar cada linha com CR LF e nunca enviar um dos dois sozinho.",
    fixLineLength:
      "Faça o programa quebrar as linhas após no máximo 998 caracteres, ou codificá-las (base64, quoted-printable).",
    fixCharset: "Faça o programa codificar letras fora do ASCII (RFC 2047 no cabeçalho, MIME no texto).",
    fixMime: "Corrija a estrutura MIME: separadores, Content-Type e codificação de cada parte.",
    updateSoftware: "Veja o diálogo no registro de correio e atualize o programa do servidor.",
    makeRoom: "Apague mensagens antigas e esvazie o lixo, ou obtenha mais espaço.",
    reopen: "Entre na sua conta no provedor, ou pergunte lá, para que reabram a caixa.",
    payMailbox: "Renove a assinatura da caixa de correio no seu provedor.",
    allowSender: "Ponha o endereço[ {sender}] na lista de remetentes permitidos.",
    unblockSender: "Tire o endereço[ {sender}] da lista de remetentes bloqueados.",
    approve: "Deixe a mensagem passar, ou permita de vez o endereço[ {sender}].",
    fixForwarding: "Corrija o encaminhamento da caixa[ {address}] ou desligue-o.",
    fixOwnFilter: "Corrija ou apague as regras de filtro da caixa[ {address}].",
    askOwnAdmin: "Peça ao seu administrador que veja; o relatório do remetente ajuda.",
    authorizeDomain:
      "Autorize o servidor[ {server}] a tratar o correio do domínio[ {domain}]: acrescente-o aos domínios que recebe como seus.",
    relayDomain:
      "Se[ {server}| o servidor] está nos registros MX de[ {domain}| este domínio], autorize-o a tratar o correio desse domínio.",
    relayOnward: "Se o servidor deve passar o correio a outro, configure-o como relay para o domínio[ {domain}].",
    correctMx: "Se outro servidor é o certo para o domínio[ {domain}], mude o registro MX para esse servidor.",
    fixDns: "Corrija os registros DNS do domínio[ {domain}]: o MX deve citar um servidor que exista e tenha endereço.",
    addMxAddress:
      "Dê ao servidor que o registro MX de[ {domain}| este domínio] indica um endereço (registro A ou AAAA), ou indique outro.",
    mxNoAlias: "Faça o registro MX de[ {domain}| este domínio] indicar o próprio servidor, não um apelido (CNAME).",
    mxPublic: "Faça o registro MX de[ {domain}| este domínio] levar a um servidor com endereço da Internet público.",
    fixDnssec: "Renove as assinaturas DNSSEC do domínio[ {domain}], ou tire o registro DS dele no registrador.",
    fixDelegation:
      "Cuide para que todos os servidores de nomes inscritos no registrador conheçam o domínio[ {domain}].",
    fixNameServers: "Cuide para que todos os servidores de nomes do domínio[ {domain}] respondam.",
    openServer: "Cuide para que o servidor de correio[ {server}] funcione e o firewall deixe entrar a porta 25.",
    keepConnection:
      "Veja no registro do servidor[ {server}] por que ele corta as conexões: firewall, filtro de correio, carga ou uma MTU muito pequena.",
    offerTls: "Ligue a criptografia (STARTTLS) com um certificado válido no servidor[ {server}].",
    modernTls: "Faça o servidor[ {server}] oferecer TLS 1.2 ou mais novo, com métodos comuns.",
    fixCertificate: "Renove o certificado do servidor[ {server}], com o nome de host dele e a cadeia completa.",
    fixMtaSts:
      "Faça a política MTA-STS do domínio[ {domain}] citar os servidores dos registros MX dele, e dê a esses certificados válidos.",
    fixTlsa: "Publique o registro TLSA que corresponde ao certificado atual do servidor[ {server}].",
    breakLoop: "Procure os encaminhamentos que fazem o correio andar em círculos e tire um deles.",
    freeDisk: "Abra espaço no disco do servidor[ {server}], onde ficam a fila e as caixas de correio.",
    addResources: "Veja por que faltam ao servidor[ {server}] memória, processos ou arquivos abertos, e dê mais a ele.",
    repairServer: "Veja no registro do servidor[ {server}] na hora do relatório e conserte o defeito.",
    restartFilter:
      "Cuide do filtro de correio do servidor[ {server}] (antivírus, antispam, serviço de regras): ele não responde.",
    fixDelivery:
      "Verifique como o servidor[ {server}] entrega na caixa[ {address}]: encaminhamentos, filtros, permissões.",
    fixCommand:
      "Verifique o comando a que se passa o correio de[ {address}| este endereço]: existe, pode ser executado, termina sem erro?",
    fixAlias: "Corrija a lista de apelidos por trás do endereço[ {address}].",
    fixPermission: "Corrija o dono e as permissões dos arquivos da caixa de[ {address}| este endereço].",
    fixLookup: "Cuide para que o banco de dados ou diretório dos usuários responda ao servidor[ {server}].",
    fixGreylisting:
      "Faça a lista cinza lembrar uma primeira tentativa por pelo menos 36 horas e trate igual todos os servidores de uma rede.",
    removeDeadList:
      "Tire a lista[ {list}] da configuração do servidor. Ela não existe mais[ (desde {since})], e as respostas dela não significam nada.",
    fixListQuery:
      "Consulte a lista[ {list}] por um resolvedor DNS próprio. Respostas de 127.255.255.0/24 são erros, não inclusões.",
    renewLicence: "Renove a licença do filtro de correio ou desligue-o.",
    checkFilter:
      "Verifique por que o filtro recusou o servidor[ {ip}]: a resposta não cita lista nem defeito. Permita-o, ou corrija o filtro.",
    adjustRule: "Veja que regra recusou a mensagem e permita o remetente[ {sender}], se ele deve passar.",
    allowOutside: "Abra o endereço[ {address}] a remetentes de fora, ou permita o remetente[ {sender}].",
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
    changed: "Envie-a de novo depois de mudá-la.",
    once: "Você pode enviá-la mais uma vez dentro de algumas horas. Se voltar de novo, é preciso achar primeiro a causa.",
    done: "Não a envie de novo: nada falhou.",
  },

  listOwner: {
    suppress:
      "Tire o endereço[ {address}] da sua lista. Por 72 horas isso é um teste: ponha-o de volta se o correio passar mesmo assim ou se todo o servidor de destino tinha problemas.",
    quarantine:
      "Suspenda o endereço[ {address}] por 7 dias. Se falhar mais uma vez, pelo menos 24 horas depois desta, tire-o da lista.",
    disabled:
      "Por enquanto escreva só raramente para o endereço[ {address}]. Tire-o da lista quando tiver falhado 3 vezes, ao longo de pelo menos 30 dias, sem que nada passasse.",
    full: "Mantenha por enquanto o endereço[ {address}]. Tire-o da lista quando tiver estado cheio 3 vezes, ao longo de pelo menos 14 dias, sem que nada passasse.",
    domain:
      "Mantenha o endereço[ {address}]. Se todo o correio para o domínio dele ainda falhar após 72 horas, suspenda o domínio e tente uma vez por dia.",
    none: "Mantenha o endereço[ {address}] na sua lista e não lhe conte isto como falha.",
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
    toProvider: "O seu provedor de correio ou hospedagem (suporte)",
    toAdmin: "O administrador do servidor de correio de destino",
    toRecipient: "[{address}, por|Por] telefone ou de outro modo, já que o correio não chega",
    subjectBlocked: "Por favor, peçam a retirada de[ {blocked}| nosso servidor] de[ {list}| essa lista de bloqueio]",
    subjectProvider: "Correio[ para {domain}] recusado: ",
    subjectAdmin: "Correio[ para {domain}] recusado pelo seu servidor: ",
    subjectRecipient: "O meu e-mail[ para {address}] não chega até você",
    hello: "Bom dia,",
    introProvider:
      "uma mensagem que enviei por vocês foi recusada. Pelo relatório, isso pode ser resolvido do seu lado. Tudo o que se sabe está abaixo.",
    introAdmin:
      "o correio para os seus usuários não chega. Pelo relatório, isso pode ser resolvido do seu lado. Tudo o que se sabe está abaixo.",
    introRecipient:
      "tentei escrever para você por e-mail, mas a mensagem voltou. Talvez você, ou quem cuida do seu correio, possa ajudar.",
    happened: "O que aconteceu:",
    asks: "O que peço:",
    facts: "Dados:",
    answer: "A resposta do servidor, palavra por palavra:",
    report: "Cópia do relatório (partes privadas substituídas):",
    reportFull: "Cópia do relatório:",
    thanks: "Por favor, avisem quando estiver feito, para que eu possa enviar a mensagem de novo. Obrigado pela ajuda.",
    factIp: "Endereço da Internet bloqueado",
    factSendingIp: "Endereço da Internet que envia",
    factBlocked: "Citado pela lista",
    factList: "Lista de bloqueio",
    factDelist: "Página para a retirada",
    factServer: "Recusado por",
    factReporter: "Relatado por",
    factRecipient: "Destinatário",
    factSender: "Remetente",
    factDomain: "Domínio do destinatário",
    factCode: "Códigos",
    factCommand: "Recusado em",
    factReference: "Referência",
    factTime: "Hora",
    factLastTry: "Última tentativa",
    factMessageId: "Message-ID",
    factQueueId: "Identificador na fila",
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
