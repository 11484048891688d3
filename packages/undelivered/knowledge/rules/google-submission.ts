import type { RuleFile } from "../../src/types.js";

/** Google: logging in, relaying, and what an account may send. */
export default {
  name: "google-submission",
  layer: "provider",
  rules: [
    {
      id: "google-submission/authentication-required",
      when: { says: "?p=WantAuthError" },
      reason: "auth-required",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "530-5.7.0 Authentication Required. For more information, go to https://support.google.com/mail/?p=WantAuthError a8-20020a - gsmtp",
        "530-5.5.1 Authentication Required. Learn more at https://support.google.com/mail/?p=WantAuthError - gsmtp",
      ],
      misses: [
        "535-5.7.8 Username and Password not accepted. https://support.google.com/mail/?p=BadCredentials - gsmtp",
      ],
    },
    {
      id: "google-submission/bad-credentials",
      when: { provider: "google", says: ["?p=BadCredentials", "username and password not accepted"] },
      reason: "credentials-rejected",
      detail: "password",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "535-5.7.8 Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials b9-20020a - gsmtp",
      ],
    },
    {
      id: "google-submission/app-password",
      when: { says: ["?p=InvalidSecondFactor", "application-specific password required"] },
      reason: "credentials-rejected",
      detail: "second-factor",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "534-5.7.9 Application-specific password required. For more information, go to https://support.google.com/mail/?p=InvalidSecondFactor c0-20020a - gsmtp",
      ],
    },
    {
      id: "google-submission/web-login",
      when: {
        says: [
          "?p=WebLoginRequired",
          "please log in via your web browser",
          "please log in with your web browser",
          "please log in through your web browser",
        ],
      },
      reason: "credentials-rejected",
      detail: "web-login",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "534-5.7.14 Please log in through your web browser and then try again. For more information, go to https://support.google.com/mail/answer/78754 d1-20020a - gsmtp",
        "534-5.7.9 Please log in with your web browser and then try again. https://support.google.com/mail/?p=WebLoginRequired - gsmtp",
      ],
    },
    {
      id: "google-submission/login-attempts",
      when: {
        provider: "google",
        says: [
          "too many login attempts, please try again later",
          "cannot authenticate due to temporary system problem",
          "cannot authenticate due to a temporary system problem",
        ],
      },
      reason: "credentials-rejected",
      detail: "temporary",
      permanence: "temporary",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "454 4.7.0 Too many login attempts, please try again later. e2-20020a - gsmtp",
        "454 4.7.0 Cannot authenticate due to temporary system problem. Try again later. f3-20020a - gsmtp",
      ],
    },
    {
      id: "google-submission/auth-mechanism",
      when: { provider: "google", says: ["unrecognized authentication type", "XOAUTH is no longer supported"] },
      reason: "credentials-rejected",
      detail: "mechanism",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: ["504 5.7.4 Unrecognized Authentication Type. g4-20020a - gsmtp"],
    },
    {
      id: "google-submission/custom-from",
      when: { says: "?p=CustomFromDenied" },
      reason: "sender-not-permitted",
      detail: "send-as",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: ["550 5.7.1 https://support.google.com/mail/?p=CustomFromDenied q1-20020a - gsmtp"],
    },
    {
      id: "google-submission/mail-relay-denied",
      when: { provider: "google", says: ["mail relay denied", "email relay denied", "invalid credentials for relay"] },
      reason: "relay-denied",
      facts: { referenceUrl: "https://support.google.com/a/answer/6140680" },
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.7.0 Mail relay denied [192.0.2.10]. Invalid credentials for relay for one of the domains in: example.org (as obtained from HELO and MAIL FROM). h5-20020a - gsmtp",
        "550-5.7.1 Invalid credentials for relay [192.0.2.10]. The IP address you've registered in your Workspace SMTP Relay service doesn't match the domain of the account this email is being sent from. - gsmtp",
      ],
    },
    {
      id: "google-submission/sending-denied",
      when: {
        provider: "google",
        says: [
          "mail sending denied",
          "email sending denied",
          "sending account * temporarily suspended",
          "suspended due to abuse",
        ],
      },
      reason: "sender-suspended",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: ["550 5.7.0 Mail Sending denied. i6-20020a - gsmtp"],
    },
    {
      id: "google-submission/daily-limit",
      when: {
        says: [
          "daily user sending limit exceeded",
          "daily user sending quota exceeded",
          "daily sending quota exceeded",
          "daily SMTP relay limit exceeded",
          "daily SMTP relay sending limit exceeded",
        ],
      },
      reason: "sending-limit",
      detail: "daily",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "550-5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to https://support.google.com/a/answer/166852 j7-20020a - gsmtp",
        "550 5.4.5 Daily SMTP relay limit exceeded for user. For more information on SMTP relay sending limits please contact your administrator. - gsmtp",
        "550-5.4.5 Daily user sending quota exceeded. k8-20020a - gsmtp",
      ],
      misses: ["450-4.2.1 Peak SMTP relay limit exceeded for customer. - gsmtp"],
    },
    {
      id: "google-submission/peak-relay-limit",
      when: { says: "peak SMTP relay limit exceeded" },
      reason: "sending-limit",
      party: "sender-admin",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "450-4.2.1 Peak SMTP relay limit exceeded for customer. This is a temporary error. For more information on SMTP relay limits, please contact your administrator. l9-20020a - gsmtp",
      ],
    },
    {
      id: "google-submission/system-problem",
      when: {
        provider: "google",
        says: [
          "mail server temporarily rejected message",
          "mail server has temporarily rejected this message",
          "email server has temporarily rejected this message",
          "temporary system problem",
          "?p=TemporarySystemProblem",
          "server busy, closing connection",
        ],
        not: "cannot authenticate",
      },
      reason: "server-error",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "451 4.3.0 Mail server temporarily rejected message. m0-20020a - gsmtp",
        "421 4.3.0 Temporary System Problem. Try again later. n1-20020a - gsmtp",
        "421 4.4.5 Server busy, try again later. Server busy, closing connection. o2-20020a - gsmtp",
      ],
      misses: ["454 4.7.0 Cannot authenticate due to temporary system problem. - gsmtp"],
    },
    {
      id: "google-submission/timeout",
      when: { provider: "google", says: ["timeout - closing connection", "connection expired, try reconnecting"] },
      reason: "connection-failed",
      detail: "timeout",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "451 4.4.2 Timeout - closing connection. p3-20020a - gsmtp",
        "421 4.7.0 Connection expired, try reconnecting. q4-20020a - gsmtp",
      ],
    },
    {
      id: "google-submission/protocol-violation",
      when: {
        provider: "google",
        says: [
          "SMTP protocol violation",
          "no identity changes permitted",
          "too many unrecognized commands",
          "no DATA after BDAT",
          "too many unauthenticated commands",
          "syntax error, cannot decode response",
          "syntax error (no parameters allowed)",
          "optional argument not permitted for that AUTH mode",
        ],
      },
      reason: "protocol-error",
      detail: "sequence",
      source: "https://support.google.com/a/answer/3726730",
      seen: "2026-11",
      matches: [
        "451 4.5.0 SMTP protocol violation, see RFC 2821. r5-20020a - gsmtp",
        "503 5.7.0 No identity changes permitted. s6-20020a - gsmtp",
        "501 5.5.2 Syntax error, cannot decode response. t7-20020a - gsmtp",
      ],
    },
  ],
} satisfies RuleFile;
