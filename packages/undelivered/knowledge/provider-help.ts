import type { ProviderHelp } from "../src/types.js";
import { providerHelp } from "./provider-help/index.js";

const byProvider = new Map(providerHelp.map((help) => [help.id, help]));
const byList = new Map(providerHelp.flatMap((help) => (help.lists ?? []).map((list) => [list, help] as const)));

/** What is known of an operator (an id of providers.ts). */
export function helpOf(provider: string | null): ProviderHelp | undefined {
  return provider === null ? undefined : byProvider.get(provider);
}

/** What is known of the operator of a block list (an id of blocklists.ts). */
export function helpOfList(list: string): ProviderHelp | undefined {
  return byList.get(list);
}
