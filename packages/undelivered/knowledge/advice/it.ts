import type { AdvicePack } from "./pack.js";

/** Italian. */
const italian: AdvicePack = {
  tag: "it",
  name: "Italiano",
  direction: "ltr",
  plural: "one-other",
  decimal: ",",
  date: "{day}/{month}/{year} {hour}:{minute} (UTC{offset})",
  sizes: ["{n} byte", "{n} KB", "{n} MB", "{n} GB"],
  waits: {
    second: ["{n} secondo", "{n} secondi"],
    minute: ["{n} minuto", "{n} minuti"],
    hour: ["{n} ora", "{n} ore"],
    day: ["{n} giorno", "{n} giorni"],
  },

  reasons: {
    "user-unknown": {
      title: "Questo indirizzo non esiste",
      summary: "Il server ricevente[ {server}] dice che la casella[ {address}] non esiste.",
      why: "Forse l’indirizzo contiene un errore di battitura, oppure la persona è andata via o ha cambiato fornitore. È come una lettera a una casa che non c’è più.",
    },
    "address-invalid": {
      title: "L’indirizzo non può essere giusto",
      summary: "L’indirizzo[ {address}] non è scritto come deve esserlo un indirizzo e-mail.",
      why: "Manca un segno, è doppio o fuori posto: uno spazio, una virgola al posto di un punto, nessuna @. Nessun postino sa leggere un indirizzo così.",
    },
    "address-moved": {
      title: "Il destinatario ha traslocato",
      summary: "La casella[ {address}] non è più qui[; il nuovo indirizzo è {newAddress}].",
      why: "Il titolare ha un altro indirizzo, come chi cambia casa. Questo server non inoltra la posta a quello nuovo.",
    },
    "mailbox-disabled": {
      title: "Questa casella è chiusa",
      summary: "La casella[ {address}] esiste, ma è stata disattivata e non accetta posta.",
      why: "I fornitori chiudono le caselle non più usate o pagate, o che sono state bloccate. Forse il titolare o il fornitore può riaprirla.",
    },
    "mailbox-full": {
      title: "La casella è piena",
      summary: "Nella casella[ {address}] non c’è più posto per nuova posta.",
      why: "Ogni casella ha una dimensione limitata, come una cassetta delle lettere che nessuno svuota. Finché il titolare non fa posto, non entra più nulla.",
    },
    "mailbox-unavailable": {
      title: "La casella non è raggiungibile",
      summary: "Il server ricevente[ {server}] rifiuta la casella[ {address}] e non dice perché.",
      why: "L’indirizzo forse non esiste, è chiuso, oppure una regola tiene lontana la Sua posta. Le parole del server lasciano aperte tutte e tre le possibilità.",
    },
    "recipient-restricted": {
      title: "Non aperta a tutti i mittenti",
      summary: "L’indirizzo[ {address}] funziona, ma non accetta posta da[ {sender}| questo mittente].",
      why: "Alcune caselle e alcuni gruppi accettano posta solo da certe persone. Lo impedisce una regola del destinatario o della sua organizzazione; lì la si può cambiare.",
    },
    "recipient-rate-limited": {
      title: "Troppa posta per questa casella",
      summary: "La casella[ {address}] riceve più posta di quanta ne possa accettare in una volta.",
      why: "I server rallentano quando moltissimi messaggi arrivano insieme in una casella. Può non dipendere da Lei. Passa da sé.",
    },
    "domain-not-found": {
      title: "Quel dominio non esiste",
      summary: "La parte dopo la @[, {domain},] non esiste in Internet.",
      why: "La rubrica di Internet (DNS) non conosce questo nome. Di solito è un errore di battitura; a volte il titolare ha lasciato scadere il nome.",
    },
    "domain-no-mail": {
      title: "Quel dominio non riceve posta",
      summary: "Il dominio[ {domain}] esiste, ma non riceve posta elettronica.",
      why: "Forse serve solo a un sito web. È come una casa senza cassetta delle lettere: il postino la trova, ma non può lasciarvi nulla.",
    },
    "dns-temporary": {
      title: "I server dei nomi non rispondono",
      summary: "I server dei nomi (DNS) che sanno dove va la posta per[ {domain}| questo dominio] non hanno risposto.",
      why: "Sono la rubrica da cui il postino apprende dove consegnare. Nessuna risposta non vuol dire che il dominio non c’è più: i server dei nomi del destinatario, o la ricerca presso il Suo fornitore, per il momento non funzionano.",
    },
    "dns-misconfigured": {
      title: "Il dominio non porta a nulla",
      summary: "Il dominio[ {domain}] indica un server di posta che con quel nome non si trova.",
      why: "Le voci del dominio nel DNS, la rubrica di Internet, sono sbagliate. Il postino ha un indirizzo, ma lì non c’è nessuna casa. Solo chi gestisce il dominio può correggerlo.",
    },
    "connection-failed": {
      title: "Il server ricevente era irraggiungibile",
      summary: "Il server ricevente[ {server}] non era raggiungibile, oppure la connessione si è interrotta.",
      why: "Forse il server è spento, sovraccarico o scollegato da Internet. È come bussare a una porta che nessuno apre.",
    },
    "tls-failed": {
      title: "Nessuna connessione sicura possibile",
      summary: "La connessione al server ricevente[ {server}] non si è potuta cifrare, e una delle due parti lo esige.",
      why: "I server possono esigere che la posta viaggi cifrata (TLS), come una lettera sigillata. Se un certificato è scaduto o le impostazioni non combaciano, preferiscono non consegnare nulla.",
    },
    "mail-loop": {
      title: "Il messaggio girava in tondo",
      summary: "Il messaggio per[ {address}| questo destinatario] è passato da un server all’altro ed è stato fermato.",
      why: "Di solito due inoltri si rimandano la posta a vicenda, oppure un server ne ritiene responsabile un altro. I server contano le tappe e pongono fine a questi giri.",
    },
    "routing-failed": {
      title: "Il server non conosce alcuna strada",
      summary: "Il server[ {server}] non sa dove passare la posta per[ {address}| questo indirizzo].",
      why: "Il dominio non è (o non è più) configurato lì, oppure l’indirizzo è scritto male. È come un ufficio postale senza un giro per quella via.",
    },
    "delivery-expired": {
      title: "La consegna è stata abbandonata",
      summary:
        "Il Suo sistema di posta ha provato a consegnare a[ {address}| questo destinatario][ per {elapsed}] e ha rinunciato.",
      why: "Un messaggio che non si può consegnare viene ritentato per alcuni giorni e poi restituito. La causa sta nell’ultima risposta dell’altra parte.",
    },
    "auth-required": {
      title: "Il server richiede l’accesso",
      summary:
        "Il server in uscita[ {server}] ha rifiutato il messaggio[ sulla porta {port}] perché Lei non aveva effettuato l’accesso.",
      why: "Un server in uscita accetta posta per altri domini solo da chi effettua l’accesso. Altrimenti chiunque potrebbe spedire a suo nome.[ Qui è decisivo questo: la posta va a {domain}, e il server dice «{words}».] È il primo dei tre casi di «relaying denied».",
    },
    "credentials-rejected": {
      title: "L’accesso è stato rifiutato",
      summary: "Il server[ {server}] non ha accettato il nome utente o la password.",
      why: "La password può essere vecchia o scritta male, oppure il server vuole un altro tipo di accesso. Finché non riesce, non si spedisce nulla.",
    },
    "domain-not-hosted": {
      title: "Server non competente per il dominio",
      summary: "Il server[ {server}] è indicato per il dominio[ {domain}], ma non sa di doverne ricevere la posta.",
      why: "Le voci del dominio portano a questo server, ma il dominio lì non è configurato. Perciò crede che il messaggio vada passato a estranei e rifiuta: è il secondo caso di «relaying denied».[ Qui è decisivo questo: ha rifiutato {server}, un server dalla parte del destinatario, con le parole «{words}».] Lei non ha sbagliato nulla.",
    },
    "relay-denied": {
      title: "Il server rifiuta di inoltrare",
      summary:
        "Il server[ {server}] rifiuta[, sulla porta {port},] di inoltrare posta[ da {reporter}] per[ {domain}| questo dominio].",
      why: "Un server accetta un messaggio solo se il mittente ha effettuato l’accesso, se è lui stesso la destinazione o se è configurato per inoltrare. Qui non valeva nessuno dei tre casi. [Le sue parole, «{words}», non dicono quale si intendesse: dipende da chi è il server.|Le sue parole non dicono quale si intendesse: dipende da chi è il server.]",
    },
    "sender-not-permitted": {
      title: "Questo mittente non Le è permesso",
      summary: "Il server non lascia spedire questo account con l’indirizzo[ {sender}| della riga del mittente].",
      why: "Il Suo account può spedire solo con indirizzi che gli appartengono. Così nessuno può scrivere lettere con il nome di un altro sulla busta.",
    },
    "sending-limit": {
      title: "Limite di invio raggiunto",
      summary: "Il Suo account o dominio ha spedito per ora quanto gli è permesso[ (al massimo {limit})].",
      why: "I fornitori limitano quanto un account può spedire in un’ora o in un giorno. Il destinatario non c’entra. Il limite si azzera da sé.",
    },
    "sender-suspended": {
      title: "Il Suo account non può spedire",
      summary: "L’account di posta[ {sender}] che ha mandato il messaggio non può più spedire.",
      why: "I fornitori lo fanno quando un account spedisce spam; spesso qualcun altro ne conosce la password. L’indirizzo del destinatario va bene.",
    },
    "locally-suppressed": {
      title: "Escluso dal Suo servizio di invio",
      summary:
        "Il Suo servizio di invio non ha tentato la consegna, perché[ {address}| questo indirizzo] è nella sua lista di esclusione.",
      why: "Il servizio ricorda gli indirizzi che prima hanno fallito o che non volevano posta. Questo non dice nulla di nuovo sulla casella.",
    },
    greylisted: {
      title: "Bisogna riprovare più tardi",
      summary:
        "Il server ricevente[ {server}] respinge apposta i primi contatti e chiede al Suo sistema di tornare[ dopo {wait}].",
      why: "Si chiama greylisting (lista grigia). I veri sistemi di posta riprovano da sé dopo qualche minuto, i programmi di spam quasi mai. È come un portiere che apre alla seconda scampanellata: di solito il messaggio arriva entro un’ora.",
    },
    "rate-limited": {
      title: "La posta arriva troppo in fretta",
      summary: "Il server ricevente[ {server}] per ora non accetta altro dal Suo sistema[ (riprovare dopo {wait})].",
      why: "Il Suo sistema manda più messaggi, o apre più connessioni, di quanti questo server ne permetta in una volta. Si protegge da un’inondazione.",
    },
    "too-many-recipients": {
      title: "Troppi destinatari in una volta",
      summary: "Il messaggio ha più destinatari di quanti il server[ {server}] ne accetti in una volta.",
      why: "I server limitano a quante persone può andare un messaggio, perché così si spedisce lo spam.",
    },
    blocklisted: {
      title: "Server in lista nera",
      summary:
        "[La lista nera {list}|Una lista nera pubblica] nomina il Suo server di posta[ {ip}], perciò il server ricevente[ {server}] ha rifiutato il messaggio.",
      why: "Queste liste (blacklist DNS) nominano i server da cui è venuto spam. Basta un account violato, e ne soffrono tutti quelli che spediscono da quel server. Il Suo fornitore deve fermare la causa e far togliere il server dalla lista.",
    },
    "reputation-blocked": {
      title: "Server con cattiva reputazione",
      summary: "Il sistema ricevente[ {server}] rifiuta la posta del Suo server[ {ip}] per la sua cattiva reputazione.",
      why: "I grandi riceventi annotano come si comporta ogni server. Spam o lamentele, a volte per colpa di altri clienti dello stesso fornitore, la rovinano. Il problema non è il Suo indirizzo né il destinatario.",
    },
    "direct-mail-blocked": {
      title: "Niente posta diretta da qui",
      summary: "Il server ricevente[ {server}] non accetta posta direttamente dalla linea[ {ip}].",
      why: "Questo indirizzo Internet fa parte di un intervallo per case, uffici o macchine a noleggio che non deve consegnare da sé. Da lì la posta deve passare per il server in uscita del fornitore.",
    },
    "reverse-dns-invalid": {
      title: "Il nome del server non corrisponde",
      summary:
        "Il server ricevente[ {server}] ha rifiutato perché il nome del Suo server di posta[ {ip}] manca o non corrisponde.",
      why: "Ogni server di posta deve avere un nome che porta al suo numero e un numero che riporta al nome (DNS inverso). È come una carta d’identità: senza, la porta resta chiusa.",
    },
    "receiver-filter-broken": {
      title: "Il filtro del ricevente è guasto",
      summary: "Il server ricevente[ {server}] ha rifiutato il messaggio per un difetto del proprio filtro.",
      why: "Il filtro giudica in base a qualcosa che non è vero e respinge anche posta buona. Dalla parte di chi spedisce non c’è nulla da cambiare; può correggerlo solo l’amministratore del filtro.",
    },
    "sender-auth-failed": {
      title: "Impossibile verificare il mittente",
      summary: "Il messaggio non dimostra di venire davvero da[ {senderDomain}| quel dominio].",
      why: "Un dominio può dire quali server spediscono per lui (SPF), e i messaggi possono portare un sigillo (DKIM); DMARC dice che cosa fare se mancano. È come una lettera con il nome di una ditta, ma senza il suo timbro.",
    },
    "sender-domain-invalid": {
      title: "Il Suo indirizzo non funziona",
      summary: "Il server ricevente[ {server}] non trova il dominio del mittente[ {sender}] o non può rispondergli.",
      why: "Una lettera senza un mittente valido non viene accettata. Il dominio del mittente è scritto male, è scaduto o non ha voci per la posta.",
    },
    "spam-content": {
      title: "Scambiato per spam",
      summary: "Il server ricevente[ {server}] ritiene che questo messaggio sia spam.",
      why: "I filtri giudicano parole, link, immagini e allegati, e a volte sbagliano. L’indirizzo va bene; è stato rifiutato questo messaggio.",
    },
    malware: {
      title: "È stato trovato un virus",
      summary: "Il server ricevente[ {server}] ha trovato qualcosa di dannoso nel messaggio.",
      why: "Un allegato o un link è noto come pericoloso. O un file del Suo computer è infetto, o qualcuno ha scritto a Suo nome; di rado sbaglia l’antivirus.",
    },
    "attachment-blocked": {
      title: "L’allegato non è ammesso",
      summary: "Il server ricevente[ {server}] non accetta allegati di questo tipo.",
      why: "Programmi, macro e archivi protetti possono portare virus, perciò molti server li rifiutano senza guardare oltre.",
    },
    "message-too-large": {
      title: "Il messaggio è troppo grande",
      summary: "Il messaggio[ ({size})] è più grande di quanto accetta il server[ {server}][: al massimo {limit}].",
      why: "Ogni server ha un limite. Gli allegati crescono di circa un terzo quando si spediscono: 15 MB di file diventano 20 MB di messaggio.",
    },
    "message-malformed": {
      title: "Il messaggio è mal composto",
      summary:
        "Il server ricevente[ {server}] ha rifiutato il messaggio perché la sua forma viola le regole della posta.",
      why: "Il programma che ha scritto il messaggio ha tralasciato o sbagliato qualcosa, come la data, il mittente o un fine riga. Non dipende dalle Sue parole.",
    },
    "policy-rejected": {
      title: "Rifiutato da una regola",
      summary: "Una regola delil sistema ricevente[ {server}] rifiuta il messaggio e non dice quale.",
      why: "Ogni organizzazione decide quale posta lasciare entrare. Solo il suo amministratore può vedere quale regola era e cambiarla.",
    },
    "server-full": {
      title: "Il server ricevente è pieno",
      summary:
        "Tutto il server ricevente[ {server}] ha esaurito lo spazio; la casella[ {address}] in sé può non essere piena.",
      why: "Il disco con tutte le caselle è pieno. Non è una cassetta piena, ma un ufficio postale senza spazio; la posta viene respinta per tutti.",
    },
    "server-error": {
      title: "Il server ricevente ha problemi",
      summary: "Il server ricevente[ {server}] ha problemi propri e non ha potuto accettare il messaggio.",
      why: "È sovraccarico, in riparazione, o uno dei suoi programmi si è fermato. Di solito passa in poche ore.",
    },
    "server-misconfigured": {
      title: "Il server ricevente è configurato male",
      summary:
        "Il server ricevente[ {server}] è configurato male e non riesce a mettere il messaggio nella casella[ {address}].",
      why: "Il messaggio è arrivato alla casa giusta, ma la via alla cassetta è sbarrata. Solo l’amministratore di là può liberarla.",
    },
    "protocol-error": {
      title: "I server non si sono capiti",
      summary: "Il sistema che spedisce e il server[ {server}] non si sono capiti.",
      why: "I server parlano una lingua fissa (SMTP). Uno dei due ha detto qualcosa che l’altro non si aspettava; è un difetto di un programma o delle sue impostazioni, non del messaggio.",
    },
    unknown: {
      title: "La causa non è indicata",
      summary:
        "Il messaggio a[ {address}| questo destinatario] non è stato consegnato, e il rapporto non dice chiaramente perché.",
      why: "Per questi rapporti non c’è una lingua fissa, e alcuni non danno alcuna causa. Preferiamo dirlo piuttosto che tirare a indovinare.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "L’indirizzo[ {address}] contiene lettere che un server lungo la strada non sa trattare.",
      why: "Le lettere accentate e le altre scritture prima della @ sono ancora nuove per la posta. I server più vecchi conoscono solo lettere latine semplici, cifre e pochi segni.",
    },
    "address-invalid.ambiguous": {
      title: "L’indirizzo vale per più persone",
      summary: "L’indirizzo[ {address}] corrisponde a più di una casella, e il server[ {server}] non vuole indovinare.",
      why: "Alcuni server completano da sé un nome breve. Qui più nomi iniziano o suonano uguali, come due famiglie dello stesso cognome nella stessa casa.",
    },
    "address-moved.new-owner": {
      title: "L’indirizzo ha un nuovo titolare",
      summary: "L’indirizzo[ {address}] ora è di un’altra persona, perciò il messaggio non è stato consegnato.",
      why: "Il nome è stato dato a un’altra persona. Il server protegge il messaggio da occhi estranei.",
    },
    "mailbox-disabled.suspended": {
      summary: "La casella[ {address}] esiste, ma il suo fornitore o amministratore l’ha bloccata.",
      why: "Una casella viene bloccata quando qualcuno è andato via, quando si sono violate delle regole o quando se ne è abusato. Possono chiarirlo solo il titolare e il fornitore.",
    },
    "mailbox-disabled.inactive": {
      summary: "La casella[ {address}] non era usata da molto tempo ed è stata disattivata.",
    },
    "mailbox-disabled.archived": {
      summary: "La casella[ {address}] è stata chiusa e archiviata.",
      why: "Le organizzazioni archiviano le caselle di chi è andato via. Non riceve più posta; forse un’altra persona ha preso il suo lavoro.",
    },
    "mailbox-disabled.unpaid": {
      summary: "La casella[ {address}] è chiusa perché il suo abbonamento è scaduto.",
      why: "Il fornitore non accetta più posta quando una casella non è pagata. Appena il titolare paga, di solito torna a funzionare come prima.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "L’inoltro non funziona più",
      summary: "La casella[ {address}] passa la posta a un’altra, che non è raggiungibile.",
      why: "Il titolare ha fatto inoltrare la posta, e l’indirizzo a cui va è sbagliato o non c’è più. È come un cambio di recapito verso una casa demolita.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "La casella[ {address}] è piena e non è usata da molto tempo.",
      why: "Una casella che nessuno svuota più è probabilmente abbandonata. È come una cassetta delle lettere da cui trabocca la posta.",
    },
    "recipient-restricted.allow-list": {
      summary: "Il titolare di[ {address}| questa casella] accetta posta solo dai mittenti di un proprio elenco.",
    },
    "recipient-restricted.members-only": {
      summary: "Solo i membri possono scrivere al gruppo o alla lista[ {address}].",
      why: "I gruppi proteggono i membri dalla posta di estranei. Chi gestisce il gruppo può ammetterLa o passare il messaggio.",
    },
    "recipient-restricted.internal-only": {
      summary: "Solo chi fa parte dell’organizzazione può scrivere a[ {address}| questo indirizzo].",
      why: "Molti gruppi e caselle condivise sono chiusi verso l’esterno, spesso solo perché sono preimpostati così. L’amministratore di là può aprirli.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "Il titolare di[ {address}| questa casella] o l’organizzazione ha bloccato il mittente[ {sender}].",
      why: "L’indirizzo o il dominio del mittente è lì in un elenco di mittenti indesiderati. Può essere un errore; può toglierlo solo chi tiene l’elenco.",
    },
    "recipient-restricted.moderated": {
      summary:
        "I messaggi a[ {address}| questo gruppo] richiedono il consenso di un moderatore, e questo non l’ha avuto.",
      why: "Un moderatore legge i messaggi prima che il gruppo li riceva. Questo è stato rifiutato, oppure nessuno ha deciso in tempo.",
    },
    "recipient-restricted.group-rule": {
      summary: "Una regola del gruppo[ {address}] non lascia che questo mittente gli scriva.",
      why: "I gruppi possono stabilire chi può scrivere loro e come. Chi gestisce il gruppo può cambiare la regola.",
    },
    "domain-no-mail.null-mx": {
      summary: "Il dominio[ {domain}] dichiara di non ricevere alcuna posta elettronica.",
    },
    "domain-no-mail.no-mx": {
      summary: "Per il dominio[ {domain}] non è indicato nessun server di posta.",
      why: "Un dominio deve dire nel DNS quale server riceve la sua posta (record MX). Questo non lo fa: forse serve solo a un sito web, oppure il record è andato perso.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "Il server di posta indicato dal dominio[ {domain}] non ha un indirizzo Internet.",
    },
    "dns-misconfigured.mx-cname": {
      summary:
        "Il dominio[ {domain}] nomina il suo server di posta con un alias, cosa che non è permessa e non funziona dappertutto.",
    },
    "dns-misconfigured.mx-private": {
      summary: "Il server di posta del dominio[ {domain}] ha un indirizzo che esiste solo nella sua rete.",
      why: "Indirizzi come 192.168.1.10 o 127.0.0.1 dall’esterno non portano da nessuna parte. È come scrivere «seconda porta a sinistra» senza la via.",
    },
    "dns-misconfigured.mx-self": {
      summary: "La posta per il dominio[ {domain}] torna al server[ {reporter}] che voleva passarla oltre.",
      why: "Le voci del dominio nominano proprio questo server, che però non sa che la posta è per lui. O la voce è sbagliata, o il server non è configurato per il dominio.",
    },
    "dns-misconfigured.dnssec": {
      summary: "Le voci del dominio[ {domain}] sono firmate, e la firma non è valida (DNSSEC).",
      why: "DNSSEC è un sigillo sulle voci di un dominio. Se è rotto, i server prudenti non si fidano di nessuna voce, e la posta non sa dove andare.",
    },
    "dns-misconfigured.lame": {
      summary: "I server dei nomi a cui è affidato il dominio[ {domain}] non lo conoscono.",
    },
    "connection-failed.refused": {
      title: "Il server ricevente non apre",
      summary: "Il server ricevente[ {server}] c’è, ma nessun programma di posta vi risponde.",
      why: "La macchina è accesa, ma il suo programma di posta è fermo, oppure un firewall respinge i visitatori. È come una casa in cui c’è qualcuno che non apre.",
    },
    "connection-failed.timeout": {
      title: "Il server ricevente non rispondeva",
      summary: "Il server ricevente[ {server}] non ha risposto in tempo.",
    },
    "connection-failed.unreachable": {
      title: "Nessuna strada verso il server ricevente",
      summary: "Al momento nessuna strada porta via Internet al server ricevente[ {server}].",
      why: "Una linea è interrotta, oppure l’indirizzo del server è sbagliato. È come una strada chiusa davanti alla casa.",
    },
    "connection-failed.dropped": {
      title: "La connessione si è interrotta",
      summary:
        "Il server ricevente[ {server}] ha risposto, ma la connessione si è interrotta prima che il messaggio passasse.",
      why: "Forse il server è sovraccarico, oppure un firewall o un filtro tra i due taglia il discorso. Spesso il tentativo dopo riesce.",
    },
    "connection-failed.port-25-blocked": {
      title: "La posta in uscita è bloccata",
      summary: "Il fornitore di accesso a Internet non lascia uscire posta da questa linea (porta 25).",
      why: "Molti fornitori chiudono la porta 25, quella della posta tra server, perché i computer infetti non spediscano spam. I programmi di posta usano altre porte: 587 o 465.",
    },
    "tls-failed.starttls-missing": {
      title: "Il server non offre cifratura",
      summary: "Il server[ {server}] non offre cifratura, e chi spedisce la esige.",
    },
    "tls-failed.handshake": {
      summary: "Il sistema che spedisce e il server[ {server}] non si sono accordati su come cifrare.",
      why: "Entrambi sanno cifrare, ma uno conosce solo metodi che l’altro non ritiene più sicuri. Di solito uno dei due è molto vecchio.",
    },
    "tls-failed.certificate": {
      title: "Il certificato non è valido",
      summary:
        "Il certificato del server ricevente[ {server}] non è valido, perciò non è stata possibile una connessione sicura.",
      why: "Un certificato è la carta d’identità di un server. Questo è scaduto, è di un altro nome o è stato rilasciato da uno sconosciuto.",
    },
    "tls-failed.mta-sts": {
      summary:
        "Il dominio[ {domain}] esige la cifratura verso certi server (MTA-STS), e il server[ {server}] non vi si attiene.",
      why: "Il dominio ha reso noto che la posta può andare solo ai server nominati e con un certificato valido. Il server e questa promessa non combaciano, perciò la posta viene trattenuta per sicurezza.",
    },
    "tls-failed.dane": {
      summary: "Il certificato del server[ {server}] non corrisponde a quanto ha pubblicato il suo dominio (DANE).",
      why: "Il dominio pubblica nel DNS un’impronta del certificato (record TLSA). Di solito il certificato è stato rinnovato e l’impronta dimenticata.",
    },
    "tls-failed.encryption-required": {
      title: "Il server esige la cifratura",
      summary: "Il server[ {server}] accetta posta solo su una connessione cifrata, e questa non lo era.",
    },
    "tls-failed.requiretls": {
      summary: "Il messaggio può viaggiare solo per vie cifrate, e il server[ {server}] non può prometterlo.",
      why: "Lo ha chiesto il mittente (REQUIRETLS), come per una raccomandata. Un server più avanti non conosce questa promessa.",
    },
    "mail-loop.hops": {
      summary: "Il messaggio per[ {address}| questo destinatario] è passato per così tanti server che è stato fermato.",
    },
    "mail-loop.back-to-sender": {
      summary: "La posta per[ {domain}| questo dominio] torna al server[ {reporter}] che la manda fuori.",
      why: "Le voci del dominio nominano questo server, che però non sa che la posta è per lui. Così la manderebbe a sé stesso per sempre.",
    },
    "mail-loop.forwarding": {
      summary: "L’inoltro di[ {address}| questo indirizzo] riporta là da dove il messaggio è venuto.",
    },
    "routing-failed.not-provisioned": {
      title: "Il dominio non è configurato",
      summary: "Il dominio[ {domain}] porta al fornitore[ {server}], ma lì non è configurato.",
      why: "Succede quando un dominio passa a un altro fornitore o un contratto è finito. È come posta per un appartamento il cui nuovo inquilino non ha ancora messo la targhetta.",
    },
    "routing-failed.smarthost": {
      title: "Server in uscita non trovato",
      summary: "Il sistema che spedisce non trova il server in uscita a cui deve consegnare la posta.",
      why: "È impostato per dare tutto a un solo server, il cui nome è sbagliato o non esiste più. L’indirizzo del destinatario non c’entra.",
    },
    "credentials-rejected.password": {
      summary: "Il server[ {server}] non conosce questo nome utente con questa password.",
    },
    "credentials-rejected.mechanism": {
      title: "Serve un altro tipo di accesso",
      summary: "Il server[ {server}] non accetta il modo in cui il programma di posta effettua l’accesso.",
      why: "I server non accettano più password su connessioni non cifrate, e alcuni non ne accettano affatto, ma vogliono un accesso nel browser (OAuth). Le impostazioni vecchie non lo sanno ancora.",
    },
    "credentials-rejected.second-factor": {
      title: "Serve una password per app",
      summary: "Il server[ {server}] non accetta la solita password da un programma di posta.",
      why: "L’account è protetto da un secondo passo all’accesso, che un programma di posta non può fare. Per questo ci sono le password per app: lunghe e per un solo programma.",
    },
    "credentials-rejected.web-login": {
      title: "Prima acceda al sito web",
      summary: "Il fornitore vuole un accesso nel browser prima che il programma di posta possa spedire.",
      why: "Il fornitore ha notato qualcosa di insolito, come un luogo nuovo o molti messaggi, e vuole essere sicuro che sia Lei.",
    },
    "credentials-rejected.temporary": {
      title: "Per ora l’accesso non riesce",
      summary: "Il server[ {server}] al momento non può controllare gli accessi.",
      why: "La parte del server che conosce le password non risponde. La Sua password può essere giusta.",
    },
    "domain-not-hosted.own": {
      title: "Il Suo dominio non è autorizzato",
      summary: "Il server[ {server}] non sa di dover ricevere la posta del Suo dominio[ {domain}].",
      why: "Le voci del Suo dominio portano a questo server, ma il dominio lì non è configurato: è il secondo caso di «relaying denied». Fino ad allora nessuno può scriverLe a questo dominio.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "Il dominio mittente non è confermato",
      summary: "Il servizio di invio non sa ancora che il dominio[ {senderDomain}] appartiene a questo account.",
      why: "I servizi spediscono solo per domini confermati dal titolare, perché nessuno possa spedire a nome d’altri.",
    },
    "sending-limit.daily": {
      summary: "Questo account ha spedito tanti messaggi quanti ne può in un giorno[ (al massimo {limit})].",
    },
    "sending-limit.hourly": {
      summary: "Questo account ha spedito tanti messaggi quanti ne può in un’ora[ (al massimo {limit})].",
    },
    "sending-limit.domain": {
      title: "Limite del Suo dominio raggiunto",
      summary:
        "Tutti gli account del dominio[ {senderDomain}] insieme hanno spedito per ora quanto è permesso[ (al massimo {limit})].",
      why: "Il fornitore limita quanto può spedire un intero dominio e conta anche i messaggi tornati indietro. Forse il limite è stato consumato da un’altra persona dell’organizzazione o da un sito web che manda posta.",
    },
    "sender-suspended.tenant": {
      title: "La Sua organizzazione non può spedire",
      summary: "Il fornitore ha vietato l’invio a tutta l’organizzazione[ {senderDomain}].",
      why: "Dai suoi account è venuta troppa posta sospetta, spesso perché uno è stato violato. Succede anche a organizzazioni nuove che spediscono molto in una volta.",
    },
    "sender-suspended.domain": {
      title: "Il Suo dominio non può spedire",
      summary: "Il fornitore ha vietato l’invio al dominio[ {senderDomain}].",
    },
    "locally-suppressed.bounced": {
      summary:
        "Il Suo servizio di invio ha escluso[ {address}| questo indirizzo], perché posta precedente è tornata indietro.",
    },
    "locally-suppressed.complained": {
      summary:
        "Il Suo servizio di invio ha escluso[ {address}| questo indirizzo], perché da lì la Sua posta è stata segnalata come spam.",
      why: "Chi segnala la posta come spam non la vuole. Perciò i servizi smettono di scrivere a quella persona.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Il Suo servizio di invio ha escluso[ {address}| questo indirizzo], perché si è disiscritto.",
      why: "Chi si disiscrive non vuole più questa posta. Mandarla lo stesso in molti Paesi è vietato.",
    },
    "locally-suppressed.listed": {
      summary:
        "Il Suo servizio di invio ha escluso[ {address}| questo indirizzo], perché qualcuno lo ha messo a mano nella lista.",
    },
    "greylisted.stuck": {
      title: "Una lista grigia senza fine",
      summary:
        "Il server ricevente[ {server}] ha rimandato indietro il messaggio a ogni tentativo[ per {elapsed}]; così forse non arriverà mai.",
      why: "La lista grigia dovrebbe aprire al secondo tentativo. Ma molti sistemi raddoppiano ogni volta la pausa: 5, 10, 20, 40, 80, 160, 320 minuti, poi 8 ore. Se il server ricevente dimentica un primo tentativo dopo 4-6 ore, la pausa diventa più lunga della sua memoria, e ogni tentativo conta di nuovo come il primo.[ Qui: primo tentativo {arrived}, ultimo tentativo {lastTry}. Secondo questo conto era il tentativo numero {tries}, e la prossima pausa dura {pause}.][ Il server chiedeva soltanto {wait}.][ Il sistema rinuncia il {until}.]",
    },
    "greylisted.gave-up": {
      title: "Il Suo sistema ha rinunciato presto",
      summary:
        "Il server ricevente[ {server}] chiedeva un secondo tentativo più tardi, ma il Suo sistema ha rinunciato[ dopo {elapsed}].",
      why: "La lista grigia lascia entrare la posta al secondo tentativo, dopo qualche minuto o al massimo un’ora. Un sistema deve continuare a provare per 4-5 giorni; il Suo si è fermato prima che la porta si aprisse.",
    },
    "rate-limited.volume": {
      summary:
        "Il server ricevente[ {server}] ha avuto dal Suo sistema[ {ip}] più messaggi di quanti ne accetti in una volta[ (riprovare dopo {wait})].",
    },
    "rate-limited.connections": {
      title: "Troppe connessioni in una volta",
      summary:
        "Il Suo sistema[ {ip}] ha aperto con il server[ {server}] più connessioni di quante ne permetta in una volta.",
      why: "Un server ha solo un certo numero di linee, come un centralino. Se qualcuno ne occupa troppe, riattacca; di solito il tentativo dopo riesce.",
    },
    "rate-limited.per-hour": {
      summary:
        "Il server ricevente[ {server}] ha già preso dal Suo sistema[ {ip}] tanti messaggi quanti ne permette in un’ora.",
    },
    "rate-limited.reputation-throttle": {
      title: "Il Suo server viene rallentato",
      summary:
        "Il server ricevente[ {server}] accetta solo lentamente la posta del Suo server[ {ip}], perché non si fida ancora.",
      why: "I server nuovi, e quelli da cui sono venuti spam o lamentele, hanno un limite basso. Sale quando per un po’ arriva posta buona.",
    },
    "blocklisted.domain": {
      title: "Un dominio è in lista nera",
      summary:
        "[La lista nera {list}|Una lista nera pubblica] nomina il dominio[ {blocked}], perciò il server ricevente[ {server}] ha rifiutato il messaggio.",
      why: "Queste liste nominano domini visti nello spam. Spesso è stato violato un sito web, o una newsletter è andata a persone che non l’avevano chiesta.",
    },
    "blocklisted.url": {
      title: "Un link è in lista nera",
      summary:
        "[La lista nera {list}|Una lista nera pubblica] nomina un link del messaggio[, {blocked},] e così il server ricevente[ {server}] lo ha rifiutato.",
      why: "Il sito dietro il link è stato usato per spam o pagine dannose, forse perché violato. L’indirizzo del destinatario va bene.",
    },
    "blocklisted.helo": {
      summary:
        "[La lista nera {list}|Una lista nera pubblica] riporta il nome[ {blocked}] con cui il Suo server saluta, perciò il server ricevente[ {server}] ha rifiutato il messaggio.",
    },
    "blocklisted.mailfrom": {
      title: "Il dominio mittente è in lista",
      summary:
        "[La lista nera {list}|Una lista nera pubblica] nomina il dominio del mittente[ {sender}], perciò il server ricevente[ {server}] ha rifiutato il messaggio.",
      why: "Il dominio dell’indirizzo di ritorno è stato visto nello spam. Forse qualcuno ne abusa, o una newsletter è andata a persone che non l’avevano chiesta.",
    },
    "blocklisted.netblock": {
      title: "Rete del fornitore in lista nera",
      summary:
        "[La lista nera {list}|Una lista nera pubblica] nomina l’intera rete del Suo server[ {ip}], perciò il server ricevente[ {server}] ha rifiutato il messaggio.",
      why: "Alcune liste nominano tutti i server di un fornitore quando troppi di essi spediscono spam. Solo il fornitore può cambiarlo; Lei non ha sbagliato nulla.",
    },
    "reputation-blocked.domain": {
      title: "Dominio con cattiva reputazione",
      summary:
        "Il sistema ricevente[ {server}] rifiuta la posta del dominio[ {senderDomain}] per la sua cattiva reputazione.",
      why: "I grandi riceventi ricordano che cosa hanno visto di ogni dominio: lamentele, spam, posta a indirizzi che non esistono. Ci vogliono settimane di posta buona per rimediare.",
    },
    "reputation-blocked.netblock": {
      title: "La rete del fornitore è bloccata",
      summary:
        "Il sistema ricevente[ {server}] ha messo una parte della rete del Suo fornitore nella propria lista nera[ (il Suo server: {ip})].",
      why: "Da server vicini dello stesso fornitore è venuto spam, e il ricevente li blocca tutti insieme. Solo il Suo fornitore può chiarirlo con lui.",
    },
    "direct-mail-blocked.cloud": {
      summary:
        "Il server ricevente[ {server}] non accetta posta direttamente da macchine a noleggio come[ {ip}| questa].",
      why: "Le macchine a noleggio cambiano mano di ora in ora, e ne viene molto spam. Perciò molti riceventi vogliono che la loro posta passi per un server in uscita conosciuto.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "Server di posta senza nome",
      summary:
        "Il server ricevente[ {server}] ha rifiutato perché l’indirizzo Internet del Suo server[ {ip}] non porta a nessun nome (DNS inverso).",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "Il server ricevente[ {server}] ha rifiutato perché il nome del Suo server[ {ip}] non riporta allo stesso indirizzo Internet.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "Il nome sembra di linea privata",
      summary:
        "Il server ricevente[ {server}] ha rifiutato perché il Suo server[ {ip}] ha un nome come quelli delle linee private.",
      why: "I nomi fatti di numeri, come host-7-2-0-192.example.net, sono di linee a cui nessuno ha dato un nome. I server di posta ne hanno uno proprio, come mail.example.net.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Nome sbagliato nel saluto",
      summary:
        "Il server ricevente[ {server}] ha rifiutato perché il Suo server[ {ip}] lo saluta con un nome incompleto o inesistente.",
      why: "I server si presentano con il nome (HELO). È come una carta d’identità: se il nome non esiste, la porta resta chiusa.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "Il server ricevente[ {server}] ha rifiutato perché l’indirizzo IPv6 del Suo server[ {ip}] non porta a nessun nome (DNS inverso).",
      why: "IPv6 è il tipo più nuovo di indirizzi Internet. Molti server hanno un nome adatto per l’indirizzo vecchio e nessuno per quello nuovo.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Il ricevente interroga una lista morta",
      summary:
        "Il server ricevente[ {server}] interroga una lista nera[, {list},] che è stata chiusa[ (dal {since})], e prende il suo silenzio o le sue assurdità per un sì.",
      why: "Una lista chiusa non sa nulla di nessun server; alcune rispondono sì a tutto, perché nessuno le interroghi più. Chi la interroga ancora respinge posta buona. Da una lista che non esiste più non si può togliere nessuno.",
    },
    "receiver-filter-broken.query-refused": {
      title: "Il ricevente legge male una lista",
      summary:
        "Il server ricevente[ {server}] interroga una lista nera[ {list}] in un modo che essa rifiuta, e prende il rifiuto per una segnalazione.",
      why: "[La lista ha risposto {answer}. Le risposte che iniziano con 127.255.255 sono codici di errore: la domanda è arrivata da un resolver DNS pubblico, o ce n’erano troppe.|Alle domande che arrivano da resolver DNS pubblici, o a troppe domande, la lista risponde con un codice di errore.] Dunque il server che spedisce non è nella lista; il filtro legge male l’errore.",
    },
    "receiver-filter-broken.licence": {
      title: "Il filtro del ricevente è scaduto",
      summary: "La licenza del filtro di posta sul server ricevente[ {server}] è scaduta.",
      why: "Un filtro senza licenza respinge la posta invece di controllarla. Il mittente e il messaggio non c’entrano.",
    },
    "receiver-filter-broken.heuristic": {
      title: "Il filtro del ricevente si sbaglia",
      summary:
        "Il server ricevente[ {server}] ha rifiutato il server che spedisce[ {ip}] per un semplice sospetto[: «{words}»].",
      why: "La risposta non nomina nessuna lista pubblica, nessuno spam e nessun errore; lì un filtro ha tratto una conclusione falsa. Dalla parte di chi spedisce non c’è nulla da cambiare; può correggerlo solo chi amministra il filtro.",
    },
    "sender-auth-failed.spf": {
      summary: "Il dominio[ {senderDomain}] non permette al server[ {ip}] di spedire per lui (SPF).",
      why: "Un dominio tiene un elenco dei server che possono spedire la sua posta, chiamato SPF. Il server che ha spedito il messaggio non c’è, oppure il messaggio è stato inoltrato lungo la strada.",
    },
    "sender-auth-failed.dkim": {
      summary: "Il sigillo del dominio[ {senderDomain}] sul messaggio manca o è rotto (DKIM).",
      why: "DKIM è un sigillo che il server che spedisce mette su ogni messaggio. Manca, oppure lungo la strada il messaggio è stato cambiato dopo il sigillo.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "Il dominio[ {senderDomain}] chiede di rifiutare la posta che non dimostra la sua origine (DMARC), e questo messaggio non l’ha dimostrata.",
    },
    "sender-auth-failed.alignment": {
      summary:
        "È provato che il messaggio viene da un dominio diverso da[ {senderDomain}| quello] nella riga del mittente.",
      why: "Le prove (SPF e DKIM) ci sono, ma valgono per un altro dominio, come quello del servizio di invio. È come una lettera con il nome di una ditta e il timbro di un’altra.",
    },
    "sender-auth-failed.arc": {
      title: "L’inoltro ha rotto la prova",
      summary:
        "Il messaggio è stato inoltrato lungo la strada, e il server ricevente[ {server}] non si fida di chi lo ha inoltrato.",
      why: "L’inoltro rompe i sigilli di un messaggio. Chi inoltra può testimoniare che cosa ha visto (ARC), ma qui la sua parola non è valsa.",
    },
    "sender-auth-failed.none": {
      summary: "Il messaggio non porta alcuna prova di venire da[ {senderDomain}| quel dominio].",
      why: "I grandi riceventi accettano posta solo con una prova: un elenco di server ammessi (SPF) o un sigillo (DKIM). Per questo dominio non c’è né l’uno né l’altro; la sua posta è come una lettera senza alcun timbro.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "Il dominio[ {senderDomain}] non dice che cosa fare della posta falsa a suo nome (DMARC).",
      why: "I grandi riceventi lo chiedono a chi spedisce molta posta. È una breve voce nel DNS del dominio.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "Non si è potuto leggere l’elenco dei server ammessi (SPF) del dominio[ {senderDomain}].",
      why: "La voce ha un errore, interroga troppi altri domini, oppure i server dei nomi non hanno risposto. Così nessuno può dire se il messaggio è autentico.",
    },
    "sender-domain-invalid.not-found": {
      summary: "Il server ricevente[ {server}] non trova in Internet il dominio del mittente[ {sender}].",
    },
    "sender-domain-invalid.no-mx": {
      summary:
        "Il dominio del mittente[ {sender}] non indica nessun server di posta, perciò nessuno potrebbe rispondere.",
    },
    "sender-domain-invalid.null-mx": {
      summary: "Il dominio del mittente[ {sender}] dichiara di non ricevere posta, perciò nessuno potrebbe rispondere.",
    },
    "sender-domain-invalid.callout": {
      title: "Il Suo indirizzo non risulta confermato",
      summary:
        "Il server ricevente[ {server}] ha chiesto se potrebbe rispondere a[ {sender}| quel mittente], e ha avuto un no.",
      why: "Alcuni server richiamano prima di accettare un messaggio, per vedere se l’indirizzo di ritorno esiste. Il server di quell’indirizzo non lo ha confermato.",
    },
    "sender-domain-invalid.syntax": {
      summary: "L’indirizzo del mittente[ {sender}] non è scritto come deve esserlo un indirizzo e-mail.",
      why: "Il programma di posta o il sito web ha nelle impostazioni un indirizzo di mittente sbagliato o incompleto, per esempio senza dominio.",
    },
    "spam-content.url": {
      summary: "Il server ricevente[ {server}] ritiene che questo messaggio sia spam per un link che contiene.",
    },
    "spam-content.bulk": {
      title: "Scambiato per posta di massa",
      summary: "Il server ricevente[ {server}] ritiene che questo messaggio sia posta di massa che nessuno ha chiesto.",
      why: "Lo stesso testo è andato a molte persone, o manca ciò che serve alla posta di massa, come un modo per disiscriversi. L’indirizzo del destinatario va bene.",
    },
    "spam-content.complaints": {
      title: "Alcuni destinatari si sono lamentati",
      summary:
        "Il server ricevente[ {server}] rifiuta questo messaggio perché i suoi utenti ne hanno segnalati di simili come spam.",
      why: "I riceventi contano quante volte si preme «spam». Se sono molte, i messaggi successivi di quel tipo vengono respinti per un po’.",
    },
    "malware.phishing": {
      title: "Scambiato per un tentativo di truffa",
      summary: "Il server ricevente[ {server}] ritiene che il messaggio tenti di rubare password o denaro.",
      why: "Contiene un link o frasi noti per le truffe. Forse qualcuno scrive a Suo nome, o è stato violato un sito a cui rimanda; di rado sbaglia il filtro.",
    },
    "attachment-blocked.encrypted": {
      title: "Gli allegati protetti non sono ammessi",
      summary: "Il server ricevente[ {server}] non accetta un allegato protetto da una password.",
      why: "L’antivirus non può guardarci dentro, come in una valigia chiusa a chiave. Perciò molti server lo rifiutano.",
    },
    "attachment-blocked.name": {
      summary: "Il server ricevente[ {server}] non accetta un allegato con questo nome di file.",
      why: "I virus amano nascondersi dietro nomi con due estensioni o segni strani, perciò questi nomi vengono rifiutati senza guardare oltre.",
    },
    "attachment-blocked.executable": {
      title: "I programmi non sono ammessi",
      summary: "Il server ricevente[ {server}] non accetta programmi o script come allegati.",
      why: "Un programma può fare qualsiasi cosa sul computer che lo apre. Quasi tutti i server li rifiutano, anche dentro un archivio.",
    },
    "attachment-blocked.macro": {
      title: "Le macro non sono ammesse",
      summary: "Il server ricevente[ {server}] non accetta documenti con macro.",
      why: "Le macro sono piccoli programmi dentro un documento e possono portare virus.",
    },
    "message-too-large.headers": {
      title: "L’intestazione è troppo grande",
      summary:
        "Le righe in testa al messaggio, con mittenti e destinatari, superano quanto accetta il server[ {server}].",
      why: "La testa di un messaggio cresce con ogni destinatario e ogni risposta. Di solito la causa è un elenco di destinatari molto lungo.",
    },
    "message-too-large.attachments-count": {
      title: "Troppi allegati",
      summary: "Il messaggio ha più allegati di quanti ne accetti il server[ {server}].",
      why: "I server limitano il numero di file, perché ciascuno va controllato.",
    },
    "message-too-large.recipient-limit": {
      title: "Troppo grande per questo destinatario",
      summary:
        "Il messaggio[ ({size})] è più grande di quanto questo destinatario possa ricevere[: al massimo {limit}].",
      why: "L’organizzazione o il contratto del destinatario pone un limite a questa casella. Un messaggio più piccolo passa.",
    },
    "message-malformed.from": {
      summary:
        "Il server ricevente[ {server}] ha rifiutato il messaggio perché la riga del mittente (From) manca, è doppia o è sbagliata.",
    },
    "message-malformed.message-id": {
      summary:
        "Il server ricevente[ {server}] ha rifiutato il messaggio perché il suo numero (Message-ID) manca o è sbagliato.",
    },
    "message-malformed.date": {
      summary: "Il server ricevente[ {server}] ha rifiutato il messaggio perché la data manca o è sbagliata.",
      why: "Il programma che ha scritto il messaggio ha tralasciato la data, oppure l’orologio del computer è sbagliato. Non dipende dalle Sue parole.",
    },
    "message-malformed.duplicate-header": {
      summary:
        "Il server ricevente[ {server}] ha rifiutato il messaggio perché una riga di testa che può starci una volta sola c’è due volte.",
    },
    "message-malformed.bare-newline": {
      summary:
        "Il server ricevente[ {server}] ha rifiutato il messaggio perché le sue righe non finiscono come si deve.",
    },
    "message-malformed.line-length": {
      summary: "Il server ricevente[ {server}] ha rifiutato il messaggio perché una riga è troppo lunga.",
    },
    "message-malformed.charset": {
      summary:
        "Il server ricevente[ {server}] ha rifiutato il messaggio perché vi sono lettere non codificate come si deve.",
    },
    "message-malformed.mime": {
      summary:
        "Il server ricevente[ {server}] ha rifiutato il messaggio perché le parti e gli allegati non sono composti bene.",
    },
    "message-malformed.header": {
      summary: "Il server ricevente[ {server}] ha rifiutato il messaggio per un errore nelle righe di testa.",
    },
    "policy-rejected.admin-rule": {
      summary: "L’amministratore delil sistema ricevente[ {server}] ha posto una regola che rifiuta questo messaggio.",
    },
    "policy-rejected.geo": {
      summary: "Il server ricevente[ {server}] non accetta posta dal Paese o dalla rete da cui viene questo messaggio.",
      why: "Alcune organizzazioni escludono interi Paesi o reti da cui non aspettano posta. Il messaggio non è stato nemmeno giudicato.",
    },
    "policy-rejected.ipv6": {
      summary:
        "Il server ricevente[ {server}] non accetta questa posta tramite IPv6, il tipo più nuovo di indirizzi Internet.",
      why: "Alcuni riceventi chiedono di più alla posta che arriva tramite IPv6, o non la accettano. Con gli indirizzi vecchi lo stesso messaggio può passare.",
    },
    "policy-rejected.challenge": {
      title: "Il mittente va confermato",
      summary:
        "Il sistema di[ {address}| questo destinatario] trattiene il messaggio finché il mittente non conferma che l’ha scritto una persona.",
      why: "Alcune persone lasciano entrare solo mittenti confermati. È arrivata per posta una richiesta di conferma, oppure nella risposta c’è un link.",
    },
    "server-full.resources": {
      title: "Il server ricevente è sovraccarico",
      summary: "Al server ricevente[ {server}] mancano memoria o altre risorse, e per il momento non accetta posta.",
      why: "Lì accadono troppe cose insieme. Una carenza così di solito passa da sé in minuti od ore.",
    },
    "server-error.busy": {
      title: "Il server ricevente è occupato",
      summary: "Il server ricevente[ {server}] è occupato e chiede di riprovare più tardi[, dopo {wait}].",
      why: "Arrivano troppi messaggi o connessioni insieme, come a uno sportello con la fila. Di solito il tentativo dopo riesce.",
    },
    "server-error.load": {
      summary: "Il server ricevente[ {server}] ha così tanto da fare che per ora non accetta altra posta.",
    },
    "server-error.maintenance": {
      title: "Il server ricevente è in manutenzione",
      summary: "Il server ricevente[ {server}] è in manutenzione e per il momento non accetta posta.",
      why: "I server ogni tanto si fermano per riparazioni e aggiornamenti, di solito per qualche ora.",
    },
    "server-error.filter-down": {
      summary:
        "Un programma che controlla la posta sul server ricevente[ {server}] è fuori servizio, perciò non ne accetta.",
      why: "Piuttosto che lasciar passare posta non controllata, il server chiede di riprovare più tardi. Il messaggio in sé non è stato giudicato.",
    },
    "server-misconfigured.command": {
      summary:
        "Un programma che deve mettere la posta nella casella[ {address}] fallisce sul server ricevente[ {server}].",
    },
    "server-misconfigured.alias": {
      summary:
        "L’indirizzo[ {address}] rappresenta altri indirizzi, e questo elenco sul server[ {server}] è sbagliato.",
      why: "Forse l’elenco nomina sé stesso, un file che non c’è più o un indirizzo inesistente. Può ripararlo solo l’amministratore di là.",
    },
    "server-misconfigured.permission": {
      summary: "Il server ricevente[ {server}] non ha il permesso di scrivere nella casella[ {address}].",
      why: "I permessi di un file o di una cartella sono sbagliati. Il messaggio è arrivato alla casa giusta, ma manca la chiave della cassetta.",
    },
    "server-misconfigured.lookup": {
      summary: "Il server ricevente[ {server}] non ha potuto verificare se la casella[ {address}] esiste.",
      why: "Il suo elenco di utenti, una banca dati o una directory, non risponde. Questo non dice nulla dell’indirizzo; il tentativo dopo può riuscire.",
    },
    "server-misconfigured.filter": {
      summary:
        "Una regola di filtro della casella[ {address}] è sbagliata, perciò il messaggio non vi si è potuto mettere.",
      why: "I titolari possono ordinare la posta con regole proprie. Una di queste regole non si può eseguire.",
    },
    "protocol-error.smtputf8": {
      title: "Solo lettere semplici negli indirizzi",
      summary: "Il server[ {server}] non sa trattare indirizzi con lettere diverse da quelle latine semplici.",
      why: "Gli indirizzi con accenti e altre scritture richiedono server più nuovi (SMTPUTF8) per tutta la strada. Questo non li conosce ancora.",
    },
    "protocol-error.feature": {
      summary: "Al server[ {server}] manca qualcosa di cui questo messaggio ha bisogno.",
      why: "La posta può chiedere extra, come ricevute o allegati binari, che non tutti i server offrono. Senza l’extra lo stesso messaggio può passare.",
    },
  },

  actions: {
    delayed: {
      title: "In ritardo, ma non perso",
      summary:
        "Il messaggio a[ {address}| questo destinatario] non è ancora arrivato; il Suo sistema continua a provare[ fino al {until}].",
      why: "È un avviso di ritardo, non un fallimento. Ne saprà di nuovo solo se fallisce del tutto.",
    },
    delivered: {
      title: "Il messaggio è arrivato",
      summary: "Il messaggio è stato messo nella casella[ {address}].",
      why: "È una ricevuta che qualcuno ha chiesto, non un fallimento. Non dice se il messaggio è stato letto.",
    },
    relayed: {
      title: "Il messaggio è stato passato oltre",
      summary:
        "Il messaggio a[ {address}| questo destinatario] è passato al server successivo[ {server}], che non manda ricevute.",
      why: "Da lì non arriva più alcun rapporto, salvo che qualcosa vada storto.",
    },
    expanded: {
      title: "Il messaggio ha raggiunto una lista",
      summary: "Il messaggio a[ {address}| questo indirizzo] è stato accettato e inviato a più persone.",
      why: "L’indirizzo rappresenta una lista o un gruppo. Non arriva una ricevuta per ogni membro.",
    },
  },

  kinds: {
    complaint: {
      title: "Qualcuno ha segnalato la Sua posta",
      summary: "Un destinatario ha segnalato un Suo messaggio come spam o abuso, e il suo fornitore glielo comunica.",
      next: "Non mandi più pubblicità né newsletter a questa persona, e cerchi perché il messaggio non era gradito.",
    },
    "auto-reply": {
      title: "Una risposta automatica",
      summary:
        "Il messaggio è arrivato; la casella del destinatario ha risposto da sé[ e indica {returns} come giorno di rientro].",
      next: "Non deve fare nulla. [Se è urgente, scriva a {contact}.]",
    },
    challenge: {
      title: "Confermi il Suo messaggio",
      summary: "Il sistema del destinatario trattiene il messaggio finché Lei non conferma di essere una persona.",
      next: "Se ha scritto Lei il messaggio, segua le istruzioni di questa e-mail. Altrimenti la cancelli.",
    },
    "read-receipt": {
      title: "Una conferma di lettura",
      summary: "Il programma del destinatario dice che ne è stato del messaggio, per esempio che è stato aperto.",
      next: "Nulla è fallito, e non deve fare nulla.",
    },
    "list-request": {
      title: "Una richiesta a una lista",
      summary: "Qualcuno vuole iscriversi a una mailing list o lasciarla.",
      next: "La passi a chi gestisce la lista.",
    },
    "address-change": {
      title: "Un nuovo indirizzo",
      summary: "Qualcuno Le comunica che il suo indirizzo e-mail è cambiato.",
      next: "Verifichi con la persona prima di cambiare la voce nella rubrica.",
    },
    "not-a-report": {
      title: "Non è un rapporto di consegna",
      summary: "Questo messaggio non riferisce di una consegna.",
      next: "Se si aspettava un rapporto, ci dia l’avviso completo con tutte le righe.",
    },
  },

  steps: {
    checkAddress:
      "Confronti l’indirizzo[ {address}] lettera per lettera con quello che Le è stato dato. Di solito è un errore di battitura.",
    checkDomain:
      "Controlli la parte dopo la @[: {domain}]. [Intendeva {suggestion}?|Una sola lettera sbagliata non porta da nessuna parte.]",
    askNewAddress: "Chieda al destinatario, per telefono o in altro modo, un indirizzo che funzioni.",
    askFullAddress: "Chieda al destinatario l’indirizzo completo e scriva quello.",
    useNewAddress: "Scriva al nuovo indirizzo[ {newAddress}] e lo cambi nella rubrica.",
    asciiAddress: "Chieda al destinatario un indirizzo di lettere latine semplici e cifre.",
    urgent: "Se è urgente, contatti il destinatario per telefono o in altro modo.",
    askToAllow:
      "Chieda al destinatario, per telefono o in altro modo, di lasciare entrare la posta di[ {sender}| questo mittente].",
    joinOrAsk: "Si iscriva prima al gruppo o alla lista, oppure chieda a un membro di passare il messaggio.",
    confirmSelf: "Cerchi un messaggio che Le chiede di confermare di essere una persona e lo segua.",
    shareByLink: "Metta i file su un servizio di condivisione e mandi invece il link.",
    shrink: "Riduca il messaggio[ (meno di {limit})]: rimpicciolisca le immagini o mandi i file uno alla volta.",
    fewerFiles: "Divida i file tra più messaggi, o li metta in un archivio (ZIP).",
    unlockFile: "Mandi il file senza password, o ne dia il link.",
    renameFile: "Dia al file un nome semplice con una sola estensione, come offer.pdf.",
    plainFormat: "Salvi il documento senza macro, meglio come PDF, e mandi quello.",
    split: "Divida i destinatari tra più messaggi.",
    spreadOut:
      "Se ha mandato una newsletter o molti messaggi, mandi il resto in piccole porzioni nell’arco di qualche ora.",
    optIn: "Scriva solo a chi lo ha chiesto, e metta in ogni messaggio un link per disiscriversi.",
    login:
      "Nel programma di posta apra le impostazioni del server in uscita (SMTP) e attivi l’autenticazione: porta 587 o 465, il Suo indirizzo e-mail completo come nome utente e la password della casella.",
    relayLogin:
      "Se[ {server}| il server] è il Suo server in uscita, effettui lì l’accesso: nelle impostazioni del programma di posta (server in uscita, SMTP) usi la porta 587 o 465, il Suo indirizzo e-mail completo come nome utente e la password della casella.",
    checkPassword: "Scriva di nuovo nel programma il nome utente (il Suo indirizzo completo) e la password.",
    otherLogin:
      "Configuri di nuovo l’account in un programma di posta aggiornato, con cifratura (SSL/TLS o STARTTLS) e il tipo di accesso che indica il Suo fornitore.",
    appPassword: "Crei una password per app nelle impostazioni del Suo account e la inserisca nel programma di posta.",
    webLogin: "Acceda una volta al sito del Suo fornitore e segua quanto Le chiede.",
    loginLater: "Riprovi tra un quarto d’ora. Non cambi la password per questo.",
    ownSender: "Scelga come mittente un indirizzo che appartiene all’account con cui accede.",
    correctSender:
      "Corregga il Suo indirizzo nelle impostazioni del programma di posta o del sito web che ha mandato il messaggio.",
    confirmDomain:
      "Confermi il dominio[ {senderDomain}] nelle impostazioni del Suo servizio di invio, o spedisca da un indirizzo confermato.",
    waitForLimit:
      "Aspetti che il limite si azzeri, di solito entro un giorno. Per le newsletter usi un servizio fatto apposta.",
    notYou: "Se non ha spedito così tanto, cambi subito la password: forse qualcun altro usa il Suo account.",
    secureAccount: "Cambi la password e cerchi in «Inviati» messaggi che non ha scritto Lei.",
    askProvider: "Mandi il messaggio già pronto al Suo fornitore di posta o amministratore.",
    askAdmin:
      "Faccia avere il messaggio già pronto a chi cura la posta del destinatario: da un altro account, dalla pagina dei contatti del loro sito o tramite il destinatario. Da questo account potrebbe essere rifiutato di nuovo.",
    askRecipient: "Dia al destinatario il testo già pronto per telefono o in altro modo, poiché la posta non passa.",
    scan: "Controlli il computer con un antivirus aggiornato e non mandi più l’allegato.",
    reword: "Tolga link, indirizzi abbreviati e allegati non necessari, e scriva frasi semplici.",
    removeLink: "Tolga il link[ {blocked}] dal messaggio.",
    otherProgram: "Mandi il messaggio da un altro programma o dal sito del Suo fornitore.",
    withoutExtras: "Lo mandi come messaggio semplice, senza chiedere ricevute e senza formati particolari.",
    reviewSuppression:
      "Cerchi l’indirizzo[ {address}] nella lista di esclusione del Suo servizio di invio, legga perché c’è, e lo tolga solo se sa che funziona.",
    respectWish: "Non scriva più a questa persona finché non lo chiede.",
    nothing: "Non deve fare nulla: il Suo sistema di posta riprova da sé.",
    writeAgain: "Mandi il messaggio un’altra volta.",
    pasteAll: "Ci dia l’avviso completo, con le righe tecniche alla fine. Spesso lì c’è la causa.",
    stopCause:
      "Cerchi nel registro della posta l’account o il sito che spedisce spam e lo fermi. Altrimenti il server sarà presto bloccato di nuovo.",
    cleanDomain:
      "Scopra perché il dominio[ {blocked}] è nella lista: cerchi un sito violato, account usati da altri e newsletter che nessuno ha chiesto, e rimedi.",
    delist:
      "Chieda poi la rimozione di[ {blocked}| questa voce] da[ {list}| quella lista][. Le saranno chiesti: {needs}].",
    delistFixed:
      "Se è un server di posta con indirizzo fisso, chieda invece la rimozione di[ {ip}| questa voce] da[ {list}| quella lista].",
    askReceiver:
      "Chieda poi al sistema ricevente[ {provider}] di accettare la Sua posta[. Le saranno chiesti: {needs}].",
    readCode:
      "Legga che cosa il sistema ricevente[ {provider}] scrive a proposito[ del codice {operatorCode}| di risposte come questa].",
    operatorEnded:
      "Non si rivolga a[ {provider}| questo gestore]: il servizio non esiste più[ ({ended})][. Si rivolga invece a {successor}].",
    raiseLimit: "Guardi nel registro della posta chi spedisce così tanto e lo fermi, oppure alzi il limite.",
    useSmarthost:
      "Faccia consegnare questa macchina tramite il server in uscita del fornitore invece che direttamente.",
    setPtr:
      "Faccia dare dal titolare dell’indirizzo Internet[ {ip}] un nome inverso che riporti allo stesso indirizzo.",
    namePtr: "Faccia dare dal titolare dell’indirizzo Internet[ {ip}] un nome inverso Suo, come mail.example.net.",
    fixHelo: "Imposti come nome con cui il server saluta (HELO) un nome completo che esiste nel DNS.",
    ipv6Ptr: "Dia all’indirizzo IPv6[ {ip}] un nome inverso, o faccia spedire il server solo tramite IPv4.",
    sendIpv4: "Faccia consegnare il server a questo ricevente tramite IPv4.",
    fixSpf: "Se il server[ {ip}] è Suo, lo aggiunga al record SPF del dominio[ {senderDomain}].",
    mendSpf:
      "Corregga il record SPF del dominio[ {senderDomain}]: un solo record, nessun errore di battitura, al massimo 10 ricerche.",
    fixDkim:
      "Attivi la firma DKIM per il dominio[ {senderDomain}] e controlli che la chiave pubblica nel DNS sia quella giusta.",
    fixDmarc: "Faccia usare a SPF o DKIM lo stesso dominio della riga del mittente; è questo che DMARC confronta.",
    publishDmarc: "Pubblichi un record DMARC per il dominio[ {senderDomain}]; p=none basta per cominciare.",
    forwardSealed:
      "Faccia in modo che il server che inoltra non cambi il messaggio, riscriva la via di ritorno (SRS) e lo sigilli (ARC).",
    fixSenderDomain:
      "Faccia in modo che il dominio[ {senderDomain}] esista e abbia una voce per la posta (MX), così che gli si possa rispondere.",
    liftNullMx:
      "Spedisca con un dominio che riceve posta, o sostituisca il record MX nullo del dominio[ {senderDomain}].",
    acceptCallback:
      "Faccia in modo che il server del dominio[ {senderDomain}] accetti posta per l’indirizzo[ {sender}].",
    slowDown: "Faccia spedire il sistema più lentamente a questo ricevente.",
    fewerConnections: "Faccia aprire al sistema meno connessioni insieme verso questo ricevente.",
    warmUp: "Spedisca poco all’inizio e un po’ di più ogni giorno, solo a chi vuole la posta, finché il limite sale.",
    allowRelay:
      "Configuri il relay[ {server}] perché accetti posta dal Suo server, con l’accesso o con l’indirizzo Internet.",
    relayForward:
      "Se[ {server}| il server] deve inoltrare la posta del Suo server[ {reporter}], lo configuri come relay per questo, con l’accesso o con l’indirizzo Internet.",
    checkResolver: "Se la posta per molti domini fallisce così, controlli il resolver DNS del Suo server.",
    checkOutbound: "Se la posta per molti server fallisce così, controlli che la porta 25 sia aperta verso l’esterno.",
    fixSmarthost:
      "Corregga il nome del server in uscita (smart host, relay host) nelle impostazioni del server di posta.",
    retrySettings: "Faccia riprovare il Suo server almeno ogni 2 ore, e sempre dallo stesso indirizzo Internet.",
    keepTrying: "Faccia riprovare il Suo server dopo 15-30 minuti, e continuare per almeno 4 giorni.",
    grantSendAs: "Dia all’account il diritto di spedire con l’indirizzo[ {sender}].",
    registerDomain: "Registri il dominio[ {senderDomain}] per questo account.",
    checkAccount: "Controlli se l’account è bloccato, se la sua password vale ancora e se può spedire (SMTP).",
    release: "Sblocchi l’account quando la password è cambiata e non esce più spam.",
    checkTls: "Controlli sul Suo server le impostazioni di cifratura per questo ricevente.",
    sendPlain: "Se il messaggio può viaggiare senza questa promessa, lo mandi senza REQUIRETLS.",
    fixSoftware:
      "Controlli il programma che ha scritto o spedito il messaggio; il suo produttore può correggerne la forma.",
    fixFrom: "Faccia scrivere al programma una sola riga From, con un indirizzo completo.",
    fixMessageId: "Faccia dare dal programma a ogni messaggio un Message-ID della forma <name@domain>.",
    fixDate: "Faccia scrivere al programma una riga Date, e regoli l’orologio del computer.",
    fixDuplicate: "Faccia scrivere al programma From, To, Subject, Date e Message-ID una sola volta ciascuno.",
    fixNewline: "Faccia terminare dal programma ogni riga con CR LF, senza mai mandare uno dei due da solo.",
    fixLineLength:
      "Faccia spezzare dal programma le righe dopo al massimo 998 caratteri, o codificarle (base64, quoted-printable).",
    fixCharset: "Faccia codificare dal programma le lettere fuori da ASCII (RFC 2047 in testa, MIME nel testo).",
    fixMime: "Corregga la struttura MIME: separatori, Content-Type e codifica di ogni parte.",
    updateSoftware: "Guardi il dialogo nel registro della posta e aggiorni il software.",
    makeRoom: "Cancelli i vecchi messaggi e svuoti il cestino, oppure ottenga più spazio.",
    reopen: "Acceda presso il Suo fornitore, o chieda a lui, per far riaprire la casella.",
    payMailbox: "Rinnovi l’abbonamento della casella presso il Suo fornitore.",
    allowSender: "Metta l’indirizzo[ {sender}] nell’elenco dei mittenti ammessi.",
    unblockSender: "Tolga l’indirizzo[ {sender}] dall’elenco dei mittenti bloccati.",
    approve: "Lasci passare il messaggio, o ammetta per sempre l’indirizzo[ {sender}].",
    fixForwarding: "Corregga l’inoltro della casella[ {address}] o lo disattivi.",
    fixOwnFilter: "Corregga o cancelli le regole di filtro della casella[ {address}].",
    askOwnAdmin: "Chieda al Suo amministratore di guardare; il rapporto del mittente aiuta.",
    authorizeDomain:
      "Autorizzi il server[ {server}] a gestire la posta del dominio[ {domain}]: lo aggiunga ai domini che riceve come propri.",
    relayDomain:
      "Se[ {server}| il server] è indicato nei record MX di[ {domain}| questo dominio], lo autorizzi a gestire la posta di quel dominio.",
    relayOnward: "Se il server deve passare la posta a un altro, lo configuri come relay per il dominio[ {domain}].",
    correctMx: "Se per il dominio[ {domain}] è giusto un altro server, cambi il suo record MX con quel server.",
    fixDns:
      "Corregga le voci DNS del dominio[ {domain}]: il record MX deve nominare un server che esiste e ha un indirizzo.",
    addMxAddress:
      "Dia al server nominato nel record MX di[ {domain}| questo dominio] un indirizzo (record A o AAAA), o ne nomini un altro.",
    mxNoAlias: "Faccia nominare al record MX di[ {domain}| questo dominio] il server stesso, non un alias (CNAME).",
    mxPublic:
      "Faccia portare il record MX di[ {domain}| questo dominio] a un server con un indirizzo Internet pubblico.",
    fixDnssec: "Rinnovi le firme DNSSEC del dominio[ {domain}], o tolga il suo record DS presso il registrar.",
    fixDelegation:
      "Faccia in modo che ogni server dei nomi iscritto presso il registrar conosca il dominio[ {domain}].",
    fixNameServers: "Faccia in modo che tutti i server dei nomi del dominio[ {domain}] rispondano.",
    openServer:
      "Faccia in modo che il server di posta[ {server}] funzioni e che il firewall lasci entrare la porta 25.",
    keepConnection:
      "Guardi nel registro del server[ {server}] perché interrompe le connessioni: firewall, filtro di posta, carico o una MTU molto piccola.",
    offerTls: "Attivi la cifratura (STARTTLS) con un certificato valido sul server[ {server}].",
    modernTls: "Faccia offrire al server[ {server}] TLS 1.2 o più recente, con metodi comuni.",
    fixCertificate: "Rinnovi il certificato del server[ {server}], con il suo nome host e la catena completa.",
    fixMtaSts:
      "Faccia nominare alla regola MTA-STS del dominio[ {domain}] i server dei suoi record MX, e dia a questi certificati validi.",
    fixTlsa: "Pubblichi il record TLSA che corrisponde al certificato attuale del server[ {server}].",
    breakLoop: "Cerchi gli inoltri che fanno girare la posta in tondo e ne tolga uno.",
    freeDisk: "Faccia spazio sul disco del server[ {server}], dove stanno la sua coda e le caselle.",
    addResources: "Guardi perché al server[ {server}] mancano memoria, processi o file aperti, e gliene dia di più.",
    repairServer: "Guardi nel registro del server[ {server}] all’ora del rapporto e ripari il guasto.",
    restartFilter:
      "Si occupi del filtro di posta del server[ {server}] (antivirus, antispam, servizio di regole): non risponde.",
    fixDelivery: "Controlli come il server[ {server}] consegna nella casella[ {address}]: inoltri, filtri, permessi.",
    fixCommand:
      "Controlli il comando a cui si passa la posta per[ {address}| questo indirizzo]: esiste, può essere eseguito, finisce senza errori?",
    fixAlias: "Corregga l’elenco di alias dietro l’indirizzo[ {address}].",
    fixPermission: "Corregga proprietario e permessi dei file della casella di[ {address}| questo indirizzo].",
    fixLookup: "Faccia in modo che la banca dati o la directory degli utenti risponda al server[ {server}].",
    fixGreylisting:
      "Faccia ricordare alla lista grigia un primo tentativo per almeno 36 ore, e tratti allo stesso modo tutti i server di una rete.",
    removeDeadList:
      "Tolga la lista[ {list}] dalla configurazione del server. Non esiste più[ (dal {since})], perciò le sue risposte non significano nulla.",
    fixListQuery:
      "Interroghi la lista[ {list}] con un proprio resolver DNS. Le risposte da 127.255.255.0/24 sono errori, non segnalazioni.",
    renewLicence: "Rinnovi la licenza del filtro di posta o lo disattivi.",
    checkFilter:
      "Controlli perché il filtro ha rifiutato il server[ {ip}]: la risposta non nomina né una lista né un errore. Lo ammetta, o corregga il filtro.",
    adjustRule: "Cerchi quale regola ha rifiutato il messaggio e ammetta il mittente[ {sender}], se deve passare.",
    allowOutside: "Apra l’indirizzo[ {address}] ai mittenti esterni, o ammetta il mittente[ {sender}].",
    command: "Per controllare: [{command}|gli strumenti del Suo DNS e del Suo server.]",
    technical: "Dati tecnici: [{technical}|nessuno indicato.]",
  },

  retry: {
    automatic: "Non lo mandi di nuovo: il Suo sistema di posta continua a provare da sé[ fino al {until}].",
    no: "Non mandi più nulla a questo indirizzo; tornerebbe indietro.",
    corrected: "Lo mandi di nuovo appena ha l’indirizzo giusto.",
    room: "Lo mandi di nuovo quando il destinatario ha fatto posto.",
    later: "Lo mandi di nuovo più tardi[, non prima di {wait}].",
    hours: "Lo mandi di nuovo tra qualche ora.",
    fixed: "Lo mandi di nuovo quando questo sarà sistemato; prima verrebbe rifiutato ancora.",
    changed: "Lo mandi di nuovo dopo averlo cambiato.",
    once: "Può mandarlo ancora una volta tra qualche ora. Se torna di nuovo, bisogna prima trovare la causa.",
    done: "Non lo mandi di nuovo: non ci sono stati errori.",
  },

  listOwner: {
    suppress:
      "Tolga l’indirizzo[ {address}] dalla lista. Per 72 ore è in prova: lo rimetta se la posta passa comunque o se era guasto tutto il server ricevente.",
    quarantine:
      "Sospenda l’indirizzo[ {address}] per 7 giorni. Se fallisce ancora, almeno 24 ore dopo questa volta, lo tolga dalla lista.",
    disabled:
      "Per ora scriva solo di rado all’indirizzo[ {address}]. Lo tolga dalla lista quando ha fallito 3 volte, nell’arco di almeno 30 giorni, e nulla è passato.",
    full: "Tenga per ora l’indirizzo[ {address}]. Lo tolga dalla lista quando è stato pieno 3 volte, nell’arco di almeno 14 giorni, e nulla è passato.",
    domain:
      "Tenga l’indirizzo[ {address}]. Se dopo 72 ore tutta la posta per il suo dominio fallisce ancora, sospenda il dominio e provi una volta al giorno.",
    none: "Tenga l’indirizzo[ {address}] nella Sua lista e non gli attribuisca questo errore.",
    release: "L’indirizzo[ {address}] funziona: tolga ogni sospensione e dimentichi gli errori passati.",
    wish: "Lasci l’indirizzo[ {address}] fuori dalla lista finché il titolare non chiede posta.",
  },

  parties: {
    sender: "Lei",
    "sender-admin": "Il Suo fornitore o amministratore di posta",
    recipient: "Il destinatario",
    "recipient-admin": "L’amministratore di posta del destinatario",
    "third-party": "Qualcun altro",
    nobody: "Nessuno",
    unknown: "Non noto",
  },

  ticket: {
    toProvider: "Il Suo fornitore di posta o di hosting (assistenza)",
    toAdmin: "L’amministratore del server di posta ricevente",
    toRecipient: "[{address}, per|Per] telefono o in altro modo, poiché la posta non arriva",
    subjectBlocked: "Vi prego di far togliere[ {blocked}| il nostro server] da[ {list}| quella lista nera]",
    subjectProvider: "Posta[ per {domain}] rifiutata: ",
    subjectAdmin: "Posta[ per {domain}] rifiutata dal vostro server: ",
    subjectRecipient: "La mia posta[ a {address}] non Le arriva",
    hello: "Buongiorno,",
    introProvider:
      "un messaggio che ho spedito tramite voi è stato rifiutato. Secondo il rapporto, si può rimediare da voi. Tutto ciò che si sa è qui sotto.",
    introAdmin:
      "la posta per i vostri utenti non arriva. Secondo il rapporto, si può rimediare da voi. Tutto ciò che si sa è qui sotto.",
    introRecipient:
      "ho provato a scriverLe, ma il messaggio è tornato indietro. Forse può aiutare Lei, o chi cura la Sua posta.",
    happened: "Che cosa è successo:",
    asks: "Che cosa chiedo:",
    facts: "Dati:",
    answer: "La risposta del server, parola per parola:",
    report: "Copia del rapporto (parti private sostituite):",
    reportFull: "Copia del rapporto:",
    thanks: "Vi prego di avvisarmi quando è fatto, così posso mandare di nuovo il messaggio. Grazie dell’aiuto.",
    factIp: "Indirizzo Internet bloccato",
    factSendingIp: "Indirizzo Internet che spedisce",
    factBlocked: "Nominato dalla lista",
    factList: "Lista nera",
    factDelist: "Pagina per la rimozione",
    factServer: "Rifiutato da",
    factReporter: "Segnalato da",
    factRecipient: "Destinatario",
    factSender: "Mittente",
    factDomain: "Dominio del destinatario",
    factCode: "Codici",
    factCommand: "Rifiutato al passo",
    factReference: "Riferimento",
    factTime: "Ora",
    factLastTry: "Ultimo tentativo",
    factMessageId: "Message-ID",
    factQueueId: "Identificativo nella coda",
    needIp: "indirizzo Internet del server",
    needDomain: "dominio",
    needError: "il messaggio di errore",
    needContact: "nome e indirizzo e-mail",
    needPhone: "numero di telefono",
    needCompany: "ditta",
    needVolume: "quantità di posta",
    needReason: "perché sbloccare",
    needHeaders: "il messaggio con tutte le intestazioni",
    needWebsite: "sito web",
  },
};

export default italian;
