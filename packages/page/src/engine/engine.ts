/**
 * The one place where the page touches the engine. Everything else imports from here, so that the seam stays visible.
 */
import type { CarriedReport } from "../../../undelivered/src/carried.js";

export { explain } from "../../../undelivered/src/explain.js";
export { read } from "../../../undelivered/src/read/read.js";
export { isMbox, splitMbox } from "../../../undelivered/src/read/mbox.js";
export { locate, partText } from "../../../undelivered/src/read/text.js";
export { fieldText } from "../../../undelivered/src/read/headers.js";
export { adviceFor, type AdvicePack } from "../../../undelivered/knowledge/advice/index.js";
export { providers } from "../../../undelivered/knowledge/providers.js";

/** The report that a message carries; what looks for it is loaded when a message is none itself. */
export const carriedReport = async (message: Uint8Array): Promise<CarriedReport | null> =>
  (await import("../../../undelivered/src/carried.js")).carriedReport(message);
