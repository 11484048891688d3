declare module "virtual:knowledge-packs" {
  /** Fetches the knowledge that the first load leaves out. The engine must not have been asked before. */
  export function complete(): Promise<void>;
}
