import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { drawCases } from '../text/places/support/draw-cases.ts';
import { DEVELOPMENT_FRAMES, MEASURED_FRAMES } from '../text/places/support/frames.ts';
import { measure, precision, recall } from '../text/places/support/measure.ts';
import type { Tally } from '../text/places/support/measure.ts';
import { DEVELOPMENT_SEED, MEASURED_SEED, SLICE_MENTIONS } from '../text/places/support/seeds.ts';

/**
 * Precision and recall of places by slice: `node tests/bench/places.ts [development] [failures]`. Without
 * arguments on the measured set; `development` is the set that rules may be mended by, and only there
 * does `failures` print what went wrong.
 */
const isDevelopment = process.argv.includes('development');
const showsFailures = isDevelopment && process.argv.includes('failures');
const gazetteer = readGazetteer('data/reference');
const index = buildPlaceIndex(gazetteer);
const cases = isDevelopment
	? drawCases(gazetteer, DEVELOPMENT_FRAMES, DEVELOPMENT_SEED, SLICE_MENTIONS)
	: drawCases(gazetteer, MEASURED_FRAMES, MEASURED_SEED, SLICE_MENTIONS);

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
const count = (value: number) => String(value).padStart(7);

function print(name: string, tally: Tally): void {
	const { mentions, wrong, missed, invented, failures } = tally;
	const shares = `${percent(precision(tally))}${percent(recall(tally))}`;
	const counts = [mentions, wrong, missed, invented].map(count).join('');
	console.log(`${name.padEnd(60)}${shares}${counts}`);
	if (showsFailures) for (const failure of failures) console.log(`    ${failure}`);
}

console.log(
	`${''.padEnd(60)}  precis.  recall mention  wrong missed invented`.replace('mention', ' n ')
);
for (const [name, some] of cases.withProvince) print(name, measure(index, some));
print('ALL WITH PROVINCE', measure(index, [...cases.withProvince.values()].flat()));
for (const [name, some] of cases.withoutProvince)
	print(`no province: ${name}`, measure(index, some));
print('no place', measure(index, cases.placeless));
