import type { RuleFile } from "../../src/types.js";

/** Encryption that was demanded and could not be had. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "tls",
  layer: "mechanism",
  rules: [
    {
      id: "tls/required",
      when: {
        says: [
          "must issue a starttls command first", "must issue starttls", "must issue starttls command first",
          "starttls command first", "issue a starttls command", "starttls required", "starttls is required",
          "must use tls", "must use starttls", "requires tls", "require tls", "requires starttls",
          "requires encryption", "encryption required", "encryption is required", "encryption needed",
          "session encryption is required", "session encryption required", "tls required", "tls is required",
          "tls connection required", "ssl required", "tls encryption required", "tls encryption is required",
          "this server requires a secure connection", "secure connection required", "server requires tls",
          "a secure connection is required", "plaintext connections are not allowed",
          "unencrypted connections are not allowed", "unencrypted connection", "plaintext is not allowed",
          "must be encrypted", "connection is not encrypted", "connection not encrypted", "not using tls",
          "without tls", "tls mandatory", "mandatory tls"],
        not: [
          "authentication mechanism", "was not offered", "not offered", "for requested authentication", "auth",
          "authentication", "not available", "tls is required, but", "requiretls", "but host", "did not offer",
          "does not offer", "not support"],
      },
      reason: "tls-failed",
      detail: "starttls-missing",
      party: "sender-admin",
      source: "https://www.rfc-editor.org/rfc/rfc3207",
      seen: "2026-11",
      matches: ["530 5.7.0 Must issue a STARTTLS command first", "554 5.7.0 Session encryption is required"],
      misses: ["TLS is required, but was not offered by host mx.example.com[192.0.2.32]"],
    },
    {
      id: "tls/not-offered",
      when: {
        says: [
          "tls is required, but was not offered by host", "tls is required, but was not offered",
          "starttls not offered", "starttls is not offered", "starttls not supported", "starttls not available",
          "does not support starttls", "did not advertise starttls", "starttls was not advertised",
          "does not offer starttls", "not offering starttls", "starttls required but not supported",
          "remote server does not support tls", "server does not support tls", "no starttls support",
          "starttlsnotsupported", "starttls unsupported", "starttls is required to send mail",
          "host did not advertise starttls", "does not advertise starttls", "tls not available", "tls not supported",
          "tls not offered", "tls session was required, but", "tls session is required",
          "tls session is required, but", "ssl not available", "mandatory tls failed", "a tls session is required"],
        not: ["due to temporary reason", "tls not available due to"],
      },
      reason: "tls-failed",
      detail: "starttls-missing",
      source: "https://www.postfix.org/TLS_README.html",
      seen: "2026-11",
      matches: [
        { text: "TLS is required, but was not offered by host mx.example.com[192.0.2.32]" },
        { text: "a TLS session is required, but the server did not offer TLS support" },
      ],
    },
    {
      id: "tls/unavailable",
      when: {
        says: [
          "tls not available due to temporary reason", "tls not available due to local problem",
          "tls currently not available", "tls currently unavailable",
          "tls is required but our tls engine is unavailable", "tls is unavailable", "tls engine is unavailable"],
      },
      reason: "tls-failed",
      detail: "handshake",
      permanence: "temporary",
      source: "https://www.rfc-editor.org/rfc/rfc3207",
      seen: "2026-11",
      matches: ["454 4.7.0 TLS not available due to local problem"],
    },
    {
      id: "tls/handshake",
      when: {
        says: [
          "cannot start tls", "cannot start tls: handshake failure", "tls handshake failed", "tls handshake failure",
          "tls handshake", "tls connect failed", "tls connection failed", "tls negotiation failed",
          "tls negotiation failure", "starttls failed", "starttls failure", "starttls handshake",
          "tls session negotiation failed", "ssl_connect", "ssl handshake", "ssl3_", "ssl routines", "sslv3 alert",
          "tlsv1 alert", "handshake failure", "no shared cipher", "wrong version number", "unsupported protocol",
          "dh key too small", "protocol version alert", "a tls packet with unexpected length was received",
          "gnutls_handshake", "gnutls error", "encryption too weak", "cipher too weak", "weak encryption",
          "tls error", "tls error on connection", "tls failure", "could not start tls", "could not negotiate tls",
          "failed to negotiate tls", "unable to negotiate tls", "failure while executing tls",
          "error initializing tls", "tls initialization failed", "tls protocol error", "encryption negotiation",
          "peer closed connection during tls", "lost connection * starttls", "ssl error",
          "decryption failed or bad record mac"],
        not: ["certificate", "dane", "mta-sts"],
      },
      reason: "tls-failed",
      detail: "handshake",
      source: "https://www.postfix.org/TLS_README.html",
      seen: "2026-11",
      matches: [
        { text: "Cannot start TLS: handshake failure" },
        { text: "TLS connect failed: error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure; connected to 192.0.2.33" },
      ],
    },
    {
      id: "tls/certificate",
      when: {
        says: [
          "server certificate not trusted", "server certificate not verified",
          "server certificate could not be verified", "certificate verification failed", "certificate verify failed",
          "certificate has expired", "certificate expired", "expired certificate", "self signed certificate",
          "self-signed certificate", "certificate name mismatch", "certificate mismatch", "certificate not trusted",
          "untrusted certificate", "certificate is not trusted", "certificate validation failed",
          "certificate validation failure", "remote certificate", "invalid certificate", "bad certificate",
          "unknown ca", "certificate is not valid", "certificate does not match", "certificate invalid",
          "unable to get local issuer certificate", "unable to verify the first certificate", "hostname mismatch",
          "does not match any of the subject", "peer certificate", "certificatevalidation", "certificate rejected",
          "name does not match certificate", "certificate revoked", "no client certificate", "client certificate"],
        not: ["dane", "mta-sts", "mta sts", "tlsa", "sts policy"],
      },
      reason: "tls-failed",
      detail: "certificate",
      source: "https://www.postfix.org/TLS_README.html",
      seen: "2026-11",
      matches: [
        { text: "Server certificate not verified" },
        "454 4.7.5 Certificate validation failure, Reason: certificate has expired",
      ],
    },
    {
      id: "tls/mta-sts",
      when: {
        says: [
          "mta-sts", "mta sts", "sts policy", "sts validation", "sts-policy", "mta-sts-policy", "sts mode enforce",
          "does not match mta-sts", "sts policy validation failed"],
      },
      reason: "tls-failed",
      detail: "mta-sts",
      source: "https://www.rfc-editor.org/rfc/rfc8461",
      seen: "2026-11",
      matches: [{ text: "mx.example.com does not match MTA-STS policy: sts policy validation failed" }],
    },
    {
      id: "tls/dane",
      when: {
        says: [
          "tlsa lookup error", "tlsa records found", "no tlsa records", "tlsa records unusable",
          "tlsa records missing", "tlsa lookup", "tlsa record", "tlsa", "tlsa-invalid", "dane-required",
          "dane validation", "dane failure", "dane tls", "dane required", "failed dane", "dane verification"],
        not: "dane@",
      },
      reason: "tls-failed",
      detail: "dane",
      source: "https://www.postfix.org/TLS_README.html",
      seen: "2026-11",
      matches: [{ text: "no TLSA records found; TLSA lookup error for mx.example.com:25" }],
    },
    {
      id: "tls/requiretls",
      when: {
        says: ["requiretls", "requiretls support required", "require tls option", "requiretls not supported"],
      },
      reason: "tls-failed",
      detail: "requiretls",
      party: "unknown",
      source: "https://www.rfc-editor.org/rfc/rfc8689",
      seen: "2026-11",
      matches: ["550 5.7.30 REQUIRETLS support required"],
    },
  ],
} satisfies RuleFile;
