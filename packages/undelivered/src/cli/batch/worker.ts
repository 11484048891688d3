/** A worker: explains the batches that it is handed, one after the other. */
import { parentPort, workerData } from "node:worker_threads";
import type { Batch, Request } from "./answer.js";

/** What a worker is born with. */
export interface Birth {
  request: Request;
  /** Where the worker is: the number of its batch and the index of the item. It outlives the worker, and tells what ended it. */
  place: Int32Array;
}

/** What a worker is handed. */
export interface Assignment {
  number: number;
  batch: Batch;
}

const { request, place } = workerData as Birth;
const port = parentPort!;
void import("./answer.js").then(({ answerTo }) => {
  port.on("message", ({ number, batch }: Assignment) => {
    const answer = answerTo(batch, request, (index) => {
      Atomics.store(place, 1, index);
      Atomics.store(place, 0, number);
    });
    port.postMessage(answer, [answer.output.buffer as ArrayBuffer]);
  });
});
