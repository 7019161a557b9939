import { readdirSync } from 'node:fs';
import { readMarked, readScreened, readTraining } from '../../text/redaction/fixture.ts';
import {
	NUMBERS,
	scoreFalseAlarms,
	scoreRecall,
	scoreScreen,
	shareOf
} from '../../text/redaction/score.ts';
import { atLeast, atMost, percent, printHead, printLine } from './table.ts';

const TRAINING = 'data/training';

/** Totals of redaction and of the denunciation screen on sets written apart from the rules. */
export function benchRedaction(): void {
	const { byType } = scoreRecall(readMarked('redaction/fourth.tsv'));
	const spans = [...byType.values()].reduce((sum, { all }) => sum + all, 0);
	printHead(`Redaction, ${spans} held-out spans`, 'hidden', 'target');
	const recall = (name: string, types: readonly string[], target: number) => {
		const share = shareOf(byType, ...types);
		printLine(name, percent(share), atLeast(share, target));
	};
	recall('numbers, e-mails, profile links', [...NUMBERS, 'email', 'profile'], 0.99);
	recall('names', ['name'], 0.85);
	recall('postal addresses and plots', ['address', 'plot'], 0.85);
	recall('postal addresses alone', ['address'], 0.85);
	const clean = readMarked('redaction/clean.tsv');
	for (const kind of ['plain', 'dense', '']) {
		const { found, all } = scoreFalseAlarms(clean.filter(({ style }) => style.startsWith(kind)));
		const name = `false alarms in ${all} clean texts${kind && ` (${kind})`}`;
		printLine(name, percent(found / all), atMost(found / all, 0.005));
	}

	const screened = readScreened('denunciation/second.tsv');
	const found = shareOf(scoreScreen(screened).byLabel, 'denunciation');
	const files = readdirSync(TRAINING).filter((name) => name.endsWith('.tsv'));
	const flagged = shareOf(scoreScreen(readTraining(files)).byLabel, 'ordinary');
	const denunciations = screened.filter((text) => text.isDenunciation).length;
	printHead('Denunciation screen', 'flagged', 'target');
	printLine(`${denunciations} held-out denunciations`, percent(found), atLeast(found, 0.95));
	printLine('other training texts', percent(flagged), atMost(flagged, 0.06));
}
