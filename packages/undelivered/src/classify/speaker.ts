/** Who says a reply, and to which command: how mail systems wrap what the other side answered. */
import { isDomain, isIpv4, isIpv6 } from "../phrase/scanners.js";
import type { Command } from "../types.js";
import type { Code } from "./codes-in-text.js";

/** A host that is introduced as the one who speaks, or with whom the connection failed. */
export interface SpeakingHost {
  host: Code<string> | null;
  ip: string | null;
  /** True where a server hands on what another one told it about the recipient ("undeliverable address: host ..."). */
  verified: boolean;
  start: number;
  /** Where its words begin. */
  end: number;
  nameStart: number;
  nameEnd: number;
}

const name = String.raw`([A-Za-z0-9_](?:[\w.-]{0,252}[\w])?\.?)`;
const ip = String.raw`(?:\s{0,2}[[(]{1,2}([0-9A-Fa-f:.]{3,45}|IPv6:[0-9A-Fa-f:.]{2,45})[\])]{1,2}(?::\d{1,5})?)?`;

/**
 * Introductions of a speaker, each with the host (1) and its address (2). Postfix, Exim, sendmail, qmail and its children,
 * Exchange, Google, and what gateways make of them.
 */
const introductions: readonly { needs: readonly string[]; words: RegExp }[] = [
  {
    needs: ["host "],
    words: new RegExp(
      String.raw`\bhost ${name}${ip},? (?:said|says|replied|responded|refused to talk to me)\b[^:;]{0,40}?:\s*`,
      "gi",
    ),
  },
  {
    needs: [" said"],
    words: new RegExp(
      String.raw`(?<![\w.@-])${name}\s?[[(]([0-9A-Fa-f:.]{7,45})[\])](?::\d{1,5})? (?:said|says|replied|responded)[^:;]{0,30}:\s*`,
      "gi",
    ),
  },
  {
    needs: ["host "],
    words: new RegExp(String.raw`\bhost ${name}\s[[(]([0-9A-Fa-f:.]{3,45})[\])]\s?(?::\d{1,5})?[:,]?\s+`, "gi"),
  },
  {
    needs: [" with "],
    words: new RegExp(
      String.raw`(?:conversation|lost connection|connection|session|SMTP session) (?:with|to) ${name}${ip}\s+(?=timed|while|lost|was|after|is|in)`,
      "gi",
    ),
  },
  { needs: ["onnect"], words: new RegExp(String.raw`\bconnect(?:ing)? to ${name}${ip}:?(?::?\d{1,5})?:\s*`, "gi") },
  { needs: ["talking to"], words: new RegExp(String.raw`\bwhile talking to ${name}${ip}:\s*`, "gi") },
  {
    needs: ["server for the recipient domain"],
    words: new RegExp(String.raw`\bserver for the recipient domain \S{1,253} by ${name}${ip}`, "gi"),
  },
  { needs: ["Connected to"], words: new RegExp(String.raw`\bConnected to ${name}${ip} but `, "gi") },
  {
    needs: ["not like ", "failed after I sent the message", "failed on "],
    words: new RegExp(
      String.raw`(?:^|[\s>])${name}${ip} (?:does not like recipient|failed after I sent the message|failed on \w{4} command|did not like \w+)[.:]\s*`,
      "gi",
    ),
  },
  {
    needs: ["rejected your", "this error", "responded with", "reported"],
    words: new RegExp(
      String.raw`(?:^|[\s"])${name}${ip} (?:rejected your message|gave this error|returned this error|responded with|reported(?: the following)? error)[^:;]{0,40}:\s*`,
      "gi",
    ),
  },
];

/** Words before a speaker which show that the first server asked it about the address. */
const verification = /(?:unverified|undeliverable|verif(?:y|ication)|callout|call-?forward|lookup)[^:]{0,60}:\s*$/i;

