import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Catalan. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "ca",
  name: "Catalan",
  subjects: {
    failure: [
      "No lliurable:|No es pot lliurar:|No lliurat:|No s'ha lliurat:|No s'ha pogut lliurar:|Missatge no lliurat:|Impossible de lliurar:|No entregat:|No es pot entregar:",
      "Missatge no lliurat|Correu no lliurat|Missatge no entregat|Missatge sense lliurar|Missatge no enviat|Missatge no lliurable|Correu no entregat",
      "No s'ha pogut lliurar el missatge|No s'ha pogut lliurar el correu|El missatge no s'ha pogut lliurar|No s'ha pogut entregar|El vostre missatge no s'ha|El seu missatge no s'ha|No s'ha pogut enviar el missatge|No s'ha pogut lliurar el vostre|El correu no s'ha pogut",
      "Ha fallat el lliurament|Error de lliurament|Error en el lliurament|Fallada de lliurament|Fallada en el lliurament|Lliurament fallit|El lliurament ha fallat|Error d'entrega|Lliurament impossible|Error en l'enviament del missatge",
      "Notificació de l'estat de lliurament (error)|Notificació de l'estat de lliurament (fallada)|Notificació d'estat de lliurament (error)|Notificació d'estat de lliurament (fallada)|Notificació de l'estat del lliurament (error)|Notificació de l'estat del lliurament (fallada)|Notificació de l'estat d'entrega (error)",
      "Informe de no lliurament|Notificació de no lliurament|Avís de no lliurament|Informe de lliurament fallit",
      "Correu retornat|Missatge retornat|Retornat al remitent|Missatge tornat al remitent|Correu tornat",
      "No s'ha trobat l'adreça|Adreça no trobada",
      "S'ha bloquejat el missatge|Missatge bloquejat|Missatge rebutjat|S'ha rebutjat el missatge|Correu rebutjat"],
    delay: [
      "Endarrerit:|Ajornat:|Retardat:|Demorat:",
      "Lliurament retardat|Lliurament ajornat|Lliurament endarrerit|Retard en el lliurament|El lliurament s'ha retardat|El lliurament s'endarrereix|Missatge retardat|Missatge endarrerit|Lliurament demorat",
      "Notificació de l'estat de lliurament (retard)|Notificació d'estat de lliurament (retard)|Notificació de l'estat del lliurament (retard)"],
    success: [
      "Lliurat:|Entregat:", "Retransmès:",
      "Notificació de l'estat de lliurament (èxit)|Notificació d'estat de lliurament (correcte)|Notificació de l'estat de lliurament (correcte)",
      "Confirmació de lliurament"],
    autoReply: [
      "Resposta automàtica:", "Resposta automàtica",
      "Fora de l'oficina|Fora d'oficina|Absent de l'oficina|Sóc fora de l'oficina|Soc fora de l'oficina",
      "De vacances|Estic de vacances|Sóc de vacances|Soc de vacances|Missatge d'absència"],
    readReceipt: [
      "Llegit:", "No llegit:|Sense llegir:", "Confirmació de lectura|Justificant de lectura|Avís de lectura"],
  },
  senders: [
    "Sistema de lliurament de correu", "Subsistema de lliurament de correu", "Sistema de correu", "Administrador del sistema", "Servidor de correu"],
  failure: [
    "no ha arribat a alguns o a tots|no ha arribat a alguns o tots|no ha arribat a algun dels|als destinataris següents no s'hi ha pogut|no s'ha pogut arribar als",
    "lliurament|lliurar|entrega|lliurar el missatge|missatge * a aquests destinataris|als destinataris següents|als següents destinataris|a aquest destinatari|al destinatari següent|a les adreces següents|a les següents adreces|destinataris o grups|destinataris o llistes * ha fallat|no ha estat possible|no s'ha pogut",
    "no s'ha pogut|no es pot|no ha estat possible|no hem pogut|no ha pogut|impossible|ha fallat|error en|no es va poder|no s'han pogut|no podem * lliurar el missatge|lliurar el vostre|lliurar el seu|lliurar el teu|lliurar el correu|lliurar-lo|entregar el missatge|entregar el vostre|entregar el seu|fer arribar el|enviar el vostre|enviar el seu|enviar el missatge|el lliurament|lliurar missatges|lliurar a un|lliurar a tots|lliurar als destinataris|lliurament a aquests|distribuir el",
    "el vostre missatge|el seu missatge|el teu missatge|el vostre correu|el seu correu|el missatge que heu enviat|el missatge que ha enviat|el correu que heu enviat|el vostre correu electrònic * no s'ha lliurat|no s'ha pogut|no ha estat lliurat|no s'ha entregat|no ha arribat|no ha pogut|ha estat rebutjat|ha estat retornat|ha estat bloquejat|s'ha rebutjat|s'ha bloquejat|s'ha retornat|no s'ha enviat|va ser rebutjat|no s'ha acceptat|no es pot lliurar|no ha estat acceptat|ha tornat",
    "el missatge|el correu|missatge|aquest missatge * no s'ha pogut lliurar|no s'ha lliurat|no ha estat lliurat|no es pot lliurar|no ha pogut ser lliurat|no ha arribat a|no s'ha pogut entregar|no s'ha entregat|no s'ha pogut fer arribar",
    "Aquest és un error permanent|Es tracta d'un error permanent|És un error permanent|S'ha produït un error permanent",
    "Aquest missatge ha estat generat automàticament pel|Aquest missatge l'ha creat automàticament|Aquest missatge ha estat creat automàticament|Missatge generat automàticament pel sistema de correu",
    "S'ha produït un error en enviar el correu|S'ha produït un error en enviar el missatge|Error en enviar el missatge|Error enviant el missatge|L'enviament del missatge ha fallat|Ha fallat l'enviament del missatge"],
  delay: [
    "retindrà fins que el moderador", "retingut fins que el moderador", "reenviat als moderadors",
    "encara no s'ha lliurat|encara no s'ha pogut|encara no ha estat lliurat|encara no s'ha entregat|de moment no s'ha pogut|encara no ha arribat|encara no ha pogut",
    "lliurament|el lliurament * s'ha retardat|s'ha endarrerit|s'ha ajornat|està retardat|es retarda|s'endarrereix|ha estat ajornat|ha estat retardat|s'està retardant|s'està endarrerint|va amb retard",
    "missatge|correu * està en cua|és a la cua|espera a la cua|s'ha endarrerit|s'ha retardat",
    "No cal que torneu a enviar|No cal que torni a enviar|No cal tornar a enviar|No cal reenviar|No cal que el torneu|No cal que feu res|No heu de fer res|no cal que el reenvieu|No cal que reenvieu|no cal que el torni",
    "Això és només un avís|Aquest missatge és només un avís|Només és un avís|És només un avís",
    "es continuarà intentant|es tornarà a intentar|seguirà intentant|continuarà intentant|es continuaran fent intents|ho tornarem a intentar|ho tornarà a provar|ho seguirem intentant|ho continuarà provant|s'intentarà de nou|tornarà a intentar-ho|ho tornarà a intentar|ho continuarem intentant|es reintentarà|continuarem provant|ho anirà reintentant",
    "incidència temporal|error temporal en el lliurament|problema temporal en el lliurament", "Gmail ho tornarà a provar"],
  success: [
    "s'ha lliurat correctament|ha estat lliurat correctament|s'ha lliurat als destinataris|s'ha entregat correctament|s'ha lliurat amb èxit|s'ha lliurat satisfactòriament",
    "El lliurament a aquests destinataris o grups s'ha completat|El lliurament a aquests destinataris s'ha completat"],
  expired: [
    "massa temps a la cua|massa temps en cua|massa temps a la cua d'enviament|massa temps esperant",
    "en el termini establert|dins del termini establert|en el temps establert|dins del termini fixat|en el termini previst|dins del termini previst|en el temps previst",
    "ha caducat|ha expirat el termini|ha expirat el temps|s'ha exhaurit el termini de lliurament|ha vençut el termini|s'ha esgotat el termini|s'ha esgotat el temps de lliurament|ha expirat a la cua",
    "no es tornarà a intentar|no es faran més intents|no ho tornarem a intentar|no es farà cap més intent|deixem d'intentar|s'ha deixat d'intentar|no hi haurà més intents|s'han aturat els intents|no s'intentarà més|no ho intentarem més"],
  original: [
    "Capçaleres del missatge original:|Capçaleres del missatge original|Capçaleres originals del missatge|Capçalera del missatge original",
    "Còpia del missatge|Còpia del missatge original|S'adjunta una còpia del missatge",
    "----- Missatge original -----|-----Missatge original-----|-------- Missatge original --------"],
  diagnostic: [
    "Informació de diagnòstic per als administradors:|Informació de diagnòstic per als administradors|Informació de diagnòstic per a administradors:|Informació de diagnòstic per a administradors|Informació de diagnòstic per a l'administrador|Informació tècnica per als administradors",
    "Servidor de generació:|Servidor que ho ha generat:|Servidor que genera:|S'està generant el servidor:",
    "Resposta del servidor:|Resposta del servidor remot:|La resposta ha estat:|La resposta va ser:|La resposta del servidor|El servidor ha respost:|El servidor remot ha respost|El servidor de correu ha respost:|El servidor remot ha retornat|El servidor ha retornat|El servidor de destinació ha respost",
    "pel motiu següent|per la raó següent|pel següent motiu|per la següent raó|pels motius següents|Motiu de l'error|Detalls de l'error|Motiu:|Causa:|Detalls tècnics|Descripció de l'error"],
  autoReply: [
    "sóc fora de l'oficina|soc fora de l'oficina|estic fora de l'oficina|seré fora de l'oficina|estaré fora de l'oficina|no sóc a l'oficina|no soc a l'oficina|estic absent|estaré absent|seré fora|em trobo fora|ja no treballo|he deixat de treballar",
    "estic de vacances|sóc de vacances|soc de vacances|estaré de vacances|seré de vacances|faré vacances|de baixa maternal|de baixa mèdica|de viatge de feina|de permís de maternitat",
    "contestaré quan|respondré quan|us respondré|us contestaré|et respondré|et contestaré|torno a l'oficina|tornaré a l'oficina|em reincorporaré|a la meva tornada|quan torni|m'incorporaré",
    "per a qualsevol urgència|per a temes urgents|en cas d'urgència|per urgències|si és urgent|per a assumptes urgents|si es tracta d'una urgència|per qualsevol urgència",
    "Aquesta és una resposta automàtica|Això és una resposta automàtica|Aquest és un missatge automàtic"],
  rules: [
    {
      id: "ca/user-unknown", reason: "user-unknown",
      when: { says: [
          "l'adreça electrònica|adreça electrònica|adreça de correu|l'adreça de correu|adreça del destinatari|l'adreça|l'usuari|usuari|el destinatari|destinatari|la bústia|bústia|el compte|l'adreça del destinatari|l'adreça de destinació|l'adreça de destí * no existeix|no s'ha trobat|desconegut|desconeguda|és desconegut|és desconeguda|no és conegut|no és coneguda|no consta|no figura|no està registrat|no està registrada|ja no existeix|no ha estat trobat|no ha estat trobada|no es troba al|no es coneix|no es reconeix|no correspon a cap|inexistent|no està donat d'alta|no està donada d'alta|no té cap compte|no té compte|ja no treballa|no hi és",
          "usuari desconegut|destinatari desconegut|adreça desconeguda|bústia desconeguda|usuari inexistent|bústia inexistent|destinatari inexistent|adreça inexistent|compte inexistent|usuària desconeguda|destinatària desconeguda|compte desconegut",
          "no hi ha|no existeix|no tenim|no s'ha trobat|no es troba|no trobem|no hem trobat|no coneixem|no s'ha pogut trobar|no consta * cap usuari|cap compte|cap bústia|cap destinatari|l'usuari|el destinatari|l'adreça|l'adreça electrònica|aquest usuari|aquesta adreça|aquest destinatari|aquesta bústia|la bústia|ningú amb aquest|ningú amb aquesta|cap adreça|el compte|aquest compte"], not: [
          "espai", "domini", "contrasenya", "remitent", "del remitent", "nom d'usuari", "DNS", "plena", "quota", "adreça IP", "l'adreça IP",
          "d'usuari o", "SPF"] },
      matches: [
        "No s'ha trobat l'adreça electrònica que heu introduït. Comproveu l'adreça electrònica del destinatari i intenteu tornar a enviar el missatge.",
        "550 Usuari desconegut", "550 La bústia no existeix"],
      misses: ["550 No s'ha trobat l'adreça del remitent"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/mailbox-full", reason: "mailbox-full", detail: "over-quota",
      when: { says: [
          "bústia|la bústia|la bústia del destinatari|safata d'entrada|compte|el compte|l'emmagatzematge|emmagatzematge del compte|l'espai * plena|és plena|està plena|ple|està ple|és ple|ha superat la quota|ha superat la seva|ha excedit la quota|ha superat el límit|ha arribat al límit|ha exhaurit|no té espai|no té prou espai|saturada|està saturada|ha arribat a la mida|sense espai|ha excedit el seu|no té més espai",
          "no hi ha|no queda|falta|no disposa de|no té * espai a la bústia|espai disponible a la bústia|prou espai a la bústia|espai lliure a la bústia|espai suficient a la bústia|prou espai en la bústia|espai al compte|espai per al destinatari",
          "espai|l'espai|espai de la bústia * exhaurit|esgotat|s'ha exhaurit|s'ha esgotat",
          "quota de la bústia|quota del destinatari|quota de disc|la quota|quota|límit de la bústia|quota d'espai|quota d'emmagatzematge * superada|excedida|exhaurida|esgotada|s'ha superat|ha estat superada|s'ha excedit|s'ha exhaurit|plena",
          "s'ha superat|s'ha excedit|superada|excedida|ha superat|excedeix|ha excedit|supera * la quota|quota de la bústia|la quota de disc|la seva quota|el límit de la bústia|la capacitat de la bústia|quota"], not: ["enviament", "d'enviament", "disc del servidor", "espai al servidor"] },
      matches: [
        "La bústia del destinatari és plena i no pot acceptar missatges.", "552 La bústia no té prou espai"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/mailbox-disabled", reason: "mailbox-disabled",
      when: { says: [
          "el compte|compte|la bústia|bústia|compte del destinatari|el compte del destinatari|l'usuari|usuari|adreça|l'adreça|bústia de correu * ha estat suspès|està suspès|suspès|suspesa|està suspesa|ha estat suspesa|desactivat|desactivada|està desactivat|està desactivada|ha estat desactivat|ha estat desactivada|inhabilitat|inhabilitada|deshabilitat|deshabilitada|bloquejat|bloquejada|està bloquejat|està bloquejada|tancat|tancada|ha estat tancat|cancel·lat|cancel·lada|inactiu|inactiva|eliminat|eliminada|donat de baixa|donada de baixa|s'ha desactivat|s'ha eliminat|s'ha tancat|ja no està actiu|ja no està activa|no està actiu|no està activa|ja no es fa servir|ja no s'utilitza|ja no està en ús|ja no s'usa|en desús|està tancat"], not: ["el vostre compte", "el seu compte", "el teu compte", "remitent", "del remitent", "IP"] },
      matches: [
        "550 El compte del destinatari ha estat desactivat", "Aquesta bústia està inactiva i ja no rep correu."],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/restricted", reason: "recipient-restricted",
      when: { says: [
          "destinatari|el destinatari|aquesta adreça|el grup|aquest grup|la llista|aquesta llista|la bústia|aquesta bústia * no accepta missatges vostres|no accepta missatges de|no accepta correu de|no accepta correus de|no accepta els vostres|només accepta|només admet|només rep|us ha bloquejat|l'ha bloquejat|t'ha bloquejat|ha bloquejat el remitent|ha bloquejat la vostra|no accepta missatges externs|no admet missatges externs|té bloquejat|no permet missatges|està reservada|està reservat",
          "no teniu permís per enviar|no té permís per enviar|no tens permís per enviar|no teniu permisos per enviar|no esteu autoritzat a enviar|no esteu autoritzat per enviar|no està autoritzat a enviar|no teniu autorització per enviar|no teniu permís per a enviar|no teniu permís per escriure|no podeu enviar missatges a|no esteu autoritzats a enviar|no teniu permís per publicar",
          "només els membres|només els subscriptors|només membres|només els treballadors|només usuaris interns|només remitents interns|només els usuaris de|només el personal * poden enviar|poden escriure|pot enviar|poden publicar|pot escriure|hi poden",
          "poden enviar|poden escriure|poden publicar * només els membres|només els subscriptors|només membres",
          "hi poden escriure|poden escriure|poden enviar|pot escriure|hi poden enviar|poden publicar|hi pot escriure * només * membres|subscriptors|treballadors|socis",
          "només * membres|subscriptors|treballadors|socis * escriure|enviar|publicar",
          "el lliurament a aquesta adreça està restringit|l'enviament a aquesta adreça està restringit|el lliurament a aquest destinatari està restringit|l'enviament a aquest destinatari està restringit|adreça restringida",
          "rebutjat pel moderador|el moderador ha rebutjat", "destinatari * ha bloquejat|us té bloquejat",
          "destinatari|llista|adreça|grup * només accepta|només pot|només els membres|està reservada|no accepta missatges externs"], not: ["MB", "IP", "mida", "SPF"] },
      matches: [
        "No teniu permís per enviar missatges a aquest destinatari.", "Aquest grup només accepta missatges dels seus membres."],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/domain-not-found", reason: "domain-not-found",
      when: { says: [
          "domini|el domini|nom de domini|domini del destinatari|domini de destinació|domini de destí|el domini del destinatari * no existeix|no s'ha trobat|desconegut|és desconegut|no està registrat|no es pot trobar|inexistent|no ha estat trobat|ja no existeix|no es coneix|no es resol",
          "no s'ha trobat|no existeix|no es troba|no s'ha pogut trobar|no hem trobat * el domini|cap domini|domini del destinatari|aquest domini",
          "domini desconegut|domini inexistent|host desconegut|servidor de destinació desconegut"], not: ["usuari no existeix", "remitent", "del remitent", "temporalment", "MX", "temporal"] },
      matches: [
        "550 El domini del destinatari no existeix", "El missatge no s'ha lliurat perquè no s'ha trobat el domini exmaple.example."],
      misses: ["550 El domini del remitent no existeix"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/sender-domain", reason: "sender-domain-invalid",
      when: { says: [
          "domini del remitent|el domini del remitent|domini de l'adreça del remitent * no existeix|no s'ha trobat|no és vàlid|desconegut|no es pot resoldre|no està registrat|inexistent"], not: ["SPF", "DKIM", "DMARC"] },
      matches: ["550 El domini del remitent és desconegut"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/no-mail-there", reason: "domain-no-mail", detail: "no-mx",
      when: { says: [
          "domini|el domini|aquest domini * no accepta correu|no rep correu|no accepta correus|no té servidor de correu|no té cap servidor de correu|no té registres MX|no té cap registre MX|no té MX|sense registre MX",
          "no hi ha cap servidor de correu|no hi ha registre MX|no hi ha registres MX|no s'ha trobat cap MX|no hi ha cap registre MX * per al domini|del domini|per a aquest domini"], not: ["remitent", "del remitent"] },
      matches: ["El domini example.org no accepta correu."],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/dns", reason: "dns-temporary",
      when: { says: [
          "DNS * ha fallat|no respon|no ha respost|fallada|temps d'espera",
          "error temporal en|error en|fallada en|fallada temporal * la resolució|la consulta DNS|resoldre el domini|resoldre el nom",
          "resolució del domini|resolució del nom|resoldre el domini|resoldre el nom * ha fallat|temporalment|error temporal|fallada temporal|no s'ha pogut",
          "servidor de noms|servidors de noms * no respon|no responen|no ha respost"], not: ["no existeix", "no s'ha trobat", "PTR", "invers", "inversa"] },
      matches: ["El servidor de noms del domini no ha respost (DNS)"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/no-connection", reason: "connection-failed",
      when: { says: ["ordinador de destí no respon", "ordenador de destí no respon", "servidor de destí no respon", 
          "el servei no està connectat", "connexió * tancada per la màquina remota",
          "connexió tancada per la màquina remota",
          "no s'ha pogut|no es pot|no ha estat possible|impossible|no hem pogut|error en|no es va poder|ha fallat * connectar amb el servidor|connectar amb|connectar-se al servidor|connectar-se amb|contactar amb el servidor|establir la connexió|establir connexió|connectar al servidor|establir una connexió|la connexió amb el servidor|la connexió al servidor|contactar amb el",
          "la connexió|connexió|la connexió amb el servidor * ha estat rebutjada|rebutjada|refusada|ha estat refusada|s'ha perdut|perduda|interrompuda|s'ha interromput|s'ha tallat|ha fallat|ha estat interrompuda|tancada inesperadament",
          "el servidor|servidor|el servidor de destinació|el servidor del destinatari|servidor de correu|servidor remot * no respon|no ha respost|no està disponible|no és accessible|inaccessible|no està accessible|no accepta connexions|no admet connexions|no acceptava connexions|no funciona|ha rebutjat la connexió|ha tallat la connexió|ha tancat la connexió|està caigut",
          "s'ha perdut la connexió|ha fallat la connexió|s'ha interromput la connexió|s'ha rebutjat la connexió",
          "servidor|servidor del destinatari|connexió * no respon|ha rebutjat la connexió|no és accessible|no s'ha pogut contactar|s'ha interromput|rebutjada|ha fallat|no contesta|és inaccessible|no s'hi pot connectar",
          "no es pot|no s'ha pogut|impossible * connectar|connexió amb el servidor"], not: ["DNS", "TLS", "SSL", "casilla", "buzón", "manteniment", "contrasenya", "servidor de noms"] },
      matches: ["El missatge no s'ha pogut lliurar: l'ordinador de destí no respon.", 
        "La connexió amb mail.example.org fou tancada per la màquina remota; connexió tancada per la màquina remota.",
        "No s'ha pogut connectar amb el servidor mail.example.org", "El servidor del destinatari no respon."],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/timeout", reason: "connection-failed", detail: "timeout",
      when: { says: [
          "connexió * ha excedit el límit de temps",
          "s'ha esgotat el temps d'espera|temps d'espera esgotat|temps d'espera exhaurit|s'ha exhaurit el temps d'espera|ha expirat el temps d'espera|temps de connexió esgotat|s'ha superat el temps d'espera|temps d'espera superat|s'ha esgotat el temps de connexió"], not: ["DNS", "TLS", "lliurament"] },
      matches: [
        "La connexió amb mail.example.org ha excedit el límit de temps.",
        "S'ha esgotat el temps d'espera de la connexió amb mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/tls", reason: "tls-failed",
      when: { says: [
          "mecanisme d'autenticació sol·licitat necessita xifratge",
          "no s'ha pogut|no es pot|impossible|no ha estat possible * establir una connexió segura|establir un enllaç segur|establir una connexió xifrada|establir la connexió TLS|negociar TLS|verificar el certificat|validar el certificat",
          "TLS|SSL|xifratge|xifrat * ha fallat|no admet|no és compatible|és obligatori|obligatori|requerit|és necessari",
          "certificat|el certificat|el certificat del servidor * no és vàlid|ha caducat|caducat|no és de confiança|ha expirat|no coincideix|no vàlid",
          "cal una connexió xifrada|es requereix una connexió xifrada|exigeix una connexió xifrada|requereix una connexió xifrada|exigeix xifratge|requereix xifratge",
          "connexió tls|xifratge|starttls|tls|connexió xifrada * és obligatori|és obligatòria|obligatòria|ha fallat|no s'ha pogut|requereix"], not: ["STARTTLS", "adjunt", "contrasenyes"] },
      matches: [
        "El mecanisme d'autenticació sol·licitat necessita xifratge.",
        "No s'ha pogut establir una connexió segura amb el servidor mail.example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/loop", reason: "mail-loop",
      when: { says: [
          "missatge|correu * dona voltes|fa voltes|donant voltes|va i ve entre|circula entre",
          "bucle de correu|s'ha detectat un bucle|bucle detectat|bucle de reenviament|el missatge està en bucle|bucle infinit|el missatge dona voltes|massa salts|massa reenviaments|ha passat per massa servidors|reenviat massa vegades|bucle en el correu|bucle d'enviament|bucle en l'encaminament|bucle de missatges",
          "en bucle"] },
      matches: ["S'ha detectat un bucle: el missatge ha estat reenviat massa vegades."],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/expired", reason: "delivery-expired",
      when: { says: [
          "massa temps a la cua|massa temps en cua|massa temps esperant a la cua",
          "no s'ha pogut|no ha estat possible|no s'ha lliurat|lliurar|lliurament * en el termini establert|dins del termini establert|en el temps establert|dins del termini fixat|en el termini previst|dins del termini previst|en el temps previst|dins del temps establert",
          "ha expirat el termini|ha expirat el temps de lliurament|s'ha exhaurit el termini|ha vençut el termini|s'ha esgotat el termini|s'ha esgotat el temps de lliurament|el missatge ha expirat|el missatge ha caducat|missatge caducat|ha caducat a la cua|termini de lliurament superat",
          "no es tornarà a intentar|no es faran més intents|no ho tornarem a intentar|no es farà cap més intent|deixem d'intentar|s'ha deixat d'intentar|no hi haurà més intents|no s'intentarà més|no ho intentarem més|no ho tornarà a intentar|no es tornarà a provar",
          "s'ha intentat|hem intentat|s'ha provat|després d'intentar|ha intentat * durant * dies|hores|dia * sense èxit|sense resultat|no s'ha pogut|sense aconseguir",
          "durant|després de * s'ha abandonat|hem desistit|sense èxit"] },
      matches: [
        "El missatge ha estat massa temps a la cua i es retorna al remitent.",
        "No s'ha pogut lliurar dins del termini establert; no es faran més intents."],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/auth-required", reason: "auth-required",
      when: { says: [
          "cal|requereix|exigeix|es requereix|demana|és necessària|necessita|és obligatòria * autenticació|autenticar-se|autenticar|identificar-se|identificació|iniciar sessió abans|l'autenticació|que us autentiqueu|que us identifiqueu",
          "autenticació|l'autenticació|identificació * requerida|obligatòria|necessària|és necessària|és obligatòria|és requerida",
          "per enviar|per poder enviar|abans d'enviar|per a enviar * cal autenticar-se|heu d'iniciar sessió|inicieu la sessió|cal iniciar sessió|us heu d'identificar|us heu d'autenticar|cal identificar-se|heu d'autenticar-vos|inicieu sessió",
          "heu d'iniciar sessió|inicieu sessió|cal iniciar sessió|us heu d'autenticar|identifiqueu-vos|autentiqueu-vos * abans d'enviar|per enviar|per poder enviar",
          "servidor * requereix autenticació|exigeix autenticació|demana autenticació|cal autenticar-se"], not: ["ha fallat", "error d'autenticació"] },
      matches: ["530 Autenticació obligatòria"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/credentials", reason: "credentials-rejected",
      when: { says: [
          "no permet contrasenyes xifrades", "Kerberos/GSSAPI no ha sigut acceptat",
          "Kerberos/GSSAPI no ha estat acceptat", "ha fallat l'inici de la sessió",
          "no s'ha pogut fer l'inici de la sessió", "fallada temporal en l'autenticació",
          "mecanisme d'autenticació és massa feble", "SMTP AUTH seleccionat no està disponible",
          "autenticació|l'autenticació|la identificació|identificació|l'inici de sessió|inici de sessió * ha fallat|fallida|error|incorrecta|rebutjada|no ha estat possible|incorrecte",
          "no s'ha pogut * autenticar|iniciar la sessió|identificar l'usuari", "error d'autenticació|fallada d'autenticació|error d'identificació",
          "contrasenya|nom d'usuari|nom d'usuari o contrasenya|usuari o contrasenya|les credencials|credencials * incorrecta|incorrecte|incorrectes|no vàlida|no vàlides|no és correcta|no són correctes|errònia|no és vàlida|no són vàlides|errònies",
          "contrasenya|nom d'usuari|credencials|autenticació * incorrectes|ha fallat|rebutjada|no vàlides",
          "dades d'accés|usuari o contrasenya|no s'ha pogut autenticar|no s’ha pogut * autenticar|incorrectes|autenticació"], not: ["SPF", "DKIM", "DMARC", "domini del remitent"] },
      matches: [
        "Ha fallat l'inici de la sessió a mail.example.org",
        "Servidor de correu: nom d'usuari o contrasenya incorrectes", "No s'ha pogut autenticar al servidor smtp.example.net."],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/relay", reason: "relay-denied",
      when: { says: [
          "retransmissió|reenviament|reencaminament|relay|la retransmissió * no permesa|no permès|no autoritzada|no autoritzat|denegada|denegat|prohibida|prohibit|no està permesa|no està permès|no està autoritzada|rebutjada|no es permet",
          "no es permet|no està permès|no esteu autoritzat a|no es permet la|denegat|no s'accepta * retransmissió|reenviar correu|retransmetre|retransmetre correu|enviar correu a través d'aquest|fer relay|enviar a través d'aquest servidor|usar aquest servidor"], not: ["automàtic"] },
      matches: ["554 Retransmissió denegada"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/not-hosted", reason: "domain-not-hosted",
      when: { says: [
          "servidor|aquí * no accepta|no acceptem|no rep|no admet * correu|missatges * per al domini|del domini|per a aquest domini|destinat al domini",
          "aquest servidor|el servidor|aquí * no gestiona el domini|no gestiona aquest domini|no allotja el domini|no allotja aquest domini|no dona servei al domini|no gestionem aquest domini|no és el servidor del domini",
          "domini no allotjat|el domini no està allotjat|domini no gestionat"] },
      matches: ["550 Aquest servidor no gestiona el domini example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/send-as", reason: "sender-not-permitted", detail: "send-as",
      when: { says: [
          "no teniu permís per enviar|no esteu autoritzat a enviar|no podeu enviar|no té permís per enviar|no està autoritzat a enviar|no teniu autorització per enviar * des d'aquesta adreça|en nom de|com a aquest remitent|amb aquesta adreça de remitent|amb aquest remitent|des de l'adreça|com aquest remitent",
          "l'adreça del remitent|adreça del remitent|el remitent * no correspon a l'usuari|no pertany|no coincideix amb|no correspon al compte|no és propietat de",
          "no teniu permís|no esteu autoritzat|no podeu * en nom de|com a remitent|amb aquesta adreça|des d'aquesta adreça"], not: ["SPF", "DKIM", "destinatari"] },
      matches: ["550 No teniu permís per enviar des d'aquesta adreça"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/sending-limit", reason: "sending-limit",
      when: { says: [
          "enviar missatges a més de * en * hores",
          "s'ha superat|heu superat|ha superat|s'ha assolit|heu assolit|heu excedit|s'ha excedit|has superat|heu arribat al|s'ha arribat al|superat|supera * límit d'enviament|límit d'enviaments|límit diari|límit de missatges|límit de correus|quota d'enviament|límit horari|límit per hora|límit de correu sortint|nombre màxim d'enviaments|nombre màxim de missatges|nombre màxim de correus|nombre de missatges|nombre de correus|quantitat de missatges|màxim de missatges per|límit d'enviament diari",
          "límit d'enviament|límit diari d'enviament|límit diari|límit de missatges|límit horari|quota d'enviament|límit d'enviaments * superat|assolit|excedit|s'ha superat|exhaurit|exhaurida|superada",
          "heu enviat massa missatges|heu enviat massa correus|ha enviat massa missatges|ha enviat massa correus"], not: ["mida", "destinataris"] },
      matches: [
        "No pot enviar missatges a més de 100 contactes en 24 hores.",
        "550 S'ha superat el límit diari d'enviament"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/sender-suspended", reason: "sender-suspended", detail: "account",
      when: { says: [
          "el vostre compte|el seu compte|el teu compte|la vostra bústia|compte del remitent * ha estat suspès|està suspès|ha estat bloquejat|està bloquejat|s'ha bloquejat|s'ha suspès|bloquejat|suspès|té l'enviament bloquejat|no pot enviar|ha estat desactivat|ha estat inhabilitat|està limitat|està inhabilitat|s'ha desactivat",
          "l'enviament des del vostre compte|l'enviament de correu del vostre|l'enviament des del seu compte * bloquejat|suspès|aturat"] },
      matches: ["550 El vostre compte ha estat bloquejat per activitat sospitosa"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/greylisted", reason: "greylisted",
      when: { says: ["llista grisa|llistes grises|llista gris|en llista grisa|greylisting actiu"] },
      matches: ["451 Missatge rebutjat temporalment (llista grisa), torneu-ho a provar d'aquí a 5 minuts"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/rate", reason: "rate-limited",
      when: { says: [
          "enviar massa correus", "enviar massa missatges",
          "massa connexions|massa missatges des|massa missatges en|massa correus des|massa correus en|massa peticions|connexions simultànies|massa connexions simultànies|massa ràpid|massa missatges per minut",
          "envia|envieu|connecta|connecteu|enviant * massa ràpid|massa missatges|massa sovint|massa correus",
          "massa|massa connexions|massa missatges * simultànies|poc temps|des de la vostra"], not: ["destinataris", "diari", "dia", "adreça del destinatari"] },
      matches: [
        "Intent d'enviar massa correus seguits.",
        "421 Massa connexions des del vostre servidor"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/too-many-recipients", reason: "too-many-recipients",
      when: { says: [
          "enviar missatges a més de * destinataris", "enviar missages a més de * destinataris",
          "massa destinataris|masses destinataris|el nombre de destinataris supera|el nombre de destinataris excedeix|nombre màxim de destinataris|excés de destinataris|s'ha superat el nombre de destinataris|límit de destinataris"] },
      matches: [
        "No pot enviar missatges a més de 25 destinataris.",
        "452 Massa destinataris en un sol missatge"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/blocklisted", reason: "reputation-blocked",
      when: { says: [
          "en una llista negra|a la llista negra|en llista negra|llista negra|llistes negres|en llistes negres|llista de bloqueig",
          "la vostra IP|adreça IP|l'adreça IP|el vostre servidor|la seva IP|el seu servidor|la IP|servidor d'enviament * està bloquejada|bloquejada|ha estat bloquejada|bloquejat|està bloquejat|mala reputació|té mala reputació|reputació baixa|baixa reputació|rebutjada per",
          "reputació * massa baixa|baixa|dolenta|insuficient|negativa",
          "mala reputació|reputació baixa|baixa reputació|reputació dolenta|per reputació|reputació insuficient"], not: ["llista negra del destinatari"] },
      matches: ["554 El vostre servidor és en una llista negra"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/dynamic", reason: "direct-mail-blocked", detail: "dynamic",
      when: { says: [
          "IP dinàmica|IP dinàmiques|adreces dinàmiques|adreça IP dinàmica|adreces IP dinàmiques|rang dinàmic * no s'accepta|no s'accepten|no acceptem|rebutjat|no es permet|no està permès|rebutjats",
          "no acceptem|no s'accepten|no s'accepta|no accepta * adreces IP dinàmiques|IP dinàmiques|adreces dinàmiques|IP dinàmica"] },
      matches: ["550 No acceptem correu d'adreces IP dinàmiques"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/ptr", reason: "reverse-dns-invalid", detail: "ptr-missing",
      when: { says: [
          "el vostre servidor|la vostra IP|adreça IP|l'adreça IP|servidor d'enviament|la IP|el seu servidor * no té registre PTR|no té PTR|no té DNS invers|no té resolució inversa|no té nom invers|sense PTR|no té cap registre PTR",
          "falta|no hi ha|no s'ha trobat|sense * registre PTR|DNS invers|resolució inversa|PTR"] },
      matches: ["550 El vostre servidor no té resolució inversa (PTR)"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/sender-auth", reason: "sender-auth-failed",
      when: { says: [
          "SPF|DKIM|DMARC|comprovació SPF|verificació SPF|signatura DKIM|política DMARC * ha fallat|no és vàlida|no vàlida|no compleix|no supera|no autoritza|incorrecta|no autoritzat|fallida|no coincideix",
          "no compleix|no supera|ha fallat|falla|segons * SPF|DKIM|DMARC|comprovació SPF|la comprovació SPF|la política DMARC"] },
      matches: ["550 Missatge rebutjat: ha fallat la comprovació SPF"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/spam", reason: "spam-content",
      when: { says: [
          "com a correu brossa|com a brossa|com a spam|com a correu no desitjat|com a correu no sol·licitat|considerat correu brossa|considerat spam|és correu brossa|és spam|filtre de correu brossa|filtre antispam|filtre anti-spam|filtre de spam|filtre d'spam|correu brossa detectat|sembla correu brossa|detectat correu brossa|sospitós de ser correu brossa|per correu brossa|conté correu brossa|protecció contra el correu brossa|filtre contra el correu brossa",
          "considerat|considerada|considera|classificat|identificat|marcat|catalogat|pres * no desitjat|no sol·licitat|brossa",
          "identificat|classificat|marcat|considerat|catalogat|detectat|bloquejat|rebutjat * com a correu brossa|com brossa|com spam|com a spam|com correu brossa|correu brossa|spam"], not: [
          "IP", "carpeta", "bústia de correu brossa", "el vostre servidor", "llista negra", "el vostre compte"] },
      matches: [
        "554 El missatge ha estat identificat com a correu brossa", "El missatge ha estat bloquejat pel filtre antispam."],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/virus", reason: "malware", detail: "virus",
      when: { says: [
          "conté|contenia|s'ha detectat|s'ha trobat|hem trobat|infectat amb|infectat per|detectat * un virus|virus|programari maliciós|codi maliciós|programari malintencionat|malware",
          "virus|programari maliciós|codi maliciós * detectat|trobat|s'ha detectat",
          "missatge infectat|adjunt infectat|fitxer infectat|està infectat"], not: ["no s'ha trobat cap", "cap virus", "lliure de virus", "sense virus"] },
      matches: ["S'ha detectat programari maliciós a l'adjunt del missatge."],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/attachment", reason: "attachment-blocked", detail: "type",
      when: { says: [
          "adjunts d'aquest tipus|fitxers d'aquest tipus|adjunts de tipus|fitxers adjunts d'aquest tipus|aquest tipus d'adjunt|aquest tipus de fitxer|tipus d'adjunt|tipus de fitxer|l'adjunt|adjunt|fitxer adjunt|el fitxer adjunt|fitxers executables|arxius executables|els adjunts|l'arxiu adjunt|aquest tipus d'arxiu * no permesos|no permès|no està permès|no estan permesos|prohibit|prohibits|bloquejat|bloquejats|no s'accepten|no s'admeten|no admès|no es permeten|està prohibit|estan prohibits|ha estat bloquejat|no autoritzat",
          "conté|contenia|té * un adjunt no permès|un adjunt prohibit|adjunts no permesos|un fitxer no permès|fitxers no permesos|un tipus de fitxer no permès",
          "adjunt no permès|adjunt prohibit|fitxer prohibit|adjunt bloquejat|fitxer adjunt no permès"], not: ["mida", "gran", "MB"] },
      matches: ["anna@example.com: Els adjunts d'aquest tipus no estan permesos"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/too-large", reason: "message-too-large", detail: "message",
      when: { says: [
          "sobrepassat la mida màxima del missatge", "excedit la mida màxima permesa",
          "missatge|el missatge|correu|la mida|la mida del missatge|mida del missatge|adjunt|l'adjunt|el fitxer adjunt|els adjunts|mida dels adjunts|la mida de l'adjunt * massa gran|és massa gran|és massa gros|massa gros|són massa grans|supera|excedeix|sobrepassa|és superior|és més gran|ha superat|ultrapassa|ocupa més de|pesa més de|fa més de|té més de",
          "supera|excedeix|superada|s'ha superat|sobrepassa|excedida|ultrapassa * la mida màxima|la mida permesa|el límit de mida|mida màxima|la mida límit|mida màxima permesa|el màxim permès|la mida del missatge",
          "missatge massa gran|adjunt massa gran|correu massa gran|missatge massa llarg|mida excessiva",
          "missatge|correu|mida|adjunt|mida del missatge * massa gran|supera|excedeix|és massa gran|sobrepassa|és superior|supera la mida"], not: ["bústia", "la bústia", "quota", "destinataris", "nombre", "límit d'enviament", "límit diari"] },
      matches: [
        "S'ha excedit la mida màxima permesa de 10 MB.",
        "552 El missatge és massa gran: supera la mida màxima permesa", "La mida del missatge excedeix el límit del servidor."],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/malformed", reason: "message-malformed",
      when: { says: [
          "missatge|el missatge|capçalera|capçaleres|la capçalera|format del missatge * mal format|mal formada|mal formades|no té un format vàlid|format incorrecte|format no vàlid|no compleix el RFC|no compleix la RFC|no compleix l'estàndard|està malmès|està corrupte|incorrectes|no vàlides",
          "falta|manca|no té * la capçalera|capçalera From|capçalera Date|el camp From|la capçalera From|Message-ID"], not: ["adreça", "l'adreça", "contrasenya"] },
      matches: ["554 El missatge està mal format"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/policy", reason: "policy-rejected",
      when: { says: [
          "incompleix|infringeix|no compleix|contravé|d'acord amb|segons|va contra|vulnera * la política|les polítiques|la política de seguretat|les normes|la normativa|les regles|política de correu|la política de l'organització",
          "rebutjat|rebutja|bloquejat|denegat|refusat|no accepta * per motius de seguretat|per política|per polítiques|per la política|per raons de seguretat|per l'administrador|per les regles|per una regla|per política de seguretat",
          "per motius de seguretat|per raons de seguretat|accés denegat|violació de la política|política de l'organització"], not: ["SPF", "DKIM", "DMARC", "privadesa", "privacitat"] },
      matches: ["550 Missatge rebutjat: infringeix la política de l'organització"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/moved", reason: "address-moved",
      when: { says: [
          "adreça|l'adreça|l'adreça electrònica|destinatari|usuari|el compte * ha canviat|ha canviat d'adreça|ha canviat de correu|s'ha traslladat|ha estat substituïda|s'ha mogut a|ja no fa servir aquesta|ja no utilitza aquesta|ha canviat la seva",
          "nova adreça|la nova adreça|nova adreça electrònica|la seva nova adreça|escriviu a l'adreça nova|escriviu a la nova|utilitzeu la nova|feu servir la nova|envieu-lo a la nova|adreça nova",
          "destinatari|adreça|usuari * nova adreça|té una nova"], not: ["telèfon", "contrasenya"] },
      matches: ["551 L'adreça del destinatari ha canviat; escriviu a jordi@example.net"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/server-full", reason: "server-full", detail: "disk",
      when: { says: [
          "espai d'emmagatzematge insuficient al servidor",
          "servidor|el servidor|al servidor|disc del servidor|al disc|el sistema * no té espai|no té prou espai|sense espai|no hi ha espai|no hi ha prou espai|no queda espai|espai insuficient|no disposa d'espai",
          "no hi ha|no queda|falta|no disposa * espai al servidor|espai al disc|espai en disc|espai de disc|prou espai al servidor|prou espai al disc|espai suficient al disc",
          "disc ple|el disc és ple|disc del servidor ple|emmagatzematge del sistema insuficient"], not: ["bústia", "la bústia", "destinatari", "còpia de seguretat", "còpies de seguretat"] },
      matches: [
        "Espai d'emmagatzematge insuficient al servidor.",
        "452 No hi ha prou espai al disc del servidor"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/maintenance", reason: "server-error", detail: "maintenance",
      when: { says: [
          "servidor|el servidor|sistema|el sistema|servei|el servei * en manteniment|està en manteniment|per manteniment|tasques de manteniment|manteniment programat|per tasques|feines de manteniment|treballs de manteniment",
          "per manteniment|per tasques de manteniment|a causa del manteniment|manteniment programat"], not: ["llista"] },
      matches: ["421 El servidor està en manteniment programat"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/server-error", reason: "server-error",
      when: { says: [
          "error intern del servidor|error intern|servei no disponible|el servei no està disponible|temporalment no disponible|temporalment fora de servei|servidor sobrecarregat|el servidor està sobrecarregat|servidor ocupat|el servidor està ocupat|error temporal del servidor|error del sistema|error local de processament|servei temporalment|error del servidor, torneu|no disponible temporalment",
          "servidor|el sistema de correu|servei * sobrecarregat|saturat|ocupat|temporalment no|fora de servei|no pot acceptar missatges temporalment"], not: ["bústia", "DNS", "la bústia", "destinatari"] },
      matches: ["451 Error intern del servidor, torneu-ho a provar més tard"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/server-misconfigured", reason: "server-misconfigured",
      when: { says: [
          "servidor|el servidor|servidor de destinació * mal configurat|està mal configurat|error de configuració|configuració incorrecta|té un error de configuració"], not: ["servidor de sortida", "client", "SMTP", "DNS"] },
      matches: ["451 Error de configuració del servidor: està mal configurat"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/mailbox-unavailable", reason: "mailbox-unavailable",
      when: { says: [
          "bústia|la bústia|bústia del destinatari|destinatari|el destinatari|la bústia del destinatari * no disponible|no està disponible|no és accessible|inaccessible|temporalment no disponible|no pot rebre|no pot acceptar|bloquejada temporalment|no es troba disponible|no accepta correu temporalment|no pot rebre missatges"], not: ["plena", "servidor", "espai", "quota", "política"] },
      matches: ["450 La bústia del destinatari no està disponible temporalment"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/address-invalid", reason: "address-invalid", detail: "syntax",
      when: { says: [
          "tots els destinataris són incorrectes", "tots els destinataris són invàlids",
          "les següents adreces són incorrectes", "un o més dels destinataris no són vàlids",
          "destinatari * com a una adreça electrònica vàlida", "destinatari * com a adreça electrònica vàlida",
          "adreça|l'adreça|adreça electrònica|l'adreça electrònica|adreça de correu|l'adreça de correu|adreça del destinatari|l'adreça del destinatari|format de l'adreça|sintaxi de l'adreça * no és vàlida|no vàlida|incorrecta|invàlida|no és correcta|mal escrita|no és una adreça|conté caràcters|format incorrecte|conté un espai|està mal escrita|mal formada|no té un format|és incorrecta|no vàlid|incorrecte",
          "no és una * adreça electrònica vàlida|adreça de correu vàlida|adreça vàlida|adreça correcta",
          "adreça no vàlida|adreça incorrecta|adreça invàlida|adreça mal formada|destinatari no vàlid|sintaxi de l'adreça incorrecta",
          "adreça|l'adreça|adreça del destinatari * format no vàlid|caràcters no"], not: ["remitent", "del remitent", "de resposta", "adreça IP", "l'adreça IP"] },
      matches: [
        "No s'ha pogut enviar: tots els destinataris són incorrectes.",
        "553 Adreça electrònica no vàlida: jordi@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/sender-refused", reason: "sender-not-permitted",
      when: { says: [
          "remitent|el remitent|adreça del remitent|l'adreça del remitent * rebutjat|rebutjada|ha estat rebutjat|ha estat rebutjada|no acceptat|no acceptada|no permès|no permesa|no autoritzat|no autoritzada|bloquejat|bloquejada|no s'ha acceptat|refusada|refusat"], not: ["SPF", "DKIM", "DMARC", "llista negra", "IP", "no existeix", "domini", "destinatari", "reputació"] },
      matches: ["550 L'adreça del remitent ha estat rebutjada"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/recipient-refused", reason: "mailbox-unavailable",
      when: { says: [
          "destinatari|el destinatari|adreça del destinatari|l'adreça del destinatari * ha estat rebutjat|ha estat rebutjada|rebutjada|no s'ha acceptat|ha estat refusat|ha estat refusada|refusada",
          "servidor|el servidor * ha rebutjat el destinatari|ha rebutjat l'adreça|no ha acceptat el destinatari|no ha acceptat l'adreça|rebutja el destinatari|ha refusat el destinatari"], not: ["política", "spam", "brossa", "supera", "remitent", "el missatge"] },
      matches: ["550 El destinatari ha estat rebutjat"],
      source: "Exchange, Gmail, mail programs and servers that answer in Catalan", seen: "2026-11",
    },
    {
      id: "ca/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "adreces de remitent han fallat", "adreça de remitent ha fallat", "l'adreça del remitent no és vàlida"],
      },
      matches: ["No enviat: l'adreça del remitent no és vàlida."],
      source: "Mail programs and webmails that speak Catalan", seen: "2026-11",
    },
  ],
} satisfies Language;
