import type { Reason } from "../../../undelivered/src/types.js";

/** What those who run mail servers should know about a reason: where to look, what decides, what misleads. Markdown. */
export const practice: Record<Reason, readonly string[]> = {
  "user-unknown": [
    "Only a refusal at RCPT TO, or a notice by the system that keeps the mailbox, speaks about the address. The same words after the message itself (end of DATA) can come from a filter that hides its real reason.",
    "A server whose directory fails for an hour says this about everybody. If many addresses of one domain turn unknown within minutes, suspect the server and hold your suppression list back.",
    "Microsoft 365 answers `550 5.4.1 Recipient address rejected: Access denied` where the address is unknown at the edge. That is this reason, not a permission.",
  ],
  "address-invalid": [
    "The address was mostly wrong before it reached any server: a comma for a dot, a space copied along, a display name in place of the address. Check where it entered your system.",
  ],
  "address-moved": [
    "`551` with a forward path is the only reply that names a new address by itself (RFC 5321 section 3.4). Everything else is prose: treat a stated address as a hint, and let a person confirm it.",
  ],
  "mailbox-disabled": [
    "`5.2.1` is written for closed mailboxes, and by some servers for a sender's block-listed IP address too. The text decides, not the code.",
  ],
  "mailbox-full": [
    "Servers refuse a full mailbox with `4.2.2` and with `5.2.2`. Both can pass; a single refusal says little about the address.",
    "`452 4.3.1 Insufficient system storage` is no full mailbox: the server itself has no room. See [server-full](server-full.md).",
  ],
  "mailbox-unavailable": [
    "`550 Mailbox unavailable` is the example text of RFC 5321, so servers write it for anything. Look at what follows it in the same reply, and at which command was answered.",
  ],
  "recipient-restricted": [
    "In Exchange the decision is one of the recipient's settings (accept messages only from, require authentication) or of a mail flow rule. The message trace on the receiving side names it.",
  ],
  "recipient-rate-limited": [
    "The limit counts what the mailbox receives from everybody. A retry after an hour normally goes through.",
  ],
  "domain-not-found": [
    "Decisive is an authoritative NXDOMAIN. `Host not found` says that; `Host not found, try again` and SERVFAIL do not: see [dns-temporary](dns-temporary.md).",
    "A domain that had mail yesterday may have run out. Its registration data tell.",
  ],
  "domain-no-mail": [
    "A null MX (`MX 0 .`) is a clear statement by the owner. A domain with no MX record at all is still tried at its A or AAAA record (RFC 5321 section 5.1), so a refused connection there can mean the same.",
  ],
  "dns-temporary": [
    "SERVFAIL and timeouts come from the domain's name servers, from broken DNSSEC, or from your own resolver. Ask two public resolvers and one of your own: if only yours fails, the fault is yours.",
  ],
  "dns-misconfigured": [
    "Follow the path as a mail server does: MX record, then A and AAAA of each host that it names, then port 25 of each address.",
  ],
  "connection-failed": [
    "One domain: the fault is there. Many domains at once, always as a timeout: your own way out is closed, mostly by a provider who blocks port 25.",
    "A server that accepts the connection and drops it after the greeting may be refusing your address without saying so.",
  ],
  "tls-failed": [
    "Certificates run out, so look at their dates first. Then compare the policy at `https://mta-sts.DOMAIN/.well-known/mta-sts.txt` and the TLSA records with the host and certificate that are really there.",
  ],
  "mail-loop": [
    "Read the Received lines of the returned message from the bottom up. The pair of hosts that repeats is where the circle closes.",
  ],
  "routing-failed": [
    "Exim writes `Unrouteable address` for a domain that it cannot route and for a local part that none of its routers takes. A reply to RCPT TO speaks about the domain on that server; check whether the MX record should still lead there.",
  ],
  "delivery-expired": [
    "`4.4.7` and `5.4.7` say that the queue gave up, not why. The last answer of the receiving side is the reason; Undelivered reports it as `underlying`.",
    "RFC 5321 section 4.5.4.1 recommends at least 4 to 5 days before giving up.",
  ],
  "auth-required": [
    "Clients belong on port 587 or 465, where a login is always asked for. Port 25 is for servers; many networks close it to everybody else.",
    "A website that sends by itself needs the login too: a form that hands mail to port 25 without one is refused like this.",
  ],
  "credentials-rejected": [
    "After a change of password, every forgotten phone goes on trying the old one and may lock the account. Look in the authentication log for more than one client.",
    "Basic authentication is gone at large providers. A program that cannot do OAuth 2.0 needs an app password, or another way out.",
  ],
  "domain-not-hosted": [
    "The MX record and the server disagree. One of the two is right: either the domain is added on the server (`mydestination`, `virtual_mailbox_domains` or `relay_domains` in Postfix, an accepted domain in Exchange), or the MX record is changed.",
    "This happens after a move between providers: the DNS is changed, the new server is not set up, or the old one still holds a record somewhere.",
  ],
  "relay-denied": [
    "Ask three questions in this order. Did the client log in? Is the server a final destination for the domain? Is it set up as a relay for the client or the domain? The first no is the answer.",
    "Who refused, and where the message came from, decides: a refusal by your own outgoing server is a missing login ([auth-required](auth-required.md)), a refusal by the recipient's MX is a domain that is not set up there ([domain-not-hosted](domain-not-hosted.md)).",
  ],
  "sender-not-permitted": [
    "The envelope sender and the From line are checked separately. The reply tells at which command it was refused: MAIL FROM is the envelope, the end of DATA is the From line.",
  ],
  "sending-limit": [
    "This is a refusal by the sender's own provider, though it may look like one of the recipient's. The host that answered tells.",
    "If the account holder did not send that much, somebody else did: see [sender-suspended](sender-suspended.md).",
  ],
  "sender-suspended": [
    "Before an account is released: change the password, end all sessions and app passwords, look for forwarding and filter rules that were added, then empty the queue.",
  ],
  "locally-suppressed": [
    "No message left the service, so the receiving side has said nothing. Do not count this as one more bounce.",
  ],
  greylisted: [
    "The receiver remembers the triplet of client network, envelope sender and recipient (RFC 6647). A retry has to come after the waiting time, before the memory is lost, and from the same network.",
    "Large senders retry from a pool of addresses. Receivers should therefore compare networks (/24, /64) and not single addresses.",
    "With pauses that double from 5 minutes the seventh is longer than 5 hours. A receiver that forgets after 4 to 6 hours may never let such a sender in; the [guide](../guide/understanding-message-failures.md#greylisting-in-order-and-out-of-order) has the arithmetic.",
  ],
  "rate-limited": [
    "Lower the number of connections and of messages over each connection for this receiver alone, and let the queue do the rest. Retrying faster makes it worse.",
    "A limit that is far below your usual amount is a matter of reputation: look for complaints, unknown recipients and missing authentication.",
  ],
  "too-many-recipients": [
    "RFC 5321 section 4.5.3.1.8 asks servers to take at least 100 recipients. A sending server should answer `452 4.5.3` by sending the rest in another transaction, so a bounce with it comes from a client or a strict limit.",
  ],
  blocklisted: [
    "The list that the reply names is the one that counts; being on other lists does not matter to this receiver. Each list has a page in [block lists](../blocklists/README.md), with the way to be removed and whether it is still alive.",
    "Find the cause before you ask for removal: a hacked account or website, an open relay, an infected machine behind the same address. A second listing is harder to lift than the first.",
    "An answer from 127.255.255.0/24 is an error message of the list, not a listing: see [receiver-filter-broken](receiver-filter-broken.md).",
  ],
  "reputation-blocked": [
    "There is no public list to be removed from; only the receiver can lift it. Its own form and what it asks for stand on the page of the [provider](../providers/README.md).",
    "Have the authentication in order first: SPF, DKIM, DMARC and reverse DNS are what every form asks about.",
  ],
  "direct-mail-blocked": [
    "The Spamhaus PBL and similar lists are no accusation: the owner of the network, or the list, says that these addresses deliver no mail. A mail server with a fixed address can be taken out; a home connection cannot.",
  ],
  "reverse-dns-invalid": [
    "Three names should agree: the PTR record of the address, the A or AAAA record of that name, and the name in EHLO. The PTR record is set by whoever owns the address, mostly the hosting company.",
    "If the server has IPv6, its IPv6 address needs the same.",
  ],
  "receiver-filter-broken": [
    "Proof helps here: look the address up on the list by hand, and send the administrator the empty result beside the reply that claims a listing.",
    "Lists answer wrong questions with addresses out of 127.255.255.0/24: .252 for a mistyped zone, .254 for a public resolver, .255 for too many questions. A filter must treat only the documented answers as listings (RFC 5782).",
    "A closed list can answer nothing, or yes to everything. Either way it has to be taken out of the configuration.",
  ],
  "sender-auth-failed": [
    "Look at the returned message, if it was returned: its Authentication-Results or the receiver's words say which check failed and for which domain. DMARC compares with the domain in From, nothing else.",
    "Forwarding breaks SPF, and mailing lists that change the subject or add a footer break DKIM. A message that fails only when it is forwarded was sent correctly.",
  ],
  "sender-domain-invalid": [
    "Receivers check the envelope sender (MAIL FROM). For mail from websites it is often an invented name such as `www-data@web01.localdomain`: set it in the program that sends.",
  ],
  "spam-content": [
    "The message was judged, not the address: never take the address off a list because of it.",
    "Send the same text once without links and once without attachments. The one that passes shows what the filter dislikes.",
  ],
  malware: [
    "If nobody knows the message, an account or a website is being misused. If the attachment is known and clean, the scanner's maker takes reports of false alarms.",
  ],
  "attachment-blocked": [
    "Filters look inside archives and go by content as much as by name. Renaming a file mostly does not help, and an archive with a password is refused for being closed.",
  ],
  "message-too-large": [
    "Base64 makes an attachment a third larger. A server that announces its limit (`SIZE` in the answer to EHLO, RFC 1870) refuses before the message is sent; others at its end.",
  ],
  "message-malformed": [
    "The receiver mostly names the header or the line. Compare the message as it was sent with RFC 5322 section 3.6; programs that build messages by hand are the usual source.",
  ],
  "policy-rejected": [
    "`5.7.1` alone says nothing more than no. The receiving side's log has the name of the rule; the time, the two addresses and the queue id of the report are what its administrator needs to find it.",
  ],
  "server-full": [
    "`452 4.3.1 Insufficient system storage` is written by Postfix when the queue disk has less room than `queue_minfree` or 1.5 times the size limit of a message. It concerns every recipient on that server.",
  ],
  "server-error": [
    "A `4xx` reply is tried again by itself. Only if the message came back, or this goes on for hours, does somebody have to act.",
  ],
  "server-misconfigured": [
    "Messages such as `mail for DOMAIN loops back to myself`, `unknown mailer error` or `user could not be found in the alias table` come from the last server before the mailbox. Its log has more than the reply says.",
  ],
  "protocol-error": [
    "A firewall or virus scanner that rewrites SMTP (inspection of port 25, `XXXX` in place of commands) breaks dialogues between sound servers. Try without it before you look further.",
  ],
  unknown: [
    "If you know what such a report means, a rule teaches the program: see [for developers](../guide/for-developers.md#your-own-rules).",
  ],
};
