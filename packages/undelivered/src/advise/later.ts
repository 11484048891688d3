/** Properties that are made when they are first looked at: most readers of reports never look at them. */

/**
 * A function that adds such a property to an object.
 *
 * All objects share one getter. A getter of its own for each would give each object a hidden class of its own, which keeps the
 * whole message in memory until the next full collection: measured, it cost a tenth of all the time. What makes the value is
 * given the object, so that objects that are alike can share that, too.
 */
export function later<Name extends string, Value extends object>(
  name: Name,
): <Rest extends object>(rest: Rest, make: (of: Rest) => Value) => Rest & Record<Name, Value> {
  /** Holds what makes the value, then the value. */
  const pending = Symbol(name);
  const property: PropertyDescriptor & ThisType<Record<symbol, Value | ((of: object) => Value)>> = {
    enumerable: true,
    configurable: true,
    get() {
      const held = this[pending]!;
      return typeof held === "function" ? (this[pending] = held(this)) : held;
    },
  };
  return (rest, make) => {
    Object.defineProperty(rest, pending, { value: make, writable: true });
    return Object.defineProperty(rest, name, property) as typeof rest & Record<Name, Value>;
  };
}
