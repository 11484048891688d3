import type { RuleFile } from "../../src/types.js";

/** Connections that could not be made or broke. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "connection",
  layer: "mechanism",
  rules: [
    {
      id: "connection/refused",
      when: {
        says: [
          "connection refused", "connection was refused", "econnrefused", "connect refused", "actively refused",
          "error 10061", "refused the connection", "refused connection", "deferred: connection refused by",
          "could not connect: refused", "port refused"],
        not: [
          "your ip", "blacklist", "blacklisted", "listed", "policy", "spam", "by policy", "lookup failed", "reverse",
          "too many", "due to", "because", "milter", "content filter", "ldap", "sql", "database", "mysql",
          "local delivery", "dovecot", "private/", "your host", "rate", "ptr", "from your", "reputation", "amavis"],
      },
      reason: "connection-failed",
      detail: "refused",
      source: "errno texts of the operating system, strerror(3)",
      seen: "2026-11",
      matches: [
        { text: "<anna@example.com>: connect to mail.example.com[192.0.2.25]:25: Connection refused" },
        "4.4.1 Deferred: Connection refused by mx.example.net.",
      ],
      misses: ["554 5.7.1 Connection refused due to abuse, your IP is blacklisted"],
    },
    {
      id: "connection/timeout",
      when: {
        says: [
          "i/o timeout", "sockettimeoutexception", "greeting never received",
          "did not properly respond after a period of time", "connected party did not properly respond",
          "connection timed out", "connect timed out", "operation timed out", "connection timeout", "connect timeout",
          "timed out while", "timed out waiting", "conversation with * timed out", "etimedout", "error 10060",
          "server is not responding", "host is not responding", "deferred: connection timed out with",
          "deferred: operation timed out with", "smtp timeout", "timeout after", "timeout connecting",
          "timeout waiting for", "socket timeout", "socket timed out", "timeout while", "connect to * timed out",
          "connection to * timed out", "read timeout", "read timed out", "timeout exceeded", "command timed out",
          "response timeout", "timed out during client", "data timeout", "timeout - closing connection",
          "session timeout", "idle timeout", "timeout on", "server timed out", "host not responding",
          "server not responding", "no response from", "no answer from host", "no answer from server",
          "did not respond", "does not respond", "failed to respond", "unable to contact",
          "remote server did not respond", "primary target ip address responded with * timed out",
          "connection expired", "the remote system no longer responding", "remote system no longer responding",
          "greeting timed out", "banner timed out", "timed out reading"],
        not: [
          "dns", "name server", "name service", "tls", "starttls", "ldap", "milter", "spamd", "content filter",
          "scanner", "callout", "verification", "verify", "rbl", "greylist", "delivery time", "database", "clamd",
          "queue", "sieve", "child", "lookup", "retry timeout", "sender", "message timed out", "delivery timed out",
          "mailbox lock"],
      },
      reason: "connection-failed",
      detail: "timeout",
      source: "errno texts of the operating system, strerror(3)",
      seen: "2026-11",
      matches: [
        { text: "<anna@example.com>: connect to mx.example.com[192.0.2.26]:25: Connection timed out" },
        { text: "Deferred: Connection timed out with mx.example.net." },
        { text: "conversation with mx.example.org[192.0.2.27] timed out while receiving the initial server greeting" },
        { text: "Greeting never received" },
      ],
      misses: ["retry timeout exceeded"],
    },
    {
      id: "connection/unreachable",
      when: {
        says: [
          "no route to host", "network is unreachable", "network unreachable", "host is unreachable",
          "host unreachable", "ehostunreach", "enetunreach", "network is down", "host is down", "ehostdown",
          "destination unreachable", "destination host unreachable", "host or network unreachable",
          "address family not supported", "cannot assign requested address", "can't assign requested address",
          "couldn't assign requested address", "protocol not available", "network error on destination mxs",
          "host could not be reached", "server could not be reached", "mail server could not be reached",
          "unable to reach host", "error 10065", "error 10051", "no route to remote", "server is unreachable",
          "server unreachable"],
        not: [
          "user", "mailbox", "recipient", "ldap", "milter", "mailbox is not reachable", "following recipient",
          "following recipients", "ipv6 only"],
      },
      reason: "connection-failed",
      detail: "unreachable",
      source: "errno texts of the operating system, strerror(3)",
      seen: "2026-11",
      matches: [
        { text: "connect to mail.example.com[192.0.2.28]:25: No route to host" },
        { text: "<anna@example.com>: connect to mx.example.com[2001:db8::25]:25: Network is unreachable" },
        { text: "Network error on destination MXs" },
      ],
    },
    {
      id: "connection/dropped",
      when: {
        says: [
          "unexpected socket close", "smtpserverdisconnected", "socketexception",
          "forcibly closed by the remote host", "eof received", "unexpected eof while reading",
          "connection reset by peer", "connection reset", "econnreset", "broken pipe", "lost connection",
          "connection lost", "connection dropped", "connection was dropped", "dropped connection", "connection died",
          "connection broken", "connection aborted", "connection closed unexpectedly",
          "connection unexpectedly closed", "unexpected disconnect", "unexpectedly disconnected",
          "remote host closed connection", "remote server closed connection", "host closed the connection",
          "server closed the connection", "closed connection in response to", "closed connection unexpectedly",
          "connection closed by", "connection closed while", "connection was closed", "connection interrupted",
          "read error from", "reply: read error", "write error to", "premature end of", "end of file reading",
          "remote host dropped", "connection failed while", "server disconnected", "smtp server disconnected",
          "disconnected while", "socket hang up", "socket closed", "socket error", "session aborted",
          "session closed by", "connection shutdown", "connected to * but connection died", "bad connection",
          "error 10054", "error 10053", "connected to * but greeting failed", "connection terminated",
          "other side closed", "error reading from remote server", "communication error", "smtp connection failed",
          "unexpected eof", "remote host terminated", "i/o error on connection"],
        not: [
          "too many errors", "spam", "blacklist", "policy", "too many", "tls", "starttls", "ssl", "milter",
          "content filter", "ldap", "greeting failed 5", "rate", "listed", "refused by policy", "reputation",
          "timed out"],
      },
      reason: "connection-failed",
      detail: "dropped",
      source: "errno texts of the operating system, strerror(3)",
      seen: "2026-11",
      matches: [
        { text: "lost connection with mx.example.com[192.0.2.29] while sending RCPT TO" },
        { text: "Connected to 192.0.2.30 but connection died. (#4.4.2)" },
        { text: "reply: read error from mx.example.net." },
        { text: "Connection unexpectedly closed" },
      ],
    },
    {
      id: "connection/port-25-blocked",
      when: {
        says: [
          "port 25 is blocked", "port 25 blocked", "outbound port 25", "outgoing port 25", "blocks port 25",
          "outbound smtp is blocked", "smtp traffic is blocked", "firewall blocks smtp", "blocked by your provider"],
      },
      reason: "connection-failed",
      detail: "port-25-blocked",
      party: "sender-admin",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [{ text: "Could not deliver: outbound port 25 is blocked on this network" }],
    },
    {
      id: "connection/failed",
      when: {
        says: [
          "smtp connect() failed", "failed to connect to server", "could not connect to smtp host",
          "couldn't connect to host", "couldn't connect to smtp host", "smtp error: failed to connect",
          "unable to connect", "could not connect", "couldn't connect", "cannot connect", "can't connect",
          "failed to connect", "connection failed", "connect failed", "connection to remote host failed",
          "connection could not be established", "unable to establish an smtp connection",
          "wasn't able to establish an smtp connection", "not able to establish connection",
          "failed to establish connection", "cannot establish connection", "could not establish connection",
          "connection error", "no connection could be made", "tried all mxs", "unable to open connection",
          "all connection attempts failed", "could not reach any mail server", "no servers responded",
          "connection attempt failed", "error connecting to", "unable to deliver * connect",
          "failed to make a connection", "connect error", "could not contact", "hosts unreachable",
          "unable to connect to remote host", "none of the mail servers could be contacted"],
        not: [
          "tls", "ssl", "refused", "timed out", "database", "ldap", "milter", "clamd", "spamd", "scanner", "policy",
          "from your", "lmtp", "dovecot", "sql", "127.0.0.1", "filter", "no route", "socket /"],
      },
      reason: "connection-failed",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        "4.4.1 Unable to connect to remote host",
        "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
        { text: "SMTP connect() failed." },
      ],
    },
    {
      id: "connection/timed-out",
      when: {
        says: ["timed out", ],
        not: ["message expired", "dns", "name server", "tls", "ldap", "milter", "scanner", "callout", "verify", "verification", "database", "queue", "retry", "delivery timed out", "message timed out", "sieve", "greylist", "rbl", "lookup", "authentication", "login", "quota", "lock", "too many", "dovecot"],
      },
      reason: "connection-failed",
      detail: "timeout",
      confidence: 0.75,
      alternatives: [{ reason: "server-error", confidence: 0.15 }],
      source: "observed: words that systems put around a time-out differ, the time-out does not",
      seen: "2026-11",
      matches: ["421 4.4.2 mail.example.org: session timed out after inactivity"],
    },
  ],
} satisfies RuleFile;
