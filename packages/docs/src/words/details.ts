import type { Reason } from "../../../undelivered/src/types.js";

/** What each detail of a reason says, in one or two sentences for the pages. */
export const detailMeanings: Partial<Record<Reason, Readonly<Record<string, string>>>> = {
  "address-invalid": {
    syntax: "A sign is missing, doubled or out of place, so that no server can read the address.",
    "non-ascii": "The address has letters outside plain English, and a server on the way cannot carry them.",
    ambiguous: "The name fits more than one person, and the server does not choose between them.",
  },
  "address-moved": {
    "new-address": "The server names the address that is used instead.",
    "new-owner": "The name was given to another person after the date up to which the sender knew its owner.",
  },
  "mailbox-disabled": {
    suspended: "The provider has blocked the account, often after abuse or at the wish of an administrator.",
    inactive: "Nobody has logged in for months, so the provider switched the mailbox off.",
    archived: "The mailbox is kept for its contents and takes nothing new.",
    unpaid: "The contract has ended or a bill is open.",
    "forwarding-broken": "The mailbox hands its mail on to another one, and that one cannot be reached.",
  },
  "mailbox-full": {
    "over-quota": "The mailbox has reached the size that it may have.",
    "over-quota-inactive":
      "The mailbox is full and nobody seems to look after it. It is more likely given up than full for a day.",
  },
  "recipient-restricted": {
    "allow-list": "Only senders on a list may write, and yours is not on it.",
    "members-only": "A mailing list or group takes mail from its members alone.",
    "internal-only": "Only people who are logged in at the same organisation may write.",
    "sender-blocked": "The recipient or the organisation has put the sender on a list of blocked ones.",
    moderated: "A moderator decides about each message, and this one was not let through.",
    "group-rule": "A setting of the group refuses the message.",
  },
  "domain-no-mail": {
    "null-mx":
      "The domain has an MX record that names no host. It says on purpose that no mail is taken here (RFC 7505).",
    "no-mx": "The domain has neither an MX record nor an address to which mail could go.",
  },
  "dns-misconfigured": {
    "mx-no-address": "The MX record names a host that has no address in the DNS.",
    "mx-cname": "The MX record names an alias (CNAME), which RFC 2181 section 10.3 forbids and some servers refuse.",
    "mx-private":
      "The MX record leads to an address that exists only in private networks, such as 10.0.0.1 or 127.0.0.1.",
    "mx-self": "The MX record leads back to the server that wants to deliver, and that one does not feel responsible.",
    dnssec:
      "The signatures of the domain's DNS records are not valid, so that resolvers which check them give no answer.",
    lame: "The name servers of the domain do not know the domain that they are named for.",
  },
  "connection-failed": {
    refused: "A machine is there, but no program on it answers at port 25.",
    timeout: "Nothing came back in time. A firewall that drops packets looks like this, too.",
    unreachable: "There is no route through the network to the address.",
    dropped: "The connection stood and broke before the message was through.",
    "port-25-blocked":
      "The sender's own network lets no mail out. Then mail to all domains fails in the same way, each time with a timeout.",
  },
  "tls-failed": {
    "starttls-missing": "One side insists on encryption and the other does not offer it.",
    handshake: "Both sides want encryption but have no version or cipher in common.",
    certificate: "The certificate has run out, names another host, or was issued by nobody who is trusted.",
    "mta-sts": "The server does not fit the policy that the recipient's domain publishes (MTA-STS, RFC 8461).",
    dane: "The certificate does not fit the TLSA record of the host (DANE, RFC 7672).",
    requiretls: "The message demands encryption on its whole way, and the next server does not promise it (RFC 8689).",
    "encryption-required":
      "The server takes mail over encrypted connections only, and the sending side used none (RFC 3207).",
  },
  "mail-loop": {
    hops: "The message passed more servers than any sound route has.",
    "back-to-sender": "The message came back to the server that had sent it out.",
    forwarding: "Two or more forwarding rules send the message to each other.",
  },
  "routing-failed": {
    unrouteable: "No rule of the server leads anywhere for this address.",
    "not-provisioned": "The service in front of the mailboxes has no such domain or customer.",
    smarthost: "The server that all outgoing mail has to pass through cannot be found or reached.",
  },
  "credentials-rejected": {
    password: "User name or password is wrong.",
    mechanism: "The server wants another kind of login, such as OAuth, or a login over an encrypted connection.",
    "second-factor": "The account asks for a second step, which a mail program cannot take. It needs an app password.",
    "web-login": "The provider wants to see the owner in a web browser once.",
    temporary: "The server could not check the login for the moment.",
  },
  "sender-not-permitted": {
    "send-as": "The account is not allowed to send under the address in From or in the envelope.",
    "unregistered-domain": "The sending service does not know the domain as one that its customer has confirmed.",
  },
  "sending-limit": {
    daily: "The limit of a day is used up.",
    hourly: "The limit of an hour is used up.",
    account: "The limit of the account or its plan is used up.",
    domain: "The limit of the whole domain or organisation is used up.",
  },
  "sender-suspended": {
    account: "One account was barred, mostly because spam came from it.",
    tenant: "The whole organisation was barred.",
    domain: "The sender's domain was barred.",
  },
  "locally-suppressed": {
    bounced: "Mail to the address failed before, so the service leaves it out.",
    complained: "The owner of the address once reported mail from this sender as spam.",
    unsubscribed: "The owner of the address has unsubscribed.",
    listed: "The address stands on a list that the sender or the service keeps.",
  },
  "rate-limited": {
    volume: "Too many messages in too short a time.",
    connections: "Too many connections at once, or too many messages over one connection.",
    "per-hour": "A limit for an hour or a day is used up.",
    "reputation-throttle": "The limit is low because the receiver does not trust the server, or does not know it yet.",
  },
  blocklisted: {
    ip: "The list names the IP address of the sending server.",
    domain: "The list names the sender's domain.",
    url: "The list names a web address inside the message.",
    helo: "The list names the host name with which the sending server greets.",
    mailfrom: "The list names the address or domain of the envelope sender.",
    netblock: "The list names the whole network in which the sending server stands.",
  },
  "reputation-blocked": {
    ip: "It is the IP address that is held in bad repute.",
    domain: "It is the sender's domain that is held in bad repute.",
    netblock: "It is the network of the provider, with all its servers, that is held in bad repute.",
  },
  "direct-mail-blocked": {
    dynamic: "The address is given to another customer every few hours or days.",
    residential: "The address belongs to a home connection.",
    cloud: "The address belongs to rented machines that come and go.",
  },
  "reverse-dns-invalid": {
    "ptr-missing": "The IP address leads to no name.",
    "ptr-mismatch": "The IP address leads to a name, and that name does not lead back to the address.",
    "ptr-generic": "The name is made out of the numbers of the address, as for home connections.",
    "helo-invalid": "The name with which the server greets does not exist or is not a full host name.",
    ipv6: "Over IPv6 the receiver asks for a reverse name, and there is none that fits.",
  },
  "receiver-filter-broken": {
    "dead-list": "The receiver asks a block list that has been closed and takes what comes back for a listing.",
    "query-refused": "The block list refuses to answer the receiver, who takes the refusal for a listing.",
    licence: "The licence of the filter has run out, and the filter refuses everything instead of standing aside.",
    heuristic: "A rule of thumb of the filter judges by something that does not hold.",
  },
  "sender-auth-failed": {
    spf: "The domain's SPF record does not name the sending server.",
    dkim: "The DKIM signature is missing, or something changed the message after it was signed.",
    dmarc: "Neither SPF nor DKIM proves the domain in From, and that domain asks receivers to refuse such mail.",
    alignment: "SPF or DKIM pass, but for another domain than the one in From.",
    arc: "The chain of seals that forwarding servers put on (ARC) is not valid.",
    none: "Neither SPF nor DKIM passed, and the receiver asks for at least one.",
    "no-dmarc-record": "The domain in From has no DMARC record, and the receiver asks for one.",
    "spf-temperror": "The SPF record could not be looked up or evaluated.",
  },
  "sender-domain-invalid": {
    "not-found": "The domain of the sender's address does not exist in the DNS.",
    "no-mx": "The domain exists and has nothing to which an answer could be sent.",
    "null-mx": "The domain declares that it takes no mail, so no answer could reach it.",
    callout: "The receiver asked the sender's server whether the sender's mailbox exists, and was told no or nothing.",
    syntax: "The sender's address is not written as an address must be.",
  },
  "spam-content": {
    content: "Words, pictures or the way the message is built look like spam.",
    url: "A link in the message leads to a place with a bad name.",
    bulk: "The message went out in great numbers.",
    complaints: "Too many recipients have reported such messages.",
  },
  malware: {
    virus: "A scanner found a virus.",
    phishing: "The message looks like an attempt to steal passwords or money.",
  },
  "attachment-blocked": {
    type: "Files of this type are not taken.",
    encrypted: "The archive is locked, so that the scanner cannot look into it.",
    name: "The name of the file is not allowed, for instance because it has two endings.",
    executable: "The attachment is a program, or an archive with a program in it.",
    macro: "The document holds macros.",
  },
  "message-too-large": {
    message: "The whole message is larger than the server takes.",
    headers: "The header lines are longer or more than the server takes.",
    "attachments-count": "The message has more attachments than the server takes.",
    "recipient-limit": "The message is larger than this one mailbox may receive.",
  },
  "message-malformed": {
    from: "The From line is missing, doubled or not an address.",
    "message-id": "The Message-ID is missing or not written as it must be.",
    date: "The Date line is missing or not a date.",
    "duplicate-header": "A line of the header that may stand once stands there twice.",
    "bare-newline":
      "Line ends are not CR and LF together. Servers refuse this since a kind of attack is known that uses it.",
    "line-length": "A line is longer than 998 characters (RFC 5322 section 2.1.1).",
    charset: "The character set is unknown, wrong, or not one that the server takes.",
    mime: "The parts of the message do not fit together.",
    header: "A line of the header is not written as it must be.",
  },
  "policy-rejected": {
    "admin-rule": "An administrator wrote a rule that refuses the message.",
    geo: "The server takes nothing from the country or network of the sender.",
    ipv6: "The server takes nothing over IPv6.",
    challenge: "The sender has to confirm first that a person wrote.",
    unspecified: "The reply names a policy and nothing more.",
  },
  "server-full": {
    disk: "The disk on which the mail lies is full.",
    resources: "Memory or another resource is short.",
  },
  "server-error": {
    busy: "The server has as much to do as it can and asks for patience.",
    internal: "A program on the server failed.",
    maintenance: "The server is being serviced.",
    "filter-down": "The filter through which all mail has to pass does not answer.",
    load: "The load of the machine is too high.",
  },
  "server-misconfigured": {
    command: "The program that should put mail into the mailbox does not run.",
    alias: "An alias or list cannot be expanded, or leads to itself.",
    permission: "The server may not write into the mailbox.",
    configuration: "A setting is wrong or missing.",
    lookup: "The directory in which mailboxes are looked up fails.",
    filter: "A filter rule of the mailbox is faulty.",
  },
  "protocol-error": {
    syntax: "A command was not understood.",
    sequence: "A command came out of order.",
    smtputf8: "The message needs letters outside ASCII in its addresses, and the server does not take them (RFC 6531).",
    feature: "The message needs a feature that the server lacks.",
    pipelining: "Commands came before the server had answered the ones before.",
  },
};
