/** Hands a file to the reader. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file name without what file systems refuse. */
export const fileName = (text: string): string => text.replace(/[^\p{L}\p{N}.@_-]+/gu, "-").slice(0, 80) || "message";
