/** The library's public face. */
export { explain } from "./explain.js";
export type * from "./types.js";
