import { expect, test } from "vitest";
import { findUrl } from "./scanners.js";

test.each([
  ["see http://example.org/why?ip=192.0.2.1.", "http://example.org/why?ip=192.0.2.1"],
  ["see (www.example.org/a) for more", "http://www.example.org/a"],
  ["http://[2001:db8::1]/a", "http://[2001:db8::1]/a"],
])("%s", (text, url) => {
  expect(findUrl(text)?.value).toBe(url);
});

test.each(["broken http://.{", "http:// example.org", "nohttp://example.org"])("%s leads nowhere", (text) => {
  expect(findUrl(text)).toBeNull();
});
