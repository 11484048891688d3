/**
 * Before three digits of an expression: numbers that look like a reply code (RFC 5321 section 4.2.3) and are none. 465 and 587 are
 * the ports of submission (RFC 8314); the others are answers of the web (RFC 9110 section 15) that no mail server gives, or not in
 * these words.
 */
export const noReplyCode = String.raw`(?!465|587|(?:40\d|41[0-5]|429)(?![ -]#?4\.\d\.)|422 Unprocessable|500 Internal Server|502 Bad Gateway|504 Gateway)`;
