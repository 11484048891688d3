const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Does the file begin as a Compound File (MS-CFB 2.2), which .msg files are? Alone here: the reader is fetched when needed. */
export const isCompoundFile = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte);
