import type { AdvicePack } from "./pack.js";

/** French. */
const french: AdvicePack = {
  tag: "fr",
  name: "Français",
  direction: "ltr",
  plural: "zero-one-other",
  decimal: ",",
  date: "{day}/{month}/{year} {hour}:{minute} (UTC{offset})",
  sizes: ["{n} octets", "{n} Ko", "{n} Mo", "{n} Go"],
  waits: {
    second: ["{n} seconde", "{n} secondes"],
    minute: ["{n} minute", "{n} minutes"],
    hour: ["{n} heure", "{n} heures"],
    day: ["{n} jour", "{n} jours"],
  },

  reasons: {
    "user-unknown": {
      title: "Cette adresse n’existe pas",
      summary: "Le serveur destinataire[ {server}] dit que la boîte[ {address}] n’existe pas.",
      why: "L’adresse contient peut-être une faute de frappe, ou la personne est partie ou a changé de fournisseur. C’est comme une lettre adressée à une maison qui n’existe plus.",
    },
    "address-invalid": {
      title: "L’adresse ne peut être juste",
      summary: "L’adresse[ {address}] n’est pas écrite comme doit l’être une adresse électronique.",
      why: "Un signe manque, est doublé ou mal placé : une espace, une virgule à la place d’un point, pas de @. Aucun facteur ne sait lire une telle adresse ; le message n’est donc pas parti.",
    },
    "address-moved": {
      title: "Le destinataire a déménagé",
      summary: "La boîte[ {address}] n’est plus ici[ ; la nouvelle adresse est {newAddress}].",
      why: "Son titulaire a pris une autre adresse, comme on change de maison. Ce serveur ne fait pas suivre le courrier vers la nouvelle.",
    },
    "mailbox-disabled": {
      title: "Cette boîte est fermée",
      summary: "La boîte[ {address}] existe, mais elle a été désactivée et ne reçoit plus de courrier.",
      why: "Les fournisseurs ferment les boîtes qui ne servent plus, ne sont plus payées ou ont été bloquées. Le titulaire ou le fournisseur pourra peut-être la rouvrir.",
    },
    "mailbox-full": {
      title: "La boîte est pleine",
      summary: "La boîte[ {address}] n’a plus de place pour votre message.",
      why: "Toute boîte a une taille limitée, comme une boîte aux lettres que personne ne vide. Tant que son titulaire ne fait pas de place, plus rien n’y entre.",
    },
    "mailbox-unavailable": {
      title: "La boîte n’est pas accessible",
      summary: "Le serveur destinataire[ {server}] refuse la boîte[ {address}] sans dire pourquoi.",
      why: "L’adresse n’existe peut-être pas, est fermée, ou une règle vous en écarte. Les mots du serveur laissent les trois possibilités ouvertes.",
    },
    "recipient-restricted": {
      title: "Vous ne pouvez pas écrire ici",
      summary: "L’adresse[ {address}] fonctionne, mais elle n’accepte pas votre courrier.",
      why: "Certaines boîtes et certains groupes n’acceptent que le courrier de certaines personnes. Une règle du destinataire ou de son organisation a écarté votre message ; c’est là qu’elle peut être changée.",
    },
    "recipient-rate-limited": {
      title: "Trop de courrier pour ce destinataire",
      summary: "La boîte[ {address}] reçoit plus de courrier qu’elle ne peut en prendre à la fois.",
      why: "Les serveurs ralentissent quand beaucoup de messages arrivent en même temps dans une boîte. Vous n’y êtes peut-être pour rien. Cela passe tout seul.",
    },
    "domain-not-found": {
      title: "Ce domaine n’existe pas",
      summary: "La partie après le @[, {domain},] n’existe pas sur Internet.",
      why: "Le carnet d’adresses d’Internet (DNS) ne connaît pas ce nom. Le plus souvent, c’est une faute de frappe ; parfois, le titulaire a laissé expirer le nom.",
    },
    "domain-no-mail": {
      title: "Ce domaine ne reçoit rien",
      summary: "Le domaine[ {domain}] existe, mais il ne reçoit pas de courrier électronique.",
      why: "Il ne sert peut-être qu’à un site web. C’est comme une maison sans boîte aux lettres : le facteur la trouve, mais ne peut rien y laisser.",
    },
    "dns-temporary": {
      title: "Le carnet d’adresses est resté muet",
      summary: "Les serveurs de noms qui savent où va le courrier pour[ {domain}| ce domaine] n’ont pas répondu.",
      why: "Le carnet d’adresses d’Internet (DNS) indique au facteur où livrer. Une absence de réponse ne veut pas dire que le domaine a disparu : les serveurs de noms du destinataire, ou la recherche chez votre fournisseur, sont momentanément en panne.",
    },
    "dns-misconfigured": {
      title: "Le domaine ne mène nulle part",
      summary: "Le domaine[ {domain}] indique un serveur de courrier introuvable sous ce nom.",
      why: "Les entrées du domaine dans le DNS, le carnet d’adresses d’Internet, sont fausses. Le facteur a une adresse, mais il n’y a pas de maison. Seuls ceux qui gèrent le domaine peuvent corriger cela.",
    },
    "connection-failed": {
      title: "Le serveur destinataire était injoignable",
      summary:
        "Votre système de courrier n’a pas pu joindre le serveur destinataire[ {server}], ou la connexion s’est coupée.",
      why: "Le serveur est peut-être arrêté, surchargé ou coupé d’Internet. C’est comme frapper à une porte que personne n’ouvre.",
    },
    "tls-failed": {
      title: "Aucune connexion sûre possible",
      summary:
        "La connexion au serveur destinataire[ {server}] n’a pas pu être chiffrée, et l’un des deux côtés l’exige.",
      why: "Un serveur peut exiger que le courrier voyage chiffré (TLS), comme une lettre cachetée. Si un certificat a expiré ou si les réglages ne s’accordent pas, il préfère ne rien livrer.",
    },
    "mail-loop": {
      title: "Le message tournait en rond",
      summary: "Le message pour[ {address}| ce destinataire] est passé de serveur en serveur et a été arrêté.",
      why: "En général, deux redirections se renvoient le courrier, ou un serveur en croit un autre responsable. Les serveurs comptent les étapes et mettent fin à de tels voyages.",
    },
    "routing-failed": {
      title: "Le serveur ne connaît aucun chemin",
      summary: "Le serveur[ {server}] ne sait pas où transmettre le courrier pour[ {address}| cette adresse].",
      why: "Le domaine n’y est pas (ou plus) configuré, ou l’adresse est mal écrite. C’est comme un bureau de poste qui n’a pas de tournée pour cette rue.",
    },
    "delivery-expired": {
      title: "La livraison a été abandonnée",
      summary:
        "Votre système de courrier a longtemps essayé de livrer à[ {address}| ce destinataire], puis a abandonné.",
      why: "Un message qui ne peut être livré est réessayé pendant quelques jours, puis renvoyé. La cause se trouve dans la dernière réponse de l’autre côté.",
    },
    "auth-required": {
      title: "Le serveur veut une identification",
      summary:
        "Le serveur sortant[ {server}] a refusé le message[ sur le port {port}] parce que vous n’étiez pas identifié.",
      why: "Un serveur sortant n’accepte du courrier pour d’autres domaines que de personnes qui s’identifient. Sinon, n’importe qui pourrait envoyer en son nom. C’est le premier des trois cas de « relaying denied ».",
    },
    "credentials-rejected": {
      title: "L’identification a été refusée",
      summary: "Le serveur[ {server}] n’a pas accepté le nom d’utilisateur ou le mot de passe.",
      why: "Le mot de passe est peut-être ancien ou mal tapé, ou le serveur veut un autre mode d’identification. Tant qu’elle échoue, rien n’est envoyé.",
    },
    "domain-not-hosted": {
      title: "Serveur non responsable de ce domaine",
      summary:
        "Le serveur[ {server}] est indiqué pour le domaine[ {domain}], mais ne sait pas qu’il doit recevoir son courrier.",
      why: "Les entrées du domaine mènent à ce serveur, mais le domaine n’y est pas configuré. Il croit donc que votre message est à transmettre à des inconnus et refuse : c’est le deuxième cas de « relaying denied ». Vous n’avez rien fait de mal.",
    },
    "relay-denied": {
      title: "Le serveur refuse de relayer",
      summary: "Le serveur[ {server}] refuse de relayer le courrier[ de {reporter}] pour[ {domain}| ce domaine].",
      why: "Un serveur n’accepte un message que si l’expéditeur s’est identifié, s’il est lui-même la destination, ou s’il est configuré pour relayer. Rien de cela n’était le cas, et ses mots ne disent pas lequel était visé.",
    },
    "sender-not-permitted": {
      title: "Cet expéditeur n’est pas permis",
      summary: "Le serveur ne vous laisse pas envoyer sous l’adresse[ {sender}| de la ligne expéditeur].",
      why: "Votre compte ne peut envoyer que sous les adresses qui lui appartiennent. Ainsi, personne ne peut écrire avec le nom d’un autre sur l’enveloppe.",
    },
    "sending-limit": {
      title: "Votre limite d’envoi est atteinte",
      summary: "Votre propre compte ou domaine a envoyé pour l’instant tout ce qui lui est permis[ (au plus {limit})].",
      why: "Les fournisseurs limitent ce qu’un compte peut envoyer par heure ou par jour. Le destinataire n’y est pour rien. La limite se remet à zéro d’elle-même.",
    },
    "sender-suspended": {
      title: "Votre compte ne peut plus envoyer",
      summary: "L’envoi a été bloqué pour votre propre compte[ {sender}] ou votre organisation.",
      why: "Les fournisseurs font cela quand un compte envoie du spam ; souvent, quelqu’un d’autre connaît alors le mot de passe. L’adresse du destinataire est bonne.",
    },
    "locally-suppressed": {
      title: "Votre service d’envoi l’a écarté",
      summary:
        "Votre service d’envoi n’a pas tenté la livraison, car[ {address}| cette adresse] figure sur sa propre liste d’exclusion.",
      why: "Le service retient les adresses qui ont échoué auparavant ou qui ne voulaient pas de courrier. Cela ne dit rien de nouveau sur la boîte.",
    },
    greylisted: {
      title: "Prié de revenir plus tard",
      summary:
        "Le serveur destinataire[ {server}] écarte exprès les premiers contacts et demande à votre système de revenir[ après {wait}].",
      why: "Cela s’appelle le greylisting (liste grise). Les vrais systèmes de courrier réessaient d’eux-mêmes, les programmes de spam rarement. C’est comme un portier qui ouvre au deuxième coup de sonnette : normalement, le message arrive dans l’heure.",
    },
    "rate-limited": {
      title: "Le courrier arrive trop vite",
      summary:
        "Le serveur destinataire[ {server}] n’accepte plus rien de votre système pour le moment[ (réessayer après {wait})].",
      why: "Votre système envoie plus de messages, ou ouvre plus de connexions, que ce serveur n’en permet à la fois. Il se protège contre une inondation.",
    },
    "too-many-recipients": {
      title: "Trop de destinataires à la fois",
      summary: "Le message a plus de destinataires que le serveur[ {server}] n’en accepte à la fois.",
      why: "Les serveurs limitent le nombre de personnes par message, car c’est ainsi que le spam est envoyé.",
    },
    blocklisted: {
      title: "Votre serveur est sur liste noire",
      summary:
        "[La liste noire {list}|Une liste noire publique] cite votre serveur de courrier[ {ip}] ; le serveur destinataire[ {server}] a donc refusé le message.",
      why: "Ces listes (DNS blacklists) citent les serveurs d’où est venu du spam. Un seul compte piraté suffit, et tous ceux qui envoient par ce serveur en souffrent. Votre fournisseur doit arrêter la cause et faire retirer le serveur de la liste.",
    },
    "reputation-blocked": {
      title: "Votre serveur a mauvaise réputation",
      summary:
        "Le côté destinataire[ {server}] refuse le courrier de votre serveur[ {ip}] à cause de sa mauvaise réputation.",
      why: "Les grands destinataires notent la conduite de chaque serveur. Du spam ou des plaintes, parfois causés par d’autres clients du même fournisseur, la gâtent. Ni votre adresse ni votre destinataire ne sont en cause.",
    },
    "direct-mail-blocked": {
      title: "Pas de courrier direct d’ici",
      summary:
        "Le serveur destinataire[ {server}] n’accepte pas de courrier venant directement de la connexion[ {ip}].",
      why: "Cette adresse Internet appartient à une plage pour foyers, bureaux ou machines louées, qui n’est pas censée livrer elle-même. Le courrier doit y passer par le serveur sortant du fournisseur.",
    },
    "reverse-dns-invalid": {
      title: "Nom de serveur non concordant",
      summary:
        "Le serveur destinataire[ {server}] a refusé parce que le nom de votre serveur de courrier[ {ip}] manque ou ne correspond pas.",
      why: "Tout serveur de courrier devrait avoir un nom qui mène à son numéro, et un numéro qui ramène à son nom (DNS inverse). C’est comme une carte d’identité : sans elle, la porte reste fermée.",
    },
    "receiver-filter-broken": {
      title: "Le filtre du destinataire est défaillant",
      summary: "Le serveur destinataire[ {server}] a refusé votre message à cause d’un défaut de son propre filtre.",
      why: "Le filtre juge d’après une chose qui ne tient pas et écarte aussi du bon courrier. Vous et votre fournisseur n’avez rien fait de mal ; seul l’administrateur là-bas peut corriger cela.",
    },
    "sender-auth-failed": {
      title: "L’expéditeur n’a pas pu être vérifié",
      summary: "Le message ne prouve pas qu’il vient vraiment de[ {senderDomain}| ce domaine].",
      why: "Un domaine peut dire quels serveurs envoient pour lui (SPF), et les messages peuvent porter un sceau (DKIM) ; DMARC dit que faire en leur absence. C’est comme une lettre au nom d’une société, mais sans son tampon.",
    },
    "sender-domain-invalid": {
      title: "Votre propre adresse ne fonctionne pas",
      summary:
        "Le serveur destinataire[ {server}] ne trouve pas le domaine de l’expéditeur[ {sender}], ou ne peut pas lui répondre.",
      why: "Une lettre sans adresse de retour valable n’est pas acceptée. Le domaine de l’expéditeur est mal écrit, a expiré ou n’a pas d’entrée pour le courrier.",
    },
    "spam-content": {
      title: "Pris pour du spam",
      summary: "Le serveur destinataire[ {server}] prend ce message pour du spam.",
      why: "Les filtres jugent les mots, les liens, les images et les pièces jointes, et se trompent parfois. L’adresse est bonne ; c’est ce message qui a été refusé.",
    },
    malware: {
      title: "Un virus a été trouvé",
      summary: "Le serveur destinataire[ {server}] a trouvé quelque chose de nuisible dans le message.",
      why: "Une pièce jointe ou un lien est connu comme dangereux. Soit un fichier de votre ordinateur est infecté, soit quelqu’un a écrit en votre nom ; rarement, l’antivirus se trompe.",
    },
    "attachment-blocked": {
      title: "La pièce jointe n’est pas permise",
      summary: "Le serveur destinataire[ {server}] n’accepte pas les pièces jointes de ce genre.",
      why: "Les programmes, les macros et les archives verrouillées peuvent porter des virus ; beaucoup de serveurs les refusent sans regarder plus loin.",
    },
    "message-too-large": {
      title: "Le message est trop gros",
      summary: "Le message est plus gros que ce qu’accepte le serveur[ {server}][ : au plus {limit}].",
      why: "Chaque serveur a une limite. Les pièces jointes grossissent d’environ un tiers à l’envoi : 15 Mo de fichiers font un message de 20 Mo.",
    },
    "message-malformed": {
      title: "La forme du message est fautive",
      summary:
        "Le serveur destinataire[ {server}] a refusé le message parce que sa forme enfreint les règles du courrier.",
      why: "Le programme qui a écrit le message a oublié ou mal écrit quelque chose, comme la date, l’expéditeur ou une fin de ligne. Vos mots n’y sont pour rien.",
    },
    "policy-rejected": {
      title: "Refusé par une règle",
      summary: "Une règle du côté destinataire[ {server}] refuse le message, sans dire laquelle.",
      why: "Chaque organisation décide du courrier qu’elle laisse entrer. Seul son administrateur peut voir quelle règle c’était et la changer.",
    },
    "server-full": {
      title: "Le serveur destinataire est plein",
      summary:
        "Le serveur destinataire[ {server}] tout entier manque de place ; la boîte[ {address}] elle-même n’est pas forcément pleine.",
      why: "Le disque où se trouvent toutes les boîtes est plein, ou le serveur manque de mémoire. Ce n’est pas une boîte aux lettres pleine, mais un bureau de poste sans place.",
    },
    "server-error": {
      title: "Le serveur destinataire est en panne",
      summary: "Le serveur destinataire[ {server}] a lui-même un problème et n’a pas pu prendre le message.",
      why: "Il est surchargé, en réparation, ou l’un de ses programmes est tombé en panne. Cela passe en général en quelques heures.",
    },
    "server-misconfigured": {
      title: "Le serveur destinataire est mal réglé",
      summary:
        "Le serveur destinataire[ {server}] est mal configuré et ne peut pas déposer le message dans la boîte[ {address}].",
      why: "Le message a atteint la bonne maison, mais le chemin vers la boîte aux lettres est barré. Seul l’administrateur là-bas peut le dégager.",
    },
    "protocol-error": {
      title: "Les serveurs se sont mal compris",
      summary: "Votre système de courrier et le serveur[ {server}] ne se sont pas compris.",
      why: "Les serveurs parlent une langue fixe (SMTP). L’un des deux a dit une chose que l’autre n’attendait pas ; c’est une faute d’un programme ou de ses réglages, pas de votre message.",
    },
    unknown: {
      title: "La cause n’est pas indiquée",
      summary:
        "Le message à[ {address}| ce destinataire] n’a pas été livré, et le rapport ne dit pas clairement pourquoi.",
      why: "Il n’y a pas de langue fixe pour ces rapports, et certains ne donnent aucune cause. Nous préférons le dire plutôt que deviner.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "L’adresse[ {address}] contient des lettres qu’un serveur en chemin ne sait pas traiter.",
      why: "Les lettres accentuées et les autres écritures devant le @ sont encore nouvelles pour le courrier. Les anciens serveurs ne connaissent que les lettres latines simples, les chiffres et quelques signes.",
    },
    "address-moved.new-owner": {
      title: "L’adresse a un nouveau titulaire",
      summary:
        "L’adresse[ {address}] appartient maintenant à quelqu’un d’autre ; votre message n’a donc pas été remis.",
      why: "Le nom a été donné à une autre personne. Le serveur protège votre message du regard d’un inconnu.",
    },
    "mailbox-disabled.inactive": {
      summary: "La boîte[ {address}] n’a pas servi depuis longtemps et a été désactivée.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "La redirection ne fonctionne plus",
      summary: "La boîte[ {address}] fait suivre son courrier vers une autre, qui n’est pas joignable.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "La boîte[ {address}] est pleine et n’a pas servi depuis longtemps.",
    },
    "recipient-restricted.members-only": {
      summary: "Seuls les membres peuvent écrire au groupe ou à la liste[ {address}].",
    },
    "recipient-restricted.internal-only": {
      summary: "Seules les personnes de l’organisation peuvent écrire à[ {address}| cette adresse].",
    },
    "recipient-restricted.sender-blocked": {
      summary: "Le titulaire de[ {address}| cette boîte] ou l’organisation a bloqué votre adresse[ {sender}].",
    },
    "recipient-restricted.moderated": {
      summary:
        "Les messages à[ {address}| ce groupe] doivent être approuvés par un modérateur, et le vôtre ne l’a pas été.",
    },
    "domain-no-mail.null-mx": {
      summary: "Le domaine[ {domain}] déclare ne recevoir aucun courrier électronique.",
    },
    "connection-failed.refused": {
      title: "Le serveur destinataire a refusé",
      summary: "Le serveur destinataire[ {server}] est là, mais rien n’y répond au courrier.",
    },
    "connection-failed.timeout": {
      title: "Le serveur destinataire ne répondait pas",
      summary: "Le serveur destinataire[ {server}] n’a pas répondu à temps.",
    },
    "connection-failed.port-25-blocked": {
      title: "Le courrier sortant est bloqué",
      summary: "Votre fournisseur d’accès ne laisse pas sortir de courrier de cette connexion (port 25).",
      why: "Beaucoup de fournisseurs ferment le port 25, la porte du courrier entre serveurs, pour que les ordinateurs infectés n’envoient pas de spam. Les logiciels de messagerie utilisent d’autres portes : 587 ou 465.",
    },
    "tls-failed.certificate": {
      summary:
        "Le certificat du serveur destinataire[ {server}] n’est pas valable ; aucune connexion sûre n’a donc été possible.",
    },
    "tls-failed.starttls-missing": {
      summary: "Le serveur[ {server}] ne propose pas de chiffrement, et l’un des deux côtés l’exige.",
    },
    "credentials-rejected.second-factor": {
      title: "Un mot de passe d’application s’impose",
      summary: "Le serveur[ {server}] n’accepte pas votre mot de passe habituel depuis un logiciel de messagerie.",
      why: "Votre compte est protégé par une seconde étape à l’identification, qu’un logiciel ne peut pas franchir. Il existe pour cela des mots de passe d’application : longs, et pour un seul programme.",
    },
    "credentials-rejected.web-login": {
      summary:
        "Le fournisseur veut que vous vous identifiiez une fois dans le navigateur avant que le logiciel puisse envoyer.",
    },
    "domain-not-hosted.own": {
      title: "Votre domaine n’est pas autorisé",
      summary: "Le serveur[ {server}] ne sait pas qu’il doit recevoir le courrier de votre propre domaine[ {domain}].",
    },
    "locally-suppressed.complained": {
      summary:
        "Votre service d’envoi a écarté[ {address}| cette adresse], car votre courrier y a été signalé un jour comme spam.",
      why: "Qui signale un courrier comme spam n’en veut pas. Les services cessent donc d’écrire à cette personne.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Votre service d’envoi a écarté[ {address}| cette adresse], car elle a été désabonnée.",
    },
    "greylisted.stuck": {
      title: "Une liste grise sans fin",
      summary:
        "Le serveur destinataire[ {server}] a renvoyé votre système à chaque essai[ pendant {elapsed}] ; le message risque de ne jamais arriver ainsi.",
      why: "Le greylisting devrait ouvrir au deuxième essai. Mais votre système attend chaque fois plus longtemps : 5, 10, 20, 40, 80, 160, 320 minutes, puis environ 8 heures. Si le serveur destinataire oublie un premier essai après 4 à 6 heures, une pause de 8 heures dépasse sa mémoire, et chaque essai compte de nouveau comme le premier.",
    },
    "rate-limited.reputation-throttle": {
      summary:
        "Le serveur destinataire[ {server}] n’accepte que lentement le courrier de votre serveur[ {ip}], car il ne lui fait pas encore confiance.",
      why: "Les nouveaux serveurs, et ceux d’où sont venus du spam ou des plaintes, reçoivent une limite basse. Elle monte quand du bon courrier suit pendant un temps.",
    },
    "blocklisted.domain": {
      title: "Un domaine est sur liste noire",
      summary:
        "[La liste noire {list}|Une liste noire publique] cite le domaine[ {blocked}] de l’expéditeur ; le serveur destinataire[ {server}] a donc refusé le message.",
    },
    "blocklisted.url": {
      title: "Un lien est sur liste noire",
      summary:
        "[La liste noire {list}|Une liste noire publique] cite un lien du message[, {blocked},] et le serveur destinataire[ {server}] l’a donc refusé.",
      why: "Le site derrière le lien a servi à du spam ou à des pages nuisibles, peut-être parce qu’il a été piraté. L’adresse du destinataire est bonne.",
    },
    "blocklisted.netblock": {
      title: "Réseau du fournisseur sur liste noire",
      summary:
        "[La liste noire {list}|Une liste noire publique] cite tout le réseau de votre serveur[ {ip}] ; le serveur destinataire[ {server}] a donc refusé le message.",
      why: "Certaines listes citent tous les serveurs d’un fournisseur quand trop d’entre eux envoient du spam. Seul le fournisseur peut y changer quelque chose ; vous n’avez rien fait de mal.",
    },
    "reputation-blocked.domain": {
      title: "Votre domaine a mauvaise réputation",
      summary:
        "Le côté destinataire[ {server}] refuse le courrier de votre domaine[ {senderDomain}] à cause de sa mauvaise réputation.",
    },
    "reputation-blocked.netblock": {
      title: "Le réseau du fournisseur est bloqué",
      summary:
        "Le côté destinataire[ {server}] a mis une partie du réseau de votre fournisseur sur sa propre liste noire[ (votre serveur : {ip})].",
      why: "Du spam est venu de serveurs voisins du même fournisseur, et le destinataire les bloque tous ensemble. Seul votre fournisseur peut régler cela avec lui.",
    },
    "reverse-dns-invalid.ptr-missing": {
      summary:
        "Le serveur destinataire[ {server}] a refusé parce que l’adresse Internet de votre serveur[ {ip}] ne mène à aucun nom (DNS inverse).",
    },
    "reverse-dns-invalid.helo-invalid": {
      summary:
        "Le serveur destinataire[ {server}] a refusé parce que votre serveur[ {ip}] le salue d’un nom qui n’existe pas.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Le destinataire interroge une liste morte",
      summary:
        "Le serveur destinataire[ {server}] interroge une liste noire[, {list},] qui a été fermée[ (depuis {since})], et prend son silence ou ses absurdités pour un oui.",
    },
    "receiver-filter-broken.query-refused": {
      summary:
        "Le serveur destinataire[ {server}] interroge une liste noire[ {list}] d’une façon qu’elle refuse, et prend ce refus pour une inscription.",
      why: "Les listes répondent par un code d’erreur aux questions venues de résolveurs DNS publics ou trop nombreuses. Votre serveur n’est pas sur la liste ; le filtre lit mal l’erreur.",
    },
    "receiver-filter-broken.licence": {
      summary: "La licence du filtre de courrier du serveur destinataire[ {server}] a expiré.",
    },
    "sender-auth-failed.spf": {
      summary: "Le domaine[ {senderDomain}] ne permet pas à votre serveur[ {ip}] d’envoyer pour lui (SPF).",
      why: "Un domaine tient une liste des serveurs qui peuvent envoyer son courrier, appelée SPF. Le serveur qui a envoyé votre message n’y est pas, ou le message a été redirigé en chemin.",
    },
    "sender-auth-failed.dkim": {
      summary: "Le sceau du domaine[ {senderDomain}] sur le message manque ou est brisé (DKIM).",
      why: "DKIM est un sceau que le serveur d’envoi pose sur chaque message. Il manque, ou le message a été modifié en chemin après avoir été scellé.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "Le domaine[ {senderDomain}] demande de refuser le courrier qui ne prouve pas son origine (DMARC), et ce message ne l’a pas prouvée.",
    },
    "message-too-large.headers": {
      title: "L’en-tête du message est trop gros",
      summary:
        "Les lignes en tête du message, avec expéditeurs et destinataires, dépassent ce qu’accepte le serveur[ {server}].",
    },
    "message-too-large.attachments-count": {
      title: "Trop de pièces jointes",
      summary: "Le message a plus de pièces jointes que le serveur[ {server}] n’en accepte.",
    },
    "malware.phishing": {
      title: "Pris pour une tentative de fraude",
      summary:
        "Le serveur destinataire[ {server}] prend le message pour une tentative de vol de mots de passe ou d’argent.",
    },
    "spam-content.url": {
      summary: "Le serveur destinataire[ {server}] prend ce message pour du spam à cause d’un lien qu’il contient.",
    },
    "policy-rejected.admin-rule": {
      summary: "L’administrateur du côté destinataire[ {server}] a posé une règle qui refuse ce message.",
    },
    "policy-rejected.geo": {
      summary: "Le serveur destinataire[ {server}] n’accepte pas de courrier du pays ou du réseau d’où vient le vôtre.",
    },
    "policy-rejected.ipv6": {
      summary:
        "Le serveur destinataire[ {server}] n’accepte pas ce courrier par IPv6, le nouveau genre d’adresses Internet.",
    },
    "server-full.resources": {
      summary:
        "Le serveur destinataire[ {server}] manque de mémoire ou d’autres moyens et ne prend pas de courrier pour le moment.",
    },
    "server-error.maintenance": {
      summary: "Le serveur destinataire[ {server}] est en maintenance et ne prend pas de courrier pour le moment.",
    },
    "protocol-error.smtputf8": {
      summary: "Le serveur[ {server}] ne sait pas traiter les adresses aux lettres autres que latines simples.",
    },
  },

  actions: {
    delayed: {
      title: "En retard, mais pas perdu",
      summary:
        "Votre message à[ {address}| ce destinataire] n’est pas encore arrivé ; votre système continue d’essayer[ jusqu’au {until}].",
      why: "C’est un avis de retard, pas un échec. Vous n’en entendrez plus parler, sauf s’il échoue pour de bon.",
    },
    delivered: {
      title: "Le message est arrivé",
      summary: "Votre message a été déposé dans la boîte[ {address}].",
      why: "C’est un accusé de réception que quelqu’un a demandé, pas un échec. Il ne dit pas si le message a été lu.",
    },
    relayed: {
      title: "Le message a été transmis",
      summary:
        "Votre message à[ {address}| ce destinataire] a été remis au serveur suivant[ {server}], qui n’envoie pas d’accusés.",
      why: "À partir de là, plus aucun rapport ne vient, sauf si quelque chose tourne mal.",
    },
    expanded: {
      title: "Le message a atteint une liste",
      summary: "Votre message à[ {address}| cette adresse] a été accepté et envoyé à plusieurs personnes.",
      why: "L’adresse représente une liste ou un groupe. Aucun accusé ne vient pour chaque membre.",
    },
  },

  kinds: {
    complaint: {
      title: "Quelqu’un a signalé votre courrier",
      summary: "Un destinataire a signalé un message de vous comme spam ou abus, et son fournisseur vous en informe.",
      next: "N’envoyez plus de publicité ni de lettres d’information à cette personne, et cherchez pourquoi le message n’était pas bienvenu.",
    },
    "auto-reply": {
      title: "Une réponse automatique",
      summary:
        "Votre message est arrivé ; la boîte du destinataire a répondu d’elle-même[ et indique le {returns} comme jour de retour].",
      next: "Vous n’avez rien à faire. [Si c’est urgent, écrivez à {contact}.]",
    },
    challenge: {
      title: "Veuillez confirmer votre message",
      summary: "Le système du destinataire retient votre message jusqu’à ce que vous confirmiez être une personne.",
      next: "Si vous avez écrit ce message vous-même, suivez les instructions de ce courrier. Sinon, supprimez-le.",
    },
    "read-receipt": {
      title: "Une confirmation de lecture",
      summary: "Le logiciel du destinataire vous dit ce qu’est devenu votre message, par exemple qu’il a été ouvert.",
      next: "Rien n’a échoué, et vous n’avez rien à faire.",
    },
    "list-request": {
      title: "Une demande à une liste",
      summary: "Quelqu’un veut s’inscrire à une liste de diffusion ou la quitter.",
      next: "Transmettez-la à ceux qui gèrent la liste.",
    },
    "address-change": {
      title: "Une nouvelle adresse",
      summary: "Quelqu’un vous annonce que son adresse électronique a changé.",
      next: "Vérifiez auprès de la personne avant de changer l’entrée dans votre carnet d’adresses.",
    },
    "not-a-report": {
      title: "Pas un rapport de livraison",
      summary: "Ce message ne rend pas compte d’une livraison.",
      next: "Si vous attendiez un rapport, donnez-nous l’avis complet avec toutes ses lignes.",
    },
  },

  steps: {
    checkAddress:
      "Comparez l’adresse[ {address}], lettre par lettre, à celle qu’on vous a donnée. C’est le plus souvent une faute de frappe.",
    checkDomain: "Vérifiez la partie après le @[ : {domain}]. Une seule lettre fausse ne mène nulle part.",
    askNewAddress: "Demandez au destinataire, par téléphone ou autrement, une adresse qui fonctionne.",
    tellRecipient: "Dites au destinataire, par téléphone ou autrement, que votre courrier ne passe pas.",
    useNewAddress: "Écrivez à la nouvelle adresse[ {newAddress}] et changez-la dans votre carnet d’adresses.",
    askToAllow:
      "Demandez au destinataire, par téléphone ou autrement, d’accepter le courrier de[ {sender}| votre adresse].",
    joinOrAsk: "Inscrivez-vous d’abord au groupe ou à la liste, ou demandez à un membre de transmettre votre message.",
    shareByLink: "Déposez les fichiers sur un service de partage et envoyez plutôt le lien.",
    shrink: "Allégez le message[ (moins de {limit})] : réduisez les images, ou envoyez les fichiers un par un.",
    split: "Répartissez les destinataires sur plusieurs messages.",
    login:
      "Dans votre logiciel de messagerie, ouvrez les réglages du serveur sortant (SMTP) et activez l’identification : port 587 ou 465, votre adresse électronique complète comme nom d’utilisateur, et le mot de passe de votre boîte.",
    checkPassword:
      "Saisissez de nouveau le nom d’utilisateur (votre adresse complète) et le mot de passe dans votre logiciel.",
    appPassword:
      "Créez un mot de passe d’application dans les réglages de votre compte chez votre fournisseur, et saisissez-le dans votre logiciel.",
    webLogin: "Identifiez-vous une fois sur le site de votre fournisseur et suivez ce qu’il demande.",
    ownSender: "Choisissez comme expéditeur une adresse qui appartient au compte avec lequel vous vous identifiez.",
    waitForLimit:
      "Attendez que la limite soit remise à zéro, en général dans la journée. Pour des lettres d’information, prenez un service fait pour cela.",
    secureAccount: "Changez votre mot de passe et cherchez dans « Envoyés » des messages que vous n’avez pas écrits.",
    askProvider: "Envoyez le message tout prêt à votre fournisseur de messagerie ou à votre administrateur.",
    askAdmin: "Envoyez le message tout prêt à l’administrateur du côté destinataire.",
    scan: "Examinez votre ordinateur avec un antivirus à jour, et n’envoyez plus cette pièce jointe.",
    reword:
      "Retirez les liens, les adresses raccourcies et les pièces jointes inutiles, et écrivez en phrases simples.",
    removeLink: "Retirez le lien[ {blocked}] du message.",
    otherProgram: "Envoyez le message depuis un autre logiciel ou depuis le site de votre fournisseur.",
    asciiAddress: "Demandez au destinataire une adresse en lettres latines simples et chiffres.",
    reviewSuppression:
      "Cherchez l’adresse[ {address}] dans la liste d’exclusion de votre service d’envoi, lisez pourquoi elle y est, et ne la retirez que si vous savez qu’elle fonctionne.",
    respectWish: "N’écrivez plus à cette personne tant qu’elle ne le demande pas.",
    nothing: "Vous n’avez rien à faire : votre système réessaie de lui-même.",
    writeAgain: "Envoyez le message encore une fois.",
    pasteAll: "Donnez-nous l’avis complet, avec les lignes techniques à la fin. Elles disent souvent la cause.",

    stopCause:
      "Cherchez dans le journal du courrier le compte ou le site qui envoie du spam, et arrêtez-le. Sinon, le serveur sera vite bloqué de nouveau.",
    delist:
      "Demandez ensuite le retrait de[ {blocked}| ce serveur] de[ {list}| la liste][. Il faudra indiquer : {needs}].",
    askReceiver: "Écrivez ensuite au côté destinataire[ {provider}] par son propre formulaire[. Il demande : {needs}].",
    readCode:
      "Lisez ce que le côté destinataire[ {provider}] écrit sur[ son code {operatorCode}| ce genre de réponse].",
    operatorEnded:
      "Ne vous adressez pas à[ {provider}| cet opérateur] : le service n’existe plus[ ({ended})][. Adressez-vous plutôt à {successor}].",
    useSmarthost: "Faites livrer cette machine par le serveur sortant de votre fournisseur plutôt que directement.",
    setPtr:
      "Faites donner par le titulaire de l’adresse Internet[ {ip}] un nom inverse, et que ce nom ramène à la même adresse.",
    fixHelo: "Réglez le nom par lequel le serveur salue sur un nom complet qui existe dans le DNS.",
    fixSpf: "Ajoutez le serveur[ {ip}] à l’entrée SPF du domaine[ {senderDomain}].",
    fixDkim:
      "Activez la signature DKIM pour le domaine[ {senderDomain}] et vérifiez que la clé publique dans le DNS est la bonne.",
    fixDmarc: "Faites que SPF ou DKIM emploie le même domaine que la ligne expéditeur ; c’est ce que DMARC compare.",
    fixSenderDomain:
      "Veillez à ce que le domaine[ {senderDomain}] existe et ait une entrée pour le courrier (MX), afin qu’on puisse lui répondre.",
    slowDown: "Faites envoyer le système plus lentement et par moins de connexions vers ce destinataire.",
    allowRelay:
      "Configurez le relais[ {server}] pour qu’il accepte le courrier de votre serveur, par identification ou par son adresse Internet.",
    checkResolver:
      "Si le courrier vers beaucoup de domaines échoue ainsi, vérifiez le résolveur DNS de votre propre serveur.",
    checkOutbound:
      "Si le courrier vers beaucoup de serveurs échoue ainsi, vérifiez que le port 25 est ouvert vers l’extérieur.",
    retrySettings:
      "Faites réessayer votre serveur au moins toutes les 2 heures, et toujours depuis la même adresse Internet.",
    grantSendAs: "Donnez au compte le droit d’envoyer sous l’adresse[ {sender}].",
    release: "Débloquez le compte une fois le mot de passe changé et quand plus aucun spam ne part.",
    checkTls: "Vérifiez sur votre propre serveur les réglages de chiffrement pour ce destinataire.",
    breakLoop: "Cherchez les redirections qui font tourner le courrier en rond, et supprimez-en une.",
    fixSoftware: "Vérifiez le programme qui a écrit ou envoyé le message ; son éditeur peut en corriger la forme.",
    updateSoftware: "Regardez le dialogue dans le journal du courrier et mettez le logiciel de messagerie à jour.",

    makeRoom: "Supprimez d’anciens messages et videz la corbeille, ou obtenez plus de place.",
    reopen: "Identifiez-vous chez votre fournisseur, ou demandez-lui, pour faire rouvrir la boîte.",
    allowSender: "Mettez l’adresse[ {sender}] sur la liste des expéditeurs autorisés.",
    fixForwarding: "Corrigez la redirection de la boîte[ {address}], ou supprimez-la.",
    askOwnAdmin: "Demandez à votre administrateur de regarder ; le rapport de l’expéditeur aide.",

    authorizeDomain:
      "Autorisez le serveur[ {server}] à traiter le courrier du domaine[ {domain}] : ajoutez-le aux domaines qu’il reçoit comme siens.",
    relayOnward:
      "Si le serveur doit passer le courrier à un autre, configurez-le comme relais pour le domaine[ {domain}].",
    correctMx: "Si un autre serveur est le bon pour le domaine[ {domain}], changez son entrée MX vers ce serveur.",
    fixDns:
      "Corrigez les entrées DNS du domaine[ {domain}] : l’entrée MX doit nommer un serveur qui existe et a une adresse.",
    fixNameServers: "Veillez à ce que tous les serveurs de noms du domaine[ {domain}] répondent.",
    openServer:
      "Veillez à ce que le serveur de courrier[ {server}] fonctionne et que le pare-feu laisse entrer le port 25.",
    fixCertificate:
      "Renouvelez le certificat du serveur[ {server}], et vérifiez ce que le domaine publie sur le chiffrement (MTA-STS, TLSA).",
    freeDisk: "Faites de la place sur le disque du serveur[ {server}], ou donnez-lui plus de moyens.",
    repairServer: "Regardez dans le journal du serveur[ {server}] à l’heure du rapport, et réparez la panne.",
    fixDelivery:
      "Vérifiez comment le serveur[ {server}] livre dans la boîte[ {address}] : redirections, filtres, droits.",
    fixGreylisting:
      "Faites retenir à la liste grise un premier essai pendant au moins 36 heures, et traitez de même tous les serveurs d’un réseau.",
    removeDeadList:
      "Retirez la liste[ {list}] de la configuration du serveur. Elle n’existe plus[ (depuis {since})], ses réponses ne veulent donc rien dire.",
    fixListQuery:
      "Interrogez la liste[ {list}] par votre propre résolveur DNS. Les réponses de 127.255.255.0/24 sont des erreurs, pas des inscriptions.",
    renewLicence: "Renouvelez la licence du filtre de courrier, ou désactivez-le.",
    checkFilter:
      "Vérifiez pourquoi le filtre a refusé le serveur[ {ip}] : la réponse ne cite aucune liste ni aucune faute. Autorisez-le, ou corrigez le filtre.",
    adjustRule: "Cherchez quelle règle a refusé le message, et autorisez l’expéditeur[ {sender}] s’il doit passer.",

    command: "Pour vérifier : [{command}|les outils de votre DNS et de votre serveur.]",
    technical: "Données techniques : [{technical}|aucune indiquée.]",
  },

  retry: {
    automatic: "Ne le renvoyez pas : votre système continue d’essayer de lui-même[ jusqu’au {until}].",
    no: "Ne renvoyez plus rien à cette adresse ; cela reviendrait encore.",
    corrected: "Renvoyez-le dès que vous avez la bonne adresse.",
    room: "Renvoyez-le quand le destinataire aura fait de la place.",
    later: "Renvoyez-le plus tard[, pas avant {wait}].",
    hours: "Renvoyez-le dans quelques heures.",
    fixed: "Renvoyez-le quand cela aura été réparé ; avant, il serait encore refusé.",
    changed: "Renvoyez-le après l’avoir modifié.",
    once: "Vous pouvez le renvoyer une fois dans quelques heures. S’il revient encore, il faut d’abord trouver la cause.",
    done: "Ne le renvoyez pas : il est arrivé.",
  },

  listOwner: {
    suppress:
      "Retirez l’adresse[ {address}] de votre liste. Ne la remettez que si son titulaire confirme qu’elle fonctionne.",
    quarantine:
      "Suspendez l’adresse[ {address}] une semaine. Si elle échoue encore ensuite, retirez-la de votre liste.",
    none: "Gardez l’adresse[ {address}] sur votre liste et ne lui en tenez pas rigueur.",
    full: "Gardez l’adresse[ {address}] pour l’instant. Suspendez-la si elle est pleine trois fois en deux semaines ou plus.",
    release: "L’adresse[ {address}] fonctionne : levez toute suspension et oubliez les échecs passés.",
    wish: "Laissez l’adresse[ {address}] hors de votre liste tant que son titulaire ne demande pas de courrier.",
  },

  parties: {
    sender: "Vous",
    "sender-admin": "Votre fournisseur ou administrateur de messagerie",
    recipient: "Le destinataire",
    "recipient-admin": "L’administrateur de messagerie du destinataire",
    "third-party": "Quelqu’un d’autre",
    nobody: "Personne",
    unknown: "Inconnu",
  },

  ticket: {
    toProvider: "Votre fournisseur de messagerie ou hébergeur (assistance)",
    toAdmin: "L’administrateur du serveur de courrier destinataire",
    toRecipient: "[{address}, par|Par] téléphone ou autrement, car le courrier n’arrive pas",
    subjectBlocked: "Merci de faire retirer notre serveur[ {blocked}] de la liste noire[ : {list}]",
    subjectProvider: "Courrier[ vers {domain}] refusé : ",
    subjectAdmin: "Courrier[ vers {domain}] refusé par votre serveur : ",
    subjectRecipient: "Mon courrier[ à {address}] ne vous parvient pas",
    hello: "Bonjour,",
    introProvider:
      "un de mes messages a été refusé. D’après le rapport, cela peut se régler chez vous. Tout ce que je sais est ci-dessous.",
    introAdmin:
      "du courrier pour vos utilisateurs est refusé. D’après le rapport, cela peut se régler chez vous. Toutes les données connues sont ci-dessous.",
    introRecipient:
      "j’ai essayé de vous écrire, mais mon message est revenu. Peut-être pouvez-vous aider, vous ou ceux qui gèrent votre courrier.",
    happened: "Ce qui s’est passé :",
    asks: "Ce que je vous demande :",
    facts: "Données :",
    answer: "La réponse du serveur, mot pour mot :",
    report: "Copie du rapport (parties privées remplacées) :",
    reportFull: "Copie du rapport :",
    thanks: "Merci de votre aide.",
    factIp: "Adresse Internet bloquée",
    factBlocked: "Cité par la liste",
    factList: "Liste noire",
    factDelist: "Page de retrait",
    factServer: "Refusé par",
    factReporter: "Signalé par",
    factRecipient: "Destinataire",
    factSender: "Expéditeur",
    factDomain: "Domaine du destinataire",
    factCode: "Codes",
    factReference: "Référence",
    factTime: "Heure",
    factMessageId: "Message-ID",
    needIp: "adresse Internet du serveur",
    needDomain: "domaine",
    needError: "le message d’erreur",
    needContact: "votre nom et votre adresse électronique",
    needPhone: "numéro de téléphone",
    needCompany: "société",
    needVolume: "quantité de courrier",
    needReason: "pourquoi débloquer",
    needHeaders: "le message avec tous ses en-têtes",
    needWebsite: "site web",
  },
};

export default french;
