/** Chinese marks that open what follows, each as wide as a Han character with its first half blank; for a class of a pattern. */
export const OPENING = '（《「『【“‘';

/** Those that close what stands before them, or end it: their second half is blank. */
export const CLOSING = '，。、；：？！）》」』】”’';

/** What may not begin a line: it belongs to what stands before it. */
export const NEVER_FIRST = new RegExp(`^[${CLOSING}…—–,.;:?!)%％]`);
