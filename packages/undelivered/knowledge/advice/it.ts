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
      why: "Manca un segno, è doppio o fuori posto: uno spazio, una virgola al posto di un punto, nessuna @. Nessun postino sa leggere un indirizzo simile, perciò il messaggio non è partito.",
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
      summary: "Nella casella[ {address}] non c’è più posto per il messaggio.",
      why: "Ogni casella ha una dimensione limitata, come una cassetta delle lettere che nessuno svuota. Finché il titolare non fa posto, non entra più nulla.",
    },
    "mailbox-unavailable": {
      title: "La casella non è raggiungibile",
      summary: "Il server ricevente[ {server}] rifiuta la casella[ {address}] e non dice perché.",
      why: "L’indirizzo forse non esiste, è chiuso, oppure una regola tiene lontana la Sua posta. Le parole del server lasciano aperte tutte e tre le possibilità.",
    },
    "recipient-restricted": {
      title: "Qui non può scrivere",
      summary: "L’indirizzo[ {address}] funziona, ma non accetta posta da Lei.",
      why: "Alcune caselle e alcuni gruppi accettano posta solo da certe persone. Una regola del destinatario o della sua organizzazione ha respinto il messaggio; lì può essere cambiata.",
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
      title: "La rubrica non ha risposto",
      summary: "I server dei nomi che sanno dove va la posta per[ {domain}| questo dominio] non hanno risposto.",
      why: "La rubrica di Internet (DNS) dice al postino dove andare. Nessuna risposta non vuol dire che il dominio non c’è più: i server dei nomi del destinatario, o la ricerca presso il Suo fornitore, al momento non funzionano.",
    },
    "dns-misconfigured": {
      title: "Il dominio non porta a nulla",
      summary: "Il dominio[ {domain}] indica un server di posta che con quel nome non si trova.",
      why: "Le voci del dominio nel DNS, la rubrica di Internet, sono sbagliate. Il postino ha un indirizzo, ma lì non c’è nessuna casa. Solo chi gestisce il dominio può correggerlo.",
    },
    "connection-failed": {
      title: "Il server ricevente era irraggiungibile",
      summary:
        "Il Suo sistema di posta non è riuscito a raggiungere il server ricevente[ {server}], oppure il collegamento è caduto.",
      why: "Forse il server è spento, sovraccarico o scollegato da Internet. È come bussare a una porta che nessuno apre.",
    },
    "tls-failed": {
      title: "Nessun collegamento sicuro possibile",
      summary:
        "Il collegamento con il server ricevente[ {server}] non si è potuto cifrare, e una delle due parti lo esige.",
      why: "I server possono esigere che la posta viaggi cifrata (TLS), come una lettera sigillata. Se un certificato è scaduto o le impostazioni non combaciano, preferiscono non consegnare nulla.",
    },
    "mail-loop": {
      title: "Il messaggio girava in tondo",
      summary: "Il messaggio per[ {address}| questo destinatario] è passato da un server all’altro ed è stato fermato.",
      why: "Di solito due inoltri si rimandano la posta a vicenda, oppure un server ne ritiene responsabile un altro. I server contano le tappe e pongono fine a questi giri.",
    },
    "routing-failed": {
      title: "Il server non conosce la strada",
      summary: "Il server[ {server}] non sa dove passare la posta per[ {address}| questo indirizzo].",
      why: "Il dominio non è (o non è più) configurato lì, oppure l’indirizzo è scritto male. È come un ufficio postale senza un giro per quella via.",
    },
    "delivery-expired": {
      title: "La consegna è stata abbandonata",
      summary:
        "Il Suo sistema di posta ha provato a lungo a consegnare a[ {address}| questo destinatario] e ha rinunciato.",
      why: "Un messaggio che non si può consegnare viene ritentato per alcuni giorni e poi restituito. La causa sta nell’ultima risposta dell’altra parte.",
    },
    "auth-required": {
      title: "Il server vuole l’accesso",
      summary:
        "Il server in uscita[ {server}] ha rifiutato il messaggio[ sulla porta {port}] perché Lei non aveva effettuato l’accesso.",
      why: "Un server in uscita accetta posta per altri domini solo da chi si autentica. Altrimenti chiunque potrebbe spedire a suo nome. È il primo dei tre casi di «relaying denied».",
    },
    "credentials-rejected": {
      title: "L’accesso è stato rifiutato",
      summary: "Il server[ {server}] non ha accettato il nome utente o la password.",
      why: "La password può essere vecchia o scritta male, oppure il server vuole un altro tipo di accesso. Finché non riesce, non si spedisce nulla.",
    },
    "domain-not-hosted": {
      title: "Non responsabile di questo dominio",
      summary: "Il server[ {server}] è indicato per il dominio[ {domain}], ma non sa di doverne ricevere la posta.",
      why: "Le voci del dominio portano a questo server, ma il dominio non vi è configurato. Perciò crede che il messaggio sia da passare a estranei e rifiuta: il secondo caso di «relaying denied». Lei non ha sbagliato nulla.",
    },
    "relay-denied": {
      title: "Il server rifiuta di inoltrare",
      summary: "Il server[ {server}] rifiuta di inoltrare posta[ da {reporter}] per[ {domain}| questo dominio].",
      why: "Un server accetta un messaggio solo se il mittente si è autenticato, se è lui stesso la destinazione o se è configurato per inoltrare. Qui non valeva nessuno dei tre casi, e le sue parole non dicono quale intendesse.",
    },
    "sender-not-permitted": {
      title: "Questo mittente non Le è permesso",
      summary: "Il server non Le lascia spedire con l’indirizzo[ {sender}| della riga del mittente].",
      why: "Il Suo account può spedire solo con indirizzi che gli appartengono. Così nessuno può scrivere lettere con il nome di un altro sulla busta.",
    },
    "sending-limit": {
      title: "Limite di invio raggiunto",
      summary: "Il Suo account o dominio ha spedito per ora quanto gli è permesso[ (al massimo {limit})].",
      why: "I fornitori limitano quanto un account può spedire in un’ora o in un giorno. Il destinatario non c’entra. Il limite si azzera da sé.",
    },
    "sender-suspended": {
      title: "Il Suo account non può spedire",
      summary: "Il Suo account[ {sender}] o la Sua organizzazione è bloccata per l’invio.",
      why: "I fornitori lo fanno quando un account spedisce spam; spesso qualcun altro ne conosce la password. L’indirizzo del destinatario va bene.",
    },
    "locally-suppressed": {
      title: "Escluso dal Suo servizio di invio",
      summary:
        "Il Suo servizio di invio non ha tentato la consegna, perché[ {address}| questo indirizzo] è nella sua lista di esclusione.",
      why: "Il servizio ricorda gli indirizzi che prima hanno fallito o che non volevano posta. Questo non dice nulla di nuovo sulla casella.",
    },
    greylisted: {
      title: "Invitato a tornare più tardi",
      summary:
        "Il server ricevente[ {server}] respinge apposta i primi contatti e chiede al Suo sistema di tornare[ dopo {wait}].",
      why: "Si chiama greylisting (lista grigia). I veri sistemi di posta riprovano da soli, i programmi di spam quasi mai. È come un portiere che apre alla seconda scampanellata: di norma il messaggio arriva entro un’ora.",
    },
    "rate-limited": {
      title: "La posta arriva troppo in fretta",
      summary: "Il server ricevente[ {server}] per ora non accetta altro dal Suo sistema[ (riprovare dopo {wait})].",
      why: "Il Suo sistema manda più messaggi, o apre più collegamenti, di quanti questo server ne permetta in una volta. Si protegge da un’inondazione.",
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
      summary: "La parte ricevente[ {server}] rifiuta la posta del Suo server[ {ip}] per la sua cattiva reputazione.",
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
      why: "Il filtro giudica in base a qualcosa che non regge e respinge anche la posta buona. Lei e il Suo fornitore non avete sbagliato nulla; solo l’amministratore di là può correggerlo.",
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
      summary: "Il messaggio è più grande di quanto accetti il server[ {server}][: al massimo {limit}].",
      why: "Ogni server ha un limite. Gli allegati crescono di circa un terzo quando si spediscono: 15 MB di file diventano 20 MB di messaggio.",
    },
    "message-malformed": {
      title: "La forma del messaggio è difettosa",
      summary:
        "Il server ricevente[ {server}] ha rifiutato il messaggio perché la sua forma viola le regole della posta.",
      why: "Il programma che ha scritto il messaggio ha tralasciato o sbagliato qualcosa, come la data, il mittente o un fine riga. Non dipende dalle Sue parole.",
    },
    "policy-rejected": {
      title: "Rifiutato da una regola",
      summary: "Una regola della parte ricevente[ {server}] rifiuta il messaggio e non dice quale.",
      why: "Ogni organizzazione decide quale posta lasciare entrare. Solo il suo amministratore può vedere quale regola era e cambiarla.",
    },
    "server-full": {
      title: "Il server ricevente è pieno",
      summary:
        "Tutto il server ricevente[ {server}] ha esaurito lo spazio; la casella[ {address}] in sé può non essere piena.",
      why: "Il disco che contiene tutte le caselle è pieno, o al server manca memoria. Non è piena una cassetta delle lettere, ma l’intero ufficio postale.",
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
      summary: "Il Suo sistema di posta e il server[ {server}] non si sono capiti.",
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
    "address-moved.new-owner": {
      title: "L’indirizzo ha un nuovo titolare",
      summary: "L’indirizzo[ {address}] ora appartiene a qualcun altro, perciò il messaggio non è stato consegnato.",
      why: "Il nome è stato dato a un’altra persona. Il server protegge il messaggio da occhi estranei.",
    },
    "mailbox-disabled.inactive": {
      summary: "La casella[ {address}] non era usata da molto tempo ed è stata disattivata.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "L’inoltro non funziona più",
      summary: "La casella[ {address}] passa la posta a un’altra, che non è raggiungibile.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "La casella[ {address}] è piena e non è usata da molto tempo.",
    },
    "recipient-restricted.members-only": {
      summary: "Solo i membri possono scrivere al gruppo o alla lista[ {address}].",
    },
    "recipient-restricted.internal-only": {
      summary: "Solo chi fa parte dell’organizzazione può scrivere a[ {address}| questo indirizzo].",
    },
    "recipient-restricted.sender-blocked": {
      summary: "Il titolare di[ {address}| questa casella] o l’organizzazione ha bloccato il Suo indirizzo[ {sender}].",
    },
    "recipient-restricted.moderated": {
      summary: "I messaggi a[ {address}| questo gruppo] vanno approvati da un moderatore, e il Suo non è passato.",
    },
    "domain-no-mail.null-mx": {
      summary: "Il dominio[ {domain}] dichiara di non ricevere alcuna posta elettronica.",
    },
    "connection-failed.refused": {
      title: "Il server ricevente non accoglie",
      summary: "Il server ricevente[ {server}] c’è, ma nulla su di esso risponde alla posta.",
    },
    "connection-failed.timeout": {
      title: "Il server ricevente non rispondeva",
      summary: "Il server ricevente[ {server}] non ha risposto in tempo.",
    },
    "connection-failed.port-25-blocked": {
      title: "La posta in uscita è bloccata",
      summary: "Il Suo fornitore di Internet non lascia uscire posta da questa linea (porta 25).",
      why: "Molti fornitori chiudono la porta 25, quella della posta tra server, perché i computer infetti non spediscano spam. I programmi di posta usano altre porte: 587 o 465.",
    },
    "tls-failed.certificate": {
      summary:
        "Il certificato del server ricevente[ {server}] non è valido, perciò non c’è stato un collegamento sicuro.",
    },
    "tls-failed.starttls-missing": {
      summary: "Il server[ {server}] non offre la cifratura, e una delle due parti la esige.",
    },
    "credentials-rejected.second-factor": {
      title: "Serve una password per app",
      summary: "Il server[ {server}] non accetta la Sua solita password da un programma di posta.",
      why: "Il Suo account è protetto da un secondo passaggio all’accesso, che un programma di posta non può fare. Per questo ci sono le password per app: lunghe e per un solo programma.",
    },
    "credentials-rejected.web-login": {
      summary: "Il fornitore vuole che Lei acceda una volta dal browser prima che il programma possa spedire.",
    },
    "domain-not-hosted.own": {
      title: "Il Suo dominio non è autorizzato",
      summary: "Il server[ {server}] non sa di dover ricevere la posta del Suo dominio[ {domain}].",
    },
    "locally-suppressed.complained": {
      summary:
        "Il Suo servizio di invio ha escluso[ {address}| questo indirizzo], perché da lì la Sua posta è stata segnalata come spam.",
      why: "Chi segnala la posta come spam non la vuole. Perciò i servizi smettono di scrivere a quella persona.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Il Suo servizio di invio ha escluso[ {address}| questo indirizzo], perché si è disiscritto.",
    },
    "greylisted.stuck": {
      title: "Una lista grigia senza fine",
      summary:
        "Il server ricevente[ {server}] ha mandato via il Suo sistema a ogni tentativo[ per {elapsed}]; così il messaggio potrebbe non arrivare mai.",
      why: "Il greylisting dovrebbe aprire al secondo tentativo. Ma il Suo sistema aspetta ogni volta di più: 5, 10, 20, 40, 80, 160, 320 minuti e poi circa 8 ore. Se il server ricevente dimentica un primo tentativo dopo 4 o 6 ore, una pausa di 8 ore supera la sua memoria, e ogni tentativo vale di nuovo come il primo.",
    },
    "rate-limited.reputation-throttle": {
      summary:
        "Il server ricevente[ {server}] accetta solo lentamente la posta del Suo server[ {ip}], perché non si fida ancora.",
      why: "I server nuovi, e quelli da cui sono venuti spam o lamentele, hanno un limite basso. Sale quando per un po’ arriva posta buona.",
    },
    "blocklisted.domain": {
      title: "Un dominio è in lista nera",
      summary:
        "[La lista nera {list}|Una lista nera pubblica] nomina il dominio[ {blocked}] del mittente, perciò il server ricevente[ {server}] ha rifiutato il messaggio.",
    },
    "blocklisted.url": {
      title: "Un link è in lista nera",
      summary:
        "[La lista nera {list}|Una lista nera pubblica] nomina un link del messaggio[, {blocked},] e così il server ricevente[ {server}] lo ha rifiutato.",
      why: "Il sito dietro il link è stato usato per spam o pagine dannose, forse perché violato. L’indirizzo del destinatario va bene.",
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
        "La parte ricevente[ {server}] rifiuta la posta del Suo dominio[ {senderDomain}] per la sua cattiva reputazione.",
    },
    "reputation-blocked.netblock": {
      title: "La rete del fornitore è bloccata",
      summary:
        "La parte ricevente[ {server}] ha messo una parte della rete del Suo fornitore nella propria lista nera[ (il Suo server: {ip})].",
      why: "Da server vicini dello stesso fornitore è venuto spam, e il ricevente li blocca tutti insieme. Solo il Suo fornitore può chiarirlo con lui.",
    },
    "reverse-dns-invalid.ptr-missing": {
      summary:
        "Il server ricevente[ {server}] ha rifiutato perché l’indirizzo Internet del Suo server[ {ip}] non porta a nessun nome (DNS inverso).",
    },
    "reverse-dns-invalid.helo-invalid": {
      summary:
        "Il server ricevente[ {server}] ha rifiutato perché il Suo server[ {ip}] lo saluta con un nome che non esiste.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Il ricevente interroga una lista morta",
      summary:
        "Il server ricevente[ {server}] interroga una lista nera[, {list},] che è stata chiusa[ (dal {since})], e prende il suo silenzio o le sue assurdità per un sì.",
    },
    "receiver-filter-broken.query-refused": {
      summary:
        "Il server ricevente[ {server}] interroga una lista nera[ {list}] in un modo che essa rifiuta, e prende il rifiuto per una segnalazione.",
      why: "Le liste rispondono con un codice di errore alle domande fatte tramite resolver DNS pubblici o troppo numerose. Il Suo server non è nella lista; il filtro legge male l’errore.",
    },
    "receiver-filter-broken.licence": {
      summary: "La licenza del filtro di posta sul server ricevente[ {server}] è scaduta.",
    },
    "sender-auth-failed.spf": {
      summary: "Il dominio[ {senderDomain}] non permette al Suo server[ {ip}] di spedire per lui (SPF).",
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
    "message-too-large.headers": {
      title: "L’intestazione è troppo grande",
      summary:
        "Le righe in testa al messaggio, con mittenti e destinatari, superano quanto accetta il server[ {server}].",
    },
    "message-too-large.attachments-count": {
      title: "Troppi allegati",
      summary: "Il messaggio ha più allegati di quanti ne accetti il server[ {server}].",
    },
    "malware.phishing": {
      title: "Scambiato per un tentativo di truffa",
      summary: "Il server ricevente[ {server}] ritiene che il messaggio tenti di rubare password o denaro.",
    },
    "spam-content.url": {
      summary: "Il server ricevente[ {server}] ritiene che questo messaggio sia spam per un link che contiene.",
    },
    "policy-rejected.admin-rule": {
      summary: "L’amministratore della parte ricevente[ {server}] ha posto una regola che rifiuta questo messaggio.",
    },
    "policy-rejected.geo": {
      summary: "Il server ricevente[ {server}] non accetta posta dal Paese o dalla rete da cui viene la Sua.",
    },
    "policy-rejected.ipv6": {
      summary:
        "Il server ricevente[ {server}] non accetta questa posta tramite IPv6, il tipo più nuovo di indirizzi Internet.",
    },
    "server-full.resources": {
      summary: "Al server ricevente[ {server}] mancano memoria o altre risorse, e per il momento non accetta posta.",
    },
    "server-error.maintenance": {
      summary: "Il server ricevente[ {server}] è in manutenzione e per il momento non accetta posta.",
    },
    "protocol-error.smtputf8": {
      summary: "Il server[ {server}] non sa trattare indirizzi con lettere diverse da quelle latine semplici.",
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
    checkDomain: "Controlli la parte dopo la @[: {domain}]. Una sola lettera sbagliata non porta da nessuna parte.",
    askNewAddress: "Chieda al destinatario, per telefono o in altro modo, un indirizzo che funzioni.",
    tellRecipient: "Dica al destinatario, per telefono o in altro modo, che la Sua posta non passa.",
    useNewAddress: "Scriva al nuovo indirizzo[ {newAddress}] e lo cambi nella rubrica.",
    askToAllow:
      "Chieda al destinatario, per telefono o in altro modo, di lasciare entrare la posta di[ {sender}| questo mittente].",
    joinOrAsk: "Si iscriva prima al gruppo o alla lista, oppure chieda a un membro di passare il messaggio.",
    shareByLink: "Metta i file su un servizio di condivisione e mandi invece il link.",
    shrink: "Riduca il messaggio[ (meno di {limit})]: rimpicciolisca le immagini o mandi i file uno alla volta.",
    split: "Divida i destinatari tra più messaggi.",
    login:
      "Nel programma di posta apra le impostazioni del server in uscita (SMTP) e attivi l’autenticazione: porta 587 o 465, il Suo indirizzo e-mail completo come nome utente e la password della casella.",
    checkPassword: "Scriva di nuovo nel programma il nome utente (il Suo indirizzo completo) e la password.",
    appPassword: "Crei una password per app nelle impostazioni del Suo account e la inserisca nel programma di posta.",
    webLogin: "Acceda una volta al sito del Suo fornitore e segua quanto Le chiede.",
    ownSender: "Scelga come mittente un indirizzo che appartiene all’account con cui accede.",
    waitForLimit:
      "Aspetti che il limite si azzeri, di solito entro un giorno. Per le newsletter usi un servizio fatto apposta.",
    secureAccount: "Cambi la password e cerchi in «Inviati» messaggi che non ha scritto Lei.",
    askProvider: "Mandi il messaggio già pronto al Suo fornitore di posta o amministratore.",
    askAdmin: "Mandi il messaggio già pronto all’amministratore della parte ricevente.",
    scan: "Controlli il computer con un antivirus aggiornato e non mandi più l’allegato.",
    reword: "Tolga link, indirizzi abbreviati e allegati non necessari, e scriva frasi semplici.",
    removeLink: "Tolga il link[ {blocked}] dal messaggio.",
    otherProgram: "Mandi il messaggio da un altro programma o dal sito del Suo fornitore.",
    asciiAddress: "Chieda al destinatario un indirizzo di lettere latine semplici e cifre.",
    reviewSuppression:
      "Cerchi l’indirizzo[ {address}] nella lista di esclusione del Suo servizio di invio, legga perché c’è, e lo tolga solo se sa che funziona.",
    respectWish: "Non scriva più a questa persona finché non lo chiede.",
    nothing: "Non deve fare nulla: il Suo sistema di posta riprova da sé.",
    writeAgain: "Mandi il messaggio un’altra volta.",
    pasteAll: "Ci dia l’avviso completo, con le righe tecniche alla fine. Spesso lì c’è la causa.",

    stopCause:
      "Cerchi nel registro della posta l’account o il sito che spedisce spam e lo fermi. Altrimenti il server sarà presto bloccato di nuovo.",
    delist:
      "Chieda poi la rimozione di[ {blocked}| questo server] da[ {list}| quella lista][. Le saranno chiesti: {needs}].",
    askReceiver: "Scriva poi alla parte ricevente[ {provider}] con il suo modulo[. Chiede: {needs}].",
    readCode:
      "Legga che cosa la parte ricevente[ {provider}] scrive a proposito[ del codice {operatorCode}| di risposte come questa].",
    operatorEnded:
      "Non si rivolga a[ {provider}| questo gestore]: il servizio non esiste più[ ({ended})][. Si rivolga invece a {successor}].",
    useSmarthost:
      "Faccia consegnare questa macchina tramite il server in uscita del fornitore invece che direttamente.",
    setPtr:
      "Faccia dare dal titolare dell’indirizzo Internet[ {ip}] un nome inverso che riporti allo stesso indirizzo.",
    fixHelo: "Imposti come nome di saluto del server un nome completo che esista nel DNS.",
    fixSpf: "Aggiunga il server[ {ip}] al record SPF del dominio[ {senderDomain}].",
    fixDkim:
      "Attivi la firma DKIM per il dominio[ {senderDomain}] e controlli che la chiave pubblica nel DNS sia quella giusta.",
    fixDmarc: "Faccia usare a SPF o DKIM lo stesso dominio della riga del mittente; è questo che DMARC confronta.",
    fixSenderDomain:
      "Faccia in modo che il dominio[ {senderDomain}] esista e abbia una voce per la posta (MX), così che gli si possa rispondere.",
    slowDown: "Faccia spedire il sistema a questo ricevente più lentamente e con meno collegamenti.",
    allowRelay:
      "Configuri il relay[ {server}] perché accetti posta dal Suo server, con l’accesso o con l’indirizzo Internet.",
    checkResolver: "Se la posta per molti domini fallisce così, controlli il resolver DNS del Suo server.",
    checkOutbound: "Se la posta per molti server fallisce così, controlli che la porta 25 sia aperta verso l’esterno.",
    retrySettings: "Faccia riprovare il Suo server almeno ogni 2 ore, e sempre dallo stesso indirizzo Internet.",
    grantSendAs: "Dia all’account il diritto di spedire con l’indirizzo[ {sender}].",
    release: "Sblocchi l’account quando la password è cambiata e non esce più spam.",
    checkTls: "Controlli sul Suo server le impostazioni di cifratura per questo ricevente.",
    breakLoop: "Cerchi gli inoltri che fanno girare la posta in tondo e ne tolga uno.",
    fixSoftware:
      "Controlli il programma che ha scritto o spedito il messaggio; il suo produttore può correggerne la forma.",
    updateSoftware: "Guardi il dialogo nel registro della posta e aggiorni il software.",

    makeRoom: "Cancelli i vecchi messaggi e svuoti il cestino, oppure ottenga più spazio.",
    reopen: "Acceda presso il Suo fornitore, o chieda a lui, per far riaprire la casella.",
    allowSender: "Metta l’indirizzo[ {sender}] nell’elenco dei mittenti ammessi.",
    fixForwarding: "Corregga l’inoltro della casella[ {address}] o lo disattivi.",
    askOwnAdmin: "Chieda al Suo amministratore di guardare; il rapporto del mittente aiuta.",

    authorizeDomain:
      "Autorizzi il server[ {server}] a gestire la posta del dominio[ {domain}]: lo aggiunga ai domini che riceve come propri.",
    relayOnward: "Se il server deve passare la posta a un altro, lo configuri come relay per il dominio[ {domain}].",
    correctMx: "Se per il dominio[ {domain}] è giusto un altro server, cambi il suo record MX con quel server.",
    fixDns:
      "Corregga le voci DNS del dominio[ {domain}]: il record MX deve nominare un server che esiste e ha un indirizzo.",
    fixNameServers: "Faccia in modo che tutti i server dei nomi del dominio[ {domain}] rispondano.",
    openServer:
      "Faccia in modo che il server di posta[ {server}] funzioni e che il firewall lasci entrare la porta 25.",
    fixCertificate:
      "Rinnovi il certificato del server[ {server}] e controlli che cosa pubblica il dominio sulla cifratura (MTA-STS, TLSA).",
    freeDisk: "Faccia posto sul disco del server[ {server}] o gli dia più risorse.",
    repairServer: "Guardi nel registro del server[ {server}] all’ora del rapporto e ripari il guasto.",
    fixDelivery: "Controlli come il server[ {server}] consegna nella casella[ {address}]: inoltri, filtri, permessi.",
    fixGreylisting:
      "Faccia ricordare alla lista grigia un primo tentativo per almeno 36 ore, e tratti allo stesso modo tutti i server di una rete.",
    removeDeadList:
      "Tolga la lista[ {list}] dalla configurazione del server. Non esiste più[ (dal {since})], perciò le sue risposte non significano nulla.",
    fixListQuery:
      "Interroghi la lista[ {list}] con un proprio resolver DNS. Le risposte da 127.255.255.0/24 sono errori, non segnalazioni.",
    renewLicence: "Rinnovi la licenza del filtro di posta o lo disattivi.",
    checkFilter:
      "Controlli perché il filtro ha rifiutato il server[ {ip}]: la risposta non nomina alcuna lista né alcuna colpa. Lo ammetta o corregga il filtro.",
    adjustRule: "Cerchi quale regola ha rifiutato il messaggio e ammetta il mittente[ {sender}], se deve passare.",

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
    done: "Non lo mandi di nuovo: è arrivato.",
  },

  listOwner: {
    suppress: "Tolga l’indirizzo[ {address}] dalla Sua lista. Lo rimetta solo se il titolare conferma che funziona.",
    quarantine: "Sospenda l’indirizzo[ {address}] per una settimana. Se poi fallisce ancora, lo tolga dalla lista.",
    none: "Tenga l’indirizzo[ {address}] nella Sua lista e non gli attribuisca questo errore.",
    full: "Tenga per ora l’indirizzo[ {address}]. Lo sospenda se è pieno tre volte in almeno due settimane.",
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
    subjectBlocked: "Far togliere il nostro server[ {blocked}] dalla lista nera[: {list}]",
    subjectProvider: "Posta[ per {domain}] rifiutata: ",
    subjectAdmin: "Posta[ per {domain}] rifiutata dal vostro server: ",
    subjectRecipient: "La mia posta[ a {address}] non Le arriva",
    hello: "Buongiorno,",
    introProvider:
      "un mio messaggio è stato rifiutato. Secondo il rapporto, si può rimediare da parte vostra. Tutto quello che so è qui sotto.",
    introAdmin:
      "la posta per i vostri utenti viene rifiutata. Secondo il rapporto, si può rimediare da parte vostra. Tutti i dati noti sono qui sotto.",
    introRecipient:
      "ho provato a scriverLe, ma il messaggio è tornato indietro. Forse può aiutare Lei, o chi cura la Sua posta.",
    happened: "Che cosa è successo:",
    asks: "Che cosa chiedo:",
    facts: "Dati:",
    answer: "La risposta del server, parola per parola:",
    report: "Copia del rapporto (parti private sostituite):",
    reportFull: "Copia del rapporto:",
    thanks: "Grazie per l’aiuto.",
    factIp: "Indirizzo Internet bloccato",
    factBlocked: "Nominato dalla lista",
    factList: "Lista nera",
    factDelist: "Pagina per la rimozione",
    factServer: "Rifiutato da",
    factReporter: "Segnalato da",
    factRecipient: "Destinatario",
    factSender: "Mittente",
    factDomain: "Dominio del destinatario",
    factCode: "Codici",
    factReference: "Riferimento",
    factTime: "Ora",
    factMessageId: "Message-ID",
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
