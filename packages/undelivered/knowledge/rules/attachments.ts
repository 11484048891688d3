import type { RuleFile } from "../../src/types.js";

/** Attachments that a server does not take. Phrases fill their lines: lists stay short. */
// prettier-ignore
export default {
  name: "attachments",
  layer: "mechanism",
  rules: [
    {
      id: "attachments/type",
      when: {
        says: ["attachment of a type", "accept messages of mime content-type", "macro-enabled", "unwanted binary attachment", "contains an unwanted attachment", "attachments aren't allowed", "attachments aren't accepted", "attachment isn't allowed", "attachments with the extension", "attachments with extension", "attachments ending in", "blocked banned", "banned name:", "unacceptable attachments", "attachments are on the list", "mail with attachments", "attachments or embedded images", "attachment filtering", 
          "banned:", "- banned", "attachment type", "disallowed attach type", "attachment types", "attachment not allowed",
          "attachment is not allowed", "attachments not allowed", "attachments are not allowed",
          "attachment * is forbidden|is prohibited|is not permitted", "attachment not accepted", "attachments not accepted", "attachment not permitted", "attachment rejected",
          "attachment blocked", "attachment refused", "attachment denied", "attachment removed",
          "attachment prohibited", "attachments prohibited", "prohibited attachment", "blocked attachment",
          "forbidden attachment", "banned attachment", "illegal attachment", "unacceptable attachment",
          "unauthorized attachment", "dangerous attachment", "suspicious attachment", "restricted attachment",
          "disallowed attachment", "invalid attachment", "attachment name", "attachment with name",
          "attachment filename", "attachment extension", "attachment file", "attachment policy", "attachment filter",
          "attachment of this type", "attachment of type", "attachment contains", "attachment with * extension",
          "file type not allowed", "file type is not allowed", "file type not accepted", "file type blocked",
          "blocked file type", "forbidden file type", "banned file type", "file extension",
          "file extension not allowed", "blocked file extension", "banned extension", "extension not allowed",
          "forbidden extension", "dangerous extension", "files with extension", "banned filename", "banned file",
          "banned contents", "banned content:", "banned name", "forbidden file", "forbidden filename",
          "prohibited file", "prohibited file name", "not accept attachments", "do not accept attachments",
          "doesn't accept attachments", "does not accept attachments", "we do not accept executable", "attached file",
          "attachments of type", "potential security issue", "presents a potential security issue",
          "blocked for security reasons", "blocked because its content presents a potential security issue",
          "message contains a file", "mime type not allowed", "content-type not allowed", "content type not allowed",
          "mime-type", "unsupported attachment", "no attachments"],
        not: [
          "too large", "size", "attachments too", "too many attachments", "number of attachments", "virus",
          "encrypted", "password"],
      },
      reason: "attachment-blocked",
      detail: "type",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["552 5.7.0 The message has an attachment of a type that we do not take (.docm)", 
        "552 5.7.0 Attachment of this type is not accepted",
        "550 5.7.1 Message rejected: banned filename invoice.exe",
        "552 5.7.0 Blocked file type in attachment",
        "554 5.7.0 Reject, id=03341-01 - BANNED: setup.zip",
      ],
      misses: ["552 5.3.4 Attachment too large"],
    },
    {
      id: "attachments/executable",
      when: {
        says: [
          "executable", "executable attachment", "executable attachments", "executable file", "executable files",
          "executable content", "contains an executable", "windows executable", ".exe", ".scr", ".vbs", ".js file",
          ".bat"],
        not: ["command not executable", "not an executable", "program"],
      },
      reason: "attachment-blocked",
      detail: "executable",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["550 5.7.1 We do not take executable files"],
    },
    {
      id: "attachments/encrypted",
      when: {
        says: [
          "encrypted attachment", "encrypted archive", "encrypted attachments", "encrypted zip", "encrypted file",
          "password protected", "password-protected", "encrypted archives", "encrypted.zip", "encrypted.rar",
          "heuristics.encrypted"],
      },
      reason: "attachment-blocked",
      detail: "encrypted",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["554 5.7.1 Password-protected archives are refused: encrypted archive"],
    },
    {
      id: "attachments/macro",
      when: {
        says: [
          "macro", "macros", "office macro", "document with macro", "contains macros", "vba macro", "olevba",
          "ole2.containsmacros", "heuristics.ole2.containsmacros"],
        not: ["macro expansion", "m4"],
      },
      reason: "attachment-blocked",
      detail: "macro",
      source: "Replies of mail servers of many makes",
      seen: "2026-11",
      matches: ["554 5.7.1 Documents with macros are refused"],
    },
  ],
} satisfies RuleFile;
