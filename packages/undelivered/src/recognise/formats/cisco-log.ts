import type { Format } from "../format.js";

/** Lines of Cisco Secure Email's (once IronPort's) mail, bounce and text logs; its numbers name message and recipient. */
export default {
  id: "cisco-log",
  marks: [
    { in: "prose", says: " Info: Bounced: DCID ", sure: true },
    { in: "prose", says: " Info: Delayed: DCID ", sure: true },
    { in: "prose", says: " Info: Bounced: " },
    { in: "prose", says: " Info: Delayed: " },
    { in: "prose", says: " Response: \"('" },
    { in: "prose", says: " Info: Connection Error: DCID ", sure: true },
    { in: "prose", says: "> Rejected by LDAPACCEPT", sure: true },
    { in: "prose", says: "> Rejected by RAT", sure: true },
    { in: "prose", says: " Info: Message aborted MID " },
    { in: "prose", says: " Dropped by " },
  ],
  lines: [
    // MID 12 ICID 34 RID 0 To: <user@example.org>
    { is: /\bMID (?<message>\d+) ICID \d+ RID 0 To: <(?<address>[^<>\s]{1,320})>$/ },
    // Bounced: DCID 3 MID 12 to RID 0 - 5.1.0 - Unknown address error ('550', ['5.1.1 ... User unknown']) []
    {
      is: /\bBounced: (?:DCID \d+ )?MID (?<message>\d+) to RID \d+ - (?:[245][.\d]{4,9} - [^(]{0,80}\((?='\d{3}', \['))?(?<reason>.+?)(?: \[\])?$/,
      also: [/', \['<(?<address>[^<>\s]{1,320})>(?:\.\.\.|:)/],
      action: "failed",
    },
    {
      is: /\bDelayed: (?:DCID \d+ )?MID (?<message>\d+) to RID \d+ - (?:[245][.\d]{4,9} - [^(]{0,80}\((?='\d{3}', \['))?(?<reason>.+?)(?: \[\])?$/,
      action: "delayed",
    },
    // Bounced: 12:0 From:<...> To:<user@example.org> Reason: "5.1.0 - Unknown address error" Response: "('550', ['...'])"
    {
      is: /\bBounced: \d+:\d+ .*?\bTo:<(?<address>[^<>\s]{1,320})> .*\bResponse: ?"\((?<reason>'[245]\d\d', \[.+?\])\)"/,
      action: "failed",
    },
    { is: /\bBounced: \d+:\d+ .*?\bTo:<(?<address>[^<>\s]{1,320})> Reason: ?"(?<reason>[^"]+)"/, action: "failed" },
    {
      is: /\bDelayed: \d+:\d+ .*?\bTo:<(?<address>[^<>\s]{1,320})> .*\bResponse: ?"\((?<reason>'[245]\d\d', \[.+?\])\)"/,
      action: "delayed",
    },
    { is: /\bDelayed: \d+:\d+ .*?\bTo:<(?<address>[^<>\s]{1,320})> Reason: ?"(?<reason>[^"]+)"/, action: "delayed" },
    {
      is: /\bConnection Error: DCID \d+ domain: \S+ IP: (?<ip>[\d.:a-f]+) port: \d+ details: (?<reason>.+?)(?: interface: .*)?$/,
      action: "delayed",
    },
    { is: /\bTo: <(?<address>[^<>\s]{1,320})> (?<reason>Rejected by .+)$/, action: "failed" },
    { is: /\bMessage aborted MID \d+ (?<reason>Dropped by .+)$/, action: "failed" },
  ],
  source:
    "https://www.cisco.com/c/en/us/td/docs/security/esa/esa14-0/user_guide/b_ESA_Admin_Guide_14-0/b_ESA_Admin_Guide_12_1_chapter_0100111.html",
} satisfies Format;
