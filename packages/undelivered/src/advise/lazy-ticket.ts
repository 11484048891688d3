import type { Explanation, Ticket } from "../types.js";

/** Holds what writes the ticket, then the ticket. */
const pending = Symbol("ticket");

interface Pending {
  [pending]: Ticket | (() => Ticket);
}

/**
 * One getter for all explanations. A getter of its own for each would give each object a hidden class of its own, which keeps
 * the whole message in memory until the next full collection: measured, it cost a tenth of all the time.
 */
const ticket: PropertyDescriptor & ThisType<Pending> = {
  enumerable: true,
  configurable: true,
  get() {
    const held = this[pending];
    return typeof held === "function" ? (this[pending] = held()) : held;
  },
};

/** Adds a ticket that is written when it is first looked at: most readers of reports never do. */
export function addTicket(explanation: Explanation, write: () => Ticket): void {
  Object.defineProperty(explanation, pending, { value: write, writable: true });
  Object.defineProperty(explanation, "ticket", ticket);
}
