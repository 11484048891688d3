/** Files of Outlook (`.msg`) among the inputs: each is read as the Internet message with the same words. */
import { msgToMessage } from "../outlook/msg.js";
import { isCompoundFile } from "../outlook/signature.js";
import type { Trouble } from "./failure.js";
import type { Input } from "./inputs.js";

/** The message as the engine reads it; null where it is a file of Outlook that cannot be read, which is told. */
export function internetMessage<T extends Pick<Input, "source" | "bytes">>(
  input: T,
  tell: (trouble: Trouble) => void,
): T | null {
  if (!isCompoundFile(input.bytes)) return input;
  try {
    return { ...input, bytes: msgToMessage(input.bytes) };
  } catch (error) {
    tell({ source: input.source, message: `cannot be read as a message of Outlook: ${(error as Error).message}` });
    return null;
  }
}
