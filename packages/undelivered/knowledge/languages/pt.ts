import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Portuguese. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "pt",
  name: "Portuguese",
  subjects: {
    failure: [
      "Sua mensagem não foi entregue", "A sua mensagem não foi entregue", "Seu e-mail não foi entregue",
      "O seu e-mail não foi entregue",
      "Não é possível entregar:", "Não entregue:", "Não entregável:", "Não foi possível entregar:",
      "Não foi possível entregar", "Impossível entregar", "Mensagem não entregue", "Mensagem não entregável",
      "E-mail não entregue", "Email não entregue", "Correio não entregue", "Mensagem devolvida", "E-mail devolvido",
      "Correio devolvido", "Devolvido ao remetente", "Mensagem devolvida ao remetente",
      "Correio devolvido ao remetente", "Falha na entrega", "Falha de entrega", "Falha ao entregar", "Falha no envio",
      "Falha na entrega de e-mail", "Erro na entrega", "Erro de entrega", "Erro no envio", "Entrega falhou",
      "Entrega com falha", "Notificação de falha na entrega", "Notificação de falha na entrega (NDR)",
      "Notificação de status de entrega (falha)", "Notificação do status da entrega (falha)",
      "Notificação de estado da entrega (falha)", "Notificação de não entrega", "Relatório de não entrega",
      "Aviso de não entrega", "Endereço não encontrado", "Mensagem bloqueada", "Mensagem rejeitada",
      "Mensagem recusada", "Mensagem não enviada", "Usuário desconhecido"],
    delay: ["Mensagem adiada", 
      "Atrasado:", "Atrasada:", "Entrega atrasada", "Entrega adiada", "Mensagem atrasada", "Atraso na entrega",
      "Entrega incompleta", "Notificação de status de entrega (atraso)", "Notificação de estado da entrega (atraso)",
      "Aviso: mensagem * atrasada"],
    success: [
      "Entregue:", "Retransmitido:", "Confirmação de entrega", "Recibo de entrega",
      "Notificação de status de entrega (êxito)", "Notificação de status de entrega (sucesso)", "Relatório de entrega"],
    autoReply: [
      "Resposta automática:", "Resposta automática", "Resposta Automática", "Auto-resposta", "Autorresposta",
      "Fora do escritório", "Ausência temporária", "Ausente do escritório", "Fora da empresa", "Mensagem de ausência",
      "Aviso de ausência", "Aviso de férias", "Estou de férias", "Em férias", "De férias"],
    readReceipt: [
      "Lida:", "Lido:", "Não lida:", "Não lido:", "Confirmação de leitura", "Recibo de leitura", "Aviso de leitura",
      "Notificação de leitura", "Confirmação de leitura (exibida)"],
  },
  senders: [
    "Sistema de entrega de correio", "Sistema de entrega de e-mail", "Subsistema de entrega de correio",
    "Subsistema de entrega de e-mail", "Sistema de correio", "Administrador do sistema", "Administrador de correio",
    "Serviço de entrega de correio", "Servidor de e-mail"],
  failure: [
        "Falha ao enviar mensagem",
    "mas não foi entregue a", "mas não pôde ser entregue a",
    "Sua mensagem * foi rejeitada", "Sua mensagem * foi recusada", "Sua mensagem * foi bloqueada",
    "Sua mensagem * não foi entregue", "Sua mensagem * não pôde ser entregue", "Seu e-mail * não pôde ser entregue",
    "Seu e-mail * não foi entregue", "Seu e-mail * foi rejeitado", "Seu e-mail * foi bloqueado",
    "mensagem para a lista * rejeitada", 
    "Uma mensagem que você enviou não pôde", "Uma mensagem que enviou não pôde ser",
    "Esta mensagem foi criada automaticamente pelo sistema de e-mail",
    "Falha na entrega a estes destinatários ou grupos", "Falha na entrega para estes destinatários ou grupos",
    "Falha na entrega aos seguintes destinatários ou grupos",
    "Falha na entrega para os seguintes destinatários ou grupos", "A entrega para estes destinatários ou grupos falhou",
    "A entrega a estes destinatários ou grupos falhou", "Não foi possível entregar a estes destinatários ou grupos",
    "Falha na entrega a estes destinatários ou listas de distribuição", "A entrega aos seguintes destinatários falhou",
    "Falha na entrega aos seguintes destinatários", "A entrega para o seguinte destinatário falhou permanentemente",
    "Falha permanente na entrega para o seguinte destinatário",
    "Sua mensagem não alcançou alguns ou todos os destinatários",
    "A sua mensagem não chegou a alguns ou a todos os destinatários",
    "Sua mensagem não chegou a alguns ou todos os destinatários", "Não é possível contatar os seguintes destinatários",
    "Não foi possível contatar os seguintes destinatários", "Não foi possível contactar os seguintes destinatários",
    "Não foi possível localizar os seguintes destinatários",
    "O(s) seguinte(s) destinatário(s) não pode(m) ser contatado(s)", "Não foi possível entregar sua mensagem",
    "Não foi possível entregar a sua mensagem", "Não foi possível entregar a mensagem",
    "Sua mensagem para * não pôde ser entregue", "Sua mensagem para * não foi entregue",
    "Sua mensagem não foi entregue", "A sua mensagem não foi entregue", "Sua mensagem não pôde ser entregue",
    "A sua mensagem não pôde ser entregue", "A sua mensagem para * não pôde ser entregue",
    "A mensagem não pôde ser entregue", "A mensagem não foi entregue", "Esta mensagem não pôde ser entregue",
    "Sua mensagem não pode ser entregue", "Seu e-mail não pôde ser entregue", "Seu email não pôde ser entregue",
    "não pôde ser entregue a um ou mais destinatários", "não pôde ser entregue para um ou mais destinatários",
    "não pôde ser entregue a um ou mais de seus destinatários", "não pôde ser entregue a todos os destinatários",
    "não foi entregue aos seguintes destinatários", "Os seguintes endereços falharam", "O seguinte endereço falhou",
    "Os seguintes destinatários não receberam", "Lamentamos informar que sua mensagem",
    "Lamentamos informar que a sua mensagem", "Lamento informar que sua mensagem", "Sinto muito informar que",
    "Infelizmente sua mensagem não", "Esta mensagem foi criada automaticamente pelo",
    "Esta mensagem foi gerada automaticamente pelo servidor de e-mail", "Este é um erro permanente",
    "Trata-se de um erro permanente", "Sua mensagem foi rejeitada", "A sua mensagem foi rejeitada",
    "Sua mensagem foi devolvida", "Falha ao enviar a mensagem", "O envio da mensagem falhou",
    "Não foi possível enviar a mensagem", "Ocorreu um erro ao enviar a mensagem",
    "Ocorreu um erro durante o envio da mensagem"],
  delay: [
    "em espera até que o moderador", "retido até que o moderador", "retida até que o moderador", "encaminhada para os/as moderadores", "os moderadores ainda não a publicaram", "mensagem * foi adiada", "retido até que o moderador da lista", "aguardando aprovação do moderador", 
    "Nenhuma ação é necessária de sua parte", "ainda não foi entregue a todos os destinatários",
    "A entrega a estes destinatários ou grupos está atrasada",
    "A entrega para estes destinatários ou grupos está atrasada",
    "A entrega para estes destinatários ou grupos foi adiada", "A entrega a estes destinatários ou grupos foi adiada",
    "A entrega aos seguintes destinatários está atrasada", "A entrega aos seguintes destinatários foi adiada",
    "Esta mensagem ainda não foi entregue", "ainda não foi entregue", "ainda não pôde ser entregue",
    "Não é necessário reenviar", "Você não precisa reenviar", "Não precisa de reenviar", "ISTO É APENAS UM AVISO",
    "Isto é apenas um aviso", "Este é apenas um aviso", "Esta é apenas uma mensagem de aviso",
    "As tentativas de entrega continuarão", "Continuaremos a tentar", "O Gmail tentará novamente",
    "O Gmail continuará tentando", "Ocorreu um problema temporário ao entregar",
    "Houve um problema temporário na entrega", "Houve um problema temporário ao entregar"],
  success: [
    "mensagem foi entregue a",
    "Sua mensagem foi entregue aos seguintes destinatários", "A sua mensagem foi entregue aos seguintes destinatários",
    "A entrega a estes destinatários ou grupos foi concluída",
    "A entrega para estes destinatários ou grupos foi concluída", "mas o servidor de destino não enviou",
    "mas nenhuma notificação de entrega foi enviada pelo servidor de destino", "Sua mensagem foi entregue com êxito",
    "Sua mensagem foi entregue com sucesso"],
  expired: [
    "Não foi possível entregar a mensagem no tempo limite especificado", "no limite de tempo especificado",
    "muito tempo na fila", "tempo demais na fila", "tentou entregar esta mensagem sem êxito",
    "tentou entregar esta mensagem sem sucesso", "O servidor tentou entregar esta mensagem",
    "tempo de entrega expirado", "tempo de entrega esgotado", "não pôde ser entregue por * dias",
    "tempo máximo na fila"],
  original: [
    "Cabeçalhos de mensagem originais:", "Cabeçalhos de mensagem originais", "Cabeçalhos da mensagem original",
    "Cabeçalhos originais da mensagem", "Cabeçalho da mensagem original", "Esta é uma cópia da mensagem",
    "Cópia da mensagem original", "Segue uma cópia da mensagem", "Segue abaixo uma cópia",
    "Abaixo desta linha está uma cópia", "A mensagem original segue", "Mensagem original em anexo",
    "----- Mensagem original -----"],
  diagnostic: [
    "Informações de diagnóstico para administradores:", "Informações de diagnóstico para administradores",
    "Informações de diagnóstico para os administradores:", "Servidor de geração:", "Gerando servidor:",
    "Servidor gerador:", "O servidor remoto retornou", "Servidor remoto retornou", "O servidor remoto devolveu",
    "A seguinte organização rejeitou sua mensagem:", "A seguinte organização rejeitou a sua mensagem:",
    "A organização a seguir rejeitou sua mensagem:", "Detalhes do erro", "Erro relatado:", "Erro comunicado:",
    "Detalhes técnicos da falha permanente", "A resposta foi:", "A resposta do servidor remoto foi:",
    "O erro retornado pelo outro servidor foi:", "O erro que o outro servidor retornou foi:",
    "O servidor de e-mail respondeu:", "O servidor de mensagens respondeu:", "O servidor respondeu:",
    "Resposta do servidor:", "pelo seguinte motivo", "pelos seguintes motivos", "pela seguinte razão",
    "Motivo da falha", "com o seguinte erro", "Último erro:", "Erro do servidor:"],
  autoReply: [
    "No momento estou fora do escritório", "Estou fora do escritório até", "Estarei fora do escritório até",
    "Estarei fora do escritório de", "Encontro-me fora do escritório", "Encontro-me ausente", "Encontro-me de férias",
    "Estou de férias até", "Estou em férias até", "Estarei de férias até", "Estarei de férias de",
    "Estarei em férias de", "Estarei ausente até", "Estarei ausente de", "Estou ausente até", "Estou de licença",
    "Retornarei ao escritório em", "Regressarei ao escritório", "Responderei à sua mensagem quando regressar",
    "Responderei sua mensagem assim que retornar", "Responderei ao seu e-mail no meu regresso",
    "com acesso limitado ao e-mail", "Em caso de urgência, por favor", "Em caso de urgência, favor contatar",
    "Em caso de urgência, contactar", "Para assuntos urgentes, por favor", "Para assuntos urgentes, contatar",
    "Esta é uma resposta automática", "Esta é uma mensagem automática, por favor não responda",
    "A sua mensagem não será reencaminhada", "não trabalha mais na empresa", "já não trabalha na empresa",
    "não faz mais parte da empresa", "Esta caixa de correio não é monitorada"],
  rules: [
    {
      id: "pt/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "não foi possível encontrar o endereço", "não foi possível localizar o endereço", "não conseguimos encontrar o endereço", "não é possível localizar o endereço",
          "nenhuma conta corresponde", "nenhum usuário corresponde", "não corresponde a nenhuma conta",
          "conta de correio * não existe",
          "usuário desconhecido", "usuário inexistente", "usuário não existe", "usuário * não existe",
          "usuário não encontrado", "utilizador desconhecido", "utilizador inexistente", "utilizador não existe",
          "utilizador não encontrado", "destinatário desconhecido", "destinatário inexistente",
          "destinatário não existe", "destinatário * não existe", "destinatário não encontrado", "conta inexistente",
          "conta não existe", "conta * não existe", "conta não encontrada", "caixa postal inexistente",
          "caixa postal não existe", "caixa de correio inexistente", "caixa de correio não existe",
          "caixa de correio não encontrada", "endereço inexistente", "endereço desconhecido", "endereço não existe",
          "endereço * não existe", "endereço de e-mail não existe",
          "endereço de email que você inseriu não foi encontrado",
          "endereço de e-mail que você inseriu não foi encontrado",
          "endereço de e-mail que você digitou não foi encontrado", "não foi possível localizar o endereço de email",
          "não foi possível encontrar o endereço de e-mail",
          "não foi possível encontrar o endereço de correio electrónico",
          "endereço de email do destinatário não foi encontrado",
          "endereço de e-mail do destinatário não foi encontrado", "não foi encontrado em",
          "porque o endereço não foi encontrado", "nome do destinatário não é reconhecido",
          "não há usuário com esse nome"],
      },
      matches: ["Não foi possível encontrar o endereço de correio eletrónico que introduziu: anna@example.com", 
        "anna@example.com: Nenhuma conta corresponde a este endereço",
        "O endereço de email que você inseriu não foi encontrado. Verifique o endereço de email do destinatário e tente reenviar a mensagem.",
        "Não foi possível entregar sua mensagem para anna@example.com. anna não foi encontrado em example.com.",
        "anna@example.com: usuário desconhecido"],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/moved", reason: "address-moved",
      when: { says: ["mudou de endereço", "endereço mudou", "o novo endereço é", "endereço de e-mail mudou"] },
      matches: ["O destinatário mudou de endereço: anna.nova@example.net"],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: ["conta foi desativada", "conta foi cancelada", "não está ativa", "não está ativo", 
          "conta desativada", "conta desactivada", "conta está desativada", "conta inativa", "conta inactiva",
          "conta suspensa", "conta está suspensa", "conta bloqueada", "conta cancelada", "caixa postal desativada",
          "caixa postal bloqueada", "caixa de correio desativada", "caixa de correio desactivada",
          "caixa postal inativa", "usuário desativado", "usuário bloqueado", "usuário suspenso", "usuário inativo"],
      },
      matches: ["A conta está desativada e não pode receber mensagens: caixa postal inativa."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "atingiu o tamanho máximo", "não há espaço na caixa", "sem espaço na caixa", "caixa * sem espaço",
          "caixa postal cheia", "caixa postal está cheia", "caixa postal lotada", "caixa de correio cheia",
          "caixa de correio está cheia", "caixa de correio do destinatário está cheia",
          "caixa de entrada do destinatário está cheia", "caixa de entrada cheia", "caixa cheia", "cota excedida",
          "quota excedida", "excedeu a cota", "excedeu a quota", "cota esgotada", "excedeu o limite de armazenamento",
          "ultrapassou a cota", "sem espaço de armazenamento", "espaço de armazenamento esgotado", "espaço excedido"],
      },
      matches: [
        "A caixa de correio do destinatário está cheia e não pode aceitar mensagens agora.",
        "anna@example.com excedeu a cota"],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "não tem permissão|não tens permissão|não possui permissão|não tem autorização|não está autorizado|não está autorizada * a este destinatário|para este destinatário|a este grupo|para este grupo|para esta lista|a este endereço|para este endereço",
          "não aceita mensagens suas", "não aceita suas mensagens", "não aceita as suas mensagens",
          "bloqueou o remetente", "bloqueou seu endereço", "bloqueou o seu endereço", "lista negra do destinatário",
          "pelo moderador", "o moderador da lista", "assinantes da lista", 
          "a entrega para este endereço é restrita", "a entrega para este endereço está restrita",
          "a entrega a este endereço é restrita", "a entrega a este endereço está restringida",
          "você não tem permissão para enviar para este destinatário",
          "não tem permissão para enviar para este destinatário", "não tem permissão para enviar mensagens para",
          "não está autorizado a enviar", "só aceita mensagens de", "aceita apenas mensagens de",
          "não aceita mensagens de", "somente membros podem", "apenas membros podem", "rejeitada pelo moderador",
          "o destinatário bloqueou você"], not: ["SPF", "em nome de"],
      },
      matches: ["Você não tem permissão para enviar mensagens a este destinatário: anna@example.com", 
        "anna@example.com: O destinatário bloqueou o remetente",
        "Sua mensagem não pode ser entregue porque a entrega para este endereço é restrita."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/domain-not-found", reason: "domain-not-found",
      when: {
        not: ["remetente"], says: [
          "domínio inexistente", "domínio não existe", "domínio * não existe", "domínio desconhecido",
          "domínio não encontrado", "domínio * não foi encontrado", "domínio do destinatário não existe",
          "não foi possível encontrar o domínio", "host desconhecido", "host não encontrado",
          "servidor de destino * não foi encontrado no DNS"],
      },
      matches: [
        "Sua mensagem não foi entregue para anna@exmaple.example porque o domínio exmaple.example não foi encontrado."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/relay", reason: "relay-denied",
      when: {
        says: [
          "relay negado", "relay não permitido", "relay não autorizado", "retransmissão negada",
          "retransmissão não permitida", "retransmissão não autorizada", "acesso ao relay negado",
          "reencaminhamento não permitido", "reencaminhamento negado", "não faz parte da minha lista",
          "não consta na minha lista", "não está na minha lista"],
      },
      matches: [
        "Relay não permitido para anna@example.com", "550 <anna@example.com>... Reencaminhamento negado",
        "553 esse domínio não faz parte da minha lista de domínios aceites"],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/auth-required", reason: "auth-required",
      when: {
        says: [
          "autenticação exigida",
          "autenticação necessária", "autenticação requerida", "autenticação obrigatória", "é necessário autenticação",
          "é necessária autenticação", "requer autenticação", "é preciso autenticar", "o cliente não foi autenticado", "usuário não autenticado", "utilizador não autenticado",
          "porque não permite a retransmissão", "porque não permite retransmissão", "pois não permite retransmissão"],
      },
      matches: [
        "Autenticação exigida",
        "Não foi possível enviar: o destinatário foi rejeitado pelo servidor porque não permite retransmissão."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "não tem suporte a senhas criptografadas", "Kerberos/GSSAPI não foi aceito",
          "Kerberos/GSSAPI não foram aceites", "não foi possível autenticar-se", "falha temporária de autenticação",
          "mecanismo de autenticação é demasiado fraco", "mecanismo de autenticação é fraco demais",
          "erro na autenticação", "SMTP AUTH não disponível", "SMTP AUTH selecionado não está disponível",
          "falha na autenticação", "falha de autenticação", "erro de autenticação", "autenticação falhou",
          "usuário ou senha inválidos", "usuário ou senha incorretos", "nome de usuário ou a senha * incorreto",
          "nome de usuário ou a senha * incorretos", "utilizador ou palavra-passe incorretos",
          "nome de utilizador ou a palavra-passe * incorretos", "senha incorreta", "senha inválida",
          "palavra-passe incorreta", "servidor de email rejeitou o seu logon", "servidor de e-mail rejeitou seu logon",
          "credenciais inválidas"],
      },
      matches: [
        "Ocorreu um erro na autenticação em mail.example.org",
        "Falha na autenticação: usuário ou senha incorretos para o servidor de saída."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "falhas nos endereços dos seguintes remententes", "falhas nos endereços dos seguintes remetentes",
          "os seguintes remetentes falharam", "endereço de remetente inválido", "endereço do remetente não é válido",
          "não tem permissão para enviar a mensagem em nome do", "em nome de outro remetente sem permissão",
          "remetente não autorizado", "remetente não permitido", "endereço do remetente não permitido",
          "endereço do remetente * foi rejeitado", "o servidor rejeitou o endereço de e-mail do remetente"],
      },
      matches: [
        "Não foi enviado: endereço de remetente inválido.",
        "Remetente não autorizado: eu@example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/too-large", reason: "message-too-large",
      when: {
        says: [
          "mensagem muito grande", "mensagem é muito grande", "mensagem é grande demais", "mensagem demasiado grande",
          "mensagem muito longa", "e-mail muito grande", "excede o tamanho máximo", "excede o tamanho permitido",
          "excede o limite de tamanho", "excedeu o tamanho máximo", "ultrapassa o tamanho máximo",
          "tamanho da mensagem excede", "tamanho da mensagem excedeu", "tamanho máximo excedido",
          "tamanho do anexo excede"],
      },
      matches: ["A mensagem é muito grande: excede o limite de tamanho permitido."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/spam", reason: "spam-content",
      when: {
        says: [
          "pelo filtro antispam", "pelo nosso filtro antispam", "filtro anti-spam",
          "considerado spam", "considerada spam", "considerada como spam", "identificada como spam",
          "identificado como spam", "detectada como spam", "classificada como spam", "rejeitada como spam",
          "rejeitada por spam", "bloqueada por spam", "lixo eletrônico", "contém spam"],
      },
      matches: ["Mensagem rejeitada: classificada como lixo eletrônico."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/virus", reason: "malware",
      when: {
        says: [
          "ficheiro infectado", "arquivo infectado", "anexo infectado",
          "contém um vírus", "contém vírus", "vírus detectado", "vírus encontrado", "foi detectado um vírus",
          "software mal-intencionado", "código malicioso", "está infectado com", "infectada com vírus"],
      },
      matches: ["Foi detectado software mal-intencionado na sua mensagem."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "anexos deste tipo não", "anexos desse tipo não", "tipo de anexo não",
          "anexo não permitido", "anexos não permitidos", "tipo de arquivo não permitido",
          "tipo de ficheiro não permitido", "anexo bloqueado", "anexo proibido", "extensão de arquivo não permitida",
          "extensão não permitida"],
      },
      matches: ["Anexo não permitido: fatura.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "endereço IP bloqueado", "IP bloqueado", "IP * bloqueado", "IP em lista negra", "está em uma lista negra",
          "está numa lista negra", "está na lista negra", "em nossa lista negra", "listado em blacklist",
          "IP em blacklist", "má reputação", "baixa reputação", "servidor bloqueado"],
      },
      matches: ["Seu endereço IP está na lista negra: IP bloqueado."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/policy", reason: "policy-rejected",
      when: {
        says: [
          "viola a política", "viola as políticas", "violação de política", "violação da política",
          "rejeitada por política", "rejeitado por política", "por motivos de segurança", "por razões de segurança",
          "política administrativa atual", "regra de fluxo de mensagens", "regra de fluxo de email",
          "bloqueado pelo administrador", "bloqueada pelo administrador", "acesso negado",
          "problemas de permissão ou segurança"],
      },
      matches: ["Mensagem rejeitada: viola a política de segurança do destinatário."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/sending-limit", reason: "sending-limit",
      when: {
        says: [
          "mensagens para mais do que * destinatários dentro de", "mensagens para mais de * destinatários em * horas",
          "limite de envio", "limite de envios", "limite diário de envio", "atingiu o limite de envio",
          "atingiu um limite de envio", "excedeu o limite de envio", "cota de envio", "limite de e-mails por hora",
          "limite para envio"],
      },
      matches: [
        "Você não pode enviar mensagens para mais de 100 destinatários em 24 horas.",
        "Você atingiu um limite de envio de e-mails. Sua mensagem não foi enviada."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/rate", reason: "rate-limited",
      when: {
        says: [
          "enviar muitos emails", "enviar muitos e-mails",
          "por excesso de envios", "excesso de envios", "excesso de mensagens",
          "muitas conexões", "demasiadas ligações", "excesso de conexões", "muitas mensagens", "muitos e-mails",
          "taxa de envio excedida"],
      },
      matches: [
        "Você tentou enviar muitos e-mails, aguarde.",
        "Muitas conexões a partir do seu servidor."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/too-many-recipients", reason: "too-many-recipients",
      when: {
        says: [
          "mensagens para mais do que * destinatários", "mensagens para mais de * destinatários",
          "muitos destinatários", "demasiados destinatários", "destinatários demais", "número máximo de destinatários",
          "excesso de destinatários", "excede o número de destinatários"],
      },
      matches: [
        "Você não pode enviar mensagens para mais de 30 destinatários.",
        "Muitos destinatários nesta mensagem."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/greylisted", reason: "greylisted",
      when: {
        says: ["lista cinza", "lista cinzenta", "em greylist", "greylisting ativo", "temporariamente rejeitada, tente"],
      },
      matches: ["Remetente em lista cinza, tente novamente em alguns minutos."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/no-connection", reason: "connection-failed",
      when: {
        says: [
          "perdeu-se a ligação ao servidor", "serviço desligado", "serviço não conectado",
          "conexão finalizada pelo servidor remoto", "conexão * foi fechada pelo servidor remoto",
          "servidor SMTP não encontrado",
          "não responde", "servidor * não responde", 
          "conexão recusada", "ligação recusada", "falha na conexão", "falha de conexão", "falha na ligação",
          "erro de conexão", "não foi possível conectar", "não foi possível ligar ao servidor",
          "não é possível conectar ao servidor", "conexão com o servidor * falhou", "a conexão com o servidor falhou",
          "servidor inacessível", "servidor não responde", "servidor de destino não responde",
          "encerrou inesperadamente a conexão", "conexão interrompida", "conexão perdida",
          "falha de comunicação durante a entrega"],
        not: ["DNS", "manutenção"],
      },
      matches: [
        "Perdeu-se a ligação ao servidor mail.example.org",
        "Não foi possível enviar a mensagem porque a conexão com o servidor de saída mail.example.org falhou."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "tempo esgotado na conexão",
          "tempo de conexão esgotado", "tempo limite da conexão", "tempo limite esgotado", "tempo limite excedido",
          "tempo de espera esgotado", "tempo limite da operação", "atingiu o tempo limite", "conexão expirou",
          "ligação expirou"],
        not: ["DNS", "manutenção"],
      },
      matches: [
        "Tempo esgotado na conexão com mail.example.org.",
        "A operação atingiu o tempo limite aguardando uma resposta do servidor de envio (SMTP)."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/expired", reason: "delivery-expired",
      when: {
        says: [
          "no tempo limite especificado", "no limite de tempo especificado", "muito tempo na fila",
          "tempo demais na fila", "tentou entregar esta mensagem sem êxito",
          "tentou entregar esta mensagem sem sucesso", "tempo de entrega expirado", "tempo de entrega esgotado"],
      },
      matches: ["O Microsoft Exchange tentou entregar esta mensagem sem êxito e parou de tentar."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/loop", reason: "mail-loop",
      when: {
        says: [
          "loop de mensagens", "loop de e-mail", "loop de email", "loop de correio", "loop detectado",
          "ciclo de correio", "muitos saltos", "ficasse entre dois servidores"],
      },
      matches: ["Mensagem descartada: loop de e-mail detectado."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/dns-temporary", reason: "dns-temporary",
      when: {
        says: [
          "erro temporário de DNS", "falha de DNS", "erro de DNS", "falha na resolução de nomes",
          "falha na resolução do domínio"],
      },
      matches: ["Erro temporário de DNS ao procurar example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/server-full", reason: "server-full",
      when: {
        says: [
          "espaço de armazenamento insuficiente no servidor",
          "espaço em disco insuficiente", "armazenamento insuficiente no sistema", "recursos de sistema insuficientes",
          "disco cheio"],
      },
      matches: [
        "Espaço de armazenamento insuficiente no servidor.",
        "Espaço em disco insuficiente no servidor."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/server-error", reason: "server-error",
      when: {
        says: [
          "serviço não disponível",
          "erro interno do servidor", "serviço indisponível", "serviço temporariamente indisponível",
          "temporariamente indisponível", "servidor sobrecarregado", "servidor ocupado", "erro temporário, tente",
          "erro local de processamento", "servidor em manutenção"],
      },
      matches: [
        "Serviço não disponível, tente mais tarde.",
        "Serviço temporariamente indisponível, tente mais tarde."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "endereço de email incorreto", "não é um e-mail válido", "todos os destinatários são inválidos",
          "seguintes endereços estão inválidos", "um ou mais destinatários inválidos",
          "não foi reconhecido como endereço", "não foram reconhecidos como um endereço",
          "endereço inválido", "endereço de e-mail inválido", "endereço de email inválido",
          "endereço do destinatário inválido", "destinatário inválido", "não é um endereço válido",
          "não é um endereço de e-mail válido", "formato do endereço * não está correto",
          "formato do endereço * incorreto"],
      },
      matches: [
        "Não é possível enviar: todos os destinatários são inválidos.",
        "O formato do endereço de email não está correto: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/tls", reason: "tls-failed",
      when: {
        says: [
          "não foi possível estabelecer uma conexão segura", "não foi possível estabelecer uma ligação segura",
          "criptografia obrigatória", "não oferece suporte ao tipo de criptografia",
          "certificado do servidor não é válido"],
      },
      matches: ["Não foi possível estabelecer uma conexão segura com o servidor de saída."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/sender-auth", reason: "sender-auth-failed",
      when: {
        says: [
          "falha de SPF", "falha na verificação SPF", "falha no SPF", "falha na verificação DMARC", "falha no DMARC",
          "falha na verificação DKIM"],
      },
      matches: ["Mensagem rejeitada: falha na verificação SPF."],
      source: "Exchange, Gmail, mail programs and servers that answer in Portuguese", seen: "2026-11",
    },
    {
      id: "pt/smtputf8", reason: "protocol-error", detail: "smtputf8",
      when: {
        says: [
          "servidor não oferece suporte a SMTPUTF8", "servidor não suporta SMTPUTF8"],
      },
      matches: ["O seu servidor não suporta SMTPUTF8."],
      source: "Mail programs and webmails that speak Portuguese", seen: "2026-11",
    },
  ],
} satisfies Language;
