/** Ids that join a statement of the answer to the words that prove it. */
export const evidenceId = (recipient: number, evidence: number): string => `r${recipient}-e${evidence}`;

export const partIds = { subject: "part-subject", sender: "part-sender", reason: "part-reason" } as const;
