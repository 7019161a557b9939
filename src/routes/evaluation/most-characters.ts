/** The longest text that may be tried: longer than any feedback seen, short enough to answer at once. */
export const MOST_CHARACTERS = 5000;
