/** A part of the page could not be fetched: there is no network, or the site has a newer version. */
export class Unloaded extends Error {}

/** What is fetched when it is needed; fails with {@link Unloaded}. */
export const fetched = <T>(part: Promise<T>): Promise<T> =>
  part.catch(() => {
    throw new Unloaded();
  });
