/** Small pieces of Markdown. Whatever is quoted from servers stands in code, so that no sign of theirs is markup. */

/** Prose with a value in it: signs that Markdown would take for its own are escaped. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, "\\$&").replace(/^([#>+-])/, "\\$1");
}

/** Inline code. Text with backticks gets a longer fence around it. */
export function code(text: string): string {
  const fence = "`".repeat(longestRun(text) + 1);
  const padded = text.startsWith("`") || text.endsWith("`") ? ` ${text} ` : text;
  return `${fence}${padded}${fence}`;
}

/** A block of code, of a language for the reader of the source. */
export function block(text: string, language = "text"): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** A link whose text is Markdown already. */
export function link(text: string, target: string): string {
  return `[${text}](${target.replace(/[()\s]/g, encodeURIComponent)})`;
}

/** A table; a bar inside a cell would end the cell, even in code. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, "\\|").replace(/\n/g, " ")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

export const numbered = (items: readonly string[]): string => items.map((item, at) => `${at + 1}. ${item}`).join("\n");

/** A page out of its blocks; what is empty is left out. */
export function page(blocks: readonly (string | false | undefined)[]): string {
  return `${blocks.filter((one) => one).join("\n\n")}\n`;
}

/** A heading with what stands under it; nothing where there is nothing to say. */
export function section(heading: string, blocks: readonly (string | false | undefined)[]): string {
  const body = blocks.filter((one) => one);
  return body.length === 0 ? "" : [heading, ...body].join("\n\n");
}

/** The anchor that forges give a heading: lower case, spaces as hyphens, other signs left out. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}
