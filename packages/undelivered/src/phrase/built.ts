/** Tables of the phrases that the program itself brings, by the name of their set. */
import type { Tables } from "./phrase-set.js";

/** None here: a bundle has them worked out beforehand (docs/decisions/0008-bundle.md). */
export const built: Readonly<Partial<Record<"header" | "text" | "sentences", Tables>>> = {};
