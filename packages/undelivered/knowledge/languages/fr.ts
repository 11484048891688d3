import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in French. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "fr",
  name: "French",
  subjects: {
    failure: [
      "Votre message a été bloqué", "Votre message a été refusé", "Votre courriel a été bloqué",
      "Rejet de votre message",
      "Virus détecté dans votre message",
      "E-mail non distribué", "Mail non distribué",
      "Message non livré", "Courriel non distribué", 
      "Non remis :", "Non remis:", "Non remise :", "Non distribué :", "Non délivré :", "Courrier non remis",
      "Courrier non distribué", "Message non distribué", "Message non délivré", "Message non remis",
      "Message non distribuable", "Courrier non distribuable", "Impossible de remettre le message",
      "Impossible de remettre", "Impossible de distribuer", "Échec de la remise", "Échec de remise",
      "Échec de la distribution", "Échec de distribution", "Échec de livraison", "Échec de la livraison",
      "Échec de l'envoi", "Échec d'envoi", "Échec de l'acheminement", "Notification de non-remise",
      "Notification d'échec de remise", "Rapport de non-remise", "Rapport de non-livraison", "Avis de non-remise",
      "Avis de non-distribution", "Notification d'état de remise (échec)",
      "Notification d'état de distribution (échec)", "État de la distribution (échec)",
      "message retourné à l'expéditeur", "Retour à l'expéditeur", "Courrier retourné à l'expéditeur",
      "Mail retourné à l'expéditeur", "Courrier retourné", "Message retourné", "Adresse introuvable",
      "Adresse non trouvée", "Message bloqué", "Message rejeté", "Message refusé", "Courriel non livré",
      "Erreur de distribution", "Erreur de remise", "n'a pas pu être remis", "n'a pas pu être distribué",
      "n'a pas été remis", "n'a pas été distribué"],
    delay: [
      "Remise différée", "Remise retardée", "Retard de remise", "Distribution retardée", "Distribution différée",
      "Message retardé", "Message différé", "n'a pu être envoyé ces * dernières heures", "n'a pu être envoyé depuis", "Avertissement : message * retardé",
      "Notification d'état de remise (retard)", "Notification d'état de distribution (délai)",
      "Distribution incomplète", "Avis de retard", "Livraison retardée", "n'a pas encore été remis",
      "Courrier en attente"],
    success: [
      "Remis :", "Remis:", "Relayé :", "Distribué :", "Accusé de réception", "Confirmation de remise",
      "Notification d'état de remise (réussite)", "Rapport de remise", "Message remis"],
    autoReply: [
      "Réponse automatique :", "Réponse automatique:", "Réponse automatique", "Réponse automatisée", "Absent du bureau",
      "Absence du bureau", "Absence :", "Message d'absence", "Notification d'absence", "Absent :", "Je suis absent",
      "Je suis absente", "En congé", "En congés", "En vacances", "Congés annuels", "Gestionnaire d'absence"],
    readReceipt: [
      "Lu :", "Lu:", "Non lu :", "Non lu:", "Accusé de lecture", "Confirmation de lecture",
      "Accusé de réception (affiché)", "Avis de lecture", "Notification de lecture"],
  },
  senders: [
    "Système de distribution du courrier", "Système de messagerie", "Sous-système de distribution du courrier",
    "Administrateur système", "Service de distribution", "Système de remise du courrier", "Maître de poste",
    "Système de livraison du courrier", "Gestionnaire de courrier"],
  failure: [
    "mais n'a pas pu être remis à", "mais n'a pas été remis à",
    "Votre message * a été bloqué", "Votre message * a été refusé", "Votre message * a été rejeté",
    "Votre courriel * a été bloqué", "Votre courriel * a été refusé", "Votre courriel * a été rejeté",
    "n'a pas été remis à son destinataire", "n'a pas été remis au destinataire",
    "Votre courriel * n'a pas été remis", "Votre message * n'a pas été remis", "Votre courriel * n'a pas pu être",
    "Votre message * n'a pas pu être",
    "Le message n'a pas été transmis", "Votre message n'a pas été transmis",
    "dans le message que vous avez envoyé à",
    "n'a pas pu être distribué", "n'a pas pu être distribuée", "n'ont pas pu être distribués",
    "n'a pas pu être remis",
    "message pour la liste * rejeté", "liste de diffusion * a été rejeté", 
    "Impossible de contacter le(s) destinataire(s) suivant(s)",
    "Échec de la remise pour ces destinataires ou groupes", "Échec de la remise à ces destinataires ou groupes",
    "Échec de remise pour ces destinataires ou groupes", "Échec de la remise aux destinataires ou groupes suivants",
    "Échec de la remise pour ces destinataires ou listes de distribution",
    "Échec de la remise aux destinataires ou aux listes de distribution suivants",
    "La remise a échoué pour ces destinataires ou groupes", "La remise à ces destinataires ou groupes a échoué",
    "Échec de la remise aux destinataires suivants", "Échec de la distribution aux destinataires suivants",
    "Échec définitif de la remise au destinataire suivant", "Échec définitif de la distribution",
    "Votre message n'est pas parvenu à certains ou à la totalité des destinataires",
    "Votre message n'a pas été remis à certains ou à tous les destinataires",
    "Impossible de joindre le ou les destinataires suivants", "Impossible de joindre les destinataires suivants",
    "Les destinataires suivants n'ont pas pu être contactés",
    "Le(s) destinataire(s) suivant(s) n'a(ont) pas pu être contacté(s)",
    "Le ou les destinataires suivants ne peuvent pas être atteints", "Votre message à * n'a pas pu être remis",
    "Impossible de remettre votre message à", "Votre message n'a pas pu être remis",
    "Votre message n'a pas pu être distribué", "Votre message n'a pas été remis à",
    "Votre message n'a pas été distribué à", "Votre message n'a pas pu être délivré",
    "Votre message n'a pas été délivré", "Votre courriel n'a pas pu être", "Votre courrier n'a pas pu être",
    "Le message n'a pas pu être remis", "Le message n'a pas pu être distribué", "Le message n'a pas pu être délivré",
    "Ce message n'a pas pu être remis", "n'a pas pu être remis à un ou plusieurs destinataires",
    "n'a pas pu être délivré à un ou plusieurs destinataires", "n'a pas pu être remis à tous ses destinataires",
    "n'a pas pu être délivré à un ou plusieurs de ses destinataires", "n'a pas pu être livré", "n'a pu être remis",
    "n'a pu être délivré", "n'a pu être distribué", "L'adresse suivante a échoué", "Les adresses suivantes ont échoué",
    "Les adresses suivantes sont en erreur", "Les destinataires suivants n'ont pas reçu votre message",
    "La remise aux destinataires suivants a échoué", "La distribution aux destinataires suivants a échoué",
    "Impossible de distribuer le message aux destinataires suivants",
    "Impossible de remettre le message aux destinataires suivants",
    "Ce message a été créé automatiquement par le logiciel de distribution",
    "Ce message a été créé automatiquement par le logiciel de",
    "Ce message a été créé automatiquement par le système de", "Un message que vous avez envoyé n'a pas pu être",
    "n'a pas pu être remis à un ou plusieurs de ses destinataires",
    "Ce message est généré automatiquement par le serveur de messagerie",
    "Nous sommes au regret de vous informer que votre message", "Je suis désolé de vous informer que votre message",
    "Il s'agit d'une erreur permanente", "Ceci est une erreur permanente", "Votre message a été rejeté",
    "Votre message a été refusé", "L'envoi du message a échoué", "Échec de l'envoi du message",
    "Une erreur est survenue lors de l'envoi", "Une erreur s'est produite lors de l'envoi du message",
    "en attente jusqu'à ce que le modérateur", "transmis au(x) modérateur(s)", "demandé aux modérateurs de le contrôler", "Désolé, nous n'avons pas pu remettre votre message", "pas pu remettre votre message"],
  delay: ["en attente de validation par un modérateur", "en attente d'approbation par le modérateur", 
    "La remise à ces destinataires ou groupes a été retardée",
    "La remise pour ces destinataires ou groupes est retardée", "La remise aux destinataires suivants a été retardée",
    "La remise aux destinataires suivants est retardée", "Ce message n'a pas encore été remis",
    "n'a pas encore été remis", "n'a pu être envoyé ces * dernières heures", "n'a pas encore été délivré", "n'a pu être remis pour l'instant",
    "Vous n'avez pas besoin de renvoyer", "Il n'est pas nécessaire de renvoyer", "CECI N'EST QU'UN AVERTISSEMENT",
    "Ceci n'est qu'un avertissement", "Ceci est uniquement un avertissement",
    "Les tentatives de remise vont se poursuivre", "Les tentatives de remise se poursuivront",
    "De nouvelles tentatives seront effectuées", "Un problème temporaire est survenu lors de la distribution",
    "Un problème temporaire est survenu", "Gmail va réessayer", "Gmail effectuera de nouvelles tentatives",
    "Aucune action n'est requise de votre part", "Aucune action de votre part n'est requise",
    "n'a pas encore été remis à tous ses destinataires", "La livraison de votre message est retardée"],
  success: [
    "message a bien été remis à", "message a été remis à",
    "Votre message a été remis aux destinataires suivants", "Votre message a été remis au destinataire",
    "La remise à ces destinataires ou groupes est terminée",
    "mais le serveur de destination n'a pas envoyé de notification de remise",
    "mais aucune notification de remise n'a été envoyée par le serveur de destination",
    "Votre message a bien été remis", "Votre message a été délivré avec succès", "a été remis avec succès",
    "a bien été distribué"],
  expired: [
    "expiration du délai", "Impossible de remettre le message dans le délai spécifié", "est resté trop longtemps dans la file d'attente",
    "trop longtemps en file d'attente", "a tenté sans succès de remettre ce message",
    "a essayé sans succès de remettre ce message", "Le serveur a tenté, sans succès", "délai de livraison dépassé",
    "délai de remise expiré", "délai de distribution expiré", "n'a pas pu être remis depuis * jours",
    "expiration du délai de remise", "durée maximale en file d'attente"],
  original: [
    "En-têtes de message d'origine :", "En-têtes de message d'origine", "En-têtes du message d'origine",
    "En-tête du message d'origine", "En-têtes de messages d'origine", "En-têtes du message original",
    "Copie du message", "Ceci est une copie du message", "Voici une copie du message", "Une copie du message suit",
    "Message original joint", "Message d'origine joint", "Le message d'origine suit", "Le message original suit",
    "----- Message d'origine -----", "----- Message original -----", "Voici les en-têtes de votre message",
    "Sous cette ligne se trouve une copie"],
  diagnostic: [
    "Informations de diagnostic pour les administrateurs :", "Informations de diagnostic pour les administrateurs",
    "Informations de diagnostic pour les administrateurs:", "Informations de diagnostics pour les administrateurs",
    "Serveur de génération :", "Serveur de génération:", "Serveur générateur :", "Le serveur distant a renvoyé",
    "Le serveur distant a retourné", "L'organisation suivante a rejeté votre message :",
    "L'organisation suivante a rejeté votre message", "Détails de l'erreur", "Erreur signalée :",
    "Détails techniques de l'échec permanent", "Détails techniques de l'échec définitif", "La réponse était :",
    "La réponse du serveur distant est la suivante", "La réponse du serveur distant était :",
    "L'erreur renvoyée par l'autre serveur était :", "Le serveur de messagerie a répondu :", "Le serveur a répondu :",
    "Réponse du serveur :", "pour la raison suivante :", "pour la raison suivante", "pour les raisons suivantes",
    "Raison de l'échec", "Motif de l'échec", "avec l'erreur suivante", "Erreur du serveur :", "Dernière erreur :",
    "Notification générée par"],
  autoReply: [
    "Je suis actuellement absent", "Je suis actuellement absente", "Je suis absent du bureau",
    "Je suis absente du bureau", "Je suis absent jusqu'au", "Je suis absente jusqu'au", "Je suis absent du * au",
    "Je suis absente du * au", "Je serai absent du * au", "Je serai absente du * au", "Je serai absent jusqu'au",
    "Je serai absente jusqu'au", "Je suis en congé jusqu'au", "Je suis en congés jusqu'au",
    "Je suis actuellement en congé", "Je suis actuellement en congés", "Je suis actuellement en vacances",
    "Je suis en congé maternité", "Je suis en déplacement jusqu'au", "Je serai de retour le",
    "je répondrai à votre message à mon retour", "je prendrai connaissance de votre message à mon retour",
    "Votre message ne sera pas transféré", "En cas d'urgence, veuillez contacter",
    "En cas d'urgence, vous pouvez contacter", "En cas d'urgence, merci de contacter", "Pour toute urgence, veuillez",
    "Pour toute urgence, merci de", "Ceci est une réponse automatique", "Ceci est un message automatique",
    "Il s'agit d'une réponse automatique", "ne fait plus partie de l'entreprise", "ne travaille plus chez",
    "a quitté l'entreprise", "a quitté la société", "Cette boîte aux lettres n'est plus consultée",
    "Cette adresse n'est plus utilisée"],
  rules: [
    {
      id: "fr/user-unknown", reason: "user-unknown",
      when: {
        says: [
          "aucun compte ne correspond", "aucune boîte ne correspond", "aucun utilisateur ne correspond",
          "n'existe pas chez nous",
          "adresse n'est plus valide", "adresse n'existe plus", 
          "ne figure pas dans l'annuaire", "ne figure pas dans le répertoire",
          "utilisateur inconnu", "utilisateur inexistant", "destinataire inconnu", "destinataire inexistant",
          "adresse inconnue", "adresse inexistante", "adresse e-mail inexistante", "adresse email inexistante",
          "adresse mail inexistante", "boîte inexistante", "boîte aux lettres inexistante",
          "boîte aux lettres inconnue", "cette adresse n'existe pas", "l'adresse n'existe pas",
          "adresse * n'existe pas", "utilisateur n'existe pas", "utilisateur * n'existe pas",
          "destinataire n'existe pas", "destinataire * n'existe pas", "boîte aux lettres n'existe pas",
          "compte n'existe pas", "compte * n'existe pas", "compte inexistant",
          "adresse de messagerie que vous avez entrée est introuvable",
          "adresse de messagerie que vous avez entrée n'a pas été trouvée",
          "adresse de messagerie que vous avez saisie est introuvable",
          "adresse de messagerie du destinataire est introuvable",
          "adresse e-mail que vous avez entrée est introuvable",
          "adresse de messagerie du destinataire n'a pas été trouvée dans le système", "introuvable sur",
          "est introuvable à", "car l'adresse est introuvable", "l'adresse est introuvable ou ne peut pas recevoir",
          "utilisateur introuvable", "destinataire introuvable", "boîte aux lettres introuvable",
          "n'est pas un utilisateur valide", "aucun utilisateur de ce nom", "pas d'utilisateur de ce nom",
          "n'a pas été trouvé sur", "le nom du destinataire n'est pas reconnu", "absent de l'annuaire Domino"],
      },
      matches: [
        "L'adresse de messagerie que vous avez entrée est introuvable. Vérifiez l'adresse de messagerie du destinataire et essayez de renvoyer le message.",
        "Votre message à anna@example.com n'a pas pu être remis. anna est introuvable à example.com.",
        "anna@example.com : utilisateur inconnu"],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/moved", reason: "address-moved",
      when: {
        says: [
          "nouvelle adresse est désormais", "adresse a changé", "adresse électronique a changé",
          "adresse de messagerie a changé", "a changé d'adresse", "n'est plus à cette adresse"],
      },
      matches: ["Le destinataire a changé d'adresse : écrivez à anna.nouveau@example.net"],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/mailbox-disabled", reason: "mailbox-disabled",
      when: {
        says: [
          "compte * a été suspendu", "compte * a été désactivé", "compte * a été bloqué", "compte * est suspendu",
          "compte * est désactivé",
          "boîte aux lettres désactivée", "boîte aux lettres est désactivée", "boîte désactivée", "compte désactivé",
          "compte est désactivé", "compte a été désactivé", "compte suspendu", "compte bloqué", "compte fermé",
          "compte inactif", "boîte suspendue", "boîte fermée", "boîte archivée", "adresse désactivée",
          "boîte aux lettres inactive", "adresse n'est plus active"],
      },
      matches: ["La boîte aux lettres du destinataire est inactive : compte suspendu."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/mailbox-full", reason: "mailbox-full",
      when: {
        says: [
          "boîte * a atteint sa taille maximale", "a atteint sa taille maximale", "espace de stockage * est saturé",
          "espace de stockage * est plein", "boîte * est saturée", "boîte aux lettres saturée",
          "plus assez d'espace dans la boîte",
          "boîte aux lettres pleine", "boîte aux lettres est pleine", "boîte aux lettres du destinataire est pleine",
          "boîte de réception du destinataire est pleine", "boîte pleine", "boîte mail pleine", "boîte saturée",
          "messagerie pleine", "boîte de réception est pleine", "quota dépassé", "quota de stockage dépassé",
          "dépassement de quota", "a dépassé son quota", "espace de stockage insuffisant", "a atteint son quota",
          "plus d'espace disponible", "dépasse le quota"],
      },
      matches: [
        "anna@example.com: L'espace de stockage du destinataire est saturé",
        "La boîte aux lettres du destinataire est pleine et ne peut plus accepter de messages.",
        "Quota dépassé pour anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/restricted", reason: "recipient-restricted",
      when: {
        says: [
          "n'êtes pas autorisé à envoyer|n'êtes pas autorisée à envoyer|n'avez pas l'autorisation d'envoyer|n'êtes pas autorisé à écrire|n'êtes pas autorisée à écrire|n'avez pas le droit d'écrire * à ce destinataire|au destinataire|à cette liste|à ce groupe|à cette adresse",
          "sont autorisés à y poster", "autorisés à poster", "autorisés à y écrire",
          "n'accepte pas vos messages", "n'accepte pas de messages de votre part", "bloquée par le destinataire",
          "bloqué par le destinataire", "vous a bloqué", "ne souhaite pas recevoir vos messages",
          "seuls les propriétaires", "seuls les modérateurs", "peuvent écrire à cette adresse",
          "liste noire du destinataire",
          "modérateur de la liste", "réservée aux abonnés", "par un modérateur", "abonnés de la liste", 
          "la remise à cette adresse est limitée", "la remise à cette adresse est restreinte",
          "vous n'êtes pas autorisé à envoyer des messages à ce destinataire",
          "vous n'avez pas l'autorisation d'envoyer à ce destinataire",
          "vous n'êtes pas autorisé à envoyer à ce destinataire", "vous n'êtes pas autorisé à écrire à",
          "n'accepte que les messages", "accepte uniquement les messages", "n'accepte pas les messages provenant",
          "réservé aux membres", "seuls les membres", "rejeté par le modérateur", "refusé par le modérateur",
          "le destinataire vous a bloqué", "le destinataire refuse vos messages"],
      },
      matches: ["Vous n'êtes pas autorisé à envoyer un message à ce destinataire : direction@example.com", 
        "anna@example.com: Le destinataire n'accepte pas vos messages",
        "Votre message ne peut pas être remis car la remise à cette adresse est restreinte."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/domain-not-found", reason: "domain-not-found",
      when: {
        not: ["expéditeur", "adresse d'expédition"], says: [
          "domaine inexistant", "domaine inconnu", "domaine introuvable", "domaine n'existe pas",
          "domaine * n'existe pas", "domaine * est introuvable", "nom de domaine introuvable",
          "nom de domaine inexistant", "hôte inconnu", "hôte introuvable",
          "serveur de destination * est introuvable dans le service DNS", "domaine du destinataire n'existe pas",
          "serveur introuvable pour le domaine"],
      },
      matches: [
        "Votre message n'a pas été remis à anna@exmaple.example, car le domaine exmaple.example est introuvable."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/relay", reason: "relay-denied",
      when: {
        says: [
          "n'autorise pas le relais", "n'autorise pas le relayage", "n'autorise pas la retransmission", "n'autorise aucun relais", "ne permet pas le relais", "ne permet pas la retransmission",
          "relais refusé", "relais non autorisé", "relayage refusé", "relayage non autorisé", "relais interdit",
          "accès au relais refusé", "relais de messagerie refusé", "relayage interdit", "ne relaie pas",
          "échec du relais"],
      },
      matches: ["Le destinataire « anna@example.com » a été rejeté par le serveur car celui-ci n'autorise pas le relais.", "Relais refusé pour anna@example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/auth-required", reason: "auth-required",
      when: {
        says: [
          "authentification requise", "authentification nécessaire", "authentification est requise",
          "authentification obligatoire", "vous devez vous authentifier", "vous devez vous identifier",
          "le client n'a pas été authentifié", "car il n'autorise pas le relais",
          "car il n'autorise pas la retransmission", "car il ne permet pas le relais"],
      },
      matches: ["Envoi impossible : authentification requise par le serveur d'envoi."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/credentials", reason: "credentials-rejected",
      when: {
        says: [
          "Kerberos/GSSAPI n'a pas été accepté", "impossible d'initialiser la bibliothèque « SASL »",
          "anomalie d'authentification temporaire", "mécanisme d'authentification est trop faible",
          "erreur est survenue pendant la phase d'authentification", "SMTP AUTH pas disponible",
          "SMTP AUTH sélectionnée non disponible",
          "échec de l'authentification", "échec d'authentification", "échec de la connexion au compte",
          "identifiant ou mot de passe incorrect", "nom d'utilisateur ou mot de passe incorrect",
          "nom d'utilisateur ou le mot de passe * est incorrect", "le nom d'utilisateur ou le mot de passe",
          "mot de passe incorrect", "mot de passe invalide", "votre serveur de messagerie a rejeté votre connexion",
          "votre serveur de messagerie a refusé votre ouverture de session", "impossible de s'authentifier",
          "identifiants invalides", "identifiants incorrects"],
      },
      matches: [
        "Le mécanisme d'authentification est trop faible pour mail.example.org.",
        "Échec de l'authentification : nom d'utilisateur ou mot de passe incorrect."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/sender-not-permitted", reason: "sender-not-permitted",
      when: {
        says: [
          "adresse d'expéditeur suivante a échoué", "l'adresse de l'expéditeur n'est pas valide",
          "vous n'êtes pas autorisé à envoyer en tant que", "au nom d'un autre expéditeur sans y être autorisé",
          "vous n'avez pas l'autorisation d'envoyer le message de la part de", "vous n'avez pas l'autorisation d'envoyer le message sous le nom de", "adresse d'expéditeur non autorisée",
          "adresse expéditeur non autorisée", "expéditeur non autorisé", "adresse d'expéditeur refusée",
          "adresse de l'expéditeur * a été rejetée", "l'adresse de l'expéditeur ne vous appartient pas"],
      },
      matches: [
        "Envoi impossible : l'adresse de l'expéditeur n'est pas valide.",
        "Vous n'avez pas l'autorisation d'envoyer le message sous le nom de l'utilisateur indiqué.", "Adresse d'expéditeur non autorisée : moi@example.org"],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/too-large", reason: "message-too-large",
      when: {
        says: [
          "taille dépasse le maximum autorisé",
          "message trop volumineux", "message est trop volumineux", "message trop gros", "message trop grand",
          "message trop long", "message est trop gros", "courrier trop volumineux",
          "message dépasse la taille maximale", "dépasse la taille maximale", "dépasse la taille limite",
          "dépasse la taille autorisée", "dépasse la limite de taille", "taille du message dépasse",
          "taille du message supérieure", "taille maximale dépassée", "taille du message excessive",
          "taille de la pièce jointe dépasse", "dépasse la limite actuelle du système"],
      },
      matches: ["Ce message est trop volumineux pour être envoyé : il dépasse la taille maximale autorisée."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/spam", reason: "spam-content",
      when: {
        says: [
          "rejeté par notre filtre antispam", "rejeté par le filtre antispam", "par le filtre anti-spam",
          "par notre filtre anti-spam", "filtre antispam",
          "pourriel", "comme pourriel", "identifié comme indésirable", "courrier indésirable", 
          "considéré comme spam", "considéré comme du spam", "considéré comme du courrier indésirable",
          "considéré comme indésirable", "détecté comme spam", "identifié comme spam", "identifié comme un spam",
          "classé comme spam", "contient du spam", "rejeté comme spam", "pourriel détecté",
          "message indésirable détecté"],
      },
      matches: [
        "anna@example.com: Message rejeté par notre filtre antispam",
        "Message rejeté : votre message est considéré comme du courrier indésirable."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/virus", reason: "malware",
      when: {
        says: [
          "contient un fichier infecté", "fichier infecté", "pièce jointe est infectée", "un virus y a été",
          "virus a été trouvé",
          "contient un virus", "virus détecté", "virus trouvé", "un virus a été détecté", "logiciel malveillant",
          "programme malveillant", "est infecté par un virus", "pièce jointe infectée"],
      },
      matches: ["Un logiciel malveillant a été détecté dans votre message."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/attachment", reason: "attachment-blocked",
      when: {
        says: [
          "extension de fichier interdite", "extension de fichier non autorisée", "extension interdite",
          "type de pièce jointe n'est pas",
          "bloqué pour des raisons de sécurité", 
          "pièce jointe interdite", "pièce jointe non autorisée", "pièce jointe refusée", "type de fichier interdit",
          "type de fichier non autorisé", "type de pièce jointe * n'est pas autorisé", "pièces jointes de ce type",
          "pièce jointe bloquée"],
      },
      matches: ["Pièce jointe interdite : facture.zip"],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/blocked", reason: "reputation-blocked",
      when: {
        says: [
          "figure sur notre liste noire",
          "adresse IP bloquée", "adresse IP * bloquée", "adresse IP est bloquée", "IP bloquée", "IP blacklistée",
          "adresse IP blacklistée", "est sur liste noire", "est dans une liste noire", "figure sur une liste noire",
          "inscrite sur une liste noire", "sur notre liste noire", "mauvaise réputation",
          "adresse IP * sur liste noire", "votre serveur est bloqué"],
      },
      matches: ["Votre adresse IP 192.0.2.1 est bloquée : elle figure sur une liste noire."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/policy", reason: "policy-rejected",
      when: {
        says: [
          "enfreint la politique", "non conforme à la politique", "contraire à la politique",
          "rejeté pour des raisons de politique", "en raison de la stratégie d'administration",
          "refusé pour des raisons de sécurité", "violation de la politique", "violation de la stratégie",
          "règle de flux de messagerie", "règle de transport", "accès refusé", "accès interdit",
          "bloqué par l'administrateur", "pour des raisons d'autorisation ou de sécurité"],
      },
      matches: ["Message refusé : non conforme à la politique de sécurité du destinataire."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/sending-limit", reason: "sending-limit",
      when: {
        says: ["envoyer des messages à plus de * destinataires en * heures", "messages par heure", "messages par jour", "e-mails par heure", "e-mails par jour", "dépassé la limite d'envoi", "limite d'envoi quotidienne", 
          "limite d'envoi atteinte", "limite d'envoi dépassée", "limite d'envoi de messages",
          "vous avez atteint la limite d'envoi", "quota d'envoi dépassé", "quota d'envoi atteint",
          "limite quotidienne d'envoi", "vous avez dépassé le nombre maximal de messages", "limite d'envoi de mails"],
      },
      matches: ["Impossible d'envoyer des messages à plus de 100 destinataires en 24 heures.", "Votre message a été refusé : votre compte a dépassé la limite de 200 messages par heure.", "Vous avez atteint la limite d'envoi de messages. Votre message n'a pas été envoyé."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/rate", reason: "rate-limited",
      when: {
        says: [
          "vous avez envoyé trop de courriels", "vous avez envoyé trop de messages",
          "trop de connexions", "trop de messages", "trop d'e-mails", "trop de mails", "trop de requêtes",
          "ralentissez vos envois", "débit d'envoi trop élevé"],
      },
      matches: [
        "Vous avez envoyé trop de courriels, patientez.",
        "Trop de connexions, veuillez ralentir."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/too-many-recipients", reason: "too-many-recipients",
      when: {
        says: [
          "envoyer des messages à plus de * destinataires",
          "trop de destinataires", "nombre maximal de destinataires", "nombre de destinataires dépassé",
          "nombre de destinataires trop élevé"],
      },
      matches: [
        "Vous ne pouvez pas envoyer des messages à plus de 30 destinataires.",
        "Trop de destinataires pour ce message."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/greylisted", reason: "greylisted",
      when: {
        says: [
          "mis en liste grise", "liste grise", "greylisting actif", "placé en liste grise",
          "message temporairement différé, réessayez"],
      },
      matches: ["Expéditeur placé en liste grise, veuillez réessayer plus tard."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/no-connection", reason: "connection-failed",
      when: {
        says: [
          "SMTP connect() a échouée", "SMTP connect() a échoué",
          "erreur est survenue en tentant de rejoindre le serveur SMTP", "interruption de la connexion au serveur",
          "service non connecté", "connexion a été fermée par le serveur", "connexion * fermée par l'hôte distant",
          "serveur SMTP non trouvé",
          "ne répond pas", "ne répond plus", 
          "connexion refusée", "échec de connexion au serveur", "échec de la connexion au serveur",
          "connexion au serveur a échoué", "connexion au serveur * a échoué", "connexion impossible",
          "impossible de se connecter au serveur", "incapable de se connecter", "impossible d'ouvrir une session SMTP", "impossible de se connecter à votre serveur",
          "ne peut pas se connecter à votre serveur de messagerie sortant", "serveur injoignable",
          "serveur ne répond pas", "serveur de destination ne répond pas", "hôte injoignable", "connexion interrompue",
          "a mis fin à la connexion", "connexion perdue", "échec de communication s'est produit",
          "en raison d'un échec de communication"],
        not: ["DNS", "serveur de noms", "serveurs de noms", "maintenance"],
      },
      matches: [
        "Connexion vers mail.example.org fermée par l'hôte distant.",
        "Le message n'a pas pu être envoyé car la connexion au serveur sortant mail.example.org a échoué."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/timeout", reason: "connection-failed", detail: "timeout",
      when: {
        says: [
          "délai de connexion dépassé", "délai d'attente dépassé", "délai d'attente de la connexion",
          "délai d'attente de l'opération", "la connexion a expiré", "expiration du délai de connexion",
          "délai d'attente d'une réponse"],
        not: ["DNS", "maintenance"],
      },
      matches: ["Délai d'attente dépassé lors de la réponse du serveur d'envoi (SMTP)."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/expired", reason: "delivery-expired",
      when: {
        says: [
          "impossible de remettre le message dans le délai spécifié", "remis dans le délai imparti",
          "trop longtemps dans la file d'attente", "a tenté sans succès de remettre ce message",
          "a essayé sans succès de remettre ce message", "délai de livraison dépassé", "délai de remise dépassé",
          "délai de remise expiré"],
      },
      matches: ["Microsoft Exchange a tenté sans succès de remettre ce message et a arrêté ses tentatives."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/loop", reason: "mail-loop",
      when: {
        says: [
          "boucle de messagerie", "boucle de courrier", "boucle détectée", "boucle de distribution",
          "boucle de routage", "boucle mail", "trop de sauts", "fait des allers-retours entre deux serveurs",
          "boucle de redirection"],
      },
      matches: ["Message abandonné : boucle de messagerie détectée."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/dns-temporary", reason: "dns-temporary",
      when: {
        says: [
          "erreur DNS temporaire", "échec de la requête DNS", "échec de la résolution DNS",
          "échec de la résolution du nom", "erreur de résolution DNS", "erreur temporaire de résolution"],
      },
      matches: ["Échec de la résolution DNS pour example.com"],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/server-full", reason: "server-full",
      when: {
        says: [
          "espace de stockage insuffisant sur le serveur",
          "espace disque insuffisant", "espace disque du serveur", "stockage système insuffisant",
          "ressources système insuffisantes", "disque plein"],
      },
      matches: [
        "Espace de stockage insuffisant sur le serveur.",
        "Espace disque insuffisant sur le serveur."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/server-error", reason: "server-error",
      when: {
        says: [
          "service non disponible",
          "erreur interne du serveur", "erreur temporaire du serveur", "service indisponible",
          "service temporairement indisponible", "service momentanément indisponible", "serveur surchargé",
          "erreur locale de traitement", "serveur en maintenance", "erreur temporaire, veuillez réessayer",
          "temporairement indisponible"],
      },
      matches: [
        "Service non disponible, réessayez plus tard.",
        "Service temporairement indisponible, réessayez plus tard."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/address-invalid", reason: "address-invalid",
      when: {
        says: [
          "adresse courriel invalide", "adresse de messagerie invalide", "n'est pas une adresse de messagerie valide",
          "aucune adresse n'est valide", "un ou plusieurs destinataires sont non valides",
          "destinataires sont invalides",
          "du champ À n'est pas valide", "champ À n'est pas valide", 
          "adresse invalide", "adresse e-mail invalide", "adresse email invalide", "adresse de messagerie non valide",
          "adresse e-mail non valide", "adresse du destinataire invalide", "adresse de destination invalide",
          "n'est pas une adresse valide", "n'est pas une adresse e-mail valide",
          "format de l'adresse de messagerie est incorrect", "format de l'adresse de messagerie n'est pas correct",
          "syntaxe de l'adresse"],
      },
      matches: [
        "« anna@example » n'est pas une adresse de messagerie valide.",
        "Le format de l'adresse de messagerie n'est pas correct : anna@@example"],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/tls", reason: "tls-failed",
      when: {
        says: [
          "connexion sécurisée impossible", "connexion chiffrée requise", "chiffrement requis",
          "ne prend pas en charge le type de chiffrement", "échec de la négociation TLS",
          "le certificat du serveur n'est pas valide", "impossible d'établir une liaison sécurisée"],
      },
      matches: ["Impossible d'établir une liaison sécurisée avec le serveur sortant."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/sender-auth", reason: "sender-auth-failed",
      when: {
        says: [
          "échec SPF", "échec de la vérification SPF", "échec DMARC", "échec de la vérification DMARC", "échec DKIM",
          "échec de la vérification DKIM", "expéditeur non authentifié"],
      },
      matches: ["Message rejeté : échec de la vérification SPF."],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/reverse-dns", reason: "reverse-dns-invalid",
      when: {
        says: [
          "pas de reverse DNS", "reverse DNS invalide", "résolution inverse", "DNS inverse manquant",
          "DNS inverse invalide"],
      },
      matches: ["Connexion refusée par défaut de DNS inverse : DNS inverse manquant pour 192.0.2.1"],
      source: "Exchange, Gmail, mail programs and servers that answer in French", seen: "2026-11",
    },
    {
      id: "fr/smtputf8", reason: "protocol-error", detail: "smtputf8",
      when: {
        says: [
          "ne prend pas en charge SMTPUTF8"],
      },
      matches: ["Votre serveur ne prend pas en charge SMTPUTF8."],
      source: "Mail programs and webmails that speak French", seen: "2026-11",
    },
  ],
} satisfies Language;
