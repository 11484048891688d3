import type { AdviceShape } from "./pack.js";

/** English: the language that the others follow. */
export default {
  tag: "en",
  name: "English",
  direction: "ltr",
  plural: "one-other",
  decimal: ".",
  date: "{year}-{month}-{day} {hour}:{minute} (UTC{offset})",
  sizes: ["{n} bytes", "{n} KB", "{n} MB", "{n} GB"],
  waits: {
    second: ["{n} second", "{n} seconds"],
    minute: ["{n} minute", "{n} minutes"],
    hour: ["{n} hour", "{n} hours"],
    day: ["{n} day", "{n} days"],
  },

  reasons: {
    "user-unknown": {
      title: "No such address",
      summary: "The receiving server[ {server}] says that there is no mailbox[ {address}].",
      why: "The address may have a typing error, or the person has left or changed provider. It is like a letter to a house that no longer stands.",
    },
    "address-invalid": {
      title: "The address cannot be right",
      summary: "The address[ {address}] is not written the way an e-mail address has to be.",
      why: "A sign may be missing, doubled or out of place: a space, a comma for a dot, no @. No courier can read such an address, so the message did not set out.",
    },
    "address-moved": {
      title: "The recipient has moved",
      summary: "The mailbox[ {address}] is no longer here[; its owner now uses {newAddress}].",
      why: "The owner has taken another address, as people move house. This server does not forward mail to the new one.",
    },
    "mailbox-disabled": {
      title: "This mailbox is closed",
      summary: "The mailbox[ {address}] exists, but it has been switched off and takes no mail.",
      why: "Providers close mailboxes that are no longer used or paid for, or that were blocked. The owner or the provider may be able to open it again.",
    },
    "mailbox-full": {
      title: "The mailbox is full",
      summary: "The mailbox[ {address}] has no room left for your message.",
      why: "Every mailbox has a limited size, like a letter box that nobody empties. Until the owner makes room, nothing more fits in.",
    },
    "mailbox-unavailable": {
      title: "The mailbox cannot be used",
      summary: "The receiving server[ {server}] refuses the mailbox[ {address}] and does not say why.",
      why: "The address may not exist, may be closed, or may be kept from you by a rule. The server's words leave all three open.",
    },
    "recipient-restricted": {
      title: "You may not write here",
      summary: "The address[ {address}] works, but it does not take mail from you.",
      why: "Some mailboxes and groups take mail only from certain people. A rule of the recipient or of the organisation turned your message away; the rule can be changed there.",
    },
    "recipient-rate-limited": {
      title: "Too much mail for this recipient",
      summary: "The mailbox[ {address}] is being sent more mail than it may take at a time.",
      why: "Servers slow mail down when very many messages reach one mailbox at once. That may have nothing to do with you. It passes by itself.",
    },
    "domain-not-found": {
      title: "That domain does not exist",
      summary: "The part after the @[, {domain},] does not exist on the Internet.",
      why: "The domain name service (DNS), the address book of the Internet, knows no such name. Most often it has a typing error; sometimes the owner has let the name run out.",
    },
    "domain-no-mail": {
      title: "That domain takes no mail",
      summary: "The domain[ {domain}] exists, but it receives no e-mail.",
      why: "It may be used for a website only. It is like a house without a letter box: the courier finds it but can leave nothing there.",
    },
    "dns-temporary": {
      title: "The address book did not answer",
      summary: "The name servers that know where mail for[ {domain}| this domain] goes did not answer.",
      why: "The domain name service (DNS) tells the courier where to deliver. No answer does not mean that the domain is gone: the name servers of the recipient, or the lookup at your own provider, fail for the moment.",
    },
    "dns-misconfigured": {
      title: "The domain points nowhere",
      summary: "The domain[ {domain}] names a mail server that cannot be reached under that name.",
      why: "The entries of the domain in the DNS, the address book of the Internet, are wrong. The courier has an address, but no house stands there. Only those who look after the domain can correct it.",
    },
    "connection-failed": {
      title: "The receiving server was unreachable",
      summary: "Your mail system could not reach the receiving server[ {server}], or the connection broke.",
      why: "The server may be switched off, overloaded or cut off from the Internet. It is like knocking at a door that nobody opens.",
    },
    "tls-failed": {
      title: "No safe connection was possible",
      summary: "The connection to the receiving server[ {server}] could not be encrypted, and one side insists on it.",
      why: "Servers can require that mail travels encrypted (TLS), like a sealed letter. If a certificate has run out or the settings do not match, they rather do not deliver at all.",
    },
    "mail-loop": {
      title: "The message went in circles",
      summary: "The message for[ {address}| this recipient] was passed round between servers and was stopped.",
      why: "Usually two forwarding rules send mail to each other, or a server believes that another one is responsible. Servers count the stops and end such a round trip.",
    },
    "routing-failed": {
      title: "The server knows no way",
      summary: "The server[ {server}] does not know where to pass mail for[ {address}| this address].",
      why: "The domain may not be set up there (any more), or the address is mistyped. It is like a sorting office that has no round for this street.",
    },
    "delivery-expired": {
      title: "Delivery was given up",
      summary: "Your mail system tried for a long time to deliver to[ {address}| this recipient] and gave up.",
      why: "A message that cannot be delivered is tried again for some days and then returned. The cause is the last answer of the receiving side.",
    },
    "auth-required": {
      title: "The server wants a login",
      summary: "The outgoing server[ {server}] refused the message[ on port {port}] because you were not logged in.",
      why: "An outgoing server takes mail to other domains only from people who log in. Otherwise everybody could send mail in its name. This is the first of the three cases of “relaying denied”.",
    },
    "credentials-rejected": {
      title: "The login was refused",
      summary: "The server[ {server}] did not accept the user name or the password.",
      why: "The password may be old or mistyped, or the server wants another kind of login. Until the login works, nothing is sent.",
    },
    "domain-not-hosted": {
      title: "Not responsible for this domain",
      summary:
        "The server[ {server}] is named for the domain[ {domain}], but does not know that it has to take its mail.",
      why: "The entries of the domain lead to this server, but the domain is not set up there. So it takes your message for one to be passed on to strangers, and refuses: the second case of “relaying denied”. You did nothing wrong.",
    },
    "relay-denied": {
      title: "The server refuses to relay",
      summary: "The server[ {server}] refuses to pass on mail[ from {reporter}] for[ {domain}| this domain].",
      why: "A server takes a message in only if the sender has logged in, if it is the destination itself, or if it is set up to pass mail on. None of the three held here, and its words do not tell which of them was meant.",
    },
    "sender-not-permitted": {
      title: "You may not use this sender",
      summary: "The server does not let you send under the address[ {sender}| in the From line].",
      why: "Your account may send only under addresses that belong to it. So nobody can write letters with somebody else's name on the envelope.",
    },
    "sending-limit": {
      title: "Your sending limit is reached",
      summary: "Your own mail account or domain has sent as much as it may for the time being[ (at most {limit})].",
      why: "Providers limit how much one account may send in an hour or a day. The recipient has nothing to do with it. The limit resets by itself.",
    },
    "sender-suspended": {
      title: "Your account may not send",
      summary: "Your own mail account[ {sender}] or your organisation has been barred from sending.",
      why: "Providers do this when an account sends spam, which often means that somebody else knows its password. The recipient's address is fine.",
    },
    "locally-suppressed": {
      title: "Your sending service left it out",
      summary:
        "Your sending service did not try to deliver, because[ {address}| this address] is on its own list of addresses to leave out.",
      why: "The service remembers addresses that failed before or did not want mail. This says nothing new about the mailbox.",
    },
    greylisted: {
      title: "Asked to come back later",
      summary:
        "The receiving server[ {server}] turns first contacts away on purpose and asks your mail system to come back[ after {wait}].",
      why: "This is called greylisting. Real mail systems try again by themselves, programs that send spam mostly do not. It is like a doorman who opens at the second ring: the message normally arrives within the hour.",
    },
    "rate-limited": {
      title: "Mail comes in too fast",
      summary:
        "The receiving server[ {server}] takes in no more mail from your mail system for the moment[ (try again after {wait})].",
      why: "Your mail system sends more messages, or opens more connections, than this server allows at a time. It protects itself from being flooded.",
    },
    "too-many-recipients": {
      title: "Too many recipients at once",
      summary: "The message names more recipients than the server[ {server}] takes at once.",
      why: "Servers limit how many people one message may go to, because spam is sent that way.",
    },
    blocklisted: {
      title: "Your mail server is blacklisted",
      summary:
        "[The block list {list}|A public block list] names your mail server[ {ip}], so the receiving server[ {server}] refused the message.",
      why: "Such lists (DNS blacklists) name servers from which spam has come. One hacked account is enough, and everybody who sends through that server is affected. Your provider has to stop the cause and have the server removed from the list.",
    },
    "reputation-blocked": {
      title: "Your mail server is not trusted",
      summary: "The receiving side[ {server}] refuses mail from your mail server[ {ip}] because of its bad reputation.",
      why: "Large receivers keep their own record of how each server behaves. Spam or complaints, sometimes from other customers of the same provider, spoil it. Your address and your recipient are not the problem.",
    },
    "direct-mail-blocked": {
      title: "No mail straight from here",
      summary: "The receiving server[ {server}] takes no mail straight from the connection[ {ip}].",
      why: "This Internet address belongs to a range for homes, offices or rented machines that is not meant to deliver mail itself. Mail from there has to go through the provider's outgoing server.",
    },
    "reverse-dns-invalid": {
      title: "The server's name does not match",
      summary:
        "The receiving server[ {server}] refused because the name of your mail server[ {ip}] is missing or does not match.",
      why: "Every mail server should have a name that leads to its number, and a number that leads back to its name (reverse DNS). It is like an identity card: without one the door stays shut.",
    },
    "receiver-filter-broken": {
      title: "The receiver's filter is broken",
      summary: "The receiving server[ {server}] refused your message because of a fault in its own filter.",
      why: "The filter judges by something that does not hold, so it turns away good mail too. You and your provider did nothing wrong; only the administrator there can correct it.",
    },
    "sender-auth-failed": {
      title: "The sender could not be verified",
      summary: "The message does not prove that it really comes from[ {senderDomain}| the domain it names].",
      why: "A domain can say which servers may send for it (SPF), and messages can carry a seal (DKIM); DMARC says what to do without them. It is like a letter with a company's name but without its stamp.",
    },
    "sender-domain-invalid": {
      title: "Your own address does not work",
      summary:
        "The receiving server[ {server}] cannot find the domain of the sender[ {sender}], or cannot write back to it.",
      why: "A letter without a valid return address is not accepted. The domain of the sender is mistyped, has run out or has no entries for mail.",
    },
    "spam-content": {
      title: "Taken for spam",
      summary: "The receiving server[ {server}] takes this message for spam.",
      why: "Filters judge words, links, pictures and attachments, and are sometimes wrong. The address is fine; it is this message that was refused.",
    },
    malware: {
      title: "A virus was found",
      summary: "The receiving server[ {server}] found something harmful in the message.",
      why: "An attachment or a link is known as dangerous. Either a file on your computer is infected, or somebody sent the message in your name; rarely the scanner is wrong.",
    },
    "attachment-blocked": {
      title: "The attachment is not allowed",
      summary: "The receiving server[ {server}] does not accept an attachment of this kind.",
      why: "Programs, macros and locked archives can carry viruses, so many servers refuse them without looking further.",
    },
    "message-too-large": {
      title: "The message is too large",
      summary: "The message is larger than the server[ {server}] accepts[: at most {limit}].",
      why: "Every server has a limit. Attachments grow by about a third when they are sent as mail, so 15 MB of files become 20 MB of message.",
    },
    "message-malformed": {
      title: "The message has faulty form",
      summary: "The receiving server[ {server}] refused the message because its form breaks the rules for mail.",
      why: "The program that wrote the message left something out or wrote it wrongly, such as the date, the sender or a line end. The words you wrote are not the cause.",
    },
    "policy-rejected": {
      title: "Refused by a rule",
      summary: "A rule of the receiving side[ {server}] refuses the message; its words do not say which rule.",
      why: "Every organisation decides what mail it lets in. Only its administrator can see which rule it was and can change it.",
    },
    "server-full": {
      title: "The receiving server is full",
      summary:
        "The receiving server[ {server}] as a whole has run out of room; the mailbox[ {address}] itself need not be full.",
      why: "The disk on which all mailboxes lie is full, or the server is short of memory. It is not one full letter box but a post office without space.",
    },
    "server-error": {
      title: "The receiving server has trouble",
      summary: "The receiving server[ {server}] has trouble of its own and could not take the message.",
      why: "It is overloaded, being repaired, or one of its programs has failed. Such trouble mostly passes within hours.",
    },
    "server-misconfigured": {
      title: "The receiving server is misconfigured",
      summary:
        "The receiving server[ {server}] is set up wrongly and cannot put the message into the mailbox[ {address}].",
      why: "The message reached the right house, but the way to the letter box inside is blocked. Only the administrator there can clear it.",
    },
    "protocol-error": {
      title: "The servers misunderstood each other",
      summary: "Your mail system and the server[ {server}] did not understand each other.",
      why: "Servers talk in a fixed language (SMTP). One of the two said something that the other did not expect; that is a fault in a program or its settings, not in your message.",
    },
    unknown: {
      title: "The cause is not stated",
      summary: "The message to[ {address}| the recipient] was not delivered, and the report does not say clearly why.",
      why: "There is no fixed language for such reports, and some name no cause at all. We would rather say so than guess.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "The address[ {address}] has letters that a server on the way cannot handle.",
      why: "Letters with accents and other scripts in front of the @ are still new to mail. Older servers know only plain English letters, digits and a few signs.",
    },
    "address-moved.new-owner": {
      title: "The address has a new owner",
      summary: "The address[ {address}] now belongs to somebody else, so your message was not handed over.",
      why: "The name was given to a new person. The server protects your message from the eyes of a stranger.",
    },
    "mailbox-disabled.inactive": {
      summary: "The mailbox[ {address}] has not been used for a long time and was switched off.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "The forwarding no longer works",
      summary: "The mailbox[ {address}] passes its mail on to another one, and that one cannot be reached.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "The mailbox[ {address}] is full and has not been used for a long time.",
    },
    "recipient-restricted.members-only": {
      summary: "Only members may write to the group or list[ {address}].",
    },
    "recipient-restricted.internal-only": {
      summary: "Only people inside the organisation may write to[ {address}| this address].",
    },
    "recipient-restricted.sender-blocked": {
      summary: "The owner of[ {address}| this mailbox] or the organisation has blocked your address[ {sender}].",
    },
    "recipient-restricted.moderated": {
      summary: "Messages to[ {address}| this group] need the approval of a moderator, and yours was not let through.",
    },
    "domain-no-mail.null-mx": {
      summary: "The domain[ {domain}] declares that it receives no e-mail at all.",
    },
    "connection-failed.refused": {
      title: "The receiving server refused contact",
      summary: "The receiving server[ {server}] is there, but nothing on it answers to mail.",
    },
    "connection-failed.timeout": {
      title: "The receiving server did not answer",
      summary: "The receiving server[ {server}] did not answer in time.",
    },
    "connection-failed.port-25-blocked": {
      title: "Outgoing mail is blocked",
      summary: "Your Internet provider does not let mail out from this connection (port 25).",
      why: "Many providers close port 25, the door for mail between servers, so that infected computers cannot send spam. Mail programs use other doors: 587 or 465.",
    },
    "tls-failed.certificate": {
      summary: "The certificate of the receiving server[ {server}] is not valid, so no safe connection could be made.",
    },
    "tls-failed.starttls-missing": {
      summary: "The server[ {server}] offers no encryption, and one side insists on it.",
    },
    "credentials-rejected.second-factor": {
      title: "An app password is needed",
      summary: "The server[ {server}] does not accept your usual password from a mail program.",
      why: "Your account is protected by a second step at login, which a mail program cannot take. For this there are app passwords: long passwords for one program only.",
    },
    "credentials-rejected.web-login": {
      summary: "The provider wants you to log in once in the web browser before the mail program may send.",
    },
    "domain-not-hosted.own": {
      title: "Your domain is not authorised",
      summary: "The server[ {server}] does not know that it has to take mail for your own domain[ {domain}].",
    },
    "locally-suppressed.complained": {
      summary:
        "Your sending service left out[ {address}| this address], because its owner once marked your mail as spam.",
      why: "Whoever reports mail as spam does not want it. Services therefore stop sending to that person.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Your sending service left out[ {address}| this address], because its owner has unsubscribed.",
    },
    "greylisted.stuck": {
      title: "Greylisting that never ends",
      summary:
        "The receiving server[ {server}] sent your mail system away at every try[ for {elapsed}]; the message may never arrive like this.",
      why: "Greylisting should open at the second try. But your mail system waits longer each time: 5, 10, 20, 40, 80, 160, 320 minutes and then about 8 hours. If the receiving server forgets a first try after 4 to 6 hours, a pause of 8 hours is longer than its memory, and every try counts as the first one again.",
    },
    "rate-limited.reputation-throttle": {
      summary:
        "The receiving server[ {server}] takes mail from your mail server[ {ip}] only slowly, because it does not trust it yet.",
      why: "New servers, and servers from which spam or complaints came, get a low limit. It rises when good mail follows for some time.",
    },
    "blocklisted.domain": {
      title: "A domain is on a list",
      summary:
        "[The block list {list}|A public block list] names the domain[ {blocked}] of the sender, so the receiving server[ {server}] refused the message.",
    },
    "blocklisted.url": {
      title: "A link is on a list",
      summary:
        "[The block list {list}|A public block list] names a link in the message[, {blocked},] and so the receiving server[ {server}] refused it.",
      why: "The website behind the link was misused for spam or harmful pages, perhaps because it was hacked. The address of the recipient is fine.",
    },
    "blocklisted.netblock": {
      title: "Your provider's network is blacklisted",
      summary:
        "[The block list {list}|A public block list] names the whole network of your mail server[ {ip}], so the receiving server[ {server}] refused the message.",
      why: "Some lists name all servers of a provider when too many of them send spam. Only the provider can change that; you did nothing wrong.",
    },
    "reputation-blocked.domain": {
      title: "Your domain is not trusted",
      summary:
        "The receiving side[ {server}] refuses mail from your domain[ {senderDomain}] because of its bad reputation.",
    },
    "reputation-blocked.netblock": {
      title: "Your provider's network is blocked",
      summary:
        "The receiving side[ {server}] has put a part of your provider's network on its own block list[ (your mail server: {ip})].",
      why: "Spam came from neighbouring servers of the same provider, and the receiver blocks them all together. Only your provider can settle this with the receiver.",
    },
    "reverse-dns-invalid.ptr-missing": {
      summary:
        "The receiving server[ {server}] refused because the Internet address of your mail server[ {ip}] leads to no name (reverse DNS).",
    },
    "reverse-dns-invalid.helo-invalid": {
      summary:
        "The receiving server[ {server}] refused because your mail server[ {ip}] greets it with a name that does not exist.",
    },
    "receiver-filter-broken.dead-list": {
      title: "The receiver asks a dead list",
      summary:
        "The receiving server[ {server}] asks a block list[, {list},] that was closed[ in {since}] and takes its silence or nonsense for a yes.",
    },
    "receiver-filter-broken.query-refused": {
      summary:
        "The receiving server[ {server}] asks a block list[ {list}] in a way that the list refuses, and takes the refusal for a listing.",
      why: "Lists answer questions through public DNS resolvers, or too many questions, with an error code. Your server is not on the list; the filter misreads the error.",
    },
    "receiver-filter-broken.licence": {
      summary: "The licence of the mail filter at the receiving server[ {server}] has run out.",
    },
    "sender-auth-failed.spf": {
      summary: "The domain[ {senderDomain}] does not allow your mail server[ {ip}] to send for it (SPF).",
      why: "A domain keeps a list of the servers that may send its mail, called SPF. The server that sent your message is not on it, or the message was forwarded on the way.",
    },
    "sender-auth-failed.dkim": {
      summary: "The seal of the domain[ {senderDomain}] on the message is missing or broken (DKIM).",
      why: "DKIM is a seal that the sending server puts on each message. It is missing, or something on the way changed the message after it was sealed.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "The domain[ {senderDomain}] asks receivers to refuse mail that does not prove where it comes from (DMARC), and this message did not.",
    },
    "message-too-large.headers": {
      title: "The message header is too large",
      summary:
        "The lines at the head of the message, with senders and recipients, are larger than the server[ {server}] accepts.",
    },
    "message-too-large.attachments-count": {
      title: "Too many attachments",
      summary: "The message has more attachments than the server[ {server}] accepts.",
    },
    "malware.phishing": {
      title: "Taken for a fraud attempt",
      summary: "The receiving server[ {server}] takes the message for an attempt to steal passwords or money.",
    },
    "spam-content.url": {
      summary: "The receiving server[ {server}] takes this message for spam because of a link in it.",
    },
    "policy-rejected.admin-rule": {
      summary: "The administrator of the receiving side[ {server}] has made a rule that refuses this message.",
    },
    "policy-rejected.geo": {
      summary: "The receiving server[ {server}] takes no mail from the country or network from which yours comes.",
    },
    "policy-rejected.ipv6": {
      summary: "The receiving server[ {server}] does not take this mail over IPv6, the newer kind of Internet address.",
    },
    "server-full.resources": {
      summary:
        "The receiving server[ {server}] is short of memory or other resources and takes no mail for the moment.",
    },
    "server-error.maintenance": {
      summary: "The receiving server[ {server}] is being serviced and takes no mail for the moment.",
    },
    "protocol-error.smtputf8": {
      summary: "The server[ {server}] cannot handle addresses with letters outside plain English.",
    },
  },

  actions: {
    delayed: {
      title: "Late, but not lost",
      summary:
        "Your message to[ {address}| the recipient] has not arrived yet; your mail system keeps trying[ until {until}].",
      why: "This is a notice of delay, not a failure. You will hear again only if it fails for good.",
    },
    delivered: {
      title: "The message arrived",
      summary: "Your message was put into the mailbox[ {address}].",
      why: "This is a receipt that somebody asked for, not a failure. It does not say whether the message was read.",
    },
    relayed: {
      title: "The message was passed on",
      summary:
        "Your message to[ {address}| the recipient] was handed to the next server[ {server}], which sends no receipts.",
      why: "From there on no report comes unless something goes wrong.",
    },
    expanded: {
      title: "The message reached a list",
      summary: "Your message to[ {address}| this address] was accepted and sent on to several people.",
      why: "The address stands for a list or group. No receipt comes for each member.",
    },
  },

  kinds: {
    complaint: {
      title: "Somebody reported your mail",
      summary: "A recipient marked a message from you as spam or abuse, and the provider tells you so.",
      next: "Send this person no more advertising or newsletters, and find out why the message was not welcome.",
    },
    "auto-reply": {
      title: "An automatic reply",
      summary:
        "Your message arrived; the recipient's mailbox answered by itself[ and names {returns} as the day of return].",
      next: "You do not have to do anything. [If it is urgent, write to {contact}.]",
    },
    challenge: {
      title: "Please confirm your message",
      summary: "The recipient's mail system holds your message until you confirm that you are a person.",
      next: "If you wrote the message yourself, follow the instructions in this mail. If not, delete it.",
    },
    "read-receipt": {
      title: "A read receipt",
      summary: "The recipient's mail program tells you what became of your message, for example that it was opened.",
      next: "Nothing failed, and you do not have to do anything.",
    },
    "list-request": {
      title: "A request to a mailing list",
      summary: "Somebody wants to join or leave a mailing list.",
      next: "Pass it on to those who run the list.",
    },
    "address-change": {
      title: "A new address",
      summary: "Somebody tells you that the e-mail address has changed.",
      next: "Check with the person before you change the entry in your address book.",
    },
    "not-a-report": {
      title: "Not a delivery report",
      summary: "This message does not report on a delivery.",
      next: "If you expected a report, give us the complete notice with all its lines.",
    },
  },

  steps: {
    checkAddress:
      "Compare the address[ {address}] letter by letter with what you were given. Typing errors are the usual cause.",
    checkDomain: "Check the part after the @[: {domain}]. One wrong letter leads nowhere.",
    askNewAddress: "Ask the recipient by phone, or in another way, for an address that works.",
    tellRecipient: "Tell the recipient by phone, or in another way, that your mail does not get through.",
    useNewAddress: "Write to the new address[ {newAddress}] and change it in your address book.",
    askToAllow: "Ask the recipient, by phone or in another way, to let mail from[ {sender}| your address] in.",
    joinOrAsk: "Join the group or list first, or ask a member to pass your message on.",
    shareByLink: "Put the files on a sharing service and send the link instead.",
    shrink: "Make the message smaller[ than {limit}]: shrink pictures, or send the files one by one.",
    split: "Divide the recipients among several messages.",
    login:
      "In your mail program, open the settings of the outgoing server (SMTP) and switch on the login: port 587 or 465, your full e-mail address as the user name, and your mailbox password.",
    checkPassword: "Enter user name (your full e-mail address) and password anew in your mail program.",
    appPassword: "Create an app password in the account settings at your provider, and enter it in your mail program.",
    webLogin: "Log in at your provider's website once and follow what it asks there.",
    ownSender: "Choose in the From line an address that belongs to the account with which you log in.",
    waitForLimit:
      "Wait until the limit is reset, mostly within a day. For newsletters use a service that is made for them.",
    secureAccount: "Change your password and look for messages in “Sent” that you did not write.",
    askProvider: "Send the ready message to your mail provider or administrator.",
    askAdmin: "Send the ready message to the administrator of the receiving side.",
    scan: "Check your computer with an up-to-date virus scanner, and do not send the attachment again.",
    reword: "Leave out links, shortened addresses and attachments that are not needed, and write in plain sentences.",
    removeLink: "Take the link[ {blocked}] out of the message.",
    otherProgram: "Send the message from another mail program or from your provider's website.",
    asciiAddress: "Ask the recipient for an address of plain English letters and digits.",
    reviewSuppression:
      "Look up the address[ {address}] in the list of blocked addresses at your sending service, read why it is there, and remove it only if you know that it works.",
    respectWish: "Do not write to this person again unless they ask for it.",
    nothing: "You do not have to do anything: your mail system tries again by itself.",
    writeAgain: "Send the message once more.",
    pasteAll: "Give us the complete notice, with the technical lines at its end. They often name the cause.",

    stopCause:
      "Look in the mail log for the account or website that sends spam, and stop it. Otherwise the server is soon blocked again.",
    delist:
      "Then ask for the removal of[ {blocked}| the server] from[ {list}| the list][. The form asks for: {needs}].",
    askReceiver: "Then write to the receiving side[ {provider}] through its own form[. It asks for: {needs}].",
    readCode: "Read what the receiving side[ {provider}] writes about[ its code {operatorCode}| such answers].",
    operatorEnded:
      "Do not ask[ {provider}| this operator]: the service has ended[ ({ended})][. Ask {successor} instead].",
    useSmarthost: "Let this machine deliver through your provider's outgoing server instead of directly.",
    setPtr:
      "Have the owner of the Internet address[ {ip}] give it a reverse name, and let that name lead back to the same address.",
    fixHelo: "Set the name with which the server greets to a full name that exists in the DNS.",
    fixSpf: "Add the server[ {ip}] to the SPF record of the domain[ {senderDomain}].",
    fixDkim:
      "Switch on DKIM signing for the domain[ {senderDomain}] and check that the public key in the DNS is the right one.",
    fixDmarc: "Let SPF or DKIM use the same domain as the From line; that is what DMARC compares.",
    fixSenderDomain:
      "See that the domain[ {senderDomain}] exists and has an entry for mail (MX), so that it can be written back to.",
    slowDown: "Let the mail system send more slowly and over fewer connections to this receiver.",
    allowRelay:
      "Configure the relay[ {server}] so that it takes mail from your mail server, by login or by its Internet address.",
    checkResolver: "If mail to many domains fails like this, check the DNS resolver of your own mail server.",
    checkOutbound: "If mail to many servers fails like this, check whether port 25 is open to the outside.",
    retrySettings: "Let your mail server try again at least every 2 hours, and always from the same Internet address.",
    grantSendAs: "Give the account the right to send under the address[ {sender}].",
    release: "Release the account after its password has been changed and no more spam leaves.",
    checkTls: "Check the encryption settings for this receiver on your own mail server.",
    breakLoop: "Look for forwarding rules that send mail in a circle, and take one of them out.",
    fixSoftware: "Check the program that wrote or sent the message; its maker can correct the form.",
    updateSoftware: "Look at the dialogue in the mail log and bring the mail software up to date.",

    makeRoom: "Delete old messages and empty the trash, or get more room.",
    reopen: "Log in at your provider, or ask there, to have the mailbox opened again.",
    allowSender: "Put the address[ {sender}] on the list of allowed senders.",
    fixForwarding: "Correct the forwarding of the mailbox[ {address}], or switch it off.",
    askOwnAdmin: "Ask your administrator to look into it; the sender's report helps.",

    authorizeDomain:
      "Authorise the server[ {server}] to handle mail for the domain[ {domain}]: add it to the domains that it takes as its own.",
    relayOnward: "If the server shall pass mail on to another one, configure it as a relay for the domain[ {domain}].",
    correctMx: "If another server is right for the domain[ {domain}], change its MX record to that server.",
    fixDns:
      "Correct the DNS entries of the domain[ {domain}]: the MX record must name a server that exists and has an address.",
    fixNameServers: "See that all name servers of the domain[ {domain}] answer.",
    openServer: "See that the mail server[ {server}] is running and that the firewall lets port 25 in.",
    fixCertificate:
      "Renew the certificate of the server[ {server}], and check what the domain publishes about encryption (MTA-STS, TLSA).",
    freeDisk: "Make room on the disk of the server[ {server}], or give it more resources.",
    repairServer: "Look in the log of the server[ {server}] at the time of the report, and put the fault right.",
    fixDelivery:
      "Check how the server[ {server}] delivers to the mailbox[ {address}]: forwarding, filters, permissions.",
    fixGreylisting:
      "Let greylisting remember a first try for at least 36 hours, and treat all servers of one network alike.",
    removeDeadList:
      "Take the list[ {list}] out of the server's configuration. It no longer exists[ since {since}], so its answers mean nothing.",
    fixListQuery:
      "Ask the list[ {list}] through a DNS resolver of your own. Answers from 127.255.255.0/24 are errors, not listings.",
    renewLicence: "Renew the licence of the mail filter, or switch the filter off.",
    checkFilter:
      "Check why the filter refused the server[ {ip}]: it is on no list and has done no wrong that the answer names. Allow it, or correct the filter.",
    adjustRule: "Look up which rule refused the message, and allow the sender[ {sender}] if it should pass.",

    command: "To check, run: [{command}|the tools of your DNS and mail server.]",
    technical: "Technical facts: [{technical}|none are stated.]",
  },

  retry: {
    automatic: "Do not send it again: your mail system keeps trying by itself[ until {until}].",
    no: "Do not send it again to this address; it would come back again.",
    corrected: "Send it again as soon as you have the right address.",
    room: "Send it again when the recipient has made room.",
    later: "Send it again later[, not before {wait} have passed].",
    hours: "Send it again in a few hours.",
    fixed: "Send it again when this has been put right; before that it would be refused again.",
    changed: "Send it again after you have changed it.",
    once: "You may send it once more in a few hours. If it comes back again, the cause has to be found first.",
    done: "Do not send it again: it has arrived.",
  },

  listOwner: {
    suppress: "Take the address[ {address}] off your list. Put it back only if its owner confirms that it works.",
    quarantine: "Pause the address[ {address}] for a week. If it fails again after that, take it off your list.",
    none: "Keep the address[ {address}] on your list and do not count this as its fault.",
    full: "Keep the address[ {address}] for now. Pause it if it is full three times within at least two weeks.",
    release: "The address[ {address}] works: end any pause and forget earlier failures.",
    wish: "Keep the address[ {address}] off your list as long as its owner does not ask for mail.",
  },

  parties: {
    sender: "You",
    "sender-admin": "Your mail provider or administrator",
    recipient: "The recipient",
    "recipient-admin": "The recipient's mail administrator",
    "third-party": "Somebody else",
    nobody: "Nobody",
    unknown: "Not known",
  },

  ticket: {
    toProvider: "Your mail provider or hosting company (support)",
    toAdmin: "The administrator of the receiving mail server",
    toRecipient: "[{address}, by|By] phone or in another way, as mail does not arrive",
    subjectBlocked: "Please have our mail server[ {blocked}] delisted[: {list}]",
    subjectProvider: "Mail[ to {domain}] is refused: ",
    subjectAdmin: "Mail[ to {domain}] is refused by your server: ",
    subjectRecipient: "My mail[ to {address}] does not reach you",
    hello: "Hello,",
    introProvider:
      "a message of mine was refused. As far as the report shows, this can be put right at your end. All I know is below.",
    introAdmin:
      "mail to your users is being refused. As far as the report shows, this can be put right at your end. All I know is below.",
    introRecipient:
      "I tried to write to you by e-mail, but my message came back. Perhaps you, or those who look after your mail, can help.",
    happened: "What happened:",
    asks: "What I ask you to do:",
    facts: "Facts:",
    answer: "The server's answer, word for word:",
    report: "Copy of the report (private parts replaced):",
    reportFull: "Copy of the report:",
    thanks: "Thank you for your help.",
    factIp: "Blocked Internet address",
    factBlocked: "Named by the list",
    factList: "Block list",
    factDelist: "Page for removal",
    factServer: "Refused by",
    factReporter: "Reported by",
    factRecipient: "Recipient",
    factSender: "Sender",
    factDomain: "Recipient's domain",
    factCode: "Codes",
    factReference: "Reference",
    factTime: "Time",
    factMessageId: "Message-ID",
    needIp: "Internet address of the server",
    needDomain: "domain",
    needError: "the error message",
    needContact: "your name and e-mail address",
    needPhone: "telephone number",
    needCompany: "company",
    needVolume: "amount of mail",
    needReason: "why it should be unblocked",
    needHeaders: "the message with all its header lines",
    needWebsite: "website",
  },
} satisfies AdviceShape;
