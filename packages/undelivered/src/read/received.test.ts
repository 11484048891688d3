import { expect, test } from "vitest";
import { parseReceived, type Received } from "./received.js";

test.each<[string, string, Partial<Received>]>([
  [
    "Postfix",
    "from client.example.com (mail.example.com [192.0.2.10]) by mx.example.org (Postfix) with ESMTPS id 27CCC184 " +
      "for <bob@example.org>; Wed, 18 Feb 2015 13:00:41 -0500 (EST)",
    {
      from: "client.example.com",
      fromIp: "192.0.2.10",
      by: "mx.example.org",
      date: "2015-02-18T13:00:41-05:00",
    },
  ],
  [
    "Exim",
    "from [192.0.2.10] (helo=client.example.com) by mx.example.org with esmtp (Exim 4.96) (envelope-from <a@example.com>) " +
      "id 1abc-000-XY for bob@example.org; Wed, 18 Feb 2015 13:00:41 +0000",
    { from: "client.example.com", fromIp: "192.0.2.10", by: "mx.example.org" },
  ],
  [
    "qmail from the network",
    "from unknown (HELO client.example.com) (192.0.2.10) by mx.example.org with SMTP; 18 Feb 2015 18:00:41 -0000",
    { from: "client.example.com", fromIp: "192.0.2.10", by: "mx.example.org" },
  ],
  [
    "qmail by itself",
    "(qmail 123 invoked by uid 89); 18 Feb 2015 18:00:41 -0000",
    { from: null, by: null, date: "2015-02-18T18:00:41+00:00" },
  ],
  [
    "Exchange",
    "from A.example.com (2001:db8::25) by B.example.com (198.51.100.7) with Microsoft SMTP Server id 15.20.1; Wed, 18 Feb 2015 18:00:41 +0000",
    {
      from: "a.example.com",
      fromIp: "2001:db8::25",
      by: "b.example.com",
    },
  ],
  ["no date", "from a.example.com by b.example.com", { from: "a.example.com", by: "b.example.com", date: null }],
  ["IPv6 tag", "from a.example.com ([IPv6:2001:db8::1]) by b.example.com; x", { fromIp: "2001:db8::1" }],
  ["nothing", "", { from: null, fromIp: null, by: null, date: null }],
])("%s", (_, value, expected) => expect(parseReceived(value)).toMatchObject(expected));