/** Hosts that speak, in the order in which they stand. */
export function findHosts(text: string): SpeakingHost[] {
  const found: SpeakingHost[] = [];
  for (const { needs, words } of introductions) {
    if (!needs.some((words) => text.includes(words))) continue;
    words.lastIndex = 0;
    for (let match = words.exec(text); match !== null; match = words.exec(text)) {
      const host = speakerOf(text, match);
      if (host !== null && !found.some((other) => other.start < host.end && host.start < other.end)) found.push(host);
      if (found.length > 8) break;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function speakerOf(text: string, match: RegExpExecArray): SpeakingHost | null {
  const start = match.index;
  const nameStart = text.indexOf(match[1], start);
  const bare = match[1].replace(/\.$/, "").toLowerCase();
  const address = (match[2] ?? "").replace(/^IPv6:/i, "").toLowerCase();
  const isAddress = isIpv4(bare) || isIpv6(bare);
  if (!isAddress && !isDomain(bare) && match[2] === undefined) return null;
  const nameEnd = nameStart + match[1].length;
  const after = remoteSaid.exec(text.slice(start + match[0].length, start + match[0].length + 300));
  return {
    host: isAddress ? null : { value: bare, start: nameStart, end: nameStart + bare.length },
    ip: isAddress ? bare : isIpv4(address) || isIpv6(address) ? address : null,
    verified: verification.test(text.slice(Math.max(0, start - 80), start)),
    start,
    end: start + match[0].length + (after === null ? 0 : after.index + after[0].length),
    nameStart,
    nameEnd,
  };
}

/** qmail: what it saw itself comes first, the answer on the next line. */
const remoteSaid = /Remote host said:\s*/i;

/**
 * Commands as mail systems name them, with the words around them; and what a text must hold, in small letters. Expressions that
 * look at the beginning of a text only have their answer sooner than such a question.
 */
const commandWords: readonly { needs: readonly string[] | null; words: RegExp }[] = [
  { needs: ["in reply to "], words: /\(in reply to (?:the )?(end of DATA|[\w ]{2,30}?)(?: command)?\)/i },
  {
    needs: ["reply to ", "response to ", "after ", "while ", "following ", "sending "],
    words:
      /\b(?:in (?:reply|response) to|after|while sending|while performing the|while receiving the|following|sending) (?:pipelined )?((?:sending )?data block|end of (?:data|DATA)(?: -- message may be sent more than once)?|message body|MAIL FROM|RCPT TO|DATA|HELO|EHLO|LHLO|STARTTLS|AUTH|initial connection|initial server greeting|MAIL|RCPT)(?::\s?<[^>\s]{0,320}>)?/,
  },
  {
    needs: null,
    words:
      /^\s*(?:smtp;\s*)?(MAIL\+RCPT|DATA closing|MAIL|RCPT|DATA|EHLO|HELO|AUTH|STARTTLS)(?: command)?:? (?=[245]\d\d[ -])/,
  },
  {
    // What is left where "SMTP error from remote mail server after" was taken for a label.
    needs: null,
    words:
      /^\s*(?:pipelined )?(end of data|(?:sending )?data block|initial connection|RCPT TO|MAIL FROM|HELO|EHLO)(?:[: ][^:\n]{1,320})?: (?:host [^:\n]{1,300}: )?(?=[245]\d\d[ -])/i,
  },
  { needs: [">>>"], words: />>>\s*(RCPT|MAIL|DATA|EHLO|HELO|AUTH|STARTTLS)\b[^\n<]{0,40}(?:<[^>\s]{0,320}>)?/i },
  { needs: ["]"], words: /\[(MAIL[_ ]FROM|RCPT[_ ]TO|DATA|EOM|EHLO|HELO|CONNECT)\]\s*$/i },
  {
    needs: [
      "not like recipient",
      "was rejected",
      "sent the message",
      "failed on ",
      "greeting failed",
      "sending the envelope",
      "to talk to me",
    ],
    words:
      /\b(does not like recipient|sender was rejected|failed after I sent the message|failed on (?:RCPT|MAIL|DATA) command|greeting failed|Sending the envelope recipient|refused to talk to me)\b/i,
  },
];

/** The command that was answered. */
export function findCommand(text: string): Code<Command> | null {
  const small = text.toLowerCase();
  for (const { needs, words } of commandWords) {
    const found = needs === null || needs.some((need) => small.includes(need)) ? words.exec(text) : null;
    if (found === null) continue;
    const command = commandOf(found[1]);
    if (command !== null) return { value: command, start: found.index, end: found.index + found[0].length };
  }
  return null;
}

function commandOf(words: string): Command | null {
  const said = words.toUpperCase().replace("_", " ");
  if (/^END OF|DATA BLOCK|MESSAGE BODY|AFTER I SENT|^DATA CLOSING|^EOM/.test(said)) return "EOM";
  if (/GREETING|INITIAL CONNECTION|TALK TO ME|^CONNECT/.test(said)) return "CONNECT";
  if (/RCPT|RECIPIENT/.test(said)) return "RCPT";
  if (/MAIL|SENDER/.test(said)) return "MAIL";
  if (/STARTTLS/.test(said)) return "STARTTLS";
  if (/^(?:EHLO|HELO|LHLO)/.test(said)) return "EHLO";
  if (/^AUTH/.test(said)) return "AUTH";
  return /DATA/.test(said) ? "DATA" : null;
}
