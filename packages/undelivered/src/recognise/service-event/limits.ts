/** No service posts more events than this at once, nor nests them deeper. */
export const mostEvents = 10_000;
export const deepest = 12;
