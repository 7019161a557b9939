import { readdirSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { spotPhrases } from '#lib/text/denunciation/spot-phrases.ts';
import { readSurface } from '#lib/text/surface.ts';
import { fold } from '#lib/text/fold.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import { expandTeencode } from '#lib/text/teencode.ts';
import { readTraining, readScreened } from './fixture.ts';
const files = readdirSync('/work/main/data/training').filter((f) => f.endsWith('.tsv'));
const out = [];
for (const f of files) for (const x of readTraining([f])) out.push({ ...x, set: f.slice(0, -4) });
for (const x of readScreened('redaction-development/denunciation.tsv'))
	out.push({
		...x,
		set: x.style.endsWith('-d')
			? 'D'
			: x.style.endsWith('-c')
				? 'C'
				: x.style.endsWith('-b')
					? 'B'
					: 'A'
	});
import { readMarked } from './fixture.ts';
for (const f of ['spans', 'clean'])
	for (const { text, style } of readMarked(`redaction-development/${f}.tsv`))
		out.push({ isDenunciation: false, style, text, set: 'N' });
writeFileSync(
	'/tmp/redaction/den.jsonl',
	out
		.map((x) =>
			JSON.stringify({
				...x,
				said: spotPhrases(readSurface(x.text)),
				words: expandTeencode(tokenise(x.text)),
				folded: expandTeencode(tokenise(x.text)).map(fold)
			})
		)
		.join('\n')
);
