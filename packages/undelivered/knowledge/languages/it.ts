import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in Italian. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "it",
  name: "Italian",
  subjects: {
    failure: ["Messaggio a * negato", 
      "Avviso di non accettazione", "Il suo messaggio non è stato consegnato", "messaggio non è stato consegnato",
      "messaggio non è stato recapitato",
      "Non recapitabile:", "Non recapitato:", "Non consegnato:", "Mancata consegna", "Mancato recapito",
      "Messaggio non recapitato", "Messaggio non recapitabile", "Messaggio non consegnato",
      "Messaggio non consegnabile", "Posta non recapitabile", "Posta non consegnata", "Posta non recapitata",
      "Email non consegnata", "E-mail non recapitata", "Impossibile recapitare il messaggio", "Impossibile recapitare",
      "Impossibile consegnare il messaggio", "Impossibile consegnare", "Recapito non riuscito", "Consegna fallita",
      "Consegna non riuscita", "Errore di recapito", "Errore di consegna", "Errore nella consegna",
      "Notifica di mancato recapito", "Notifica di mancata consegna", "Rapporto di mancato recapito",
      "Rapporto di mancata consegna", "Avviso di mancata consegna", "AVVISO DI MANCATA CONSEGNA",
      "Notifica sullo stato di recapito (errore)", "Notifica dello stato del recapito (errore)",
      "Notifica sullo stato del recapito (non riuscito)", "Messaggio restituito", "Messaggio restituito al mittente",
      "Restituito al mittente", "Posta restituita al mittente", "Indirizzo non trovato", "Messaggio bloccato",
      "Messaggio rifiutato", "Messaggio respinto", "Anomalia messaggio", "ANOMALIA MESSAGGIO"],
    delay: [
      "Ritardato:", "Recapito ritardato", "Recapito in ritardo", "Consegna ritardata", "Consegna in ritardo",
      "Messaggio in ritardo", "Ritardo nella consegna", "Ritardo nel recapito", "Consegna incompleta",
      "Notifica sullo stato di recapito (ritardo)", "Avviso: messaggio * ritardato", "Avviso di ritardo"],
    success: [
      "Recapitato:", "Inoltrato:", "Consegnato:", "Conferma di recapito", "Conferma di consegna",
      "Notifica sullo stato di recapito (riuscito)", "Ricevuta di ritorno", "CONSEGNA:", "ACCETTAZIONE:",
      "Rapporto di recapito"],
    autoReply: [
      "Risposta automatica:", "Risposta automatica", "Risposta dal Centro Assistenza", "Fuori sede:", "Fuori ufficio",
      "Assente dall'ufficio", "Avviso di assenza", "Messaggio di assenza", "Sono in ferie", "In ferie",
      "Assenza:", "Assenza per ferie", "Autorisposta"],
    readReceipt: [
      "Letto:", "Non letto:", "Conferma di lettura", "Ricevuta di lettura", "Ricevuta di ritorno (visualizzata)",
      "Notifica di lettura", "Eliminato senza essere letto"],
  },
  senders: [
    "Sistema di consegna della posta", "Sistema di recapito della posta", "Sottosistema di recapito della posta",
    "Sistema di posta", "Amministratore di sistema", "Amministratore della posta", "Servizio di posta",
    "Servizio di recapito", "Posta Certificata"],
  failure: [
      "non può essere inviata a uno o più destinatari",     "Non è stato possibile consegnare alla lista il messaggio",
    "problema che ne impedisce l'accettazione", "ma non è stato consegnato a", "ma non è stato recapitato a",
    "messaggio * non è stato consegnato", "messaggio * non è stato recapitato", "messaggio * è stato respinto",
    "messaggio * è stato rifiutato", "La sua e-mail * è stata bloccata", "messaggio * è stato bloccato",
    "La sua e-mail * non è stata consegnata", "La sua e-mail * è stata respinta",
    "messaggio per la lista * rifiutato", "mailing list * è stato rifiutato", "rifiutato dal moderatore della lista", 
    "Un messaggio da lei inviato non", "Un messaggio che hai inviato non",
    "non è stato possibile consegnare a uno o più destinatari",
    "Questo messaggio è stato creato automaticamente dal software di posta",
    "Recapito non riuscito per i seguenti destinatari o gruppi",
    "Il recapito non è riuscito per i seguenti destinatari o gruppi",
    "Il recapito ai seguenti destinatari o gruppi non è riuscito",
    "Recapito non riuscito a questi destinatari o gruppi", "Recapito non riuscito ai seguenti destinatari o gruppi",
    "Impossibile recapitare il messaggio ai seguenti destinatari o gruppi",
    "Impossibile eseguire il recapito ai seguenti destinatari o gruppi",
    "Recapito non riuscito per i seguenti destinatari o liste di distribuzione",
    "Recapito non riuscito ai seguenti destinatari o alle seguenti liste di distribuzione",
    "Non è stato possibile recapitare il messaggio ai seguenti destinatari",
    "Il recapito ai seguenti destinatari non è riuscito", "Consegna non riuscita ai seguenti destinatari",
    "Il recapito al seguente destinatario non è riuscito", "Il messaggio non ha raggiunto alcuni o tutti i destinatari",
    "Il messaggio non è stato recapitato ad alcuni o a tutti i destinatari",
    "Impossibile raggiungere i destinatari seguenti", "Impossibile raggiungere i seguenti destinatari",
    "Impossibile recapitare a", "Impossibile recapitare il messaggio a", "Impossibile recapitare il tuo messaggio a",
    "Non è stato possibile recapitare il messaggio a", "Il tuo messaggio a * non è stato recapitato",
    "Il messaggio inviato a * non è stato recapitato", "Non è stato possibile recapitare il tuo messaggio",
    "Il tuo messaggio non è stato recapitato a", "Il messaggio non è stato recapitato a",
    "Il messaggio non è stato consegnato a", "Il tuo messaggio non è stato consegnato",
    "Il suo messaggio non è stato consegnato", "Il messaggio non può essere recapitato",
    "Il messaggio non può essere consegnato", "Il messaggio non è stato recapitato",
    "Il suo messaggio non può essere consegnato", "Il tuo messaggio non può essere consegnato",
    "Il vostro messaggio non può essere consegnato", "non è stato possibile consegnare il messaggio",
    "non è stato possibile consegnare il suo messaggio", "non può essere consegnato a uno o più destinatari",
    "non è stato consegnato a uno o più destinatari", "non è stato possibile consegnarlo a uno o più destinatari",
    "I seguenti indirizzi hanno generato errori", "I seguenti indirizzi hanno fallito",
    "Il seguente indirizzo ha fallito", "I seguenti destinatari non hanno ricevuto il messaggio",
    "Siamo spiacenti di informarla che il suo messaggio", "Siamo spiacenti di informarvi che il messaggio",
    "Spiacenti, non è stato possibile recapitare", "Mi dispiace doverla informare",
    "Questo messaggio è stato creato automaticamente dal",
    "Questo messaggio è stato generato automaticamente dal server di posta", "Questo è un errore permanente",
    "Si tratta di un errore permanente", "Il messaggio è stato rifiutato", "Il suo messaggio è stato respinto",
    "Invio del messaggio non riuscito", "Invio del messaggio fallito", "Errore durante l'invio del messaggio",
    "Si è verificato un errore durante l'invio del messaggio", "Il messaggio non può essere inviato",
    "è stato rilevato un errore nell'indirizzo del destinatario"],
  delay: ["trattenuto in attesa che il moderatore", "inoltrato ai moderatori", "ai moderatori è stato richiesto di controllarlo", "nelle dodici ore successive al suo invio", "nelle prime dodici ore dal suo invio", "verrà effettuato un nuovo tentativo", "fino a quando il moderatore della lista", "in attesa dell'approvazione del moderatore", 
    "Non è richiesta alcuna azione da parte", "non è ancora stato consegnato a tutti i destinatari",
    "Il recapito ai seguenti destinatari o gruppi è in ritardo",
    "Il recapito a questi destinatari o gruppi è stato ritardato",
    "Il recapito ai seguenti destinatari o gruppi è stato ritardato",
    "Il recapito ai seguenti destinatari è stato ritardato", "Il messaggio non è stato ancora recapitato",
    "Questo messaggio non è ancora stato recapitato", "non è stato ancora recapitato", "non è ancora stato recapitato",
    "non è stato ancora consegnato", "non è ancora stato consegnato", "non è stato ancora possibile consegnare",
    "Non è necessario inviare nuovamente", "Non è necessario rispedire", "Non è necessario reinviare",
    "QUESTO È SOLO UN AVVERTIMENTO", "Questo è solo un avviso", "Questo è solo un messaggio di avviso",
    "Si continuerà a tentare", "I tentativi di recapito continueranno", "Verranno effettuati altri tentativi",
    "Si è verificato un problema temporaneo durante il recapito", "Si è verificato un problema temporaneo",
    "Gmail riproverà", "Gmail effettuerà nuovi tentativi"],
  success: [
    "messaggio è stato consegnato a", "messaggio è stato recapitato a",
    "Il messaggio è stato recapitato ai seguenti destinatari",
    "Il recapito ai seguenti destinatari o gruppi è stato completato",
    "Il recapito a questi destinatari o gruppi è completato",
    "ma il server di destinazione non ha inviato notifiche di recapito",
    "ma il server di destinazione non ha inviato alcuna notifica di recapito",
    "Il messaggio è stato recapitato correttamente", "Il messaggio è stato consegnato correttamente",
    "è stato consegnato nella casella di destinazione"],
  expired: [
    "nelle ventiquattro ore successive al suo invio", "superamento tempo massimo", "superamento del tempo massimo",
    "Impossibile recapitare il messaggio entro il limite di tempo specificato", "entro il limite di tempo specificato",
    "troppo tempo in coda", "troppo a lungo in coda", "ha tentato di recapitare questo messaggio senza successo",
    "Il server ha tentato di recapitare il messaggio senza successo", "tempo di consegna scaduto",
    "tempo massimo in coda", "non è stato possibile consegnare per * giorni"],
  original: [
    "Intestazioni originali del messaggio:", "Intestazioni originali del messaggio", "Intestazioni messaggio originale",
    "Intestazioni del messaggio originale", "Intestazione del messaggio originale", "Questa è una copia del messaggio",
    "Copia del messaggio originale", "Segue una copia del messaggio", "Di seguito una copia del messaggio",
    "Il messaggio originale è allegato", "Il messaggio originale è incluso in allegato", "Messaggio originale allegato",
    "----- Messaggio originale -----"],
  diagnostic: [
    "Informazioni di diagnostica per gli amministratori:", "Informazioni di diagnostica per gli amministratori",
    "Informazioni diagnostiche per gli amministratori:", "Informazioni diagnostiche per gli amministratori",
    "Server di generazione:", "Server generatore:", "Il server remoto ha restituito", "Server remoto ha restituito",
    "L'organizzazione seguente ha rifiutato il messaggio:", "L'organizzazione seguente ha rifiutato il messaggio",
    "La seguente organizzazione ha rifiutato il messaggio:", "Dettagli errore", "Dettagli dell'errore",
    "Errore segnalato:", "Dettagli tecnici dell'errore permanente", "Dettagli tecnici del problema permanente",
    "La risposta è stata:", "La risposta del server remoto è stata:", "L'errore restituito dall'altro server è:",
    "Il server di posta ha risposto:", "Il server ha risposto:", "Risposta del server:", "per il seguente motivo",
    "per i seguenti motivi", "Motivo dell'errore", "Motivo del mancato recapito", "con il seguente errore",
    "Ultimo errore:", "Errore del server:"],
  autoReply: [
    "Attualmente sono fuori ufficio", "Sono fuori ufficio fino al", "Sono fuori ufficio dal",
    "Sarò fuori ufficio fino al", "Sarò fuori ufficio dal", "Sono assente dall'ufficio", "Sarò assente dall'ufficio",
    "Sono assente fino al", "Sarò assente fino al", "Sarò assente dal", "Sono in ferie fino al", "Sono in ferie dal",
    "Sarò in ferie fino al", "Sarò in ferie dal", "Sono in maternità", "Sono in congedo", "Rientrerò in ufficio il",
    "Tornerò in ufficio il", "Risponderò alla sua mail al mio rientro", "Risponderò al tuo messaggio al mio rientro",
    "risponderò al mio rientro", "con accesso limitato alla posta", "In caso di urgenza contattare",
    "In caso di urgenza si prega di contattare", "Per urgenze contattare", "Per urgenze potete contattare",
    "Per comunicazioni urgenti contattare", "Questa è una risposta automatica", "Questo è un messaggio automatico",
    "Il messaggio non verrà inoltrato", "La sua email non verrà inoltrata", "non lavora più presso",
    "non fa più parte dell'azienda", "Questa casella di posta non è più attiva", "Questa casella non è presidiata"],
  rules: [
    {
      id: "it/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "errore 5.1.1 * indirizzo non valido",
          "nessun account corrisponde", "nessuna casella corrisponde", "nessun utente corrisponde",
          "destinatario errato", "destin. sconosciuto", 
          "utente sconosciuto", "utente inesistente", "utente non esiste", "utente * non esiste", "utente non trovato",
          "utente non valido", "destinatario sconosciuto", "destinatario inesistente", "destinatario non esiste",
          "destinatario * non esiste", "destinatario non trovato", "casella inesistente", "casella sconosciuta",
          "casella non esiste", "casella non trovata", "casella di posta inesistente", "cassetta postale non trovata", "cassetta postale inesistente|non valida",
          "indirizzo inesistente", "indirizzo sconosciuto", "indirizzo non esiste", "indirizzo * non esiste",
          "account inesistente", "account non esiste", "account * non esiste",
          "impossibile trovare l'indirizzo di posta elettronica immesso",
          "l'indirizzo di posta elettronica immesso non è stato trovato",
          "impossibile trovare l'indirizzo di posta elettronica", "impossibile trovare l'indirizzo e-mail",
          "indirizzo di posta elettronica del destinatario non è stato trovato nel sistema", "non è stato trovato in",
          "non è stato trovato su", "perché l'indirizzo non è stato trovato",
          "perché non è stato possibile trovare l'indirizzo", "nessun utente con questo nome",
          "nome del destinatario non è riconosciuto", "non elencato nella Directory di Domino"],
      },
      matches: ["nel messaggio destinato all'utente \"anna@example.com\" è stato rilevato un errore 5.1.1 - Example S.p.A. - indirizzo non valido.", 
        "Impossibile trovare l'indirizzo di posta elettronica immesso. Controllare l'indirizzo di posta elettronica del destinatario e provare a inviare di nuovo il messaggio.",
        "Non è stato possibile recapitare il messaggio a anna@example.com. anna non è stato trovato in example.com.",
        "anna@example.com: utente sconosciuto"],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/moved", reason: "address-moved",
      when: {
        says: ["ha cambiato indirizzo", "indirizzo è cambiato", "il nuovo indirizzo è", "indirizzo e-mail è cambiato"],
      },
      matches: ["Il destinatario ha cambiato indirizzo: anna.nuova@example.net"],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "casella di posta disabilitata", "casella di posta è disabilitata", "casella di posta sospesa",
          "casella di posta è sospesa", "casella di posta bloccata", "casella di posta è bloccata",
          "non risulta attivo", "non è attivo", "non risulta attiva", "non è attiva", "bloccato per inutilizzo", "bloccata per inutilizzo", "disattivato per inutilizzo", "disattivata per inutilizzo", 
          "casella disattivata", "casella disabilitata", "casella è disabilitata", "casella bloccata",
          "casella sospesa", "casella non attiva", "casella inattiva", "casella di posta disattivata",
          "account disattivato", "account disabilitato", "account è disattivato", "account è disabilitato",
          "account sospeso", "account bloccato", "utente disabilitato", "utente sospeso", "utente non attivo"],
      },
      matches: ["L'account è disattivato e non può ricevere messaggi."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "ha raggiunto la dimensione massima", "raggiunto la dimensione massima", "spazio esaurito nella casella",
          "non c'è più spazio nella casella", "casella * ha superato la quota",
          "database della casella di posta ha superato",
          "casella piena", "casella è piena", "casella di posta piena", "casella di posta è piena",
          "casella postale del destinatario è piena", "cassetta postale piena",
          "cassetta postale del destinatario è piena", "la cassetta postale è piena",
          "Posta in arrivo del destinatario è piena", "casella del destinatario è piena", "mailbox piena",
          "quota superata", "quota esaurita", "superato la quota", "superata la quota", "ha superato la quota",
          "spazio esaurito", "spazio disponibile esaurito", "spazio insufficiente nella casella",
          "limite di archiviazione superato"],
      },
      matches: [
        "anna@example.com: La casella ha raggiunto la dimensione massima",
        "La cassetta postale del destinatario è piena e non può accettare messaggi.",
        "anna@example.com: superata la quota"],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "non accetta i suoi messaggi", "non accetta i tuoi messaggi", "non accetta messaggi da lei",
          "ha bloccato il mittente", "ti ha bloccato", "ha bloccato il suo indirizzo", "lista nera del destinatario",
          "dal moderatore", "iscritti alla lista", "il moderatore della lista", 
          "il recapito a questo indirizzo è limitato", "recapito a questo indirizzo è soggetto a restrizioni",
          "non si dispone dell'autorizzazione per inviare a questo destinatario",
          "non si dispone dell'autorizzazione per l'invio a questo destinatario",
          "non hai l'autorizzazione per inviare", "non è autorizzato a inviare", "non si è autorizzati a inviare",
          "accetta messaggi solo da", "accetta solo messaggi da", "non accetta messaggi da", "solo i membri possono",
          "rifiutato dal moderatore", "il destinatario ti ha bloccato"],
      },
      matches: [
        "anna@example.com: Il destinatario ha bloccato il mittente",
        "Il messaggio non può essere recapitato perché il recapito a questo indirizzo è soggetto a restrizioni."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/domain-not-found", reason: "domain-not-found",
      when: {
        not: ["mittente"], says: [
          "dominio inesistente", "dominio sconosciuto", "dominio non esiste", "dominio * non esiste",
          "dominio non trovato", "dominio * non è stato trovato", "dominio del destinatario non esiste",
          "host sconosciuto", "host non trovato", "impossibile trovare il dominio",
          "server di destinazione * non trovato nel DNS"],
      },
      matches: [
        "Il tuo messaggio non è stato recapitato a anna@exmaple.example perché il dominio exmaple.example non è stato trovato.",
      ],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/relay", reason: "relay-denied",
      when: {
        says: [
          "relay negato", "relay non consentito", "relay non permesso", "inoltro negato", "inoltro non consentito",
          "inoltro non autorizzato", "relaying negato", "relaying non consentito", "relay non autorizzato"],
      },
      matches: ["Relay non consentito per anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/auth-required", reason: "auth-required",
      when: {
        says: [
          "autenticazione richiesta", "è richiesta l'autenticazione", "richiede l'autenticazione",
          "autenticazione necessaria", "autenticazione obbligatoria", "è necessario autenticarsi",
          "occorre autenticarsi", "il client non è stato autenticato", "perché non consente l'inoltro",
          "poiché non consente l'inoltro"],
      },
      matches: ["Impossibile inviare: il destinatario è stato rifiutato dal server perché non consente l'inoltro."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "Kerberos/GSSAP non sono state accettate", "Kerberos/GSSAPI non è stato accettato",
          "accesso non riuscito, impossibile inizializzare", "meccanismo di autenticazione è troppo debole",
          "errore durante l'autenticazione", "SMTP AUTH non disponibile", "SMTP AUTH selezionato non disponibile",
          "Accesso al server * non riuscito", 
          "autenticazione fallita", "autenticazione non riuscita", "errore di autenticazione",
          "nome utente o password errati", "nome utente o password non corretti",
          "nome utente o la password * non è corretto", "nome utente o la password * non sono corretti",
          "password errata", "password non corretta", "password non valida", "accesso rifiutato dal server di posta",
          "il server di posta elettronica ha rifiutato l'accesso", "credenziali non valide", "credenziali errate"],
      },
      matches: [
        "Si è verificato un errore durante l'autenticazione su mail.example.org",
        "Autenticazione non riuscita: nome utente o password errati per il server di posta in uscita."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "indirizzi mittenti hanno generato errore", "indirizzo mittente non valido",
          "indirizzo del mittente non valido",
          "non si dispone dell'autorizzazione per inviare il messaggio per conto",
          "per conto di un altro mittente senza autorizzazione", "mittente non autorizzato", "mittente non consentito",
          "indirizzo del mittente non consentito", "indirizzo del mittente * è stato rifiutato", "mittente rifiutato"],
      },
      matches: [
        "Impossibile inviare: indirizzo mittente non valido.",
        "Mittente non autorizzato: io@example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/too-large", reason: "message-too-large",
      when: {
        says: [
          "supera la dimensione consentita",
          "messaggio troppo grande", "messaggio è troppo grande", "messaggio troppo lungo",
          "messaggio di dimensioni eccessive", "supera la dimensione massima", "supera le dimensioni massime",
          "eccede la dimensione massima", "supera il limite di dimensione", "supera le dimensioni consentite",
          "dimensione del messaggio supera", "dimensioni del messaggio superano", "dimensione massima superata",
          "dimensioni dell'allegato superano"],
      },
      matches: ["Il messaggio è troppo grande: supera la dimensione massima consentita."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/spam", reason: "spam-content",
      when: {
        says: [
          "dal filtro antispam", "dal nostro filtro antispam", "filtro anti-spam",
          "considerato spam", "considerato come spam", "identificato come spam", "classificato come spam",
          "rilevato come spam", "rifiutato come spam", "rifiutato perché spam", "posta indesiderata", "contenuto spam",
          "contiene spam", "riconosciuto come spam"],
      },
      matches: ["Messaggio rifiutato perché considerato posta indesiderata."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/virus", reason: "malware",
      when: {
        says: [
          "allegato è infetto", "file infetto", "allegato infetto",
          "contiene un virus", "contiene virus", "virus rilevato", "virus trovato", "è stato rilevato un virus",
          "presenza di virus", "software dannoso", "codice malevolo", "è infetto da"],
      },
      matches: ["È stato rilevato software dannoso nel messaggio."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "allegati di questo tipo non", "tipo di allegato non",
          "allegato non consentito", "allegato non ammesso", "allegati non consentiti", "tipo di file non consentito",
          "allegato bloccato", "allegato vietato", "estensione non consentita"],
      },
      matches: ["Allegato non consentito: fattura.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "indirizzo IP * è bloccato",
          "indirizzo IP bloccato", "IP bloccato", "IP * bloccato", "IP in blacklist", "in blacklist",
          "nella lista nera", "nella nostra blacklist", "inserito in lista nera", "è in lista nera",
          "cattiva reputazione", "bassa reputazione", "reputazione insufficiente"],
      },
      matches: ["Il tuo indirizzo IP è nella lista nera: IP bloccato."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/policy", reason: "policy-rejected",
      when: {
        says: ["in conflitto con un criterio", "in conflitto con i criteri", 
          "viola i criteri", "viola la policy", "viola le policy", "violazione delle policy", "violazione dei criteri",
          "non conforme alle policy", "rifiutato per motivi di sicurezza", "criteri di amministrazione correnti",
          "regola del flusso di posta", "bloccato dall'amministratore", "accesso negato",
          "problemi di autorizzazione o sicurezza"],
      },
      matches: ["Il messaggio è in conflitto con un criterio dell'organizzazione e non è stato recapitato.", "Messaggio rifiutato: viola i criteri di sicurezza del destinatario."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/sending-limit", reason: "sending-limit",
      when: {
        says: [
          "invio di messaggi a più di * destinatari ogni * ore", "messaggi a più di * destinatari in * ore",
          "limite di invio", "limite per l'invio", "limite giornaliero di invio", "superato il limite di invio",
          "raggiunto un limite per l'invio", "quota di invio"],
      },
      matches: [
        "Non puoi inviare messaggi a più di 100 destinatari in 24 ore.",
        "Hai raggiunto un limite per l'invio di email. Il messaggio non è stato inviato."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/rate", reason: "rate-limited",
      when: {
        says: ["troppe connessioni", "troppi messaggi", "troppe email", "troppe e-mail", "invio troppo rapido"],
      },
      matches: ["Troppe connessioni dal tuo server."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/too-many-recipients", reason: "too-many-recipients",
      when: {
        says: [
          "messaggi a più di * destinatari",
          "troppi destinatari", "numero massimo di destinatari", "numero di destinatari superiore",
          "superato il numero di destinatari"],
      },
      matches: [
        "Non sei abilitato all'invio di messaggi a più di 30 destinatari.",
        "Troppi destinatari in questo messaggio."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/greylisted", reason: "greylisted",
      when: { says: ["lista grigia", "in greylist", "greylist attiva", "temporaneamente rifiutato, riprovare"] },
      matches: ["Mittente inserito in lista grigia, riprovare tra qualche minuto."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/no-connection", reason: "connection-failed",
      when: {
        says: [
          "servizio non connesso", "sessione è andata in timeout",
          "impossibile contattare il server", "impossibile contattare l'host", "impossibile raggiungere il server",
          "non risponde", "server * non risponde", 
          "connessione rifiutata", "connessione fallita", "connessione non riuscita", "errore di connessione",
          "impossibile connettersi al server", "impossibile connettersi", "connessione al server * non è riuscita",
          "la connessione al server * fallita", "impossibile stabilire la connessione", "server non raggiungibile",
          "server irraggiungibile", "server non risponde", "il server ha terminato inaspettatamente la connessione",
          "connessione interrotta", "connessione persa", "errore di comunicazione durante il recapito"],
        not: ["DNS", "manutenzione"],
      },
      matches: [
        "Impossibile inviare il messaggio: servizio non connesso.",
        "Impossibile inviare il messaggio: connessione al server in uscita mail.example.org non riuscita, connessione rifiutata.",
      ],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "timeout della connessione", "tempo di connessione scaduto", "timeout durante l'attesa",
          "timeout dell'operazione", "connessione scaduta", "tempo di attesa scaduto"],
        not: ["DNS", "manutenzione"],
      },
      matches: ["Timeout dell'operazione in attesa di una risposta dal server di invio (SMTP)."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/expired", reason: "delivery-expired",
      when: {
        says: [
          "entro il limite di tempo specificato", "troppo tempo in coda", "troppo a lungo in coda",
          "ha tentato di recapitare questo messaggio senza successo",
          "il server ha tentato di recapitare il messaggio senza successo", "tempo di consegna scaduto"],
      },
      matches: ["Microsoft Exchange ha tentato di recapitare questo messaggio senza successo e ha smesso di provare."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/loop", reason: "mail-loop",
      when: {
        says: [
          "loop di posta", "ciclo di posta", "loop rilevato", "troppi hop", "troppi passaggi",
          "rimbalza tra due server", "ciclo di inoltro"],
      },
      matches: ["Messaggio scartato: rilevato un loop di posta."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/dns-temporary", reason: "dns-temporary",
      when: {
        says: [
          "errore DNS temporaneo", "errore temporaneo DNS", "errore di risoluzione DNS", "risoluzione DNS fallita",
          "risoluzione del nome non riuscita"],
      },
      matches: ["Errore temporaneo DNS durante la ricerca di example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/server-full", reason: "server-full",
      when: {
        says: [
          "spazio di archiviazione insufficiente sul server",
          "spazio su disco insufficiente", "spazio insufficiente sul server", "risorse di sistema insufficienti",
          "disco pieno"],
      },
      matches: [
        "Spazio di archiviazione insufficiente sul server.",
        "Spazio su disco insufficiente sul server."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/server-error", reason: "server-error",
      when: {
        says: [
          "errore interno del server", "servizio non disponibile", "servizio temporaneamente non disponibile",
          "temporaneamente non disponibile", "server sovraccarico", "server occupato", "errore temporaneo, riprovare",
          "errore locale di elaborazione", "server in manutenzione"],
      },
      matches: ["Servizio temporaneamente non disponibile, riprovare più tardi."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/try-later", reason: "server-error",
      when: { says: ["riprovare più tardi", "riprova più tardi"], smtp: [421, 450, 451, 452] },
      matches: ["451 4.7.1 riprovare più tardi"],
      misses: ["La casella di posta è piena, riprovare più tardi."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "a causa di indirizzo",
          "non è un indirizzo email valido", "nessun destinatario valido", "i seguenti indirizzi non sono validi",
          "uno o più destinatari non validi", "destinatario non è stato riconosciuto come un indirizzo",
          "indirizzo non valido", "indirizzo e-mail non valido", "indirizzo email non valido",
          "indirizzo di posta elettronica non valido", "indirizzo del destinatario non valido",
          "destinatario non valido", "non è un indirizzo valido", "non è un indirizzo e-mail valido",
          "formato dell'indirizzo * non è corretto", "indirizzo errato"],
      },
      matches: [
        "Impossibile inviare: uno o più destinatari non validi",
        "Il formato dell'indirizzo di posta elettronica non è corretto: anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/tls", reason: "tls-failed",
      when: {
        says: [
          "meccanismo di autenticazione richiesto richiede la cifratura",
          "impossibile stabilire una connessione sicura", "connessione cifrata richiesta",
          "è richiesta la crittografia", "non supporta il tipo di crittografia", "certificato del server non è valido"],
      },
      matches: [
        "Il meccanismo di autenticazione richiesto richiede la cifratura.",
        "Impossibile stabilire una connessione sicura con il server in uscita."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
    {
      id: "it/sender-auth", reason: "sender-auth-failed",
      when: {
        says: [
          "verifica SPF fallita", "controllo SPF fallito", "verifica SPF non riuscita", "verifica DMARC fallita",
          "verifica DMARC non riuscita", "verifica DKIM fallita"],
      },
      matches: ["Messaggio rifiutato: verifica SPF fallita."],
      source: "Exchange, Gmail, mail programs and servers that answer in Italian", seen: "2026-11",
    },
  ],
} satisfies Language;
