import type { Language } from "../../src/types.js";
import { rulesIn } from "../rules-in.js";

const from = {
  source: "Gmail, Roundcube, Thunderbird, Evolution, Horde, PHPMailer and servers that answer in Galician",
  seen: "2026-11",
};

/** What reports, servers and mail programs say in Galician. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "gl",
  name: "Galician",
  subjects: {
    failure: ["Non entregado:", "Non se puido entregar:", "Non se entregou a mensaxe", "Mensaxe non entregada", "Mensaxe devolta", "Correo devolto", "Fallo na entrega", "Erro na entrega", "Fallou a entrega", "Entrega fallida", "Notificación do estado da entrega (erro)", "Notificación do estado de entrega (fallo)", "Enderezo non atopado", "Mensaxe rexeitada", "Mensaxe bloqueada"],
    delay: ["Atrasado:", "Entrega atrasada", "Atraso na entrega", "Notificación do estado da entrega (atraso)", "Entrega incompleta"],
    success: ["Entregado:", "Retransmitido:", "Notificación do estado da entrega (éxito)"],
    autoReply: ["Resposta automática:", "Resposta automática", "Fóra da oficina"],
    readReceipt: ["Lida:", "Confirmación de lectura"],
  },
  senders: ["Subsistema de entrega de correo", "Sistema de entrega de correo", "Sistema de correo", "Administrador do sistema"],
  failure: ["A túa mensaxe|a súa mensaxe|a mensaxe|o teu correo|o seu correo * non se entregou|non se puido entregar|non puido ser entregada|non foi entregada|non se enviou|non foi enviada|foi rexeitada|foi bloqueada|foi devolta", "Fallou o envío da mensaxe", "Produciuse un erro ao enviar o correo", "Non foi posíbel enviar a mensaxe|non foi posible enviar a mensaxe|non é posíbel enviar a mensaxe|non foi posible entregar|non foi posíbel entregar", "Produciuse un erro na entrega aos seguintes destinatarios|a entrega aos seguintes destinatarios fallou|fallou a entrega aos seguintes destinatarios", "Este é un erro permanente"],
  delay: ["aínda non se entregou|aínda non se puido entregar|aínda non foi entregada", "Seguirase intentando|continuarase intentando|volverase intentar|seguiremos intentando", "a entrega * atrasouse|está atrasada", "Non é necesario que volvas enviar|non cómpre que volva enviar"],
  success: ["entregouse correctamente|foi entregada correctamente|entregouse aos seguintes destinatarios"],
  expired: ["demasiado tempo na cola", "esgotouse o prazo de entrega|caducou o prazo de entrega"],
  original: ["----- Mensaxe orixinal -----", "Mensaxe orixinal:", "Cabeceiras da mensaxe orixinal", "-------- Mensaxe reenviada --------"],
  diagnostic: ["O servidor de correo respondeu:", "A resposta foi:", "A resposta do servidor remoto foi:", "Información de diagnóstico para os administradores:", "Detalles técnicos:"],
  autoReply: ["estou fóra da oficina|estarei fóra da oficina|estou de vacacións|estarei de vacacións", "Esta é unha resposta automática"],
  rules: rulesIn("gl", from, {
    "user-unknown": { says: ["non se atopou o enderezo", "non se atopou o destinatario", "non se atopou o usuario", "usuario descoñecido", "destinatario descoñecido", "enderezo descoñecido", "o usuario|o destinatario|o enderezo|a conta|a caixa de correo|a caixa do correo * non existe|xa non existe"], not: ["dominio", "remitente", "DNS"],
      matches: ["A túa mensaxe non se entregou a anna@example.com porque non se atopou o enderezo."] },
    "mailbox-full": { says: ["a caixa de correo|a caixa do correo|a caixa de entrada|o buzón|caixa de correo do destinatario * está chea|está cheo|superou a cota|excedeu a cota", "excedeuse a asignación de almacenamento"],
      matches: ["Devolvéuseme a mensaxe: a caixa de correo do destinatario anna@example.com está chea"], misses: ["A súa caixa de correo está case chea: 92 %"] },
    "mailbox-disabled": { says: ["a conta|a caixa de correo|o usuario|a conta do destinatario * está desactivada|foi desactivada|está suspendida|foi suspendida|está inactiva|está desactivado"], not: ["a túa conta", "a súa conta"], matches: ["550 A conta do destinatario está desactivada"] },
    "domain-not-found": { says: ["non se atopou o dominio|dominio descoñecido", "o dominio|o dominio do destinatario * non existe"], not: ["remitente"], matches: ["550 Non se atopou o dominio example.invalid"] },
    "connection-failed": { says: ["fallou a conexión co servidor", "non puido conectar co servidor", "non foi posíbel conectar|non foi posible conectar|non se puido conectar * servidor|smtp|equipo", "o servidor * non responde", "perdeuse a conexión co servidor|caducou a conexión co servidor|se perdeu a conexión co servidor", "produciuse un erro ao buscar o servidor"], not: ["LDAP", "FTP", "páxina"],
      matches: ["550 Non se puido conectar co servidor do destinatario"] },
    "message-too-large": { says: ["anexo|ficheiro adxunto|mensaxe|arquivo adxunto * é demasiado grande|supera o tamaño|excede o tamaño|excede o límite|supera o límite"], matches: ["Non se puido enviar a mensaxe: o ficheiro adxunto é demasiado grande"] },
    "attachment-blocked": { says: ["tipo de anexo non permitido|anexo non permitido|ficheiro adxunto non permitido|o anexo foi bloqueado|anexo bloqueado"], matches: ["552 Tipo de anexo non permitido"] },
    "spam-content": { says: ["rexeitada como spam|rexeitado como spam|identificada como spam|considerada spam|clasificada como spam|considerada correo lixo|identificada como correo lixo|clasificada como correo lixo"], not: ["IP"], matches: ["554 A mensaxe foi identificada como correo lixo"] },
    "reputation-blocked": { says: ["enderezo ip|o seu ip|a súa ip|servidor * está nunha lista negra|está na lista negra|está nunha lista de bloqueo|foi bloqueado|está bloqueado"], not: ["spamhaus"], matches: ["554 O seu enderezo IP está nunha lista negra"] },
    "relay-denied": { says: ["retransmisión non permitida|retransmisión denegada|non se permite a retransmisión|reenvío denegado"], matches: ["554 Retransmisión non permitida"] },
    "auth-required": { says: ["autenticación requirida|requírese autenticación|precísase autenticación|é necesaria a autenticación"], matches: ["530 Requírese autenticación"] },
    "credentials-rejected": { says: ["non puido ser autentificado", "fallou a autenticación|a autenticación fallou|fallo na autenticación|fallo temporal de autenticación", "nome de usuario ou contrasinal incorrectos|usuario ou contrasinal incorrecto|contrasinal incorrecto", "non é posíbel autenticarse no servidor", "non admite o método de autenticación", "mecanismo de autenticación é demasiado débil", "non aceptou o ticket Kerberos"],
      matches: ["Erro SMTP (454): Fallo temporal de autenticación.", "O servidor de saída (SMTP) mail.example.org non admite o método de autenticación seleccionado."] },
    "sending-limit": { says: ["límite de envío|límite diario de envío|cota de envío * alcanzou|superou|excedeu|superado|alcanzado", "enviou demasiadas mensaxes"], matches: ["550 Superou o límite: enviou demasiadas mensaxes hoxe"] },
    "too-many-recipients": { says: ["superou o número permitido de destinatarios", "demasiados destinatarios"], matches: ["A mensaxe non se enviou porque se superou o número permitido de destinatarios. O servidor respondeu: mail.example.org."] },
    "recipient-restricted": { says: ["non tes permiso para enviar|non ten permiso para enviar * destinatario|enderezo|grupo", "o destinatario non acepta mensaxes"], matches: ["550 Non ten permiso para enviar a este destinatario"] },
    "greylisted": { says: ["está nunha lista gris|estás nunha lista gris"], matches: ["451 O seu enderezo está nunha lista gris, ténteo máis tarde"] },
    "delivery-expired": { says: ["esgotouse o tempo de entrega|caducou o tempo de entrega|non se puido entregar no prazo"], matches: ["Esgotouse o tempo de entrega da mensaxe a anna@example.com."] },
    "policy-rejected": { says: ["rexeitada pola política|rexeitado pola política|bloqueada pola política|por motivos de política"], matches: ["550 Mensaxe rexeitada pola política do servidor"] },
    "address-invalid": { says: ["dirección de email inválida", "enderezo non válido|enderezo de correo non válido|enderezo incorrecto", "O destinatario non é válido", "un ou máis destinatarios incorrectos"], not: ["remitente", "IP"], matches: ["553 Enderezo de correo non válido: anna@@example"] },
    "sender-not-permitted": { says: ["non foi posíbel estabelecer o remite|remitente rexeitado", "dirección de remitente * deron erro"], matches: ["Erro SMTP (553): Non foi posíbel estabelecer o remite \"anna@example.com\"."] },
    "mailbox-unavailable": { says: ["a caixa de correo non está dispoñíbel|a caixa de correo non está dispoñible", "non foi posíbel engadir a persoa destinataria", "os seguintes destinos fallaron", "destinatario rexeitado"], matches: ["A acción solicitada non se realizou: a caixa de correo non está dispoñíbel"] },
  }),
} satisfies Language;
