import { readFileSync, readdirSync } from 'node:fs';
import { weigh, screenDenunciation } from '#lib/text/denunciation.ts';
import { spotPhrases } from '#lib/text/denunciation/spot-phrases.ts';
import { readSurface } from '#lib/text/surface.ts';
import { readTraining, readScreened } from './fixture.ts';
const files = readdirSync('/work/main/data/training').filter((f) => f.endsWith('.tsv'));
const training = readTraining(files);
const dev = readScreened('redaction-development/denunciation.tsv');
const show = process.argv[2];
const explain = (t: string) =>
	JSON.stringify(
		Object.fromEntries(Object.entries(spotPhrases(readSurface(t))).filter(([, n]) => n))
	);
for (const [name, set] of [
	['training', training],
	['dev', dev]
] as const) {
	const t = [0, 0, 0, 0];
	for (const { isDenunciation, text, style } of set) {
		const is = screenDenunciation(text).is_denunciation;
		t[isDenunciation ? 0 : 2]!++;
		if (is) t[isDenunciation ? 1 : 3]!++;
		if (
			show === name &&
			is !== isDenunciation &&
			(isDenunciation || Math.random() < Number(process.argv[3] ?? 1))
		)
			console.log(isDenunciation ? 'MISSED' : 'FLAGGED', style, text.slice(0, 260), explain(text));
	}
	console.log(
		name,
		'recall',
		t[1],
		'/',
		t[0],
		'flagged',
		t[3],
		'/',
		t[2],
		((100 * t[3]!) / t[2]!).toFixed(2) + '%'
	);
}
