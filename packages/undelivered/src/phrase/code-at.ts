const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(at)` for loops over texts of every origin. Engines keep slices, joined and plain strings as different kinds
 * of objects; where a loop meets all of them, looking the method up costs more than what it does (measured: a third of `fold`).
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);
