/** Damage that knows nothing of mail: what disks, copies and broken pipes do. */
import { edge, replace, type Mutations } from "../mutation.js";

const telling = '\0\x08\t\n\r\x1b "&()*,-./:;<=>?@[\\]^_`{|}~\x7f\x80\x9b\xa0\xad\xc0\xe2\xed\xf0\xf4\xfe\xff';

export const bytes: Mutations = {
  flipBits(raw, dice) {
    let result = raw;
    for (let n = 1 + dice.below(8); n > 0 && raw !== ""; n--) {
      const at = dice.below(result.length);
      const flipped = result.charCodeAt(at) ^ (1 << dice.below(8));
      result = replace(result, at, at + 1, String.fromCharCode(flipped & 0xff));
    }
    return result;
  },
  setByte(raw, dice) {
    const at = dice.below(raw.length);
    return replace(raw, at, at + 1, telling[dice.below(telling.length)]!);
  },
  insertByte(raw, dice) {
    const at = edge(raw, dice);
    return replace(raw, at, at, telling[dice.below(telling.length)]!.repeat(1 + dice.below(3)));
  },
  truncate: (raw, dice) => raw.slice(0, dice.below(raw.length + 1)),
  truncateAtEdge: (raw, dice) => raw.slice(0, edge(raw, dice)),
  behead: (raw, dice) => raw.slice(edge(raw, dice)),
  drop(raw, dice) {
    const at = edge(raw, dice);
    return replace(raw, at, at + 1 + dice.below(200), "");
  },
  repeat(raw, dice) {
    const at = edge(raw, dice);
    return raw.slice(0, at + 1 + dice.below(400)) + raw.slice(at);
  },
  move(raw, dice) {
    const at = edge(raw, dice);
    const moved = raw.slice(at, at + 1 + dice.below(300));
    const rest = replace(raw, at, at + moved.length, "");
    const to = edge(rest, dice);
    return replace(rest, to, to, moved);
  },
  /** One character becomes another everywhere. */
  exchange(raw, dice) {
    const [one, other] = [dice.pick([..."\n:-<>@. =/;,5"]), telling[dice.below(telling.length)]!];
    return raw.replaceAll(one, other);
  },
  clearHighBits: (raw) => raw.replace(/[\x80-\xff]/g, (byte) => String.fromCharCode(byte.charCodeAt(0) & 0x7f)),
  /** What a Windows program saves as "Unicode". */
  utf16(raw, dice) {
    const wide = raw.replace(/[^]/g, dice.once(2) ? "$&\0" : "\0$&");
    return dice.once(3) ? wide : (wide.startsWith("\0") ? "\xfe\xff" : "\xff\xfe") + wide;
  },
  /** Read as Latin 1 and saved as UTF-8, as mail programs do that lose the charset. */
  twiceUtf8: (raw) => Buffer.from(raw, "utf8").toString("latin1"),
};
