/** What a run and its threads say to each other. */

/** What a worker is given. */
export interface Task {
  seed: number;
  /** The numbers of the cases: from `from` up to, but without, `to`. */
  from: number;
  to: number;
  fixturesFolder: string;
  /** `[number of the case, what is being done with it]`, shared with the one who watches. */
  state: Int32Array;
  /** Kinds of faults that have been found often enough. */
  known: string[];
  /** Digests of reports that another thread made: `[number, digest]`. */
  samples: [index: number, digest: string][];
}

/** What a worker tells. */
export type Told =
  | { about: "finding"; kind: string; what: string; index: number; story: string; bytes: Uint8Array }
  | { about: "repeated"; kind: string }
  | { about: "done"; samples: [index: number, digest: string][] };

/** What is being done with a case. */
export const doing = { trying: 0, minimising: 1 } as const;
