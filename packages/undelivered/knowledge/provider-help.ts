/** Where operators of mail systems can be asked to let mail in again, and what they need to know. */
export interface ProviderHelp {
  /** The form or page for removal; `{ip}` and `{domain}` are filled in. An e-mail address is a `mailto:` link. */
  form: string | null;
  /** The operator's own page on refusals and codes. */
  page: string | null;
  /** What the form or the people behind it ask for. */
  needs: readonly Need[];
  source: string;
  /** Year and month in which the source was seen. */
  seen: string;
}

/** Words for these are in every language (`AdviceShape.ticket`). */
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

/** By the ids of providers.ts. */
export const providerHelp: Readonly<Record<string, ProviderHelp>> = {
  google: {
    form: "https://support.google.com/mail/answer/81126",
    page: "https://support.google.com/a/answer/3726730",
    needs: ["needIp", "needDomain", "needError", "needHeaders"],
    source: "https://support.google.com/a/answer/3726730",
    seen: "2026-02",
  },
  microsoft: {
    form: "https://olcsupport.office.com/",
    page: "https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
    needs: ["needIp", "needDomain", "needError", "needContact"],
    source: "https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
    seen: "2026-06",
  },
  yahoo: {
    form: "https://senders.yahooinc.com/contact",
    page: "https://senders.yahooinc.com/smtp-error-codes/",
    needs: ["needIp", "needDomain", "needError", "needContact"],
    source: "https://senders.yahooinc.com/smtp-error-codes/",
    seen: "2026-02",
  },
  apple: {
    form: "mailto:icloudadmin@apple.com",
    page: "https://support.apple.com/102322",
    needs: ["needCompany", "needDomain", "needIp", "needError", "needReason"],
    source: "https://support.apple.com/102322",
    seen: "2026-11",
  },
  comcast: {
    form: "https://postmaster.comcast.net/",
    page: "https://postmaster.comcast.net/smtp-error-codes.php",
    needs: ["needIp", "needError", "needContact"],
    source: "https://postmaster.comcast.net/smtp-error-codes.php",
    seen: "2026-11",
  },
  att: {
    form: "mailto:abuse_rbl@abuse-att.net",
    page: null,
    needs: ["needIp", "needError", "needReason"],
    source: "https://github.com/ActiveCampaign/smtp-field-manual",
    seen: "2026-11",
  },
  gmx: {
    form: "https://postmaster.gmx.net/en/",
    page: "https://postmaster.gmx.net/en/error-messages",
    needs: ["needIp", "needError", "needContact", "needHeaders"],
    source: "https://postmaster.gmx.net/en/error-messages",
    seen: "2026-11",
  },
  "t-online": {
    form: "mailto:tosa@rx.t-online.de",
    page: null,
    needs: ["needIp", "needDomain", "needContact", "needWebsite", "needError"],
    source: "https://github.com/Mailu/Mailu/issues/1614",
    seen: "2026-11",
  },
  orange: {
    form: "https://assistance.orange.fr/",
    page: null,
    needs: ["needIp", "needDomain", "needError", "needContact"],
    source: "https://github.com/ActiveCampaign/smtp-field-manual",
    seen: "2026-11",
  },
  free: {
    form: "https://postmaster.free.fr/",
    page: "https://postmaster.free.fr/index_en.html",
    needs: ["needIp", "needError", "needContact"],
    source: "https://postmaster.free.fr/index_en.html",
    seen: "2026-11",
  },
  mailru: {
    form: "mailto:abuse@corp.mail.ru",
    page: "https://help.mail.ru/notspam-support/errors",
    needs: ["needIp", "needError", "needHeaders"],
    source: "https://help.mail.ru/notspam-support/errors",
    seen: "2026-11",
  },
  yandex: {
    form: "https://yandex.com/support/mail/bounces",
    page: "https://yandex.com/support/mail/bounces",
    needs: ["needIp", "needError", "needContact"],
    source: "https://yandex.com/support/mail/bounces",
    seen: "2026-11",
  },
  rambler: {
    form: "mailto:abuse@rambler-co.ru",
    page: "https://help.rambler.ru/",
    needs: ["needIp", "needError", "needContact"],
    source: "https://help.rambler.ru/",
    seen: "2026-11",
  },
  zoho: {
    form: null,
    page: "https://www.zoho.com/mail/help/spam-reason.html",
    needs: [],
    source: "https://www.zoho.com/mail/help/spam-reason.html",
    seen: "2026-11",
  },
  godaddy: {
    form: "https://checkspam.godaddy.com/",
    page: "https://www.godaddy.com/help/3568",
    needs: ["needIp", "needContact", "needReason"],
    source: "https://www.godaddy.com/help/3568",
    seen: "2026-11",
  },
  rackspace: {
    form: null,
    page: "https://docs.rackspace.com/docs/common-email-bounces",
    needs: [],
    source: "https://docs.rackspace.com/docs/common-email-bounces",
    seen: "2026-11",
  },
  proofpoint: {
    form: "https://ipcheck.proofpoint.com/?ip={ip}",
    page: "https://help.proofpoint.com/",
    needs: ["needIp", "needContact", "needReason"],
    source: "https://ipcheck.proofpoint.com/",
    seen: "2026-11",
  },
  barracuda: {
    form: "https://www.barracudacentral.org/rbl/removal-request",
    page: "https://campus.barracuda.com/",
    needs: ["needIp", "needContact", "needPhone", "needReason"],
    source: "https://www.barracudacentral.org/rbl/removal-request",
    seen: "2026-11",
  },
  broadcom: {
    form: "https://ipremoval.sms.symantec.com/",
    page: "https://knowledge.broadcom.com/external/article/165144",
    needs: ["needIp", "needContact"],
    source: "https://knowledge.broadcom.com/external/article/165144",
    seen: "2026-11",
  },
  "trend-micro": {
    form: "https://ers.trendmicro.com/reputations",
    page: null,
    needs: ["needIp", "needContact", "needReason"],
    source: "https://github.com/ActiveCampaign/smtp-field-manual",
    seen: "2026-11",
  },
  cloudmark: {
    form: "https://csi.cloudmark.com/reset-request/?ip={ip}",
    page: null,
    needs: ["needIp", "needContact", "needReason"],
    source: "https://csi.cloudmark.com/",
    seen: "2026-11",
  },
};
