/** Words that servers put together freely: what is spoken of, and what is said of it. */

/** How servers call a recipient. */
export const recipients: readonly string[] = [
  "user",
  "users",
  "recipient",
  "recipients",
  "mailbox",
  "mail box",
  "account",
  "address",
  "addresses",
  "email",
  "e-mail",
  "email address",
  "e-mail address",
  "email account",
  "mail address",
  "mail account",
  "mailaddress",
  "alias",
  "addressee",
  "username",
  "user name",
  "email name",
  "local part",
  "inbox",
];

/** Every subject with every predicate behind it: "user" and "is unknown". */
export function said(subjects: readonly string[], predicates: readonly string[]): string[] {
  return subjects.flatMap((subject) => predicates.map((predicate) => `${subject} ${predicate}`));
}

/** Every attribute before every noun: "unknown" and "user". */
export function named(attributes: readonly string[], nouns: readonly string[]): string[] {
  return attributes.flatMap((attribute) => nouns.map((noun) => `${attribute} ${noun}`));
}

/** How servers call the one who connects to them. */
export const clients: readonly string[] = [
  "your ip",
  "your ip address",
  "your address",
  "your host",
  "your server",
  "your mail server",
  "your network",
  "your domain",
  "ip",
  "ip address",
  "sender ip",
  "sending ip",
  "client ip",
  "remote ip",
  "{ip}",
];
