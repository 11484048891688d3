/** Links of the knowledge: templates with `{ip}`, `{domain}` and `{code}`. */
import { fillLink } from "../../undelivered/src/advise/links.js";
import { code, link, plain } from "./markdown.js";

const example = { ip: "192.0.2.7", domain: "example.com", code: "CODE" };

/** A link to the page itself; where values of a message belong in it, the address with example values stands beside it. */
export function templateLink(text: string, template: string): string {
  const plainLink = link(plain(text), fillLink(template, {})!);
  return template.includes("{") ? `${plainLink}, with your values: ${code(fillLink(template, example)!)}` : plainLink;
}

/** What is shown of an address: the mailbox of a `mailto:`, else host and path. */
export function shownUrl(url: string): string {
  return fillLink(url, {})!
    .replace(/^(?:mailto:|https?:\/\/(?:www\.)?)/, "")
    .replace(/\/$/, "");
}

/** The link of a source, with the month in which it was seen. */
export const sourceLink = (source: string, seen: string): string =>
  `${source.startsWith("http") ? link(plain(shownUrl(source)), source) : plain(source)} (${seen})`;
