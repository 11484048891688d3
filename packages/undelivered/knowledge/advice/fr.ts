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
      title: "L’adresse ne peut pas être correcte",
      summary: "L’adresse[ {address}] n’est pas écrite comme doit l’être une adresse électronique.",
      why: "Un signe manque, est doublé ou mal placé : une espace, une virgule à la place d’un point, pas de @. Aucun facteur ne sait lire une telle adresse.",
    },
    "address-moved": {
      title: "Le destinataire a déménagé",
      summary: "La boîte[ {address}] n’est plus ici[ ; la nouvelle adresse est {newAddress}].",
      why: "Son titulaire a pris une autre adresse, comme on change de maison. Ce serveur ne fait pas suivre le courrier vers la nouvelle.",
    },
    "mailbox-disabled": {
      title: "Cette boîte est fermée",
      summary: "La boîte[ {address}] existe, mais elle a été désactivée et ne reçoit plus de courrier.",
      why: "Les fournisseurs ferment les boîtes qui ne servent plus, ne sont plus payées ou ont été bloquées. Le titulaire ou le fournisseur pourra peut-être la rouvrir.",
    },
    "mailbox-full": {
      title: "La boîte est pleine",
      summary: "La boîte[ {address}] n’a plus de place pour de nouveaux messages.",
      why: "Toute boîte a une taille limitée, comme une boîte aux lettres que personne ne vide. Tant que son titulaire ne fait pas de place, plus rien n’y entre.",
    },
    "mailbox-unavailable": {
      title: "La boîte n’est pas accessible",
      summary: "Le serveur destinataire[ {server}] refuse la boîte[ {address}] sans dire pourquoi.",
      why: "L’adresse n’existe peut-être pas, est fermée, ou une règle vous en écarte. Les mots du serveur laissent les trois possibilités ouvertes.",
    },
    "recipient-restricted": {
      title: "Pas ouvert à tout expéditeur",
      summary:
        "L’adresse[ {address}] fonctionne, mais elle n’accepte pas le courrier de[ l’expéditeur {sender}| cet expéditeur].",
      why: "Certaines boîtes et certains groupes n’acceptent que le courrier de certaines personnes. Une règle du destinataire ou de son organisation s’y oppose ; c’est là qu’elle peut être changée.",
    },
    "recipient-rate-limited": {
      title: "Trop de courrier pour ce destinataire",
      summary: "La boîte[ {address}] reçoit plus de courrier qu’elle ne peut en prendre à la fois.",
      why: "Les serveurs ralentissent quand beaucoup de messages arrivent en même temps dans une boîte. Vous n’y êtes peut-être pour rien. Cela passe tout seul.",
    },
    "domain-not-found": {
      title: "Ce domaine n’existe pas",
      summary: "La partie après le @[, {domain},] n’existe pas sur Internet.",
      why: "Le carnet d’adresses d’Internet (DNS) ne connaît pas ce nom. Le plus souvent, c’est une faute de frappe ; parfois, le titulaire a laissé expirer le nom.",
    },
    "domain-no-mail": {
      title: "Ce domaine ne reçoit rien",
      summary: "Le domaine[ {domain}] existe, mais il ne reçoit pas de courrier électronique.",
      why: "Il ne sert peut-être qu’à un site web. C’est comme une maison sans boîte aux lettres : le facteur la trouve, mais ne peut rien y laisser.",
    },
    "dns-temporary": {
      title: "Les serveurs de noms restent muets",
      summary: "Les serveurs de noms (DNS) qui savent où va le courrier pour[ {domain}| ce domaine] n’ont pas répondu.",
      why: "Ils sont le carnet d’adresses où le facteur apprend où livrer. Une absence de réponse ne veut pas dire que le domaine a disparu : les serveurs de noms du destinataire, ou la recherche chez votre fournisseur, sont momentanément en panne.",
    },
    "dns-misconfigured": {
      title: "Le domaine ne mène nulle part",
      summary: "Le domaine[ {domain}] indique un serveur de courrier introuvable sous ce nom.",
      why: "Les entrées du domaine dans le DNS, le carnet d’adresses d’Internet, sont fausses. Le facteur a une adresse, mais il n’y a pas de maison. Seuls ceux qui gèrent le domaine peuvent corriger cela.",
    },
    "connection-failed": {
      title: "Le serveur destinataire était injoignable",
      summary: "Le serveur destinataire[ {server}] n’a pas pu être joint, ou la connexion s’est coupée.",
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
      title: "Le serveur ne connaît aucune route",
      summary: "Le serveur[ {server}] ne sait pas où transmettre le courrier pour[ {address}| cette adresse].",
      why: "Le domaine n’y est pas (ou plus) configuré, ou l’adresse est mal écrite. C’est comme un bureau de poste qui n’a pas de tournée pour cette rue.",
    },
    "delivery-expired": {
      title: "La livraison a été abandonnée",
      summary:
        "Votre système de courrier a essayé de livrer à[ {address}| ce destinataire][ pendant {elapsed}], puis a abandonné.",
      why: "Un message qui ne peut être livré est réessayé pendant quelques jours, puis renvoyé. La cause se trouve dans la dernière réponse de l’autre côté.",
    },
    "auth-required": {
      title: "Le serveur veut une identification",
      summary:
        "Le serveur sortant[ {server}] a refusé le message[ sur le port {port}] parce que vous n’étiez pas identifié.",
      why: "Un serveur sortant n’accepte du courrier pour d’autres domaines que de personnes qui s’identifient. Sinon, n’importe qui pourrait envoyer en son nom.[ Voici ce qui est décisif ici : le courrier va vers {domain}, et le serveur dit « {words} ».] C’est le premier des trois cas de « relaying denied ».",
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
      why: "Les entrées du domaine mènent à ce serveur, mais le domaine n’y est pas configuré. Il croit donc que le message est à transmettre à des inconnus et refuse : c’est le deuxième cas de « relaying denied ».[ Voici ce qui est décisif ici : le refus vient de {server}, un serveur du côté du destinataire, avec les mots « {words} ».] Vous n’avez rien fait de mal.",
    },
    "relay-denied": {
      title: "Le serveur refuse de relayer",
      summary:
        "Le serveur[ {server}] refuse[, sur le port {port},] de relayer le courrier[ de {reporter}] pour[ {domain}| ce domaine].",
      why: "Un serveur n’accepte un message que si l’expéditeur s’est identifié, s’il est lui-même la destination, ou s’il est configuré pour relayer. Aucun des trois cas n’était rempli ici. [Ses mots, « {words} », ne disent pas lequel était visé : tout dépend de savoir à qui est ce serveur.|Ses mots ne disent pas lequel était visé : tout dépend de savoir à qui est ce serveur.]",
    },
    "sender-not-permitted": {
      title: "Cet expéditeur n’est pas permis",
      summary: "Le serveur ne laisse pas ce compte envoyer sous l’adresse[ {sender}| de la ligne expéditeur].",
      why: "Votre compte ne peut envoyer que sous les adresses qui lui appartiennent. Ainsi, personne ne peut écrire avec le nom d’un autre sur l’enveloppe.",
    },
    "sending-limit": {
      title: "Votre limite d’envoi est atteinte",
      summary: "Votre propre compte ou domaine a envoyé pour l’instant tout ce qui lui est permis[ (au plus {limit})].",
      why: "Les fournisseurs limitent ce qu’un compte peut envoyer par heure ou par jour. Le destinataire n’y est pour rien. La limite se remet à zéro d’elle-même.",
    },
    "sender-suspended": {
      title: "Votre compte ne peut plus envoyer",
      summary: "Le compte[ {sender}] qui a envoyé le message n’a plus le droit d’envoyer.",
      why: "Les fournisseurs font cela quand un compte envoie du spam ; souvent, quelqu’un d’autre connaît alors le mot de passe. L’adresse du destinataire est bonne.",
    },
    "locally-suppressed": {
      title: "Votre service d’envoi l’a écarté",
      summary:
        "Votre service d’envoi n’a pas tenté la livraison, car[ {address}| cette adresse] figure sur sa propre liste d’exclusion.",
      why: "Le service retient les adresses qui ont échoué auparavant ou qui ne voulaient pas de courrier. Cela ne dit rien de nouveau sur la boîte.",
    },
    greylisted: {
      title: "Il faut réessayer plus tard",
      summary:
        "Le serveur destinataire[ {server}] écarte exprès les premiers contacts et demande à votre système de revenir[ après {wait}].",
      why: "Cela s’appelle le greylisting (liste grise). Les vrais systèmes de courrier réessaient d’eux-mêmes après quelques minutes, les programmes de spam rarement. C’est comme un portier qui ouvre au deuxième coup de sonnette : normalement, le message arrive dans l’heure.",
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
        "[La liste noire {list}|Une liste noire publique] cite votre serveur de courrier[ {ip}] ; le serveur destinataire[ {server}] a donc refusé le message.",
      why: "Ces listes (DNS blacklists) citent les serveurs d’où est venu du spam. Un seul compte piraté suffit, et tous ceux qui envoient par ce serveur en souffrent. Votre fournisseur doit arrêter la cause et faire retirer le serveur de la liste.",
    },
    "reputation-blocked": {
      title: "Votre serveur a mauvaise réputation",
      summary:
        "Le système destinataire[ {server}] refuse le courrier de votre serveur[ {ip}] à cause de sa mauvaise réputation.",
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
      why: "Tout serveur de courrier devrait avoir un nom qui mène à son numéro, et un numéro qui ramène à son nom (DNS inverse). C’est comme une carte d’identité : sans elle, la porte reste fermée.",
    },
    "receiver-filter-broken": {
      title: "Le filtre du destinataire est défaillant",
      summary: "Le serveur destinataire[ {server}] a refusé le message à cause d’un défaut de son propre filtre.",
      why: "Le filtre juge d’après une chose qui ne tient pas et écarte aussi du bon courrier. Il n’y a rien à changer du côté de l’envoi ; seul l’administrateur du filtre peut le corriger.",
    },
    "sender-auth-failed": {
      title: "L’expéditeur n’a pas pu être vérifié",
      summary: "Le message ne prouve pas qu’il vient vraiment de[ {senderDomain}| ce domaine].",
      why: "Un domaine peut dire quels serveurs envoient pour lui (SPF), et les messages peuvent porter un sceau (DKIM) ; DMARC dit que faire en leur absence. C’est comme une lettre au nom d’une société, mais sans son tampon.",
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
      why: "Les filtres jugent les mots, les liens, les images et les pièces jointes, et se trompent parfois. L’adresse est bonne ; c’est ce message qui a été refusé.",
    },
    malware: {
      title: "Un virus a été trouvé",
      summary: "Le serveur destinataire[ {server}] a trouvé quelque chose de nuisible dans le message.",
      why: "Une pièce jointe ou un lien est connu comme dangereux. Soit un fichier de votre ordinateur est infecté, soit quelqu’un a écrit en votre nom ; rarement, l’antivirus se trompe.",
    },
    "attachment-blocked": {
      title: "La pièce jointe n’est pas permise",
      summary: "Le serveur destinataire[ {server}] n’accepte pas les pièces jointes de ce genre.",
      why: "Les programmes, les macros et les archives verrouillées peuvent porter des virus ; beaucoup de serveurs les refusent sans regarder plus loin.",
    },
    "message-too-large": {
      title: "Le message est trop gros",
      summary: "Le message[ ({size})] est plus gros que ce qu’accepte le serveur[ {server}][ : au plus {limit}].",
      why: "Chaque serveur a une limite. Les pièces jointes grossissent d’environ un tiers à l’envoi : 15 Mo de fichiers font un message de 20 Mo.",
    },
    "message-malformed": {
      title: "Le message est mal formé",
      summary:
        "Le serveur destinataire[ {server}] a refusé le message parce que sa forme enfreint les règles du courrier.",
      why: "Le programme qui a écrit le message a oublié ou mal écrit quelque chose, comme la date, l’expéditeur ou une fin de ligne. Vos mots n’y sont pour rien.",
    },
    "policy-rejected": {
      title: "Refusé par une règle",
      summary: "Une règle du système destinataire[ {server}] refuse le message, sans dire laquelle.",
      why: "Chaque organisation décide du courrier qu’elle laisse entrer. Seul son administrateur peut voir quelle règle c’était et la changer.",
    },
    "server-full": {
      title: "Le serveur destinataire est plein",
      summary:
        "Le serveur destinataire[ {server}] tout entier manque de place ; la boîte[ {address}] elle-même n’est pas forcément pleine.",
      why: "Le disque où se trouvent toutes les boîtes est plein. Ce n’est pas une boîte aux lettres pleine, mais un bureau de poste sans place ; le courrier pour tous y est refusé.",
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
      summary: "Le système d’envoi et le serveur[ {server}] ne se sont pas compris.",
      why: "Les serveurs parlent une langue fixe (SMTP). L’un des deux a dit une chose que l’autre n’attendait pas ; c’est une faute d’un programme ou de ses réglages, pas de votre message.",
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
    "address-invalid.ambiguous": {
      title: "L’adresse convient à plusieurs personnes",
      summary: "L’adresse[ {address}] convient à plus d’une boîte, et le serveur[ {server}] ne veut pas deviner.",
      why: "Certains serveurs complètent d’eux-mêmes un nom court. Ici, plusieurs noms commencent ou sonnent pareil, comme deux familles du même nom dans un immeuble.",
    },
    "address-moved.new-owner": {
      title: "L’adresse a un nouveau titulaire",
      summary: "L’adresse[ {address}] appartient maintenant à quelqu’un d’autre ; le message n’a donc pas été remis.",
      why: "Le nom a été donné à une autre personne. Le serveur protège votre message du regard d’un inconnu.",
    },
    "mailbox-disabled.suspended": {
      summary: "La boîte[ {address}] existe, mais son fournisseur ou son administrateur l’a bloquée.",
      why: "Une boîte est bloquée quand quelqu’un est parti, quand des règles n’ont pas été respectées ou quand elle a été détournée. Seuls le titulaire et le fournisseur peuvent régler cela.",
    },
    "mailbox-disabled.inactive": {
      summary: "La boîte[ {address}] n’a pas servi depuis longtemps et a été désactivée.",
    },
    "mailbox-disabled.archived": {
      summary: "La boîte[ {address}] a été fermée et archivée.",
      why: "Les organisations archivent les boîtes des personnes qui sont parties. Elle ne reçoit plus de courrier ; quelqu’un d’autre a peut-être repris le travail.",
    },
    "mailbox-disabled.unpaid": {
      summary: "La boîte[ {address}] est fermée parce que son abonnement a pris fin.",
      why: "Le fournisseur n’accepte plus de courrier quand une boîte n’est pas payée. Dès que le titulaire paie, elle refonctionne en général comme avant.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "La redirection ne fonctionne plus",
      summary: "La boîte[ {address}] fait suivre son courrier vers une autre, qui n’est pas joignable.",
      why: "Le titulaire a un jour fait suivre son courrier, et l’adresse où il va est fausse ou a disparu. C’est comme un ordre de réexpédition vers une maison démolie.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "La boîte[ {address}] est pleine et n’a pas servi depuis longtemps.",
      why: "Une boîte que plus personne ne vide a sans doute été abandonnée. C’est comme une boîte aux lettres d’où le courrier déborde.",
    },
    "recipient-restricted.allow-list": {
      summary:
        "Le titulaire de[ {address}| cette boîte] n’accepte que le courrier d’expéditeurs inscrits sur sa propre liste.",
    },
    "recipient-restricted.members-only": {
      summary: "Seuls les membres peuvent écrire au groupe ou à la liste[ {address}].",
      why: "Les groupes protègent leurs membres du courrier d’inconnus. Ceux qui gèrent le groupe peuvent vous admettre ou transmettre le message.",
    },
    "recipient-restricted.internal-only": {
      summary: "Seules les personnes de l’organisation peuvent écrire à[ {address}| cette adresse].",
      why: "Beaucoup de groupes et de boîtes partagées sont fermés à l’extérieur, souvent par simple réglage d’origine. L’administrateur peut les ouvrir.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "Le titulaire de[ {address}| cette boîte] ou l’organisation a bloqué l’expéditeur[ {sender}].",
      why: "L’adresse ou le domaine de l’expéditeur figure là-bas sur une liste d’expéditeurs indésirables. C’est peut-être une erreur ; seuls ceux qui tiennent la liste peuvent l’en retirer.",
    },
    "recipient-restricted.moderated": {
      summary:
        "Les messages à[ {address}| ce groupe] doivent être approuvés par un modérateur, et celui-ci ne l’a pas été.",
      why: "Un modérateur lit les messages avant que le groupe les reçoive. Celui-ci a été refusé, ou personne n’a décidé à temps.",
    },
    "recipient-restricted.group-rule": {
      summary: "Une règle du groupe[ {address}] ne laisse pas cet expéditeur lui écrire.",
      why: "Un groupe peut fixer qui peut lui écrire et comment. Ceux qui le gèrent peuvent changer la règle.",
    },
    "domain-no-mail.null-mx": {
      summary: "Le domaine[ {domain}] déclare ne recevoir aucun courrier électronique.",
    },
    "domain-no-mail.no-mx": {
      summary: "Aucun serveur de courrier n’est indiqué pour le domaine[ {domain}].",
      why: "Un domaine doit dire dans le DNS quel serveur reçoit son courrier (entrée MX). Celui-ci ne le fait pas : il ne sert peut-être qu’à un site web, ou l’entrée s’est perdue.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "Le serveur de courrier qu’indique le domaine[ {domain}] n’a pas d’adresse Internet.",
    },
    "dns-misconfigured.mx-cname": {
      summary:
        "Le domaine[ {domain}] désigne son serveur de courrier par un alias, ce qui n’est pas permis et ne marche pas partout.",
    },
    "dns-misconfigured.mx-private": {
      summary: "Le serveur de courrier du domaine[ {domain}] a une adresse qui n’existe que dans son propre réseau.",
      why: "Des adresses comme 192.168.1.10 ou 127.0.0.1 ne mènent nulle part depuis l’extérieur. C’est comme écrire « deuxième porte à gauche » sans nom de rue.",
    },
    "dns-misconfigured.mx-self": {
      summary: "Le courrier pour le domaine[ {domain}] revient au serveur[ {reporter}] qui voulait le transmettre.",
      why: "Les entrées du domaine désignent ce serveur même, mais il ne sait pas que le courrier est pour lui. Soit l’entrée est fausse, soit le serveur n’est pas configuré pour le domaine.",
    },
    "dns-misconfigured.dnssec": {
      summary: "Les entrées du domaine[ {domain}] sont signées, et la signature n’est pas valable (DNSSEC).",
      why: "DNSSEC est un sceau sur les entrées d’un domaine. S’il est brisé, les serveurs prudents ne croient plus aucune entrée, et le courrier n’a plus où aller.",
    },
    "dns-misconfigured.lame": {
      summary: "Les serveurs de noms à qui le domaine[ {domain}] est confié ne le connaissent pas.",
    },
    "connection-failed.refused": {
      title: "Le serveur destinataire n’ouvre pas",
      summary: "Le serveur destinataire[ {server}] est là, mais aucun programme de courrier n’y répond.",
      why: "La machine tourne, mais son programme de courrier est arrêté, ou un pare-feu écarte les visiteurs. C’est comme une maison où quelqu’un est là mais n’ouvre pas.",
    },
    "connection-failed.timeout": {
      title: "Le serveur destinataire ne répondait pas",
      summary: "Le serveur destinataire[ {server}] n’a pas répondu à temps.",
    },
    "connection-failed.unreachable": {
      title: "Aucun chemin vers le serveur destinataire",
      summary: "Aucun chemin ne mène en ce moment par Internet au serveur destinataire[ {server}].",
      why: "Une ligne est coupée, ou l’adresse du serveur est fausse. C’est comme une rue barrée devant la maison.",
    },
    "connection-failed.dropped": {
      title: "La connexion s’est coupée",
      summary:
        "Le serveur destinataire[ {server}] a répondu, mais la connexion s’est coupée avant que le message soit passé.",
      why: "Le serveur est peut-être surchargé, ou un pare-feu ou un filtre entre les deux coupe la conversation. Souvent, l’essai suivant réussit.",
    },
    "connection-failed.port-25-blocked": {
      title: "Le courrier sortant est bloqué",
      summary: "Le fournisseur d’accès ne laisse pas sortir de courrier de cette connexion (port 25).",
      why: "Beaucoup de fournisseurs ferment le port 25, la porte du courrier entre serveurs, pour que les ordinateurs infectés n’envoient pas de spam. Les logiciels de messagerie utilisent d’autres portes : 587 ou 465.",
    },
    "tls-failed.starttls-missing": {
      title: "Le serveur ne chiffre pas",
      summary: "Le serveur[ {server}] ne propose pas de chiffrement, et le côté de l’envoi l’exige.",
    },
    "tls-failed.handshake": {
      summary: "Le système d’envoi et le serveur[ {server}] n’ont pas pu s’accorder sur une façon de chiffrer.",
      why: "Tous deux savent chiffrer, mais l’un ne connaît que des procédés que l’autre ne juge plus sûrs. En général, l’un des deux est très ancien.",
    },
    "tls-failed.certificate": {
      title: "Le certificat n’est pas valable",
      summary:
        "Le certificat du serveur destinataire[ {server}] n’est pas valable ; aucune connexion sûre n’a donc été possible.",
      why: "Un certificat est la carte d’identité d’un serveur. Celui-ci a expiré, porte un autre nom ou a été délivré par un inconnu.",
    },
    "tls-failed.mta-sts": {
      summary:
        "Le domaine[ {domain}] exige le chiffrement vers certains serveurs (MTA-STS), et le serveur[ {server}] ne s’y tient pas.",
      why: "Le domaine a publié que le courrier ne peut aller qu’aux serveurs nommés, avec un certificat valable. Le serveur et cette promesse ne s’accordent pas ; le courrier est donc retenu par sûreté.",
    },
    "tls-failed.dane": {
      summary: "Le certificat du serveur[ {server}] ne correspond pas à ce que son domaine a publié (DANE).",
      why: "Le domaine publie dans le DNS une empreinte du certificat (entrée TLSA). Le plus souvent, le certificat a été renouvelé et l’empreinte oubliée.",
    },
    "tls-failed.encryption-required": {
      title: "Le serveur exige le chiffrement",
      summary:
        "Le serveur[ {server}] n’accepte le courrier que par une connexion chiffrée, et celle-ci ne l’était pas.",
    },
    "tls-failed.requiretls": {
      summary:
        "Le message ne peut voyager que par des chemins chiffrés, et le serveur[ {server}] ne peut pas le promettre.",
      why: "L’expéditeur l’a demandé ainsi (REQUIRETLS), comme pour une lettre recommandée. Un serveur plus loin ne connaît pas cette promesse.",
    },
    "mail-loop.hops": {
      summary: "Le message pour[ {address}| ce destinataire] est passé par tant de serveurs qu’il a été arrêté.",
    },
    "mail-loop.back-to-sender": {
      summary: "Le courrier pour[ {domain}| ce domaine] revient au serveur[ {reporter}] qui l’envoie.",
      why: "Les entrées du domaine désignent ce serveur, mais il ne sait pas que le courrier est pour lui. Il se l’enverrait donc sans fin.",
    },
    "mail-loop.forwarding": {
      summary: "La redirection de[ {address}| cette adresse] ramène là d’où le message est venu.",
    },
    "routing-failed.not-provisioned": {
      title: "Le domaine n’est pas configuré",
      summary: "Le domaine[ {domain}] mène au fournisseur[ {server}], mais n’y est pas configuré.",
      why: "Cela arrive quand un domaine change de fournisseur, ou quand un contrat a pris fin. C’est comme du courrier pour un appartement dont le nouveau locataire n’a pas encore mis son nom.",
    },
    "routing-failed.smarthost": {
      title: "Le serveur sortant est introuvable",
      summary: "Le système d’envoi ne trouve pas le serveur sortant auquel il doit remettre son courrier.",
      why: "Il est réglé pour tout confier à un seul serveur, dont le nom est faux ou n’existe plus. L’adresse du destinataire n’y est pour rien.",
    },
    "credentials-rejected.password": {
      summary: "Le serveur[ {server}] ne connaît pas ce nom d’utilisateur avec ce mot de passe.",
    },
    "credentials-rejected.mechanism": {
      title: "Autre mode d’identification nécessaire",
      summary: "Le serveur[ {server}] n’accepte pas la façon dont le logiciel de messagerie s’identifie.",
      why: "Les serveurs n’acceptent plus de mots de passe sur une connexion non chiffrée, et certains n’en acceptent aucun, mais une identification dans le navigateur (OAuth). Les anciens réglages ne le savent pas encore.",
    },
    "credentials-rejected.second-factor": {
      title: "Mot de passe d’application requis",
      summary: "Le serveur[ {server}] n’accepte pas le mot de passe habituel depuis un logiciel de messagerie.",
      why: "Le compte est protégé par une seconde étape à l’identification, qu’un logiciel ne peut pas franchir. Il existe pour cela des mots de passe d’application : longs, et pour un seul programme.",
    },
    "credentials-rejected.web-login": {
      title: "Identifiez-vous d’abord sur le site",
      summary: "Le fournisseur veut une identification dans le navigateur avant que le logiciel puisse envoyer.",
      why: "Le fournisseur a remarqué quelque chose d’inhabituel, comme un nouveau lieu ou beaucoup de messages, et veut être sûr que c’est vous.",
    },
    "credentials-rejected.temporary": {
      title: "L’identification échoue pour le moment",
      summary: "Le serveur[ {server}] ne peut pas vérifier les identifications en ce moment.",
      why: "La partie du serveur qui connaît les mots de passe ne répond pas. Votre mot de passe n’est pas forcément faux.",
    },
    "domain-not-hosted.own": {
      title: "Votre domaine n’est pas autorisé",
      summary: "Le serveur[ {server}] ne sait pas qu’il doit recevoir le courrier de votre propre domaine[ {domain}].",
      why: "Les entrées de votre domaine mènent à ce serveur, mais il n’y est pas configuré : c’est le deuxième cas de « relaying denied ». En attendant, personne ne peut vous écrire à ce domaine.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "Le domaine expéditeur n’est pas confirmé",
      summary: "Le service d’envoi ne sait pas encore que le domaine[ {senderDomain}] appartient à ce compte.",
      why: "Les services n’envoient que pour des domaines confirmés par leur titulaire, afin que personne n’envoie au nom d’un autre.",
    },
    "sending-limit.daily": {
      summary: "Ce compte a envoyé autant de messages qu’il le peut en un jour[ (au plus {limit})].",
    },
    "sending-limit.hourly": {
      summary: "Ce compte a envoyé autant de messages qu’il le peut en une heure[ (au plus {limit})].",
    },
    "sending-limit.domain": {
      title: "Limite d’envoi du domaine atteinte",
      summary:
        "Tous les comptes du domaine[ {senderDomain}] ont envoyé ensemble tout ce qu’ils peuvent pour l’instant[ (au plus {limit})].",
      why: "Le fournisseur limite ce que peut envoyer tout un domaine, messages revenus compris. Quelqu’un d’autre dans votre organisation, ou un site web qui envoie du courrier, a peut-être épuisé la limite.",
    },
    "sender-suspended.tenant": {
      title: "Votre organisation ne peut plus envoyer",
      summary: "Le fournisseur a bloqué l’envoi pour toute l’organisation[ {senderDomain}].",
      why: "Trop de courrier suspect est venu de ses comptes, souvent parce que l’un d’eux a été piraté. Cela touche aussi les nouvelles organisations qui envoient beaucoup d’un coup.",
    },
    "sender-suspended.domain": {
      title: "Votre domaine ne peut plus envoyer",
      summary: "Le fournisseur a bloqué l’envoi pour le domaine[ {senderDomain}].",
    },
    "locally-suppressed.bounced": {
      summary: "Votre service d’envoi a écarté[ {address}| cette adresse], car du courrier précédent en est revenu.",
    },
    "locally-suppressed.complained": {
      summary:
        "Votre service d’envoi a écarté[ {address}| cette adresse], car votre courrier y a été signalé un jour comme spam.",
      why: "Qui signale un courrier comme spam n’en veut pas. Les services cessent donc d’écrire à cette personne.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Votre service d’envoi a écarté[ {address}| cette adresse], car elle a été désabonnée.",
      why: "Qui se désabonne ne veut plus de ce courrier. L’envoyer malgré tout est interdit dans beaucoup de pays.",
    },
    "locally-suppressed.listed": {
      summary:
        "Votre service d’envoi a écarté[ {address}| cette adresse], car quelqu’un l’a mise à la main sur la liste.",
    },
    "greylisted.stuck": {
      title: "Une liste grise sans fin",
      summary:
        "Le serveur destinataire[ {server}] a renvoyé le message à chaque essai[ pendant {elapsed}] ; il risque de ne jamais arriver ainsi.",
      why: "Le greylisting devrait ouvrir au deuxième essai. Mais beaucoup de systèmes doublent leur pause à chaque fois : 5, 10, 20, 40, 80, 160, 320 minutes, puis 8 heures. Si le serveur destinataire oublie un premier essai après 4 à 6 heures, la pause finit par dépasser sa mémoire, et chaque essai compte de nouveau comme le premier.[ Ici : premier essai le {arrived}, dernier essai le {lastTry}. D’après ce calcul, c’était l’essai numéro {tries}, et la prochaine pause dure {pause}.][ Le serveur ne demandait que {wait}.][ Le système abandonne le {until}.]",
    },
    "greylisted.gave-up": {
      title: "Votre système a abandonné trop tôt",
      summary:
        "Le serveur destinataire[ {server}] demandait un second essai plus tard, mais votre système a abandonné[ après {elapsed}].",
      why: "Le greylisting laisse entrer le courrier au second essai, après quelques minutes ou une heure au plus. Un système doit essayer pendant 4 à 5 jours ; le vôtre s’est arrêté avant que la porte puisse s’ouvrir.",
    },
    "rate-limited.volume": {
      summary:
        "Le serveur destinataire[ {server}] a reçu de votre système[ {ip}] plus de messages qu’il n’en prend à la fois[ (réessayer après {wait})].",
    },
    "rate-limited.connections": {
      title: "Trop de connexions à la fois",
      summary:
        "Votre système[ {ip}] a ouvert vers le serveur[ {server}] plus de connexions qu’il n’en permet à la fois.",
      why: "Un serveur n’a qu’un certain nombre de lignes, comme un standard. Quand un appelant en prend trop, il raccroche ; l’essai suivant réussit le plus souvent.",
    },
    "rate-limited.per-hour": {
      summary:
        "Le serveur destinataire[ {server}] a pris de votre système[ {ip}] autant de messages qu’il en permet par heure.",
    },
    "rate-limited.reputation-throttle": {
      title: "Votre serveur est ralenti",
      summary:
        "Le serveur destinataire[ {server}] n’accepte que lentement le courrier de votre serveur[ {ip}], car il ne lui fait pas encore confiance.",
      why: "Les nouveaux serveurs, et ceux d’où sont venus du spam ou des plaintes, reçoivent une limite basse. Elle monte quand du bon courrier suit pendant un temps.",
    },
    "blocklisted.domain": {
      title: "Un domaine est sur liste noire",
      summary:
        "[La liste noire {list}|Une liste noire publique] cite le domaine[ {blocked}] ; le serveur destinataire[ {server}] a donc refusé le message.",
      why: "Ces listes citent les domaines vus dans du spam. Souvent, un site a été piraté, ou une lettre d’information est partie vers des gens qui ne l’avaient pas demandée.",
    },
    "blocklisted.url": {
      title: "Un lien est sur liste noire",
      summary:
        "[La liste noire {list}|Une liste noire publique] cite un lien du message[, {blocked},] et le serveur destinataire[ {server}] l’a donc refusé.",
      why: "Le site derrière le lien a servi à du spam ou à des pages nuisibles, peut-être parce qu’il a été piraté. L’adresse du destinataire est bonne.",
    },
    "blocklisted.helo": {
      summary:
        "[La liste noire {list}|Une liste noire publique] cite le nom[ {blocked}] par lequel votre serveur salue ; le serveur destinataire[ {server}] a donc refusé le message.",
    },
    "blocklisted.mailfrom": {
      title: "Domaine expéditeur sur liste noire",
      summary:
        "[La liste noire {list}|Une liste noire publique] cite le domaine de l’expéditeur[ {sender}] ; le serveur destinataire[ {server}] a donc refusé le message.",
      why: "Le domaine de l’adresse de retour a été vu dans du spam. Quelqu’un en abuse peut-être, ou une lettre d’information est partie vers des gens qui ne l’avaient pas demandée.",
    },
    "blocklisted.netblock": {
      title: "Réseau du fournisseur sur liste noire",
      summary:
        "[La liste noire {list}|Une liste noire publique] cite tout le réseau de votre serveur[ {ip}] ; le serveur destinataire[ {server}] a donc refusé le message.",
      why: "Certaines listes citent tous les serveurs d’un fournisseur quand trop d’entre eux envoient du spam. Seul le fournisseur peut y changer quelque chose ; vous n’avez rien fait de mal.",
    },
    "reputation-blocked.domain": {
      title: "Votre domaine a mauvaise réputation",
      summary:
        "Le système destinataire[ {server}] refuse le courrier du domaine[ {senderDomain}] à cause de sa mauvaise réputation.",
      why: "Les grands destinataires retiennent ce qu’ils ont vu de chaque domaine : plaintes, spam, courrier vers des adresses inexistantes. Il faut des semaines de bon courrier pour y remédier.",
    },
    "reputation-blocked.netblock": {
      title: "Le réseau du fournisseur est bloqué",
      summary:
        "Le système destinataire[ {server}] a mis une partie du réseau de votre fournisseur sur sa propre liste noire[ (votre serveur : {ip})].",
      why: "Du spam est venu de serveurs voisins du même fournisseur, et le destinataire les bloque tous ensemble. Seul votre fournisseur peut régler cela avec lui.",
    },
    "direct-mail-blocked.cloud": {
      summary:
        "Le serveur destinataire[ {server}] n’accepte pas de courrier venant directement de machines louées comme[ {ip}| celle-ci].",
      why: "Les machines louées changent de mains d’heure en heure, et beaucoup de spam en vient. Bien des destinataires veulent donc que leur courrier passe par un serveur sortant connu.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "Le serveur de courrier est anonyme",
      summary:
        "Le serveur destinataire[ {server}] a refusé parce que l’adresse Internet de votre serveur[ {ip}] ne mène à aucun nom (DNS inverse).",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "Le serveur destinataire[ {server}] a refusé parce que le nom de votre serveur[ {ip}] ne ramène pas à la même adresse Internet.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "Nom de serveur trop ordinaire",
      summary:
        "Le serveur destinataire[ {server}] a refusé parce que votre serveur[ {ip}] porte un nom de connexion privée.",
      why: "Les noms faits de chiffres, comme host-7-2-0-192.example.net, sont ceux de connexions que personne n’a nommées. Un serveur de courrier a un nom à lui, comme mail.example.net.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Faux nom dans la salutation",
      summary:
        "Le serveur destinataire[ {server}] a refusé parce que votre serveur[ {ip}] le salue d’un nom incomplet ou qui n’existe pas.",
      why: "Les serveurs se présentent par leur nom (HELO). C’est comme une carte d’identité : si le nom n’existe pas, la porte reste fermée.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "Le serveur destinataire[ {server}] a refusé parce que l’adresse IPv6 de votre serveur[ {ip}] ne mène à aucun nom (DNS inverse).",
      why: "IPv6 est le nouveau genre d’adresses Internet. Beaucoup de serveurs ont un vrai nom pour leur ancienne adresse, et aucun pour la nouvelle.",
    },
    "receiver-filter-broken.dead-list": {
      title: "Le destinataire interroge une liste morte",
      summary:
        "Le serveur destinataire[ {server}] interroge une liste noire[, {list},] qui a été fermée[ (depuis {since})], et prend son silence ou ses absurdités pour un oui.",
      why: "Une liste fermée ne sait plus rien d’aucun serveur ; certaines répondent oui à tout, pour qu’on cesse de les interroger. Qui l’interroge encore écarte du bon courrier. Nul ne peut être retiré d’une liste qui n’existe plus.",
    },
    "receiver-filter-broken.query-refused": {
      title: "Le destinataire lit mal une liste",
      summary:
        "Le serveur destinataire[ {server}] interroge une liste noire[ {list}] d’une façon qu’elle refuse, et prend ce refus pour une inscription.",
      why: "[La liste a répondu {answer}. Les réponses qui commencent par 127.255.255 sont des codes d’erreur : la question est venue par un résolveur DNS public, ou il y en avait trop.|Aux questions venues par des résolveurs DNS publics, ou trop nombreuses, la liste répond par un code d’erreur.] Le serveur d’envoi n’est donc pas sur la liste ; le filtre lit mal l’erreur.",
    },
    "receiver-filter-broken.licence": {
      title: "Le filtre du destinataire a expiré",
      summary: "La licence du filtre de courrier du serveur destinataire[ {server}] a expiré.",
      why: "Un filtre sans licence refuse le courrier au lieu de l’examiner. L’expéditeur et le message n’y sont pour rien.",
    },
    "receiver-filter-broken.heuristic": {
      title: "Le filtre du destinataire se trompe",
      summary:
        "Le serveur destinataire[ {server}] a refusé le serveur d’envoi[ {ip}] sur un simple soupçon[ : « {words} »].",
      why: "La réponse ne cite ni liste publique, ni spam, ni faute ; un filtre y a tiré une fausse conclusion. Il n’y a rien à changer du côté de l’envoi ; seul celui qui administre le filtre peut le corriger.",
    },
    "sender-auth-failed.spf": {
      summary: "Le domaine[ {senderDomain}] ne permet pas au serveur[ {ip}] d’envoyer pour lui (SPF).",
      why: "Un domaine tient une liste des serveurs qui peuvent envoyer son courrier, appelée SPF. Le serveur qui a envoyé le message n’y est pas, ou le message a été redirigé en chemin.",
    },
    "sender-auth-failed.dkim": {
      summary: "Le sceau du domaine[ {senderDomain}] sur le message manque ou est brisé (DKIM).",
      why: "DKIM est un sceau que le serveur d’envoi pose sur chaque message. Il manque, ou le message a été modifié en chemin après avoir été scellé.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "Le domaine[ {senderDomain}] demande de refuser le courrier qui ne prouve pas son origine (DMARC), et ce message ne l’a pas prouvée.",
    },
    "sender-auth-failed.alignment": {
      summary:
        "Il est prouvé que le message vient d’un autre domaine que[ {senderDomain}| celui] de la ligne expéditeur.",
      why: "Les preuves (SPF et DKIM) sont là, mais elles valent pour un autre domaine, comme celui du service d’envoi. C’est comme une lettre au nom d’une société avec le tampon d’une autre.",
    },
    "sender-auth-failed.arc": {
      title: "La redirection a brisé la preuve",
      summary:
        "Le message a été redirigé en chemin, et le serveur destinataire[ {server}] ne fait pas confiance à celui qui l’a redirigé.",
      why: "Rediriger brise les sceaux d’un message. Celui qui redirige peut attester ce qu’il a vu (ARC), mais sa parole n’a pas compté ici.",
    },
    "sender-auth-failed.none": {
      summary: "Le message ne porte aucune preuve qu’il vient de[ {senderDomain}| ce domaine].",
      why: "Les grands destinataires n’acceptent le courrier qu’avec une preuve : une liste de serveurs autorisés (SPF) ou un sceau (DKIM). Ni l’une ni l’autre n’existe pour ce domaine ; son courrier est comme une lettre sans aucun tampon.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "Le domaine[ {senderDomain}] ne dit pas ce qu’il faut faire du faux courrier à son nom (DMARC).",
      why: "Les grands destinataires le demandent à tous ceux qui envoient beaucoup. C’est une courte entrée dans le DNS du domaine.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "La liste des serveurs autorisés (SPF) du domaine[ {senderDomain}] n’a pas pu être lue.",
      why: "L’entrée contient une erreur, interroge trop d’autres domaines, ou les serveurs de noms n’ont pas répondu. Nul ne peut donc dire si le message est authentique.",
    },
    "sender-domain-invalid.not-found": {
      summary: "Le serveur destinataire[ {server}] ne trouve pas sur Internet le domaine de l’expéditeur[ {sender}].",
    },
    "sender-domain-invalid.no-mx": {
      summary:
        "Le domaine de l’expéditeur[ {sender}] n’indique aucun serveur de courrier ; personne ne pourrait donc répondre.",
    },
    "sender-domain-invalid.null-mx": {
      summary:
        "Le domaine de l’expéditeur[ {sender}] déclare ne pas recevoir de courrier ; personne ne pourrait donc répondre.",
    },
    "sender-domain-invalid.callout": {
      title: "Votre adresse n’a pas été confirmée",
      summary:
        "Le serveur destinataire[ {server}] a demandé s’il pouvait répondre à[ {sender}| l’expéditeur], et on lui a dit non.",
      why: "Certains serveurs rappellent avant d’accepter un message, pour voir si l’adresse de retour existe. Le serveur de cette adresse ne l’a pas confirmé.",
    },
    "sender-domain-invalid.syntax": {
      summary: "L’adresse de l’expéditeur[ {sender}] n’est pas écrite comme doit l’être une adresse électronique.",
      why: "Le logiciel de messagerie ou le site web a dans ses réglages une adresse d’expéditeur fausse ou incomplète, par exemple sans domaine.",
    },
    "spam-content.url": {
      summary: "Le serveur destinataire[ {server}] prend ce message pour du spam à cause d’un lien qu’il contient.",
    },
    "spam-content.bulk": {
      title: "Pris pour un envoi en masse",
      summary: "Le serveur destinataire[ {server}] prend ce message pour un envoi en masse que personne n’a demandé.",
      why: "Le même texte est allé à beaucoup de gens, ou il manque ce qu’exige un envoi en masse, comme un moyen de se désabonner. L’adresse du destinataire est bonne.",
    },
    "spam-content.complaints": {
      title: "Des destinataires se sont plaints",
      summary:
        "Le serveur destinataire[ {server}] refuse ce message parce que ses utilisateurs en ont signalé de semblables comme spam.",
      why: "Les destinataires comptent combien de fois on appuie sur « spam ». Si beaucoup le font, les messages suivants de ce genre sont refusés un certain temps.",
    },
    "malware.phishing": {
      title: "Pris pour une tentative de fraude",
      summary:
        "Le serveur destinataire[ {server}] prend le message pour une tentative de vol de mots de passe ou d’argent.",
      why: "Il contient un lien ou des tournures connus pour des fraudes. Quelqu’un écrit peut-être en votre nom, ou un site que vous citez a été piraté ; rarement, le filtre se trompe.",
    },
    "attachment-blocked.encrypted": {
      title: "Pièces jointes verrouillées non permises",
      summary: "Le serveur destinataire[ {server}] n’accepte pas de pièce jointe protégée par un mot de passe.",
      why: "L’antivirus ne peut pas regarder dedans, comme dans une valise fermée à clé. Beaucoup de serveurs la refusent donc.",
    },
    "attachment-blocked.name": {
      summary: "Le serveur destinataire[ {server}] n’accepte pas de pièce jointe portant ce nom de fichier.",
      why: "Les virus aiment se cacher derrière des noms à deux extensions ou à signes étranges ; ces noms sont donc refusés sans examen.",
    },
    "attachment-blocked.executable": {
      title: "Les programmes ne sont pas permis",
      summary: "Le serveur destinataire[ {server}] n’accepte ni programmes ni scripts en pièce jointe.",
      why: "Un programme peut tout faire sur l’ordinateur qui l’ouvre. Presque tous les serveurs les refusent, même dans une archive.",
    },
    "attachment-blocked.macro": {
      title: "Les macros ne sont pas permises",
      summary: "Le serveur destinataire[ {server}] n’accepte pas de documents avec macros.",
      why: "Les macros sont de petits programmes dans un document et peuvent porter des virus.",
    },
    "message-too-large.headers": {
      title: "L’en-tête du message est trop gros",
      summary:
        "Les lignes en tête du message, avec expéditeurs et destinataires, dépassent ce qu’accepte le serveur[ {server}].",
      why: "L’en-tête d’un message grandit à chaque destinataire et à chaque réponse. La cause est en général une très longue liste de destinataires.",
    },
    "message-too-large.attachments-count": {
      title: "Trop de pièces jointes",
      summary: "Le message a plus de pièces jointes que le serveur[ {server}] n’en accepte.",
      why: "Les serveurs limitent le nombre de fichiers, car chacun doit être examiné.",
    },
    "message-too-large.recipient-limit": {
      title: "Trop gros pour ce destinataire",
      summary: "Le message[ ({size})] est plus gros que ce que ce destinataire peut recevoir[ : au plus {limit}].",
      why: "L’organisation ou le contrat du destinataire fixe une limite à cette boîte. Un message plus petit passe.",
    },
    "message-malformed.from": {
      summary:
        "Le serveur destinataire[ {server}] a refusé le message parce que sa ligne expéditeur (From) manque, est doublée ou fausse.",
    },
    "message-malformed.message-id": {
      summary:
        "Le serveur destinataire[ {server}] a refusé le message parce que son numéro (Message-ID) manque ou est faux.",
    },
    "message-malformed.date": {
      summary: "Le serveur destinataire[ {server}] a refusé le message parce que sa date manque ou est fausse.",
      why: "Le programme qui a écrit le message a oublié la date, ou l’horloge de l’ordinateur est fausse. Vos mots n’y sont pour rien.",
    },
    "message-malformed.duplicate-header": {
      summary:
        "Le serveur destinataire[ {server}] a refusé le message parce qu’une ligne d’en-tête qui ne doit figurer qu’une fois y est deux fois.",
    },
    "message-malformed.bare-newline": {
      summary:
        "Le serveur destinataire[ {server}] a refusé le message parce que ses lignes ne se terminent pas comme il faut.",
    },
    "message-malformed.line-length": {
      summary: "Le serveur destinataire[ {server}] a refusé le message parce qu’une de ses lignes est trop longue.",
    },
    "message-malformed.charset": {
      summary:
        "Le serveur destinataire[ {server}] a refusé le message parce que des lettres n’y sont pas codées comme il faut.",
    },
    "message-malformed.mime": {
      summary:
        "Le serveur destinataire[ {server}] a refusé le message parce que ses parties et pièces jointes sont mal assemblées.",
    },
    "message-malformed.header": {
      summary: "Le serveur destinataire[ {server}] a refusé le message à cause d’une faute dans ses lignes d’en-tête.",
    },
    "policy-rejected.admin-rule": {
      summary: "L’administrateur du système destinataire[ {server}] a posé une règle qui refuse ce message.",
    },
    "policy-rejected.geo": {
      summary:
        "Le serveur destinataire[ {server}] n’accepte pas de courrier du pays ou du réseau d’où vient ce message.",
      why: "Certaines organisations excluent des pays ou réseaux entiers d’où elles n’attendent pas de courrier. Votre message n’a pas du tout été jugé.",
    },
    "policy-rejected.ipv6": {
      summary:
        "Le serveur destinataire[ {server}] n’accepte pas ce courrier par IPv6, le nouveau genre d’adresses Internet.",
      why: "Certains destinataires exigent plus du courrier venu par IPv6, ou ne l’acceptent pas. Par l’ancien genre d’adresses, le même message peut passer.",
    },
    "policy-rejected.challenge": {
      title: "L’expéditeur doit être confirmé",
      summary:
        "Le système de[ {address}| ce destinataire] retient le message jusqu’à ce que l’expéditeur confirme qu’une personne l’a écrit.",
      why: "Certaines personnes ne laissent entrer que les expéditeurs confirmés. Une demande de confirmation est venue par courrier, ou un lien figure dans la réponse.",
    },
    "server-full.resources": {
      title: "Le serveur destinataire est surchargé",
      summary:
        "Le serveur destinataire[ {server}] manque de mémoire ou d’autres moyens et ne prend pas de courrier pour le moment.",
      why: "Il s’y passe trop de choses à la fois. Un tel manque passe en général tout seul en quelques minutes ou heures.",
    },
    "server-error.busy": {
      title: "Le serveur destinataire est occupé",
      summary: "Le serveur destinataire[ {server}] est occupé et demande de réessayer plus tard[, après {wait}].",
      why: "Trop de messages ou de connexions arrivent à la fois, comme à un guichet avec une longue file. L’essai suivant réussit le plus souvent.",
    },
    "server-error.load": {
      summary: "Le serveur destinataire[ {server}] a tant à faire qu’il ne prend plus de courrier pour le moment.",
    },
    "server-error.maintenance": {
      title: "Le serveur destinataire est en maintenance",
      summary: "Le serveur destinataire[ {server}] est en maintenance et ne prend pas de courrier pour le moment.",
      why: "On arrête parfois les serveurs pour des réparations et des mises à jour, en général quelques heures.",
    },
    "server-error.filter-down": {
      summary:
        "Un programme qui examine le courrier sur le serveur destinataire[ {server}] est en panne ; il n’en prend donc pas.",
      why: "Plutôt que de laisser passer du courrier sans examen, le serveur demande de réessayer plus tard. Le message lui-même n’a pas été jugé.",
    },
    "server-misconfigured.command": {
      summary:
        "Un programme qui doit déposer le courrier dans la boîte[ {address}] échoue sur le serveur destinataire[ {server}].",
    },
    "server-misconfigured.alias": {
      summary:
        "L’adresse[ {address}] représente d’autres adresses, et cette liste est fautive sur le serveur[ {server}].",
      why: "La liste se cite peut-être elle-même, un fichier disparu ou une adresse inexistante. Seul l’administrateur là-bas peut la réparer.",
    },
    "server-misconfigured.permission": {
      summary: "Le serveur destinataire[ {server}] n’a pas le droit d’écrire dans la boîte[ {address}].",
      why: "Les droits d’un fichier ou d’un dossier y sont faux. Le message a atteint la bonne maison, mais la clé de la boîte aux lettres manque.",
    },
    "server-misconfigured.lookup": {
      summary: "Le serveur destinataire[ {server}] n’a pas pu vérifier si la boîte[ {address}] existe.",
      why: "Sa liste d’utilisateurs, une base ou un annuaire, ne répond pas. Cela ne dit rien de l’adresse ; l’essai suivant peut réussir.",
    },
    "server-misconfigured.filter": {
      summary: "Une règle de filtrage de la boîte[ {address}] est fautive ; le message n’a donc pas pu y être déposé.",
      why: "Les titulaires peuvent trier leur courrier par des règles à eux. L’une de ces règles ne peut pas être exécutée.",
    },
    "protocol-error.smtputf8": {
      title: "Lettres simples seulement dans les adresses",
      summary: "Le serveur[ {server}] ne sait pas traiter les adresses aux lettres autres que latines simples.",
      why: "Les adresses accentuées ou dans d’autres écritures exigent des serveurs récents (SMTPUTF8) tout le long du chemin. Celui-ci ne les connaît pas encore.",
    },
    "protocol-error.feature": {
      summary: "Il manque au serveur[ {server}] une chose dont ce message a besoin.",
      why: "Un message peut demander des extras, comme des accusés de réception ou des pièces jointes binaires, que tous les serveurs n’offrent pas. Sans cet extra, le même message peut passer.",
    },
  },

  actions: {
    delayed: {
      title: "En retard, mais pas perdu",
      summary:
        "Votre message à[ {address}| ce destinataire] n’est pas encore arrivé ; votre système continue d’essayer[ jusqu’au {until}].",
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
        "Votre message est arrivé ; la boîte du destinataire a répondu d’elle-même[ et indique le {returns} comme jour de retour].",
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
    checkDomain:
      "Vérifiez la partie après le @[ : {domain}]. [Vouliez-vous dire {suggestion} ?|Une seule lettre fausse ne mène nulle part.]",
    askNewAddress: "Demandez au destinataire, par téléphone ou autrement, une adresse qui fonctionne.",
    askFullAddress: "Demandez au destinataire son adresse complète, et écrivez celle-là.",
    useNewAddress: "Écrivez à la nouvelle adresse[ {newAddress}] et changez-la dans votre carnet d’adresses.",
    asciiAddress: "Demandez au destinataire une adresse en lettres latines simples et chiffres.",
    urgent: "Si c’est urgent, joignez le destinataire par téléphone ou autrement.",
    askToAllow:
      "Demandez au destinataire, par téléphone ou autrement, d’accepter le courrier de[ l’adresse {sender}| votre adresse].",
    joinOrAsk: "Inscrivez-vous d’abord au groupe ou à la liste, ou demandez à un membre de transmettre votre message.",
    confirmSelf: "Cherchez un courrier qui vous demande de confirmer que vous êtes une personne, et suivez-le.",
    shareByLink: "Déposez les fichiers sur un service de partage et envoyez plutôt le lien.",
    shrink: "Allégez le message[ (moins de {limit})] : réduisez les images, ou envoyez les fichiers un par un.",
    fewerFiles: "Répartissez les fichiers sur plusieurs messages, ou mettez-les dans une archive (ZIP).",
    unlockFile: "Envoyez le fichier sans mot de passe, ou donnez un lien vers lui.",
    renameFile: "Donnez au fichier un nom simple avec une seule extension, comme offer.pdf.",
    plainFormat: "Enregistrez le document sans macros, de préférence en PDF, et envoyez celui-là.",
    split: "Répartissez les destinataires sur plusieurs messages.",
    spreadOut:
      "Si vous avez envoyé une lettre d’information ou beaucoup de messages, envoyez le reste par petites portions sur quelques heures.",
    optIn: "N’écrivez qu’à ceux qui l’ont demandé, et mettez dans chaque message un lien pour se désabonner.",
    login:
      "Dans votre logiciel de messagerie, ouvrez les réglages du serveur sortant (SMTP) et activez l’identification : port 587 ou 465, votre adresse électronique complète comme nom d’utilisateur, et le mot de passe de votre boîte.",
    relayLogin:
      "Si[ {server}| le serveur] est votre propre serveur sortant, identifiez-vous auprès de lui : dans les réglages de votre logiciel (serveur sortant, SMTP), prenez le port 587 ou 465, votre adresse électronique complète comme nom d’utilisateur, et le mot de passe de votre boîte.",
    checkPassword:
      "Saisissez de nouveau le nom d’utilisateur (votre adresse complète) et le mot de passe dans votre logiciel.",
    otherLogin:
      "Configurez le compte à nouveau dans un logiciel à jour, avec chiffrement (SSL/TLS ou STARTTLS) et le mode d’identification qu’indique votre fournisseur.",
    appPassword:
      "Créez un mot de passe d’application dans les réglages de votre compte chez votre fournisseur, et saisissez-le dans votre logiciel.",
    webLogin: "Identifiez-vous une fois sur le site de votre fournisseur et suivez ce qu’il demande.",
    loginLater: "Réessayez dans un quart d’heure. Ne changez pas votre mot de passe pour cela.",
    ownSender: "Choisissez comme expéditeur une adresse qui appartient au compte avec lequel vous vous identifiez.",
    correctSender:
      "Corrigez votre propre adresse dans les réglages du logiciel ou du site web qui a envoyé le message.",
    confirmDomain:
      "Confirmez le domaine[ {senderDomain}] dans les réglages de votre service d’envoi, ou envoyez depuis une adresse confirmée.",
    waitForLimit:
      "Attendez que la limite soit remise à zéro, en général dans la journée. Pour des lettres d’information, prenez un service fait pour cela.",
    notYou:
      "Si vous n’avez pas envoyé autant, changez tout de suite votre mot de passe : quelqu’un d’autre utilise peut-être votre compte.",
    secureAccount: "Changez votre mot de passe et cherchez dans « Envoyés » des messages que vous n’avez pas écrits.",
    askProvider: "Envoyez le message tout prêt à votre fournisseur de messagerie ou à votre administrateur.",
    askAdmin:
      "Transmettez le message tout prêt à ceux qui gèrent le courrier du destinataire : depuis un autre compte, par la page de contact de leur site, ou par le destinataire. Depuis ce compte, il pourrait être refusé de nouveau.",
    askRecipient: "Donnez au destinataire le texte tout prêt par téléphone ou autrement, car le courrier ne passe pas.",
    scan: "Examinez votre ordinateur avec un antivirus à jour, et n’envoyez plus cette pièce jointe.",
    reword:
      "Retirez les liens, les adresses raccourcies et les pièces jointes inutiles, et écrivez en phrases simples.",
    removeLink: "Retirez le lien[ {blocked}] du message.",
    otherProgram: "Envoyez le message depuis un autre logiciel ou depuis le site de votre fournisseur.",
    withoutExtras: "Envoyez-le comme simple message, sans accusé de réception et sans format particulier.",
    reviewSuppression:
      "Cherchez l’adresse[ {address}] dans la liste d’exclusion de votre service d’envoi, lisez pourquoi elle y est, et ne la retirez que si vous savez qu’elle fonctionne.",
    respectWish: "N’écrivez plus à cette personne tant qu’elle ne le demande pas.",
    nothing: "Vous n’avez rien à faire : votre système réessaie de lui-même.",
    writeAgain: "Envoyez le message encore une fois.",
    pasteAll: "Donnez-nous l’avis complet, avec les lignes techniques à la fin. Elles disent souvent la cause.",
    stopCause:
      "Cherchez dans le journal du courrier le compte ou le site qui envoie du spam, et arrêtez-le. Sinon, le serveur sera vite bloqué de nouveau.",
    cleanDomain:
      "Cherchez pourquoi le domaine[ {blocked}] est sur la liste : un site piraté, des comptes détournés, des lettres d’information que personne n’a demandées ; et remédiez-y.",
    delist:
      "Demandez ensuite le retrait de[ {blocked}| l’entrée] de[ {list}| la liste][. Il faudra indiquer : {needs}].",
    delistFixed:
      "Si c’est un serveur de messagerie à adresse fixe, demandez plutôt le retrait de[ {ip}| l’entrée] de[ {list}| la liste].",
    askReceiver:
      "Demandez ensuite au système destinataire[ {provider}] d’accepter votre courrier[. Il demande : {needs}].",
    readCode:
      "Lisez ce que le système destinataire[ {provider}] écrit sur[ son code {operatorCode}| ce genre de réponse].",
    operatorEnded:
      "Ne vous adressez pas à[ {provider}| cet opérateur] : le service n’existe plus[ ({ended})][. Adressez-vous plutôt à {successor}].",
    raiseLimit: "Regardez dans le journal du courrier qui envoie autant, et arrêtez-le, ou relevez la limite.",
    useSmarthost: "Faites livrer cette machine par le serveur sortant de votre fournisseur plutôt que directement.",
    setPtr:
      "Faites donner par le titulaire de l’adresse Internet[ {ip}] un nom inverse, et que ce nom ramène à la même adresse.",
    namePtr:
      "Faites donner par le titulaire de l’adresse Internet[ {ip}] un nom inverse à vous, comme mail.example.net.",
    fixHelo: "Réglez le nom par lequel le serveur salue (HELO) sur un nom complet qui existe dans le DNS.",
    ipv6Ptr: "Donnez à l’adresse IPv6[ {ip}] un nom inverse, ou faites envoyer le serveur par IPv4 seulement.",
    sendIpv4: "Faites livrer le serveur vers ce destinataire par IPv4.",
    fixSpf: "Si le serveur[ {ip}] est le vôtre, ajoutez-le à l’entrée SPF du domaine[ {senderDomain}].",
    mendSpf:
      "Corrigez l’entrée SPF du domaine[ {senderDomain}] : une seule entrée, sans faute de frappe, au plus 10 recherches.",
    fixDkim:
      "Activez la signature DKIM pour le domaine[ {senderDomain}] et vérifiez que la clé publique dans le DNS est la bonne.",
    fixDmarc: "Faites que SPF ou DKIM emploie le même domaine que la ligne expéditeur ; c’est ce que DMARC compare.",
    publishDmarc: "Publiez une entrée DMARC pour le domaine[ {senderDomain}] ; p=none suffit pour commencer.",
    forwardSealed:
      "Faites que le serveur qui redirige laisse le message intact, réécrive le chemin de retour (SRS) et le scelle (ARC).",
    fixSenderDomain:
      "Veillez à ce que le domaine[ {senderDomain}] existe et ait une entrée pour le courrier (MX), afin qu’on puisse lui répondre.",
    liftNullMx:
      "Envoyez sous un domaine qui reçoit du courrier, ou remplacez l’entrée MX nulle du domaine[ {senderDomain}].",
    acceptCallback:
      "Veillez à ce que le serveur du domaine[ {senderDomain}] accepte le courrier pour l’adresse[ {sender}].",
    slowDown: "Faites envoyer le système plus lentement vers ce destinataire.",
    fewerConnections: "Faites ouvrir au système moins de connexions à la fois vers ce destinataire.",
    warmUp:
      "Envoyez peu au début, un peu plus chaque jour, seulement à ceux qui veulent ce courrier, jusqu’à ce que la limite monte.",
    allowRelay:
      "Configurez le relais[ {server}] pour qu’il accepte le courrier de votre serveur, par identification ou par son adresse Internet.",
    relayForward:
      "Si[ {server}| le serveur] doit transmettre le courrier de votre serveur[ {reporter}], configurez-le comme relais pour celui-ci, par identification ou par son adresse Internet.",
    checkResolver:
      "Si le courrier vers beaucoup de domaines échoue ainsi, vérifiez le résolveur DNS de votre propre serveur.",
    checkOutbound:
      "Si le courrier vers beaucoup de serveurs échoue ainsi, vérifiez que le port 25 est ouvert vers l’extérieur.",
    fixSmarthost:
      "Corrigez le nom du serveur sortant (smart host, relay host) dans les réglages du serveur de courrier.",
    retrySettings:
      "Faites réessayer votre serveur au moins toutes les 2 heures, et toujours depuis la même adresse Internet.",
    keepTrying: "Faites réessayer votre serveur après 15 à 30 minutes, et continuer pendant au moins 4 jours.",
    grantSendAs: "Donnez au compte le droit d’envoyer sous l’adresse[ {sender}].",
    registerDomain: "Enregistrez le domaine[ {senderDomain}] pour ce compte.",
    checkAccount:
      "Vérifiez si le compte est bloqué, si son mot de passe est encore valable et s’il peut envoyer (SMTP).",
    release: "Débloquez le compte une fois le mot de passe changé et quand plus aucun spam ne part.",
    checkTls: "Vérifiez sur votre propre serveur les réglages de chiffrement pour ce destinataire.",
    sendPlain: "Si le message peut voyager sans cette promesse, envoyez-le sans REQUIRETLS.",
    fixSoftware: "Vérifiez le programme qui a écrit ou envoyé le message ; son éditeur peut en corriger la forme.",
    fixFrom: "Faites écrire au programme une seule ligne From, avec une adresse complète.",
    fixMessageId: "Faites donner par le programme à chaque message un Message-ID de la forme <name@domain>.",
    fixDate: "Faites écrire au programme une ligne Date, et réglez l’horloge de l’ordinateur.",
    fixDuplicate: "Faites écrire au programme From, To, Subject, Date et Message-ID une seule fois chacun.",
    fixNewline: "Faites terminer par le programme chaque ligne par CR LF, sans jamais envoyer l’un des deux seul.",
    fixLineLength:
      "Faites couper par le programme les lignes à 998 caractères au plus, ou les coder (base64, quoted-printable).",
    fixCharset: "Faites coder par le programme les lettres hors ASCII (RFC 2047 dans l’en-tête, MIME dans le texte).",
    fixMime: "Corrigez la structure MIME : séparateurs, Content-Type et codage de chaque partie.",
    updateSoftware: "Regardez le dialogue dans le journal du courrier et mettez le logiciel de messagerie à jour.",
    makeRoom: "Supprimez d’anciens messages et videz la corbeille, ou obtenez plus de place.",
    reopen: "Identifiez-vous chez votre fournisseur, ou demandez-lui, pour faire rouvrir la boîte.",
    payMailbox: "Renouvelez l’abonnement de la boîte chez votre fournisseur.",
    allowSender: "Mettez l’adresse[ {sender}] sur la liste des expéditeurs autorisés.",
    unblockSender: "Retirez l’adresse[ {sender}] de la liste des expéditeurs bloqués.",
    approve: "Laissez passer le message, ou autorisez l’adresse[ {sender}] pour de bon.",
    fixForwarding: "Corrigez la redirection de la boîte[ {address}], ou supprimez-la.",
    fixOwnFilter: "Corrigez ou supprimez les règles de filtrage de la boîte[ {address}].",
    askOwnAdmin: "Demandez à votre administrateur de regarder ; le rapport de l’expéditeur aide.",
    authorizeDomain:
      "Autorisez le serveur[ {server}] à traiter le courrier du domaine[ {domain}] : ajoutez-le aux domaines qu’il reçoit comme siens.",
    relayDomain:
      "Si[ {server}| le serveur] figure dans les entrées MX[ du domaine {domain}| de ce domaine], autorisez-le à traiter le courrier de ce domaine.",
    relayOnward:
      "Si le serveur doit passer le courrier à un autre, configurez-le comme relais pour le domaine[ {domain}].",
    correctMx:
      "Si un autre serveur est le bon pour le domaine[ {domain}], faites pointer son entrée MX vers ce serveur.",
    fixDns:
      "Corrigez les entrées DNS du domaine[ {domain}] : l’entrée MX doit nommer un serveur qui existe et a une adresse.",
    addMxAddress:
      "Donnez au serveur que nomme l’entrée MX de[ {domain}| ce domaine] une adresse (entrée A ou AAAA), ou nommez-en un autre.",
    mxNoAlias: "Faites que l’entrée MX de[ {domain}| ce domaine] nomme le serveur lui-même, pas un alias (CNAME).",
    mxPublic: "Faites que l’entrée MX de[ {domain}| ce domaine] mène à un serveur à l’adresse Internet publique.",
    fixDnssec:
      "Renouvelez les signatures DNSSEC du domaine[ {domain}], ou retirez son entrée DS chez le bureau d’enregistrement.",
    fixDelegation:
      "Veillez à ce que chaque serveur de noms inscrit au bureau d’enregistrement connaisse le domaine[ {domain}].",
    fixNameServers: "Veillez à ce que tous les serveurs de noms du domaine[ {domain}] répondent.",
    openServer:
      "Veillez à ce que le serveur de courrier[ {server}] fonctionne et que le pare-feu laisse entrer le port 25.",
    keepConnection:
      "Cherchez dans le journal du serveur[ {server}] pourquoi il coupe les connexions : pare-feu, filtre, charge ou MTU très petite.",
    offerTls: "Activez sur le serveur[ {server}] le chiffrement (STARTTLS) avec un certificat valable.",
    modernTls: "Faites proposer par le serveur[ {server}] TLS 1.2 ou plus récent, avec des procédés courants.",
    fixCertificate: "Renouvelez le certificat du serveur[ {server}], avec son nom d’hôte et la chaîne complète.",
    fixMtaSts:
      "Faites que la règle MTA-STS du domaine[ {domain}] nomme les serveurs de ses entrées MX, et donnez à ceux-ci des certificats valables.",
    fixTlsa: "Publiez l’entrée TLSA qui correspond au certificat actuel du serveur[ {server}].",
    breakLoop: "Cherchez les redirections qui font tourner le courrier en rond, et supprimez-en une.",
    freeDisk: "Faites de la place sur le disque du serveur[ {server}], où sont sa file d’attente et les boîtes.",
    addResources:
      "Cherchez pourquoi le serveur[ {server}] manque de mémoire, de processus ou de fichiers ouverts, et donnez-lui-en plus.",
    repairServer: "Regardez dans le journal du serveur[ {server}] à l’heure du rapport, et réparez la panne.",
    restartFilter:
      "Occupez-vous du filtre de courrier du serveur[ {server}] (antivirus, antispam, service de règles) : il ne répond pas.",
    fixDelivery:
      "Vérifiez comment le serveur[ {server}] livre dans la boîte[ {address}] : redirections, filtres, droits.",
    fixCommand:
      "Vérifiez la commande à laquelle est remis le courrier pour[ {address}| cette adresse] : existe-t-elle, a-t-elle le droit de s’exécuter, finit-elle sans erreur ?",
    fixAlias: "Corrigez la liste d’alias derrière l’adresse[ {address}].",
    fixPermission: "Corrigez le propriétaire et les droits des fichiers de la boîte de[ {address}| cette adresse].",
    fixLookup: "Veillez à ce que la base ou l’annuaire des utilisateurs réponde au serveur[ {server}].",
    fixGreylisting:
      "Faites en sorte que la liste grise retienne un premier essai pendant au moins 36 heures et traite de même tous les serveurs d’un réseau.",
    removeDeadList:
      "Retirez la liste[ {list}] de la configuration du serveur. Elle n’existe plus[ (depuis {since})], ses réponses ne veulent donc rien dire.",
    fixListQuery:
      "Interrogez la liste[ {list}] par votre propre résolveur DNS. Les réponses de 127.255.255.0/24 sont des erreurs, pas des inscriptions.",
    renewLicence: "Renouvelez la licence du filtre de courrier, ou désactivez-le.",
    checkFilter:
      "Vérifiez pourquoi le filtre a refusé le serveur[ {ip}] : la réponse ne cite ni liste ni faute. Autorisez-le, ou corrigez le filtre.",
    adjustRule: "Cherchez quelle règle a refusé le message, et autorisez l’expéditeur[ {sender}] s’il doit passer.",
    allowOutside: "Ouvrez l’adresse[ {address}] aux expéditeurs de l’extérieur, ou autorisez l’expéditeur[ {sender}].",
    command: "Pour vérifier : [{command}|les outils de votre DNS et de votre serveur.]",
    technical: "Données techniques : [{technical}|aucune indiquée.]",
  },

  retry: {
    automatic: "Ne le renvoyez pas : votre système continue d’essayer de lui-même[ jusqu’au {until}].",
    no: "Ne renvoyez plus rien à cette adresse ; cela reviendrait encore.",
    corrected: "Renvoyez-le dès que vous avez la bonne adresse.",
    room: "Renvoyez-le quand le destinataire aura fait de la place.",
    later: "Renvoyez-le plus tard[, pas avant {wait}].",
    hours: "Renvoyez-le dans quelques heures.",
    fixed: "Renvoyez-le quand cela aura été réparé ; avant, il serait encore refusé.",
    changed: "Renvoyez-le après l’avoir modifié.",
    once: "Vous pouvez le renvoyer une fois dans quelques heures. S’il revient encore, il faut d’abord trouver la cause.",
    done: "Ne le renvoyez pas : rien n’a échoué.",
  },

  listOwner: {
    suppress:
      "Retirez l’adresse[ {address}] de votre liste. Pendant 72 heures, c’est à l’essai : remettez-la si du courrier passe malgré tout, ou si tout le serveur destinataire était en panne.",
    quarantine:
      "Suspendez l’adresse[ {address}] pendant 7 jours. Si elle échoue encore, au moins 24 heures après cette fois, retirez-la de votre liste.",
    disabled:
      "N’écrivez que rarement à l’adresse[ {address}] pour l’instant. Retirez-la de votre liste quand elle a échoué 3 fois, sur au moins 30 jours, sans que rien ne passe.",
    full: "Gardez l’adresse[ {address}] pour l’instant. Retirez-la de votre liste quand elle a été pleine 3 fois, sur au moins 14 jours, sans que rien ne passe.",
    domain:
      "Gardez l’adresse[ {address}]. Si tout le courrier vers son domaine échoue encore après 72 heures, suspendez le domaine et essayez une fois par jour.",
    none: "Gardez l’adresse[ {address}] sur votre liste et ne lui en tenez pas rigueur.",
    release: "L’adresse[ {address}] fonctionne : levez toute suspension et oubliez les échecs passés.",
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
    subjectBlocked: "Merci de faire retirer[ {blocked}| notre serveur] de[ {list}| la liste noire du destinataire]",
    subjectProvider: "Courrier[ vers {domain}] refusé : ",
    subjectAdmin: "Courrier[ vers {domain}] refusé par votre serveur : ",
    subjectRecipient: "Mon courrier[ à {address}] ne vous parvient pas",
    hello: "Bonjour,",
    introProvider:
      "un message que j’ai envoyé par vos services a été refusé. D’après le rapport, cela peut se régler chez vous. Tout ce qui est connu figure ci-dessous.",
    introAdmin:
      "du courrier pour vos utilisateurs n’arrive pas. D’après le rapport, cela peut se régler chez vous. Tout ce qui est connu figure ci-dessous.",
    introRecipient:
      "j’ai essayé de vous écrire, mais mon message est revenu. Peut-être pouvez-vous aider, vous ou ceux qui gèrent votre courrier.",
    happened: "Ce qui s’est passé :",
    asks: "Ce que je vous demande :",
    facts: "Données :",
    answer: "La réponse du serveur, mot pour mot :",
    report: "Copie du rapport (parties privées remplacées) :",
    reportFull: "Copie du rapport :",
    thanks: "Merci de me prévenir quand c’est fait, pour que je puisse renvoyer le message. Merci de votre aide.",
    factIp: "Adresse Internet bloquée",
    factSendingIp: "Adresse Internet d’envoi",
    factBlocked: "Cité par la liste",
    factList: "Liste noire",
    factDelist: "Page de retrait",
    factServer: "Refusé par",
    factReporter: "Signalé par",
    factRecipient: "Destinataire",
    factSender: "Expéditeur",
    factDomain: "Domaine du destinataire",
    factCode: "Codes",
    factCommand: "Refusé à l’étape",
    factReference: "Référence",
    factTime: "Heure",
    factLastTry: "Dernier essai",
    factMessageId: "Message-ID",
    factQueueId: "Identifiant dans la file",
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
