export interface ProviderHelp {
  form: string | null;
  page: string | null;
  needs: readonly Need[];
  source: string;
  seen: string;
}
export type Need =
  | "needIp"
  | "needDomain"
  | "needError"
  | "needContact"
  | "needPhone"
  | "needCompany"
  | "needVolume"
  | "needReason"
  | "needHeaders"
  | "needWebsite";
export const providerHelp: Readonly<Record<string, ProviderHelp>> = {};
