import { names } from './vi/names.ts';
import { pages } from './vi/pages.ts';
import { parts } from './vi/parts.ts';
import { review } from './vi/review.ts';
import { shell } from './vi/shell.ts';
import { trust } from './vi/trust.ts';

/** Vietnamese comes first: its shape is the type of every other language. */
export const vi = { ...shell, ...parts, names, pages, review, trust };
export type Messages = typeof vi;
