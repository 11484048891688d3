import type { Format } from "../format.js";

/** Exchange 2007 and later, and Exchange Online: sentences for the user, then diagnostic information for administrators. */
export default {
  id: "exchange",
  marks: [
    { in: "prose", says: "Diagnostic information for administrators:", sure: true },
    { in: "prose", says: "Delivery has failed to these recipients or groups:", sure: true },
    { in: "prose", says: "Delivery has failed to these recipients or distribution lists:", sure: true },
    { in: "header:x-ms-exchange-message-is-ndr", says: "", sure: true },
    { in: "prose", says: "Generating server:" },
    { in: "prose", says: "RESOLVER." },
    { in: "prose", says: "STOREDRV." },
    { in: "prose", says: " ##" },
    { in: "prose", says: "\n#5" },
    { in: "dsn-field", says: "x-display-name" },
    { in: "from", says: "MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e" },
  ],
  source:
    "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
} satisfies Format;
