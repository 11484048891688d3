import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Audience, ExplainOptions, Rule } from "../types.js";
import { Failure } from "./failure.js";
import { adviceIn } from "./languages.js";
import { suggestion } from "./suggestion.js";
import { audiences } from "./vocabulary.js";

/** The options that every command which explains understands, as the command line hands them over. */
export interface Flags {
  myDomain?: string[];
  myIp?: string[];
  myHost?: string[];
  language?: string;
  for?: string;
  rules?: string[];
  /** True for `--redact`, false for `--no-redact`. */
  redact?: boolean;
  /** A path, false for `--no-config`, true where nothing is said. */
  config?: string | boolean;
}

/** The options' names in a configuration file, and what they hold: a list may be given more than once. */
const names: Record<string, { flag: keyof Flags; holds: "list" | "value" | "switch" }> = {
  "my-domain": { flag: "myDomain", holds: "list" },
  "my-ip": { flag: "myIp", holds: "list" },
  "my-host": { flag: "myHost", holds: "list" },
  language: { flag: "language", holds: "value" },
  for: { flag: "for", holds: "value" },
  rules: { flag: "rules", holds: "list" },
  redact: { flag: "redact", holds: "switch" },
};

/** What the reader told us, on the command line or else in the configuration file, ready for the engine. */
export async function settingsFrom(flags: Flags): Promise<ExplainOptions> {
  const { flags: stored, file } = await configuration(flags.config);
  const told = { ...stored, ...flags };
  const options: ExplainOptions = {};
  if (told.myDomain) options.myDomains = told.myDomain.map((domain) => domain.toLowerCase().replace(/\.$/, ""));
  if (told.myIp) options.myIps = told.myIp.map(checkedIp);
  if (told.myHost) options.myHosts = told.myHost.map((host) => host.toLowerCase().replace(/\.$/, ""));
  const language = told.language === undefined ? localeLanguage(process.env) : checkedLanguage(told.language);
  if (language !== undefined) {
    options.language = language;
    options.advice = await adviceIn(options.language);
  }
  if (told.redact !== undefined) options.redact = told.redact;
  if (told.for !== undefined) options.audience = checkedAudience(told.for);
  if (told.rules) {
    const base = flags.rules || file === null ? process.cwd() : dirname(file);
    options.rules = await rulesFrom(told.rules.map((rules) => resolve(base, rules)));
  }
  return options;
}

async function rulesFrom(files: readonly string[]): Promise<Rule[]> {
  const { readRules } = await import("./rules-file.js");
  const rules: Rule[] = [];
  for (const file of files) {
    const read = await readRules(file);
    const first = read.problems[0];
    if (first !== undefined) {
      const more = read.problems.length > 1 ? ` (and ${read.problems.length - 1} more)` : "";
      throw new Failure(`${first}${more}; \`undelivered rules test ${file}\` shows everything that is wrong`);
    }
    rules.push(...read.rules);
  }
  return rules;
}

/** Reads the configuration file that was named, or the first of the usual ones that is there. */
async function configuration(wanted: string | boolean | undefined): Promise<{ flags: Flags; file: string | null }> {
  if (wanted === false) return { flags: {}, file: null };
  const home = process.env.XDG_CONFIG_HOME || join(homedir(), ".config");
  const places =
    typeof wanted === "string" ? [wanted] : [".undelivered.yaml", join(home, "undelivered", "config.yaml")];
  for (const file of places) {
    let text: string;
    try {
      text = await readFile(file, "utf8");
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (typeof wanted !== "string" && (code === "ENOENT" || code === "ENOTDIR")) continue;
      throw new Failure(
        `cannot read the configuration file ${file}: ${code === "ENOENT" ? "there is no such file" : message}`,
      );
    }
    return { flags: await parse(file, text), file: resolve(file) };
  }
  return { flags: {}, file: null };
}

async function parse(file: string, text: string): Promise<Flags> {
  const { parse: parseYaml } = await import("yaml");
  let content: unknown;
  try {
    content = parseYaml(text);
  } catch (error) {
    throw new Failure(`${file}: ${(error as Error).message.trimEnd()}`);
  }
  if (content === null || content === undefined) return {};
  if (typeof content !== "object" || Array.isArray(content)) {
    throw new Failure(`${file}: a configuration file holds lines such as \`my-domain: example.org\``);
  }
  const flags: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(content)) {
    const name = Object.hasOwn(names, key) ? names[key] : undefined;
    if (name === undefined) throw new Failure(`${file}: unknown setting ${key}.${suggestion(key, Object.keys(names))}`);
    const values = (Array.isArray(value) ? value : [value]).map(String);
    if (name.holds !== "list" && values.length !== 1) throw new Failure(`${file}: ${key} takes one value`);
    if (name.holds === "switch" && typeof value !== "boolean") throw new Failure(`${file}: ${key} takes true or false`);
    flags[name.flag] = name.holds === "list" ? values : name.holds === "switch" ? value : values[0];
  }
  return flags as Flags;
}

function checkedIp(text: string): string {
  const { isIP } = process.getBuiltinModule("node:net"); // 3 ms, of which most runs have no need
  const [address, bits, ...more] = text.split("/");
  const version = isIP(address ?? "");
  const right = version !== 0 && more.length === 0 && (bits === undefined || isBits(bits, version === 4 ? 32 : 128));
  if (!right) throw new Failure(`${text} is no IP address or block; write 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32`);
  return text;
}

function isBits(text: string, most: number): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) <= most;
}

function checkedLanguage(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0]!;
  } catch {
    throw new Failure(`${text} is no language tag; write en, de or pt-BR`);
  }
}

/**
 * The language of the reader's locale as POSIX has it (`de_DE.UTF-8`; the standard's Base Definitions, section 8.2):
 * undefined for `C` and `POSIX`, for none, and for what is no locale.
 */
export function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string | undefined {
  const [name] = (LC_ALL || LC_MESSAGES || LANG || "C").split(/[.@]/);
  if (name === undefined || name === "" || name === "C" || name === "POSIX") return undefined;
  try {
    return Intl.getCanonicalLocales(name.replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}

function checkedAudience(text: string): Audience {
  const audience = audiences.find((one) => one === text);
  if (audience) return audience;
  throw new Failure(`--for takes ${audiences.join(", ")}, not ${text}.${suggestion(text, audiences)}`);
}
