/**
 * The one place where the page touches the engine. Everything else imports from here, so that the seam stays visible.
 */
export { carriedReport } from "../../../undelivered/src/carried.js";
export { explain } from "../../../undelivered/src/explain.js";
export { read } from "../../../undelivered/src/read/read.js";
export { isMbox, splitMbox } from "../../../undelivered/src/read/mbox.js";
export { locate, partText } from "../../../undelivered/src/read/text.js";
export { fieldText } from "../../../undelivered/src/read/headers.js";
export { adviceFor, type AdvicePack } from "../../../undelivered/knowledge/advice/index.js";
export { providers } from "../../../undelivered/knowledge/providers.js";
