/** What a spreadsheet takes for the start of a formula, also after blanks and in full width. */
const FORMULA = /^[\s\u00a0\u3000\ufeff]*[=+\-@\t\r\n＝＋－＠]|^[\t\r\n]/u;

/** A text that no spreadsheet will run: one that looks like a formula gets an apostrophe in front. */
export const formulaSafe = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
