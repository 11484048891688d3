import type { Format } from "../format.js";

/** Azure Communication Services: delivery reports of Event Grid. */
export default {
  id: "azure-communication",
  marks: [
    { in: "prose", says: "Microsoft.Communication.EmailDeliveryReportReceived", sure: true },
    { in: "prose", says: '"deliveryStatusDetails"' },
    { in: "prose", says: '"deliveryAttemptTimeStamp"' },
  ],
  events: true,
  source: "https://learn.microsoft.com/en-us/azure/event-grid/communication-services-email-events",
} satisfies Format;
