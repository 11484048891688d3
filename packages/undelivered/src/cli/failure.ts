/** What ends a run early: the message goes to standard error, `status` is the program's exit status. */
export class Failure extends Error {
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 2) {
    super(message);
    this.status = status;
  }
}

/** An input that could not be read; the run goes on with the next. */
export interface Trouble {
  /** The path as given or found. */
  source: string;
  /** What is the matter and what to do about it, in one clause. */
  message: string;
}

/** What an error of the file system means for the person who named the file. */
export function troubleWith(source: string, error: unknown): Trouble {
  const { code, message } = error as NodeJS.ErrnoException;
  return { source, message: meanings[code ?? ""] ?? String(message ?? error) };
}

const meanings: Record<string, string> = {
  ENOENT: "there is no such file or folder; check the path, and quote it if it holds spaces",
  ENOTDIR: "there is no such file; a part of the path before the last is not a folder",
  EACCES: "may not be read; check its permissions, or run the command as the user who owns it",
  EPERM: "may not be read; check its permissions, or run the command as the user who owns it",
  ELOOP: "is a symbolic link that leads to itself; name the real file",
  EMFILE: "too many files are open; raise the limit (ulimit -n) and run again",
  ENAMETOOLONG: "there is no such file: the name is too long; to explain pasted text, give it on standard input",
  EIO: "the disk or share gave a read error; check it and run again",
  ESTALE: "the network share has gone away; mount it again and run again",
  ERR_BUFFER_TOO_LARGE: "unpacks to more than a message has; unpack it and name what is in it",
  Z_BUF_ERROR: "is compressed, and its end is missing; get the whole file",
  Z_DATA_ERROR: "is compressed and damaged; get the file once more",
  ENXIO: "is a socket or device without data; name a file",
};
