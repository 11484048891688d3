import type { RuleFile } from "../../src/types.js";

/** Logging in: who has to, and what went wrong. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "login",
  layer: "mechanism",
  rules: [
    {
      id: "login/required",
      when: {
        says: [
          "authentication required", "authentication is required", "authentication needed",
          "authentication necessary", "smtp authentication required", "smtp authentication is required",
          "smtp auth required", "auth required", "authorization required", "must authenticate",
          "you must authenticate first", "must be authenticated", "must first authenticate", "need to authenticate",
          "please authenticate", "please authenticate first", "authenticate first", "authenticate before",
          "requires authentication", "require authentication", "requires smtp authentication",
          "client was not authenticated", "client not authenticated", "client must be authenticated",
          "not authenticated", "user not authenticated", "session not authenticated", "sender is not authenticated",
          "sender not authenticated", "unauthenticated senders not allowed", "unauthenticated users", "must log in",
          "must login", "login required", "you must login", "not logged in", "you are not logged in",
          "send from an authenticated", "authentication first", "only authenticated users", "only authenticated",
          "need authentication", "needs authentication", "needs smtp auth", "needs to be authenticated",
          "not allowed without authentication", "without authentication", "without smtp authentication",
          "missing authentication", "authentication before", "auth first", "auth before", "login first",
          "log in first", "smtp server requires", "enable smtp authentication", "turn on smtp authentication",
          "turn on authentication", "anonymous client does not have permissions", "anonymous access",
          "client was not authenticated to send anonymous mail during mail from"],
        not: [
          "dmarc", "spf", "dkim", "authentication required by", "email authentication", "sender authentication",
          "resolver.rst", "anonymous mail to this recipient", "group", "failed", "failure", "domain authentication",
          "message is not authenticated", "unauthenticated email", "unauthenticated mail",
          "authentication requirements", "authentication checks"],
      },
      reason: "auth-required",
      source: "https://www.rfc-editor.org/rfc/rfc4954",
      seen: "2026-11",
      matches: [
        "530 5.7.0 Authentication required",
        "530 5.7.0 You must authenticate first",
        "553 5.7.1 <anna@example.org>: Sender address rejected: not logged in",
        "550 Please turn on SMTP Authentication in your mail client.",
      ],
      misses: [
        "550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy",
        "535 5.7.8 Error: authentication failed",
      ],
    },
    {
      id: "login/rejected",
      when: {
        says: [
          "authentication failed", "authentication failure", "authentication unsuccessful",
          "authentication credentials invalid", "authentication rejected", "authentication denied",
          "authentication error", "authentication not successful", "authenticate failed", "auth failed",
          "auth failure", "auth login failed", "sasl login authentication failed", "sasl plain authentication failed",
          "sasl authentication failed", "incorrect authentication data", "invalid credentials", "bad credentials",
          "invalid login", "login failed", "login incorrect", "login invalid", "login denied", "logon failure",
          "logon denied", "invalid user name or password", "invalid username or password", "invalid user or password",
          "incorrect username or password", "incorrect user or password", "incorrect password", "wrong password",
          "bad password", "bad username or password", "unknown user name or bad password",
          "unknown user or bad password", "unknown user or password", "username and password not accepted",
          "user name or password is incorrect", "password incorrect", "password invalid", "password expired",
          "invalid password", "password mismatch", "password verification failed", "user authentication failed",
          "authorization failed", "credentials rejected", "credentials were not accepted", "could not authenticate",
          "cannot authenticate", "unable to authenticate", "failed to authenticate",
          "not accepting these credentials", "authentification failed", "permission denied for login",
          "account is locked for login", "authentication credentials were not"],
        not: [
          "spf", "dkim", "dmarc", "sender authentication", "message failed authentication", "email authentication",
          "domain authentication", "message authentication", "temporary", "starttls", "mta-sts",
          "authentication failed for domain", "too many", "not aligned", "fails authentication"],
      },
      reason: "credentials-rejected",
      detail: "password",
      source: "https://www.rfc-editor.org/rfc/rfc4954",
      seen: "2026-11",
      matches: [
        "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6",
        "535 Incorrect authentication data",
        "535 5.7.3 Authentication unsuccessful",
      ],
      misses: ["550 5.7.1 Email rejected per DMARC policy: authentication failed"],
    },
    {
      id: "login/temporary",
      when: {
        says: [
          "temporary authentication failure", "temporary authentication error", "authentication temporarily",
          "cannot authenticate right now", "cannot authenticate due to temporary", "too many login attempts",
          "too many failed login", "too many authentication failures", "too many failed authentication",
          "too many invalid login", "too many bad auth", "login temporarily", "authentication server not available",
          "authentication service unavailable", "unable to authenticate at present"],
        not: ["dkim", "spf", "dmarc"],
      },
      reason: "credentials-rejected",
      detail: "temporary",
      permanence: "temporary",
      source: "https://www.rfc-editor.org/rfc/rfc4954",
      seen: "2026-11",
      matches: ["454 4.7.0 Temporary authentication failure: Connection lost to authentication server"],
    },
    {
      id: "login/mechanism",
      when: {
        says: [
          "unrecognized authentication type", "unrecognised authentication type",
          "unsupported authentication mechanism", "authentication mechanism is too weak",
          "authentication mechanism not supported", "authentication mechanism too weak", "mechanism is not supported",
          "encryption required for requested authentication mechanism", "no worthy mechs found",
          "no mechanism available", "no authentication mechanism", "must use tls for authentication",
          "auth not available", "authentication not enabled", "auth command not", "authentication is disabled",
          "smtp auth is disabled", "smtpclientauthentication is disabled", "basic authentication is disabled",
          "authentication disabled", "mechanism too weak", "plain text authentication disallowed",
          "plaintext authentication disallowed", "cleartext password", "starttls before auth", "tls before auth",
          "auth not supported", "authentication not supported", "auth extension"],
        not: ["dkim", "spf", "dmarc"],
      },
      reason: "credentials-rejected",
      detail: "mechanism",
      source: "https://www.rfc-editor.org/rfc/rfc4954",
      seen: "2026-11",
      matches: [
        "504 5.7.4 Unrecognized authentication type",
        "538 5.7.11 Encryption required for requested authentication mechanism",
      ],
    },
    {
      id: "login/web-login",
      when: {
        says: [
          "please log in via your web browser", "log in via your web browser",
          "application-specific password required", "application specific password", "log in with your web browser",
          "web login required", "please log in with your web", "login through the web", "second factor", "two-factor",
          "two factor", "verification code", "authorization code", "use an app password",
          "enable smtp in your account", "smtp service is not enabled", "imap/smtp service"],
      },
      reason: "credentials-rejected",
      detail: "web-login",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: [
        "534 Two-factor login: verification code needed",
        "535 Login fail. Please enter your authorization code to login",
      ],
    },
  ],
} satisfies RuleFile;
