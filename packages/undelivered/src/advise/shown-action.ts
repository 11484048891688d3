import type { Action, Recipient } from "../types.js";

/**
 * What people are told became of their message. Of a temporary reply beside which nobody says whether it is tried again they
 * are not told that it is: for all they know, it was not delivered.
 */
export const shownAction = ({ action, outcome }: Pick<Recipient, "action" | "outcome">): Action =>
  action === "delayed" && outcome === "unknown" ? "failed" : action;
