import { join } from 'node:path';
import { taxonomySchema, type Taxonomy } from '#lib/domain/taxonomy.ts';
import { readDocument } from './read-document.ts';

/** `taxonomy.json` of the reference folder `dir`. Throws `UnreadableReference` when malformed. */
export const readTaxonomy = (dir: string): Taxonomy =>
	readDocument(join(dir, 'taxonomy.json'), taxonomySchema);
