import type { RuleFile } from "../../src/types.js";

const source = "Servers whose administrators worded the refusal";

/**
 * Those who set up a server write its refusals themselves now and then, as they would say it: "we do not take mail straight from
 * cable hosts". What they speak of is the same everywhere, and stands beside one of a few verbs.
 */
// prettier-ignore
export default {
  name: "sentences-english",
  layer: "mechanism",
  rules: [
    {
      id: "sentences-english/user-unknown", reason: "user-unknown", source, seen: "2026-11",
      when: {
        says: [
          "nobody here by that name", "person|employee|colleague * is not known|is unknown|not known at", "nobody by that name", "no one here by that name", "no one by that name", "nobody of that name", "never heard of him", "never heard of her", "never heard of this user", "never heard of this recipient", "not one of our mailboxes", "not one of our users", "not one of our addresses", "none of our users", "none of our mailboxes",
          "user|recipient|address|account|mailbox * doesn't have an|does not have an * account", "user|recipient|address|account|mailbox * was deleted|has been deleted|was removed|has been removed",
          "deleted by administrator", "recipient|receiver|address * as invalid or unknown", "mailbox couldn't be found", "recipient couldn't be found", "address couldn't be found",
        ],
        not: ["account here", "or has no", "sender", "from address", "message was deleted", "messages", "domain", "removed from", "attachment", "suppression"],
      },
      matches: ["Your e-mail was returned because this person is not known at our company.", "550 That is not one of our mailboxes", "554 delivery error: dd This user doesn't have an example.com account [-5]", "550 user anna was deleted by administrator", { text: "A subsequent system has classified the receiver address bob@example.com as invalid or unknown and has not delivered the message." }],
      misses: ["550 5.7.1 The address of the sender was deleted"],
    },
    {
      id: "sentences-english/other-server", reason: "domain-not-hosted", source, seen: "2026-11",
      when: { says: ["not the mail server of", "not the mail server for", "not a mail server for", "not the mail host for", "we do not handle mail for", "we don't handle mail for", "we do not host mail for", "we don't host"], not: ["your ip", "spf", "sender"] },
      matches: ["550 5.0.0 we are not the mail server of example.org"],
      misses: ["550 example.org is not a mail server"],
    },
    {
      id: "sentences-english/nameless", reason: "reverse-dns-invalid", detail: "ptr-missing", source, seen: "2026-11",
      when: { says: ["address has no name in the dns", "address has no name in dns", "ip has no name", "no hostname found for", "no host name found for", "no name found for your ip", "no name for your address"], not: ["recipient", "helo", "domain"] },
      matches: ["554 5.7.1 no hostname found for 192.0.2.66", "550 your address has no name in the DNS"],
      misses: ["550 no hostname found for the domain of the recipient"],
    },
    {
      id: "sentences-english/moved", reason: "address-moved", source, seen: "2026-11",
      when: { says: ["mailbox relocated", "mailbox has relocated", "user relocated", "user has relocated", "recipient has relocated", "mailbox was relocated", "no longer in use|no longer used * new address is"] },
      matches: ["550 5.1.6 mailbox relocated, new address unknown", "bob@example.org is no longer in use. The new address is bob@example.net."],
    },
    {
      id: "sentences-english/inactive", reason: "mailbox-disabled", detail: "inactive", source, seen: "2026-11",
      when: { says: ["due to non-usage", "for non-usage", "due to disuse", "for lack of use", "because it was not used", "not been used for", "not logged in for"], not: ["ip", "your account"] },
      matches: ["550 5.2.1 Mailbox deactivated due to non-usage"],
    },
    {
      id: "sentences-english/disabled", reason: "mailbox-disabled", source, seen: "2026-11",
      when: { says: ["account|mailbox * has been closed|was closed|is closed", "account has been parked", "mailbox has been parked", "mailbox is parked", "account is parked", "mailbox is asleep", "mailbox has been put to sleep"], not: ["your account", "domain"] },
      matches: ["550 Account has been parked by its owner, mail is being refused", "The account bob@example.org has been closed. Your message was returned unread."],
      misses: ["550 The domain is parked", "550 Your account has been closed"],
    },
    {
      id: "sentences-english/mailbox-full", reason: "mailbox-full", detail: "over-quota", source, seen: "2026-11",
      when: {
        says: [
          "mailbox|inbox * over limit|over its limit|over the limit", "mailboxes|inboxes|accounts * are full|are over quota|have no room", "user|recipient|mailbox|account|inbox|mail folder * out of disk space|out of space|out of room|no room left|no space left|too much mail already",
          "user out of disk space", "quota of * reached", "quota of * used up", "quota of * exceeded", "quota reached for this account", "no room in the mailbox", "storage limit hit", "storage limit of the recipient", "recipient storage limit",
        ],
        not: ["no space left on device", "your account", "sending quota", "daily quota", "hourly quota", "per day", "per hour", "messages", "sender"],
      },
      matches: ["Recipient mailbox over limit: anna@example.org", "The following mailboxes are full: anna@example.org", "552 Quota of 1024 MB reached for this account, mail refused", "452 4.2.2 user is out of disk space, try later", "550 5.7.1 the mail folder of the recipient holds too much mail already"],
      misses: ["450 Daily quota of 500 messages reached"],
    },
    {
      id: "sentences-english/message-too-large", reason: "message-too-large", detail: "message", source, seen: "2026-11",
      when: { says: ["message of * bytes refused", "message of * bytes rejected", "message of * mb refused", "message of * mb rejected", "bytes * limit for this host", "bytes * limit of this host", "bytes are too many", "mb, the limit is|mb, limit is|mb, the maximum is|mb, our limit is"] },
      matches: ["550 Message of 41943040 bytes refused: limit for this host is 20971520", "Your mail was not accepted. It has 32 MB, the limit is 20 MB."],
    },
    {
      id: "sentences-english/headers-too-large", reason: "message-too-large", detail: "headers", source, seen: "2026-11",
      when: { says: ["header section over", "header section too", "headers over", "header section exceeds", "header section is larger"] },
      matches: ["500 5.5.2 Header section over 64K"],
    },
    {
      id: "sentences-english/attachment", reason: "attachment-blocked", detail: "type", source, seen: "2026-11",
      when: {
        says: ["contains a file of type", "executables|scripts|archives * may not be sent|not wanted|not welcome", "refuse|reject|not accept|no|not take|not allow|not permit * attachments|attached files"],
        not: ["attachments over", "larger", "size", "too many", "number", "without", "virus"],
      },
      matches: ["Your message was blocked because it contains a file of type .js.", "554 5.7.1 We refuse mail with .iso attachments; zip it with a password and try again"],
      misses: ["552 We do not take mail with attachments larger than 10 MB"],
    },
    {
      id: "sentences-english/malware", reason: "malware", detail: "virus", source, seen: "2026-11",
      when: { says: ["doc.dropper", "xls.dropper", "win.trojan", "win.worm", "html.phishing", "js.downloader", "pdf.exploit", "emotet", "eicar-test-signature", "eicar test", "test-signature found"] },
      matches: ["554 Your message carried Doc.Dropper.Agent-6 and was refused"],
      misses: ["550 5.7.20 No DKIM signature could be found"],
    },
    {
      id: "sentences-english/spam", reason: "spam-content", detail: "content", source, seen: "2026-11",
      when: {
        says: [
          "by bayes", "bayes says", "bayesian filter", "bayes score", "content|contents|body|text|message * triggered rule|triggered our|tripped rule|tripped our|matches our junk|looks like junk|smells of spam",
          "spam confirmed", "resembles known spam", "resembles spam", "looks like known spam",
        ],
        not: ["ip", "host"],
      },
      matches: ["554 Rejected by Bayes, sorry", "550 Contents of your mail triggered rule 2211; ask our helpdesk"],
    },
    {
      id: "sentences-english/link", reason: "spam-content", detail: "url", source, seen: "2026-11",
      when: { says: "link|links|url|urls * not welcome|not allowed|not permitted|refused here|rejected here|in the body is", not: ["click", "follow"] },
      matches: ["550 5.7.1 the link http://bit.example/zz in the body is not welcome here"],
    },
    {
      id: "sentences-english/reputation", reason: "reputation-blocked", source, seen: "2026-11",
      when: {
        says: [
          "{ip} * is filtered and|seen sending|caught sending|on our private blacklist|on our own blacklist|on our internal blacklist|on our local blacklist|on our private list|hit our trap|hit our spam traps|sent to our traps", "your ip|your host|your server|your network * is filtered and|seen sending|caught sending|on our private blacklist|on our own blacklist|on our internal blacklist|on our local blacklist|on our private list|hit our trap|hit our spam traps|sent to our traps",
          "421|550|554 * blocked ({ip})", "ip in prison", "ip is in prison", "ip in jail", "ip is jailed", "bad neighbourhood", "server misbehaved", "server has misbehaved", "host misbehaved", "sending history is poor", "poor sending history", "sending history is bad", "bad neighborhood", "to our trap addresses", "reject sg", "reject sg * match sbrs", "reject sg * sbrs",
        ],
      },
      matches: ["521 192.0.2.77 has been seen sending junk to our trap addresses", "550 Your host is on our private blacklist. Write to abuse@example.net", "550 ip in prison", "421 4.3.2 Your IP (192.0.2.9) is filtered and the connection will be closed"],
      misses: ["550 5.7.1 anna@example.com put you on a private blacklist"],
    },
    {
      id: "sentences-english/direct", reason: "direct-mail-blocked", detail: "dynamic", source, seen: "2026-11",
      when: {
        says: [
          "mail|connections|hosts|from * straight from dsl|directly from dsl|dsl/cable|from cable hosts|from cable|broadband ranges",
          "dynamic hostname", "dynamic host name", "dynamic hostnames", "dsl hosts", "cable hosts", "dialup hosts", "dial-up hosts",
        ],
      },
      matches: ["554 5.7.1 We do not take mail straight from DSL/cable hosts", "550 Dynamic hostname p5b0a.dip0.isp.example not allowed"],
    },
    {
      id: "sentences-english/ptr", reason: "reverse-dns-invalid", detail: "ptr-mismatch", source, seen: "2026-11",
      when: { says: ["ptr do not agree", "ptr does not agree", "ptr * do not match", "ptr and * disagree", "ptr differs", "ptr * elsewhere", "reverse * do not agree"] },
      matches: ["550 IP and PTR do not agree"],
    },
    {
      id: "sentences-english/ptr-generic", reason: "reverse-dns-invalid", detail: "ptr-generic", source, seen: "2026-11",
      when: { says: ["ptr contains your ip", "ptr contains the ip", "ptr * looks generic", "hostname contains your ip", "hostname looks generic"] },
      matches: ["550 Your PTR contains your IP address, looks generic"],
    },
    {
      id: "sentences-english/helo", reason: "reverse-dns-invalid", detail: "helo-invalid", source, seen: "2026-11",
      when: { says: ["helo|ehlo * resolves elsewhere|is not you|does not resolve to you|is somebody else|belongs to somebody else|is our own name"] },
      matches: ["550 Access denied - HELO says mail.example.org yet the address resolves elsewhere"],
    },
    {
      id: "sentences-english/dmarc", reason: "sender-auth-failed", detail: "dmarc", source, seen: "2026-11",
      when: { says: ["publishes p=quarantine", "publishes p=reject", "policy p=quarantine", "policy p=reject", "p=quarantine and", "p=reject and"] },
      matches: ["550 5.7.1 example.org publishes p=quarantine and we enforce it; alignment missing"],
    },
    {
      id: "sentences-english/not-hosted", reason: "domain-not-hosted", source, seen: "2026-11",
      when: { says: ["not a domain we handle", "not a domain we host", "not a domain we serve", "not a domain we take", "no domain of ours", "not one of our domains", "we don't handle mail for", "we do not handle mail for"] },
      matches: ["550 example.com is not a domain we handle mail for"],
    },
    {
      id: "sentences-english/auth-required", reason: "auth-required", source, seen: "2026-11",
      when: { says: ["log in before sending", "login before sending", "log in before you send", "sign in before sending", "authenticate before sending", "smtp auth mandatory", "smtp auth is required", "auth is required for", "smtp auth is mandatory", "authentication is mandatory", "authentication mandatory"] },
      matches: ["550 log in before sending", "554 5.7.8 SMTP AUTH mandatory on this port", "550 SMTP AUTH is required to submit mail here"],
    },
    {
      id: "sentences-english/sender-suspended", reason: "sender-suspended", detail: "account", source, seen: "2026-11",
      when: { says: "outgoing mail|outbound mail|sending * switched off|turned off|been disabled for this account|been stopped for this account", not: ["recipient"] },
      matches: ["550 5.7.1 outgoing mail from this account has been switched off by the provider"],
    },
    {
      id: "sentences-english/send-as", reason: "sender-not-permitted", detail: "send-as", source, seen: "2026-11",
      when: { says: ["not logged in as", "may only send from", "can only send from", "only send from your own", "must send from your own", "username|user name|login * and sender doesn't match|and sender don't match|and sender do not match|and sender does not match"] },
      matches: ["553 5.7.1 <boss@example.org>: Sender address rejected: not logged in as boss@example.org", "554 5.7.1 Recipient address rejected: Username anna@example.org and sender doesn't match"],
    },
    {
      id: "sentences-english/sending-limit", reason: "sending-limit", source, seen: "2026-11",
      when: {
        says: [
          "your hourly|your daily|your monthly|daily|hourly|monthly * allowance|cap|ration", "hourly cap", "daily cap", "monthly cap", "daily allowance", "hourly allowance", "monthly allowance", "your hourly cap", "your daily cap",
          "too many times for one day", "enough mail for today", "rcpt daily limit", "rcpt to daily limit", "outgoing mail quota", "outgoing email|outgoing e-mail|outbound mail|outbound email * quota", "exceeded hour|exceeded hourly|exceeded day|exceeded daily * limit", "account is on probation * messages", "outgoing quota", "outbound quota", "sending quota", "daily sending quota", "limit for sending mail", "you have sent too many",
        ],
        not: ["recipient * has", "mailbox", "from your ip", "from {ip}"],
      },
      matches: ["550 You have reached your hourly cap of 250 messages", "452 4.5.3 daily allowance for u1234 used up", "550 max RCPT TO daily limit", "550 user has exceeded the outgoing email quota", "550 mail rejected: exceeded hour limit", { text: "Your account is on probation and limited to 100 messages an hour." }],
    },
    {
      id: "sentences-english/greylisted", reason: "greylisted", source, seen: "2026-11",
      when: { says: ["first time we see", "first time we have seen", "never seen you before", "we have not seen you", "we do not know you yet", "first contact * come back", "to all new senders", "with all new senders", "with every new sender"], not: ["authentication", "password"] },
      matches: ["450 4.7.1 first time we see you; come back in 7 minutes"],
    },
    {
      id: "sentences-english/connections", reason: "rate-limited", detail: "connections", source, seen: "2026-11",
      when: { says: ["sessions at once", "connections at once", "sessions at a time", "connections at a time", "sessions in parallel", "connections in parallel", "parallel sessions", "max concurrency", "maximum concurrency", "concurrency per ip"] },
      matches: ["421 only 5 sessions at once from 192.0.2.5"],
    },
    {
      id: "sentences-english/rate", reason: "rate-limited", detail: "volume", source, seen: "2026-11",
      when: { says: ["rate exceeded", "you may send * messages per", "you may send * mails per", "back off for", "backing off"], not: ["user-rate", "connection rate"] },
      matches: ["421 4.7.0 Rate exceeded, backing off 10 min"],
    },
    {
      id: "sentences-english/dns", reason: "dns-temporary", source, seen: "2026-11",
      when: { says: ["dns trouble", "dns problems", "trouble with dns", "trouble resolving"], not: ["reverse", "sender"] },
      matches: ["451 4.4.3 DNS trouble, will try again"],
    },
    {
      id: "sentences-english/fault", reason: "server-error", detail: "internal", source, seen: "2026-11",
      when: { says: ["software fault", "internal fault", "internal trouble", "our own fault", "a bug on our side", "message|mail|it * could not be saved|could not be written to disk|was received but could not be"] },
      matches: ["554 transaction failed: internal software fault", "554 Your message was received, but it could not be saved"],
    },
    {
      id: "sentences-english/hello-first", reason: "protocol-error", detail: "sequence", source: "https://www.rfc-editor.org/rfc/rfc5321", seen: "2026-11",
      when: { smtp: 503, says: ["say hello first", "say helo first", "say ehlo first", "send hello first", "hello first", "helo first", "ehlo first"] },
      matches: ["503 5.5.1 You must say hello first"],
      misses: ["550 5.7.1 say hello first with your own name"],
    },
    {
      id: "sentences-english/plaintext", reason: "tls-failed", detail: "encryption-required", party: "sender-admin", source, seen: "2026-11",
      when: { says: ["plaintext mail", "plain text sessions", "plaintext sessions", "plaintext connections", "unencrypted mail", "unencrypted sessions", "unencrypted connections not", "in the clear"], not: ["password", "auth", "login"] },
      matches: ["530 5.7.0 plaintext mail not taken, use STARTTLS"],
    },
    {
      // Coremail: hosts for sending take mail of their own users only, hosts for receiving none of theirs.
      id: "sentences-english/own-users", reason: "relay-denied", source: "https://www.icoremail.vip/support/", seen: "2026-11",
      when: { says: ["local user only", "local users only", "will not relay to", "won't relay to", "will not relay for", "won't relay for", "not relay for you"], not: ["group", "list", "authentication mechanism"] },
      matches: ["553 Requested action not taken: Local user only"],
    },
    {
      id: "sentences-english/receiving-host", reason: "auth-required", source: "https://www.icoremail.vip/support/", seen: "2026-11",
      when: { says: ["no smtp mx only", "no smtp, mx only", "local user only or authentication mechanism"] },
      matches: ["553 Requested action not taken: no smtp MX only"],
    },
    {
      id: "sentences-english/address", reason: "address-invalid", detail: "syntax", source: "https://jakarta.ee/specifications/mail/ (InternetAddress)", seen: "2026-11",
      when: { says: ["illegal character in string", "address must include host name|address must include a host", "recipient's|recipient|receiver * e-mail address is empty|email address is empty|mail address is empty", "contains illegal character", "local address contains control or whitespace", "domain contains control or whitespace", "missing final '@domain'", "illegal semicolon, not in group",], not: ["header", "subject"] },
      matches: ["javax.mail.internet.AddressException: Domain contains illegal character in string ``anna@exa mple.com''", { text: "Sorry, address must include host name. (#5.1.3)" }],
    },
    {
      id: "sentences-english/certificate", reason: "tls-failed", detail: "certificate", source, seen: "2026-11",
      when: { says: ["certificate * can't be verified|cannot be verified|could not be validated|couldn't be verified|did not match|does not match", "target principal name is incorrect", "certificate is valid for", "certificate fingerprint"] },
      matches: ["the certificate of the other server can't be verified", "Peer certificate CN=`*.example.net' did not match expected CN=`smtp.example.org'"],
    },
    {
      id: "sentences-english/loop", reason: "mail-loop", source, seen: "2026-11",
      when: { says: ["has been here before", "was here before", "already been here", "delivered-to set to us", "seen this message before"], not: ["duplicate"] },
      matches: ["554 5.4.14 this mail has been here before; Delivered-To set to us already"],
    },
    {
      id: "sentences-english/restricted", reason: "recipient-restricted", source, seen: "2026-11",
      when: { says: ["list of people", "people allowed to write", "allowed to write to", "may write to this", "only people from inside", "mail from inside only", "only staff may", "closed for outsiders", "closed to outsiders", "only from known people", "mail only from known", "only colleagues may", "not allow posting", "not in the email contributor group", "moderators * failed to act on", "because you are not a list subscriber", "because you are not subscribed to the list", "delivered to the list * because of an access rule|because a moderator rejected"], not: ["block list"] },
      matches: ["550 you are not on the list of people allowed to write to staff@example.org", { text: "The group team@example.org does not allow posting through email." }, { text: "The moderators of the team list have failed to act on your post." }],
    },
    {
      id: "sentences-english/suppressed", reason: "locally-suppressed", detail: "bounced", source, seen: "2026-11",
      when: { says: ["hard-bounced earlier", "hard bounced earlier", "bounced earlier", "onaccountsuppressionlist", "bounced before", "due to previous bounce", "due to a previous bounce", "due to previous bounces", "because of earlier bounces", "because of previous bounces"] },
      matches: ["550 5.1.1 Not sent: address hard-bounced earlier for this account", "Recipient address blocked due to previous bounce", { text: "Permanent - OnAccountSuppressionList" }],
    },
    {
      id: "sentences-english/unsubscribed", reason: "locally-suppressed", detail: "unsubscribed", source, seen: "2026-11",
      when: { says: ["recipient unsubscribed", "recipient has unsubscribed", "recipient is unsubscribed", "recipient opted out", "recipient has opted out"] },
      matches: ["550 5.7.1 recipient unsubscribed, message not sent"],
    },
    {
      id: "sentences-english/too-many-recipients", reason: "too-many-recipients", source, seen: "2026-11",
      when: { says: ["more than * recipients at once", "to more than * recipients"] },
      matches: ["You can't send a message to more than 500 recipients at once."],
    },
    {
      id: "sentences-english/mx-private", reason: "dns-misconfigured", detail: "mx-private", source, seen: "2026-11",
      when: { says: ["mx of * is 127.0.0.1", "mx * is 127.0.0.1", "mx * is localhost", "mx * points to localhost", "mx * points to 127.0.0.1", "mx * is a private address"] },
      matches: ["550 5.4.4 MX of example.com is 127.0.0.1"],
    },
    {
      id: "sentences-english/domain-not-found", reason: "domain-not-found", source, seen: "2026-11",
      when: { says: ["domain * couldn't be found", "because the domain * couldn't be found"], not: ["sender", "from"] },
      matches: ["Your message wasn't delivered to anna@exmaple.example because the domain exmaple.example couldn't be found."],
      misses: ["450 4.1.8 Sender's domain example.org couldn't be found"],
    },
    {
      id: "sentences-english/expired", reason: "delivery-expired", source, seen: "2026-11",
      when: { says: ["gave up delivering", "gave up after", "has given up delivering", "have given up delivering"], not: ["login", "connecting"] },
      matches: ["after 5 days the server gave up delivering to anna@example.com"],
    },
    {
      id: "sentences-english/timeout", reason: "connection-failed", detail: "timeout", source, seen: "2026-11",
      when: { says: ["context deadline exceeded", "dial tcp * i/o timeout", "connecting to * timeout", "error connecting * timeout", "connect: timeout"] },
      matches: ["dial tcp 192.0.2.9:25: i/o timeout", { text: "target.queue: delivery attempt failed {\"rcpt\":\"bob@example.com\",\"reason\":\"context deadline exceeded\"}" }],
    },
    {
      id: "sentences-english/lost", reason: "connection-failed", detail: "dropped", source, seen: "2026-11",
      when: { says: ["connection to host lost", "connection to the host lost", "connection to server lost", "connection to the server was lost", "connection was unexpectedly terminated", "end of file reached", "failed to send notification|failed to send email|failed to send mail|could not send email|could not send mail * : eof"] },
      matches: ["SMTP SEND - connection to host lost", { text: "An error occurred while sending mail (end of file reached)" }, { text: "The TCP/IP connection was unexpectedly terminated by your mail server." }, { text: "failed to send notification to email addresses: ops@example.org: EOF" }],
    },
    {
      id: "sentences-english/sign-in", reason: "credentials-rejected", detail: "password", source, seen: "2026-11",
      when: { says: ["couldn't log in to", "could not log in to", "can't log in to", "couldn't sign in to", "could not sign in to", "can't sign in to", "cannot sign in to", "unable to sign in to"] },
      matches: ["Couldn't sign in to outgoing server. Check your username and password."],
    },
  ],
} satisfies RuleFile;
