/** Being asked to stop: Ctrl-C, or the end of the session or service. */

/** The exit status of a run that was stopped. */
export const interrupted = 130;

/** Hears the first signal to stop; the second ends the program as it would without us. */
export class Interrupt {
  #heard = false;
  #stop: () => void = () => {};
  readonly #hear = (): void => {
    this.forget();
    this.#heard = true;
    this.#stop();
  };

  constructor() {
    for (const signal of signals) process.on(signal, this.#hear);
  }

  get heard(): boolean {
    return this.#heard;
  }

  /** Leaves the signals to whoever comes next. */
  forget(): void {
    for (const signal of signals) process.off(signal, this.#hear);
  }

  /** The values until a signal comes, even where the next value does not. */
  async *until<T>(values: AsyncIterable<T>): AsyncGenerator<T> {
    const iterator = values[Symbol.asyncIterator]();
    while (!this.#heard) {
      // A promise for all values would keep each of them for as long as it lives.
      const stopped = new Promise<undefined>((resolve) => (this.#stop = () => resolve(undefined)));
      const next = await Promise.race([iterator.next(), stopped]);
      if (this.#heard || next === undefined || next.done) return;
      yield next.value;
    }
  }
}

const signals = ["SIGINT", "SIGTERM"] as const;
