import { join } from 'node:path';
import { deadlineSchema, type Deadline } from '#lib/domain/deadline.ts';
import { readTable } from './read-table.ts';

/** `deadlines.csv` of the reference folder `dir`. Throws `UnreadableReference` when malformed. */
export const readDeadlines = (dir: string): Deadline[] =>
	readTable(join(dir, 'deadlines.csv'), deadlineSchema);
