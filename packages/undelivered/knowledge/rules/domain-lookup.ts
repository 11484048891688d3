import type { RuleFile } from "../../src/types.js";

/** What the DNS says about the recipient's domain. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "domain-lookup",
  layer: "mechanism",
  rules: [
    {
      id: "domain-lookup/temporary",
      when: {
        says: [
          "eai_again", "getaddrinfo eai_again", "temporary failure in name", "host not found, try again",
          "name service error * try again", "host name lookup failure", "name server timeout",
          "name server: * host name lookup failure", "deferred: name server", "dns lookup failure",
          "dns lookup failed", "dns lookup timeout", "dns timeout", "dns lookup timed out", "dns query failed",
          "dns query timed out", "dns temporary failure", "temporary dns failure", "temporary dns error",
          "temporary failure in name resolution", "temporary name server failure", "temporary failure in mx lookup",
          "temporary lookup failure of", "temporary resolution failure", "temporary dns lookup failure",
          "dns server failure", "dns server returned servfail", "servfail", "querya eservfail", "querymx eservfail",
          "esevfail", "queryaaaa eservfail", "querymx etimeout", "querya etimeout", "queryaaaa etimeout",
          "responded with code servfail", "dnsservererror", "host lookup did not complete",
          "cname lookup failed temporarily", "cname_lookup_failed_temporarily", "mx lookup failed temporarily",
          "resolver failure", "no answer from dns", "dns unreachable", "name resolution failed temporarily",
          "unable to resolve * try again", "could not resolve * temporarily", "domain lookup timeout",
          "could not retrieve dns", "temporarily unable to resolve", "dns soft error", "smtp;* dns query failed",
          "dnsquerytimeout", "dns problem", "couldn't resolve host", "temporary mx lookup error",
          "failed to resolve * temporarily"],
        not: [
          "sender address", "reverse", "ptr", "client host", "your ip", "helo", "spf", "dkim", "dmarc",
          "sender domain", "domain of sender", "envelope sender", "from domain", "rbl", "dnsbl", "in header"],
      },
      reason: "dns-temporary",
      source: "https://www.postfix.org/smtp.8.html (smtp_connect.c, smtp_addr.c, smtp_proto.c)",
      seen: "2026-11",
      matches: [
        { text: "<anna@example.com>: Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again" },
        "451 4.4.3 DNS lookup failure for the recipient's domain",
        "CNAME lookup failed temporarily. (#4.4.3) I'm not going to try again; this message has been in the queue too long.",
        { text: "getaddrinfo EAI_AGAIN mx.example.com" },
      ],
      misses: [
        "<anna@example.com>: Host or domain name not found. Name service error for name=example.com type=MX: Host not found",
        "451 4.1.8 Domain of sender address anna@example.org does not resolve: DNS lookup failure",
      ],
    },
    {
      id: "domain-lookup/sender-side-temporary",
      when: {
        says: [
          "sender address * dns lookup failure", "domain of sender address * does not resolve temporarily",
          "sender domain * dns error", "sender address rejected: domain lookup temporarily",
          "temporary lookup failure of sender"],
      },
      reason: "sender-domain-invalid",
      permanence: "temporary",
      alternatives: [{ reason: "dns-temporary", confidence: 0.4 }],
      source: "https://www.sendmail.org/ (cf/m4/proto.m4, sysexits.c, deliver.c)",
      seen: "2026-11",
      matches: ["451 4.1.8 Domain of sender address anna@example.org, dns lookup failure"],
    },
    {
      id: "domain-lookup/host-not-found",
      when: {
        says: [
          "no such host", "unknownhostexception", "remote name could not be resolved",
          "host name could not be resolved", "host or domain name not found", "name service error", "host unknown",
          "host not found", "unknown host", "unknown mail host", "nxdomain", "no such host is known",
          "no such domain", "unknown domain name", "couldn't find any host named",
          "couldn't find any host by that name", "name or service not known", "nodename nor servname provided",
          "no address associated with hostname", "domain name not found", "host name not found", "domain * not found",
          "domain not found", "domain does not exist", "domain doesn't exist", "domain name does not exist",
          "non-existent domain", "nonexistent domain", "non existent domain", "domain * does not exist",
          "hostname does not exist", "invalid domain name", "illegal host/domain name found",
          "illegal host/domain name", "bad destination system address", "bad destination host",
          "bad destination system", "unresolvable destination", "domain cannot be resolved", "unresolvable domain",
          "could not resolve domain", "cannot resolve domain", "unable to resolve domain",
          "domain could not be resolved", "could not resolve host", "unable to look up host",
          "all host address lookups failed permanently", "dns: name does not exist", "dns name does not exist",
          "infonoexist", "infodomainnonexistent", "recipient domain not found", "recipient domain does not exist",
          "recipient address rejected: domain not found", "destination server not found", "querya enotfound",
          "responded with code nxdomain", "querymx enotfound", "queryaaaa enotfound", "queryns enotfound",
          "enotfound", "getaddrinfo enotfound", "mail server for * not found", "dns error: domain name not found",
          "dns hard error", "remote host is unknown", "the domain name is incorrect", "domain not exist",
          "has no dns entry", "no dns entries", "dns name not found", "unable to find host",
          "does not resolve to an address", "host name is unknown", "domain is not valid", "invalid domain"],
        not: [
          "user does not exist", "user unknown", "mailbox", "recipient does not exist", "my name was rejected",
          "try again", "sender address", "sender domain", "domain of sender", "client host", "helo", "ehlo",
          "reverse", "your hostname", "type=a", "type=aaaa", "from address", "from domain", "sender verify",
          "return address", "envelope", "mail from", "your domain", "temporary", "spf", "dkim", "dmarc", "servfail",
          "ptr", "host unknown (domain is not", "of record type", "requested type", "not have any mx"],
      },
      reason: "domain-not-found",
      source: "https://www.postfix.org/smtp.8.html (smtp_connect.c, smtp_addr.c, smtp_proto.c)",
      seen: "2026-11",
      matches: [
        { text: "Host or domain name not found. Name service error for name=nowhere.example type=MX: Host not found" },
        "550 5.1.2 <anna@nowhere.example>... Host unknown (Name server: nowhere.example.: host not found)",
        { text: "Sorry, I couldn't find any host named nowhere.example. (#5.1.2)" },
        "550 5.1.2 <anna@nowhere.example>: recipient domain does not exist",
        { text: "dial tcp: lookup mx.nowhere.example: no such host" },
      ],
      misses: [
        "Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again",
        "450 4.1.8 <anna@nowhere.example>: Sender address rejected: Domain not found",
        "450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.1]",
      ],
    },
    {
      id: "domain-lookup/conflicting-temporary",
      when: {
        status: ["4.1.2", "4.4.3", "4.4.4"],
        says: [
          "couldn't find any host by that name", "couldn't find any host named", "host not found", "host unknown",
          "no such host", "name service error", "host name lookup", "domain not found", "domain * not found",
          "unable to resolve", "could not resolve", "does not resolve"],
        not: ["sender address", "sender domain", "domain of sender"],
      },
      reason: "dns-temporary",
      source: "https://cr.yp.to/qmail.html (qmail-remote.c, qmail-local.c, qmail-smtpd.c)",
      seen: "2026-11",
      matches: [{ text: "Sorry, I couldn't find any host by that name. (#4.1.2)" }],
    },
    {
      id: "domain-lookup/no-address",
      when: {
        says: [
          "name service error for * type=a: host not found", "name service error for * type=aaaa: host not found",
          "type=a: host not found", "type=aaaa: host not found"],
        not: ["try again", "sender address"],
      },
      reason: "domain-not-found",
      alternatives: [{ reason: "dns-misconfigured", confidence: 0.4 }],
      source: "https://www.postfix.org/smtp.8.html (smtp_connect.c, smtp_addr.c, smtp_proto.c)",
      seen: "2026-11",
      matches: [
        { text: "X-Postfix; Host or domain name not found. Name service error for name=example.org type=A: Host not found", status: "5.4.4" },
      ],
      misses: [
        "Host or domain name not found. Name service error for name=example.org type=A: Host not found, try again",
      ],
    },
    {
      id: "domain-lookup/null-mx",
      when: {
        says: [
          "domain * does not accept mail (nullmx)", "does not accept mail (nullmx)", "nullmx", "null mx",
          "recipient address has null mx", "an mx or srv record indicated no smtp service",
          "indicated no smtp service", "sends and receives no email", "domain doesn't accept mail",
          "domain does not accept mail", "domain does not accept email", "domain * does not accept mail",
          "domain does not receive mail", "host does not accept mail", "server does not accept mail",
          "this host does not accept mail", "this server does not accept mail", "does not receive mail",
          "destination host * null mx", "domain has no mail service", "mx record is null"],
        not: [
          "sender address", "sender domain", "from outside", "from dynamic", "mail from", "domain of sender",
          "from you", "sender has null", "sender's"],
      },
      reason: "domain-no-mail",
      detail: "null-mx",
      source: "https://www.rfc-editor.org/rfc/rfc7505",
      seen: "2026-11",
      matches: [
        { text: "Domain example.net does not accept mail (nullMX)" },
        "556 5.1.10 Recipient address has null MX",
        { text: "an MX or SRV record indicated no SMTP service" },
      ],
      misses: ["550 5.7.27 Sender address has null MX"],
    },
    {
      id: "domain-lookup/no-mx",
      when: {
        says: [
          "responded with code noerror", "had no relevant answers", "doesn't receive email at all",
          "host found but no data record of requested type", "couldn't find a mail exchanger or ip address",
          "no mx or a record", "no mx or a records", "no mx found for domain", "no mx records found",
          "no mx record found", "no mx records", "domain has no mx", "no mx for", "no valid mx", "no usable mx",
          "no mail servers", "no mail exchanger", "no mail exchangers", "does not have any mx",
          "no mail server found", "querymx enodata", "enodata", "no mxs", "could not find mx", "no a or mx",
          "has no mx", "no mx hosts", "does not have an mx record", "has no mail exchanger", "no valid hosts",
          "unable to find mx", "invalid dns mx", "lacks a mail server", "recipient domain has no mail",
          "no smtp server for", "no mail exchange record", "no mx entries",
          "host unknown (domain is not registered with mx)"],
        not: [
          "your host", "your server", "sender address", "sender domain", "from domain", "your domain",
          "domain of sender", "mail from", "sender's", "envelope sender", "in from", "return path",
          "not in mx record for"],
      },
      reason: "domain-no-mail",
      detail: "no-mx",
      alternatives: [{ reason: "dns-misconfigured", confidence: 0.25 }, { reason: "domain-not-found", confidence: 0.2 }],
      source: "https://www.postfix.org/smtp.8.html (smtp_connect.c, smtp_addr.c, smtp_proto.c)",
      seen: "2026-11",
      matches: [
        { text: "Host or domain name not found. Name service error for name=example.net type=AAAA: Host found but no data record of requested type" },
        "Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)",
      ],
      misses: ["550 5.1.8 Sender domain has no MX record"],
    },
    {
      id: "domain-lookup/mx-broken",
      when: {
        says: [
          "all relevant mx records point to non-existent hosts", "mx records point to non-existent hosts",
          "mx points to non-existent host", "mx record points to", "mx host * does not exist", "mx * has no address",
          "no address record for mx", "all hosts for * are ignored", "mx hosts could not be resolved",
          "no valid address for mx", "none of the mx hosts", "could not resolve mx", "unable to resolve mx",
          "no address found for mx", "unresolvable mx"],
        not: ["local host", "localhost", "back to me", "sender", "cname", "private", "loopback"],
      },
      reason: "dns-misconfigured",
      detail: "mx-no-address",
      source: "https://github.com/Exim/exim (routers, transports, configure.default)",
      seen: "2026-11",
      matches: [{ text: "all relevant MX records point to non-existent hosts" }],
    },
    {
      id: "domain-lookup/mx-private",
      when: {
        says: [
          "mx points to private", "mx record points to loopback", "points to loopback", "points to a private",
          "mx is a loopback", "mx in private", "mx or srv * ip address", "mx resolves to private",
          "mx host in loopback network", "mx host in private network", "all mx records point to private"],
        not: "sender",
      },
      reason: "dns-misconfigured",
      detail: "mx-private",
      source: "https://github.com/Exim/exim (routers, transports, configure.default)",
      seen: "2026-11",
      matches: ["550 5.4.4 all hosts for example.com: MX points to private address space"],
    },
    {
      id: "domain-lookup/mx-cname",
      when: {
        says: [
          "mx is a cname", "mx points to cname", "mx record is a cname", "cname loop", "mx points to a cname",
          "cname and other data", "too many cname"],
        not: "sender",
      },
      reason: "dns-misconfigured",
      detail: "mx-cname",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.4.4 example.com: MX points to a CNAME"],
    },
    {
      id: "domain-lookup/dnssec",
      when: {
        says: [
          "dnssec validation failure", "dnssec validation failed", "dnssec bogus", "dnssec failure", "bogus dnssec",
          "dnssec-failed", "dnssecinvalid", "dnssec invalid"],
        not: ["dane", "sender", "tlsa"],
      },
      reason: "dns-misconfigured",
      detail: "dnssec",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["451 4.4.3 example.com: DNSSEC validation failure"],
    },
    {
      id: "domain-lookup/malformed",
      when: {
        says: [
          "malformed or unexpected name server reply", "invalid dns response", "malformed name server reply",
          "invalid hostname in mx", "bad hostname in mx", "valid hostname or network address required",
          "lame delegation", "lame server", "lame nameserver", "dns configuration of the recipient",
          "badly configured dns", "misconfigured dns"],
        not: ["sender", "client", "reverse", "helo"],
      },
      reason: "dns-misconfigured",
      alternatives: [{ reason: "dns-temporary", confidence: 0.3 }],
      source: "https://www.postfix.org/smtp.8.html (smtp_connect.c, smtp_addr.c, smtp_proto.c)",
      seen: "2026-11",
      matches: [
        { text: "Host or domain name not found. Name service error for name=example.com type=MX: Malformed or unexpected name server reply" },
      ],
    },
  ],
} satisfies RuleFile;
