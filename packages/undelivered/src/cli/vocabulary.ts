import { providers } from "../../knowledge/providers.js";
import { reasons } from "../../knowledge/reasons.js";
import type { Audience, Command, Party, Permanence, Scope } from "../types.js";

/** All values of a type that other programs write too; the compiler checks that none is missing. */
const all = <T extends string>(values: Record<T, true>): readonly T[] => Object.keys(values) as T[];

/** For whom an explanation may be written. */
export const audiences = all<Audience>({ sender: true, admin: true, "list-owner": true });

/** Who can fix a failure. */
export const parties = all<Party>({
  sender: true,
  "sender-admin": true,
  recipient: true,
  "recipient-admin": true,
  "third-party": true,
  nobody: true,
  unknown: true,
});

/** How long a failure lasts. */
export const permanences = all<Permanence>({ permanent: true, temporary: true, conditional: true, unknown: true });

/** What is refused. */
export const scopes = all<Scope>({
  address: true,
  "recipient-domain": true,
  "receiving-system": true,
  message: true,
  "sender-account": true,
  "sender-domain": true,
  "sending-ip": true,
  netblock: true,
  submission: true,
});

/** The points of the SMTP dialogue. */
export const commands = all<Command>({
  CONNECT: true,
  EHLO: true,
  STARTTLS: true,
  AUTH: true,
  MAIL: true,
  RCPT: true,
  DATA: true,
  EOM: true,
});

/** The ids of all reasons. */
export const reasonIds: readonly string[] = Object.keys(reasons);

/** The ids of all known operators. */
export const providerIds: readonly string[] = providers.map((provider) => provider.id);
