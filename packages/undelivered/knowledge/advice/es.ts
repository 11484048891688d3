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
      why: "Falta un signo, sobra o está fuera de lugar: un espacio, una coma en vez de un punto, ninguna @. Ningún cartero puede leer esa dirección, así que el mensaje no salió.",
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
      summary: "En el buzón[ {address}] no queda sitio para su mensaje.",
      why: "Todo buzón tiene un tamaño limitado, como un buzón de cartas que nadie vacía. Mientras el dueño no haga sitio, no cabe nada más.",
    },
    "mailbox-unavailable": {
      title: "No se puede usar el buzón",
      summary: "El servidor de destino[ {server}] rechaza el buzón[ {address}] y no dice por qué.",
      why: "Quizá la dirección no existe, está cerrada o una regla le impide llegar a ella. Las palabras del servidor dejan abiertas las tres posibilidades.",
    },
    "recipient-restricted": {
      title: "Usted no puede escribir aquí",
      summary: "La dirección[ {address}] funciona, pero no acepta correo de usted.",
      why: "Algunos buzones y grupos solo aceptan correo de ciertas personas. Una regla del destinatario o de su organización rechazó el mensaje; allí se puede cambiar.",
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
      title: "La agenda de direcciones no respondió",
      summary: "Los servidores de nombres que saben adónde va el correo para[ {domain}| este dominio] no respondieron.",
      why: "La agenda de direcciones de Internet (DNS) dice al cartero adónde ir. Que no responda no significa que el dominio haya desaparecido: los servidores de nombres del destinatario, o la consulta de su proveedor, fallan en este momento.",
    },
    "dns-misconfigured": {
      title: "El dominio no lleva a nada",
      summary: "El dominio[ {domain}] indica un servidor de correo que no se encuentra con ese nombre.",
      why: "Los datos del dominio en el DNS, la agenda de direcciones de Internet, son erróneos. El cartero tiene una dirección, pero allí no hay ninguna casa. Solo quien administra el dominio puede corregirlo.",
    },
    "connection-failed": {
      title: "Servidor de destino inalcanzable",
      summary: "Su sistema de correo no pudo llegar al servidor de destino[ {server}], o la conexión se cortó.",
      why: "Quizá el servidor está apagado, sobrecargado o sin Internet. Es como llamar a una puerta que nadie abre.",
    },
    "tls-failed": {
      title: "No hubo conexión segura posible",
      summary: "La conexión con el servidor de destino[ {server}] no se pudo cifrar, y una de las partes lo exige.",
      why: "Los servidores pueden exigir que el correo viaje cifrado (TLS), como una carta sellada. Si un certificado ha caducado o los ajustes no coinciden, prefieren no entregar nada.",
    },
    "mail-loop": {
      title: "El mensaje daba vueltas",
      summary: "El mensaje para[ {address}| este destinatario] pasó de un servidor a otro y fue detenido.",
      why: "Casi siempre dos reenvíos se mandan el correo el uno al otro, o un servidor cree que otro es el responsable. Los servidores cuentan las paradas y ponen fin a esos viajes.",
    },
    "routing-failed": {
      title: "El servidor no conoce el camino",
      summary: "El servidor[ {server}] no sabe adónde pasar el correo para[ {address}| esta dirección].",
      why: "El dominio no está (o ya no está) configurado allí, o la dirección tiene una errata. Es como una oficina de correos sin reparto para esa calle.",
    },
    "delivery-expired": {
      title: "Se abandonó la entrega",
      summary: "Su sistema de correo intentó mucho tiempo entregar a[ {address}| este destinatario] y desistió.",
      why: "Un mensaje que no se puede entregar se intenta durante unos días y luego se devuelve. La causa está en la última respuesta del otro lado.",
    },
    "auth-required": {
      title: "El servidor pide iniciar sesión",
      summary:
        "El servidor de salida[ {server}] rechazó el mensaje[ en el puerto {port}] porque usted no había iniciado sesión.",
      why: "Un servidor de salida solo acepta correo para otros dominios de quien inicia sesión. Si no, cualquiera podría enviar en su nombre. Es el primero de los tres casos de «relaying denied».",
    },
    "credentials-rejected": {
      title: "Se rechazó el inicio de sesión",
      summary: "El servidor[ {server}] no aceptó el nombre de usuario o la contraseña.",
      why: "La contraseña puede ser antigua o estar mal escrita, o el servidor quiere otra forma de iniciar sesión. Mientras no funcione, no se envía nada.",
    },
    "domain-not-hosted": {
      title: "No responsable de este dominio",
      summary: "El servidor[ {server}] figura para el dominio[ {domain}], pero no sabe que debe recibir su correo.",
      why: "Los datos del dominio llevan a este servidor, pero el dominio no está configurado en él. Por eso cree que su mensaje es para pasarlo a extraños y lo rechaza: el segundo caso de «relaying denied». Usted no hizo nada mal.",
    },
    "relay-denied": {
      title: "El servidor se niega a reenviar",
      summary: "El servidor[ {server}] se niega a pasar correo[ de {reporter}] para[ {domain}| este dominio].",
      why: "Un servidor solo acepta un mensaje si el remitente ha iniciado sesión, si él mismo es el destino o si está configurado para pasarlo a otro. Aquí no se daba nada de eso, y sus palabras no dicen a cuál se refería.",
    },
    "sender-not-permitted": {
      title: "No puede usar este remitente",
      summary: "El servidor no le deja enviar con la dirección[ {sender}| de la línea del remitente].",
      why: "Su cuenta solo puede enviar con direcciones que le pertenecen. Así nadie puede escribir cartas con el nombre de otro en el sobre.",
    },
    "sending-limit": {
      title: "Llegó a su límite de envío",
      summary: "Su propia cuenta o dominio ya envió por ahora todo lo permitido[ (como máximo {limit})].",
      why: "Los proveedores limitan cuánto puede enviar una cuenta en una hora o un día. El destinatario no tiene nada que ver. El límite se renueva solo.",
    },
    "sender-suspended": {
      title: "Su cuenta no puede enviar",
      summary: "Se ha bloqueado el envío desde su propia cuenta[ {sender}] o su organización.",
      why: "Los proveedores lo hacen cuando una cuenta envía spam; a menudo otra persona conoce su contraseña. La dirección del destinatario está bien.",
    },
    "locally-suppressed": {
      title: "Su servicio de envío la omitió",
      summary:
        "Su servicio de envío no intentó la entrega, porque[ {address}| esta dirección] está en su propia lista de exclusión.",
      why: "El servicio recuerda las direcciones que fallaron antes o que no querían correo. Eso no dice nada nuevo del buzón.",
    },
    greylisted: {
      title: "Le piden volver más tarde",
      summary:
        "El servidor de destino[ {server}] rechaza a propósito los primeros contactos y pide a su sistema que vuelva[ pasados {wait}].",
      why: "Esto se llama greylisting (lista gris). Los sistemas de correo de verdad reintentan solos; los programas de spam casi nunca. Es como un portero que abre al segundo timbrazo: normalmente el mensaje llega en menos de una hora.",
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
      summary: "El lado de destino[ {server}] rechaza el correo de su servidor[ {ip}] por su mala reputación.",
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
      title: "El filtro del destinatario falla",
      summary: "El servidor de destino[ {server}] rechazó su mensaje por un fallo de su propio filtro.",
      why: "El filtro juzga por algo que no se sostiene y rechaza también correo bueno. Ni usted ni su proveedor hicieron nada mal; solo el administrador de allí puede corregirlo.",
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
      summary: "El mensaje es más grande de lo que acepta el servidor[ {server}][: como máximo {limit}].",
      why: "Todo servidor tiene un límite. Los adjuntos crecen cerca de un tercio al enviarse: 15 MB de archivos se vuelven 20 MB de mensaje.",
    },
    "message-malformed": {
      title: "La forma del mensaje es defectuosa",
      summary: "El servidor de destino[ {server}] rechazó el mensaje porque su forma incumple las reglas del correo.",
      why: "El programa que escribió el mensaje omitió algo o lo escribió mal, como la fecha, el remitente o un fin de línea. La causa no son sus palabras.",
    },
    "policy-rejected": {
      title: "Rechazado por una regla",
      summary: "Una regla del lado de destino[ {server}] rechaza el mensaje y no dice cuál.",
      why: "Cada organización decide qué correo deja entrar. Solo su administrador puede ver qué regla fue y cambiarla.",
    },
    "server-full": {
      title: "El servidor de destino está lleno",
      summary:
        "El servidor de destino[ {server}] entero se quedó sin sitio; el buzón[ {address}] no tiene por qué estar lleno.",
      why: "El disco donde están todos los buzones está lleno, o al servidor le falta memoria. No es un buzón lleno, sino toda la oficina de correos.",
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
      summary: "Su sistema de correo y el servidor[ {server}] no se entendieron.",
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
    "address-moved.new-owner": {
      title: "La dirección tiene otro dueño",
      summary: "La dirección[ {address}] pertenece ahora a otra persona, así que su mensaje no se entregó.",
      why: "El nombre se dio a otra persona. El servidor protege su mensaje de ojos ajenos.",
    },
    "mailbox-disabled.inactive": {
      summary: "El buzón[ {address}] no se usaba desde hacía mucho y fue desactivado.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "El reenvío ya no funciona",
      summary: "El buzón[ {address}] pasa su correo a otro, y a ese no se puede llegar.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "El buzón[ {address}] está lleno y no se usa desde hace mucho.",
    },
    "recipient-restricted.members-only": {
      summary: "Solo los miembros pueden escribir al grupo o lista[ {address}].",
    },
    "recipient-restricted.internal-only": {
      summary: "Solo la gente de la organización puede escribir a[ {address}| esta dirección].",
    },
    "recipient-restricted.sender-blocked": {
      summary: "El dueño de[ {address}| este buzón] o la organización ha bloqueado su dirección[ {sender}].",
    },
    "recipient-restricted.moderated": {
      summary: "Los mensajes a[ {address}| este grupo] necesitan el visto bueno de un moderador, y el suyo no pasó.",
    },
    "domain-no-mail.null-mx": {
      summary: "El dominio[ {domain}] declara que no recibe ningún correo electrónico.",
    },
    "connection-failed.refused": {
      title: "El servidor de destino no atiende",
      summary: "El servidor de destino[ {server}] está ahí, pero nada en él responde al correo.",
    },
    "connection-failed.timeout": {
      title: "El servidor de destino no respondió",
      summary: "El servidor de destino[ {server}] no respondió a tiempo.",
    },
    "connection-failed.port-25-blocked": {
      title: "El correo saliente está bloqueado",
      summary: "Su proveedor de Internet no deja salir correo de esta conexión (puerto 25).",
      why: "Muchos proveedores cierran el puerto 25, la puerta del correo entre servidores, para que los ordenadores infectados no envíen spam. Los programas de correo usan otras puertas: 587 o 465.",
    },
    "tls-failed.certificate": {
      summary: "El certificado del servidor de destino[ {server}] no es válido, así que no hubo conexión segura.",
    },
    "tls-failed.starttls-missing": {
      summary: "El servidor[ {server}] no ofrece cifrado, y una de las partes lo exige.",
    },
    "credentials-rejected.second-factor": {
      title: "Hace falta una contraseña de aplicación",
      summary: "El servidor[ {server}] no acepta su contraseña habitual desde un programa de correo.",
      why: "Su cuenta está protegida con un segundo paso al iniciar sesión, que un programa de correo no puede dar. Para eso hay contraseñas de aplicación: largas y para un solo programa.",
    },
    "credentials-rejected.web-login": {
      summary: "El proveedor quiere que inicie sesión una vez en el navegador antes de que el programa pueda enviar.",
    },
    "domain-not-hosted.own": {
      title: "Su dominio no está autorizado",
      summary: "El servidor[ {server}] no sabe que debe recibir el correo de su propio dominio[ {domain}].",
    },
    "locally-suppressed.complained": {
      summary:
        "Su servicio de envío omitió[ {address}| esta dirección] porque desde ella se marcó una vez su correo como spam.",
      why: "Quien marca un correo como spam no lo quiere. Por eso los servicios dejan de escribir a esa persona.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Su servicio de envío omitió[ {address}| esta dirección] porque se dio de baja.",
    },
    "greylisted.stuck": {
      title: "Una lista gris sin fin",
      summary:
        "El servidor de destino[ {server}] despachó a su sistema en cada intento[ durante {elapsed}]; así el mensaje quizá no llegue nunca.",
      why: "El greylisting debe abrir al segundo intento. Pero su sistema espera cada vez más: 5, 10, 20, 40, 80, 160, 320 minutos y luego unas 8 horas. Si el servidor de destino olvida un primer intento a las 4 o 6 horas, una pausa de 8 horas supera su memoria, y cada intento vuelve a contar como el primero.",
    },
    "rate-limited.reputation-throttle": {
      summary:
        "El servidor de destino[ {server}] solo acepta despacio el correo de su servidor[ {ip}], porque aún no se fía de él.",
      why: "Los servidores nuevos, y aquellos de los que salió spam o quejas, tienen un límite bajo. Sube cuando durante un tiempo llega correo bueno.",
    },
    "blocklisted.domain": {
      title: "Un dominio está en lista negra",
      summary:
        "[La lista negra {list}|Una lista negra pública] nombra el dominio[ {blocked}] del remitente, así que el servidor de destino[ {server}] rechazó el mensaje.",
    },
    "blocklisted.url": {
      title: "Un enlace está en lista negra",
      summary:
        "[La lista negra {list}|Una lista negra pública] nombra un enlace del mensaje[, {blocked},] y por eso el servidor de destino[ {server}] lo rechazó.",
      why: "El sitio detrás del enlace se usó para spam o páginas dañinas, quizá porque fue atacado. La dirección del destinatario está bien.",
    },
    "blocklisted.netblock": {
      title: "Su proveedor está en lista negra",
      summary:
        "[La lista negra {list}|Una lista negra pública] nombra toda la red de su servidor[ {ip}], así que el servidor de destino[ {server}] rechazó el mensaje.",
      why: "Algunas listas nombran todos los servidores de un proveedor cuando demasiados envían spam. Solo el proveedor puede cambiarlo; usted no hizo nada mal.",
    },
    "reputation-blocked.domain": {
      title: "No se confía en su dominio",
      summary: "El lado de destino[ {server}] rechaza el correo de su dominio[ {senderDomain}] por su mala reputación.",
    },
    "reputation-blocked.netblock": {
      title: "Bloqueada la red de su proveedor",
      summary:
        "El lado de destino[ {server}] puso una parte de la red de su proveedor en su propia lista negra[ (su servidor: {ip})].",
      why: "Salió spam de servidores vecinos del mismo proveedor, y el receptor los bloquea a todos juntos. Solo su proveedor puede arreglarlo con él.",
    },
    "reverse-dns-invalid.ptr-missing": {
      summary:
        "El servidor de destino[ {server}] rechazó porque la dirección de Internet de su servidor[ {ip}] no lleva a ningún nombre (DNS inverso).",
    },
    "reverse-dns-invalid.helo-invalid": {
      summary:
        "El servidor de destino[ {server}] rechazó porque su servidor[ {ip}] lo saluda con un nombre que no existe.",
    },
    "receiver-filter-broken.dead-list": {
      title: "El receptor consulta una lista muerta",
      summary:
        "El servidor de destino[ {server}] consulta una lista negra[, {list},] que fue cerrada[ (desde {since})], y toma su silencio o sus disparates por un sí.",
    },
    "receiver-filter-broken.query-refused": {
      summary:
        "El servidor de destino[ {server}] consulta una lista negra[ {list}] de un modo que ella rechaza, y toma el rechazo por una inclusión.",
      why: "Las listas responden con un código de error a las consultas por resolutores DNS públicos o a demasiadas consultas. Su servidor no está en la lista; el filtro lee mal el error.",
    },
    "receiver-filter-broken.licence": {
      summary: "La licencia del filtro de correo del servidor de destino[ {server}] ha caducado.",
    },
    "sender-auth-failed.spf": {
      summary: "El dominio[ {senderDomain}] no permite a su servidor[ {ip}] enviar por él (SPF).",
      why: "Un dominio lleva una lista de los servidores que pueden enviar su correo, llamada SPF. El servidor que envió su mensaje no está en ella, o el mensaje fue reenviado por el camino.",
    },
    "sender-auth-failed.dkim": {
      summary: "El sello del dominio[ {senderDomain}] en el mensaje falta o está roto (DKIM).",
      why: "DKIM es un sello que el servidor que envía pone en cada mensaje. Falta, o algo cambió el mensaje por el camino después de sellarlo.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "El dominio[ {senderDomain}] pide rechazar el correo que no demuestra su origen (DMARC), y este mensaje no lo demostró.",
    },
    "message-too-large.headers": {
      title: "La cabecera es demasiado grande",
      summary:
        "Las líneas de cabecera del mensaje, con remitentes y destinatarios, superan lo que acepta el servidor[ {server}].",
    },
    "message-too-large.attachments-count": {
      title: "Demasiados adjuntos",
      summary: "El mensaje tiene más adjuntos de los que acepta el servidor[ {server}].",
    },
    "malware.phishing": {
      title: "Lo tomaron por una estafa",
      summary: "El servidor de destino[ {server}] toma el mensaje por un intento de robar contraseñas o dinero.",
    },
    "spam-content.url": {
      summary: "El servidor de destino[ {server}] toma este mensaje por spam a causa de un enlace que contiene.",
    },
    "policy-rejected.admin-rule": {
      summary: "El administrador del lado de destino[ {server}] ha puesto una regla que rechaza este mensaje.",
    },
    "policy-rejected.geo": {
      summary: "El servidor de destino[ {server}] no acepta correo del país o la red de donde viene el suyo.",
    },
    "policy-rejected.ipv6": {
      summary:
        "El servidor de destino[ {server}] no acepta este correo por IPv6, el tipo más nuevo de direcciones de Internet.",
    },
    "server-full.resources": {
      summary: "Al servidor de destino[ {server}] le falta memoria u otros recursos y no acepta correo por el momento.",
    },
    "server-error.maintenance": {
      summary: "El servidor de destino[ {server}] está en mantenimiento y no acepta correo por el momento.",
    },
    "protocol-error.smtputf8": {
      summary: "El servidor[ {server}] no sabe tratar direcciones con letras que no sean latinas simples.",
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
    checkDomain: "Revise la parte después de la @[: {domain}]. Una sola letra mal no lleva a ninguna parte.",
    askNewAddress: "Pida al destinatario, por teléfono o de otro modo, una dirección que funcione.",
    tellRecipient: "Diga al destinatario, por teléfono o de otro modo, que su correo no llega.",
    useNewAddress: "Escriba a la nueva dirección[ {newAddress}] y cámbiela en su agenda.",
    askToAllow:
      "Pida al destinatario, por teléfono o de otro modo, que deje entrar el correo de[ {sender}| su dirección].",
    joinOrAsk: "Únase primero al grupo o lista, o pida a un miembro que pase su mensaje.",
    shareByLink: "Ponga los archivos en un servicio para compartir y envíe el enlace.",
    shrink: "Reduzca el mensaje[ (menos de {limit})]: achique las imágenes o envíe los archivos uno a uno.",
    split: "Reparta los destinatarios entre varios mensajes.",
    login:
      "En su programa de correo, abra los ajustes del servidor de salida (SMTP) y active el inicio de sesión: puerto 587 o 465, su dirección de correo completa como nombre de usuario y la contraseña de su buzón.",
    checkPassword: "Escriba de nuevo en su programa el nombre de usuario (su dirección completa) y la contraseña.",
    appPassword: "Cree una contraseña de aplicación en los ajustes de su cuenta y póngala en su programa de correo.",
    webLogin: "Inicie sesión una vez en el sitio web de su proveedor y siga lo que allí le pida.",
    ownSender: "Elija como remitente una dirección que pertenezca a la cuenta con la que inicia sesión.",
    waitForLimit:
      "Espere a que se renueve el límite, casi siempre en un día. Para boletines use un servicio hecho para ello.",
    secureAccount: "Cambie su contraseña y busque en «Enviados» mensajes que usted no escribió.",
    askProvider: "Envíe el mensaje ya preparado a su proveedor de correo o administrador.",
    askAdmin: "Envíe el mensaje ya preparado al administrador del lado de destino.",
    scan: "Revise su ordenador con un antivirus al día y no vuelva a enviar el adjunto.",
    reword: "Quite enlaces, direcciones acortadas y adjuntos que no hagan falta, y escriba con frases sencillas.",
    removeLink: "Quite el enlace[ {blocked}] del mensaje.",
    otherProgram: "Envíe el mensaje desde otro programa o desde el sitio web de su proveedor.",
    asciiAddress: "Pida al destinatario una dirección de letras latinas simples y cifras.",
    reviewSuppression:
      "Busque la dirección[ {address}] en la lista de exclusión de su servicio de envío, lea por qué está allí y quítela solo si sabe que funciona.",
    respectWish: "No escriba más a esta persona mientras no lo pida.",
    nothing: "No tiene que hacer nada: su sistema de correo lo intenta solo otra vez.",
    writeAgain: "Envíe el mensaje otra vez.",
    pasteAll: "Denos el aviso completo, con las líneas técnicas del final. Allí suele estar la causa.",

    stopCause:
      "Busque en el registro de correo la cuenta o el sitio que envía spam y deténgalo. Si no, el servidor pronto estará otra vez bloqueado.",
    delist: "Pida después que se retire[ {blocked}| el servidor] de[ {list}| la lista][. Se le pedirá: {needs}].",
    askReceiver: "Escriba después al lado de destino[ {provider}] por su propio formulario[. Pide: {needs}].",
    readCode: "Lea lo que el lado de destino[ {provider}] dice sobre[ su código {operatorCode}| respuestas como esta].",
    operatorEnded:
      "No se dirija a[ {provider}| este operador]: el servicio ya no existe[ ({ended})][. Diríjase a {successor}].",
    useSmarthost: "Haga que esta máquina entregue por el servidor de salida de su proveedor y no directamente.",
    setPtr:
      "Haga que el dueño de la dirección de Internet[ {ip}] le dé un nombre inverso que lleve de vuelta a la misma dirección.",
    fixHelo: "Ponga como nombre de saludo del servidor un nombre completo que exista en el DNS.",
    fixSpf: "Añada el servidor[ {ip}] al registro SPF del dominio[ {senderDomain}].",
    fixDkim:
      "Active la firma DKIM para el dominio[ {senderDomain}] y compruebe que la clave pública del DNS es la correcta.",
    fixDmarc: "Haga que SPF o DKIM usen el mismo dominio que la línea del remitente; eso es lo que compara DMARC.",
    fixSenderDomain:
      "Procure que el dominio[ {senderDomain}] exista y tenga un registro de correo (MX), para que se le pueda responder.",
    slowDown: "Haga que el sistema envíe a este receptor más despacio y por menos conexiones.",
    allowRelay:
      "Configure el relay[ {server}] para que acepte correo de su servidor, por inicio de sesión o por su dirección de Internet.",
    checkResolver: "Si el correo a muchos dominios falla así, revise el resolutor DNS de su propio servidor.",
    checkOutbound: "Si el correo a muchos servidores falla así, compruebe que el puerto 25 está abierto hacia fuera.",
    retrySettings:
      "Haga que su servidor reintente al menos cada 2 horas, y siempre desde la misma dirección de Internet.",
    grantSendAs: "Dé a la cuenta el derecho de enviar con la dirección[ {sender}].",
    release: "Libere la cuenta cuando se haya cambiado la contraseña y no salga más spam.",
    checkTls: "Revise en su propio servidor los ajustes de cifrado para este receptor.",
    breakLoop: "Busque los reenvíos que hacen dar vueltas al correo y quite uno de ellos.",
    fixSoftware: "Revise el programa que escribió o envió el mensaje; su fabricante puede corregir la forma.",
    updateSoftware: "Mire el diálogo en el registro de correo y actualice el programa del servidor.",

    makeRoom: "Borre mensajes viejos y vacíe la papelera, o consiga más espacio.",
    reopen: "Inicie sesión en su proveedor, o pregúntele, para que vuelvan a abrir el buzón.",
    allowSender: "Ponga la dirección[ {sender}] en la lista de remitentes permitidos.",
    fixForwarding: "Corrija el reenvío del buzón[ {address}] o quítelo.",
    askOwnAdmin: "Pida a su administrador que lo mire; el informe del remitente ayuda.",

    authorizeDomain:
      "Autorice al servidor[ {server}] a gestionar el correo del dominio[ {domain}]: añádalo a los dominios que recibe como propios.",
    relayOnward: "Si el servidor debe pasar el correo a otro, configúrelo como relay para el dominio[ {domain}].",
    correctMx: "Si otro servidor es el correcto para el dominio[ {domain}], cambie su registro MX a ese servidor.",
    fixDns:
      "Corrija los datos DNS del dominio[ {domain}]: el registro MX debe nombrar un servidor que exista y tenga dirección.",
    fixNameServers: "Procure que respondan todos los servidores de nombres del dominio[ {domain}].",
    openServer: "Procure que el servidor de correo[ {server}] funcione y que el cortafuegos deje entrar el puerto 25.",
    fixCertificate:
      "Renueve el certificado del servidor[ {server}] y revise lo que el dominio publica sobre cifrado (MTA-STS, TLSA).",
    freeDisk: "Haga sitio en el disco del servidor[ {server}] o dele más recursos.",
    repairServer: "Mire en el registro del servidor[ {server}] a la hora del informe y repare el fallo.",
    fixDelivery: "Compruebe cómo entrega el servidor[ {server}] en el buzón[ {address}]: reenvíos, filtros, permisos.",
    fixGreylisting:
      "Haga que la lista gris recuerde un primer intento al menos 36 horas y trate igual a todos los servidores de una red.",
    removeDeadList:
      "Quite la lista[ {list}] de la configuración del servidor. Ya no existe[ (desde {since})], así que sus respuestas no significan nada.",
    fixListQuery:
      "Consulte la lista[ {list}] por un resolutor DNS propio. Las respuestas de 127.255.255.0/24 son errores, no inclusiones.",
    renewLicence: "Renueve la licencia del filtro de correo o desactívelo.",
    checkFilter:
      "Compruebe por qué el filtro rechazó el servidor[ {ip}]: la respuesta no nombra ninguna lista ni ninguna falta. Permítalo o corrija el filtro.",
    adjustRule: "Busque qué regla rechazó el mensaje y permita al remitente[ {sender}] si debe pasar.",

    command: "Para comprobarlo: [{command}|las herramientas de su DNS y su servidor.]",
    technical: "Datos técnicos: [{technical}|no se indica ninguno.]",
  },

  retry: {
    automatic: "No lo envíe otra vez: su sistema de correo sigue intentándolo solo[ hasta el {until}].",
    no: "No envíe nada más a esta dirección; volvería otra vez.",
    corrected: "Envíelo otra vez en cuanto tenga la dirección correcta.",
    room: "Envíelo otra vez cuando el destinatario haya hecho sitio.",
    later: "Envíelo más tarde[, no antes de {wait}].",
    hours: "Envíelo otra vez dentro de unas horas.",
    fixed: "Envíelo otra vez cuando esto se haya arreglado; antes lo rechazarían de nuevo.",
    changed: "Envíelo otra vez después de cambiarlo.",
    once: "Puede enviarlo una vez más dentro de unas horas. Si vuelve de nuevo, primero hay que encontrar la causa.",
    done: "No lo envíe otra vez: ha llegado.",
  },

  listOwner: {
    suppress: "Quite la dirección[ {address}] de su lista. Póngala otra vez solo si su dueño confirma que funciona.",
    quarantine: "Deje en pausa la dirección[ {address}] una semana. Si después falla otra vez, quítela de su lista.",
    none: "Conserve la dirección[ {address}] en su lista y no le cuente esto como fallo.",
    full: "Conserve la dirección[ {address}] por ahora. Déjela en pausa si está llena tres veces en al menos dos semanas.",
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
    subjectBlocked: "Pidan retirar nuestro servidor[ {blocked}] de la lista negra[: {list}]",
    subjectProvider: "Correo[ a {domain}] rechazado: ",
    subjectAdmin: "Correo[ a {domain}] rechazado por su servidor: ",
    subjectRecipient: "Mi correo[ a {address}] no le llega",
    hello: "Buenos días:",
    introProvider:
      "un mensaje mío fue rechazado. Según el informe, se puede arreglar por su parte. Todo lo que sé está abajo.",
    introAdmin:
      "se está rechazando correo para sus usuarios. Según el informe, se puede arreglar por su parte. Todos los datos conocidos están abajo.",
    introRecipient:
      "intenté escribirle por correo, pero mi mensaje volvió. Quizá pueda ayudar usted o quien cuida de su correo.",
    happened: "Qué ha pasado:",
    asks: "Qué le pido:",
    facts: "Datos:",
    answer: "La respuesta del servidor, palabra por palabra:",
    report: "Copia del informe (partes privadas sustituidas):",
    reportFull: "Copia del informe:",
    thanks: "Muchas gracias por su ayuda.",
    factIp: "Dirección de Internet bloqueada",
    factBlocked: "Nombrado por la lista",
    factList: "Lista negra",
    factDelist: "Página para la retirada",
    factServer: "Rechazado por",
    factReporter: "Informado por",
    factRecipient: "Destinatario",
    factSender: "Remitente",
    factDomain: "Dominio del destinatario",
    factCode: "Códigos",
    factReference: "Referencia",
    factTime: "Hora",
    factMessageId: "Message-ID",
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
