import { fileURLToPath } from 'node:url';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { createPlaceLookup } from '#pipelines/propose/place-lookup.ts';

const REFERENCE = fileURLToPath(new URL('../../../data/reference', import.meta.url));

/** The shipped gazetteer. */
export const places = createPlaceLookup(buildPlaceIndex(readGazetteer(REFERENCE)));
