import { evaluation } from './vi/evaluation.ts';
import { names } from './vi/names.ts';
import { pages } from './vi/pages.ts';
import { parts } from './vi/parts.ts';
import { review } from './vi/review.ts';
import { shell } from './vi/shell.ts';

/** Vietnamese comes first: its shape is the type of every other language. */
export const vi = { ...shell, ...parts, names, pages, evaluation, review };
export type Messages = typeof vi;
