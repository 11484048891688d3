// `npm run bench`: all figures of speed, growth and memory, each with what it is compared with, measured in one run.
import { parseArgs } from "node:util";
import { batch, volumes } from "./batch.mjs";
import { growth, sizes } from "./growth.mjs";
import { short } from "./measure.mjs";
import { startup } from "./startup.mjs";
import { bareReplies, growthInKnowledge, wholeMessages } from "./throughput.mjs";

const usage = `Usage: npm run bench -- [options]
  --json      everything as one JSON object
  --full      growth by doubling from 10 KB to 80 MB, batches of 2 GB and 100,000 messages (takes long) instead of smaller ones
  --only X    one of: messages, replies, knowledge, startup, growth, batch
  --shape X   only the shapes of the growth table that have X in their name
  --help      this text`;

const stop = (message) => {
  console.error(message);
  process.exit(2);
};

function readOptions() {
  try {
    return parseArgs({
      options: {
        json: { type: "boolean", default: false },
        full: { type: "boolean", default: false },
        only: { type: "string" },
        shape: { type: "string", default: "" },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    return stop(`${error.message}\n${usage}`);
  }
}

const values = readOptions();
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const say = (line = "") => {
  if (!values.json) console.log(line);
};
const size = (bytes) => (bytes >= 1e6 ? `${short(bytes / 1e6)} MB` : `${short(bytes / 1e3)} KB`);

const benchmarks = {
  async messages() {
    const result = await wholeMessages(10);
    const { engine, postalMime, floor } = result.perCpuSecond;
    say(
      `Whole messages (${result.messages} ${result.from}, ${short(result.meanBytes)} bytes on average), per CPU second:`,
    );
    say(`  engine, bytes to report        ${short(engine)}`);
    say(`  postal-mime, parsing alone     ${short(postalMime)}`);
    say(`  floor, splitting lines         ${short(floor)}`);
    say(`  engine over postal-mime        ${short(result.engineOverPostalMime)} times`);
    say(`  floor over postal-mime         ${short(result.floorOverPostalMime)} times`);
    return result;
  },
  async replies() {
    const result = await bareReplies(5);
    const { explain, findPhrases, sequential } = result.perCpuSecond;
    say(`\nBare SMTP replies (${result.replies}; ${result.phrases} phrases), per CPU second:`);
    say(`  explain, text to report        ${short(explain)}`);
    say(`  finding the phrases alone      ${short(findPhrases)}`);
    say(`  regular expressions in turn    ${short(sequential)}`);
    say(`  explain over expressions       ${short(result.explainOverSequential)} times`);
    return result;
  },
  async knowledge() {
    const result = await growthInKnowledge(4);
    say(`\nPhrases: ${result.phrases.map(short).join(" and ")}; ${short(result.wordings)} wordings of the former`);
    for (const { ms, cpuMs } of result.compile)
      say(`  compiled in                    ${short(ms)} ms, ${short(cpuMs)} ms of all cores together`);
    say(`  time for a message, with the more phrases: ${short(result.timesTheTime)} times`);
    return result;
  },
  startup() {
    const result = startup(10);
    say(`\nStart: empty Node ${short(result.emptyMs)} ms, undelivered explain FILE ${short(result.explainMs)} ms`);
    say(`  over empty Node                ${short(result.overMs)} ms`);
    return result;
  },
  growth() {
    say(
      "\nGrowth (time, that of all cores in brackets / memory above what the start needed; exponent: 1 is linear, 2 quadratic):",
    );
    return growth(values.full ? sizes.full : sizes.short, values.shape, (row) => {
      const runs = row.runs.map((run) =>
        run.ms === null
          ? `${size(run.size)}: ${run.failure}`
          : `${size(run.size)} ${short(run.ms)} (${short(run.cpuMs)}) ms / ${short(run.overBytes / 1e6)} MB`,
      );
      say(`  ${row.shape.padEnd(24)} ${runs.join("; ")}; exponent ${row.growth === null ? "-" : short(row.growth)}`);
    });
  },
  batch() {
    say("\nBatch (`explain --json` over a whole mailbox; seconds of the clock):");
    return batch(
      values.full ? volumes.full : volumes.short,
      ({ form, messages, size: bytes, jobs, alone, all, ...row }) => {
        const rate = (run) =>
          `${short((messages / run.ms) * 1000)} messages a second, at most ${size(run.peakBytes)} of memory`;
        say(`  ${form} of ${short(messages)} messages, ${size(bytes)}`);
        say(`    one thread                   ${rate(alone)}`);
        say(
          `    ${String(jobs).padEnd(2)} threads                   ${rate(all)}; ${short(row.timesAsQuick)} times as quick`,
        );
        say(`    first report after           ${short(all.firstMs)} ms`);
        say(`    same output                  ${row.sameOutput ? "yes" : "NO"}`);
        say(
          `    killed at ${Math.round(row.killedAt * 100)}%, taken up again ${row.sameAfterResume ? "with the same output" : "WITH ANOTHER OUTPUT"}`,
        );
      },
    );
  },
};

const chosen = values.only === undefined ? Object.keys(benchmarks) : [values.only];
for (const name of chosen) {
  if (!Object.hasOwn(benchmarks, name))
    stop(`there is no benchmark ${name}; there are: ${Object.keys(benchmarks).join(", ")}`);
}
const results = { node: process.version, platform: `${process.platform} ${process.arch}` };
for (const name of chosen) results[name] = await benchmarks[name]();
if (values.json) console.log(JSON.stringify(results, null, 2));
