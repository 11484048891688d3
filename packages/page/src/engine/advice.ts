/** Loads the advice of a language, once. */
export async function loadAdvice(_tag: string): Promise<void> {}
