import type { Input } from "../engine/types.js";

/** What was dropped or pasted: files if there are any, else text. */
export function inputsOf(transfer: DataTransfer | null): Input[] {
  if (!transfer) return [];
  const files = [...transfer.files];
  if (files.length > 0) return files.map((file) => ({ name: file.name, data: file }));
  const text = transfer.getData("text/plain");
  return text.trim() ? [{ name: "-", data: text }] : [];
}
