import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Spanish. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "es",
  name: "Spanish",
  subjects: {
    failure: [
      "Su mensaje no fue entregado", "Su correo no fue entregado", "Su mensaje no ha sido entregado",
      "Su mensaje fue rechazado", "Su mensaje ha sido rechazado",
      "No se puede entregar:", "No entregable:", "No entregado:", "No se pudo entregar:", "No se pudo entregar",
      "No se ha podido entregar", "Mensaje no entregado", "Mensaje no entregable", "Correo no entregado",
      "Correo no entregable", "Correo devuelto", "Mensaje devuelto", "Devuelto al remitente", "devuelto al remitente",
      "Correo devuelto al remitente", "Devolviendo el mensaje al remitente", "Error de entrega", "Error en la entrega",
      "Error al entregar", "Fallo en la entrega", "Fallo de entrega", "Falla en la entrega", "Entrega fallida",
      "Entrega de correo fallida", "Fallo al entregar", "Fallo en el envío", "Error en el envío", "Error de envío",
      "Notificación de estado de entrega (error)", "Notificación del estado de entrega (error)",
      "Notificación del estado de la entrega (error)", "Notificación de no entrega", "Informe de no entrega",
      "Aviso de no entrega", "Informe de entrega fallida", "Dirección no encontrada",
      "No se ha encontrado la dirección", "No se encontró la dirección", "Mensaje bloqueado", "Mensaje rechazado",
      "Correo rechazado", "Mensaje no enviado", "Su mensaje no se pudo entregar", "Usuario desconocido"],
    delay: [
      "Retrasado:", "Entrega retrasada", "Entrega demorada", "Mensaje retrasado", "Mensaje demorado",
      "Correo retrasado", "Notificación de estado de entrega (retraso)", "Notificación del estado de entrega (retraso)",
      "Entrega incompleta", "Aviso: mensaje * retrasado", "Advertencia: mensaje * retrasado", "Retraso en la entrega",
      "Demora en la entrega"],
    success: [
      "Entregado:", "Retransmitido:", "Confirmación de entrega", "Notificación de entrega",
      "Notificación de estado de entrega (correcto)", "Notificación de estado de entrega (éxito)", "Acuse de recibo",
      "Informe de entrega"],
    autoReply: [
      "Respuesta automática:", "Respuesta automática", "Autorespuesta", "Autorrespuesta", "Auto-respuesta",
      "Contestación automática", "Respuesta de ausencia", "Fuera de la oficina", "Fuera de oficina",
      "Ausente de la oficina", "Mensaje de ausencia", "Notificación de ausencia", "Estoy de vacaciones",
      "De vacaciones", "Ausencia por vacaciones"],
    readReceipt: [
      "Leído:", "No leído:", "Confirmación de lectura", "Acuse de lectura", "Acuse de recibo (mostrado)",
      "Recibo de lectura", "Notificación de lectura", "Eliminado sin leer:"],
  },
  senders: [
    "Sistema de entrega de correo", "Subsistema de entrega de correo", "Sistema de correo", "Administrador del sistema",
    "Administrador de correo", "Servicio de entrega de correo", "Servidor de correo", "Sistema de correo electrónico"],
  failure: [
        "Falló el envío del mensaje",
    "pero no se pudo entregar a", "pero no se ha podido entregar a",
    "Su correo * no pudo ser entregado", "Su mensaje * no pudo ser entregado", "Su mensaje * fue rechazado",
    "Su mensaje * ha sido rechazado", "Su mensaje * ha sido bloqueado", "Su mensaje * fue bloqueado",
    "Su correo * fue rechazado", "Su correo * ha sido rechazado", "No hemos podido entregar su mensaje",
    "No hemos podido entregar su correo", "No hemos podido entregar tu mensaje", "Su mensaje * no ha sido entregado",
    "Su mensaje * no fue entregado", "Su correo * no ha sido entregado",
    "mensaje para la lista * rechazado", "mensaje a la lista * rechazado", 
    "Un mensaje que usted envió no pudo ser entregado", "Un mensaje enviado por usted no pudo",
    "Este mensaje fue creado automáticamente por el sistema de correo",
    "Este mensaje ha sido creado automáticamente por el", "Error de entrega a estos destinatarios o grupos",
    "Error de entrega a los siguientes destinatarios o grupos",
    "Error en la entrega a los siguientes destinatarios o grupos", "Error en la entrega a estos destinatarios o grupos",
    "No se pudo entregar a estos destinatarios o grupos",
    "No se pudo entregar el mensaje a estos destinatarios o grupos",
    "La entrega a estos destinatarios o grupos no se pudo realizar",
    "No se pudo realizar la entrega a estos destinatarios o grupos",
    "La entrega ha fallado para estos destinatarios o grupos",
    "Error de entrega a estos destinatarios o listas de distribución",
    "No se pudo realizar la entrega a los siguientes destinatarios o listas de distribución",
    "Error en la entrega a los siguientes destinatarios", "Error de entrega a los siguientes destinatarios",
    "Se ha producido un error permanente al entregar", "Error permanente en la entrega al siguiente destinatario",
    "El mensaje no llegó a algunos o a ninguno de los destinatarios",
    "Su mensaje no llegó a algunos de los destinatarios",
    "Su mensaje no ha llegado a alguno o a todos los destinatarios",
    "El mensaje no se entregó a algunos o a todos los destinatarios",
    "No se pudo localizar a los siguientes destinatarios", "No se puede localizar a los siguientes destinatarios",
    "No se pudo localizar al destinatario", "No se pudo contactar con los siguientes destinatarios",
    "No se ha podido contactar con los siguientes destinatarios", "No se pudo entregar su mensaje a",
    "No se pudo entregar el mensaje a", "No se pudo entregar tu mensaje a", "No se ha podido entregar su mensaje",
    "No se ha podido entregar el mensaje", "No se ha podido entregar tu mensaje", "No se ha entregado el mensaje a",
    "No se ha entregado tu mensaje a", "Tu mensaje no se ha entregado a", "Tu mensaje no se entregó a",
    "Su mensaje no se entregó a", "Su mensaje no se ha entregado", "Su mensaje no pudo ser entregado",
    "Su mensaje no ha podido ser entregado", "Su correo no pudo ser entregado", "Su correo no ha podido ser entregado",
    "El mensaje no pudo ser entregado", "El mensaje no ha podido ser entregado", "Su mensaje no se pudo entregar",
    "El mensaje no se pudo entregar", "Este mensaje no se pudo entregar",
    "no pudo ser entregado a uno o más destinatarios", "no se pudo entregar a uno o más destinatarios",
    "no pudo ser entregado a uno o más de sus destinatarios", "no pudo ser entregado a todos sus destinatarios",
    "no se pudo entregar a todos los destinatarios", "Las siguientes direcciones fallaron",
    "La siguiente dirección falló", "Las siguientes direcciones tuvieron errores",
    "Los siguientes destinatarios no recibieron su mensaje", "Lamentamos informarle que su mensaje",
    "Lamentamos informarle de que su mensaje", "Lamento informarle que su mensaje", "Siento tener que informarle",
    "Este mensaje fue creado automáticamente por el software de entrega",
    "Este mensaje ha sido generado automáticamente por el servidor de correo",
    "Este mensaje fue generado automáticamente por el sistema de correo", "Este es un error permanente",
    "Se trata de un error permanente", "Su mensaje ha sido rechazado", "Su mensaje fue rechazado",
    "Su mensaje ha sido devuelto", "Error al enviar el mensaje", "El envío del mensaje falló",
    "Ha fallado el envío del mensaje", "No se pudo enviar el mensaje", "Ocurrió un error al enviar el mensaje",
    "Se produjo un error al enviar el correo"],
  delay: [
    "retenido en espera de que el moderador|hasta que el moderador", "enviado al moderador tu mensaje", "ha sido retenido hasta que el moderador", "pendiente de aprobación por el moderador", 
    "no ha sido entregado a todos sus destinatarios después de", "No se requiere ninguna acción por su parte",
    "Se ha retrasado la entrega a estos destinatarios o grupos",
    "La entrega a estos destinatarios o grupos se ha retrasado", "Se retrasó la entrega a estos destinatarios o grupos",
    "La entrega a los siguientes destinatarios se ha retrasado", "Este mensaje aún no se ha entregado",
    "Este mensaje todavía no se ha entregado", "aún no se ha entregado", "todavía no se ha entregado",
    "aún no ha sido entregado", "todavía no ha sido entregado", "no ha podido ser entregado todavía",
    "No es necesario que reenvíe", "No es necesario reenviar", "No necesita reenviar", "No tiene que volver a enviar",
    "ESTO ES SÓLO UNA ADVERTENCIA", "Esto es sólo una advertencia", "Esto es solo un aviso",
    "Este es solo un mensaje de advertencia", "Se seguirá intentando la entrega", "Se seguirá intentando entregar",
    "Se continuará intentando", "Gmail lo volverá a intentar", "Gmail seguirá intentándolo",
    "Se ha producido un problema temporal al entregar", "Se produjo un problema temporal",
    "Hubo un problema temporal al entregar"],
  success: [
    "mensaje se ha entregado a", "mensaje se entregó a", "mensaje fue entregado a",
    "Su mensaje se ha entregado a los siguientes destinatarios", "Su mensaje se entregó a los siguientes destinatarios",
    "Se completó la entrega a estos destinatarios o grupos",
    "Se ha completado la entrega a estos destinatarios o grupos",
    "pero el servidor de destino no envió ninguna notificación de entrega",
    "pero el servidor de destino no envió información de notificación de entrega",
    "Su mensaje ha sido entregado correctamente", "El mensaje se entregó correctamente", "ha sido entregado con éxito"],
  expired: [
    "No se pudo entregar el mensaje en el límite de tiempo especificado", "en el tiempo límite especificado",
    "demasiado tiempo en la cola", "ha intentado entregar este mensaje sin éxito",
    "El servidor ha intentado entregar este mensaje sin éxito", "tiempo de entrega vencido",
    "tiempo de entrega expirado", "el mensaje ha caducado en la cola", "no se ha podido entregar durante * días",
    "tiempo máximo en cola"],
  original: [
    "Encabezados de mensajes originales:", "Encabezados de mensajes originales", "Encabezados de mensaje originales",
    "Encabezados del mensaje original", "Encabezado del mensaje original", "Cabeceras del mensaje original",
    "Esta es una copia del mensaje", "Copia del mensaje original", "A continuación se muestra una copia del mensaje",
    "A continuación figura una copia del mensaje", "Debajo de esta línea hay una copia",
    "El mensaje original es el siguiente", "Se adjunta el mensaje original", "----- Mensaje original -----",
    "Mensaje original adjunto"],
  diagnostic: [
    "Información de diagnóstico para los administradores:", "Información de diagnóstico para administradores:",
    "Información de diagnóstico para los administradores", "Información de diagnóstico para administradores",
    "Generando servidor:", "Servidor de generación:", "Servidor generador:", "El servidor remoto devolvió",
    "Servidor remoto devolvió", "Remote Server devolvió", "La siguiente organización rechazó su mensaje:",
    "La siguiente organización rechazó el mensaje:", "La siguiente organización ha rechazado su mensaje:",
    "Detalles del error", "Error comunicado:", "Detalles técnicos del error permanente",
    "Detalles técnicos del fallo permanente", "La respuesta fue:", "La respuesta ha sido:",
    "La respuesta del servidor remoto fue:", "El error que devolvió el otro servidor fue:",
    "El servidor de correo respondió:", "El servidor respondió:", "Respuesta del servidor:", "por la siguiente razón",
    "por los siguientes motivos", "por el siguiente motivo", "por las siguientes razones", "Motivo del error",
    "Razón del fallo", "con el siguiente error", "Último error:", "Error del servidor:"],
  autoReply: [
    "Actualmente estoy fuera de la oficina", "Estoy fuera de la oficina hasta", "Estaré fuera de la oficina hasta",
    "Estaré fuera de la oficina del", "Estaré fuera de la oficina desde", "Me encuentro fuera de la oficina",
    "Me encuentro de vacaciones", "Actualmente me encuentro de vacaciones", "Estoy de vacaciones hasta",
    "Estaré de vacaciones hasta", "Estaré de vacaciones del", "Estaré ausente hasta", "Estaré ausente del * al",
    "Estoy ausente hasta", "Estoy de baja", "Estoy de permiso de maternidad", "Me reincorporaré el",
    "Regresaré a la oficina el", "Volveré a la oficina el", "Responderé a su mensaje a mi regreso",
    "Responderé a su correo a mi regreso", "Atenderé su mensaje a mi regreso", "con acceso limitado al correo",
    "En caso de urgencia, por favor", "En caso de urgencia, póngase en contacto", "Para asuntos urgentes, por favor",
    "Para temas urgentes, por favor", "Si es urgente, por favor contacte", "Esta es una respuesta automática",
    "Este es un mensaje automático, por favor no responda", "Su mensaje no será reenviado",
    "ya no trabaja en la empresa", "ya no forma parte de la empresa", "Este buzón ya no está en uso"],
  rules: [
    {
      id: "es/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "no aparece en el directorio", "no figura en el directorio",
          "cuenta de destino no fue encontrada", "cuenta no fue encontrada", "destinatario no fue encontrado",
          "dirección no fue encontrada", "ninguna cuenta corresponde", "no corresponde a ninguna cuenta",
          "no se encontró * en", "no se ha encontrado * en", 
          "usuario desconocido", "usuario inexistente", "usuario no existe", "usuario * no existe",
          "usuario no encontrado", "destinatario desconocido", "destinatario inexistente", "destinatario no existe",
          "destinatario * no existe", "destinatario no encontrado", "cuenta inexistente", "cuenta no existe",
          "cuenta * no existe", "cuenta de correo no existe", "buzón inexistente", "buzón no existe",
          "buzón * no existe", "buzón desconocido", "casilla inexistente", "casilla no existe", "dirección inexistente",
          "dirección desconocida", "dirección no existe", "dirección * no existe", "dirección de correo no existe",
          "dirección de correo electrónico que escribió no se encontró",
          "no se encontró la dirección de correo electrónico que escribió",
          "no se encontró la dirección de correo electrónico especificada",
          "no se pudo encontrar la dirección de correo electrónico",
          "no se encontró la dirección de correo electrónico del destinatario",
          "no se ha encontrado la dirección de correo electrónico",
          "dirección de correo electrónico del destinatario no se encontró", "no se encontró en",
          "porque no se ha encontrado la dirección", "porque no se encontró la dirección",
          "porque no se pudo encontrar la dirección", "no existe ese usuario", "no existe tal usuario",
          "no hay ningún usuario", "no se encuentra en el Directorio de Domino", "no se encuentra en la libreta",
          "no se reconoce el nombre del destinatario"],
      },
      matches: [
        "anna@example.com: El usuario no figura en el directorio",
        "No se encontró la dirección de correo electrónico que escribió. Compruebe la dirección de correo electrónico del destinatario e intente volver a enviar el mensaje.",
        "No se pudo entregar su mensaje a anna@example.com. anna no se encontró en example.com.",
        "anna@example.com: usuario inexistente"],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/moved", reason: "address-moved",
      when: {
        says: [
          "ha cambiado de dirección", "la dirección ha cambiado", "la nueva dirección es",
          "cambió su dirección de correo"],
      },
      matches: ["El destinatario ha cambiado de dirección: anna.nueva@example.net"],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "cuenta ha sido dada de baja", "cuenta fue dada de baja", "cuenta dada de baja",
          "buzón ha sido dado de baja", "cuenta ha sido cerrada", "cuenta fue cerrada",
          "estado: inactivo", "usuario está inactivo", "cuenta está inactiva", 
          "cuenta desactivada", "cuenta deshabilitada", "cuenta inhabilitada", "cuenta suspendida", "cuenta bloqueada",
          "cuenta está inhabilitada", "cuenta está desactivada", "cuenta está suspendida", "cuenta ha sido desactivada",
          "cuenta inactiva", "cuenta cancelada", "buzón desactivado", "buzón deshabilitado", "buzón está deshabilitado",
          "buzón inactivo", "ha expirado por falta de uso", "casilla deshabilitada", "casilla suspendida",
          "usuario suspendido", "usuario inactivo", "usuario deshabilitado"],
      },
      matches: ["La cuenta está inhabilitada y no puede recibir mensajes."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "bandeja de entrada está llena o está recibiendo demasiados",
          "ha alcanzado su tamaño máximo", "alcanzó su tamaño máximo", "no queda espacio en el buzón",
          "no hay espacio en el buzón", "espacio * agotado en el buzón",
          "buzón lleno", "buzón está lleno", "buzón del destinatario está lleno",
          "buzón de correo del destinatario está lleno", "bandeja de entrada del destinatario está llena",
          "casilla llena", "casilla está llena", "correo lleno", "cuota excedida", "cuota superada",
          "cuota sobrepasada", "excede la cuota", "excedió la cuota", "ha excedido su cuota", "ha superado su cuota",
          "superado la cuota", "excedido el espacio", "espacio de almacenamiento agotado", "sin espacio en el buzón",
          "ha alcanzado el límite de almacenamiento", "ha superado su límite de almacenamiento"],
      },
      matches: ["No se ha podido entregar tu mensaje a anna@example.com porque la bandeja de entrada está llena o está recibiendo demasiados correos.", 
        "anna@example.com: No queda espacio en el buzón del destinatario",
        "El buzón del destinatario está lleno y no puede aceptar mensajes en este momento.",
        "anna@example.com ha excedido su cuota"],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "no acepta mensajes suyos", "no acepta sus mensajes", "no acepta mensajes de usted",
          "ha bloqueado su dirección", "ha bloqueado al remitente", "le ha bloqueado",
          "lista negra del destinatario", "sólo acepta mensajes de remitentes",
          "por el moderador", "el moderador de la lista", "suscriptores de la lista", 
          "la entrega a esta dirección está restringida", "no tiene permiso para enviar a este destinatario",
          "no tiene permiso para enviar mensajes a este destinatario", "no tiene permisos para enviar a",
          "no está autorizado para enviar a", "no está autorizado a enviar", "solo acepta mensajes de",
          "sólo acepta mensajes de", "no acepta mensajes de", "solo los miembros pueden", "rechazado por el moderador",
          "el destinatario le ha bloqueado", "el destinatario lo ha bloqueado"],
      },
      matches: [
        "anna@example.com: El destinatario no acepta mensajes suyos",
        "No se puede entregar su mensaje porque la entrega a esta dirección está restringida."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/domain-not-found", reason: "domain-not-found",
      when: {
        not: ["remitente"], says: [
          "dominio inexistente", "dominio no existe", "dominio * no existe", "dominio desconocido",
          "dominio no encontrado", "dominio del destinatario no existe", "no se ha encontrado el dominio",
          "no se encontró el dominio", "no se pudo encontrar el dominio", "host desconocido", "servidor desconocido",
          "no se encontró el servidor de destino * DNS", "nombre de dominio no válido"],
      },
      matches: [
        "Tu mensaje no se ha entregado a anna@exmaple.example porque no se ha encontrado el dominio exmaple.example."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/relay", reason: "relay-denied",
      when: {
        says: [
          "relay denegado", "relay no permitido", "reenvío no permitido", "retransmisión denegada",
          "retransmisión no permitida", "retransmisión no autorizada", "acceso al relay denegado",
          "no se permite la retransmisión", "no se permite el reenvío"],
      },
      matches: ["Relay denegado para anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/auth-required", reason: "auth-required",
      when: {
        says: [
          "autenticación requerida", "se requiere autenticación", "requiere autenticación", "autentificación requerida",
          "debe autenticarse", "debe identificarse", "el cliente no se autenticó", "porque no permite la retransmisión",
          "porque no permite el reenvío"],
      },
      matches: [
        "No se puede enviar: el destinatario fue rechazado por el servidor porque no permite la retransmisión."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "no parece soportar contraseñas cifradas", "no parece admitir contraseñas cifradas",
          "Kerberos/GSSAPI no fue aceptado", "Kerberos/GSSAPI no ha sido aceptado", "falló la autentificación",
          "la autentificación falló", "error en la autentificación", "inicio de sesión ha fallado",
          "falló temporal en la autenticación", "fallo temporal en la autenticación",
          "método de autenticación es demasiado débil", "SMTP AUTH no está disponible",
          "SMTP AUTH seleccionado no está disponible", "error autenticándose en",
          "no acepta tu contraseña", "no acepta su contraseña", 
          "error de autenticación", "fallo de autenticación", "autenticación fallida", "falló la autenticación",
          "ha fallado la autenticación", "usuario o contraseña incorrectos", "usuario o contraseña incorrecta",
          "nombre de usuario o la contraseña * incorrectos", "nombre de usuario o la contraseña * incorrecto",
          "nombre de usuario o contraseña no válidos", "contraseña incorrecta", "contraseña no válida",
          "el servidor de correo rechazó su inicio de sesión",
          "servidor de correo electrónico rechazó el inicio de sesión", "credenciales no válidas",
          "credenciales incorrectas", "no se ha podido autenticar"],
      },
      matches: [
        "La autentificación falló en mail.example.org",
        "Error de autenticación: usuario o contraseña incorrectos para el servidor de salida."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "direcciones de remitente fallaron", "dirección de remitente falló", "dirección del remitente no válida",
          "no tiene permiso para enviar como", "no tiene permiso para enviar el mensaje en nombre de",
          "en nombre de otro remitente sin permiso", "remitente no autorizado", "remitente no permitido",
          "dirección de remitente no permitida", "dirección del remitente * fue rechazada",
          "el servidor rechazó la dirección de correo electrónico del remitente"],
      },
      matches: [
        "No se envió: dirección del remitente no válida.",
        "Remitente no permitido: yo@example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/too-large", reason: "message-too-large",
      when: {
        says: [
          "es demasiado grande",
          "mensaje demasiado grande", "mensaje es demasiado grande", "mensaje demasiado largo",
          "correo demasiado grande", "mensaje muy grande", "supera el tamaño máximo", "excede el tamaño máximo",
          "excede el tamaño permitido", "supera el tamaño permitido", "supera el límite de tamaño",
          "excede el límite de tamaño", "sobrepasa el tamaño", "tamaño del mensaje excede", "tamaño del mensaje supera",
          "tamaño máximo excedido", "tamaño de los datos adjuntos supera", "tamaño del archivo adjunto supera"],
      },
      matches: ["El mensaje es demasiado grande: supera el límite de tamaño permitido."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/spam", reason: "spam-content",
      when: {
        says: [
          "por el filtro antispam", "por nuestro filtro antispam", "por el filtro de spam", "filtro anti-spam",
          "considerado spam", "considerado como spam", "identificado como spam", "detectado como spam",
          "clasificado como spam", "marcado como spam", "rechazado por spam", "correo no deseado", "es spam",
          "parece spam", "contiene spam"],
        not: ["IP bloqueada", "IP * bloqueada"],
      },
      matches: ["Mensaje rechazado: su contenido parece correo no deseado."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/virus", reason: "malware",
      when: {
        says: [
          "adjunto está infectado", "archivo infectado", "adjunto infectado",
          "contiene un virus", "contiene virus", "virus detectado", "virus encontrado", "se ha detectado un virus",
          "se detectó un virus", "software malintencionado", "software malicioso", "código malicioso",
          "está infectado con"],
      },
      matches: ["Su mensaje contiene software malicioso."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "no se permiten archivos adjuntos", "no se permiten adjuntos", "adjuntos de este tipo",
          "tipo de archivo adjunto no",
          "archivo adjunto no permitido", "adjunto no permitido", "adjuntos no permitidos",
          "tipo de archivo no permitido", "archivo adjunto bloqueado", "archivo adjunto prohibido", "adjunto prohibido",
          "extensión de archivo no permitida"],
      },
      matches: ["Archivo adjunto no permitido: factura.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "dirección IP bloqueada", "IP bloqueada", "IP está bloqueada", "IP * bloqueada", "IP en lista negra",
          "está en una lista negra", "está en lista negra", "se encuentra en una lista negra", "en nuestra lista negra",
          "incluido en lista negra", "mala reputación", "baja reputación", "servidor bloqueado"],
      },
      matches: ["Su dirección IP está en una lista negra: IP bloqueada."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/policy", reason: "policy-rejected",
      when: {
        says: [
          "infringe la política", "viola la política", "violación de política", "violación de la política",
          "incumple la política", "rechazado por política", "rechazado por políticas", "por motivos de seguridad",
          "por razones de seguridad", "por la directiva administrativa actual", "regla de flujo de correo",
          "bloqueado por el administrador", "acceso denegado", "debido a problemas de permisos o de seguridad"],
      },
      matches: ["Mensaje rechazado: viola la política de seguridad del destinatario."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/sending-limit", reason: "sending-limit",
      when: {
        says: [
          "mensajes a más de * destinatarios en * horas",
          "ha alcanzado el límite diario", "alcanzado el límite diario de mensajes", 
          "límite de envío", "límite de envíos", "límite diario de envío", "ha alcanzado un límite de envío",
          "ha superado el límite de envío", "cuota de envío", "máximo de correos por hora",
          "límite para el envío de correo"],
      },
      matches: [
        "No puede enviar mensajes a más de 100 destinatarios en 24 horas.",
        "Ha alcanzado un límite de envío de correo. No se ha enviado su mensaje."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/rate", reason: "rate-limited",
      when: {
        says: [
          "demasiadas conexiones", "demasiados mensajes", "demasiados correos", "demasiado rápido",
          "tasa de envío excedida"],
      },
      matches: ["Demasiadas conexiones desde su servidor."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/too-many-recipients", reason: "too-many-recipients",
      when: {
        says: [
          "mensajes a más de * destinatarios",
          "demasiados destinatarios", "número máximo de destinatarios", "número de destinatarios supera",
          "excede el número de destinatarios"],
      },
      matches: [
        "No tiene permiso para enviar mensajes a más de 30 destinatarios.",
        "Demasiados destinatarios en este mensaje."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/greylisted", reason: "greylisted",
      when: { says: ["lista gris", "en lista gris", "listas grises", "rechazado temporalmente, inténtelo"] },
      matches: ["Remitente en lista gris, inténtelo de nuevo en unos minutos."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/no-connection", reason: "connection-failed",
      when: {
        says: [
          "perdida la conexión al servidor", "perdida la conexión con el servidor", "servicio no conectado",
          "conexión cerrada por la máquina remota", "conexión * cerrada por la máquina remota", "conexión rehusada",
          "servidor SMTP no encontrado",
          "no responde", "servidor * no responde", 
          "conexión rechazada", "conexión fallida", "error de conexión", "fallo de conexión", "no se pudo conectar",
          "no se puede conectar con el servidor", "no se puede conectar al servidor", "falló la conexión",
          "ha fallado la conexión", "la conexión con el servidor ha fallado", "servidor inaccesible",
          "servidor no responde", "servidor de destino no responde", "terminó inesperadamente la conexión",
          "conexión interrumpida", "se perdió la conexión", "error de comunicación durante la entrega"],
        not: ["DNS", "mantenimiento"],
      },
      matches: [
        "Conexión con mail.example.org cerrada por la máquina remota.",
        "No se pudo enviar el mensaje porque falló la conexión con el servidor de salida mail.example.org."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "conexión * excedió el límite de tiempo",
          "tiempo de espera agotado", "tiempo de conexión agotado", "se agotó el tiempo de espera",
          "se ha agotado el tiempo de espera", "expiró el tiempo de espera", "tiempo de espera excedido"],
        not: ["DNS", "mantenimiento"],
      },
      matches: [
        "La conexión con mail.example.org excedió el límite de tiempo.",
        "Se agotó el tiempo de espera de una respuesta del servidor de envío (SMTP)."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/expired", reason: "delivery-expired",
      when: {
        says: [
          "en el límite de tiempo especificado", "en el tiempo límite especificado", "demasiado tiempo en la cola",
          "ha intentado entregar este mensaje sin éxito", "tiempo de entrega vencido", "tiempo de entrega expirado"],
      },
      matches: ["Microsoft Exchange ha intentado entregar este mensaje sin éxito y ha dejado de intentarlo."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/loop", reason: "mail-loop",
      when: {
        says: [
          "bucle de correo", "bucle de mensajes", "bucle detectado", "ciclo de correo", "demasiados saltos",
          "rebotara entre dos servidores"],
      },
      matches: ["Mensaje descartado: bucle de correo detectado."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/dns-temporary", reason: "dns-temporary",
      when: {
        says: [
          "error temporal de DNS", "fallo de DNS", "error de DNS", "error al resolver el dominio",
          "error en la resolución de nombres"],
      },
      matches: ["Error temporal de DNS al buscar example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/server-full", reason: "server-full",
      when: {
        says: [
          "insuficiente espacio de almacenamiento en el servidor",
          "espacio de almacenamiento insuficiente en el servidor",
          "espacio en disco insuficiente", "almacenamiento insuficiente en el sistema", "sin espacio en disco",
          "recursos del sistema insuficientes"],
      },
      matches: [
        "Espacio de almacenamiento insuficiente en el servidor.",
        "Espacio en disco insuficiente en el servidor."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/server-error", reason: "server-error",
      when: {
        says: [
          "el servicio no está diponible", "el servicio no está disponible",
          "error interno del servidor", "servicio no disponible", "servicio temporalmente no disponible",
          "temporalmente no disponible", "servidor sobrecargado", "servidor ocupado", "error temporal, inténtelo",
          "error local de procesamiento", "servidor en mantenimiento"],
      },
      matches: [
        "El servicio no está disponible por ahora.",
        "Servicio temporalmente no disponible, inténtelo más tarde."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "no es una dirección de correo electrónico válida", "ninguno de los destinatarios es válido",
          "siguientes direcciones no son válidas", "todos los destinatarios han sido descartados",
          "destinatarios descartados", "uno o más destinatarios no válidos",
          "destinatario como dirección de correo válida",
          "dirección no válida", "dirección inválida", "dirección de correo no válida", "dirección de correo inválida",
          "dirección de correo electrónico no válida", "dirección de destino errónea", "destinatario no válido",
          "destinatario inválido", "no es una dirección válida", "no es una dirección de correo válida",
          "formato de la dirección de correo electrónico no es correcto", "formato de la dirección * incorrecto"],
      },
      matches: [
        "No se puede enviar: uno o más destinatarios no válidos",
        "El formato de la dirección de correo electrónico no es correcto: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/tls", reason: "tls-failed",
      when: {
        says: [
          "no se pudo establecer una conexión segura", "se requiere cifrado", "conexión cifrada requerida",
          "no admite el tipo de cifrado", "certificado del servidor no es válido",
          "no se ha podido verificar el certificado", "no se pudo verificar el certificado"],
      },
      matches: [
        "No se pudo establecer una conexión segura con el servidor de salida.",
        "No se ha podido verificar el certificado del servidor de correo saliente.",
      ],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/sender-auth", reason: "sender-auth-failed",
      when: {
        says: [
          "fallo de SPF", "falló la verificación SPF", "error de SPF", "falló DMARC", "falló la verificación DMARC",
          "falló la verificación DKIM"],
      },
      matches: ["Mensaje rechazado: falló la verificación SPF."],
      source: "Exchange, Gmail, mail programs and servers that answer in Spanish", seen: "2026-11",
    },
    {
      id: "es/smtputf8", reason: "protocol-error", detail: "smtputf8",
      when: {
        says: [
          "servidor no es compatible con SMTPUTF8", "servidor no admite SMTPUTF8"],
      },
      matches: ["Su servidor no admite SMTPUTF8."],
      source: "Mail programs and webmails that speak Spanish", seen: "2026-11",
    },
  ],
} satisfies Language;
