/**
 * What sending services and mail servers call the things that their events tell, without capitals and signs: `bounce_message`
 * and `bounceMessage` are one name. A service that uses another name is known by adding it here.
 */

/** Names of the recipient's address, the clearest first. */
export const recipientNames = ["emailaddress", "rcptto", "rcpt", "recipient", "bouncedrecipient", "bouncerecipients", "bouncedaddresses", "bouncedaddress", "bouncedemail", "originalrecipient", "finalrecipient", "complainedrecipient", "recipientaddress", "recipientemail", "recipientemailaddress", "toaddress", "toemail", "emailto", "contactemailaddress", "contactemail", "subscriberemail", "email", "to", "recipients", "address", "destination", "alternateid"]; // prettier-ignore
export const outcomeNames = ["action", "dsnaction", "mailaction", "severity", "event", "metric", "detailtype", "bouncetype", "queuename", "eventname", "eventtype", "notificationtype", "recordtype", "outcome", "result", "type", "status", "state", "groupname", "newstatus", "kind"]; // prettier-ignore
/** What happened, where its name says that it happened to something else than mail: `payment.failed`, `order.rejected`. */
export const otherEvents =
  /^(?:account|build|call|card|charge|checkout|customer|deploy(?:ment)?|invoice|job|login|order|parcel|payment|payout|pipeline|refund|shipment|sms|subscription|transaction|transfer|upload)[._:/-]/i;
/** What the server said, the name that promises most first. */
export const reasonNames = ["diagnosticcode", "rawreason", "dsndiag", "diag", "diagnostic", "smtpresponse", "response", "output", "smtpreply", "details", "statusmessage", "bouncereason", "bouncemessage", "bouncetext", "bouncedetails", "bouncedetail", "failuremessage", "failurereason", "delayreason", "smtpreason", "smtpmessage", "smtpmsg", "smtpanswer", "smtpanswerdata", "smtpserverresponse", "serverresponse", "servermessage", "destinationresponse", "responsemessage", "emailresponsemessage", "dsnsmtpresponse", "diagnosticmessage", "errormessage", "reason", "error", "err", "lasterror", "message", "shortmessage", "comment", "description", "content", "errdetail", "context", "text"]; // prettier-ignore
/** The service's own short words for the reason. */
export const labelNames = ["bouncesubtype", "subtype", "bouncereasontype", "bouncedescription", "bounceclassification", "bouncecategory", "bouncecat", "bouncesubcategory", "deliverystatus", "failuretype", "category", "delaytype"]; // prettier-ignore
/** Objects that speak of the message, not of the recipient. */
export const elsewhere = new Set(["headers", "commonheaders", "actor", "author", "from", "sender", "tags", "metadata", "uservariables", "useragent"]); // prettier-ignore
/** An object that tells of the notice which came back, where the message stands beside it: Postal. */
export const notice = { name: "bounce", beside: "original_message" } as const;
/** Names of enhanced status codes. */
export const statusNames = ["status", "dsnstatus", "enhancedcode", "enhancedstatus", "extended", "statuscode", "smtpresponse", "smtpserverresponsesubcode", "smtpenchcode", "enhancedsmtpstatuscode", "bounceextendedcode"]; // prettier-ignore
/** Names of the server that answered. */
export const hostNames = [
  "mxhost",
  "dsnmta",
  "remotemta",
  "peeraddress",
  "remoteserver",
  "receivinghost",
  "recipientmailserverhostname",
  "mx",
  "host",
];
/** Names of that server's address. */
export const hostAddressNames = ["addr", "remotemtaip", "destinationip"];
/** Names of the strings in which queues, topics and logs carry an event: Amazon SNS and SQS, Docker, journald. */
export const carriers = new Set(["message", "body", "log", "msg", "payload"]);
