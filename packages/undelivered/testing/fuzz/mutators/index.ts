/** Every kind of damage by name. */
import type { Mutations } from "../mutation.js";
import { blocks } from "./blocks.js";
import { bytes } from "./bytes.js";
import { copies } from "./copies.js";
import { fields } from "./fields.js";
import { hostile } from "./hostile.js";
import { lines } from "./lines.js";
import { mime } from "./mime.js";
import { replies } from "./replies.js";
import { sources } from "./sources.js";
import { status } from "./status.js";

/** Families of mutators, each as likely as the others. */
export const families: Readonly<Record<string, Mutations>> = {
  bytes,
  lines,
  fields,
  mime,
  status,
  replies,
  hostile,
  blocks,
  sources,
  copies,
};
