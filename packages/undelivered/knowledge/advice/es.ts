import type { AdvicePack } from "./pack.js";

/** Spanish. */
const spanish: AdvicePack = {
  tag: "es",
  name: "Español",
  direction: "ltr",
  plural: "one-other",
  decimal: ",",
  date: "{day}/{month}/{year} {hour}:{minute} (UTC{offset})",
  sizes: ["{n} bytes", "{n} KB", "{n} MB", "{n} GB"],
  waits: {
    second: ["{n} segundo", "{n} segundos"],
    minute: ["{n} minuto", "{n} minutos"],
    hour: ["{n} hora", "{n} horas"],
    day: ["{n} día", "{n} días"],
  },

  reasons: {
    "user-unknown": {
      title: "Esta dirección no existe",
      summary: "El servidor de destino[ {server}] dice que no existe el buzón[ {address}].",
      why: "Quizá la dirección tiene una errata, o la persona se ha ido o ha cambiado de proveedor. Es como una carta a una casa que ya no existe.",
    },
    "address-invalid": {
      title: "La dirección no puede ser correcta",
      summary: "La dirección[ {address}] no está escrita como debe estarlo una dirección de correo.",
      why: "Falta un signo, está repetido o fuera de sitio: un espacio, una coma en vez de un punto, ninguna @. Ningún cartero sabe leer una dirección así.",
    },
    "address-moved": {
      title: "El destinatario se ha mudado",
      summary: "El buzón[ {address}] ya no está aquí[; la nueva dirección es {newAddress}].",
      why: "Su dueño tiene otra dirección, como quien cambia de casa. Este servidor no reenvía el correo a la nueva.",
    },
    "mailbox-disabled": {
      title: "Este buzón está cerrado",
      summary: "El buzón[ {address}] existe, pero está desactivado y no acepta correo.",
      why: "Los proveedores cierran los buzones que ya no se usan, no se pagan o fueron bloqueados. Quizá el dueño o el proveedor pueda volver a abrirlo.",
    },
    "mailbox-full": {
      title: "El buzón está lleno",
      summary: "En el buzón[ {address}] no queda sitio para correo nuevo.",
      why: "Todo buzón tiene un tamaño limitado, como un buzón de cartas que nadie vacía. Mientras el dueño no haga sitio, no cabe nada más.",
    },
    "mailbox-unavailable": {
      title: "No se puede usar el buzón",
      summary: "El servidor de destino[ {server}] rechaza el buzón[ {address}] y no dice por qué.",
      why: "Quizá la dirección no existe, está cerrada o una regla le impide llegar a ella. Las palabras del servidor dejan abiertas las tres posibilidades.",
    },
    "recipient-restricted": {
      title: "No abierto a cualquier remitente",
      summary: "La dirección[ {address}] funciona, pero no acepta correo de[ {sender}| este remitente].",
      why: "Algunos buzones y grupos solo aceptan correo de ciertas personas. Una regla del destinatario o de su organización lo impide; allí se puede cambiar.",
    },
    "recipient-rate-limited": {
      title: "Demasiado correo para este buzón",
      summary: "El buzón[ {address}] recibe más correo del que puede tomar de una vez.",
      why: "Los servidores frenan cuando llegan muchísimos mensajes a un buzón a la vez. Puede que no tenga nada que ver con usted. Se pasa solo.",
    },
    "domain-not-found": {
      title: "Ese dominio no existe",
      summary: "La parte después de la @[, {domain},] no existe en Internet.",
      why: "La agenda de direcciones de Internet (DNS) no conoce ese nombre. Casi siempre es una errata; a veces el dueño dejó caducar el nombre.",
    },
    "domain-no-mail": {
      title: "Ese dominio no recibe correo",
      summary: "El dominio[ {domain}] existe, pero no recibe correo electrónico.",
      why: "Quizá solo sirve para un sitio web. Es como una casa sin buzón: el cartero la encuentra, pero no puede dejar nada.",
    },
    "dns-temporary": {
      title: "Los servidores de nombres no respondieron",
      summary:
        "Los servidores de nombres (DNS) que saben adónde va el correo de[ {domain}| este dominio] no respondieron.",
      why: "Son la agenda en la que el cartero mira adónde entregar. Que no respondan no significa que el dominio ya no exista: los servidores de nombres del destinatario, o la consulta en su proveedor, fallan por el momento.",
    },
    "dns-misconfigured": {
      title: "El dominio no lleva a nada",
      summary: "El dominio[ {domain}] indica un servidor de correo que no se encuentra con ese nombre.",
      why: "Los datos del dominio en el DNS, la agenda de direcciones de Internet, son erróneos. El cartero tiene una dirección, pero allí no hay ninguna casa. Solo quien administra el dominio puede corregirlo.",
    },
    "connection-failed": {
      title: "Servidor de destino inalcanzable",
      summary: "No se pudo llegar al servidor de destino[ {server}], o la conexión con él se cortó.",
      why: "Quizá el servidor está apagado, sobrecargado o sin Internet. Es como llamar a una puerta que nadie abre.",
    },
    "tls-failed": {
      title: "No fue posible una conexión segura",
      summary: "La conexión con el servidor de destino[ {server}] no se pudo cifrar, y una de las partes lo exige.",
      why: "Los servidores pueden exigir que el correo viaje cifrado (TLS), como una carta sellada. Si un certificado ha caducado o los ajustes no coinciden, prefieren no entregar nada.",
    },
    "mail-loop": {
      title: "El mensaje daba vueltas",
      summary: "El mensaje para[ {address}| este destinatario] pasó de un servidor a otro y fue detenido.",
      why: "Casi siempre dos reenvíos se mandan el correo el uno al otro, o un servidor cree que otro es el responsable. Los servidores cuentan las paradas y ponen fin a esos viajes.",
    },
    "routing-failed": {
      title: "El servidor no conoce ninguna ruta",
      summary: "El servidor[ {server}] no sabe adónde pasar el correo para[ {address}| esta dirección].",
      why: "El dominio no está (o ya no está) configurado allí, o la dirección tiene una errata. Es como una oficina de correos sin reparto para esa calle.",
    },
    "delivery-expired": {
      title: "Se abandonó la entrega",
      summary:
        "Su sistema de correo intentó entregar a[ {address}| este destinatario][ durante {elapsed}] y ha desistido.",
      why: "Un mensaje que no se puede entregar se intenta durante unos días y luego se devuelve. La causa está en la última respuesta del otro lado.",
    },
    "auth-required": {
      title: "El servidor pide iniciar sesión",
      summary:
        "El servidor de salida[ {server}] rechazó el mensaje[ en el puerto {port}] porque usted no había iniciado sesión.",
      why: "Un servidor de salida solo acepta correo para otros dominios de quien inicia sesión. Si no, cualquiera podría enviar en su nombre.[ Esto es lo que decide aquí: el correo va a {domain}, y el servidor dice «{words}».] Es el primero de los tres casos de «relaying denied».",
    },
    "credentials-rejected": {
      title: "Se rechazó el inicio de sesión",
      summary: "El servidor[ {server}] no aceptó el nombre de usuario o la contraseña.",
      why: "La contraseña puede ser antigua o estar mal escrita, o el servidor quiere otra forma de iniciar sesión. Mientras no funcione, no se envía nada.",
    },
    "domain-not-hosted": {
      title: "No se encarga de este dominio",
      summary: "El servidor[ {server}] figura para el dominio[ {domain}], pero no sabe que debe recibir su correo.",
      why: "Los datos del dominio llevan a este servidor, pero el dominio no está configurado allí. Así que cree que debe pasar el mensaje a extraños y se niega: es el segundo caso de «relaying denied».[ Esto es lo que decide aquí: rechazó {server}, un servidor del lado del destinatario, con las palabras «{words}».] Usted no hizo nada mal.",
    },
    "relay-denied": {
      title: "El servidor se niega a reenviar",
      summary:
        "El servidor[ {server}] se niega[, en el puerto {port},] a reenviar correo[ de {reporter}] para[ {domain}| este dominio].",
      why: "Un servidor solo acepta un mensaje si el remitente ha iniciado sesión, si él mismo es el destino o si está configurado para reenviar. Aquí no se daba ninguno de los tres casos. [Sus palabras, «{words}», no dicen cuál era: depende de quién sea el servidor.|Sus palabras no dicen cuál era: depende de quién sea el servidor.]",
    },
    "sender-not-permitted": {
      title: "No puede usar este remitente",
      summary: "El servidor no deja que esta cuenta envíe con la dirección[ {sender}| de la línea del remitente].",
      why: "Su cuenta solo puede enviar con direcciones que le pertenecen. Así nadie puede escribir cartas con el nombre de otro en el sobre.",
    },
    "sending-limit": {
      title: "Llegó a su límite de envío",
      summary: "Su propia cuenta o dominio ya envió por ahora todo lo permitido[ (como máximo {limit})].",
      why: "Los proveedores limitan cuánto puede enviar una cuenta en una hora o un día. El destinatario no tiene nada que ver. El límite se renueva solo.",
    },
    "sender-suspended": {
      title: "Su cuenta no puede enviar",
      summary: "La cuenta de correo[ {sender}] que envió el mensaje tiene prohibido enviar.",
      why: "Los proveedores lo hacen cuando una cuenta envía spam; a menudo otra persona conoce su contraseña. La dirección del destinatario está bien.",
    },
    "locally-suppressed": {
      title: "Su servicio de envío la omitió",
      summary:
        "Su servicio de envío no intentó la entrega, porque[ {address}| esta dirección] está en su propia lista de exclusión.",
      why: "El servicio recuerda las direcciones que fallaron antes o que no querían correo. Eso no dice nada nuevo del buzón.",
    },
    greylisted: {
      title: "Piden volver a intentarlo más tarde",
      summary:
        "El servidor de destino[ {server}] rechaza a propósito los primeros contactos y pide a su sistema que vuelva[ pasados {wait}].",
      why: "Esto se llama greylisting (lista gris). Los sistemas de correo de verdad lo intentan solos otra vez a los pocos minutos; los programas de spam casi nunca. Es como un portero que abre al segundo timbrazo: normalmente el mensaje llega en menos de una hora.",
    },
    "rate-limited": {
      title: "El correo llega demasiado rápido",
      summary:
        "El servidor de destino[ {server}] no acepta por ahora más correo de su sistema[ (reintentar pasados {wait})].",
      why: "Su sistema envía más mensajes, o abre más conexiones, de lo que este servidor permite a la vez. Se protege para que no lo inunden.",
    },
    "too-many-recipients": {
      title: "Demasiados destinatarios a la vez",
      summary: "El mensaje tiene más destinatarios de los que el servidor[ {server}] acepta a la vez.",
      why: "Los servidores limitan a cuántas personas puede ir un mensaje, porque así se envía el spam.",
    },
    blocklisted: {
      title: "Su servidor está en lista negra",
      summary:
        "[La lista negra {list}|Una lista negra pública] nombra a su servidor de correo[ {ip}], así que el servidor de destino[ {server}] rechazó el mensaje.",
      why: "Esas listas (listas negras de DNS) nombran servidores de los que salió spam. Basta una cuenta robada, y sufren todos los que envían por ese servidor. Su proveedor tiene que detener la causa y pedir que retiren el servidor de la lista.",
    },
    "reputation-blocked": {
      title: "No se confía en su servidor",
      summary: "El sistema de destino[ {server}] rechaza el correo de su servidor[ {ip}] por su mala reputación.",
      why: "Los grandes receptores anotan cómo se porta cada servidor. El spam o las quejas, a veces por otros clientes del mismo proveedor, la estropean. Ni su dirección ni el destinatario son el problema.",
    },
    "direct-mail-blocked": {
      title: "No hay envío directo desde aquí",
      summary: "El servidor de destino[ {server}] no acepta correo directo desde la conexión[ {ip}].",
      why: "Esta dirección de Internet pertenece a un rango de hogares, oficinas o máquinas alquiladas que no debe entregar correo por sí mismo. El correo de allí tiene que pasar por el servidor de salida del proveedor.",
    },
    "reverse-dns-invalid": {
      title: "El nombre del servidor no coincide",
      summary:
        "El servidor de destino[ {server}] rechazó porque el nombre de su servidor de correo[ {ip}] falta o no coincide.",
      why: "Todo servidor de correo debe tener un nombre que lleve a su número y un número que lleve de vuelta a su nombre (DNS inverso). Es como un documento de identidad: sin él, la puerta no se abre.",
    },
    "receiver-filter-broken": {
      title: "El filtro del destinatario está averiado",
      summary: "El servidor de destino[ {server}] rechazó el mensaje por un fallo de su propio filtro.",
      why: "El filtro juzga por algo que no es cierto y rechaza también correo bueno. No hay nada que cambiar en el lado que envía; solo puede corregirlo el administrador del filtro.",
    },
    "sender-auth-failed": {
      title: "No se pudo verificar el remitente",
      summary: "El mensaje no demuestra que venga de verdad de[ {senderDomain}| ese dominio].",
      why: "Un dominio puede decir qué servidores envían por él (SPF), y los mensajes pueden llevar un sello (DKIM); DMARC dice qué hacer si faltan. Es como una carta con el nombre de una empresa, pero sin su sello.",
    },
    "sender-domain-invalid": {
      title: "Su propia dirección no funciona",
      summary:
        "El servidor de destino[ {server}] no encuentra el dominio del remitente[ {sender}] o no puede responderle.",
      why: "Una carta sin remite válido no se acepta. El dominio del remitente está mal escrito, ha caducado o no tiene datos para el correo.",
    },
    "spam-content": {
      title: "Lo tomaron por spam",
      summary: "El servidor de destino[ {server}] toma este mensaje por spam.",
      why: "Los filtros juzgan palabras, enlaces, imágenes y adjuntos, y a veces se equivocan. La dirección está bien; se rechazó este mensaje.",
    },
    malware: {
      title: "Se encontró un virus",
      summary: "El servidor de destino[ {server}] encontró algo dañino en el mensaje.",
      why: "Un adjunto o un enlace se conoce como peligroso. O un archivo de su ordenador está infectado, o alguien escribió en su nombre; rara vez se equivoca el antivirus.",
    },
    "attachment-blocked": {
      title: "El adjunto no está permitido",
      summary: "El servidor de destino[ {server}] no acepta adjuntos de este tipo.",
      why: "Los programas, las macros y los archivos cerrados con clave pueden llevar virus, así que muchos servidores los rechazan sin mirar más.",
    },
    "message-too-large": {
      title: "El mensaje es demasiado grande",
      summary: "El mensaje[ ({size})] es más grande de lo que acepta el servidor[ {server}][: como máximo {limit}].",
      why: "Todo servidor tiene un límite. Los adjuntos crecen cerca de un tercio al enviarse: 15 MB de archivos se vuelven 20 MB de mensaje.",
    },
    "message-malformed": {
      title: "El mensaje está mal formado",
      summary: "El servidor de destino[ {server}] rechazó el mensaje porque su forma incumple las reglas del correo.",
      why: "El programa que escribió el mensaje omitió algo o lo escribió mal, como la fecha, el remitente o un fin de línea. La causa no son sus palabras.",
    },
    "policy-rejected": {
      title: "Rechazado por una regla",
      summary: "Una regla del sistema de destino[ {server}] rechaza el mensaje y no dice cuál.",
      why: "Cada organización decide qué correo deja entrar. Solo su administrador puede ver qué regla fue y cambiarla.",
    },
    "server-full": {
      title: "El servidor de destino está lleno",
      summary:
        "El servidor de destino[ {server}] entero se quedó sin sitio; el buzón[ {address}] no tiene por qué estar lleno.",
      why: "El disco donde están todos los buzones está lleno. No es un buzón lleno, sino una oficina de correos sin sitio; se rechaza el correo para todos.",
    },
    "server-error": {
      title: "El servidor de destino tiene problemas",
      summary: "El servidor de destino[ {server}] tiene problemas propios y no pudo tomar el mensaje.",
      why: "Está sobrecargado, en reparación, o uno de sus programas ha fallado. Casi siempre se pasa en unas horas.",
    },
    "server-misconfigured": {
      title: "Servidor de destino mal configurado",
      summary:
        "El servidor de destino[ {server}] está mal configurado y no puede dejar el mensaje en el buzón[ {address}].",
      why: "El mensaje llegó a la casa correcta, pero el camino al buzón está cerrado. Solo el administrador de allí puede despejarlo.",
    },
    "protocol-error": {
      title: "Los servidores no se entendieron",
      summary: "El sistema que envía y el servidor[ {server}] no se entendieron.",
      why: "Los servidores hablan una lengua fija (SMTP). Uno de los dos dijo algo que el otro no esperaba; es un fallo de un programa o de sus ajustes, no de su mensaje.",
    },
    unknown: {
      title: "No se indica la causa",
      summary: "El mensaje a[ {address}| este destinatario] no se entregó, y el informe no dice claramente por qué.",
      why: "No hay una lengua fija para estos informes, y algunos no dan ninguna causa. Preferimos decirlo antes que adivinar.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "La dirección[ {address}] tiene letras que un servidor del camino no sabe tratar.",
      why: "Las letras con acento y otras escrituras delante de la @ son aún nuevas en el correo. Los servidores antiguos solo conocen letras latinas simples, cifras y unos pocos signos.",
    },
    "address-invalid.ambiguous": {
      title: "La dirección encaja con varias personas",
      summary: "La dirección[ {address}] encaja con más de un buzón, y el servidor[ {server}] no quiere adivinar.",
      why: "Algunos servidores completan solos un nombre corto. Aquí varios nombres empiezan o suenan igual, como dos familias del mismo apellido en una casa.",
    },
    "address-moved.new-owner": {
      title: "La dirección tiene otro dueño",
      summary: "La dirección[ {address}] pertenece ahora a otra persona, así que el mensaje no se entregó.",
      why: "El nombre se dio a otra persona. El servidor protege su mensaje de ojos ajenos.",
    },
    "mailbox-disabled.suspended": {
      summary: "El buzón[ {address}] existe, pero su proveedor o administrador lo ha bloqueado.",
      why: "Se bloquea un buzón cuando alguien se ha ido, cuando se incumplieron reglas o cuando se abusó de él. Solo el dueño y el proveedor pueden arreglarlo.",
    },
    "mailbox-disabled.inactive": {
      summary: "El buzón[ {address}] no se usaba desde hacía mucho y fue desactivado.",
    },
    "mailbox-disabled.archived": {
      summary: "El buzón[ {address}] se ha cerrado y archivado.",
      why: "Las organizaciones archivan los buzones de quienes se han ido. Ya no recibe correo; quizá otra persona se ha hecho cargo del trabajo.",
    },
    "mailbox-disabled.unpaid": {
      summary: "El buzón[ {address}] está cerrado porque su suscripción ha vencido.",
      why: "El proveedor deja de aceptar correo cuando no se paga un buzón. En cuanto el dueño paga, casi siempre vuelve a funcionar como antes.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "El reenvío ya no funciona",
      summary: "El buzón[ {address}] pasa su correo a otro, y a ese no se puede llegar.",
      why: "El dueño pidió una vez que le reenviaran el correo, y la dirección a la que va es errónea o ya no existe. Es como un aviso de reenvío a una casa derribada.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "El buzón[ {address}] está lleno y no se usa desde hace mucho.",
      why: "Un buzón que ya nadie vacía seguramente está abandonado. Es como un buzón de cartas del que asoma el correo.",
    },
    "recipient-restricted.allow-list": {
      summary: "El dueño de[ {address}| este buzón] solo acepta correo de remitentes de su propia lista.",
    },
    "recipient-restricted.members-only": {
      summary: "Solo los miembros pueden escribir al grupo o lista[ {address}].",
      why: "Los grupos protegen a sus miembros del correo de extraños. Quienes llevan el grupo pueden admitirle o pasar el mensaje.",
    },
    "recipient-restricted.internal-only": {
      summary: "Solo la gente de la organización puede escribir a[ {address}| esta dirección].",
      why: "Muchos grupos y buzones compartidos están cerrados hacia fuera, a menudo solo porque así vienen de fábrica. El administrador de allí puede abrirlos.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "El dueño de[ {address}| este buzón] o la organización ha bloqueado al remitente[ {sender}].",
      why: "La dirección o el dominio del remitente está allí en una lista de remitentes no deseados. Puede ser un error; solo quien lleva la lista puede quitarlo.",
    },
    "recipient-restricted.moderated": {
      summary: "Los mensajes a[ {address}| este grupo] necesitan el visto bueno de un moderador, y este no lo obtuvo.",
      why: "Un moderador lee los mensajes antes de que los reciba el grupo. Este fue rechazado, o nadie decidió a tiempo.",
    },
    "recipient-restricted.group-rule": {
      summary: "Una regla del grupo[ {address}] no deja que este remitente le escriba.",
      why: "Los grupos pueden fijar quién les escribe y cómo. Quienes llevan el grupo pueden cambiar la regla.",
    },
    "domain-no-mail.null-mx": {
      summary: "El dominio[ {domain}] declara que no recibe ningún correo electrónico.",
    },
    "domain-no-mail.no-mx": {
      summary: "No hay ningún servidor de correo indicado para el dominio[ {domain}].",
      why: "Un dominio debe decir en el DNS qué servidor recibe su correo (registro MX). Este no lo hace: quizá solo sirve para un sitio web, o el registro se perdió.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "El servidor de correo que indica el dominio[ {domain}] no tiene dirección de Internet.",
    },
    "dns-misconfigured.mx-cname": {
      summary:
        "El dominio[ {domain}] nombra su servidor de correo con un alias, lo que no está permitido y no funciona en todas partes.",
    },
    "dns-misconfigured.mx-private": {
      summary:
        "El servidor de correo del dominio[ {domain}] tiene una dirección que solo existe dentro de su propia red.",
      why: "Direcciones como 192.168.1.10 o 127.0.0.1 no llevan a ninguna parte desde fuera. Es como poner «segunda puerta a la izquierda» sin la calle.",
    },
    "dns-misconfigured.mx-self": {
      summary: "El correo del dominio[ {domain}] vuelve al servidor[ {reporter}] que quería pasarlo.",
      why: "Los datos del dominio nombran a este mismo servidor, pero él no sabe que el correo es suyo. O el dato es erróneo, o el servidor no está configurado para el dominio.",
    },
    "dns-misconfigured.dnssec": {
      summary: "Los datos del dominio[ {domain}] están firmados, y la firma no es válida (DNSSEC).",
      why: "DNSSEC es un sello sobre los datos de un dominio. Si está roto, los servidores prudentes no se fían de ninguno, y el correo no tiene adónde ir.",
    },
    "dns-misconfigured.lame": {
      summary: "Los servidores de nombres a los que está confiado el dominio[ {domain}] no lo conocen.",
    },
    "connection-failed.refused": {
      title: "El servidor de destino no atiende",
      summary: "El servidor de destino[ {server}] está ahí, pero ningún programa de correo responde en él.",
      why: "La máquina funciona, pero su programa de correo está parado, o un cortafuegos echa a las visitas. Es como una casa en la que hay alguien que no abre.",
    },
    "connection-failed.timeout": {
      title: "El servidor de destino no respondió",
      summary: "El servidor de destino[ {server}] no respondió a tiempo.",
    },
    "connection-failed.unreachable": {
      title: "No hay camino hasta el servidor",
      summary: "Por ahora no hay camino por Internet hasta el servidor de destino[ {server}].",
      why: "Una línea está cortada, o la dirección del servidor es errónea. Es como una calle cerrada delante de la casa.",
    },
    "connection-failed.dropped": {
      title: "La conexión se cortó",
      summary: "El servidor de destino[ {server}] respondió, pero la conexión se cortó antes de que pasara el mensaje.",
      why: "Quizá el servidor está sobrecargado, o un cortafuegos o filtro entre ambos corta la conversación. A menudo funciona el siguiente intento.",
    },
    "connection-failed.port-25-blocked": {
      title: "El correo saliente está bloqueado",
      summary: "El proveedor de Internet no deja salir correo de esta conexión (puerto 25).",
      why: "Muchos proveedores cierran el puerto 25, la puerta del correo entre servidores, para que los ordenadores infectados no envíen spam. Los programas de correo usan otras puertas: 587 o 465.",
    },
    "tls-failed.starttls-missing": {
      title: "El servidor no ofrece cifrado",
      summary: "El servidor[ {server}] no ofrece cifrado, y el lado que envía lo exige.",
    },
    "tls-failed.handshake": {
      summary: "El sistema que envía y el servidor[ {server}] no se pusieron de acuerdo en cómo cifrar.",
      why: "Los dos saben cifrar, pero uno solo conoce métodos que el otro ya no cree seguros. Casi siempre uno de los dos es muy antiguo.",
    },
    "tls-failed.certificate": {
      title: "El certificado no es válido",
      summary: "El certificado del servidor de destino[ {server}] no es válido, así que no hubo conexión segura.",
      why: "Un certificado es el documento de identidad de un servidor. Este ha caducado, es de otro nombre o lo emitió un desconocido.",
    },
    "tls-failed.mta-sts": {
      summary:
        "El dominio[ {domain}] exige cifrado hacia ciertos servidores (MTA-STS), y el servidor[ {server}] no lo cumple.",
      why: "El dominio ha publicado que el correo solo puede ir a los servidores nombrados y con certificado válido. El servidor y esa promesa no coinciden, así que el correo se retiene por seguridad.",
    },
    "tls-failed.dane": {
      summary: "El certificado del servidor[ {server}] no coincide con lo que ha publicado su dominio (DANE).",
      why: "El dominio publica en el DNS una huella del certificado (registro TLSA). Casi siempre se renovó el certificado y se olvidó la huella.",
    },
    "tls-failed.encryption-required": {
      title: "El servidor exige cifrado",
      summary: "El servidor[ {server}] solo acepta correo por una conexión cifrada, y esta no lo estaba.",
    },
    "tls-failed.requiretls": {
      summary: "El mensaje solo puede viajar por caminos cifrados, y el servidor[ {server}] no puede prometerlo.",
      why: "El remitente lo pidió así (REQUIRETLS), como en una carta certificada. Un servidor más adelante no conoce esa promesa.",
    },
    "mail-loop.hops": {
      summary: "El mensaje para[ {address}| este destinatario] pasó por tantos servidores que fue detenido.",
    },
    "mail-loop.back-to-sender": {
      summary: "El correo de[ {domain}| este dominio] vuelve al servidor[ {reporter}] que lo envía.",
      why: "Los datos del dominio nombran a este servidor, pero él no sabe que el correo es suyo. Así se lo enviaría a sí mismo para siempre.",
    },
    "mail-loop.forwarding": {
      summary: "El reenvío de[ {address}| esta dirección] lleva de vuelta al lugar de donde vino el mensaje.",
    },
    "routing-failed.not-provisioned": {
      title: "El dominio no está configurado",
      summary: "El dominio[ {domain}] lleva al proveedor[ {server}], pero no está configurado allí.",
      why: "Ocurre cuando un dominio se muda a otro proveedor o un contrato ha terminado. Es como correo para un piso cuyo nuevo inquilino aún no ha puesto su nombre.",
    },
    "routing-failed.smarthost": {
      title: "No se encuentra el servidor saliente",
      summary: "El sistema que envía no encuentra el servidor de salida al que debe entregar su correo.",
      why: "Está configurado para dárselo todo a un servidor, y el nombre de este es erróneo o ya no existe. La dirección del destinatario no tiene nada que ver.",
    },
    "credentials-rejected.password": {
      summary: "El servidor[ {server}] no conoce este nombre de usuario con esta contraseña.",
    },
    "credentials-rejected.mechanism": {
      title: "Hace falta otro inicio de sesión",
      summary: "El servidor[ {server}] no acepta la forma en que el programa de correo inicia sesión.",
      why: "Los servidores ya no aceptan contraseñas por conexiones sin cifrar, y algunos no aceptan ninguna, sino un inicio de sesión en el navegador (OAuth). Los ajustes antiguos aún no lo saben.",
    },
    "credentials-rejected.second-factor": {
      title: "Hace falta una contraseña de aplicación",
      summary: "El servidor[ {server}] no acepta la contraseña habitual desde un programa de correo.",
      why: "La cuenta está protegida por un segundo paso al iniciar sesión, que un programa de correo no puede dar. Para eso hay contraseñas de aplicación: largas y para un solo programa.",
    },
    "credentials-rejected.web-login": {
      title: "Inicie sesión primero en la web",
      summary:
        "El proveedor quiere que se inicie sesión una vez en el navegador antes de que el programa pueda enviar.",
      why: "El proveedor ha notado algo inusual, como un lugar nuevo o muchos mensajes, y quiere estar seguro de que es usted.",
    },
    "credentials-rejected.temporary": {
      title: "Por ahora no se puede entrar",
      summary: "El servidor[ {server}] no puede comprobar los inicios de sesión en este momento.",
      why: "La parte del servidor que conoce las contraseñas no responde. Su contraseña no tiene por qué ser errónea.",
    },
    "domain-not-hosted.own": {
      title: "Su dominio no está autorizado",
      summary: "El servidor[ {server}] no sabe que debe recibir el correo de su propio dominio[ {domain}].",
      why: "Los datos de su dominio llevan a este servidor, pero el dominio no está configurado allí: es el segundo caso de «relaying denied». Hasta entonces nadie puede escribirle a este dominio.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "El dominio remitente no está confirmado",
      summary: "El servicio de envío no sabe aún que el dominio[ {senderDomain}] pertenece a esta cuenta.",
      why: "Los servicios solo envían por dominios que su dueño ha confirmado, para que nadie envíe en nombre ajeno.",
    },
    "sending-limit.daily": {
      summary: "Esta cuenta ha enviado tantos mensajes como puede en un día[ (como máximo {limit})].",
    },
    "sending-limit.hourly": {
      summary: "Esta cuenta ha enviado tantos mensajes como puede en una hora[ (como máximo {limit})].",
    },
    "sending-limit.domain": {
      title: "Su dominio llegó al límite",
      summary:
        "Todas las cuentas del dominio[ {senderDomain}] juntas han enviado por ahora todo lo permitido[ (como máximo {limit})].",
      why: "El proveedor limita lo que puede enviar un dominio entero y cuenta también los mensajes devueltos. Quizá lo agotó otra persona de su organización o un sitio web que envía correo.",
    },
    "sender-suspended.tenant": {
      title: "Su organización no puede enviar",
      summary: "El proveedor ha prohibido enviar a toda la organización[ {senderDomain}].",
      why: "De sus cuentas salió demasiado correo sospechoso, a menudo porque robaron una de ellas. También les pasa a organizaciones nuevas que envían mucho de golpe.",
    },
    "sender-suspended.domain": {
      title: "Su dominio no puede enviar",
      summary: "El proveedor ha prohibido enviar al dominio[ {senderDomain}].",
    },
    "locally-suppressed.bounced": {
      summary: "Su servicio de envío omitió[ {address}| esta dirección] porque antes volvió correo de ella.",
    },
    "locally-suppressed.complained": {
      summary:
        "Su servicio de envío omitió[ {address}| esta dirección] porque desde ella se marcó una vez su correo como spam.",
      why: "Quien marca un correo como spam no lo quiere. Por eso los servicios dejan de escribir a esa persona.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Su servicio de envío omitió[ {address}| esta dirección] porque se dio de baja.",
      why: "Quien se da de baja ya no quiere este correo. Enviarlo a pesar de todo está prohibido en muchos países.",
    },
    "locally-suppressed.listed": {
      summary: "Su servicio de envío omitió[ {address}| esta dirección] porque alguien la puso a mano en la lista.",
    },
    "greylisted.stuck": {
      title: "Una lista gris sin fin",
      summary:
        "El servidor de destino[ {server}] devolvió el mensaje en cada intento[ durante {elapsed}]; así quizá no llegue nunca.",
      why: "La lista gris debería abrir al segundo intento. Pero muchos sistemas duplican la pausa cada vez: 5, 10, 20, 40, 80, 160, 320 minutos, luego 8 horas. Si el servidor de destino olvida un primer intento a las 4 a 6 horas, la pausa llega a ser más larga que su memoria, y cada intento vuelve a contar como el primero.[ Aquí: primer intento {arrived}, último intento {lastTry}. Según esa cuenta era el intento número {tries}, y la pausa siguiente dura {pause}.][ El servidor solo pedía {wait}.][ El sistema abandona el {until}.]",
    },
    "greylisted.gave-up": {
      title: "Su sistema desistió demasiado pronto",
      summary:
        "El servidor de destino[ {server}] pedía un segundo intento más tarde, pero su sistema desistió[ pasados {elapsed}].",
      why: "La lista gris deja entrar el correo al segundo intento, pasados unos minutos o una hora como mucho. Un sistema debe seguir intentándolo de 4 a 5 días; el suyo paró antes de que se abriera la puerta.",
    },
    "rate-limited.volume": {
      summary:
        "El servidor de destino[ {server}] recibió de su sistema[ {ip}] más mensajes de los que acepta a la vez[ (reintentar pasados {wait})].",
    },
    "rate-limited.connections": {
      title: "Demasiadas conexiones a la vez",
      summary: "Su sistema[ {ip}] abrió con el servidor[ {server}] más conexiones de las que permite a la vez.",
      why: "Un servidor solo tiene cierto número de líneas, como una centralita. Si alguien ocupa demasiadas, cuelga; casi siempre funciona el siguiente intento.",
    },
    "rate-limited.per-hour": {
      summary:
        "El servidor de destino[ {server}] ya tomó de su sistema[ {ip}] tantos mensajes como permite en una hora.",
    },
    "rate-limited.reputation-throttle": {
      title: "Su servidor va frenado",
      summary:
        "El servidor de destino[ {server}] solo acepta despacio el correo de su servidor[ {ip}], porque aún no se fía de él.",
      why: "Los servidores nuevos, y aquellos de los que salió spam o quejas, tienen un límite bajo. Sube cuando durante un tiempo llega correo bueno.",
    },
    "blocklisted.domain": {
      title: "Un dominio está en lista negra",
      summary:
        "[La lista negra {list}|Una lista negra pública] nombra el dominio[ {blocked}], así que el servidor de destino[ {server}] rechazó el mensaje.",
      why: "Esas listas nombran dominios vistos en spam. A menudo atacaron un sitio web, o un boletín fue a gente que no lo pidió.",
    },
    "blocklisted.url": {
      title: "Un enlace está en lista negra",
      summary:
        "[La lista negra {list}|Una lista negra pública] nombra un enlace del mensaje[, {blocked},] y por eso el servidor de destino[ {server}] lo rechazó.",
      why: "El sitio detrás del enlace se usó para spam o páginas dañinas, quizá porque fue atacado. La dirección del destinatario está bien.",
    },
    "blocklisted.helo": {
      summary:
        "[La lista negra {list}|Una lista negra pública] nombra el nombre[ {blocked}] con el que saluda su servidor, así que el servidor de destino[ {server}] rechazó el mensaje.",
    },
    "blocklisted.mailfrom": {
      title: "El dominio remitente está listado",
      summary:
        "[La lista negra {list}|Una lista negra pública] nombra el dominio del remitente[ {sender}], así que el servidor de destino[ {server}] rechazó el mensaje.",
      why: "El dominio de la dirección de retorno se vio en spam. Quizá alguien abusa de él, o un boletín fue a gente que no lo pidió.",
    },
    "blocklisted.netblock": {
      title: "Su proveedor está en lista negra",
      summary:
        "[La lista negra {list}|Una lista negra pública] nombra toda la red de su servidor[ {ip}], así que el servidor de destino[ {server}] rechazó el mensaje.",
      why: "Algunas listas nombran todos los servidores de un proveedor cuando demasiados envían spam. Solo el proveedor puede cambiarlo; usted no hizo nada mal.",
    },
    "reputation-blocked.domain": {
      title: "No se confía en su dominio",
      summary:
        "El sistema de destino[ {server}] rechaza el correo del dominio[ {senderDomain}] por su mala reputación.",
      why: "Los grandes receptores recuerdan lo que han visto de cada dominio: quejas, spam, correo a direcciones que no existen. Hacen falta semanas de correo bueno para repararlo.",
    },
    "reputation-blocked.netblock": {
      title: "Bloqueada la red de su proveedor",
      summary:
        "El sistema de destino[ {server}] puso una parte de la red de su proveedor en su propia lista negra[ (su servidor: {ip})].",
      why: "Salió spam de servidores vecinos del mismo proveedor, y el receptor los bloquea a todos juntos. Solo su proveedor puede arreglarlo con él.",
    },
    "direct-mail-blocked.cloud": {
      summary: "El servidor de destino[ {server}] no acepta correo directo de máquinas alquiladas como[ {ip}| esta].",
      why: "Las máquinas alquiladas cambian de manos de hora en hora, y de ellas sale mucho spam. Por eso muchos receptores quieren que su correo pase por un servidor de salida conocido.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "El servidor no tiene nombre",
      summary:
        "El servidor de destino[ {server}] rechazó porque la dirección de Internet de su servidor[ {ip}] no lleva a ningún nombre (DNS inverso).",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "El servidor de destino[ {server}] rechazó porque el nombre de su servidor[ {ip}] no lleva de vuelta a la misma dirección de Internet.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "El nombre parece de conexión doméstica",
      summary:
        "El servidor de destino[ {server}] rechazó porque su servidor[ {ip}] tiene un nombre como los de las conexiones domésticas.",
      why: "Los nombres hechos de números, como host-7-2-0-192.example.net, son de conexiones a las que nadie dio nombre. Los servidores de correo tienen uno propio, como mail.example.net.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "El nombre del saludo es erróneo",
      summary:
        "El servidor de destino[ {server}] rechazó porque su servidor[ {ip}] le saluda con un nombre incompleto o que no existe.",
      why: "Los servidores se presentan por su nombre (HELO). Es como un documento de identidad: si el nombre no existe, la puerta no se abre.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "El servidor de destino[ {server}] rechazó porque la dirección IPv6 de su servidor[ {ip}] no lleva a ningún nombre (DNS inverso).",
      why: "IPv6 es el tipo más nuevo de direcciones de Internet. Muchos servidores tienen un buen nombre para la dirección antigua y ninguno para la nueva.",
    },
    "receiver-filter-broken.dead-list": {
      title: "El receptor consulta una lista muerta",
      summary:
        "El servidor de destino[ {server}] consulta una lista negra[, {list},] que fue cerrada[ (desde {since})], y toma su silencio o sus disparates por un sí.",
      why: "Una lista cerrada no sabe nada de ningún servidor; algunas responden sí a todo para que nadie siga preguntando. Quien aún la consulta rechaza correo bueno. De una lista que ya no existe no se puede retirar a nadie.",
    },
    "receiver-filter-broken.query-refused": {
      title: "El receptor lee mal una lista",
      summary:
        "El servidor de destino[ {server}] consulta una lista negra[ {list}] de un modo que ella rechaza, y toma el rechazo por una inclusión.",
      why: "[La lista respondió {answer}. Las respuestas que empiezan por 127.255.255 son códigos de error: la pregunta llegó por un resolutor DNS público, o hubo demasiadas.|A las preguntas que llegan por resolutores DNS públicos, o a demasiadas, la lista responde con un código de error.] Así que el servidor que envía no está en la lista; el filtro lee mal el error.",
    },
    "receiver-filter-broken.licence": {
      title: "El filtro del destinatario ha caducado",
      summary: "La licencia del filtro de correo del servidor de destino[ {server}] ha caducado.",
      why: "Un filtro sin licencia rechaza el correo en vez de revisarlo. No tiene nada que ver con el remitente ni con el mensaje.",
    },
    "receiver-filter-broken.heuristic": {
      title: "El filtro del destinatario se equivoca",
      summary:
        "El servidor de destino[ {server}] rechazó el servidor que envía[ {ip}] por una simple sospecha[: «{words}»].",
      why: "La respuesta no nombra ninguna lista pública, ni spam, ni fallo; un filtro de allí ha sacado una conclusión falsa. No hay nada que cambiar en el lado que envía; solo puede corregirlo quien administra el filtro.",
    },
    "sender-auth-failed.spf": {
      summary: "El dominio[ {senderDomain}] no permite que el servidor[ {ip}] envíe por él (SPF).",
      why: "Un dominio lleva una lista de los servidores que pueden enviar su correo, llamada SPF. El servidor que envió el mensaje no está en ella, o el mensaje se reenvió por el camino.",
    },
    "sender-auth-failed.dkim": {
      summary: "El sello del dominio[ {senderDomain}] en el mensaje falta o está roto (DKIM).",
      why: "DKIM es un sello que el servidor que envía pone en cada mensaje. Falta, o algo cambió el mensaje por el camino después de sellarlo.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "El dominio[ {senderDomain}] pide rechazar el correo que no demuestra su origen (DMARC), y este mensaje no lo demostró.",
    },
    "sender-auth-failed.alignment": {
      summary: "Está probado que el mensaje viene de otro dominio que[ {senderDomain}| el] de la línea del remitente.",
      why: "Las pruebas (SPF y DKIM) están ahí, pero valen para otro dominio, como el del servicio de envío. Es como una carta con el nombre de una empresa y el sello de otra.",
    },
    "sender-auth-failed.arc": {
      title: "El reenvío rompió la prueba",
      summary:
        "El mensaje se reenvió por el camino, y el servidor de destino[ {server}] no se fía de quien lo reenvió.",
      why: "Reenviar rompe los sellos de un mensaje. Quien reenvía puede dar fe de lo que vio (ARC), pero aquí su palabra no contó.",
    },
    "sender-auth-failed.none": {
      summary: "El mensaje no lleva ninguna prueba de que venga de[ {senderDomain}| ese dominio].",
      why: "Los grandes receptores solo aceptan correo con una prueba: una lista de servidores permitidos (SPF) o un sello (DKIM). Este dominio no tiene ninguna de las dos; su correo es como una carta sin sello alguno.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "El dominio[ {senderDomain}] no dice qué hacer con el correo falso en su nombre (DMARC).",
      why: "Los grandes receptores lo piden a todo el que envía mucho correo. Es un breve registro en el DNS del dominio.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "No se pudo leer la lista de servidores permitidos (SPF) del dominio[ {senderDomain}].",
      why: "El registro tiene un error, consulta demasiados dominios ajenos, o los servidores de nombres no respondieron. Así nadie puede saber si el mensaje es auténtico.",
    },
    "sender-domain-invalid.not-found": {
      summary: "El servidor de destino[ {server}] no encuentra en Internet el dominio del remitente[ {sender}].",
    },
    "sender-domain-invalid.no-mx": {
      summary:
        "El dominio del remitente[ {sender}] no indica ningún servidor de correo, así que nadie podría responder.",
    },
    "sender-domain-invalid.null-mx": {
      summary: "El dominio del remitente[ {sender}] declara que no recibe correo, así que nadie podría responder.",
    },
    "sender-domain-invalid.callout": {
      title: "Su dirección no se pudo confirmar",
      summary:
        "El servidor de destino[ {server}] preguntó si podría responder a[ {sender}| la dirección del remitente] y le dijeron que no.",
      why: "Algunos servidores llaman de vuelta antes de aceptar un mensaje, para ver si existe la dirección del remitente. El servidor de esa dirección no lo confirmó.",
    },
    "sender-domain-invalid.syntax": {
      summary: "La dirección del remitente[ {sender}] no está escrita como debe estarlo una dirección de correo.",
      why: "El programa de correo o el sitio web tiene en sus ajustes una dirección de remitente errónea o incompleta, por ejemplo sin dominio.",
    },
    "spam-content.url": {
      summary: "El servidor de destino[ {server}] toma este mensaje por spam a causa de un enlace que contiene.",
    },
    "spam-content.bulk": {
      title: "Lo tomaron por envío masivo",
      summary: "El servidor de destino[ {server}] toma este mensaje por un envío masivo que nadie pidió.",
      why: "El mismo texto fue a mucha gente, o le falta lo que necesita un envío masivo, como una forma de darse de baja. La dirección del destinatario está bien.",
    },
    "spam-content.complaints": {
      title: "Algunos destinatarios se quejaron",
      summary:
        "El servidor de destino[ {server}] rechaza este mensaje porque sus usuarios marcaron otros parecidos como spam.",
      why: "Los receptores cuentan cuántas veces se pulsa «spam». Si son muchas, los mensajes siguientes de ese tipo se rechazan durante un tiempo.",
    },
    "malware.phishing": {
      title: "Lo tomaron por una estafa",
      summary: "El servidor de destino[ {server}] toma el mensaje por un intento de robar contraseñas o dinero.",
      why: "Tiene un enlace o frases conocidos por estafas. Quizá alguien escribe en su nombre, o atacaron un sitio al que usted enlaza; rara vez se equivoca el filtro.",
    },
    "attachment-blocked.encrypted": {
      title: "No se permiten adjuntos con clave",
      summary: "El servidor de destino[ {server}] no acepta un adjunto protegido con contraseña.",
      why: "El antivirus no puede mirar dentro, como en una maleta cerrada. Por eso muchos servidores lo rechazan.",
    },
    "attachment-blocked.name": {
      summary: "El servidor de destino[ {server}] no acepta un adjunto con este nombre de archivo.",
      why: "A los virus les gusta esconderse tras nombres con dos extensiones o signos raros, así que esos nombres se rechazan sin mirar más.",
    },
    "attachment-blocked.executable": {
      title: "No se permiten programas",
      summary: "El servidor de destino[ {server}] no acepta programas ni scripts como adjuntos.",
      why: "Un programa puede hacer cualquier cosa en el ordenador que lo abre. Casi todos los servidores los rechazan, también dentro de un archivo comprimido.",
    },
    "attachment-blocked.macro": {
      title: "No se permiten macros",
      summary: "El servidor de destino[ {server}] no acepta documentos con macros.",
      why: "Las macros son pequeños programas dentro de un documento y pueden llevar virus.",
    },
    "message-too-large.headers": {
      title: "La cabecera es demasiado grande",
      summary:
        "Las líneas de cabecera del mensaje, con remitentes y destinatarios, superan lo que acepta el servidor[ {server}].",
      why: "La cabecera de un mensaje crece con cada destinatario y cada respuesta. La causa suele ser una lista muy larga de destinatarios.",
    },
    "message-too-large.attachments-count": {
      title: "Demasiados adjuntos",
      summary: "El mensaje tiene más adjuntos de los que acepta el servidor[ {server}].",
      why: "Los servidores limitan el número de archivos, porque hay que revisar cada uno.",
    },
    "message-too-large.recipient-limit": {
      title: "Demasiado grande para este destinatario",
      summary: "El mensaje[ ({size})] es más grande de lo que este destinatario puede recibir[: como máximo {limit}].",
      why: "La organización o el contrato del destinatario pone un límite a este buzón. Un mensaje más pequeño pasa.",
    },
    "message-malformed.from": {
      summary:
        "El servidor de destino[ {server}] rechazó el mensaje porque su línea del remitente (From) falta, está repetida o es errónea.",
    },
    "message-malformed.message-id": {
      summary: "El servidor de destino[ {server}] rechazó el mensaje porque su número (Message-ID) falta o es erróneo.",
    },
    "message-malformed.date": {
      summary: "El servidor de destino[ {server}] rechazó el mensaje porque su fecha falta o es errónea.",
      why: "El programa que escribió el mensaje omitió la fecha, o el reloj del ordenador va mal. La causa no son sus palabras.",
    },
    "message-malformed.duplicate-header": {
      summary:
        "El servidor de destino[ {server}] rechazó el mensaje porque una línea de cabecera que solo puede estar una vez está dos.",
    },
    "message-malformed.bare-newline": {
      summary: "El servidor de destino[ {server}] rechazó el mensaje porque sus líneas no terminan como es debido.",
    },
    "message-malformed.line-length": {
      summary: "El servidor de destino[ {server}] rechazó el mensaje porque una de sus líneas es demasiado larga.",
    },
    "message-malformed.charset": {
      summary:
        "El servidor de destino[ {server}] rechazó el mensaje porque hay letras que no están codificadas como es debido.",
    },
    "message-malformed.mime": {
      summary:
        "El servidor de destino[ {server}] rechazó el mensaje porque sus partes y adjuntos no están bien unidos.",
    },
    "message-malformed.header": {
      summary: "El servidor de destino[ {server}] rechazó el mensaje por un fallo en sus líneas de cabecera.",
    },
    "policy-rejected.admin-rule": {
      summary: "El administrador del sistema de destino[ {server}] ha puesto una regla que rechaza este mensaje.",
    },
    "policy-rejected.geo": {
      summary: "El servidor de destino[ {server}] no acepta correo del país o la red de donde viene este mensaje.",
      why: "Algunas organizaciones cierran el paso a países o redes enteros de los que no esperan correo. Su mensaje ni siquiera se juzgó.",
    },
    "policy-rejected.ipv6": {
      summary:
        "El servidor de destino[ {server}] no acepta este correo por IPv6, el tipo más nuevo de direcciones de Internet.",
      why: "Algunos receptores exigen más al correo que llega por IPv6, o no lo aceptan. Por el tipo antiguo de direcciones puede pasar el mismo mensaje.",
    },
    "policy-rejected.challenge": {
      title: "Hay que confirmar el remitente",
      summary:
        "El sistema de correo de[ {address}| este destinatario] retiene el mensaje hasta que el remitente confirme que lo escribió una persona.",
      why: "Hay quien solo deja entrar a remitentes confirmados. Llegó por correo una petición de confirmación, o hay un enlace en la respuesta.",
    },
    "server-full.resources": {
      title: "El servidor de destino está sobrecargado",
      summary: "Al servidor de destino[ {server}] le falta memoria u otros recursos y no acepta correo por el momento.",
      why: "Allí ocurren demasiadas cosas a la vez. Esa falta casi siempre se pasa sola en minutos u horas.",
    },
    "server-error.busy": {
      title: "El servidor de destino está ocupado",
      summary: "El servidor de destino[ {server}] está ocupado y pide que se intente más tarde[, pasados {wait}].",
      why: "Llegan demasiados mensajes o conexiones a la vez, como a una ventanilla con mucha cola. Casi siempre funciona el siguiente intento.",
    },
    "server-error.load": {
      summary: "El servidor de destino[ {server}] tiene tanto que hacer que por ahora no acepta más correo.",
    },
    "server-error.maintenance": {
      title: "El servidor está en mantenimiento",
      summary: "El servidor de destino[ {server}] está en mantenimiento y no acepta correo por el momento.",
      why: "Los servidores se paran de vez en cuando para reparaciones y actualizaciones, casi siempre unas horas.",
    },
    "server-error.filter-down": {
      summary:
        "Un programa que revisa el correo en el servidor de destino[ {server}] está averiado, así que no acepta ninguno.",
      why: "Antes que dejar pasar correo sin revisar, el servidor pide que se intente más tarde. El mensaje mismo no se juzgó.",
    },
    "server-misconfigured.command": {
      summary:
        "Un programa que debe dejar el correo en el buzón[ {address}] falla en el servidor de destino[ {server}].",
    },
    "server-misconfigured.alias": {
      summary: "La dirección[ {address}] representa otras direcciones, y esa lista está mal en el servidor[ {server}].",
      why: "Quizá la lista se nombra a sí misma, un archivo que ya no está o una dirección que no existe. Solo el administrador de allí puede arreglarla.",
    },
    "server-misconfigured.permission": {
      summary: "El servidor de destino[ {server}] no tiene permiso para escribir en el buzón[ {address}].",
      why: "Los permisos de un archivo o carpeta están mal. El mensaje llegó a la casa correcta, pero falta la llave del buzón.",
    },
    "server-misconfigured.lookup": {
      summary: "El servidor de destino[ {server}] no pudo consultar si existe el buzón[ {address}].",
      why: "Su lista de usuarios, una base de datos o un directorio, no responde. Eso no dice nada de la dirección; el siguiente intento puede funcionar.",
    },
    "server-misconfigured.filter": {
      summary: "Una regla de filtrado del buzón[ {address}] está mal, así que no se pudo dejar el mensaje en él.",
      why: "Los dueños pueden ordenar su correo con reglas propias. Una de esas reglas no se puede cumplir.",
    },
    "protocol-error.smtputf8": {
      title: "Solo letras simples en las direcciones",
      summary: "El servidor[ {server}] no sabe tratar direcciones con letras que no sean latinas simples.",
      why: "Las direcciones con acentos y otras escrituras necesitan servidores más nuevos (SMTPUTF8) en todo el camino. Este aún no las conoce.",
    },
    "protocol-error.feature": {
      summary: "Al servidor[ {server}] le falta algo que este mensaje necesita.",
      why: "El correo puede pedir extras, como acuses de recibo o adjuntos binarios, que no todos los servidores ofrecen. Sin el extra, el mismo mensaje puede pasar.",
    },
  },

  actions: {
    delayed: {
      title: "Con retraso, pero no perdido",
      summary:
        "Su mensaje a[ {address}| este destinatario] aún no ha llegado; su sistema de correo sigue intentándolo[ hasta el {until}].",
      why: "Es un aviso de retraso, no un fallo. Solo volverá a tener noticias si falla del todo.",
    },
    delivered: {
      title: "El mensaje llegó",
      summary: "Su mensaje se dejó en el buzón[ {address}].",
      why: "Es un acuse de recibo que alguien pidió, no un fallo. No dice si el mensaje se leyó.",
    },
    relayed: {
      title: "El mensaje siguió su camino",
      summary:
        "Su mensaje a[ {address}| este destinatario] pasó al siguiente servidor[ {server}], que no envía acuses de recibo.",
      why: "Desde allí no llega ningún informe, salvo que algo vaya mal.",
    },
    expanded: {
      title: "El mensaje llegó a una lista",
      summary: "Su mensaje a[ {address}| esta dirección] fue aceptado y enviado a varias personas.",
      why: "La dirección es de una lista o un grupo. No llega un acuse por cada miembro.",
    },
  },

  kinds: {
    complaint: {
      title: "Alguien denunció su correo",
      summary: "Un destinatario marcó un mensaje suyo como spam o abuso, y su proveedor se lo comunica.",
      next: "No envíe más publicidad ni boletines a esta persona y averigüe por qué el mensaje no fue bienvenido.",
    },
    "auto-reply": {
      title: "Una respuesta automática",
      summary: "Su mensaje llegó; el buzón del destinatario respondió solo[ e indica {returns} como día de regreso].",
      next: "No tiene que hacer nada. [Si es urgente, escriba a {contact}.]",
    },
    challenge: {
      title: "Confirme su mensaje",
      summary: "El sistema del destinatario retiene su mensaje hasta que confirme que es una persona.",
      next: "Si escribió usted el mensaje, siga las instrucciones de este correo. Si no, bórrelo.",
    },
    "read-receipt": {
      title: "Una confirmación de lectura",
      summary: "El programa del destinatario le dice qué fue de su mensaje, por ejemplo que se abrió.",
      next: "No falló nada, y no tiene que hacer nada.",
    },
    "list-request": {
      title: "Una petición a una lista",
      summary: "Alguien quiere entrar en una lista de correo o salir de ella.",
      next: "Pásela a quienes llevan la lista.",
    },
    "address-change": {
      title: "Una dirección nueva",
      summary: "Alguien le comunica que su dirección de correo ha cambiado.",
      next: "Compruébelo con la persona antes de cambiar su agenda.",
    },
    "not-a-report": {
      title: "No es un informe de entrega",
      summary: "Este mensaje no informa de ninguna entrega.",
      next: "Si esperaba un informe, denos el aviso completo con todas sus líneas.",
    },
  },

  steps: {
    checkAddress: "Compare la dirección[ {address}] letra por letra con la que le dieron. Casi siempre es una errata.",
    checkDomain:
      "Compruebe la parte después de la @[: {domain}]. [¿Quiso decir {suggestion}?|Una sola letra errónea no lleva a ninguna parte.]",
    askNewAddress: "Pida al destinatario, por teléfono o de otro modo, una dirección que funcione.",
    askFullAddress: "Pida al destinatario la dirección completa y escriba esa.",
    useNewAddress: "Escriba a la nueva dirección[ {newAddress}] y cámbiela en su agenda.",
    asciiAddress: "Pida al destinatario una dirección de letras latinas simples y cifras.",
    urgent: "Si es urgente, contacte con el destinatario por teléfono o de otro modo.",
    askToAllow:
      "Pida al destinatario, por teléfono o de otro modo, que deje entrar el correo de[ {sender}| su dirección].",
    joinOrAsk: "Únase primero al grupo o lista, o pida a un miembro que pase su mensaje.",
    confirmSelf: "Busque un correo que le pida confirmar que es una persona y sígalo.",
    shareByLink: "Ponga los archivos en un servicio para compartir y envíe el enlace.",
    shrink: "Reduzca el mensaje[ (menos de {limit})]: use imágenes más pequeñas o envíe los archivos uno a uno.",
    fewerFiles: "Reparta los archivos entre varios mensajes, o júntelos en un archivo comprimido (ZIP).",
    unlockFile: "Envíe el archivo sin contraseña, o dé un enlace a él.",
    renameFile: "Dé al archivo un nombre sencillo con una sola extensión, como offer.pdf.",
    plainFormat: "Guarde el documento sin macros, mejor como PDF, y envíe ese.",
    split: "Reparta los destinatarios entre varios mensajes.",
    spreadOut: "Si envió un boletín o muchos mensajes, envíe el resto en porciones pequeñas durante unas horas.",
    optIn: "Escriba solo a quien lo haya pedido, y ponga en cada mensaje un enlace para darse de baja.",
    login:
      "En su programa de correo, abra los ajustes del servidor de salida (SMTP) y active el inicio de sesión: puerto 587 o 465, su dirección de correo completa como nombre de usuario y la contraseña de su buzón.",
    relayLogin:
      "Si[ {server}| el servidor] es su propio servidor de salida, inicie sesión en él: en los ajustes de su programa (servidor de salida, SMTP) ponga el puerto 587 o 465, su dirección de correo completa como nombre de usuario y la contraseña de su buzón.",
    checkPassword: "Escriba de nuevo en su programa el nombre de usuario (su dirección completa) y la contraseña.",
    otherLogin:
      "Configure la cuenta de nuevo en un programa de correo actual, con cifrado (SSL/TLS o STARTTLS) y el inicio de sesión que indica su proveedor.",
    appPassword: "Cree una contraseña de aplicación en los ajustes de su cuenta y póngala en su programa de correo.",
    webLogin: "Inicie sesión una vez en el sitio web de su proveedor y siga lo que allí le pida.",
    loginLater: "Inténtelo de nuevo dentro de un cuarto de hora. No cambie su contraseña por esto.",
    ownSender: "Elija como remitente una dirección que pertenezca a la cuenta con la que inicia sesión.",
    correctSender:
      "Corrija su propia dirección en los ajustes del programa de correo o del sitio web que envió el mensaje.",
    confirmDomain:
      "Confirme el dominio[ {senderDomain}] en los ajustes de su servicio de envío, o envíe desde una dirección confirmada.",
    waitForLimit:
      "Espere a que se renueve el límite, casi siempre en un día. Para boletines use un servicio hecho para ello.",
    notYou: "Si usted no envió tanto, cambie enseguida su contraseña: quizá otra persona usa su cuenta.",
    secureAccount: "Cambie su contraseña y busque en «Enviados» mensajes que usted no escribió.",
    askProvider: "Envíe el mensaje ya preparado a su proveedor de correo o administrador.",
    askAdmin:
      "Haga llegar el mensaje ya preparado a quienes cuidan del correo del destinatario: desde otra cuenta, por la página de contacto de su sitio web o por medio del destinatario. Desde esta cuenta podrían rechazarlo otra vez.",
    askRecipient: "Dé al destinatario el texto ya preparado por teléfono o de otro modo, ya que el correo no llega.",
    scan: "Revise su ordenador con un antivirus al día y no vuelva a enviar el adjunto.",
    reword: "Quite enlaces, direcciones acortadas y adjuntos que no hagan falta, y escriba con frases sencillas.",
    removeLink: "Quite el enlace[ {blocked}] del mensaje.",
    otherProgram: "Envíe el mensaje desde otro programa o desde el sitio web de su proveedor.",
    withoutExtras: "Envíelo como mensaje sencillo, sin pedir acuse de recibo y sin formatos especiales.",
    reviewSuppression:
      "Busque la dirección[ {address}] en la lista de exclusión de su servicio de envío, lea por qué está allí y quítela solo si sabe que funciona.",
    respectWish: "No escriba más a esta persona mientras no lo pida.",
    nothing: "No tiene que hacer nada: su sistema de correo volverá a intentarlo por sí solo.",
    writeAgain: "Envíe el mensaje otra vez.",
    pasteAll: "Denos el aviso completo, con las líneas técnicas del final. Allí suele estar la causa.",
    stopCause:
      "Busque en el registro de correo la cuenta o el sitio que envía spam y deténgalo. Si no, el servidor pronto estará otra vez bloqueado.",
    cleanDomain:
      "Averigüe por qué está en la lista el dominio[ {blocked}]: busque un sitio web atacado, cuentas robadas y boletines que nadie pidió, y arréglelo.",
    delist: "Pida después que se retire[ {blocked}| la entrada] de[ {list}| la lista][. Se le pedirá: {needs}].",
    delistFixed:
      "Si es un servidor de correo con dirección fija, pida en su lugar que se retire[ {ip}| la entrada] de[ {list}| la lista].",
    askReceiver: "Pida después al sistema de destino[ {provider}] que acepte su correo[. Se le pedirá: {needs}].",
    readCode:
      "Lea lo que el sistema de destino[ {provider}] dice sobre[ su código {operatorCode}| respuestas como esta].",
    operatorEnded:
      "No se dirija a[ {provider}| este operador]: el servicio ya no existe[ ({ended})][. Diríjase a {successor}].",
    raiseLimit: "Vea en el registro de correo quién envía tanto y deténgalo, o suba el límite.",
    useSmarthost: "Haga que esta máquina entregue por el servidor de salida de su proveedor y no directamente.",
    setPtr:
      "Haga que el dueño de la dirección de Internet[ {ip}] le dé un nombre inverso que lleve de vuelta a la misma dirección.",
    namePtr:
      "Haga que el dueño de la dirección de Internet[ {ip}] le dé un nombre inverso propio, como mail.example.net.",
    fixHelo: "Ponga como nombre con el que saluda el servidor (HELO) un nombre completo que exista en el DNS.",
    ipv6Ptr: "Dé a la dirección IPv6[ {ip}] un nombre inverso, o haga que el servidor envíe solo por IPv4.",
    sendIpv4: "Haga que el servidor entregue a este receptor por IPv4.",
    fixSpf: "Si el servidor[ {ip}] es suyo, añádalo al registro SPF del dominio[ {senderDomain}].",
    mendSpf:
      "Corrija el registro SPF del dominio[ {senderDomain}]: un solo registro, sin erratas, como máximo 10 consultas.",
    fixDkim:
      "Active la firma DKIM para el dominio[ {senderDomain}] y compruebe que la clave pública del DNS es la correcta.",
    fixDmarc: "Haga que SPF o DKIM usen el mismo dominio que la línea del remitente; eso es lo que compara DMARC.",
    publishDmarc: "Publique un registro DMARC para el dominio[ {senderDomain}]; p=none basta para empezar.",
    forwardSealed:
      "Haga que el servidor que reenvía no cambie el mensaje, reescriba la ruta de vuelta (SRS) y lo selle (ARC).",
    fixSenderDomain:
      "Procure que el dominio[ {senderDomain}] exista y tenga un registro de correo (MX), para que se le pueda responder.",
    liftNullMx: "Envíe con un dominio que reciba correo, o sustituya el registro MX nulo del dominio[ {senderDomain}].",
    acceptCallback: "Procure que el servidor del dominio[ {senderDomain}] acepte correo para la dirección[ {sender}].",
    slowDown: "Haga que el sistema envíe más despacio a este receptor.",
    fewerConnections: "Haga que el sistema abra menos conexiones a la vez con este receptor.",
    warmUp: "Envíe poco al principio y algo más cada día, solo a quien quiera el correo, hasta que suba el límite.",
    allowRelay:
      "Configure el relay[ {server}] para que acepte correo de su servidor, por inicio de sesión o por su dirección de Internet.",
    relayForward:
      "Si[ {server}| el servidor] debe reenviar el correo de su servidor[ {reporter}], configúrelo como relay para este, por inicio de sesión o por su dirección de Internet.",
    checkResolver: "Si el correo a muchos dominios falla así, revise el resolutor DNS de su propio servidor.",
    checkOutbound: "Si el correo a muchos servidores falla así, compruebe que el puerto 25 está abierto hacia fuera.",
    fixSmarthost:
      "Corrija el nombre del servidor de salida (smart host, relay host) en los ajustes del servidor de correo.",
    retrySettings:
      "Haga que su servidor reintente al menos cada 2 horas, y siempre desde la misma dirección de Internet.",
    keepTrying: "Haga que su servidor reintente a los 15 a 30 minutos y siga al menos 4 días.",
    grantSendAs: "Dé a la cuenta el derecho de enviar con la dirección[ {sender}].",
    registerDomain: "Registre el dominio[ {senderDomain}] para esta cuenta.",
    checkAccount: "Compruebe si la cuenta está bloqueada, si su contraseña sigue valiendo y si puede enviar (SMTP).",
    release: "Libere la cuenta cuando se haya cambiado la contraseña y no salga más spam.",
    checkTls: "Revise en su propio servidor los ajustes de cifrado para este receptor.",
    sendPlain: "Si el mensaje puede viajar sin esa promesa, envíelo sin REQUIRETLS.",
    fixSoftware: "Revise el programa que escribió o envió el mensaje; su fabricante puede corregir la forma.",
    fixFrom: "Haga que el programa escriba una sola línea From, con una dirección completa.",
    fixMessageId: "Haga que el programa dé a cada mensaje un Message-ID de la forma <name@domain>.",
    fixDate: "Haga que el programa escriba una línea Date, y ponga en hora el reloj del ordenador.",
    fixDuplicate: "Haga que el programa escriba From, To, Subject, Date y Message-ID una sola vez cada uno.",
    fixNewline: "Haga que el programa termine cada línea con CR LF y nunca envíe uno de los dos solo.",
    fixLineLength:
      "Haga que el programa corte las líneas a los 998 caracteres como máximo, o las codifique (base64, quoted-printable).",
    fixCharset: "Haga que el programa codifique las letras fuera de ASCII (RFC 2047 en la cabecera, MIME en el texto).",
    fixMime: "Corrija la estructura MIME: separadores, Content-Type y codificación de cada parte.",
    updateSoftware: "Mire el diálogo en el registro de correo y actualice el programa del servidor.",
    makeRoom: "Borre mensajes viejos y vacíe la papelera, o consiga más espacio.",
    reopen: "Inicie sesión en su proveedor, o pregúntele, para que vuelvan a abrir el buzón.",
    payMailbox: "Renueve la suscripción del buzón en su proveedor.",
    allowSender: "Ponga la dirección[ {sender}] en la lista de remitentes permitidos.",
    unblockSender: "Quite la dirección[ {sender}] de la lista de remitentes bloqueados.",
    approve: "Deje pasar el mensaje, o permita para siempre la dirección[ {sender}].",
    fixForwarding: "Corrija el reenvío del buzón[ {address}] o quítelo.",
    fixOwnFilter: "Corrija o borre las reglas de filtrado del buzón[ {address}].",
    askOwnAdmin: "Pida a su administrador que lo mire; el informe del remitente ayuda.",
    authorizeDomain:
      "Autorice al servidor[ {server}] a gestionar el correo del dominio[ {domain}]: añádalo a los dominios que recibe como propios.",
    relayDomain:
      "Si[ {server}| el servidor] figura en los registros MX de[ {domain}| este dominio], autorícelo a gestionar el correo de ese dominio.",
    relayOnward: "Si el servidor debe pasar el correo a otro, configúrelo como relay para el dominio[ {domain}].",
    correctMx: "Si otro servidor es el correcto para el dominio[ {domain}], cambie su registro MX a ese servidor.",
    fixDns:
      "Corrija los datos DNS del dominio[ {domain}]: el registro MX debe nombrar un servidor que exista y tenga dirección.",
    addMxAddress:
      "Dé al servidor que nombra el registro MX de[ {domain}| este dominio] una dirección (registro A o AAAA), o nombre otro.",
    mxNoAlias: "Haga que el registro MX de[ {domain}| este dominio] nombre al servidor mismo, no a un alias (CNAME).",
    mxPublic:
      "Haga que el registro MX de[ {domain}| este dominio] lleve a un servidor con dirección de Internet pública.",
    fixDnssec: "Renueve las firmas DNSSEC del dominio[ {domain}], o retire su registro DS en el registrador.",
    fixDelegation:
      "Procure que todos los servidores de nombres inscritos en el registrador conozcan el dominio[ {domain}].",
    fixNameServers: "Procure que respondan todos los servidores de nombres del dominio[ {domain}].",
    openServer: "Procure que el servidor de correo[ {server}] funcione y que el cortafuegos deje entrar el puerto 25.",
    keepConnection:
      "Mire en el registro del servidor[ {server}] por qué corta las conexiones: cortafuegos, filtro de correo, carga o una MTU muy pequeña.",
    offerTls: "Active el cifrado (STARTTLS) con un certificado válido en el servidor[ {server}].",
    modernTls: "Haga que el servidor[ {server}] ofrezca TLS 1.2 o más nuevo con métodos habituales.",
    fixCertificate: "Renueve el certificado del servidor[ {server}], con su nombre de host y la cadena completa.",
    fixMtaSts:
      "Haga que la política MTA-STS del dominio[ {domain}] nombre los servidores de sus registros MX, y dé a estos certificados válidos.",
    fixTlsa: "Publique el registro TLSA que corresponde al certificado actual del servidor[ {server}].",
    breakLoop: "Busque los reenvíos que hacen dar vueltas al correo y quite uno de ellos.",
    freeDisk: "Haga sitio en el disco del servidor[ {server}], donde están su cola y los buzones.",
    addResources: "Mire por qué al servidor[ {server}] le faltan memoria, procesos o archivos abiertos, y dele más.",
    repairServer: "Mire en el registro del servidor[ {server}] a la hora del informe y repare el fallo.",
    restartFilter:
      "Mire qué le pasa al filtro de correo del servidor[ {server}] (antivirus, antispam, servicio de reglas): no responde.",
    fixDelivery: "Compruebe cómo entrega el servidor[ {server}] en el buzón[ {address}]: reenvíos, filtros, permisos.",
    fixCommand:
      "Compruebe la orden a la que se pasa el correo de[ {address}| esta dirección]: ¿existe, puede ejecutarse, acaba sin error?",
    fixAlias: "Corrija la lista de alias detrás de la dirección[ {address}].",
    fixPermission: "Corrija el dueño y los permisos de los archivos del buzón de[ {address}| esta dirección].",
    fixLookup: "Procure que la base de datos o el directorio de usuarios responda al servidor[ {server}].",
    fixGreylisting:
      "Haga que la lista gris recuerde un primer intento al menos 36 horas y trate igual a todos los servidores de una red.",
    removeDeadList:
      "Quite la lista[ {list}] de la configuración del servidor. Ya no existe[ (desde {since})], así que sus respuestas no significan nada.",
    fixListQuery:
      "Consulte la lista[ {list}] por un resolutor DNS propio. Las respuestas de 127.255.255.0/24 son errores, no inclusiones.",
    renewLicence: "Renueve la licencia del filtro de correo o desactívelo.",
    checkFilter:
      "Compruebe por qué el filtro rechazó el servidor[ {ip}]: la respuesta no nombra lista ni fallo alguno. Permítalo, o corrija el filtro.",
    adjustRule: "Busque qué regla rechazó el mensaje y autorice al remitente[ {sender}] si debe pasar.",
    allowOutside: "Abra la dirección[ {address}] a remitentes de fuera, o autorice al remitente[ {sender}].",
    command: "Para comprobarlo: [{command}|las herramientas de su DNS y su servidor.]",
    technical: "Datos técnicos: [{technical}|no se indica ninguno.]",
  },

  retry: {
    automatic: "No lo envíe otra vez: su sistema de correo sigue intentándolo por sí solo[ hasta el {until}].",
    no: "No envíe nada más a esta dirección; volvería otra vez.",
    corrected: "Envíelo otra vez en cuanto tenga la dirección correcta.",
    room: "Envíelo otra vez cuando el destinatario haya hecho sitio.",
    later: "Envíelo más tarde[, no antes de {wait}].",
    hours: "Envíelo otra vez dentro de unas horas.",
    fixed: "Envíelo otra vez cuando esto se haya arreglado; antes lo rechazarían de nuevo.",
    changed: "Envíelo otra vez después de cambiarlo.",
    once: "Puede enviarlo una vez más dentro de unas horas. Si vuelve de nuevo, primero hay que encontrar la causa.",
    done: "No lo envíe otra vez: no ha fallado nada.",
  },

  listOwner: {
    suppress:
      "Quite la dirección[ {address}] de su lista. Durante 72 horas es a prueba: vuelva a ponerla si a pesar de todo pasa correo o si fallaba todo el servidor de destino.",
    quarantine:
      "Pause la dirección[ {address}] durante 7 días. Si falla una vez más, al menos 24 horas después de esta, quítela de su lista.",
    disabled:
      "Escriba solo rara vez a la dirección[ {address}] por ahora. Quítela de su lista cuando haya fallado 3 veces, repartidas en al menos 30 días, sin que pase nada.",
    full: "Conserve por ahora la dirección[ {address}]. Quítela de su lista cuando haya estado llena 3 veces, repartidas en al menos 14 días, sin que pase nada.",
    domain:
      "Conserve la dirección[ {address}]. Si todo el correo a su dominio sigue fallando a las 72 horas, pause el dominio y pruebe una vez al día.",
    none: "Conserve la dirección[ {address}] en su lista y no le cuente esto como fallo.",
    release: "La dirección[ {address}] funciona: termine cualquier pausa y olvide los fallos anteriores.",
    wish: "Deje la dirección[ {address}] fuera de su lista mientras su dueño no pida correo.",
  },

  parties: {
    sender: "Usted",
    "sender-admin": "Su proveedor o administrador de correo",
    recipient: "El destinatario",
    "recipient-admin": "El administrador de correo del destinatario",
    "third-party": "Otra persona",
    nobody: "Nadie",
    unknown: "No se sabe",
  },

  ticket: {
    toProvider: "Su proveedor de correo o alojamiento (soporte)",
    toAdmin: "El administrador del servidor de correo de destino",
    toRecipient: "[{address}, por|Por] teléfono o de otro modo, ya que el correo no llega",
    subjectBlocked: "Por favor, hagan retirar[ {blocked}| nuestro servidor] de[ {list}| la lista negra del receptor]",
    subjectProvider: "Correo[ a {domain}] rechazado: ",
    subjectAdmin: "Correo[ a {domain}] rechazado por su servidor: ",
    subjectRecipient: "Mi correo[ a {address}] no le llega",
    hello: "Buenos días:",
    introProvider:
      "un mensaje que envié por medio de ustedes fue rechazado. Según el informe, se puede arreglar en su lado. Todo lo que se sabe está abajo.",
    introAdmin:
      "el correo a sus usuarios no llega. Según el informe, se puede arreglar en su lado. Todo lo que se sabe está abajo.",
    introRecipient:
      "intenté escribirle por correo, pero mi mensaje volvió. Quizá pueda ayudar usted o quien cuida de su correo.",
    happened: "Qué ha pasado:",
    asks: "Qué le pido:",
    facts: "Datos:",
    answer: "La respuesta del servidor, palabra por palabra:",
    report: "Copia del informe (partes privadas sustituidas):",
    reportFull: "Copia del informe:",
    thanks: "Avísenme cuando esté hecho, por favor, para que pueda enviar el mensaje otra vez. Gracias por su ayuda.",
    factIp: "Dirección de Internet bloqueada",
    factSendingIp: "Dirección de Internet que envía",
    factBlocked: "Nombrado por la lista",
    factList: "Lista negra",
    factDelist: "Página para la retirada",
    factServer: "Rechazado por",
    factReporter: "Informado por",
    factRecipient: "Destinatario",
    factSender: "Remitente",
    factDomain: "Dominio del destinatario",
    factCode: "Códigos",
    factCommand: "Rechazado en",
    factReference: "Referencia",
    factTime: "Hora",
    factLastTry: "Último intento",
    factMessageId: "Message-ID",
    factQueueId: "Identificador en la cola",
    needIp: "dirección de Internet del servidor",
    needDomain: "dominio",
    needError: "el mensaje de error",
    needContact: "su nombre y dirección de correo",
    needPhone: "número de teléfono",
    needCompany: "empresa",
    needVolume: "cantidad de correo",
    needReason: "por qué desbloquear",
    needHeaders: "el mensaje con todas sus cabeceras",
    needWebsite: "sitio web",
  },
};

export default spanish;
