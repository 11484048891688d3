/** Forms whose fields are parts (RFC 7578), and the messages that services post in them. */

/** Does a text hold such a form? */
export const isFormInParts = (text: string): boolean => /^content-disposition:[ \t]{0,9}form-data;/im.test(text);

/** The beginning of a field of a form that is sent in parts (RFC 7578), up to its value. */
const fieldNamed = (names: string, value = ""): RegExp =>
  new RegExp(
    `^content-disposition:[ \\t]{0,9}form-data;[ \\t]{0,9}name="?(?:${names})"?[ \\t]{0,9}\\r?\\n(?:[\\w-]{1,40}:[^\\n]{0,200}\\n){0,5}\\r?\\n${value}`,
    "im",
  );

/** The fields in which services post a whole message that they received, or its text where they took it apart: SendGrid, Mailgun. */
const messageField = fieldNamed("email|body-mime|message|raw", "(?=[\\w-]{1,60}:[ \\t])");
const textField = fieldNamed("text|body-plain|plain");
const headerField = fieldNamed("headers|message-headers|envelope");

/** A form begins with its first part, or with the header of the request that posts it. A message may quote one. */
const firstPart = /^\s{0,9}(?:--|content-disposition:)/i;
const posted = /^content-type:[ \t]{0,9}multipart\/form-data/im;
const firstOfForm = 4_000;

/** Where the message stands that was posted as a field of a form, or its text. */
export function postedMessage(raw: string): [number, number] | null {
  const head = raw.slice(0, firstOfForm);
  if (!isFormInParts(head) || !(firstPart.test(head) || posted.test(head))) return null;
  const field = messageField.exec(raw) ?? (headerField.test(raw) ? textField.exec(raw) : null);
  if (field === null) return null;
  const line = raw.lastIndexOf("\n", field.index - 2) + 1;
  const boundary = raw.slice(line, field.index).trimEnd();
  const start = field.index + field[0].length;
  const end = boundary.startsWith("--") ? raw.indexOf(`\n${boundary}`, start) : -1;
  return [start, end < 0 ? raw.length : raw.charCodeAt(end - 1) === 0x0d ? end - 1 : end];
}
