/** Redaction is small and pure: the page's own thread uses it without asking the worker. */
export { Redactor } from "../../../undelivered/src/advise/redact.js";
