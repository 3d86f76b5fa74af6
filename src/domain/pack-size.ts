/** Bytes of a pack as it travels, 256 KB and what its spelling adds; a reader stops there. */
export const MOST_PACK = 360_000;
