import { printHead, printLine, thousands } from '../text/table.ts';
import { makeCountry, type Country } from './country/country.ts';
import { compareWithR } from './compare-with-r.ts';
import { meanFigures } from './mean-figures.ts';
import { contenders, peers, type Method } from './methods.ts';
import { benchNull } from './null.ts';
import { readOptions, type HotspotBenchOptions } from './options.ts';
import { hasSurveillance } from './peers/surveillance.ts';
import { judge, type Figures } from './score/judge.ts';
import { truthOf } from './score/truth.ts';
import { benchSpeed } from './speed.ts';

const PLANTED = { history: 48, hotspots: 64, tone: 12 };

const share = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2));
const rate = (value: number) => value.toFixed(1);
const weeks = (value: number) => (Number.isFinite(value) ? value.toFixed(1) : 'never');

const countriesOf = ({ seeds, communes }: HotspotBenchOptions, flip: number): Country[] =>
	seeds.map((seed) => makeCountry({ ...PLANTED, seed, communes, flip }));

function figuresOf(methods: readonly Method[], options: HotspotBenchOptions): Map<string, Figures> {
	const plain = countriesOf(options, 0);
	const flipped = options.flip > 0 ? countriesOf(options, options.flip) : [];
	return new Map(
		methods.map(({ name, isFlipped, run }) => {
			process.stderr.write(`${name} …\n`);
			const countries = isFlipped ? flipped : plain;
			const figures = countries.map((country) => judge(truthOf(country), run(country)));
			return [name, meanFigures(figures)];
		})
	);
}

function printFigures(figures: ReadonlyMap<string, Figures>, over: string): void {
	printHead(
		`alarms of each method’s own, ${over}`,
		...['false/1,000', 'false inc./wk', 'true share', 'top 10 true', 'top 10 inc.']
	);
	for (const [name, { own, top }] of figures)
		printLine(
			name,
			...[rate(own.falseAlarms), rate(own.falseIncidents), share(own.precision)],
			...[share(top.cells), share(top.incidents)]
		);
	printHead(
		`at 2 false alarms in 1,000 cells, ${over}`,
		...['found in 4 w', 'in 6 w', 'delay, weeks', 'footprint F1', 'tone in 8 w']
	);
	for (const [name, { matched, tone }] of figures)
		printLine(
			name,
			...[share(matched.recall4), share(matched.recall6), weeks(matched.delay)],
			...[share(matched.f1), share(tone)]
		);
}

/**
 * What detectors of hotspots find in made countries whose hotspots are known, ours beside others:
 * `npm run bench -- hotspots [--seed NAME …] [--seeds 5] [--communes 300] [--flip .15] [--null] [--quick]`.
 */
export function benchHotspots(args: readonly string[]): void {
	const options = readOptions(args);
	const { seeds, communes, flip, quick } = options;
	const inR = !quick && hasSurveillance();
	const methods = [...(quick ? [] : peers(inR)), ...contenders(flip > 0)];
	const named = seeds.length > 3 ? `${seeds.length} seeds` : seeds.join(', ');
	const over = `mean of ${named}; ${thousands(communes)} communes`;
	printFigures(figuresOf(methods, options), over);
	const [country] = countriesOf({ ...options, seeds: seeds.slice(0, 1) }, 0) as [Country];
	if (inR) compareWithR(country, options.rSeries);
	benchSpeed(country);
	if (options.withNull) benchNull(seeds, communes);
}
