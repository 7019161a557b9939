import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { drawCases } from '../../text/places/support/draw-cases.ts';
import { MEASURED_FRAMES } from '../../text/places/support/frames.ts';
import { measure, precision, recall } from '../../text/places/support/measure.ts';
import { MEASURED_SEED, SLICE_MENTIONS } from '../../text/places/support/seeds.ts';
import { atLeast, percent, printHead, printLine } from './table.ts';

/** Totals of places on the measured set; `node tests/bench/places.ts` has the slices. */
export function benchPlaces(): void {
	const gazetteer = readGazetteer('data/reference');
	const index = buildPlaceIndex(gazetteer);
	const cases = drawCases(gazetteer, MEASURED_FRAMES, MEASURED_SEED, SLICE_MENTIONS);
	const known = measure(index, [...cases.withProvince.values()].flat());
	const unknown = measure(index, [...cases.withoutProvince.values()].flat());
	const placeless = measure(index, cases.placeless);
	printHead('Places', 'measured', 'target');
	printLine('mentions whose province is known', String(known.mentions));
	printLine('  precision', percent(precision(known)), atLeast(precision(known), 0.98));
	printLine('  recall', percent(recall(known)), atLeast(recall(known), 0.95));
	printLine('mentions whose province nobody says', String(unknown.mentions));
	printLine('  wrong certain answers', String(unknown.wrong), '0');
	printLine('  recall', percent(recall(unknown)));
	printLine(`invented in ${cases.placeless.length} texts without one`, String(placeless.invented));
}
