/** What belongs together, in the order in which it came. */
export function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/** How often each key occurs, the most frequent first; among equals in the order in which they came. */
export function countBy<T, K>(all: readonly T[], keyOf: (one: T) => K): [K, number][] {
  return [...groupBy(all, keyOf)]
    .map(([key, group]): [K, number] => [key, group.length])
    .sort(([, one], [, other]) => other - one);
}

export const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];
