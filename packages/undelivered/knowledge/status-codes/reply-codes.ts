import type { Command, Reason, Scope } from "../../src/types.js";
import type { ReplyCodeInfo, ReplyCodePrior, Trust } from "./types.js";

function prior(reason: Reason, scope?: Scope, detail?: string, trust: Trust = "low"): ReplyCodePrior {
  return { reason, trust, ...(scope === undefined ? {} : { scope }), ...(detail === undefined ? {} : { detail }) };
}

function row(
  code: number,
  base: ReplyCodePrior,
  meaning: string,
  at: Partial<Record<Command, ReplyCodePrior>> = {},
): ReplyCodeInfo {
  return { code, meaning, ...base, at };
}

/** A refusal for good that says nothing: what was answered shows what is refused. */
const refused: Partial<Record<Command, ReplyCodePrior>> = {
  CONNECT: prior("reputation-blocked", "sending-ip"),
  EHLO: prior("reputation-blocked", "sending-ip"),
  AUTH: prior("credentials-rejected", "submission"),
  MAIL: prior("policy-rejected", "sender-domain"),
  DATA: prior("policy-rejected", "message"),
  EOM: prior("policy-rejected", "message"),
};

/** A refusal for now that says nothing. */
const deferred: Partial<Record<Command, ReplyCodePrior>> = {
  CONNECT: prior("server-error", "receiving-system"),
  EHLO: prior("server-error", "receiving-system"),
  MAIL: prior("server-error", "receiving-system"),
  DATA: prior("server-error", "receiving-system"),
  EOM: prior("server-error", "receiving-system"),
};

