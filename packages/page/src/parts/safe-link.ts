/** A link out of a report or a page, if it leads to the web; null where it leads elsewhere. */
export const safeLink = (url: string | null | undefined): string | null =>
  url && /^https?:\/\//i.test(url) ? url : null;
