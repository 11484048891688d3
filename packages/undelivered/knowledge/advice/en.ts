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
      why: "A sign may be missing, doubled or out of place: a space, a comma for a dot, no @. No courier can read such an address.",
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
      summary: "The mailbox[ {address}] has no room left for new mail.",
      why: "Every mailbox has a limited size, like a letter box that nobody empties. Until the owner makes room, nothing more fits in.",
    },
    "mailbox-unavailable": {
      title: "The mailbox cannot be used",
      summary: "The receiving server[ {server}] refuses the mailbox[ {address}] and does not say why.",
      why: "The address may not exist, may be closed, or may be kept from you by a rule. The server's words leave all three open.",
    },
    "recipient-restricted": {
      title: "Not open to every sender",
      summary: "The address[ {address}] works, but it does not take mail from[ {sender}| this sender].",
      why: "Some mailboxes and groups take mail only from certain people. A rule of the recipient or of the organisation stands in the way; it can be changed there.",
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
      title: "The name servers did not answer",
      summary: "The name servers (DNS) that know where mail for[ {domain}| this domain] goes did not answer.",
      why: "They are the address book from which the courier learns where to deliver. No answer does not mean that the domain is gone: the name servers of the recipient, or the lookup at your own provider, fail for the moment.",
    },
    "dns-misconfigured": {
      title: "The domain points nowhere",
      summary: "The domain[ {domain}] names a mail server that cannot be reached under that name.",
      why: "The entries of the domain in the DNS, the address book of the Internet, are wrong. The courier has an address, but no house stands there. Only those who look after the domain can correct it.",
    },
    "connection-failed": {
      title: "The receiving server was unreachable",
      summary: "The receiving server[ {server}] could not be reached, or the connection to it broke off.",
      why: "The server may be switched off, overloaded or cut off from the Internet. It is like knocking at a door that nobody opens.",
    },
    "tls-failed": {
      title: "No secure connection was possible",
      summary: "The connection to the receiving server[ {server}] could not be encrypted, and one side insists on it.",
      why: "Servers can require that mail travels encrypted (TLS), like a sealed letter. If a certificate has run out or the settings do not match, they would rather not deliver at all.",
    },
    "mail-loop": {
      title: "The message went in circles",
      summary: "The message for[ {address}| this recipient] was passed round between servers and was stopped.",
      why: "Usually two forwarding rules send mail to each other, or a server believes that another one is responsible. Servers count the stops and end such a round trip.",
    },
    "routing-failed": {
      title: "The server knows no route",
      summary: "The server[ {server}] does not know where to pass mail for[ {address}| this address].",
      why: "The domain may not be set up there (any more), or the address is mistyped. It is like a sorting office that has no round for this street.",
    },
    "delivery-expired": {
      title: "Delivery was given up",
      summary: "Your mail system tried to deliver to[ {address}| this recipient][ for {elapsed}] and has given up.",
      why: "A message that cannot be delivered is tried again for some days and then returned. The cause is the last answer of the receiving side.",
    },
    "auth-required": {
      title: "The server wants a login",
      summary: "The outgoing server[ {server}] refused the message[ on port {port}] because you were not logged in.",
      why: "An outgoing server takes mail to other domains only from people who log in. Otherwise everybody could send mail in its name.[ That is what decides here: the mail goes to {domain}, and the server says “{words}”.] This is the first of the three cases of “relaying denied”.",
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
      why: "The entries of the domain lead to this server, but the domain is not set up there. So it takes the message for one to be passed on to strangers, and refuses: the second case of “relaying denied”.[ That is what decides here: {server} refused, a server at the recipient's end, with the words “{words}”.] You did nothing wrong.",
    },
    "relay-denied": {
      title: "The server refuses to relay",
      summary:
        "The server[ {server}] refuses[ on port {port}] to pass on mail[ from {reporter}] for[ {domain}| this domain].",
      why: "A server takes a message in only if the sender has logged in, if it is the destination itself, or if it is set up to pass mail on. None of the three held here. [Its words, “{words}”, do not tell which was meant: that depends on whose server it is.|Its words do not tell which was meant: that depends on whose server it is.]",
    },
    "sender-not-permitted": {
      title: "You may not use this sender",
      summary: "The server does not let this account send under the address[ {sender}| in the From line].",
      why: "Your account may send only under addresses that belong to it. So nobody can write letters with somebody else's name on the envelope.",
    },
    "sending-limit": {
      title: "Your sending limit is reached",
      summary: "Your own mail account or domain has sent as much as it may for the time being[ (at most {limit})].",
      why: "Providers limit how much one account may send in an hour or a day. The recipient has nothing to do with it. The limit resets by itself.",
    },
    "sender-suspended": {
      title: "Your account may not send",
      summary: "The mail account[ {sender}] that sent the message has been barred from sending.",
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
      why: "This is called greylisting. Real mail systems try again by themselves after some minutes, programs that send spam usually do not. It is like a doorman who opens at the second ring: the message normally arrives within the hour.",
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
      summary: "The receiving server[ {server}] refused the message because of a fault in its own filter.",
      why: "The filter judges by something that does not hold, so it turns away good mail too. Nothing has to be changed at the sending side; only the administrator of the filter can correct it.",
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
      summary: "The message[, {size},] is larger than the server[ {server}] accepts[: at most {limit}].",
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
      why: "The disk on which all mailboxes lie is full. It is not one full letter box but a post office without space, so mail to everybody there is turned away.",
    },
    "server-error": {
      title: "The receiving server has trouble",
      summary: "The receiving server[ {server}] has trouble of its own and could not take the message.",
      why: "It is overloaded, being repaired, or one of its programs has failed. Such trouble usually passes within hours.",
    },
    "server-misconfigured": {
      title: "The receiving server is misconfigured",
      summary:
        "The receiving server[ {server}] is set up wrongly and cannot put the message into the mailbox[ {address}].",
      why: "The message reached the right house, but the way to the letter box inside is blocked. Only the administrator there can clear it.",
    },
    "protocol-error": {
      title: "The servers misunderstood each other",
      summary: "The sending mail system and the server[ {server}] did not understand each other.",
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
    "address-invalid.ambiguous": {
      title: "The address fits several people",
      summary: "The address[ {address}] fits more than one mailbox, and the server[ {server}] will not guess.",
      why: "Some servers complete a short name by themselves. Here several names begin or sound alike, like two families of one name in the same house.",
    },
    "address-moved.new-owner": {
      title: "The address has a new owner",
      summary: "The address[ {address}] now belongs to somebody else, so the message was not handed over.",
      why: "The name was given to a new person. The server protects your message from the eyes of a stranger.",
    },
    "mailbox-disabled.suspended": {
      summary: "The mailbox[ {address}] exists, but its provider or administrator has blocked it.",
      why: "Mailboxes are blocked when somebody has left, when rules were broken, or when they were misused. Only the owner and the provider can settle that.",
    },
    "mailbox-disabled.inactive": {
      summary: "The mailbox[ {address}] has not been used for a long time and was switched off.",
    },
    "mailbox-disabled.archived": {
      summary: "The mailbox[ {address}] has been closed and put into the archive.",
      why: "Organisations archive the mailboxes of people who have left. It takes no mail any more; somebody else may have taken over the work.",
    },
    "mailbox-disabled.unpaid": {
      summary: "The mailbox[ {address}] is closed because its subscription has run out.",
      why: "The provider stops taking in mail when a mailbox is not paid for. As soon as the owner pays, it usually works again as before.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "The forwarding no longer works",
      summary: "The mailbox[ {address}] passes its mail on to another one, and that one cannot be reached.",
      why: "The owner once had mail forwarded, and the address to which it goes is wrong or gone. It is like a forwarding order to a house that has been pulled down.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "The mailbox[ {address}] is full and has not been used for a long time.",
      why: "A mailbox that nobody empties any more has probably been given up. It is like a letter box from which the post sticks out.",
    },
    "recipient-restricted.allow-list": {
      summary: "The owner of[ {address}| this mailbox] takes mail only from senders on a list of their own.",
    },
    "recipient-restricted.members-only": {
      summary: "Only members may write to the group or list[ {address}].",
      why: "Groups protect their members from mail by strangers. Those who run the group can let you in or pass the message on.",
    },
    "recipient-restricted.internal-only": {
      summary: "Only people inside the organisation may write to[ {address}| this address].",
      why: "Many groups and shared mailboxes are closed to the outside; often that is just the default. The administrator there can open them.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "The owner of[ {address}| this mailbox] or the organisation has blocked the sender[ {sender}].",
      why: "The sender's address or domain stands on a list of unwanted senders there. That may be a mistake; only those who keep the list can take it off.",
    },
    "recipient-restricted.moderated": {
      summary:
        "Messages to[ {address}| this group] need the approval of a moderator, and this one was not let through.",
      why: "A moderator reads messages before the group gets them. This one was refused, or nobody decided in time.",
    },
    "recipient-restricted.group-rule": {
      summary: "A rule of the group[ {address}] does not let this sender write to it.",
      why: "Groups can say who may write to them and how. Those who run the group can change the rule.",
    },
    "domain-no-mail.null-mx": {
      summary: "The domain[ {domain}] declares that it receives no e-mail at all.",
    },
    "domain-no-mail.no-mx": {
      summary: "No mail server is named for the domain[ {domain}].",
      why: "A domain has to say in the DNS which server takes its mail (MX record). This one does not: it may be used for a website only, or the record was lost.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "The mail server that the domain[ {domain}] names has no Internet address.",
    },
    "dns-misconfigured.mx-cname": {
      summary:
        "The domain[ {domain}] names its mail server by an alias, which is not allowed and does not work everywhere.",
    },
    "dns-misconfigured.mx-private": {
      summary: "The mail server of the domain[ {domain}] has an address that exists only inside its own network.",
      why: "Addresses such as 192.168.1.10 or 127.0.0.1 lead nowhere from outside. It is as if an address said “second door on the left” without a street.",
    },
    "dns-misconfigured.mx-self": {
      summary: "Mail for the domain[ {domain}] leads back to the server[ {reporter}] that wanted to send it on.",
      why: "The entries of the domain name this very server, but it does not know that the mail is for itself. Either the entry is wrong or the server is not set up for the domain.",
    },
    "dns-misconfigured.dnssec": {
      summary: "The entries of the domain[ {domain}] are signed, and the signature is not valid (DNSSEC).",
      why: "DNSSEC is a seal on the entries of a domain. If the seal is broken, careful servers trust none of the entries, and mail has nowhere to go.",
    },
    "dns-misconfigured.lame": {
      summary: "The name servers to which the domain[ {domain}] is entrusted do not know it.",
    },
    "connection-failed.refused": {
      title: "The receiving server refused contact",
      summary: "The receiving server[ {server}] is there, but no mail program on it answers.",
      why: "The machine runs, but its mail program is stopped, or a firewall turns visitors away. It is like a house in which somebody is at home but does not open.",
    },
    "connection-failed.timeout": {
      title: "The receiving server did not answer",
      summary: "The receiving server[ {server}] did not answer in time.",
    },
    "connection-failed.unreachable": {
      title: "No way to the receiving server",
      summary: "There is no way through the Internet to the receiving server[ {server}] at the moment.",
      why: "A line is down, or the address of the server is wrong. It is like a road that is closed before the house.",
    },
    "connection-failed.dropped": {
      title: "The connection broke off",
      summary: "The receiving server[ {server}] answered, but the connection broke off before the message was through.",
      why: "The server may be overloaded, or a firewall or filter between the two cuts the talk short. Often the next try works.",
    },
    "connection-failed.port-25-blocked": {
      title: "Outgoing mail is blocked",
      summary: "The Internet provider does not let mail out from this connection (port 25).",
      why: "Many providers close port 25, the door for mail between servers, so that infected computers cannot send spam. Mail programs use other doors: 587 or 465.",
    },
    "tls-failed.starttls-missing": {
      title: "The server offers no encryption",
      summary: "The server[ {server}] offers no encryption, and the sending side insists on it.",
    },
    "tls-failed.handshake": {
      summary: "The sending mail system and the server[ {server}] could not agree on a way to encrypt.",
      why: "Both can encrypt, but one of them knows only ways that the other no longer thinks secure. Usually one of the two is very old.",
    },
    "tls-failed.certificate": {
      title: "The server's certificate is not valid",
      summary:
        "The certificate of the receiving server[ {server}] is not valid, so no secure connection could be made.",
      why: "A certificate is the identity card of a server. This one has run out, belongs to another name, or was issued by somebody unknown.",
    },
    "tls-failed.mta-sts": {
      summary:
        "The domain[ {domain}] demands encryption to certain servers (MTA-STS), and the server[ {server}] does not keep to that.",
      why: "The domain has published that mail may go only to named servers with a valid certificate. The server and that promise do not match, so mail is held back for safety.",
    },
    "tls-failed.dane": {
      summary: "The certificate of the server[ {server}] does not match what its domain has published (DANE).",
      why: "The domain publishes a fingerprint of the certificate in the DNS (TLSA record). Usually the certificate was renewed and the fingerprint forgotten.",
    },
    "tls-failed.encryption-required": {
      title: "The server wants encryption",
      summary: "The server[ {server}] takes mail only over an encrypted connection, and this one was not encrypted.",
    },
    "tls-failed.requiretls": {
      summary: "The message may travel only over encrypted ways, and the server[ {server}] cannot promise that.",
      why: "The sender asked for it (REQUIRETLS), as for a registered letter. A server further on does not know this kind of promise.",
    },
    "mail-loop.hops": {
      summary: "The message for[ {address}| this recipient] passed so many servers that it was stopped.",
    },
    "mail-loop.back-to-sender": {
      summary: "Mail for[ {domain}| this domain] comes back to the server[ {reporter}] that sends it out.",
      why: "The entries of the domain name this server, but it does not know that the mail is for itself. So it would send it to itself for ever.",
    },
    "mail-loop.forwarding": {
      summary: "The forwarding of[ {address}| this address] leads back to where the message came from.",
    },
    "routing-failed.not-provisioned": {
      title: "The domain is not set up",
      summary: "The domain[ {domain}] leads to the provider[ {server}], but has not been set up there.",
      why: "This happens when a domain moves to another provider, or a contract has ended. It is like post for a flat whose new tenant has no name plate yet.",
    },
    "routing-failed.smarthost": {
      title: "The outgoing server is not known",
      summary: "The sending mail system does not find the outgoing server to which it is to hand its mail.",
      why: "It is set up to give everything to one server, and the name of that server is wrong or no longer exists. The recipient's address has nothing to do with it.",
    },
    "credentials-rejected.password": {
      summary: "The server[ {server}] does not know this user name with this password.",
    },
    "credentials-rejected.mechanism": {
      title: "Another kind of login is needed",
      summary: "The server[ {server}] does not accept the way in which the mail program logs in.",
      why: "Servers no longer take passwords over unencrypted connections, and some take no passwords at all but a login in the browser (OAuth). Old settings do not know that yet.",
    },
    "credentials-rejected.second-factor": {
      title: "An app password is needed",
      summary: "The server[ {server}] does not accept the usual password from a mail program.",
      why: "The account is protected by a second step at login, which a mail program cannot take. For this there are app passwords: long passwords for one program only.",
    },
    "credentials-rejected.web-login": {
      title: "Log in on the website first",
      summary: "The provider wants one login in the web browser before the mail program may send.",
      why: "The provider has noticed something unusual, such as a new place or many messages, and wants to be sure that it is you.",
    },
    "credentials-rejected.temporary": {
      title: "Logging in fails for now",
      summary: "The server[ {server}] cannot check logins at the moment.",
      why: "The part of the server that knows the passwords does not answer. Your password need not be wrong.",
    },
    "domain-not-hosted.own": {
      title: "Your domain is not authorised",
      summary: "The server[ {server}] does not know that it has to take mail for your own domain[ {domain}].",
      why: "The entries of your domain lead to this server, but the domain is not set up there: the second case of “relaying denied”. Until it is, nobody can write to you at this domain.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "The sender's domain is not confirmed",
      summary: "The sending service does not know yet that the domain[ {senderDomain}] belongs to this account.",
      why: "Services send only for domains whose owner has confirmed them, so that nobody can send in a stranger's name.",
    },
    "sending-limit.daily": {
      summary: "This account has sent as many messages as it may in one day[ (at most {limit})].",
    },
    "sending-limit.hourly": {
      summary: "This account has sent as many messages as it may in one hour[ (at most {limit})].",
    },
    "sending-limit.domain": {
      title: "Your domain's sending limit is reached",
      summary:
        "All accounts of the domain[ {senderDomain}] together have sent as much as they may for now[ (at most {limit})].",
      why: "The provider limits what a whole domain may send, also counting messages that came back. Somebody else in your organisation, or a website that sends mail, may have used it up.",
    },
    "sender-suspended.tenant": {
      title: "Your organisation may not send",
      summary: "The provider has barred the whole organisation[ {senderDomain}] from sending.",
      why: "Too much suspicious mail came from its accounts, often because one of them was hacked. It also happens to new organisations that send much at once.",
    },
    "sender-suspended.domain": {
      title: "Your domain may not send",
      summary: "The provider has barred the domain[ {senderDomain}] from sending.",
    },
    "locally-suppressed.bounced": {
      summary: "Your sending service left out[ {address}| this address], because earlier mail to it came back.",
    },
    "locally-suppressed.complained": {
      summary:
        "Your sending service left out[ {address}| this address], because its owner once marked your mail as spam.",
      why: "Whoever reports mail as spam does not want it. Services therefore stop sending to that person.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "Your sending service left out[ {address}| this address], because its owner has unsubscribed.",
      why: "Somebody who unsubscribes does not want this mail any more. Sending it all the same is forbidden in many countries.",
    },
    "locally-suppressed.listed": {
      summary: "Your sending service left out[ {address}| this address], because somebody put it on the list by hand.",
    },
    "greylisted.stuck": {
      title: "Greylisting that never ends",
      summary:
        "The receiving server[ {server}] sent the message away at every try[ for {elapsed}]; it may never arrive like this.",
      why: "Greylisting should open at the second try. But many mail systems double their pause each time: 5, 10, 20, 40, 80, 160, 320 minutes, then 8 hours. If the receiving server forgets a first try after 4 to 6 hours, the pause becomes longer than its memory, and every try counts as the first one again.[ Here: first try {arrived}, last try {lastTry}. By that count it was try number {tries}, and the next pause is {pause}.][ The server asked for {wait} only.][ The mail system gives up on {until}.]",
    },
    "greylisted.gave-up": {
      title: "Your mail system gave up early",
      summary:
        "The receiving server[ {server}] asked for a second try later, but your mail system gave up[ after {elapsed}].",
      why: "Greylisting lets mail in at a second try, after some minutes or an hour at most. A mail system should go on trying for 4 to 5 days; yours stopped before the door could open.",
    },
    "rate-limited.volume": {
      summary:
        "The receiving server[ {server}] has got more messages from your mail system[ {ip}] than it takes at a time[ (try again after {wait})].",
    },
    "rate-limited.connections": {
      title: "Too many connections at once",
      summary: "Your mail system[ {ip}] opened more connections to the server[ {server}] than it allows at once.",
      why: "A server has only so many lines, like a switchboard. When one caller takes too many, it hangs up; the next try usually works.",
    },
    "rate-limited.per-hour": {
      summary:
        "The receiving server[ {server}] has taken from your mail system[ {ip}] as many messages as it allows in an hour.",
    },
    "rate-limited.reputation-throttle": {
      title: "Your mail server is slowed down",
      summary:
        "The receiving server[ {server}] takes mail from your mail server[ {ip}] only slowly, because it does not trust it yet.",
      why: "New servers, and servers from which spam or complaints came, get a low limit. It rises when good mail follows for some time.",
    },
    "blocklisted.domain": {
      title: "A domain is on a list",
      summary:
        "[The block list {list}|A public block list] names the domain[ {blocked}], so the receiving server[ {server}] refused the message.",
      why: "Such lists name domains that were seen in spam. Often a website was hacked, or a newsletter went to people who did not ask for it.",
    },
    "blocklisted.url": {
      title: "A link is on a list",
      summary:
        "[The block list {list}|A public block list] names a link in the message[, {blocked},] and so the receiving server[ {server}] refused it.",
      why: "The website behind the link was misused for spam or harmful pages, perhaps because it was hacked. The address of the recipient is fine.",
    },
    "blocklisted.helo": {
      summary:
        "[The block list {list}|A public block list] lists the name[ {blocked}] by which your mail server greets, so the receiving server[ {server}] refused the message.",
    },
    "blocklisted.mailfrom": {
      title: "The sender's domain is listed",
      summary:
        "[The block list {list}|A public block list] names the domain of the sender[ {sender}], so the receiving server[ {server}] refused the message.",
      why: "The domain in the return address was seen in spam. Somebody may misuse it, or a newsletter went to people who did not ask for it.",
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
        "The receiving side[ {server}] refuses mail from the domain[ {senderDomain}] because of its bad reputation.",
      why: "Large receivers remember what they have seen of each domain: complaints, spam, mail to addresses that do not exist. It takes weeks of good mail to mend that.",
    },
    "reputation-blocked.netblock": {
      title: "Your provider's network is blocked",
      summary:
        "The receiving side[ {server}] has put a part of your provider's network on its own block list[ (your mail server: {ip})].",
      why: "Spam came from neighbouring servers of the same provider, and the receiver blocks them all together. Only your provider can settle this with the receiver.",
    },
    "direct-mail-blocked.cloud": {
      summary: "The receiving server[ {server}] takes no mail straight from rented machines such as[ {ip}| this one].",
      why: "Rented machines change hands by the hour, and much spam comes from them. Many receivers therefore want mail from there to go through a known outgoing server.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "The mail server has no name",
      summary:
        "The receiving server[ {server}] refused because the Internet address of your mail server[ {ip}] leads to no name (reverse DNS).",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "The receiving server[ {server}] refused because the name of your mail server[ {ip}] does not lead back to the same Internet address.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "The server's name looks private",
      summary:
        "The receiving server[ {server}] refused because your mail server[ {ip}] has a name like those of home connections.",
      why: "Names made of numbers, such as host-7-2-0-192.example.net, belong to connections that nobody has named. Mail servers have a name of their own, such as mail.example.net.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Wrong name in the greeting",
      summary:
        "The receiving server[ {server}] refused because your mail server[ {ip}] greets it with a name that is not complete or does not exist.",
      why: "Servers introduce themselves by name (HELO). It is like an identity card: if the name on it does not exist, the door stays shut.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "The receiving server[ {server}] refused because the IPv6 address of your mail server[ {ip}] leads to no name (reverse DNS).",
      why: "IPv6 is the newer kind of Internet address. Many servers have a proper name for their old address and none for the new one.",
    },
    "receiver-filter-broken.dead-list": {
      title: "The receiver asks a dead list",
      summary:
        "The receiving server[ {server}] asks a block list[, {list},] that was closed[ in {since}] and takes its silence or nonsense for a yes.",
      why: "A closed list knows nothing about any server; some answer yes to everything, so that nobody goes on asking. Whoever still asks it turns away good mail. Nobody can be taken off a list that no longer exists.",
    },
    "receiver-filter-broken.query-refused": {
      title: "The receiver misreads a block list",
      summary:
        "The receiving server[ {server}] asks a block list[ {list}] in a way that the list refuses, and takes the refusal for a listing.",
      why: "[The list answered {answer}. Answers that begin with 127.255.255 are error codes: the question came through a public DNS resolver, or there were too many.|Questions through public DNS resolvers, or too many of them, get an error code from the list.] So the sending server is not listed; the filter misreads the error.",
    },
    "receiver-filter-broken.licence": {
      title: "The receiver's filter has expired",
      summary: "The licence of the mail filter at the receiving server[ {server}] has run out.",
      why: "A filter without a licence turns mail away instead of checking it. This has nothing to do with the sender or the message.",
    },
    "receiver-filter-broken.heuristic": {
      title: "The receiver's filter misjudges",
      summary:
        "The receiving server[ {server}] refused the sending mail server[ {ip}] on a mere suspicion[: “{words}”].",
      why: "The answer names no public list, no spam and no fault; a filter there has drawn a wrong conclusion. Nothing has to be changed at the sending side; only the administrator of the filter can correct it.",
    },
    "sender-auth-failed.spf": {
      summary: "The domain[ {senderDomain}] does not allow the mail server[ {ip}] to send for it (SPF).",
      why: "A domain keeps a list of the servers that may send its mail, called SPF. The server that sent the message is not on it, or the message was forwarded on the way.",
    },
    "sender-auth-failed.dkim": {
      summary: "The seal of the domain[ {senderDomain}] on the message is missing or broken (DKIM).",
      why: "DKIM is a seal that the sending server puts on each message. It is missing, or something on the way changed the message after it was sealed.",
    },
    "sender-auth-failed.dmarc": {
      summary:
        "The domain[ {senderDomain}] asks receivers to refuse mail that does not prove where it comes from (DMARC), and this message did not.",
    },
    "sender-auth-failed.alignment": {
      summary: "The message is proved to come from another domain than[ {senderDomain}| the one] in its From line.",
      why: "The proofs (SPF and DKIM) are there, but they speak for another domain, such as that of the sending service. It is like a letter with one company's name and another company's stamp.",
    },
    "sender-auth-failed.arc": {
      title: "Forwarding broke the proof",
      summary:
        "The message was forwarded on the way, and the receiving server[ {server}] does not trust the one that forwarded it.",
      why: "Forwarding breaks the seals of a message. A forwarder can vouch for what it saw (ARC), but its word did not count here.",
    },
    "sender-auth-failed.none": {
      summary: "The message carries no proof at all that it comes from[ {senderDomain}| the domain it names].",
      why: "Large receivers take mail only with a proof: a list of allowed servers (SPF) or a seal (DKIM). Neither has been set up for this domain, so its mail is like a letter without any stamp.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "The domain[ {senderDomain}] does not say what is to happen to forged mail in its name (DMARC).",
      why: "Large receivers ask this of everybody who sends much mail. It is one short entry in the DNS of the domain.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "The list of allowed servers (SPF) of the domain[ {senderDomain}] could not be read.",
      why: "The entry has an error, asks too many other domains, or the name servers did not answer. So nobody can tell whether the message is genuine.",
    },
    "sender-domain-invalid.not-found": {
      summary: "The receiving server[ {server}] does not find the domain of the sender[ {sender}] on the Internet.",
    },
    "sender-domain-invalid.no-mx": {
      summary: "The domain of the sender[ {sender}] names no mail server, so nobody could write back.",
    },
    "sender-domain-invalid.null-mx": {
      summary: "The domain of the sender[ {sender}] declares that it receives no mail, so nobody could write back.",
    },
    "sender-domain-invalid.callout": {
      title: "Your own address failed a check",
      summary:
        "The receiving server[ {server}] asked whether it could write back to[ {sender}| the sender], and got a no.",
      why: "Some servers ring back before they take a message, to see whether the return address exists. The server of the sender's address did not confirm it.",
    },
    "sender-domain-invalid.syntax": {
      summary: "The sender's address[ {sender}] is not written the way an e-mail address has to be.",
      why: "The mail program or website has a wrong or incomplete sender's address in its settings, for example one without a domain.",
    },
    "spam-content.url": {
      summary: "The receiving server[ {server}] takes this message for spam because of a link in it.",
    },
    "spam-content.bulk": {
      title: "Taken for mass mail",
      summary: "The receiving server[ {server}] takes this message for mass mail that nobody asked for.",
      why: "The same text went to many people, or it lacks what mass mail needs, such as a way to unsubscribe. The address of the recipient is fine.",
    },
    "spam-content.complaints": {
      title: "Recipients complained about such mail",
      summary: "The receiving server[ {server}] refuses this message because its users marked similar ones as spam.",
      why: "Receivers count how often people press “spam”. If many do, later messages of the kind are turned away for a while.",
    },
    "malware.phishing": {
      title: "Taken for a fraud attempt",
      summary: "The receiving server[ {server}] takes the message for an attempt to steal passwords or money.",
      why: "It has a link or wording known from fraud. Perhaps somebody sends in your name, or a website to which you link was hacked; rarely the filter is wrong.",
    },
    "attachment-blocked.encrypted": {
      title: "Locked attachments are not allowed",
      summary: "The receiving server[ {server}] does not accept an attachment that is protected by a password.",
      why: "The scanner cannot look inside, as into a locked suitcase. So many servers refuse it.",
    },
    "attachment-blocked.name": {
      summary: "The receiving server[ {server}] does not accept an attachment with this file name.",
      why: "Viruses like to hide behind names with two endings or strange signs, so such names are refused without looking further.",
    },
    "attachment-blocked.executable": {
      title: "Programs are not allowed",
      summary: "The receiving server[ {server}] does not accept programs or scripts as attachments.",
      why: "A program can do anything on the computer that opens it. Nearly all servers refuse them, also inside an archive.",
    },
    "attachment-blocked.macro": {
      title: "Macros are not allowed",
      summary: "The receiving server[ {server}] does not accept documents with macros.",
      why: "Macros are small programs inside a document and can carry viruses.",
    },
    "message-too-large.headers": {
      title: "The message header is too large",
      summary:
        "The lines at the head of the message, with senders and recipients, are larger than the server[ {server}] accepts.",
      why: "The head of a message grows with every recipient and with every reply. Usually a very long list of recipients is the cause.",
    },
    "message-too-large.attachments-count": {
      title: "Too many attachments",
      summary: "The message has more attachments than the server[ {server}] accepts.",
      why: "Servers limit the number of files, because each of them has to be checked.",
    },
    "message-too-large.recipient-limit": {
      title: "Too large for this recipient",
      summary: "The message[, {size},] is larger than this recipient may receive[: at most {limit}].",
      why: "The recipient's organisation or contract sets a limit for this mailbox. A smaller message gets through.",
    },
    "message-malformed.from": {
      summary:
        "The receiving server[ {server}] refused the message because its From line is missing, doubled or wrong.",
    },
    "message-malformed.message-id": {
      summary:
        "The receiving server[ {server}] refused the message because its number (Message-ID) is missing or wrong.",
    },
    "message-malformed.date": {
      summary: "The receiving server[ {server}] refused the message because its date is missing or wrong.",
      why: "The program that wrote the message left the date out, or the clock of the computer is wrong. The words you wrote are not the cause.",
    },
    "message-malformed.duplicate-header": {
      summary:
        "The receiving server[ {server}] refused the message because a line that may stand only once at its head stands there twice.",
    },
    "message-malformed.bare-newline": {
      summary: "The receiving server[ {server}] refused the message because its lines do not end the way mail demands.",
    },
    "message-malformed.line-length": {
      summary: "The receiving server[ {server}] refused the message because a line in it is too long.",
    },
    "message-malformed.charset": {
      summary:
        "The receiving server[ {server}] refused the message because letters in it are not encoded as mail demands.",
    },
    "message-malformed.mime": {
      summary:
        "The receiving server[ {server}] refused the message because its parts and attachments are not put together properly.",
    },
    "message-malformed.header": {
      summary: "The receiving server[ {server}] refused the message because of a fault in the lines at its head.",
    },
    "policy-rejected.admin-rule": {
      summary: "The administrator of the receiving side[ {server}] has made a rule that refuses this message.",
    },
    "policy-rejected.geo": {
      summary:
        "The receiving server[ {server}] takes no mail from the country or network from which this message comes.",
      why: "Some organisations shut out whole countries or networks from which they expect no mail. Your message was not judged at all.",
    },
    "policy-rejected.ipv6": {
      summary: "The receiving server[ {server}] does not take this mail over IPv6, the newer kind of Internet address.",
      why: "Some receivers ask more of mail that comes over IPv6, or do not take it at all. Over the older kind of address the same message may pass.",
    },
    "policy-rejected.challenge": {
      title: "The sender has to be confirmed",
      summary:
        "The mail system of[ {address}| the recipient] holds the message until the sender confirms that a person wrote it.",
      why: "Some people let only confirmed senders in. A request to confirm came by mail, or a link stands in the answer.",
    },
    "server-full.resources": {
      title: "The receiving server is overloaded",
      summary:
        "The receiving server[ {server}] is short of memory or other resources and takes no mail for the moment.",
      why: "Too much is going on there at once. Such a shortage usually passes by itself within minutes or hours.",
    },
    "server-error.busy": {
      title: "The receiving server is busy",
      summary: "The receiving server[ {server}] is busy and asks to be tried again later[, after {wait}].",
      why: "Too many messages or connections come in at once, as at a counter with a long queue. The next try usually works.",
    },
    "server-error.load": {
      summary: "The receiving server[ {server}] has so much to do that it takes no more mail for the moment.",
    },
    "server-error.maintenance": {
      title: "The receiving server is being serviced",
      summary: "The receiving server[ {server}] is being serviced and takes no mail for the moment.",
      why: "Servers are stopped for repairs and updates now and then, usually for some hours.",
    },
    "server-error.filter-down": {
      summary: "A program that checks mail at the receiving server[ {server}] is out of order, so it takes none.",
      why: "Rather than let mail through unchecked, the server asks to try again later. The message itself was not judged.",
    },
    "server-misconfigured.command": {
      summary: "A program that is to put mail into the mailbox[ {address}] fails on the receiving server[ {server}].",
    },
    "server-misconfigured.alias": {
      summary: "The address[ {address}] stands for other addresses, and that list is faulty on the server[ {server}].",
      why: "The list may name itself, a file that is gone, or an address that does not exist. Only the administrator there can mend it.",
    },
    "server-misconfigured.permission": {
      summary: "The receiving server[ {server}] is not allowed to write into the mailbox[ {address}].",
      why: "The rights on a file or folder there are wrong. The message reached the right house, but the key to the letter box is missing.",
    },
    "server-misconfigured.lookup": {
      summary: "The receiving server[ {server}] could not look up whether the mailbox[ {address}] exists.",
      why: "Its list of users, a database or directory, does not answer. That says nothing about the address; the next try may work.",
    },
    "server-misconfigured.filter": {
      summary: "A filter rule of the mailbox[ {address}] is faulty, so the message could not be put into it.",
      why: "Owners can sort their mail by rules of their own. One of these rules cannot be carried out.",
    },
    "protocol-error.smtputf8": {
      title: "Only plain letters in addresses",
      summary: "The server[ {server}] cannot handle addresses with letters outside plain English.",
      why: "Addresses with accents and other scripts need a newer kind of server (SMTPUTF8) all the way. This one does not know them yet.",
    },
    "protocol-error.feature": {
      summary: "The server[ {server}] lacks something that this message needs.",
      why: "Mail can ask for extras, such as receipts or binary attachments, that not every server offers. Without the extra, the same message may pass.",
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
    // The sender
    checkAddress:
      "Compare the address[ {address}] letter by letter with what you were given. Typing errors are the usual cause.",
    checkDomain: "Check the part after the @[: {domain}]. [Did you mean {suggestion}?|One wrong letter leads nowhere.]",
    askNewAddress: "Ask the recipient by phone, or in another way, for an address that works.",
    askFullAddress: "Ask the recipient for the full address, and write that.",
    useNewAddress: "Write to the new address[ {newAddress}] and change it in your address book.",
    asciiAddress: "Ask the recipient for an address of plain English letters and digits.",
    urgent: "If it is urgent, reach the recipient by phone or in another way.",
    askToAllow: "Ask the recipient, by phone or in another way, to let mail from[ {sender}| your address] in.",
    joinOrAsk: "Join the group or list first, or ask a member to pass your message on.",
    confirmSelf: "Look for a message that asks you to confirm that you are a person, and follow it.",
    shareByLink: "Put the files on a sharing service and send the link instead.",
    shrink: "Make the message smaller[ than {limit}]: shrink pictures, or send the files one by one.",
    fewerFiles: "Spread the files over several messages, or pack them into one archive (ZIP).",
    unlockFile: "Send the file without a password, or give a link to it.",
    renameFile: "Give the file a plain name with one ending, such as offer.pdf.",
    plainFormat: "Save the document without macros, best as a PDF, and send that.",
    split: "Divide the recipients among several messages.",
    spreadOut: "If you sent a newsletter or many messages, send the rest in small portions over some hours.",
    optIn: "Write only to people who asked for it, and put a link to unsubscribe into every message.",
    login:
      "In your mail program, open the settings of the outgoing server (SMTP) and switch on the login: port 587 or 465, your full e-mail address as the user name, and your mailbox password.",
    relayLogin:
      "If[ {server}| the server] is your own outgoing server, log in to it: in the settings of your mail program (outgoing server, SMTP) take port 587 or 465, your full e-mail address as the user name, and your mailbox password.",
    checkPassword: "Enter user name (your full e-mail address) and password again in your mail program.",
    otherLogin:
      "Set the account up again in an up-to-date mail program, with encryption (SSL/TLS or STARTTLS) and the login that your provider names.",
    appPassword: "Create an app password in the account settings at your provider, and enter it in your mail program.",
    webLogin: "Log in at your provider's website once and follow what it asks there.",
    loginLater: "Try again in a quarter of an hour. Do not change your password because of this.",
    ownSender: "Choose in the From line an address that belongs to the account with which you log in.",
    correctSender: "Correct your own address in the settings of the mail program or website that sent the message.",
    confirmDomain:
      "Confirm the domain[ {senderDomain}] in the settings of your sending service, or send from a confirmed address.",
    waitForLimit:
      "Wait until the limit is reset, usually within a day. For newsletters use a service that is made for them.",
    notYou: "If you did not send so much, change your password at once: somebody else may be using your account.",
    secureAccount: "Change your password and look for messages in “Sent” that you did not write.",
    askProvider: "Send the ready message to your mail provider or administrator.",
    askAdmin:
      "Pass the ready message on to those who look after the recipient's mail: from another mail account, through the contact page of their website, or through the recipient. From this account it may be refused again.",
    askRecipient: "Give the recipient the ready text by phone or in another way, as mail does not get through.",
    scan: "Check your computer with an up-to-date virus scanner, and do not send the attachment again.",
    reword: "Leave out links, shortened addresses and attachments that are not needed, and write in plain sentences.",
    removeLink: "Take the link[ {blocked}] out of the message.",
    otherProgram: "Send the message from another mail program or from your provider's website.",
    withoutExtras: "Send it as a plain message without a request for receipts and without special formats.",
    reviewSuppression:
      "Look up the address[ {address}] in the list of blocked addresses at your sending service, read why it is there, and remove it only if you know that it works.",
    respectWish: "Do not write to this person again unless they ask for it.",
    nothing: "You do not have to do anything: your mail system tries again by itself.",
    writeAgain: "Send the message once more.",
    pasteAll: "Give us the complete notice, with the technical lines at its end. They often name the cause.",

    // The sender's administrator
    stopCause:
      "Look in the mail log for the account or website that sends spam, and stop it. Otherwise the server is soon blocked again.",
    cleanDomain:
      "Find out why the domain[ {blocked}] is listed: look for a hacked website, misused accounts and newsletters that nobody asked for, and put that right.",
    delist: "Then ask for the removal of[ {blocked}| the entry] from[ {list}| the list][. The form asks for: {needs}].",
    delistFixed:
      "If it is a mail server with a fixed address, ask instead for the removal of[ {ip}| the entry] from[ {list}| the list].",
    askReceiver: "Then ask the receiving side[ {provider}] to let your mail in[. It asks for: {needs}].",
    readCode: "Read what the receiving side[ {provider}] writes about[ its code {operatorCode}| such answers].",
    operatorEnded:
      "Do not ask[ {provider}| this operator]: the service has ended[ ({ended})][. Ask {successor} instead].",
    raiseLimit: "Find in the mail log who sends so much, and stop it or raise the limit.",
    useSmarthost: "Have this machine deliver through your provider's outgoing server instead of directly.",
    setPtr:
      "Have the owner of the Internet address[ {ip}] give it a reverse name, and let that name lead back to the same address.",
    namePtr:
      "Have the owner of the Internet address[ {ip}] give it a reverse name of your own, such as mail.example.net.",
    fixHelo: "Set the name with which the server greets (HELO) to a full name that exists in the DNS.",
    ipv6Ptr: "Give the IPv6 address[ {ip}] a reverse name, or let the server send over IPv4 only.",
    sendIpv4: "Have the mail server deliver to this receiver over IPv4.",
    fixSpf: "If the server[ {ip}] is yours, add it to the SPF record of the domain[ {senderDomain}].",
    mendSpf:
      "Correct the SPF record of the domain[ {senderDomain}]: exactly one record, no typing errors, at most 10 look-ups.",
    fixDkim:
      "Switch on DKIM signing for the domain[ {senderDomain}] and check that the public key in the DNS is the right one.",
    fixDmarc: "Make SPF or DKIM use the same domain as the From line; that is what DMARC compares.",
    publishDmarc: "Publish a DMARC record for the domain[ {senderDomain}]; p=none is enough to begin with.",
    forwardSealed:
      "Have the forwarding server keep the message unchanged, rewrite the return path (SRS) and seal it (ARC).",
    fixSenderDomain:
      "See that the domain[ {senderDomain}] exists and has an entry for mail (MX), so that it can be written back to.",
    liftNullMx: "Send under a domain that takes mail, or replace the null MX record of the domain[ {senderDomain}].",
    acceptCallback: "See that the server of the domain[ {senderDomain}] accepts mail to the address[ {sender}].",
    slowDown: "Have the mail system send more slowly to this receiver.",
    fewerConnections: "Have the mail system open fewer connections to this receiver at a time.",
    warmUp: "Send little at first and a bit more each day, only to people who want the mail, until the limit rises.",
    allowRelay:
      "Configure the relay[ {server}] so that it takes mail from your mail server, by login or by its Internet address.",
    relayForward:
      "If[ {server}| the server] is to pass mail on from your mail server[ {reporter}], configure it as a relay for that server, by login or by its Internet address.",
    checkResolver: "If mail to many domains fails like this, check the DNS resolver of your own mail server.",
    checkOutbound: "If mail to many servers fails like this, check whether port 25 is open to the outside.",
    fixSmarthost:
      "Correct the name of the outgoing server (smart host, relay host) in the settings of the mail server.",
    retrySettings: "Have your mail server try again at least every 2 hours, and always from the same Internet address.",
    keepTrying: "Have your mail server try again after 15 to 30 minutes, and go on for at least 4 days.",
    grantSendAs: "Give the account the right to send under the address[ {sender}].",
    registerDomain: "Register the domain[ {senderDomain}] for this account.",
    checkAccount:
      "Check whether the account is locked, whether its password is still valid, and whether it may send (SMTP).",
    release: "Release the account after its password has been changed and no more spam leaves.",
    checkTls: "Check the encryption settings for this receiver on your own mail server.",
    sendPlain: "If the message may travel without this promise, send it without REQUIRETLS.",
    fixSoftware: "Check the program that wrote or sent the message; its maker can correct the form.",
    fixFrom: "Have the program write exactly one From line, with one complete address.",
    fixMessageId: "Have the program give every message one Message-ID of the form <name@domain>.",
    fixDate: "Have the program write one Date line, and set the clock of the computer.",
    fixDuplicate: "Have the program write From, To, Subject, Date and Message-ID only once each.",
    fixNewline: "Have the program end every line with CR LF, and never send one of the two alone.",
    fixLineLength:
      "Have the program break lines after at most 998 characters, or encode them (base64, quoted-printable).",
    fixCharset: "Have the program encode letters outside ASCII (RFC 2047 in the header, MIME in the text).",
    fixMime: "Correct the MIME structure: boundaries, Content-Type and encoding of every part.",
    updateSoftware: "Look at the dialogue in the mail log and bring the mail software up to date.",

    // The recipient
    makeRoom: "Delete old messages and empty the trash, or get more room.",
    reopen: "Log in at your provider, or ask there, to have the mailbox opened again.",
    payMailbox: "Renew the subscription of the mailbox at your provider.",
    allowSender: "Put the address[ {sender}] on the list of allowed senders.",
    unblockSender: "Take the address[ {sender}] off the list of blocked senders.",
    approve: "Let the message through, or allow the address[ {sender}] for good.",
    fixForwarding: "Correct the forwarding of the mailbox[ {address}], or switch it off.",
    fixOwnFilter: "Correct or delete the filter rules of the mailbox[ {address}].",
    askOwnAdmin: "Ask your administrator to look into it; the sender's report helps.",

    // The recipient's administrator
    authorizeDomain:
      "Authorise the server[ {server}] to handle mail for the domain[ {domain}]: add it to the domains that it takes as its own.",
    relayDomain:
      "If[ {server}| the server] is named in the MX records of[ {domain}| this domain], authorise it to handle mail for that domain.",
    relayOnward: "If the server is to pass mail on to another one, configure it as a relay for the domain[ {domain}].",
    correctMx: "If another server is right for the domain[ {domain}], change its MX record to that server.",
    fixDns:
      "Correct the DNS entries of the domain[ {domain}]: the MX record must name a server that exists and has an address.",
    addMxAddress:
      "Give the server that the MX record of[ {domain}| the domain] names an address (A or AAAA record), or name another.",
    mxNoAlias: "Make the MX record of[ {domain}| the domain] name the server itself, not an alias (CNAME).",
    mxPublic: "Make the MX record of[ {domain}| the domain] lead to a server with a public Internet address.",
    fixDnssec: "Renew the DNSSEC signatures of the domain[ {domain}], or take its DS record out at the registrar.",
    fixDelegation: "See that every name server entered at the registrar knows the domain[ {domain}].",
    fixNameServers: "See that all name servers of the domain[ {domain}] answer.",
    openServer: "See that the mail server[ {server}] is running and that the firewall lets port 25 in.",
    keepConnection:
      "Look in the log of the server[ {server}] why it breaks connections off: firewall, mail filter, load, or a very small MTU.",
    offerTls: "Switch on encryption (STARTTLS) with a valid certificate on the server[ {server}].",
    modernTls: "Have the server[ {server}] offer TLS 1.2 or newer with common ciphers.",
    fixCertificate: "Renew the certificate of the server[ {server}], with its host name and the complete chain.",
    fixMtaSts:
      "Make the MTA-STS policy of the domain[ {domain}] name the servers of its MX records, and give those valid certificates.",
    fixTlsa: "Publish the TLSA record that belongs to the present certificate of the server[ {server}].",
    breakLoop: "Look for forwarding rules that send mail in a circle, and take one of them out.",
    freeDisk: "Make room on the disk of the server[ {server}], where it keeps its queue and its mailboxes.",
    addResources: "Look why the server[ {server}] is short of memory, processes or open files, and give it more.",
    repairServer: "Look in the log of the server[ {server}] at the time of the report, and put the fault right.",
    restartFilter:
      "Look after the mail filter of the server[ {server}] (virus scanner, spam filter, policy service): it does not answer.",
    fixDelivery:
      "Check how the server[ {server}] delivers to the mailbox[ {address}]: forwarding, filters, permissions.",
    fixCommand:
      "Check the command to which mail for[ {address}| this address] is handed: does it exist, may it run, does it end without an error?",
    fixAlias: "Correct the alias list behind the address[ {address}].",
    fixPermission: "Correct owner and rights of the mailbox files of[ {address}| this address].",
    fixLookup: "See that the database or directory with the users answers to the server[ {server}].",
    fixGreylisting:
      "Make greylisting remember a first try for at least 36 hours, and treat all servers of one network alike.",
    removeDeadList:
      "Take the list[ {list}] out of the server's configuration. It no longer exists[ (closed in {since})], so its answers mean nothing.",
    fixListQuery:
      "Ask the list[ {list}] through a DNS resolver of your own. Answers from 127.255.255.0/24 are errors, not listings.",
    renewLicence: "Renew the licence of the mail filter, or switch the filter off.",
    checkFilter:
      "Check why the filter refused the server[ {ip}]: the answer names no list and no fault. Allow the server, or correct the filter.",
    adjustRule: "Look up which rule refused the message, and allow the sender[ {sender}] if it should pass.",
    allowOutside: "Open the address[ {address}] to senders from outside, or allow the sender[ {sender}].",

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
    done: "Do not send it again: nothing failed.",
  },

  // The numbers are those of the address policy.
  listOwner: {
    suppress:
      "Take the address[ {address}] off your list. For the next 72 hours this is on trial: put it back if mail gets through after all, or if the whole receiving server had trouble.",
    quarantine:
      "Pause the address[ {address}] for 7 days. If it fails once more, at least 24 hours after this time, take it off your list.",
    disabled:
      "Write to the address[ {address}] only rarely for now. Take it off your list when it has failed 3 times, spread over at least 30 days, and nothing got through.",
    full: "Keep the address[ {address}] for now. Take it off your list when it was full 3 times, spread over at least 14 days, and nothing got through.",
    domain:
      "Keep the address[ {address}]. If all mail to its domain still fails after 72 hours, pause the domain and try it once a day.",
    none: "Keep the address[ {address}] on your list and do not count this as its fault.",
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
    subjectBlocked: "Please have[ {blocked}| our mail server] removed from[ {list}| the receiver's block list]",
    subjectProvider: "Mail[ to {domain}] is refused: ",
    subjectAdmin: "Mail[ to {domain}] is refused by your server: ",
    subjectRecipient: "My mail[ to {address}] does not reach you",
    hello: "Hello,",
    introProvider:
      "mail that I send through you was refused. As far as the report shows, this can be put right at your end. Everything that is known stands below.",
    introAdmin:
      "mail to your users does not arrive. As far as the report shows, this can be put right at your end. Everything that is known stands below.",
    introRecipient:
      "I tried to write to you by e-mail, but my message came back. Perhaps you, or those who look after your mail, can help.",
    happened: "What happened:",
    asks: "What I ask you to do:",
    facts: "Facts:",
    answer: "The server's answer, word for word:",
    report: "Copy of the report (private parts replaced):",
    reportFull: "Copy of the report:",
    thanks: "Please tell me when it is done, so that I can send the message again. Thank you for your help.",
    factIp: "Blocked Internet address",
    factSendingIp: "Sending Internet address",
    factBlocked: "Named by the list",
    factList: "Block list",
    factDelist: "Page for removal",
    factServer: "Refused by",
    factReporter: "Reported by",
    factRecipient: "Recipient",
    factSender: "Sender",
    factDomain: "Recipient's domain",
    factCode: "Codes",
    factCommand: "Refused at",
    factReference: "Reference",
    factTime: "Time",
    factLastTry: "Last try",
    factMessageId: "Message-ID",
    factQueueId: "Queue id",
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
