/** The program `undelivered`: its commands and options. What a command does is loaded when it is called, the engine too. */
import { existsSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { explainCommand } from "./explain.js";
import type { ExplainFlags } from "./explain.js";
import { Failure } from "./failure.js";
import { stopWhenNobodyReads } from "./output.js";
import type { TicketFlags } from "./tickets.js";
import { version } from "./version.js";

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** The options by which the reader tells what the message cannot, for every command that explains. */
function withReader(command: Command): Command {
  return command
    .option("--my-domain <domain>", "a domain of yours; may be repeated", collect)
    .option("--my-ip <address>", "an IP address or block (192.0.2.0/24) of yours; may be repeated", collect)
    .option("--my-host <name>", "a mail server of yours; may be repeated", collect)
    .option("--rules <file>", "your own rules, YAML or JSON; they decide before all others; may be repeated", collect)
    .option(
      "--config <file>",
      "configuration file (default: .undelivered.yaml here, or undelivered/config.yaml in ~/.config)",
    )
    .option("--no-config", "do not read a configuration file");
}

const program = new Command("undelivered")
  .description("Reads any report of a failed e-mail delivery and says why, who can fix it, and what to do next.")
  .version(version(), "-V, --version", "show the version")
  .helpOption("-h, --help", "show this help")
  .helpCommand("help [command]", "show the help of a command")
  .showHelpAfterError("(--help shows all commands and options)")
  .exitOverride()
  .addHelpText(
    "after",
    `
Examples:
  undelivered explain bounce.eml              why it failed, for a person
  undelivered explain --json Maildir/ > reports.ndjson
  undelivered explain --summary bounces.mbox  counts by reason, party, provider, domain
  undelivered rules why bounce.eml            which rules spoke, and which won
  undelivered knowledge --json                all that the program knows, for other programs`,
  );

withReader(program.command("explain"))
  .description("say what happened to a message, why, and what to do")
  .argument("[file...]", "messages, mbox files, Maildir folders, folders of messages; - or nothing is standard input")
  .option("--json", "one report a line (NDJSON), in the order of the inputs")
  .option("--markdown", "reports as Markdown, for tickets and forges; nothing of the message becomes markup")
  .option(
    "--language <tag>",
    "language of the explanation: en, de, pt-BR, ... (default: that of LC_ALL, LC_MESSAGES, LANG)",
  )
  .option("--for <reader>", "for whom the steps are written: sender, admin or list-owner")
  .option("--summary", "counts by kind, reason, party, provider and recipient domain instead of reports")
  .option("--ticket", "instead of reports, the ready messages to those who have to act")
  .option("--ticket-eml", "the same as messages that a mail program opens, the report attached")
  .option("--output <path>", "with --json the file to write reports to; with tickets the folder, one file for each")
  .option("--resume", "go on with the reports in the --output file where an interrupted run stopped")
  .option("--jobs <number>", "how many threads explain (default: as many as the machine runs at once, up to 4)")
  .option("--progress", "say how far the run is also where standard error is no terminal")
  .option("--redact", "replace people's addresses, names and subjects by pseudonyms, in every form of output")
  .option("--no-redact", "replace nothing, not even in tickets, where that is the default")
  .addHelpText(
    "after",
    `
Exit status: 0 every input was read; 1 some could not be read (each is named on standard error); 2 wrong usage;
130 stopped by a signal.

Many messages: reports keep the order of the inputs, whatever the number of threads. A run that was stopped or killed goes on
with the same command and --resume: what is reported already is neither lost nor reported twice.

Examples:
  undelivered explain --json --output reports.ndjson --resume Maildir/
  undelivered explain bounce.eml another.eml
  pbpaste | undelivered explain               an error text from the clipboard
  undelivered explain --json bounces.mbox | head -n 1
  undelivered explain --markdown bounce.eml   to paste into a ticket or a forge
  undelivered explain --language de --for admin bounce.eml
  undelivered explain --my-domain example.org --my-ip 192.0.2.0/24 bounce.eml
  undelivered explain --ticket bounce.eml     whom to write to, and what
  undelivered explain --ticket-eml bounce.eml > ticket.eml
  undelivered explain --ticket-eml --output tickets/ bounces.mbox
  undelivered explain --json --redact bounce.eml

Tickets: recipients who failed for one cause share one. Where there are several, --ticket-eml needs --output: one file
holds one message. A file that is there already is never overwritten. --ticket --json writes one object a line.
Pseudonyms (person-1@example.org, Name 1, Subject 1) are the same all through one report. Domains, hosts, Internet
addresses and message ids stay; with --json, so do the places of the evidence, which point into the input.

A configuration file holds the same options: my-domain, my-ip, my-host, language, for, rules, redact.`,
  )
  .action(async (files: string[], flags: ExplainFlags & TicketFlags) => {
    const wantsTickets = flags.ticket || flags.ticketEml;
    process.exitCode = wantsTickets
      ? await (await import("./tickets.js")).ticketsCommand(files, flags)
      : await explainCommand(files, flags);
  });

const rules = program
  .command("rules")
  .description("see, ask and test the rules by which reasons are found")
  .addHelpText(
    "after",
    `
Examples:
  undelivered rules list google               the rules of one provider
  undelivered rules why bounce.eml
  undelivered rules test my-rules.yaml`,
  );

rules
  .command("list")
  .description("list all rules, or those whose id, reason or provider has a text in it")
  .argument("[text]", "part of an id, a reason or a provider")
  .option("--json", "one rule a line (NDJSON)")
  .addHelpText(
    "after",
    "\nExamples:\n  undelivered rules list\n  undelivered rules list mailbox-full\n  undelivered rules list --json | wc -l",
  )
  .action(async (text: string | undefined, flags: object) => {
    process.exitCode = await (await import("./rules-list.js")).rulesListCommand(text, flags);
  });

withReader(rules.command("why"))
  .description("show which rules spoke about a message, with what weight, and which won")
  .argument("<file>", "a message; - is standard input")
  .option("--json", "one object a line, one for each recipient")
  .addHelpText(
    "after",
    "\nExamples:\n  undelivered rules why bounce.eml\n  undelivered rules why --rules my-rules.yaml bounce.eml",
  )
  .action(async (file: string, flags: object) => {
    process.exitCode = await (await import("./rules-why.js")).rulesWhyCommand(file, flags);
  });

rules
  .command("test")
  .description("check a file of your own rules, and run their examples through the whole program")
  .argument("<file...>", "files of rules, YAML or JSON")
  .addHelpText(
    "after",
    `
Every text in \`matches\` must end at exactly that rule, no text in \`misses\` may.

Example of a rule:
  - id: mine/closed-for-winter
    when: { says: "mailbox closed until spring" }
    reason: mailbox-disabled
    matches: ["550 5.2.1 <bob@example.com>: mailbox closed until spring"]`,
  )
  .action(async (files: string[]) => {
    process.exitCode = await (await import("./rules-test.js")).rulesTestCommand(files);
  });

program
  .command("knowledge")
  .description("show what the program knows, or write all of it as JSON for other programs")
  .option("--json", "one JSON document (docs/knowledge-json.md)")
  .option(
    "--only <parts>",
    "only these, separated by commas: reasons, statusCodes, replyCodes, rules, providers, blocklists, languages, plans, advice, vocabularies",
  )
  .addHelpText(
    "after",
    `
Examples:
  undelivered knowledge                       how much is known of what
  undelivered knowledge --json > knowledge.json
  undelivered knowledge --json --only reasons,providers`,
  )
  .action(async (flags: object) => {
    process.exitCode = await (await import("./knowledge.js")).knowledgeCommand(version(), flags);
  });

stopWhenNobodyReads();
void start();

/** Does what the command line says. (No module waits: the bundle is of CommonJS, see docs/decisions/0008-bundle.md.) */
async function start(): Promise<void> {
  try {
    const [first] = process.argv.slice(2);
    if (first === undefined) program.error("a command is missing; start with: undelivered explain FILE");
    await program.parseAsync();
  } catch (error) {
    process.exitCode = statusAfter(error);
  }
}

/** The exit status, after telling what is wrong where nobody has yet. */
function statusAfter(error: unknown): number {
  if (error instanceof CommanderError) {
    const [first] = process.argv.slice(2);
    if (error.code === "commander.unknownCommand" && first !== undefined && existsSync(first)) {
      process.stderr.write(`To explain a file: undelivered explain ${first}\n`);
    }
    return error.exitCode === 0 ? 0 : 2;
  }
  if (error instanceof Failure) {
    process.stderr.write(`undelivered: ${error.message}\n`);
    return error.status;
  }
  throw error;
}
