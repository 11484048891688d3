import type { Language } from "../../src/types.js";

/** What reports, servers and mail programs say in English. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  tag: "en",
  name: "English",
  subjects: {
    failure: [
      "Ticket creation failed", "Message not recorded:", "Your email has been rejected",       "Bounce notification", "Bounce:", "Delivery report (failure)", "Mail could not be delivered", "Non-Delivery:",
      "not delivered:", "could not be notified",
      "a virus was found and action taken",
      "You tried to send a potential virus",
      "Rejected posting to", "VIRUS IN MAIL FROM YOU", "IN MAIL FROM YOU", "BANNED contents from you", "detected a virus in a message you sent", "E-mail viruses detected", 
      "Undeliverable:", "Undeliverable mail", "Undeliverable message", "Undelivered Mail Returned to Sender",
      "Undelivered mail", "Undelivered:", "Undeliverable e-mail", "Mail delivery failed", "Mail delivery failure",
      "Message delivery failed", "Message delivery failure", "Email delivery failure", "E-mail delivery failure",
      "Delivery failure", "Delivery failed", "Delivery Status Notification (Failure)",
      "Delivery status notification: failed", "Failed delivery", "Delivery Notification: Delivery has failed",
      "Delivery error", "Delivery problem", "Permanent delivery failure", "Mail delivery error", "Returned mail:",
      "Returned mail", "Returned message", "Returned email", "Returned to sender", "returning message to sender",
      "Return to sender", "failure notice", "Failure notification", "Mail failure", "Mail System Error - Returned Mail",
      "Mail system error", "Message undeliverable", "Mail undeliverable", "Message status - undeliverable",
      "Message not delivered", "Mail not delivered", "Message not sent", "Email not sent", "Mail could not be sent", "Message could not be sent", "Message could not be delivered",
      "Your message couldn't be delivered", "Your message could not be delivered", "Your message wasn't delivered",
      "Your mail could not be delivered", "Could not deliver mail", "Unable to deliver mail",
      "Unable to deliver your message", "Unable to deliver message", "Unable to send your message",
      "Non-delivery report", "Non delivery report", "Nondelivery report", "Non-delivery notification",
      "Non delivery notification", "Nondeliverable mail", "Non-deliverable mail", "NDN:", "Bounced mail",
      "Mail bounced", "Message bounced", "Bounce message", "Rejected mail", "Mail rejected", "Message rejected",
      "Message refused", "Message blocked", "Your message has been rejected", "Address not found",
      "Recipient address rejected", "User unknown", "Unknown user", "Recipient does not exist", "Error sending message",
      "There was an error sending your mail"],
    delay: [
      "Delivery status notification: warning", "DELIVERY DELAY", "Mail Delivery Warning",
      "could not yet send message",
      "Delivery Status Notification (Delay)", "Delivery status notification: delayed", "Delivery delayed",
      "Delivery Notification: Delivery has been delayed", "Delayed Mail (still being retried)", "Delayed mail",
      "Delayed:", "Mail delayed", "Message delayed", "Delivery incomplete", "Warning: could not send message for past",
      "Warning: message * delayed", "Warning: message delayed", "Mail delivery delayed", "Transient delivery failure",
      "Message delivery has been delayed", "Warning: mail delayed", "Temporary delivery failure", "still being retried",
    ],
    success: [
      "Your message was delivered",
      "Delivery Status Notification (Success)", "Delivery status notification: delivered",
      "Delivery status notification: relayed", "Successful Mail Delivery Report",
      "Delivery Notification: Delivery has been successful", "Delivered:", "Relayed:", "Expanded:", "Delivery receipt",
      "Delivery report", "Message delivered", "Mail Delivery Status Report", "Return receipt"],
    autoReply: [
      "Automatic reply:", "Automatic reply", "Auto reply", "Auto-reply", "Autoreply", "Auto:", "Autoresponse",
      "Auto-response", "Auto response", "Automatic response", "Automated reply", "Automated response", "Out of Office:",
      "Out of Office AutoReply:", "Out of office reply", "Out of office", "Out-of-office", "OOO:", "AutoReply:",
      "is out of the office", "am out of the office", "On vacation", "Vacation reply", "Vacation response",
      "Away from my mail", "away from the office", "On annual leave", "On holiday", "On leave", "on maternity leave",
      "on parental leave"],
    readReceipt: [
      "Read:", "Not read:", "Read receipt", "Read-receipt", "Return Receipt (displayed)",
      "Return receipt (displayed) -", "Disposition notification", "Message Disposition Notification",
      "Read notification", "Registered:"],
  },
  senders: ["Content-filter at", "L-Soft list server", "MailScanner", 
    "Mail Delivery Subsystem", "Mail Delivery System", "Mail Delivery Service", "Mail Delivery Agent",
    "Mail Delivery Daemon", "Mail Delivery", "Mailer Daemon", "MAILER-DAEMON", "Mail Administrator", "Mail System",
    "Internet Mail Delivery", "Delivery Subsystem", "Email Delivery Subsystem", "Message Delivery System",
    "Bounced mail", "Mail Router", "Postmaster", "Post Office", "Microsoft Outlook", "Microsoft Exchange",
    "System Administrator", "Microsoft Exchange Server", "Exchange System Attendant", "Mail Server", "mail-daemon",
    "Mail Returned", "Non-delivery report"],
  failure: [
      "so this email can't be processed",       "your email message to * didn't work", "email message to GitLab could not be processed", "permission to communicate with RT", "has no right to create tickets|has no right to reply to ticket", "RT could not load a valid user", "your follow-up has been rejected", "your message has been automatically rejected", "Message rejected by filter rule match",     "unable to be delivered to the list",
    "Delivery to the following addresses failed", "A message could not be delivered to", "Your message could not be delivered", "Your message couldn't be delivered", "The message could not be delivered", "Your mail to * could not be delivered", "could not be delivered to the following user", "Your mail cannot be delivered",
    "mail has been returned because", "A message you sent bounced", "your message bounced", "message has bounced",
    "took action on the message you sent", "virus was found and action taken",
    "discovered a possible virus or unauthorised code",
    "Delivery of the email was stopped", "Our content checker found", "has found the virus", "You are not authorized to send mail to the", "was not delivered because you are not a member", "I cannot accept your message to", "virus detector has just been triggered by a message you sent", "was not delivered because it contained", "has been quarantined and will not be delivered", "message you sent has been blocked", "has stopped your message", "Your mail to * was not sent", "Your message to * was not sent", "message to the * mailing-list was rejected", "message to the * mailing list was rejected", "message for list * was rejected", "message for list * has been rejected", "has been rejected by the moderator", "has been rejected by the list moderator", "was rejected by the list moderator", "Impossible to distribute your message for list", "is not a known mailing list", 
    "Delivery has failed to these recipients or groups",
    "Delivery has failed to these recipients or distribution lists",
    "Your message did not reach some or all of the intended recipients",
    "The following recipient(s) could not be reached", "The following recipient(s) cannot be reached",
    "The following recipients could not be reached", "Delivery to the following recipients failed",
    "Delivery to the following recipient failed permanently", "Delivery to the following recipients has failed",
    "This is an automatically generated Delivery Status Notification", "Your message to * couldn't be delivered",
    "Your message to * could not be delivered", "Your message couldn't be delivered to",
    "Your message wasn't delivered to", "Couldn't deliver the message to the following recipients",
    "The following recipients did not receive your message", "Couldn't deliver to the following recipients",
    "I'm sorry to have to inform you that your message could not be delivered to one or more recipients",
    "could not be delivered to one or more recipients", "could not be delivered to one or more of its recipients",
    "could not be delivered to all of its recipients", "The following address(es) failed",
    "The following address failed", "The following addresses failed", "A message that you sent could not be delivered",
    "A message that you sent was rejected by the local scanning code",
    "A message that you sent contained no recipient addresses", "The following addresses had permanent fatal errors",
    "The following addresses had permanent delivery errors",
    "The following addresses had successful deliveries * failed",
    "I'm afraid I wasn't able to deliver your message to the following addresses",
    "This is a permanent error; I've given up", "I wasn't able to deliver your message", "I wasn't able to deliver your mail", "This is the mailer daemon",
    "unable to deliver following mail to recipient", "Message is undeliverable",
    "Sorry we were unable to deliver your message to the following address",
    "Sorry, we were unable to deliver your message", "We were unable to deliver your message to",
    "I was not able to deliver your message to the following addresses",
    "Unable to deliver message to the following recipients", "Unable to deliver message to the following recipient",
    "Unable to deliver message to the following address", "Unable to deliver your message to the following",
    "Unable to deliver mail to the following", "Your message cannot be delivered to the following recipients",
    "Your message could not be delivered to the following recipients",
    "Your message could not be delivered to the following addresses",
    "Your message could not be delivered to the following recipient", "Your message could not be delivered to", "but could not be delivered to", "but was not delivered to",
    "Your mail could not be delivered to", "Your e-mail could not be delivered", "Your email could not be delivered",
    "This message was created automatically by mail delivery software",
    "This message was created automatically by the mail system",
    "this message was generated automatically by mail delivery software",
    "An error occurred while attempting to deliver", "An error was detected while processing a message",
    "An error was detected while processing the enclosed message",
    "An error has occurred while attempting to deliver a message",
    "An error occurred while trying to deliver the mail to the following recipients",
    "The message could not be delivered to the following", "The message could not be delivered to",
    "Message could not be delivered to", "Message could not be delivered to some recipients",
    "The mail system was unable to deliver", "The mail server was unable to deliver",
    "The server was unable to deliver your message", "this server was unable to deliver", "Failed to deliver to", "Couldn't deliver to", "Could not deliver to", "Unable to deliver to", "Permanent failure for",
    "Failed to deliver message to", "Failed to deliver the message to", "Failed recipient", "Failed recipients",
    "Failed addresses", "The following recipients are affected", "The following recipients were rejected",
    "The following recipients have failed", "Failed recipient(s)", "Delivery failed for:", "Delivery failed for the following recipients",
    "Delivery failed for the following recipient", "The following message could not be delivered",
    "The following message was undeliverable", "The following message to * was undeliverable",
    "Your message cannot be delivered",
    "This is a delivery failure notification message", "This is a delivery failure notification",
    "has not been delivered to the intended recipient", "was not delivered to the following",
    "was not delivered to the intended recipients", "could not be delivered to the following recipients",
    "was not delivered to:", "Your message * was not delivered to",
    "Your message was not delivered to the following recipients", "Your message was not delivered because",
    "Your mail was not delivered",
    "The message that you sent was undeliverable to the following",
    "Your mail message to the following address(es) could not be delivered", "Mail sent to * could not be delivered",
    "Your message was returned to you", "Your message has been returned", "is being returned to you",
    "Your message is being returned", "Message returned to sender", "We're sorry, we couldn't deliver your message",
    "We were unable to relay your message", "This is a permanent failure", "This is a permanent error",
    "has not delivered the following message", "Message Undelivered due to", "Sending the message failed", "The mail could not be sent to", "Sending of the message failed", "An error occurred while sending mail",
    "The message could not be sent"],
  delay: [
    "moderators are being asked to review it", "has been forwarded to the moderator(s)",
    "Warning: could not send message for past", "has been postponed due to", "was not delivered yet to", "Delivery will be retried", "attempt failed, will retry", "next try at:",
    "could not yet be delivered", "the following address(es) deferred", "message will be reattempted", "has been defered", "has been deferred", "Delivery will be tried again",
    "being held until the list moderator", "forwarded to the list maintainer", "forwarded to the list moderator", "forwarded to the list owner", "forwarded to the moderator", "is awaiting moderator approval", "being held for moderation", 
    "Delivery to the following recipient has been delayed", "Delivery to the following recipients has been delayed", "Message will be retried for", "Delivery to these recipients or groups has been delayed",
    "Delivery is delayed to these recipients or groups",
    "Delivery is delayed to these recipients or distribution lists", "This message hasn't been delivered yet", "in the retry queue",
    "This message has not yet been delivered", "has not yet been delivered", "has not been delivered yet",
    "The message has not yet been delivered to", "Delivery will continue to be attempted",
    "message is delayed for more than", "only a temporary failure report", "message is kept in the queue",
    "You do not need to resend your message", "You do not need to resend", "THIS IS A WARNING MESSAGE ONLY",
    "This is a warning message only", "YOU DO NOT NEED TO RESEND YOUR MESSAGE", "No action is required on your part",
    "Delivery attempts will continue", "will continue to be attempted", "we will continue to try",
    "The address to which the message has not yet been delivered is",
    "The addresses to which the message has not yet been delivered are",
    "A message that you sent has not yet been delivered", "It will be retried until it is",
    "Your message could not be delivered for * It will be retried", "will be retried until",
    "will keep trying to deliver", "will keep trying", "Will keep trying until message is",
    "Warning: message still undelivered", "message still undelivered after", "still trying to deliver",
    "Message delivery to * delayed", "There was a temporary problem delivering your message", "Gmail will retry for",
    "Gmail will continue to try", "There was a temporary problem while delivering your message",
    "will try to deliver the message again", "The message will be retried", "Transient failures were encountered",
    "had transient non-fatal errors", "The following addresses had transient non-fatal errors",
    "You'll be notified if the delivery fails permanently", "your message is delayed", "Your message has been delayed",
    "The delivery of your message has been delayed", "delivery of the message has been delayed",
    "delivery attempts will be made", "delivery temporarily suspended", "Scheduling it for later delivery"],
  success: [
    "Your message was successfully delivered to", "Your message has been delivered to the following recipients",
    "It was delivered to", "Your message was delivered to", "The message was delivered to", "Your message to * was delivered", "Your message to * has been delivered",
    "Your message was delivered to the following recipients", "Delivery to these recipients or groups is complete",
    "Delivery to these recipients or distribution lists is complete, but delivery notification was not sent by the destination",
    "but no delivery notification was sent by the destination server",
    "Delivery to these recipients or groups is complete, but no delivery notification was sent",
    "but the destination server did not send a delivery notification",
    "but delivery status notifications may not be generated",
    "The following addresses had successful delivery notifications", "was successfully delivered to the destination",
    "Your mail has been delivered", "The mail was delivered", "The message was successfully delivered to",
    "was relayed to the following recipients", "has been successfully relayed to the following recipients",
    "relayed to non-DSN-aware mailer", "was delivered with an unspecified delay",
    "successfully delivered to the recipient", "Your message has been successfully delivered",
    "This message was successfully delivered", "Delivery to the following addresses was succesful", "Delivery to the following addresses was successful"],
  expired: [
    "has been in the queue too long", "this message has been in the queue too long", "retry timeout exceeded",
    "retry time not reached for any host after a long failure period", "Message expired", "Envelope expired",
    "Message could not be delivered for * days", "could not be delivered for more than",
    "could not be delivered within", "Delivery time expired", "delivery period expired",
    "Could not deliver the message in the time limit specified",
    "has been trying to deliver this message without success and has stopped trying",
    "The server has tried to deliver this message, without success, and has stopped trying",
    "Message will be deleted from queue", "message will be removed from the queue", "maximum queue lifetime",
    "maximum time in queue", "queue lifetime exceeded", "Queue expired", "Message timed out",
    "Cannot send message within", "Not delivered within", "has exceeded its maximum time", "has been undeliverable for",
    "too many failed delivery attempts", "Exceeded Maximum Delivery Attempts", "retry limit exceeded", "retry limit reached",
    "The recipient server did not respond * and we stopped trying", "Couldn't be delivered within the time limit",
    "no longer be retried", "Message delivery timed out", "timed out after * days"],
  original: [
    "--- Below this line is a copy of the message.", "Below this line is a copy of the message",
    "--- Below this line is a copy of the mail header.",
    "------ This is a copy of the message, including all the headers. ------",
    "This is a copy of the message, including all the headers",
    "This is a copy of your message, including all the headers", "This is a copy of the headers of the message",
    "This is a copy of the message's headers", "------ The body of the message is", "Original message headers:",
    "Original message headers", "----- Original message -----", "--- Original message follows ---",
    "Original message follows", "The original message follows", "----- Message header follows -----",
    "Message header follows", "Message headers follow", "Message header:", "The headers of the original message are",
    "--- The header of the original message is following. ---", "The header of the original message is following",
    "----- Unsent message follows -----", "Unsent message follows", "----- Unsent message below -----",
    "Returned message follows", "Returned message:", "Old message:", "----- Returned message -----", "--- Returned message ---",
    "Possibly truncated original message follows", "--------Returned Mail Follows--------",
    "--- Undelivered message follows ---", "Undelivered message follows", "Undelivered Message",
    "The message text follows", "A copy of the original message is attached",
    "A copy of the original message below this line:", "Your original message follows",
    "Your original message is below", "The original message is below", "Original message below",
    "Text of original message", "----- Original Message Header -----", "Original message header",
    "Start of the returned message", "Below is a copy of the original message", "---Begin original message---",
    "Content of the original message", "The returned message is", "Copy of the original message",
    "The text of your message follows", "First lines of your message", "The first * lines of the message"],
  diagnostic: [
    "Diagnostic information for administrators:", "Diagnostic information for administrators", "Remote Server returned",
    "Server error:", "Error Details", "Reported error:", "Generating server:", "Remote Server at", "DSN generated by:",
    "The following organization rejected your message:", "The error that the other server returned was:",
    "The response from the remote server was:", "The response was:", "Technical details of permanent failure:",
    "Technical details of temporary failure:", "----- Transcript of session follows -----",
    "Transcript of session follows", "----- The following addresses had permanent fatal errors -----", "Final-Log-ID",
    "Remote host said:", "Remote-host said:", "Remote server replied:", "Last error:", "Error during the last delivery attempt:", "Last reported error:",
    "Last response:", "The mail server responded:", "The server responded:", "Server Response:",
    "The server response was:", "Server replied:", "The reason for the problem:",
    "The reason for the delivery failure was:", "Delivery failure reason:", "Reason for failure:", "Diagnostic text:",
    "Diagnostic code:", "Error Type:", "SMTP error:", "SMTP reply:", "Failure reason:", "Failed because:",
    "with the following error:", "with following error:", "with the error:", "The following error was returned:",
    "for the following reason:", "for the following reasons:", "Details of the failure:",
    "The remote mail server told:", "error from remote mail server after", "SMTP error from remote mail server after",
    "SMTP error from remote server for", "The remote mail server replied:", "The error returned was:",
    "The reported error was:", "What went wrong:", "The receiving server responded:",
    "Microsoft Exchange will not try to redeliver this message for you"],
  autoReply: [
    "I am out of the office until", "I am out of office until", "I'm out of the office until",
    "I'm out of office until", "I am currently out of the office", "I am currently out of office",
    "I'm currently out of the office", "I'm currently out of office", "I will be out of the office starting",
    "I will be out of the office from * to", "I will be out of the office * returning on",
    "out of the office with limited access", "out of office with limited access", "I am currently on vacation",
    "I'm currently on vacation", "I am on vacation until", "I am on vacation from", "I am currently on annual leave",
    "I am on annual leave until", "I am on annual leave from", "I am currently on leave", "I'm currently on leave",
    "I am on leave until", "I am away on leave", "I am currently on holiday", "I am on holiday until",
    "I am currently on maternity leave", "I am on maternity leave", "I am on parental leave", "I am on sick leave",
    "I am currently away from", "I'm away until", "I am away until", "I am currently travelling",
    "I am currently traveling", "will have limited access to my email", "will have limited access to email",
    "limited access to my email during", "I will not have access to email until", "I will have no access to my email",
    "I will respond to your message when I return", "I will reply to your message when I return",
    "I will reply to your email when I return", "I will respond to your email upon my return",
    "will be answered on my return", "I will return to the office on", "I will be back in the office on",
    "I'll be back in the office on", "For urgent matters please contact", "In urgent cases please contact",
    "If your request is urgent please contact", "If this is urgent, please contact",
    "For anything urgent please contact", "This is an automatic reply", "This is an automated reply",
    "This is an automated response", "This is an automatic response", "This is an auto-reply",
    "This is an auto-generated reply", "This is an automatically generated reply", "This is an autoresponder",
    "Your mail will be read when", "Your mail regarding * will be read when I return",
    "I will not be reading my mail for a while", "This mailbox is not monitored", "This mailbox is no longer monitored",
    "This email address is no longer monitored", "This address is not monitored", "This inbox is not monitored",
    "no longer works for the company", "no longer with the company", "has left the company",
    "Thank you for contacting us. We have received your", "Your request has been received and a ticket",
    "We have received your message and will respond", "endeavour to reply as soon as possible",
    "I will reply as soon as possible", "I will respond as soon as possible", "We will reply as soon as possible",
    "will get back to you as soon as possible"],
  rules: [
    {
      id: "en/exchange-account-missing", reason: "user-unknown",
      when: {
        says: [
          "the e-mail account does not exist at the organization this message was sent to",
          "the e-mail address could not be found. Perhaps the recipient moved to a different e-mail organization",
          "recipient name is not recognized", "the recipient has been deleted or has no e-mail address"],
      },
      matches: [
        "The e-mail account does not exist at the organization this message was sent to. Check the e-mail address, or contact the recipient directly to find out the correct address.",
        "The following recipient(s) could not be reached: anna@example.com on 12/3/2025 9:10 AM. The recipient has been deleted or has no e-mail address",
      ],
      source: "Exchange Server 5.5 to 2003 non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-dns", reason: "domain-not-found",
      when: { says: "the destination server for this recipient could not be found in Domain Name Service" },
      matches: [
        "The destination server for this recipient could not be found in Domain Name Service (DNS). Please verify the email address and retry.",
      ],
      source: "Exchange Server 5.5 to 2003 non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-loop", reason: "mail-loop",
      when: { says: "caused the message to bounce between two servers or to be forwarded between two recipients" },
      matches: [
        "A configuration error in the e-mail system caused the message to bounce between two servers or to be forwarded between two recipients. Contact your administrator.",
      ],
      source: "Exchange Server 5.5 to 2003 non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-no-permission", reason: "recipient-restricted", confidence: 0.6,
      alternatives: [{ reason: "relay-denied", confidence: 0.4 }, { reason: "policy-rejected", confidence: 0.3 }],
      when: {
        says: [
          "you do not have permission to send to this recipient. For assistance, contact your system administrator",
          "you don't have permission to send to this recipient"],
      },
      matches: [
        "You do not have permission to send to this recipient. For assistance, contact your system administrator."],
      source: "Exchange Server 5.5 to 2003 non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-policy", reason: "policy-rejected",
      when: {
        says: [
          "this message was rejected due to the current administrative policy by the destination server",
          "would violate the security policy in force"],
      },
      matches: [
        "This message was rejected due to the current administrative policy by the destination server. Please retry at a later time.",
      ],
      source: "Exchange Server 5.5 to 2003 non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-communications", reason: "connection-failed",
      when: {
        says: [
          "unable to deliver the message due to a communications failure",
          "a communication failure occurred during the delivery of this message"],
      },
      matches: [
        "Unable to deliver the message due to a communications failure. MSEXCH:IMS:EXAMPLE:SITE:MAIL 0 (000C05A6)",
        "A communication failure occurred during the delivery of this message. Please try to resend the message later.",
      ],
      source: "Exchange Server 5.5 to 2003 non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-time-limit", reason: "delivery-expired",
      when: {
        says: [
          "could not deliver the message in the time limit specified",
          "has been trying to deliver this message without success and has stopped trying",
          "the server has tried to deliver this message, without success, and has stopped trying",
          "despite repeated attempts to contact the recipient's email system it didn't respond"],
      },
      matches: [
        "Could not deliver the message in the time limit specified. Please retry or contact your administrator.",
        "Microsoft Exchange has been trying to deliver this message without success and has stopped trying. Please try sending this message again.",
      ],
      source: "Exchange Server 5.5 to 2003 non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-unavailable", reason: "mailbox-unavailable",
      when: { says: "the recipient was unavailable to take delivery of the message" },
      matches: [
        "The recipient was unavailable to take delivery of the message. The MTS-ID of the original message is: c=US;a= ;p=EXAMPLE",
      ],
      source: "Exchange Server 5.5 to 2003 non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-address-not-found", reason: "user-unknown",
      when: {
        says: [
          "the e-mail address you entered couldn't be found", "the email address you entered couldn't be found",
          "recipient's e-mail address was not found in the recipient's e-mail system",
          "recipient's email address was not found in the recipient's email system", "wasn't found at",
          "the recipient's email address isn't correct", "the recipient wasn't found"],
      },
      matches: [
        "The e-mail address you entered couldn't be found. Please check the recipient's e-mail address and try to resend the message.",
        "Your message to anna@example.com couldn't be delivered. anna wasn't found at example.com."],
      misses: ["The e-mail address you entered is not valid."],
      source: "Exchange Server 2007 to 2019 and Exchange Online non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-restricted", reason: "recipient-restricted",
      when: {
        says: [
          "your message can't be delivered because delivery to this address is restricted",
          "because you don't have permission to send to it", "the address may only accept email from certain senders",
          "the address might only accept e-mail from certain senders",
          "only accepts messages from people in its organization or on its allowed senders list",
          "isn't set up to receive messages from", "ask them to grant you permission to send"],
      },
      matches: [
        "Your message can't be delivered because delivery to this address is restricted.",
        "The group Sales only accepts messages from people in its organization or on its allowed senders list, and your email address isn't on the list.",
      ],
      source: "Exchange Server 2007 to 2019 and Exchange Online non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-moderated", reason: "recipient-restricted", detail: "moderated",
      when: {
        says: [
          "your message was rejected by the moderator", "was rejected by a moderator of the group",
          "the moderator rejected your message", "the message was rejected by the recipient's moderator"],
      },
      matches: [
        "Your message to the group Staff was rejected by the moderator. The moderator rejected your message with the comments below.",
      ],
      source: "Exchange Server 2007 to 2019 and Exchange Online non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-address-format", reason: "address-invalid",
      when: {
        says: [
          "the format of the e-mail address isn't correct", "the format of the email address isn't correct",
          "the e-mail address isn't formatted correctly", "look for any spaces or punctuation"],
      },
      matches: [
        "The format of the email address isn't correct. A correct address looks like this: someone@example.com."],
      source: "Exchange Server 2007 to 2019 and Exchange Online non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-outbound-spam", reason: "sender-suspended",
      when: { says: "because you weren't recognized as a valid sender" },
      matches: ["Your message couldn't be delivered because you weren't recognized as a valid sender.",
        "Because you weren't recognized as a valid sender. Your email address is suspected of sending spam."],
      source: "Exchange Server 2007 to 2019 and Exchange Online non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-mail-flow-rule", reason: "policy-rejected", detail: "admin-rule",
      when: {
        says: [
          "a custom mail flow rule created by an admin at", "your message was blocked by a mail flow rule",
          "an email rule restriction created by an admin"],
      },
      matches: ["A custom mail flow rule created by an admin at example.com has blocked your message."],
      source: "Exchange Server 2007 to 2019 and Exchange Online non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-send-on-behalf", reason: "sender-not-permitted",
      when: {
        says: [
          "trying to send on behalf of another sender without permission to do so",
          "you can't send a message on behalf of this user unless you have permission to do so",
          "you do not have the permission to send the message on behalf of the specified user"],
      },
      matches: [
        "You are not allowed to send this message because you are trying to send on behalf of another sender without permission to do so.",
      ],
      source: "Exchange Server 2007 to 2019 and Exchange Online non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/exchange-permission-issues", reason: "recipient-restricted", confidence: 0.6,
      alternatives: [{ reason: "policy-rejected", confidence: 0.4 }],
      when: {
        says: [
          "your message wasn't delivered because of permission or security issues",
          "because of permission or security issues"],
      },
      matches: ["Your message wasn't delivered because of permission or security issues."],
      source: "Exchange Server 2007 to 2019 and Exchange Online non-delivery reports", seen: "2026-11",
    },
    {
      id: "en/outlook-sender-rejected", reason: "sender-not-permitted", confidence: 0.6,
      alternatives: [{ reason: "auth-required", confidence: 0.5 }],
      when: {
        says: [
          "the server rejected the sender's e-mail address", "0x800CCC78",
          "verify the e-mail address in your account properties"],
      },
      matches: [
        "The message could not be sent because the server rejected the sender's e-mail address. The sender's e-mail address was 'me@example.org'. Error Number: 0x800CCC78",
      ],
      source: "Microsoft Outlook and Outlook Express, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/outlook-login", reason: "credentials-rejected",
      when: {
        says: [
          "your e-mail server rejected your login", "0x800CCC92", "0x800CCC90", "0x800CCC18",
          "unable to log on to the outgoing mail server",
          "log onto outgoing mail server (SMTP): * verify your user name"],
      },
      matches: [
        "Task 'mail.example.com - Sending' reported error (0x800CCC92): Your e-mail server rejected your login. Verify your user name and password for this account.",
      ],
      source: "Microsoft Outlook and Outlook Express, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/outlook-auth-methods", reason: "credentials-rejected",
      when: {
        says: [
          "none of the authentication methods supported by this client are supported by your server", "0x800CCC80"],
      },
      matches: [
        "None of the authentication methods supported by this client are supported by your server. (0x800CCC80)"],
      source: "Microsoft Outlook and Outlook Express, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/outlook-no-connection", reason: "connection-failed",
      when: {
        says: [
          "Outlook is unable to connect to your outgoing (SMTP) e-mail server",
          "Outlook cannot connect to your outgoing (SMTP) e-mail server", "0x800CCC0E", "0x80042109",
          "the connection to the server has failed. Account"],
      },
      matches: [
        "The connection to the server has failed. Account: 'mail.example.org', Server: 'mail.example.org', Protocol: SMTP, Port: 25, Error Number: 0x800CCC0E",
      ],
      source: "Microsoft Outlook and Outlook Express, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/outlook-timeout", reason: "connection-failed", detail: "timeout",
      when: { says: ["0x8004210B", "0x800CCC19", "Socket Error: 10060"] },
      matches: [
        "Task 'mail.example.org - Sending' reported error (0x8004210B): contact your server administrator or Internet service provider (ISP).",
      ],
      source: "Microsoft Outlook and Outlook Express, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/outlook-interrupted", reason: "connection-failed", detail: "dropped",
      when: {
        says: [
          "your server has unexpectedly terminated the connection", "the connection to the server was interrupted",
          "0x800CCC0F"],
      },
      matches: [
        "Your server has unexpectedly terminated the connection. Possible causes for this include server problems, network problems, or a long period of inactivity. Protocol: SMTP, Error Number: 0x800CCC0F",
      ],
      source: "Microsoft Outlook and Outlook Express, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/outlook-server-name", reason: "connection-failed", party: "sender",
      when: { says: ["0x800CCC0D", "please verify that you have entered the server name correctly"] },
      matches: [
        "The host 'smtp.exmaple.org' could not be found. Please verify that you have entered the server name correctly. Error Number: 0x800CCC0D",
      ],
      source: "Microsoft Outlook and Outlook Express, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/outlook-encryption", reason: "tls-failed",
      when: {
        says: [
          "your server does not support the connection encryption type you have specified", "0x800CCC1A",
          "your outgoing (SMTP) server does not support SSL-secured connections",
          "the server you are connected to is using a security certificate that cannot be verified"],
      },
      matches: [
        "Your outgoing (SMTP) server does not support the connection encryption type you have specified. Your server does not support the connection encryption type you have specified. (0x800CCC1A)",
      ],
      source: "Microsoft Outlook and Outlook Express, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/thunderbird-login", reason: "credentials-rejected",
      when: {
        says: [
          "the outgoing server (SMTP) * does not support the selected authentication method",
          "does not support authentication (SMTP-AUTH)", "does not seem to support encrypted passwords"],
      },
      matches: [
        "The Outgoing server (SMTP) mail.example.org does not support the selected authentication method. Please change the authentication method in Account Settings.",
      ],
      source: "Mozilla Thunderbird, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/thunderbird-refused", reason: "connection-failed",
      when: {
        says: [
          "because connecting to outgoing server (SMTP) * failed",
          "the server may be unavailable or is refusing SMTP connections"],
      },
      matches: [
        "The message could not be sent because connecting to Outgoing server (SMTP) mail.example.org failed. The server may be unavailable or is refusing SMTP connections.",
      ],
      source: "Mozilla Thunderbird, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/thunderbird-dropped", reason: "connection-failed", detail: "dropped",
      when: {
        says: "because the connection to outgoing server (SMTP) * was lost in the middle of the transaction",
      },
      matches: [
        "The message could not be sent because the connection to Outgoing server (SMTP) mail.example.org was lost in the middle of the transaction. Try again.",
      ],
      source: "Mozilla Thunderbird, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/thunderbird-server-name", reason: "connection-failed", party: "sender",
      when: {
        says: ["the outgoing server (SMTP) * is unknown", "for some unknown reason the outgoing server (SMTP)"],
      },
      matches: [
        "An error occurred while sending mail: The outgoing server (SMTP) smtp.exmaple.org is unknown. The server may be incorrectly configured.",
      ],
      source: "Mozilla Thunderbird, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/thunderbird-starttls", reason: "tls-failed", detail: "starttls-missing",
      when: {
        says: [
          "unable to establish a secure link with outgoing server (SMTP)",
          "using STARTTLS since it doesn't advertise that feature"],
      },
      matches: [
        "Unable to establish a secure link with Outgoing server (SMTP) mail.example.org using STARTTLS since it doesn't advertise that feature.",
      ],
      source: "Mozilla Thunderbird, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/address-form", reason: "address-invalid",
      when: {
        says: [
          "is not a valid e-mail address because it is not of the form user@host",
          "non-ASCII characters in the local part of the recipient address",
          "is not recognized. Make sure that all addresses are properly formed"],
      },
      matches: [
        "anna.example.com is not a valid e-mail address because it is not of the form user@host. You must correct it before sending the e-mail.",
        'The address "anna@example,com" in the "To" field was not recognized or is not recognized. Make sure that all addresses are properly formed.',
      ],
      source: "Mozilla Thunderbird, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/apple-relaying", reason: "auth-required",
      when: { says: "was rejected by the server because it does not allow relaying" },
      matches: [
        'Cannot Send Mail. The recipient "anna@example.com" was rejected by the server because it does not allow relaying.',
      ],
      source: "Apple Mail on macOS and iOS, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/apple-sender-rejected", reason: "sender-not-permitted", confidence: 0.7,
      alternatives: [{ reason: "auth-required", confidence: 0.4 }],
      when: {
        says: [
          "the sender address * was rejected by the server", "one of the from addresses was rejected by the server"],
      },
      matches: ["The sender address me@example.org was rejected by the server mail.example.org."],
      source: "Apple Mail on macOS and iOS, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/apple-login", reason: "credentials-rejected",
      when: {
        says: [
          "the user name or password for * is incorrect", "the mail server denied the username or password",
          "the username and password failed to authenticate", "username or password for the outgoing server"],
      },
      matches: ['Cannot Send Mail. The user name or password for "mail.example.org" is incorrect.'],
      source: "Apple Mail on macOS and iOS, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/apple-connection", reason: "connection-failed",
      when: {
        says: [
          "the connection to the outgoing server * failed", "refused to allow a connection on port",
          "cannot be contacted on port", "the outgoing mail server * is not responding"],
      },
      matches: [
        'Cannot Send Mail. The connection to the outgoing server "mail.example.org" failed. Additional Outgoing Mail Servers can be configured in Settings.',
      ],
      source: "Apple Mail on macOS and iOS, dialogs on sending", seen: "2026-11",
    },
    {
      id: "en/gmail-blocked", reason: "policy-rejected", confidence: 0.5,
      alternatives: [{ reason: "spam-content", confidence: 0.5 }, { reason: "reputation-blocked", confidence: 0.3 }],
      when: { says: "has been blocked. See technical details below" },
      matches: [
        "Message blocked. Your message to anna@example.com has been blocked. See technical details below for more information.",
      ],
      source: "Gmail, cards and dialogs", seen: "2026-11",
    },
    {
      id: "en/gmail-send-as", reason: "credentials-rejected", confidence: 0.7,
      when: { says: "the settings for your * account are misconfigured or out of date" },
      matches: [
        'You\'re sending this from a different address or alias using the "Send mail as" feature. The settings for your "Send mail as" account are misconfigured or out of date.',
      ],
      source: "Gmail, cards and dialogs", seen: "2026-11",
    },
    {
      id: "en/domino-not-listed", reason: "user-unknown",
      when: {
        says: [
          "not listed in Domino Directory", "not listed in public Name & Address Book",
          "not unique. Several matches found in Domino Directory"],
      },
      matches: ["User anna.meyer (anna.meyer@example.com) not listed in Domino Directory"],
      source: "HCL (IBM, Lotus) Notes and Domino delivery failure reports", seen: "2026-11",
    },
    {
      id: "en/domino-no-route", reason: "routing-failed",
      when: {
        says: ["no route found to domain", "no route found to server", "check Server, Connection and Domain documents"],
      },
      matches: [
        "No route found to domain EXAMPLE from server HUB/EXAMPLE. Check Server, Connection and Domain documents in Domino Directory.",
      ],
      source: "HCL (IBM, Lotus) Notes and Domino delivery failure reports", seen: "2026-11",
    },
    {
      id: "en/domino-not-authorized", reason: "recipient-restricted",
      when: { says: ["you are not authorized to send mail to", "not authorized to send mail to this group"] },
      matches: ["You are not authorized to send mail to AllStaff@example.com."],
      source: "HCL (IBM, Lotus) Notes and Domino delivery failure reports", seen: "2026-11",
    },
  ],
} satisfies Language;
