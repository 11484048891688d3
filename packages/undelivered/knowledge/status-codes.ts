import type { StatusCodeInfo } from "./status-codes/types.js";
import { google } from "./status-codes/google.js";
import { microsoft } from "./status-codes/microsoft.js";
import { registered } from "./status-codes/registered.js";

export type { ReplyCodeInfo, ReplyCodePrior, StatusCodeInfo, Trust } from "./status-codes/types.js";
export { replyCodes } from "./status-codes/reply-codes.js";

/**
 * Enhanced status codes: the IANA registry first, then what large operators mean by codes of their own.
 *
 * Where an entry names a provider, it holds for that operator only and there it decides before the registry's.
 */
export const statusCodes: readonly StatusCodeInfo[] = [...registered, ...google, ...microsoft];