/** SMTP reply codes (RFC 5321 section 4.2.3 and the extensions named), and those that servers made up. */
export const replyCodes: readonly ReplyCodeInfo[] = [
  row(421, prior("server-error"), "The server closes the connection and takes nothing for now.", deferred),
  row(422, prior("mailbox-full"), "The mailbox has no room; not a registered code."),
  row(431, prior("server-full"), "The server has no room; not a registered code."),
  row(432, prior("credentials-rejected", "submission", "mechanism"), "The password must be moved first (RFC 4954)."),
  row(441, prior("connection-failed"), "The receiving server does not answer; not a registered code."),
  row(442, prior("connection-failed", undefined, "dropped"), "The connection broke; not a registered code."),
  row(446, prior("mail-loop"), "The message goes in circles; not a registered code."),
  row(447, prior("delivery-expired"), "The message waited too long; not a registered code."),
  row(449, prior("routing-failed"), "The message cannot be routed; not a registered code."),
  row(450, prior("mailbox-unavailable"), "The mailbox cannot be used for the moment.", {
    ...deferred,
    RCPT: prior("mailbox-unavailable", "address"),
  }),
  row(451, prior("server-error"), "The server met an error of its own.", deferred),
  row(452, prior("server-full", undefined, undefined, "medium"), "The server has no room for the moment."),
  row(454, prior("server-error"), "The server cannot encrypt or check a login for the moment (RFC 3207, 4954).", {
    STARTTLS: prior("tls-failed", "receiving-system", "handshake", "medium"),
    AUTH: prior("credentials-rejected", "submission", "temporary", "medium"),
    RCPT: prior("relay-denied"),
  }),
  row(455, prior("protocol-error"), "The server cannot take these parameters for the moment."),
  row(471, prior("server-error", undefined, "filter-down"), "The server's filter failed; not a registered code."),
  row(500, prior("protocol-error", undefined, "syntax", "medium"), "The command was not understood."),
  row(501, prior("protocol-error", undefined, "syntax"), "The command came with wrong arguments.", {
    EHLO: prior("reverse-dns-invalid", "sending-ip", "helo-invalid"),
    MAIL: prior("sender-domain-invalid", "sender-domain", "syntax"),
    RCPT: prior("address-invalid", "address", "syntax"),
  }),
  row(502, prior("protocol-error", undefined, "feature", "medium"), "The server does not know the command."),
  row(503, prior("protocol-error", undefined, "sequence", "medium"), "The command came out of order."),
  row(504, prior("protocol-error", undefined, "feature", "medium"), "The server does not know this parameter.", {
    EHLO: prior("reverse-dns-invalid", "sending-ip", "helo-invalid"),
    AUTH: prior("credentials-rejected", "submission", "mechanism", "medium"),
  }),
  row(510, prior("address-invalid"), "The address is wrong; not a registered code."),
  row(511, prior("user-unknown"), "There is no such mailbox; not a registered code."),
  row(512, prior("domain-not-found"), "There is no such domain; not a registered code."),
  row(513, prior("relay-denied"), "The server does not pass mail on; not a registered code."),
  row(521, prior("domain-no-mail"), "The server takes no mail at all (RFC 7504).", {
    CONNECT: prior("domain-no-mail", "receiving-system"),
  }),
  row(523, prior("message-too-large"), "The message is too large; not a registered code.", {
    AUTH: prior("credentials-rejected", "submission", "mechanism"),
    MAIL: prior("tls-failed", "receiving-system", "encryption-required"),
  }),
  row(525, prior("sender-suspended"), "The account is disabled (RFC 5248).", {
    AUTH: prior("credentials-rejected", "submission"),
    RCPT: prior("mailbox-disabled", "address", "suspended"),
  }),
  row(530, prior("auth-required", "submission", undefined, "medium"), "The client has to log in first (RFC 4954).", {
    STARTTLS: prior("tls-failed", "receiving-system", "encryption-required"),
  }),
  row(531, prior("server-full"), "The system is full; not a registered code."),
  row(532, prior("credentials-rejected", "submission"), "An account is needed; not a registered code."),
  row(533, prior("relay-denied"), "The server does not pass mail on; not a registered code."),
  row(534, prior("credentials-rejected", "submission", "mechanism", "medium"), "The way of logging in is too weak."),
  row(535, prior("credentials-rejected", "submission", "password", "high"), "The login was refused (RFC 4954)."),
  row(538, prior("credentials-rejected", "submission", "mechanism", "high"), "The login needs encryption first."),
  row(540, prior("mailbox-disabled"), "The mailbox takes nothing; not a registered code."),
  row(541, prior("policy-rejected"), "The receiving side refused the message; not a registered code."),
  row(546, prior("mail-loop"), "The message goes in circles; not a registered code."),
  row(547, prior("delivery-expired"), "The message waited too long; not a registered code."),
  row(550, prior("mailbox-unavailable"), "The mailbox cannot be used or the message is refused.", {
    ...refused,
    RCPT: prior("mailbox-unavailable", "address"),
  }),
  row(551, prior("address-moved"), "The user is not here; another address may be named.", {
    RCPT: prior("address-moved", "address"),
    MAIL: prior("policy-rejected", "sender-domain"),
    EOM: prior("policy-rejected", "message"),
  }),
  row(552, prior("mailbox-full"), "The mailbox would hold more than it may.", {
    MAIL: prior("message-too-large", "message", "message"),
    RCPT: prior("mailbox-full", "address", undefined, "medium"),
    EOM: prior("message-too-large", "message", "message"),
  }),
  row(553, prior("address-invalid"), "The name of the mailbox is not allowed.", {
    MAIL: prior("sender-not-permitted", "sender-account"),
    RCPT: prior("mailbox-unavailable", "address"),
    EOM: prior("policy-rejected", "message"),
  }),
  row(554, prior("policy-rejected"), "The transaction failed.", refused),
  row(555, prior("protocol-error", undefined, "syntax", "medium"), "The server does not know these parameters."),
  row(556, prior("domain-no-mail", "recipient-domain", "null-mx", "medium"), "The domain takes no mail (RFC 7504)."),
  row(571, prior("policy-rejected"), "Delivery is not allowed; not a registered code.", refused),
];
